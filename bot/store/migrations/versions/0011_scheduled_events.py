"""Discord's scheduled events that stand for sessions."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "scheduled_events",
        sa.Column("event", sa.String(length=100), nullable=False),
        sa.Column("server", sa.String(length=30), nullable=False),
        sa.Column("session", sa.String(length=200), nullable=False),
        sa.Column("event_id", sa.String(length=30)),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("location", sa.String(length=100), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("ends_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("event", "server", "session"),
    )


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("scheduled_events")
