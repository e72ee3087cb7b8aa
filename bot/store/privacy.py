"""Everything the store holds about one person, whatever the table."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.announcement_lifecycle import Phase
from bot.core.escalations import EscalationState
from bot.store.database import Database
from bot.store.tables import (
    NOBODY,
    announcements,
    deliveries,
    escalation_requests,
    escalations,
    exchanges,
    feedback,
    metadata,
)

_NAMED_BY = {"audit": "who", "announcements": "author"}
"""Tables that keep what a person did, and the column with the person's name."""


class Privacy:
    """Shows and erases what concerns a person: every row of every table with a `user_id`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all_about(self, user_id: str) -> dict[str, list[dict[str, Any]]]:
        """Return everything kept about a person by table, as what JSON can hold."""
        found = {}
        async with self._database.read() as connection:
            for table in metadata.sorted_tables:
                if "user_id" not in table.c:
                    continue
                rows = await connection.execute(select(table).where(table.c.user_id == user_id))
                records = [
                    {name: _plain(value) for name, value in row.items()} for row in rows.mappings()
                ]
                if records:
                    found[table.name] = records
        return found

    async def words_of(self, user_id: str) -> set[str]:
        """Return what a person asked, in their words, unless others ask it in the same ones."""
        words: set[str] = set()
        async with self._database.read() as connection:
            for who, text in (
                (escalation_requests.c.user_id, escalation_requests.c.text),
                (feedback.c.user_id, feedback.c.question),
            ):
                rows = await connection.execute(select(text).where(who == user_id))
                words |= {row[0] for row in rows}
            rows = await connection.execute(
                select(escalation_requests.c.text).where(
                    escalation_requests.c.user_id != user_id, escalation_requests.c.text.in_(words)
                )
            )
            return words - {row[0] for row in rows}

    async def erase(self, user_id: str) -> int:
        """Forget a person; returns how many rows went or lost their name.

        What organisers did stays on record, without saying who it was.
        """
        count = 0
        async with self._database.begin() as connection:
            words = await self.words_of(user_id)
            await connection.execute(
                update(exchanges).where(exchanges.c.question.in_(words)).values(question=None)
            )
            asked = await connection.execute(
                select(escalation_requests.c.escalation).where(
                    escalation_requests.c.user_id == user_id
                )
            )
            questions_asked = [row.escalation for row in asked]
            await _forget_organiser(connection, user_id)
            for table in reversed(metadata.sorted_tables):
                if "user_id" not in table.c:
                    continue
                theirs = table.c.user_id == user_id
                if table.name == "audit":
                    # What was typed stood here once, when no organiser was let in.
                    refused = update(table).where(theirs, table.c.action == "refused")
                    await connection.execute(refused.values(subject=NOBODY))
                if table.name in _NAMED_BY:
                    values = {"user_id": None, _NAMED_BY[table.name]: NOBODY}
                    gone = await connection.execute(update(table).where(theirs).values(**values))
                else:
                    gone = await connection.execute(delete(table).where(theirs))
                count += gone.rowcount
            for question in questions_asked:
                await _reword(connection, question)
        return count


async def _forget_organiser(connection: AsyncConnection, user_id: str) -> None:
    """Forget who had a hand in an announcement.

    Nobody answers then for what only they wrote or asked for: it is a draft again, so that who is
    forgotten cannot pass for a second organiser. What somebody else approved stays scheduled.
    """
    column = announcements.c
    is_theirs = or_(column.user_id == user_id, column.requester == user_id)
    is_open = column.state.in_((Phase.WAITING, Phase.SCHEDULED))
    is_unapproved = or_(column.approver.is_(None), column.approver == user_id)
    steps: tuple[tuple[ColumnElement[bool], dict[str, Any]], ...] = (
        (is_theirs & is_open & is_unapproved, {"state": Phase.DRAFT}),
        (column.requester == user_id, {"requester": None}),
        (column.approver == user_id, {"approver": None, "approved": None}),
        (column.reviser == user_id, {"revision": None, "reviser": None, "reviser_name": None}),
    )
    for where, values in steps:
        changed = {**values, "version": column.version + 1}
        await connection.execute(update(announcements).where(where).values(changed))


async def _reword(connection: AsyncConnection, question: int) -> None:
    """Let a question stand in the words of who still asks it; one nobody asks any more is gone.

    One that was closed stays, without words, as what organisers answered.

    The card organisers see of it follows: its row is put among those to be edited.
    """
    mine = or_(escalations.c.id == question, escalations.c.merged_into == question)
    found = list(
        await connection.execute(select(escalations.c.id, escalations.c.event).where(mine))
    )
    rows = (
        select(escalation_requests)
        .where(escalation_requests.c.escalation == question)
        .order_by(escalation_requests.c.id)
        .limit(1)
    )
    still = (await connection.execute(rows)).first()
    if still is None:
        is_open = escalations.c.state == EscalationState.OPEN
        await connection.execute(delete(escalations).where(mine, is_open))
    words = {"text": still.text, "language": still.language} if still else {"text": NOBODY}
    await connection.execute(update(escalations).where(mine).values(**words))
    await connection.execute(
        update(deliveries)
        .where(deliveries.c.key.in_([f"question|{row.event}|{row.id}" for row in found]))
        .values(revision=deliveries.c.revision + 1)
    )


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
