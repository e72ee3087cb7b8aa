"""Have what was not understood read a second time: seldom, shortly, and never at all costs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.answering.engine import Engine
from bot.clock import Clock
from bot.core.bounded_dict import BoundedDict
from bot.core.models import Event
from bot.errors import UnderstanderFailed, UnderstanderTooSlow
from bot.understanding.closed_lists import ClosedLists
from bot.understanding.endpoint import Endpoint
from bot.understanding.prompt import Prompt
from bot.understanding.understander import NoUnderstander, Understander, Understanding

MOST_KEPT = 1_000
"""Messages whose understanding is kept; nothing in them says who wrote them."""

MOST_AT_ONCE = 8
"""Messages that are being read; what comes meanwhile has its local answer."""

FAILURES = 3
"""Failures one after another after which it is left alone for a while."""

REST = timedelta(minutes=1)

_log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """What became of a message that was not understood well, as it is counted."""

    CALLED = "called"  # somebody was asked; one of those below follows
    AGREED = "agreed"  # it asks what was taken for likeliest here, too
    DIFFERED = "differed"
    USELESS = "useless"  # a reply without a query out of the lists
    TIMED_OUT = "timed_out"
    FAILED = "failed"
    KEPT = "kept"  # understood before, nobody was asked again
    SKIPPED = "skipped"  # too many at once, or it has failed too often


def understander_at(url: str | None, model: str | None, key: SecretStr | None) -> Understander:
    """Return the understander at an address; nobody without one."""
    if url is None or model is None:
        return NoUnderstander()
    return Endpoint(url, model, key.get_secret_value() if key else None)


class ModelFallback:
    """Asks an understander, keeps what it understood, and leaves it alone when it fails.

    What it understood belongs to the lists it was given: a change of the event is another prompt.
    """

    def __init__(
        self,
        understander: Understander,
        clock: Clock,
        count: Callable[[Outcome], None] = lambda _outcome: None,
    ) -> None:
        self._understander = understander
        self._clock = clock
        self._count = count
        self._kept: BoundedDict[tuple[str, str], Understanding | None] = BoundedDict(MOST_KEPT)
        self._asking: dict[tuple[str, str], asyncio.Task[Understanding | None]] = {}
        self._failures = 0
        self._rests_until = clock.now()
        self._lists: tuple[Engine, ClosedLists] | None = None

    def is_on_for(self, event: Event) -> bool:
        """Whether messages about an event may be read a second time."""
        return self._understander.is_on and event.places.may_use_understander

    async def understand(
        self, question: str, earlier: Sequence[str], engine: Engine, likeliest: str
    ) -> Understanding | None:
        """Return what a question asks, or None when nobody can tell.

        `earlier` holds the questions before it, oldest first; `likeliest` is the intent it was
        taken for.
        """
        if not self.is_on_for(engine.event):
            return None
        today = self._clock.now().astimezone(ZoneInfo(engine.event.zone)).date()
        prompt = Prompt.of(question, earlier, self._lists_of(engine), today)
        if prompt.key in self._kept:
            self._count(Outcome.KEPT)
            self._kept.move_to_end(prompt.key)
            return self._kept[prompt.key]
        task = self._asking.get(prompt.key)
        if task is None:
            if len(self._asking) >= MOST_AT_ONCE or self._clock.now() < self._rests_until:
                self._count(Outcome.SKIPPED)
                return None
            task = asyncio.create_task(self._ask(prompt, likeliest))
            self._asking[prompt.key] = task
            task.add_done_callback(lambda _task: self._asking.pop(prompt.key, None))
        # Whoever waits for it may go; others may wait for the same.
        return await asyncio.shield(task)

    async def close(self) -> None:
        """Ask nothing more."""
        for task in list(self._asking.values()):
            task.cancel()
        await asyncio.gather(*self._asking.values(), return_exceptions=True)
        await self._understander.close()

    async def _ask(self, prompt: Prompt, likeliest: str) -> Understanding | None:
        self._count(Outcome.CALLED)
        try:
            found = await self._understander.understand(prompt)
        except UnderstanderFailed as error:
            is_slow = isinstance(error, UnderstanderTooSlow)
            self._count(Outcome.TIMED_OUT if is_slow else Outcome.FAILED)
            self._note_failure(error)
            return None
        self._failures = 0
        self._kept[prompt.key] = found
        if found is None:
            self._count(Outcome.USELESS)
        else:
            agrees = found.queries[0].intent == likeliest
            self._count(Outcome.AGREED if agrees else Outcome.DIFFERED)
        return found

    def _note_failure(self, error: UnderstanderFailed) -> None:
        self._failures += 1
        if self._failures < FAILURES:
            return
        self._failures = 0
        self._rests_until = self._clock.now() + REST
        _log.warning("the understander is left alone for a minute: %s", error)

    def _lists_of(self, engine: Engine) -> ClosedLists:
        if self._lists is None or self._lists[0] is not engine:
            self._lists = engine, ClosedLists.of(engine.event, engine.intents)
        return self._lists[1]


async def try_out(understander: Understander, engine: Engine, clock: Clock) -> bool:
    """Whether an understander understands what anybody would.

    Raises UnderstanderFailed with the reason when it cannot be asked.
    """
    lists = ClosedLists.of(engine.event, engine.intents)
    today = clock.now().astimezone(ZoneInfo(engine.event.zone)).date()
    found = await understander.understand(
        Prompt.of("Where does the event take place?", (), lists, today)
    )
    return found is not None
