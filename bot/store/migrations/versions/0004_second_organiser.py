"""Who asked for an announcement and who approved which words of it, and its revision."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns; what was approved before is asked about again."""
    for column in (
        sa.Column("requester", sa.BigInteger(), nullable=True),
        sa.Column("approved", sa.String(length=12), nullable=True),
        sa.Column("approved_people", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Text(), nullable=True),
        sa.Column("reviser", sa.BigInteger(), nullable=True),
        sa.Column("reviser_name", sa.String(length=100), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False, server_default="0"),
    ):
        op.add_column("announcements", column)
    op.create_index("announcements_by_state", "announcements", ["event", "state"])
