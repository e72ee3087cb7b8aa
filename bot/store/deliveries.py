"""The outbox: every message Usher sends unasked is a row before it is a message."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from typing import Any

from sqlalchemy import Row, and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.posts import Sent, Target, TargetKind
from bot.store.database import Database
from bot.store.tables import deliveries


class State(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


SHOWN = "shown"
"""What stands for the id of a message that was shown to its reader in another way."""

AT_ONCE = 500
"""Rows that are written or looked for with one statement."""

_ALIVE = (State.PENDING, State.SENDING, State.SENT)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one target; all moments are aware UTC."""

    id: int
    key: str
    event: str
    kind: str
    batch: str | None
    target: Target
    language: str | None
    payload: Mapping[str, Any]
    due_at: datetime
    expires_at: datetime | None
    state: State
    attempts: int
    claimed_at: datetime | None
    last_error: str | None
    sent: Sent | None
    sent_at: datetime | None
    revision: int
    edit_attempts: int

    @property
    def reference(self) -> str:
        """A short name for the row, carried in the message so that it is found again."""
        return blake2b(self.key.encode(), digest_size=9).hexdigest()

    @property
    def nonce(self) -> str:
        """What makes Discord take a repeated request for the first one; at most 25 characters."""
        return f"u{self.reference}"


@dataclass(frozen=True, slots=True)
class Draft:
    """A delivery that is not in the outbox yet; a lower `rank` goes first."""

    key: str
    kind: str
    target: Target
    payload: Mapping[str, Any]
    due_at: datetime
    expires_at: datetime | None = None
    language: str | None = None
    batch: str | None = None
    rank: int = 5


class Deliveries:
    """The outbox."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def enqueue(self, event: str, draft: Draft) -> int:
        """Put a message into the outbox, unless its key is there; returns the row's id."""
        return (await self.enqueue_many(event, [draft]))[draft.key]

    async def enqueue_many(self, event: str, drafts: Sequence[Draft]) -> dict[str, int]:
        """Put messages into the outbox whose keys are new; returns the ids of all by key."""
        by_key = {draft.key: draft for draft in drafts}
        async with self._database.begin() as connection:
            known = await self._ids(connection, list(by_key))
            new = [key for key in by_key if key not in known]
            # A few at a time: thousands of rows at once are many megabytes on their way.
            for start in range(0, len(new), AT_ONCE):
                keys = new[start : start + AT_ONCE]
                await connection.execute(
                    insert(deliveries), [_as_row(event, by_key[key]) for key in keys]
                )
            known |= await self._ids(connection, new)
        return known

    @staticmethod
    async def _ids(connection: AsyncConnection, keys: Sequence[str]) -> dict[str, int]:
        found = {}
        for start in range(0, len(keys), AT_ONCE):
            rows = await connection.execute(
                select(deliveries.c.key, deliveries.c.id).where(
                    deliveries.c.key.in_(keys[start : start + AT_ONCE])
                )
            )
            found.update({row.key: row.id for row in rows})
        return found

    async def claim(
        self, owner: str, at: datetime, lease_until: datetime, limit: int
    ) -> list[Delivery]:
        """Claim what is due for one sender, until its lease ends; what nobody holds goes first.

        A row whose lease has ended belongs to whoever claims it next: at the very end it is still
        held.
        """
        free = or_(
            and_(deliveries.c.state == State.PENDING, deliveries.c.next_attempt_at <= at),
            and_(deliveries.c.state == State.SENDING, deliveries.c.lease_until < at),
        )
        due = (
            select(deliveries.c.id)
            .where(free)
            .order_by(deliveries.c.rank, deliveries.c.next_attempt_at, deliveries.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        async with self._database.begin() as connection:
            ids = [row[0] for row in await connection.execute(due)]
            if not ids:
                return []
            mine = deliveries.c.id.in_(ids)
            rows = list(await connection.execute(select(deliveries).where(mine)))
            await connection.execute(
                update(deliveries)
                .where(mine)
                .values(
                    state=State.SENDING,
                    claimed_by=owner,
                    claimed_at=func.coalesce(deliveries.c.claimed_at, at),
                    lease_until=lease_until,
                    attempts=deliveries.c.attempts + 1,
                )
            )
        order = {row_id: position for position, row_id in enumerate(ids)}
        return sorted((_as_delivery(row) for row in rows), key=lambda row: order[row.id])

    async def claim_edits(self, at: datetime, limit: int) -> list[Delivery]:
        """Return sent messages that say something else by now; an edit may be repeated safely."""
        query = (
            select(deliveries)
            .where(
                deliveries.c.state == State.SENT,
                deliveries.c.revision > deliveries.c.sent_revision,
                deliveries.c.next_attempt_at <= at,
            )
            .order_by(deliveries.c.next_attempt_at, deliveries.c.id)
            .limit(limit)
        )
        async with self._database.read() as connection:
            return [_as_delivery(row) for row in await connection.execute(query)]

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
        await self._update(
            [delivery.id],
            {"sent_revision": delivery.revision, "edit_attempts": 0, "last_error": None},
        )

    async def retry_edit(self, delivery: Delivery, at: datetime, error: str) -> None:
        """Let an edit wait until a moment, after a failure that may pass; it is counted."""
        await self._update(
            [delivery.id],
            {
                "next_attempt_at": at,
                "last_error": error,
                "edit_attempts": deliveries.c.edit_attempts + 1,
            },
        )

    async def retry(self, delivery: Delivery, at: datetime, error: str) -> None:
        """Let a message wait until a moment, after a failure that may pass."""
        state = State.SENT if delivery.state is State.SENT else State.PENDING
        await self._update(
            [delivery.id],
            {"state": state, "next_attempt_at": at, "last_error": error, "lease_until": None},
        )

    async def fail(self, delivery: Delivery, state: State, error: str, at: datetime) -> None:
        """Give a message up, with the reason."""
        await self._update(
            [delivery.id],
            {"state": state, "last_error": error, "sent_at": at, "lease_until": None},
        )

    async def give_up_edit(self, delivery: Delivery, error: str) -> None:
        """Leave a sent message as it is, with the reason."""
        await self._update(
            [delivery.id],
            {"sent_revision": delivery.revision, "edit_attempts": 0, "last_error": error},
        )

    async def revise(self, ids: Iterable[int], at: datetime) -> None:
        """Ask for sent messages to be edited to what they should say by now."""
        async with self._database.begin() as connection:
            for row_id in ids:
                await connection.execute(
                    update(deliveries)
                    .where(deliveries.c.id == row_id)
                    .values(revision=deliveries.c.revision + 1, edit_attempts=0, next_attempt_at=at)
                )

    async def revise_batch(self, batch: str, at: datetime) -> None:
        """Ask for every message of a batch to be edited to what it should say by now.

        One that is being sent at this moment is edited once it has arrived.
        """
        async with self._database.begin() as connection:
            await connection.execute(
                update(deliveries)
                .where(deliveries.c.batch == batch, deliveries.c.state.in_(_ALIVE))
                .values(revision=deliveries.c.revision + 1, edit_attempts=0)
            )
            await connection.execute(
                update(deliveries)
                .where(deliveries.c.batch == batch, deliveries.c.state == State.SENT)
                .values(next_attempt_at=at)
            )

    async def withdraw_batch(self, batch: str, at: datetime) -> None:
        """Send what waits of a batch no more, and look at what was sent again."""
        mine = deliveries.c.batch == batch
        async with self._database.begin() as connection:
            await connection.execute(
                update(deliveries)
                .where(mine, deliveries.c.state == State.PENDING, deliveries.c.attempts == 0)
                .values(state=State.WITHDRAWN)
            )
        await self.revise_batch(batch, at)

    async def retry_failed(self, batch: str, at: datetime) -> int:
        """Let the failed rows of a batch be tried again; returns how many there are.

        What was shown to its reader in another way is not told again.
        """
        failed = and_(deliveries.c.state == State.FAILED, deliveries.c.message_id.is_(None))
        async with self._database.begin() as connection:
            again = await connection.execute(
                update(deliveries)
                .where(deliveries.c.batch == batch, failed)
                .values(state=State.PENDING, next_attempt_at=at)
            )
        return again.rowcount

    async def next_attempt(self) -> datetime | None:
        """Return when something is next to be done about the outbox, or None."""
        waits = or_(
            deliveries.c.state == State.PENDING,
            and_(
                deliveries.c.state == State.SENT,
                deliveries.c.revision > deliveries.c.sent_revision,
            ),
        )
        first = select(func.min(deliveries.c.next_attempt_at)).where(waits)
        lease = select(func.min(deliveries.c.lease_until)).where(
            deliveries.c.state == State.SENDING
        )
        async with self._database.read() as connection:
            waiting = (await connection.execute(first)).scalar_one_or_none()
            leased = (await connection.execute(lease)).scalar_one_or_none()
        # At the end of its lease a row is still held: it is free just after.
        free = leased + timedelta(microseconds=1) if leased else None
        return min((moment for moment in (waiting, free) if moment is not None), default=None)

    async def get(self, delivery_id: int) -> Delivery | None:
        """Return one delivery, or None."""
        async with self._database.read() as connection:
            row = (
                await connection.execute(select(deliveries).where(deliveries.c.id == delivery_id))
            ).one_or_none()
        return None if row is None else _as_delivery(row)

    async def direct_channel(self, user_id: int) -> str | None:
        """Return the channel in which a person was last written to directly, or None."""
        query = (
            select(deliveries.c.channel_id)
            .where(
                deliveries.c.user_id == user_id,
                deliveries.c.target_kind == TargetKind.USER,
                deliveries.c.channel_id.is_not(None),
            )
            .order_by(deliveries.c.id.desc())
            .limit(1)
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def listed(
        self,
        event: str,
        *,
        batch: str | None = None,
        state: State | None = None,
        target_kind: TargetKind | None = None,
    ) -> list[Delivery]:
        """Return the deliveries of an event, of one batch, state or kind of target, in order."""
        query = select(deliveries).where(deliveries.c.event == event).order_by(deliveries.c.id)
        if batch is not None:
            query = query.where(deliveries.c.batch == batch)
        if state is not None:
            query = query.where(deliveries.c.state == state)
        if target_kind is not None:
            query = query.where(deliveries.c.target_kind == target_kind)
        async with self._database.read() as connection:
            return [_as_delivery(row) for row in await connection.execute(query)]

    async def count(
        self, event: str, *, batch: str | None = None, target_kind: TargetKind | None = None
    ) -> dict[str, int]:
        """Return how many deliveries of an event, batch or kind of target are in each state."""
        query = (
            select(deliveries.c.state, func.count())
            .where(deliveries.c.event == event)
            .group_by(deliveries.c.state)
        )
        if batch is not None:
            query = query.where(deliveries.c.batch == batch)
        if target_kind is not None:
            query = query.where(deliveries.c.target_kind == target_kind)
        async with self._database.read() as connection:
            return {row[0]: row[1] for row in await connection.execute(query)}

    async def undelivered_to(self, event: str, user_id: int) -> list[Delivery]:
        """Return what a person could not be sent and has not been shown."""
        query = (
            select(deliveries)
            .where(
                deliveries.c.event == event,
                deliveries.c.user_id == user_id,
                deliveries.c.state == State.FAILED,
                deliveries.c.message_id.is_(None),
            )
            .order_by(deliveries.c.id)
        )
        async with self._database.read() as connection:
            return [_as_delivery(row) for row in await connection.execute(query)]

    async def take_undelivered(self, event: str, user_id: int) -> list[Delivery]:
        """Take what a person could not be sent, to show it in another way; nobody else gets it."""
        async with self._database.begin():
            missed = await self.undelivered_to(event, user_id)
            await self._update([one.id for one in missed], {"message_id": SHOWN})
        return missed

    async def give_back(self, deliveries_taken: Iterable[Delivery]) -> None:
        """Give back what was taken and could not be shown after all."""
        await self._update([one.id for one in deliveries_taken], {"message_id": None})

    async def _update(self, ids: Iterable[int], values: Mapping[str, Any], *where: Any) -> None:
        chosen = list(ids)
        if not chosen:
            return
        async with self._database.begin() as connection:
            await connection.execute(
                update(deliveries).where(deliveries.c.id.in_(chosen), *where).values(**values)
            )


def _as_row(event: str, draft: Draft) -> dict[str, Any]:
    return {
        "key": draft.key,
        "event": event,
        "kind": draft.kind,
        "rank": draft.rank,
        "batch": draft.batch,
        "target_kind": draft.target.kind,
        "target": draft.target.id,
        "user_id": draft.target.user_id,
        "language": draft.language,
        "payload": json.dumps(draft.payload, ensure_ascii=False),
        "due_at": draft.due_at,
        "expires_at": draft.expires_at,
        "state": State.PENDING,
        "attempts": 0,
        "next_attempt_at": draft.due_at,
        "revision": 0,
        "sent_revision": 0,
    }


def _as_delivery(row: Row[Any]) -> Delivery:
    sent = None
    if row.channel_id is not None and row.message_id is not None:
        sent = Sent(row.channel_id, row.message_id)
    return Delivery(
        id=row.id,
        key=row.key,
        event=row.event,
        kind=row.kind,
        batch=row.batch,
        target=Target(TargetKind(row.target_kind), row.target),
        language=row.language,
        payload=json.loads(row.payload),
        due_at=row.due_at,
        expires_at=row.expires_at,
        state=State(row.state),
        attempts=row.attempts,
        claimed_at=row.claimed_at,
        last_error=row.last_error,
        sent=sent,
        sent_at=row.sent_at,
        revision=row.revision,
        edit_attempts=row.edit_attempts,
    )
