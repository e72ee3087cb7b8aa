"""The queue of the outbox: put in, claim with a lease, mark what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.deliveries import Delivery, Draft, State
from bot.core.posts import Sent
from bot.store.chunks import chunks
from bot.store.database import Database
from bot.store.deliveries.rows import as_delivery, as_json, as_row
from bot.store.tables import deliveries

_HAS_EDIT = and_(
    deliveries.c.state == State.SENT, deliveries.c.revision > deliveries.c.sent_revision
)


class Queue:
    """The messages that wait to be sent or edited, each event's for itself."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def enqueue(self, event: str, draft: Draft) -> int:
        """Put a message into the outbox, unless its key is there; returns the row's id."""
        return (await self.enqueue_many(event, [draft]))[draft.key]

    async def enqueue_many(self, event: str, drafts: Sequence[Draft]) -> dict[str, int]:
        """Put messages into the outbox whose keys are new; returns the ids of all by key.

        One that was withdrawn before it was sent is put in anew.
        """
        by_key = {draft.key: draft for draft in drafts}
        async with self._database.begin() as connection:
            known = await self._ids(connection, list(by_key))
            for key, (row_id, is_unsent) in known.items():
                if is_unsent:
                    await connection.execute(
                        update(deliveries)
                        .where(deliveries.c.id == row_id)
                        .values(as_row(event, by_key[key]))
                    )
            new = [key for key in by_key if key not in known]
            for keys in chunks(new):
                await connection.execute(
                    insert(deliveries), [as_row(event, by_key[key]) for key in keys]
                )
            known |= await self._ids(connection, new)
        return {key: row_id for key, (row_id, _) in known.items()}

    @staticmethod
    async def _ids(connection: AsyncConnection, keys: Sequence[str]) -> dict[str, tuple[int, bool]]:
        """Return the ids of rows by their keys, with whether each was withdrawn unsent."""
        found = {}
        for some in chunks(keys):
            rows = await connection.execute(
                select(
                    deliveries.c.key,
                    deliveries.c.id,
                    deliveries.c.state,
                    deliveries.c.message_id,
                ).where(deliveries.c.key.in_(some))
            )
            for row in rows:
                is_unsent = row.state == State.WITHDRAWN and row.message_id is None
                found[row.key] = (row.id, is_unsent)
        return found

    async def claim(
        self, event: str, owner: str, at: datetime, lease_until: datetime, limit: int
    ) -> list[Delivery]:
        """Claim what is due of an event for one sender; what nobody holds goes first.

        A row whose lease has ended belongs to whoever claims it next: at the very end it is still
        held.
        """
        free = or_(
            and_(deliveries.c.state == State.PENDING, deliveries.c.next_attempt_at <= at),
            and_(deliveries.c.state == State.SENDING, deliveries.c.lease_until < at),
        )
        due = (
            select(deliveries.c.id)
            .where(deliveries.c.event == event, free)
            .order_by(deliveries.c.rank, deliveries.c.next_attempt_at, deliveries.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")
        )
        claim = (
            update(deliveries)
            .where(deliveries.c.id.in_(select(due.c.id)))
            .values(
                state=State.SENDING,
                claimed_by=owner,
                claimed_at=func.coalesce(deliveries.c.claimed_at, at),
                lease_until=lease_until,
                attempts=deliveries.c.attempts + 1,
            )
            .returning(deliveries)
        )
        async with self._database.begin() as connection:
            rows = list(await connection.execute(claim))
        rows.sort(key=lambda row: (row.rank, row.next_attempt_at, row.id))
        return [as_delivery(row) for row in rows]

    async def claim_edits(self, event: str, at: datetime, limit: int) -> list[Delivery]:
        """Return sent messages that say something else by now; an edit may be repeated safely."""
        query = (
            select(deliveries)
            .where(deliveries.c.event == event, _HAS_EDIT, deliveries.c.next_attempt_at <= at)
            .order_by(deliveries.c.next_attempt_at, deliveries.c.id)
            .limit(limit)
        )
        async with self._database.read() as connection:
            return [as_delivery(row) for row in await connection.execute(query)]

    async def is_held(self, delivery: Delivery) -> bool:
        """Whether a claimed row is its claimant's still: nobody has claimed it since."""
        query = select(deliveries.c.id).where(deliveries.c.id == delivery.id, *_is_as(delivery))
        async with self._database.read() as connection:
            return (await connection.execute(query)).first() is not None

    async def renew(self, owner: str, ids: Iterable[int], lease_until: datetime) -> None:
        """Hold on to claimed rows for longer."""
        await self._update(ids, {"lease_until": lease_until}, deliveries.c.claimed_by == owner)

    async def mark_sent(
        self, delivery: Delivery, sent: Sent, at: datetime, *, is_found: bool = False
    ) -> None:
        """Record that a message has arrived; one that was found may say something older."""
        await self._update(
            [delivery.id],
            {
                "state": State.SENT,
                "channel_id": sent.channel_id,
                "message_id": sent.message_id,
                "sent_at": at,
                "next_attempt_at": at,
                "sent_revision": 0 if is_found else delivery.revision,
                "last_error": None,
                "lease_until": None,
            },
        )

    async def mark_edited(self, delivery: Delivery) -> None:
        """Record that a message says what its row says."""
        values = {"sent_revision": delivery.revision, "edit_attempts": 0, "last_error": None}
        await self._update([delivery.id], values)

    async def retry(self, delivery: Delivery, at: datetime, error: str) -> None:
        """Let a claimed message wait until a moment, after a failure that may pass.

        Nothing is done about one that somebody else has claimed since, as in `fail`.
        """
        values = {
            "state": State.PENDING,
            "next_attempt_at": at,
            "last_error": error,
            "lease_until": None,
        }
        await self._update([delivery.id], values, *_is_as(delivery))

    async def retry_edit(self, delivery: Delivery, at: datetime, error: str) -> None:
        """Let an edit wait until a moment, and count that it has failed."""
        values = {
            "next_attempt_at": at,
            "last_error": error,
            "edit_attempts": delivery.edit_attempts + 1,
        }
        await self._update([delivery.id], values)

    async def fail(self, delivery: Delivery, state: State, error: str, at: datetime) -> None:
        """Give a message up, with the reason."""
        values = {"state": state, "last_error": error, "sent_at": at, "lease_until": None}
        await self._update([delivery.id], values, *_is_as(delivery))

    async def give_up_edit(self, delivery: Delivery, error: str) -> None:
        """Leave a sent message as it is, with the reason."""
        await self._update(
            [delivery.id],
            {"sent_revision": delivery.revision, "last_error": error, "edit_attempts": 0},
        )

    async def revise(self, ids: Iterable[int], at: datetime) -> None:
        """Ask for sent messages to be edited to what they should say by now."""
        await self._update(
            ids,
            {
                "revision": deliveries.c.revision + 1,
                "next_attempt_at": at,
                "edit_attempts": 0,
            },
        )

    async def next_attempt(self, event: str) -> datetime | None:
        """Return when something is next to be done about an event's outbox, or None."""
        waits = or_(deliveries.c.state == State.PENDING, _HAS_EDIT)
        mine = deliveries.c.event == event
        first = select(func.min(deliveries.c.next_attempt_at)).where(mine, waits)
        lease = select(func.min(deliveries.c.lease_until)).where(
            mine, deliveries.c.state == State.SENDING
        )
        async with self._database.read() as connection:
            waiting = (await connection.execute(first)).scalar_one_or_none()
            leased = (await connection.execute(lease)).scalar_one_or_none()
        # At the end of its lease a row is still held: it is free just after.
        free = leased + timedelta(microseconds=1) if leased else None
        return min((moment for moment in (waiting, free) if moment is not None), default=None)

    async def rename_sessions(self, ids: Sequence[int], names: Mapping[str, str]) -> None:
        """Let reminders name sessions as they are called now."""
        async with self._database.begin() as connection:
            for some in chunks(ids):
                rows = await connection.execute(
                    select(deliveries.c.id, deliveries.c.payload).where(deliveries.c.id.in_(some))
                )
                for row in list(rows):
                    payload = json.loads(row.payload)
                    sessions = [names.get(name, name) for name in payload["sessions"]]
                    await connection.execute(
                        update(deliveries)
                        .where(deliveries.c.id == row.id)
                        .values(payload=as_json(payload | {"sessions": sessions}))
                    )

    async def last_touched(self, event: str) -> datetime | None:
        """Return the latest moment at which anything was claimed or sent of an event, or None."""
        query = select(func.max(deliveries.c.claimed_at), func.max(deliveries.c.sent_at)).where(
            deliveries.c.event == event
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).one()
        return max((moment for moment in found if moment is not None), default=None)

    async def hasten(self, event: str, at: datetime, before: datetime) -> None:
        """Let what waits from a moment until another wait no longer: the clock was set back."""
        mine = deliveries.c.event == event
        async with self._database.begin() as connection:
            for column, waits in (
                (deliveries.c.next_attempt_at, or_(deliveries.c.state == State.PENDING, _HAS_EDIT)),
                (deliveries.c.lease_until, deliveries.c.state == State.SENDING),
            ):
                await connection.execute(
                    update(deliveries)
                    .where(mine, waits, column > at, column <= before)
                    .values({column: at})
                )

    async def _update(self, ids: Iterable[int], values: Mapping[str, Any], *where: Any) -> None:
        chosen = list(ids)
        if not chosen:
            return
        async with self._database.begin() as connection:
            for some in chunks(chosen):
                is_chosen = deliveries.c.id.in_(some)
                await connection.execute(
                    update(deliveries).where(is_chosen, *where).values(**values)
                )


def _is_as(delivery: Delivery) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions for a row to stand where it did: every claim counts as an attempt."""
    return deliveries.c.state == delivery.state, deliveries.c.attempts == delivery.attempts
