"""How often sessions have changed, and the private addresses of calendars."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "session_revisions",
        sa.Column("event", sa.String(length=100), nullable=False),
        sa.Column("uid", sa.String(length=220), nullable=False),
        sa.Column("session", sa.String(length=200), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime()),
        sa.Column("gone", sa.String()),
        sa.PrimaryKeyConstraint("event", "uid"),
    )
    op.create_table(
        "calendar_addresses",
        sa.Column("user_id", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("event", sa.String(length=100), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "event"),
        sa.UniqueConstraint("digest"),
    )


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("calendar_addresses")
    op.drop_table("session_revisions")
