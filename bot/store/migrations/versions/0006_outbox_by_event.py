"""An event's outbox is looked through for itself."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the index anew."""
    op.drop_index("deliveries_due", table_name="deliveries")
    op.create_index("deliveries_due", "deliveries", ["event", "state", "next_attempt_at"])
