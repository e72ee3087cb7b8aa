"""How often it was tried to edit a message to what it says by now."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column."""
    op.add_column(
        "deliveries", sa.Column("edit_attempts", sa.Integer(), nullable=False, server_default="0")
    )


def downgrade() -> None:
    """Drop the column."""
    op.drop_column("deliveries", "edit_attempts")
