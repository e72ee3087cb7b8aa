"""Answer participants: each in their language, each conversation remembered for a while.

Long because memory, wishes and the exchange of the engine guard one state.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.answering.dated import dated
from bot.answering.dialogue import Turn
from bot.answering.engine import Engine
from bot.clock import Clock
from bot.core.models import Answer, AnswerStatus, Event
from bot.core.programme import Programme
from bot.errors import StoreUnavailable
from bot.languages import LANGUAGES
from bot.services.background import in_background
from bot.services.understand import ModelFallback
from bot.store import Store
from bot.understanding.understander import NoUnderstander

FORGOTTEN_AFTER = timedelta(minutes=10)
MOST_CONVERSATIONS = 2_000
MOST_TURNS = 4
MOST_ANSWERS = 500
"""Answers of the last minutes that are given again to whoever asks the same."""

MOST_KNOWN = 20_000
"""People whose languages need not be read again for every question."""

WISHES_WITHIN = timedelta(seconds=1)
"""How long a question waits for the database to tell the language somebody chose."""

Key = tuple[str, str] | str
"""Who talks and where: a user and a channel, or what stands for a conversation on the web."""

_Wishes = tuple[str | None, str | None]
"""The language somebody chose, and that of their client."""


_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Conversation:
    turns: tuple[Turn, ...]
    message_ids: tuple[str | None, ...]
    last_at: datetime


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
        self._conversations: OrderedDict[Key, _Conversation] = OrderedDict()
        self._visitors: OrderedDict[Key, _Conversation] = OrderedDict()
        self._known: OrderedDict[str, _Wishes] = OrderedDict()
        self._writes = 0
        self._answers: OrderedDict[object, Answer] = OrderedDict()
        self.kept: OrderedDict[object, Any] = OrderedDict()
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
            (user_id, channel_id),
            began,
            await self._preferences(user_id, locale, server_locale),
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
        return await self._answer(question, conversation, began, (None, language, None, None))

    async def _answer(  # noqa: PLR0913 - as answer
        self,
        question: str,
        key: Key,
        began: float,
        preferences: tuple[str | None, ...],
        *,
        message_id: str | None = None,
        language: str | None = None,
        moment: datetime | None = None,
        is_page: bool = False,
    ) -> Answered:
        before = self._before(key, message_id)
        engine, at = self._engine, moment or self._clock.now()

        def work() -> Answer:
            return engine.answer(
                question, at, language, before.turns, preferences[1:], chosen=preferences[0]
            )

        # Many people ask the same in the same minute; a conversation is everybody's own.
        same = (question, language, preferences, at.replace(second=0, microsecond=0))
        known = self._answers.get(same) if not before.turns else None
        if known is None:
            known = await asyncio.get_running_loop().run_in_executor(self._thread, work)
            if known.is_unsure:
                known = await self._read_again(question, known, before.turns, engine, at)
            if not before.turns and engine is self._engine:
                self._answers[same] = known
                while len(self._answers) > MOST_ANSWERS:
                    self._answers.popitem(last=False)
        if not is_page:
            self._remember(key, message_id, Turn(question, known))
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
        wishes = await self._preferences(user_id, locale, server_locale)
        return preferred(*wishes) or self.event.languages[0]

    async def choose_language(self, user_id: str, language: str | None) -> None:
        """Keep the language somebody wants; None lets Usher choose again."""
        await self._store.participants.set_language(user_id, language)
        self._forget_wishes(user_id)
        self.forget(user_id)

    async def note_locale(self, user_id: str, locale: str | None) -> None:
        """Keep the language of somebody's client, for what they asked to be sent later."""
        spoken = language_of_locale(locale)
        if (await self._wishes(user_id))[1] != spoken:
            await self._store.participants.remember_locale(user_id, spoken)
            self._forget_wishes(user_id)

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
        self._forget_wishes(user_id)
        return count

    def forget(self, user_id: str) -> None:
        """Forget every conversation with somebody."""
        for key in [key for key in self._conversations if key[0] == user_id]:
            del self._conversations[key]

    def _remember(self, key: Key, message_id: str | None, turn: Turn) -> None:
        before, remembered = self._before(key, message_id), self._remembered(key)
        remembered[key] = _Conversation(
            (*before.turns, turn)[-MOST_TURNS:],
            (*before.message_ids, message_id)[-MOST_TURNS:],
            self._clock.now(),
        )
        remembered.move_to_end(key)
        while len(remembered) > MOST_CONVERSATIONS:
            remembered.popitem(last=False)

    def _remembered(self, key: Key) -> OrderedDict[Key, _Conversation]:
        return self._visitors if isinstance(key, str) else self._conversations

    def _before(self, key: Key, message_id: str | None) -> _Conversation:
        """Return the conversation of the last minutes before a message."""
        nothing = _Conversation((), (), self._clock.now())
        conversation = self._remembered(key).get(key, nothing)
        if self._clock.now() - conversation.last_at >= FORGOTTEN_AFTER:
            del self._remembered(key)[key]
            return nothing
        if message_id is not None and message_id in conversation.message_ids:
            place = conversation.message_ids.index(message_id)
            return _Conversation(
                conversation.turns[:place],
                conversation.message_ids[:place],
                conversation.last_at,
            )
        return conversation

    async def _preferences(
        self, user_id: str, locale: str | None, server_locale: str | None
    ) -> tuple[str | None, ...]:
        own, last = await self._wishes(user_id)
        return (own, language_of_locale(locale), last, language_of_locale(server_locale))

    async def _wishes(self, user_id: str) -> _Wishes:
        """Return the language somebody chose and that of their client."""
        known = self._known.get(user_id)
        if known is None:
            writes = self._writes
            try:
                async with asyncio.timeout(WISHES_WITHIN.total_seconds()):
                    stored = await self._store.participants.get(user_id)
            except (StoreUnavailable, TimeoutError) as error:
                # A question is answered all the same, in the language it is asked in.
                _log.warning("what somebody wishes cannot be read: %r", error)
                return (None, None)
            known = (stored.language, stored.locale) if stored else (None, None)
            if writes == self._writes:
                self._known[user_id] = known
                while len(self._known) > MOST_KNOWN:
                    self._known.popitem(last=False)
        return known

    def _forget_wishes(self, user_id: str) -> None:
        """Let somebody's wishes be read again; also by whoever is just reading the old ones."""
        self._writes += 1
        self._known.pop(user_id, None)


def preferred(*languages: str | None) -> str | None:
    """Return the first language that Usher speaks, or None."""
    return next((language for language in languages if language in LANGUAGES), None)


def language_of_locale(locale: str | None) -> str | None:
    """Return the language of a locale such as `es-419`, or None when Usher does not speak it."""
    return preferred((locale or "").replace("_", "-").split("-")[0].lower())
