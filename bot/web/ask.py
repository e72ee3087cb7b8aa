"""The ask box: a question in, an answer out, with the engine and the honesty of every surface."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus

from bot.answering.voice import Voice
from bot.clock import Clock
from bot.core.answers import Answer
from bot.core.fair_use import FairUse, FairUseVerdict
from bot.core.models import Session
from bot.core.programme import Programme
from bot.services.converse import Conversations
from bot.texts import messages
from bot.web.page import LONGEST_QUESTION, content_policy, render, style
from bot.web.programme_view import source_line
from bot.web.routes import Served, Visit
from bot.web.views import direction_of

BURST, REFILL = 20, timedelta(seconds=1)
"""Questions of one address at once, and how soon one more: a whole venue may share an address."""

AT_ONCE = 2
"""Questions from the web that are answered at a time: those on Discord wait behind no more."""

MOST_WAITING = 30
"""Questions from the web that wait for that; whoever comes then is asked to try again."""

MOST_SESSIONS = 12
"""Sessions that an answer links to."""

_CONVERSATION = re.compile(r"[\w-]{22}", re.ASCII)


@dataclass(frozen=True, slots=True)
class AskedTurn:
    """A question and what is said to it."""

    question: str
    text: str
    language: str
    sessions: tuple[tuple[str, str], ...] = ()
    source: str = ""
    suggestions: tuple[str, ...] = ()

    @property
    def direction(self) -> str:
        """How the answer runs."""
        return direction_of(self.language)


class AskBox:
    """Answers visitors. Of them it knows the conversation, by a name it gave, and nothing else."""

    def __init__(self, conversations: Conversations, clock: Clock) -> None:
        self._conversations = conversations
        self._clock = clock
        self._fair_use = FairUse(BURST, REFILL)
        self._turn = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    async def serve(self, visit: Visit) -> Served:
        """Serve the page of the ask box; for a question that was sent, with its answer.

        A page that asks by itself (`part`) gets the answer alone.
        """
        if not visit.form:
            return self._served(visit, HTTPStatus.OK)
        question = " ".join(visit.form.get("question", "").split())
        conversation = visit.form.get("conversation", "")
        if not _CONVERSATION.fullmatch(conversation):
            conversation = secrets.token_urlsafe(16)
        status, turn = await self._answer(visit, question, conversation)
        return self._served(visit, status, turn, conversation)

    async def _answer(
        self, visit: Visit, question: str, conversation: str
    ) -> tuple[HTTPStatus, AskedTurn]:
        if not question:
            return self._said(visit, HTTPStatus.BAD_REQUEST, question, "web-ask-empty")
        if len(question) > LONGEST_QUESTION:
            shown = question[: LONGEST_QUESTION // 2] + "…"
            return self._said(visit, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, shown, "web-ask-long")
        if self._fair_use.ask(visit.address, self._clock.now()) is not FairUseVerdict.WELCOME:
            return self._said(visit, HTTPStatus.TOO_MANY_REQUESTS, question, "web-slower")
        if self._waiting >= MOST_WAITING:
            return self._said(visit, HTTPStatus.SERVICE_UNAVAILABLE, question, "web-ask-busy")
        self._waiting += 1
        try:
            async with self._turn:
                answered = await self._conversations.answer_visitor(
                    question, conversation, visit.language
                )
        finally:
            self._waiting -= 1
        return HTTPStatus.OK, _told(question, answered.answer, self._conversations.programme)

    @staticmethod
    def _said(
        visit: Visit, status: HTTPStatus, question: str, key: str
    ) -> tuple[HTTPStatus, AskedTurn]:
        return status, AskedTurn(question, messages(visit.language)(key), visit.language)

    def _served(
        self,
        visit: Visit,
        status: HTTPStatus,
        turn: AskedTurn | None = None,
        conversation: str = "",
    ) -> Served:
        voice = Voice(self._conversations.programme, visit.language)
        is_part = "part" in visit.form
        html = render(
            "turn.html.jinja" if is_part else "ask_page.html.jinja",
            visit.language,
            name=voice.event_name(),
            turn=turn,
            turns=(turn,) if turn else (),
            conversation=conversation,
            is_read_elsewhere=self._conversations.is_read_elsewhere,
            style=style(),
        )
        return Served(
            html.encode(),
            status=status,
            is_private=True,
            headers={"Content-Security-Policy": content_policy(is_served=True)},
        )


def _told(question: str, answer: Answer, programme: Programme) -> AskedTurn:
    voice = Voice(programme, answer.language)
    found = [
        programme.session[s] for s in (*answer.sessions, *answer.more) if s in programme.session
    ]
    return AskedTurn(
        question=question,
        text=answer.text,
        language=answer.language,
        sessions=tuple((s.id, _link(s, found, voice)) for s in found[:MOST_SESSIONS]),
        source=source_line(answer.sources, voice),
        suggestions=tuple(dict.fromkeys(answer.suggestions)),
    )


def _link(session: Session, among: Sequence[Session], voice: Voice) -> str:
    """Return what a link to a session says: beside others, when and where it is, too."""
    return voice.title(session) if len(among) == 1 else voice.short_line(session, with_day=True)
