"""Bring questions Usher cannot answer to a person, and the person's answer back to who asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.core.deliveries import Delivery, Draft, Rank
from bot.core.escalations import Escalation, EscalationRequest, EscalationState
from bot.core.models import Event
from bot.core.posts import Post, Target, TargetKind, Tone
from bot.core.question_likeness import most_alike
from bot.services.messenger import Withdrawn
from bot.services.organisers import Organiser, write_down
from bot.services.posts.requests import draft_request
from bot.store import Store
from bot.texts import messages
from bot.texts.grammar import language_names

LONGEST_QUESTION = 1000
LONGEST_ANSWER = 2500
SHOWN_REQUESTS = 5
LONGEST_IN_A_TITLE = 250
"""Characters of a question that are sure to be read in a title; a longer one stands below, too."""


class Escalate:
    """The questions of one event that need a person.

    `on_due` is told when something may be due sooner than before.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        event: Callable[[], Event],
        *,
        on_due: Callable[[], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._passing_on = asyncio.Lock()
        self._on_due = on_due

    async def pass_on(self, request: EscalationRequest) -> bool:
        """Pass a question on, with others that ask the same; returns False when it is already."""
        event = self._event()
        request = replace(request, text=request.text[:LONGEST_QUESTION])
        # One after the other: of two who ask the same at once, the second finds the first's. What
        # takes long, comparing, holds up neither the event loop nor who else writes.
        async with self._passing_on:
            waiting = await self._store.escalations.open_texts(event.id)
            question = await asyncio.to_thread(most_alike, request.text, waiting)
            is_new = await self._file(event, request, question)
        self._on_due()
        return is_new

    async def take_up(self, number: int) -> Escalation | None:
        """Return the open question for one that was only asked, filed if it is not yet.

        Returns None when its words are forgotten.
        """
        event = self._event()
        asked = await self._store.exchanges.get(event.id, number)
        if asked is None or not asked.question:
            return None
        text = asked.question[:LONGEST_QUESTION]
        async with self._passing_on:
            waiting = await self._store.escalations.open_texts(event.id)
            question = await asyncio.to_thread(most_alike, text, waiting)
            if question is None:
                question = await self._store.escalations.open_question(
                    event.id, text, asked.language, self._clock.now()
                )
        return await self._store.escalations.get(question)

    async def _file(self, event: Event, request: EscalationRequest, question: int | None) -> bool:
        """Add somebody to a question if it is still open, else open a new one."""
        async with self._store.transaction():
            if question is None or not await self._store.escalations.is_open(question):
                question = await self._store.escalations.open_question(
                    event.id, request.text, request.language, request.at
                )
            is_new = await self._store.escalations.add(event.id, question, request) is not None
            await self._show(event, question)
        return is_new

    async def open_questions(self) -> list[Escalation]:
        """Return the questions of the event that nobody has seen to, oldest first."""
        return await self._store.escalations.listed(self._event().id, EscalationState.OPEN)

    async def waiting(self, question: int) -> Escalation | None:
        """Return a question of the event that nobody has seen to, or None."""
        return next((one for one in await self.open_questions() if one.id == question), None)

    async def asked(self, question: int) -> list[EscalationRequest]:
        """Return who asked a question, in order."""
        return await self._store.escalations.of(question)

    async def counts(self) -> dict[int, int]:
        """Return how many people asked each question of the event."""
        return await self._store.escalations.count(self._event().id)

    async def answer(self, question: int, text: str, organiser: Organiser) -> bool:
        """Answer everybody who asked a question, once; returns False when it is closed."""
        return await self._close(
            question, EscalationState.ANSWERED, organiser, text[:LONGEST_ANSWER].strip()
        )

    async def not_published(self, question: int, organiser: Organiser) -> bool:
        """Tell everybody who asked that it is not published; returns False when it is closed."""
        return await self._close(question, EscalationState.UNPUBLISHED, organiser, None)

    async def ignore(self, question: int, organiser: Organiser) -> bool:
        """Close a question without a reply; returns False when it is closed."""
        return await self._close(question, EscalationState.IGNORED, organiser, None)

    async def merge(self, question: int, into: int, organiser: Organiser) -> bool:
        """Make a question part of another; returns False when either is closed."""
        event = self._event()
        async with self._store.transaction():
            if not await self._store.escalations.merge(question, into):
                return False
            await self._write_down(organiser, "question.merge", question, f"question {into}")
            await self._show(event, question)
            await self._show(event, into)
        self._on_due()
        return True

    async def answered(self, question: int) -> Escalation | None:
        """Return a question of the event that organisers answered, or None."""
        answered = await self._store.escalations.listed(self._event().id, EscalationState.ANSWERED)
        return next((one for one in answered if one.id == question), None)

    async def compose_card(self, delivery: Delivery) -> Post:
        """Return the card organisers see of a question."""
        question = await self._store.escalations.get(int(delivery.payload["question"]))
        if question is None:
            raise Withdrawn
        asked = await self._store.escalations.of(question.id)
        language = delivery.language or self._event().languages[0]
        return _card(question, asked, language)

    async def compose_reply(self, delivery: Delivery) -> Post:
        """Return the reply one of those who asked gets. Raises Withdrawn for who is forgotten."""
        question = await self._store.escalations.get(int(delivery.payload["question"]))
        if question is None:
            raise Withdrawn
        asked = await self._store.escalations.by_id(question.id)
        request = asked.get(int(delivery.payload["request"]))
        if request is None:
            raise Withdrawn
        say = messages(delivery.language or self._event().languages[0])
        is_in_place = delivery.target.kind is TargetKind.CHANNEL
        body = question.answer or say("organiser-not-published")
        return Post(
            title=say("organiser-reply-title"),
            blocks=(body, say("organiser-you-asked", question=request.text)),
            language=say.language,
            footer=say("organiser-reply-footer"),
            reply_to=request.message_id if is_in_place else None,
            person=str(request.user_id) if is_in_place else None,
        )

    async def _close(
        self, number: int, state: EscalationState, organiser: Organiser, text: str | None
    ) -> bool:
        event, now = self._event(), self._clock.now()
        async with self._store.transaction():
            if not await self._store.escalations.close(number, state, text):
                return False
            await self._write_down(organiser, f"question.{state}", number, text)
            if state is not EscalationState.IGNORED:
                asked = await self._store.escalations.by_id(number)
                drafts = [
                    _reply(event, number, row, request, now)
                    for row, request in asked.items()
                    if request.wants_reply
                ]
                await self._store.deliveries.enqueue_many(event.id, drafts)
            await self._show(event, number)
        self._on_due()
        return True

    async def _show(self, event: Event, question: int) -> None:
        """Put the card of a question before the organisers, or bring it up to date."""
        now = self._clock.now()
        key = f"question|{event.id}|{question}"
        draft = draft_request(event, "question", key, {"question": question}, now, batch=key)
        if draft is None:
            return
        row = await self._store.deliveries.enqueue(event.id, draft)
        await self._store.deliveries.revise([row], now)

    async def _write_down(
        self, organiser: Organiser, action: str, question: int, after: str | None
    ) -> None:
        await write_down(
            self._store,
            self._event().id,
            organiser,
            self._clock.now(),
            action,
            f"question {question}",
            after=after,
        )


def _reply(
    event: Event, question: int, row: int, request: EscalationRequest, now: datetime
) -> Draft:
    """Return the reply to one request, which says nothing of who asked what: that is read late."""
    target = (
        Target(TargetKind.USER, request.user_id)
        if request.wants_dm
        else Target(TargetKind.CHANNEL, request.channel_id)
    )
    return Draft(
        key=f"reply|{event.id}|{question}|{row}",
        kind="reply",
        target=target,
        payload={"question": question, "request": row},
        due_at=now,
        language=request.language,
        rank=Rank.REPLY,
    )


def _card(question: Escalation, asked: list[EscalationRequest], language: str) -> Post:
    say = messages(language)
    codes = sorted({request.language for request in asked}) or [question.language]
    languages = language_names(codes, language)
    blocks = [say("organiser-asked-by", count=len(asked), languages=languages)]
    texts = dict.fromkeys(request.text for request in asked)
    wordings = [text for text in texts if text != question.text or len(text) > LONGEST_IN_A_TITLE]
    blocks += [f"• {text}" for text in wordings[:SHOWN_REQUESTS]]
    wrong = [request for request in asked if request.is_wrong and request.answer]
    if wrong:
        blocks.append(say("organiser-was-wrong", answer=wrong[-1].answer or ""))
    if question.state is not EscalationState.OPEN:
        blocks.append(say(f"organiser-state-{question.state}"))
        if question.answer:
            blocks.append(question.answer)
    return Post(
        title=question.text,
        blocks=tuple(blocks),
        language=language,
        question=question.id,
        is_closed=question.state is not EscalationState.OPEN,
        tone=Tone.ASKED if question.state is EscalationState.OPEN else Tone.DONE,
    )
