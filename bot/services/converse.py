"""Talk with participants: each in their language, each conversation remembered for a while."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.answering.conversation import Turn
from bot.answering.engine import Engine
from bot.clock import Clock
from bot.core.models import LANGUAGES, Answer, Event

FORGOTTEN_AFTER = timedelta(minutes=10)
MOST_CONVERSATIONS = 10_000
MOST_TURNS = 4

Key = tuple[int, int]
"""Who talks and where: a user and a channel."""


@dataclass(frozen=True, slots=True)
class _Conversation:
    turns: tuple[Turn, ...]
    last_at: datetime


class Converse:
    """Answers questions with the engine of the moment, off the event loop."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._conversations: OrderedDict[Key, _Conversation] = OrderedDict()
        # One thread: the engine computes, and two of them would only share one interpreter.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="answering")

    @property
    def engine(self) -> Engine:
        """The engine that answers now."""
        return self._engine

    @property
    def event(self) -> Event:
        """The event as it stands now."""
        return self._engine.event

    def open(self, engine: Engine) -> None:
        """Answer from another version of the event; what is being answered is finished first."""
        self._engine = engine

    async def warm(self) -> None:
        """Prepare every language, so that no first question waits."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._engine.warm)

    async def answer(
        self, question: str, key: Key, preferences: Sequence[str | None] = ()
    ) -> Answer:
        """Answer a question, and remember the turn.

        The language is the question's own, else the first of the preferences, else the event's.
        """
        earlier = self._earlier(key)
        engine, now = self._engine, self._clock.now()

        def work() -> Answer:
            language = engine.language_of(question)
            if language is None:
                said = (turn.answer.language for turn in earlier[-1:])
                language = preferred(*said, *preferences) or engine.event.languages[0]
            return engine.answer(question, now, language, earlier)

        answer = await asyncio.get_running_loop().run_in_executor(self._thread, work)
        turns = (*self._earlier(key), Turn(question, answer))[-MOST_TURNS:]
        self._conversations[key] = _Conversation(turns, now)
        self._conversations.move_to_end(key)
        while len(self._conversations) > MOST_CONVERSATIONS:
            self._conversations.popitem(last=False)
        return answer

    def forget(self, user_id: int) -> None:
        """Forget every conversation with a person."""
        for key in [key for key in self._conversations if key[0] == user_id]:
            del self._conversations[key]

    def close(self) -> None:
        """Let go of the thread; a question under way is finished."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _earlier(self, key: Key) -> tuple[Turn, ...]:
        conversation = self._conversations.get(key)
        if conversation is None or self._clock.now() - conversation.last_at >= FORGOTTEN_AFTER:
            return ()
        return conversation.turns


def preferred(*languages: str | None) -> str | None:
    """Return the first language that Usher speaks, or None."""
    return next((language for language in languages if language in LANGUAGES), None)


def language_of_locale(locale: str | None) -> str | None:
    """Return the language of a locale such as `es-419`, or None when Usher does not speak it."""
    return preferred((locale or "").replace("_", "-").split("-")[0].lower())
