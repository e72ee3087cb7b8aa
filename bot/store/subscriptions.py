"""Who asked to be told of what by direct message."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, insert, select

from bot.store.database import Database
from bot.store.tables import subscriptions


class Subscriptions:
    """The subscriptions of every event."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, user_id: str, event: str, topic: str, at: datetime) -> bool:
        """Subscribe somebody to a topic; returns False when they were."""
        async with self._database.begin() as connection:
            known = await connection.execute(
                select(subscriptions.c.topic).where(
                    _of(user_id, event), subscriptions.c.topic == topic
                )
            )
            if known.first() is not None:
                return False
            await connection.execute(
                insert(subscriptions).values(user_id=user_id, event=event, topic=topic, since=at)
            )
        return True

    async def drop(self, user_id: str, event: str, topic: str | None = None) -> int:
        """End somebody's subscription to a topic, or to all; returns how many there were."""
        query = delete(subscriptions).where(_of(user_id, event))
        if topic is not None:
            query = query.where(subscriptions.c.topic == topic)
        async with self._database.begin() as connection:
            return (await connection.execute(query)).rowcount

    async def of(self, user_id: str, event: str) -> tuple[str, ...]:
        """Return the topics somebody is subscribed to, sorted."""
        query = (
            select(subscriptions.c.topic).where(_of(user_id, event)).order_by(subscriptions.c.topic)
        )
        async with self._database.read() as connection:
            return tuple(row[0] for row in await connection.execute(query))

    async def to(self, event: str, topic: str) -> list[str]:
        """Return who is subscribed to a topic."""
        query = (
            select(subscriptions.c.user_id)
            .where(subscriptions.c.event == event, subscriptions.c.topic == topic)
            .order_by(subscriptions.c.user_id)
        )
        async with self._database.read() as connection:
            return [row[0] for row in await connection.execute(query)]


def _of(user_id: str, event: str) -> ColumnElement[bool]:
    return and_(subscriptions.c.user_id == user_id, subscriptions.c.event == event)
