"""What was asked, kept for the figures: many questions with one write, for each would tell."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

from bot.clock import Clock
from bot.core.models import Event
from bot.services.converse import Answered
from bot.store import Store
from bot.store.exchanges import Exchange

NOTED_EVERY = timedelta(seconds=2)
"""How long a question may wait to be counted."""

MOST_UNNOTED = 10_000
"""Questions that wait to be counted while the database is away; older ones go uncounted."""


class NoteQuestions:
    """Counts what an event is asked, without saying who asked it."""

    def __init__(self, store: Store, clock: Clock, event: Callable[[], Event]) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._waiting: list[Exchange] = []

    def note(self, answered: Answered) -> None:
        """Have a question counted soon."""
        exchange = Exchange(
            at=self._clock.now(),
            language=answered.language,
            status=answered.answer.status,
            topic=answered.answer.topic,
            question=answered.question,
        )
        self._waiting.append(exchange)

    async def run(self, stop: asyncio.Event) -> None:
        """Write what waits, now and again, until told to stop."""
        while not stop.is_set():
            await self._clock.sleep_until(self._clock.now() + NOTED_EVERY, stop)
            await self.write()

    async def write(self) -> None:
        """Write what waits. Raises StoreUnavailable; then it waits on."""
        # While the database is away they wait, as many as memory can well hold.
        del self._waiting[:-MOST_UNNOTED]
        some = self._waiting[:]
        await self._store.exchanges.add(self._event().id, some)
        del self._waiting[: len(some)]
