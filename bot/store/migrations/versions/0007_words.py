"""Escalations and their requests, reminders and replies are named by the field's words.

What nothing read goes: since when somebody took no direct messages.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Rename the tables, their columns, and what replies on their way refer to."""
    op.drop_index("questions_by_state", table_name="questions")
    op.rename_table("questions", "escalations")
    op.create_index("escalations_by_state", "escalations", ["event", "state"])

    op.drop_index("ix_askings_question", table_name="askings")
    op.drop_index("ix_askings_user_id", table_name="askings")
    op.rename_table("askings", "escalation_requests")
    op.alter_column("escalation_requests", "question", new_column_name="escalation")
    for column in ("escalation", "user_id"):
        op.create_index(f"ix_escalation_requests_{column}", "escalation_requests", [column])

    op.alter_column("reminders", "sort", new_column_name="kind")
    op.alter_column("reminders", "until", new_column_name="expires_at")
    op.drop_column("participants", "dm_closed_since")

    connection = op.get_bind()
    deliveries = sa.table("deliveries", sa.column("id"), sa.column("kind"), sa.column("payload"))
    replies = sa.select(deliveries).where(deliveries.c.kind == "reply")
    for row in connection.execute(replies).all():
        payload = json.loads(row.payload)
        payload["request"] = payload.pop("asking")
        kept = json.dumps(payload, ensure_ascii=False)
        connection.execute(
            sa.update(deliveries).where(deliveries.c.id == row.id).values(payload=kept)
        )
