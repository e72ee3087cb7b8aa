"""What could not be sent to somebody directly, until they have seen it another way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from bot.core.deliveries import Delivery
from bot.core.models import Event
from bot.core.posts import Post
from bot.services.deliver import Compose, put_into_words
from bot.store import Store


class Undelivered:
    """The messages of one event that their readers could not be sent."""

    def __init__(
        self, store: Store, event: Callable[[], Event], composers: Mapping[str, Compose]
    ) -> None:
        self._store = store
        self._event = event
        self._composers = composers

    async def is_any(self, user_id: str) -> bool:
        """Whether something waits for somebody."""
        return bool(await self._store.deliveries.undelivered_to(self._event().id, user_id))

    async def take(self, user_id: str) -> list[Delivery]:
        """Take what waits for somebody, so that nobody else shows it; the oldest first."""
        return await self._store.deliveries.take_undelivered(self._event().id, user_id)

    async def compose(self, delivery: Delivery, now: datetime) -> Post:
        """Return what a message says at a moment. Raises Withdrawn, or Refused when broken."""
        return await put_into_words(self._composers, delivery, now)

    async def give_back(self, taken: Iterable[Delivery]) -> None:
        """Let wait on what was taken and could not be shown."""
        await self._store.deliveries.give_back(taken)
