"""The home server of each event, pinned by its id."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "home_servers",
        sa.Column("event", sa.String(length=100), nullable=False),
        sa.Column("host", sa.String(length=255), nullable=False),
        sa.Column("server", sa.String(length=30), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("pinned_at", sa.DateTime(), nullable=False),
        sa.Column("pinned_by", sa.String(length=100), nullable=False),
        sa.PrimaryKeyConstraint("event", "host"),
    )


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("home_servers")
