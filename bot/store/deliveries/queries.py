"""What is read of the outbox: rows, figures, and what somebody could not be sent."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select, update

from bot.core.deliveries import SHOWN, Delivery, State
from bot.core.posts import TargetKind
from bot.store.database import Database
from bot.store.deliveries.rows import as_delivery
from bot.store.tables import deliveries


class Queries:
    """What is asked about messages."""

    _database: Database

    async def get(self, delivery_id: int) -> Delivery | None:
        """Return one delivery, or None."""
        async with self._database.read() as connection:
            row = (
                await connection.execute(select(deliveries).where(deliveries.c.id == delivery_id))
            ).one_or_none()
        return None if row is None else as_delivery(row)

    async def direct_channel(self, user_id: str) -> str | None:
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
            return [as_delivery(row) for row in await connection.execute(query)]

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

    async def undelivered_to(self, event: str, user_id: str) -> list[Delivery]:
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
            return [as_delivery(row) for row in await connection.execute(query)]

    async def take_undelivered(self, event: str, user_id: str) -> list[Delivery]:
        """Take what a person could not be sent, to show it in another way; nobody else gets it."""
        async with self._database.begin():
            missed = await self.undelivered_to(event, user_id)
            await self._mark_shown(missed, SHOWN)
        return missed

    async def give_back(self, deliveries_taken: Iterable[Delivery]) -> None:
        """Give back what was taken and could not be shown after all."""
        await self._mark_shown(deliveries_taken, None)

    async def _mark_shown(self, some: Iterable[Delivery], how: str | None) -> None:
        ids = [one.id for one in some]
        async with self._database.begin() as connection:
            await connection.execute(
                update(deliveries).where(deliveries.c.id.in_(ids)).values(message_id=how)
            )

    async def channel_ids(self, event: str) -> dict[str, str]:
        """Return the ids of the channels an event's posts have reached, by their names there."""
        query = (
            select(deliveries.c.target, deliveries.c.channel_id)
            .where(
                deliveries.c.event == event,
                deliveries.c.target_kind == TargetKind.CHANNEL,
                deliveries.c.state == State.SENT,
                deliveries.c.channel_id.is_not(None),
            )
            .group_by(deliveries.c.target, deliveries.c.channel_id)
            .order_by(func.max(deliveries.c.id))
        )
        async with self._database.read() as connection:
            return {row.target: row.channel_id for row in await connection.execute(query)}

    async def last_arrived(self, event: str, target_kind: TargetKind, target: str) -> int:
        """Return the id of the last row that reached a target, or 0."""
        query = select(func.max(deliveries.c.id)).where(
            deliveries.c.event == event,
            deliveries.c.target_kind == target_kind,
            deliveries.c.target == target,
            deliveries.c.state == State.SENT,
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).scalar_one_or_none() or 0
