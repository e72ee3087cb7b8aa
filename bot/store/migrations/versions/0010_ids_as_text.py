"""Who somebody is, is text: ids of another surface than Discord need not be numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

IDS = {
    "participants": ("user_id",),
    "saved_sessions": ("user_id",),
    "calendar_addresses": ("user_id",),
    "feedback": ("user_id",),
    "reminders": ("user_id",),
    "deliveries": ("user_id",),
    "subscriptions": ("user_id",),
    "announcements": ("user_id", "requester", "approver", "reviser"),
    "audit": ("user_id",),
    "escalation_requests": ("user_id",),
}


def upgrade() -> None:
    """Write the numbers as text."""
    for table, columns in IDS.items():
        with op.batch_alter_table(table) as batch:
            for column in columns:
                batch.alter_column(
                    column,
                    existing_type=sa.BigInteger(),
                    type_=sa.String(length=64),
                    postgresql_using=f"{column}::varchar",
                )
