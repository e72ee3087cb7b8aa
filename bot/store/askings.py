"""Questions that wait for a person: each once, with everybody who asked it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from bot.core.questions import Asking, QuestionState
from bot.store.database import Database
from bot.store.tables import askings, questions


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
        """Note that somebody asks a question; returns None when they have asked it already."""
        async with self._database.begin() as connection:
            known = await connection.execute(
                select(askings.c.id).where(
                    askings.c.question == question, askings.c.user_id == asking.user_id
                )
            )
            if known.first() is not None:
                return None
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

    async def of(self, question: int) -> list[Asking]:
        """Return who asked a question, in order."""
        query = select(askings).where(askings.c.question == question).order_by(askings.c.id)
        async with self._database.read() as connection:
            return [
                Asking(
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
                for row in await connection.execute(query)
            ]

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
            there = select(askings.c.user_id).where(askings.c.question == into)
            await connection.execute(
                delete(askings).where(askings.c.question == question, askings.c.user_id.in_(there))
            )
            await connection.execute(
                update(askings).where(askings.c.question == question).values(question=into)
            )
        return True

    async def purge(self, event: str) -> int:
        """Forget an event's questions and who asked them; returns how many people's went."""
        async with self._database.begin() as connection:
            gone = await connection.execute(delete(askings).where(askings.c.event == event))
            await connection.execute(delete(questions).where(questions.c.event == event))
        return gone.rowcount


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
