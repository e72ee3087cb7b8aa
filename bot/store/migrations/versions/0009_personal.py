"""Somebody may be reminded of a session several times, or not at all, and lives in a time zone."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the one lead of a saved session a list; add the zone."""
    op.add_column("participants", sa.Column("zone", sa.String(length=64)))
    op.add_column("saved_sessions", sa.Column("leads", sa.String(length=60)))
    saved = sa.table("saved_sessions", sa.column("lead_minutes"), sa.column("leads"))
    op.execute(
        sa.update(saved)
        .where(saved.c.lead_minutes.is_not(None))
        .values(leads=sa.cast(saved.c.lead_minutes, sa.String(60)))
    )
    op.drop_column("saved_sessions", "lead_minutes")
