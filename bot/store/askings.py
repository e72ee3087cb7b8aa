"""Questions that wait for a person: each once, with everybody who asked it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.questions import Asking, QuestionState
from bot.store.database import Database
from bot.store.tables import NOBODY, askings, questions


@dataclass(frozen=True, slots=True)
class Question:
    """A question that waits for a person, as it was first asked."""

    id: int
    state: QuestionState
    text: str
    language: str
    answer: str | None
    created_at: datetime
    merged_into: int | None = None


class Askings:
    """The questions people could not get answered, and who asked them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open_question(self, event: str, text: str, language: str, at: datetime) -> int:
        """File a question nobody has asked; returns its id."""
        async with self._database.begin() as connection:
            row = await connection.execute(
                insert(questions)
                .values(
                    event=event,
                    state=QuestionState.OPEN,
                    text=text,
                    language=language,
                    created_at=at,
                )
                .returning(questions.c.id)
            )
            return int(row.scalar_one())

    async def add(self, event: str, question: int, asking: Asking) -> int | None:
        """Note that somebody asks a question; returns None when they have asked it already.

        Who had not wanted a reply may want one now; what was wrong is noted, too.
        """
        async with self._database.begin() as connection:
            known = (
                await connection.execute(
                    select(askings).where(
                        askings.c.question == question, askings.c.user_id == asking.user_id
                    )
                )
            ).first()
            if known is not None:
                fresh = _fresh(_as_asking(known), asking)
                if not fresh:
                    return None
                await connection.execute(
                    update(askings).where(askings.c.id == known.id).values(**fresh)
                )
                return int(known.id)
            row = await connection.execute(
                insert(askings)
                .values(
                    event=event,
                    question=question,
                    user_id=asking.user_id,
                    channel_id=asking.channel_id,
                    message_id=asking.message_id,
                    text=asking.text,
                    language=asking.language,
                    answer=asking.answer,
                    is_wrong=asking.is_wrong,
                    wants_dm=asking.wants_dm,
                    at=asking.at,
                )
                .returning(askings.c.id)
            )
            return int(row.scalar_one())

    async def get(self, question: int) -> Question | None:
        """Return a question, or None."""
        async with self._database.read() as connection:
            row = (
                await connection.execute(select(questions).where(questions.c.id == question))
            ).one_or_none()
        return None if row is None else _as_question(row)

    async def listed(self, event: str, state: QuestionState | None = None) -> list[Question]:
        """Return the questions of an event, or those in one state, oldest first."""
        query = select(questions).where(questions.c.event == event).order_by(questions.c.id)
        if state is not None:
            query = query.where(questions.c.state == state)
        async with self._database.read() as connection:
            return [_as_question(row) for row in await connection.execute(query)]

    async def open_texts(self, event: str) -> list[tuple[int, str]]:
        """Return the numbers and texts of an event's open questions, oldest first."""
        query = (
            select(questions.c.id, questions.c.text)
            .where(questions.c.event == event, questions.c.state == QuestionState.OPEN)
            .order_by(questions.c.id)
        )
        async with self._database.read() as connection:
            return [(row[0], row[1]) for row in await connection.execute(query)]

    async def is_open(self, question: int) -> bool:
        """Whether a question waits for a person."""
        query = select(questions.c.id).where(
            questions.c.id == question, questions.c.state == QuestionState.OPEN
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).first() is not None

    async def of(self, question: int) -> list[Asking]:
        """Return who asked a question, in order."""
        return list((await self.by_id(question)).values())

    async def by_id(self, question: int) -> dict[int, Asking]:
        """Return who asked a question, in order, by the ids of their asking."""
        query = select(askings).where(askings.c.question == question).order_by(askings.c.id)
        async with self._database.read() as connection:
            return {row.id: _as_asking(row) for row in await connection.execute(query)}

    async def wordings(self, question: int) -> dict[str, list[str]]:
        """Return what people asked, by language, each wording once; merged questions' too."""
        parts = or_(questions.c.id == question, questions.c.merged_into == question)
        of_askings = select(askings.c.language, askings.c.text).where(
            askings.c.question == question
        )
        of_questions = select(questions.c.language, questions.c.text).where(
            parts, questions.c.text != NOBODY
        )
        found: dict[str, list[str]] = {}
        async with self._database.read() as connection:
            for query in (of_askings.order_by(askings.c.id), of_questions.order_by(questions.c.id)):
                for language, text in await connection.execute(query):
                    if all(text not in lines for lines in found.values()):
                        found.setdefault(language, []).append(text)
        return found

    async def count(self, event: str) -> dict[int, int]:
        """Return how many people asked each question of an event."""
        query = (
            select(askings.c.question, func.count())
            .where(askings.c.event == event)
            .group_by(askings.c.question)
        )
        async with self._database.read() as connection:
            return {row[0]: row[1] for row in await connection.execute(query)}

    async def close(self, question: int, state: QuestionState, answer: str | None = None) -> bool:
        """Close an open question; returns False when it is closed already."""
        async with self._database.begin() as connection:
            closed = await connection.execute(
                update(questions)
                .where(questions.c.id == question, questions.c.state == QuestionState.OPEN)
                .values(state=state, answer=answer)
            )
        return bool(closed.rowcount)

    async def merge(self, question: int, into: int) -> bool:
        """Make a question part of another open one; returns False when either is closed."""
        async with self._database.begin() as connection:
            target = await connection.execute(
                select(questions.c.id).where(
                    questions.c.id == into, questions.c.state == QuestionState.OPEN
                )
            )
            if target.first() is None or question == into:
                return False
            merged = await connection.execute(
                update(questions)
                .where(questions.c.id == question, questions.c.state == QuestionState.OPEN)
                .values(state=QuestionState.MERGED, merged_into=into)
            )
            if not merged.rowcount:
                return False
            await connection.execute(
                update(questions)
                .where(questions.c.merged_into == question)
                .values(merged_into=into)
            )
            await _join(connection, question, into)
        return True

    async def purge(self, event: str) -> int:
        """Forget an event's questions and who asked them; returns how many people's went."""
        async with self._database.begin() as connection:
            gone = await connection.execute(delete(askings).where(askings.c.event == event))
            await connection.execute(delete(questions).where(questions.c.event == event))
        return gone.rowcount


async def _join(connection: AsyncConnection, question: int, into: int) -> None:
    """Move who asked a question to another; who asked both has asked once, and loses no wish."""
    rows = select(askings).where(askings.c.question.in_((question, into)))
    found = list(await connection.execute(rows.order_by(askings.c.id)))
    there = {row.user_id: row for row in found if row.question == into}
    for row in found:
        known = there.get(row.user_id)
        if row.question == question and known is not None:
            fresh = _fresh(_as_asking(known), _as_asking(row))
            if fresh:
                await connection.execute(
                    update(askings).where(askings.c.id == known.id).values(**fresh)
                )
            await connection.execute(delete(askings).where(askings.c.id == row.id))
    await connection.execute(
        update(askings).where(askings.c.question == question).values(question=into)
    )


def _fresh(known: Asking, asking: Asking) -> dict[str, Any]:
    """Return what somebody who asked already says more than before."""
    fresh: dict[str, Any] = {}
    if asking.wants_reply and not known.wants_reply:
        names = ("channel_id", "message_id", "text", "language", "wants_dm")
        fresh = {name: getattr(asking, name) for name in names}
    if asking.is_wrong and not known.is_wrong:
        fresh |= {"is_wrong": True, "answer": asking.answer}
    return fresh


def _as_asking(row: Row[Any]) -> Asking:
    return Asking(
        user_id=row.user_id,
        channel_id=row.channel_id,
        message_id=row.message_id,
        text=row.text,
        language=row.language,
        at=row.at,
        answer=row.answer,
        is_wrong=row.is_wrong,
        wants_dm=row.wants_dm,
    )


def _as_question(row: Row[Any]) -> Question:
    return Question(
        id=row.id,
        state=QuestionState(row.state),
        text=row.text,
        language=row.language,
        answer=row.answer,
        created_at=row.created_at,
        merged_into=row.merged_into,
    )
