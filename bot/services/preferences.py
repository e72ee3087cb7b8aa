"""What participants wish to be told, and when; their reminders follow every change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.clock import Clock
from bot.core.models import Event
from bot.services.remind import Remind
from bot.store import Store


class Preferences:
    """The wishes of an event's participants."""

    def __init__(
        self, store: Store, clock: Clock, event: Callable[[], Event], remind: Remind
    ) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._remind = remind

    async def is_silent(self, user_id: str) -> bool:
        """Whether somebody has switched their reminders off."""
        wishes = await self._store.participants.get(user_id)
        return wishes is not None and wishes.is_silent

    async def set_lead(self, user_id: str, minutes: int) -> None:
        """Keep how long before a session somebody is reminded, and switch it on."""
        await self._change(user_id, self._store.participants.set_lead(user_id, minutes))

    async def silence(self, user_id: str, *, is_silent: bool) -> None:
        """Switch somebody's reminders off, or on again."""
        await self._change(user_id, self._store.participants.silence(user_id, is_silent=is_silent))

    async def zone(self, user_id: str) -> str | None:
        """Return the IANA name of the time zone somebody chose; None for the event's."""
        wishes = await self._store.participants.get(user_id)
        return wishes.zone if wishes is not None else None

    async def set_zone(self, user_id: str, zone: str | None) -> None:
        """Keep the time zone in which somebody is spoken to, and in which quiet hours count."""
        await self._change(user_id, self._store.participants.set_zone(user_id, zone))

    async def set_quiet_hours(self, user_id: str, first: str | None, last: str | None) -> None:
        """Keep times of day, as `HH:MM`, between which somebody is not to be disturbed."""
        await self._change(user_id, self._store.participants.set_quiet_hours(user_id, first, last))

    async def subscribe(self, user_id: str, topic: str) -> None:
        """Tell somebody of a topic by direct message from now on."""
        await self._store.subscriptions.add(user_id, self._event().id, topic, self._clock.now())

    async def unsubscribe(self, user_id: str, topic: str | None = None) -> tuple[str, ...]:
        """Tell somebody of a topic, or of all, no more; returns those that are left, sorted."""
        event_id = self._event().id
        async with self._store.transaction():
            await self._store.subscriptions.drop(user_id, event_id, topic)
            return await self._store.subscriptions.of(user_id, event_id)

    async def stop(self, user_id: str) -> None:
        """Send somebody nothing by direct message any more."""
        await self._change(user_id, self._stop(user_id))

    async def count_subscribers(self, topic: str) -> int:
        """Return how many people are told of a topic by direct message."""
        return len(await self._store.subscriptions.to(self._event().id, topic))

    async def _stop(self, user_id: str) -> None:
        await self.unsubscribe(user_id)
        await self._store.participants.silence(user_id, is_silent=True)

    async def _change(self, user_id: str, change: Awaitable[object]) -> None:
        async with self._store.transaction():
            await change
            await self._remind.replan(user_id)
        # Not before it is kept: whoever wakes reads what is planned.
        self._remind.wake.set()
