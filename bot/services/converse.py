"""Answer participants: each in their language, each conversation remembered for a while."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.answering.replies.dated import dated
from bot.clock import Clock
from bot.core.answers import Answer
from bot.core.bounded_dict import BoundedDict
from bot.core.models import AnswerStatus, Event
from bot.core.programme import Programme
from bot.languages import first_spoken
from bot.services.background import in_background
from bot.services.conversation_memory import ConversationMemory
from bot.services.language_wishes import LanguageWishes
from bot.services.understand import ModelFallback
from bot.store import Store
from bot.understanding.understander import NoUnderstander

MOST_ANSWERS = 500
"""Answers of the last minutes that are given again to whoever asks the same."""

MOST_KEPT = 200
"""What surfaces made of the last answers."""

Key = TypeVar("Key", bound=Hashable)
_User = tuple[str, str]
"""Who talks and where: a user and a channel."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer on its way to a participant; `reference` finds it in the log."""

    answer: Answer
    language: str
    reference: str
    question: str
    took: timedelta


class Conversations:
    """Answers participants in their language, with an engine that may be exchanged at any time.

    Nothing is answered before the first `open`: questions wait for it. `kept` is for what a
    surface makes of answers; it is emptied when the engine is exchanged. `as_of` tells as of when
    the programme is known, once it has not been refreshed for too long.
    """

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        store: Store,
        on_answered: Callable[[Answered], None] | None = None,
        model_fallback: ModelFallback | None = None,
        as_of: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        self._engine = engine
        self._programme = Programme(engine.event)
        self._clock = clock
        self._store = store
        self._on_answered = on_answered
        self._as_of = as_of
        self._second_reading = model_fallback or ModelFallback(NoUnderstander(), clock)
        self._is_open = asyncio.Event()
        self._given = 0
        self._taken = 0
        # Apart, so that a crowd on the web makes nobody on Discord begin anew.
        self._users: ConversationMemory[_User] = ConversationMemory()
        self._visitors: ConversationMemory[str] = ConversationMemory()
        self._wishes = LanguageWishes(store)
        self._answers: BoundedDict[object, Answer] = BoundedDict(MOST_ANSWERS)
        self.kept: BoundedDict[object, Any] = BoundedDict(MOST_KEPT)
        # One thread: the engine computes, and two of them would only share one interpreter.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="answering")

    @property
    def event(self) -> Event:
        """The event as it is answered from now."""
        return self._programme.event

    @property
    def programme(self) -> Programme:
        """The programme of that event; the same object until the engine is exchanged."""
        return self._programme

    async def open(self, engine: Engine) -> None:
        """Warm an engine and answer from it; answers under way keep the old one.

        Of engines opened at the same time the one given last stays.
        """
        self._given += 1
        mine = self._given
        try:
            await in_background(engine.warm)
            if mine > self._taken:
                self._taken = mine
                self._engine = engine
                self._programme = Programme(engine.event)
                self._answers.clear()
                self.kept.clear()
        finally:
            self._is_open.set()

    def close(self) -> None:
        """Let go of the thread; a question under way is finished."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def answer(  # noqa: PLR0913 - what tells the language, the conversation and the moment
        self,
        question: str,
        *,
        user_id: str,
        channel_id: str,
        locale: str | None = None,
        server_locale: str | None = None,
        message_id: str | None = None,
        language: str | None = None,
        moment: datetime | None = None,
        is_page: bool = False,
    ) -> Answered:
        """Answer a question of somebody in a channel; locales look like `es-419`.

        The language is the question's own, else the participant's, else their locale's, else the
        server's, else the event's; `language` fixes it. A question with
        the `message_id` of an earlier one takes its place. `moment` is when it was asked, unless
        that is now. Another page of an answer, `is_page`, is neither asked nor counted anew.
        """
        began = time.perf_counter()
        await self._is_open.wait()
        return await self._answer(
            question,
            self._users,
            (user_id, channel_id),
            began,
            await self._wishes.of(user_id, locale, server_locale),
            message_id=message_id,
            language=language,
            moment=moment,
            is_page=is_page,
        )

    async def answer_visitor(self, question: str, conversation: str, language: str) -> Answered:
        """Answer somebody of whom only the language of the page they read is known.

        `conversation` is what stands for theirs, as long as it is remembered.
        """
        began = time.perf_counter()
        await self._is_open.wait()
        wishes = (None, language, None, None)
        return await self._answer(question, self._visitors, conversation, began, wishes)

    async def _answer(  # noqa: PLR0913 - as answer
        self,
        question: str,
        memory: ConversationMemory[Key],
        key: Key,
        began: float,
        wishes: tuple[str | None, ...],
        *,
        message_id: str | None = None,
        language: str | None = None,
        moment: datetime | None = None,
        is_page: bool = False,
    ) -> Answered:
        engine, at = self._engine, moment or self._clock.now()
        before = memory.before(key, message_id, self._clock.now())

        def work() -> Answer:
            return engine.answer(question, at, language, before, wishes[1:], chosen=wishes[0])

        # Many people ask the same in the same minute; a conversation is everybody's own.
        same = (question, language, wishes, at.replace(second=0, microsecond=0))
        known = self._answers.get(same) if not before else None
        if known is None:
            known = await asyncio.get_running_loop().run_in_executor(self._thread, work)
            if known.is_unsure:
                known = await self._read_again(question, known, before, engine, at)
        if not before and engine is self._engine:
            self._answers[same] = known  # as the newest, however often it was given
        if not is_page:
            memory.remember(key, message_id, Turn(question, known), self._clock.now())
        answer = self._dated(known, engine)
        took = timedelta(seconds=time.perf_counter() - began)
        answered = Answered(answer, answer.language, secrets.token_hex(4), question, took)
        if self._on_answered and not is_page:
            self._on_answered(answered)
        return answered

    def _dated(self, answer: Answer, engine: Engine) -> Answer:
        """Return an answer that says as of when it is right, if the programme is an old one."""
        as_of = self.as_of
        return dated(answer, Programme(engine.event), as_of, self._clock.now()) if as_of else answer

    @property
    def as_of(self) -> datetime | None:
        """As of when the programme is known (aware), once that is too long ago; None before."""
        return self._as_of()

    @property
    def is_read_elsewhere(self) -> bool:
        """Whether unclear questions are read by a language model, too."""
        return self._second_reading.is_on_for(self.event)

    async def _read_again(
        self, question: str, answer: Answer, turns: Sequence[Turn], engine: Engine, at: datetime
    ) -> Answer:
        """Return the answer to what a second reading understood, else the one there is."""
        earlier = [turn.question for turn in turns]
        found = await self._second_reading.understand(question, earlier, engine, answer.topic)
        if found is None:
            return answer
        return await asyncio.get_running_loop().run_in_executor(
            self._thread,
            lambda: engine.answer_structured(question, found.queries, at, answer.language),
        )

    async def tell(self, intents: Sequence[str], language: str, **about: Any) -> Answer:
        """Answer what a command stands for, without words having to be understood."""
        await self._is_open.wait()
        engine, now = self._engine, self._clock.now()
        answer = await asyncio.get_running_loop().run_in_executor(
            self._thread, lambda: engine.tell(intents, now, language, **about)
        )
        return self._dated(answer, engine)

    async def language_for(
        self, user_id: str, locale: str | None = None, server_locale: str | None = None
    ) -> str:
        """Return the language somebody is spoken to in when no question tells it."""
        wishes = await self._wishes.of(user_id, locale, server_locale)
        return first_spoken(*wishes) or self.event.languages[0]

    async def choose_language(self, user_id: str, language: str | None) -> None:
        """Keep the language somebody wants; None lets Usher choose again."""
        await self._wishes.choose(user_id, language)
        self.forget(user_id)

    async def note_locale(self, user_id: str, locale: str | None) -> None:
        """Keep the language of somebody's client, for what they asked to be sent later."""
        await self._wishes.note_locale(user_id, locale)

    async def judge(
        self, user_id: str, question: str, text: str, status: str, language: str, *, is_right: bool
    ) -> None:
        """Keep what somebody said of an answer. Raises ValueError for a status there is not."""
        answer = Answer(AnswerStatus(status), text, language)
        await self._store.feedback.add(
            self.event.id, user_id, question, answer, is_right=is_right, at=self._clock.now()
        )

    async def erase(self, user_id: str) -> int:
        """Forget somebody, their conversations too; returns how many rows went."""
        self.forget(user_id)
        count = await self._store.privacy.erase(user_id)
        self._answers.clear()
        self.kept.clear()
        self._wishes.forget(user_id)
        return count

    def forget(self, user_id: str) -> None:
        """Forget every conversation with somebody."""
        self._users.forget(lambda key: key[0] == user_id)
