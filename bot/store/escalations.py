"""Questions that wait for a person: each once, with everybody who asked it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.escalations import Escalation, EscalationRequest, EscalationState
from bot.store.database import Database
from bot.store.tables import NOBODY, escalation_requests, escalations


class Escalations:
    """The questions people could not get answered, and who asked them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open_question(self, event: str, text: str, language: str, at: datetime) -> int:
        """File a question nobody has asked; returns its id."""
        async with self._database.begin() as connection:
            row = await connection.execute(
                insert(escalations)
                .values(
                    event=event,
                    state=EscalationState.OPEN,
                    text=text,
                    language=language,
                    created_at=at,
                )
                .returning(escalations.c.id)
            )
            return int(row.scalar_one())

    async def add(self, event: str, question: int, request: EscalationRequest) -> int | None:
        """Note that somebody asks a question; returns None when they have asked it already.

        Who had not wanted a reply may want one now; what was wrong is noted, too.
        """
        async with self._database.begin() as connection:
            known = (
                await connection.execute(
                    select(escalation_requests).where(
                        escalation_requests.c.escalation == question,
                        escalation_requests.c.user_id == request.user_id,
                    )
                )
            ).first()
            if known is not None:
                fresh = _fresh(_as_request(known), request)
                if not fresh:
                    return None
                await connection.execute(
                    update(escalation_requests)
                    .where(escalation_requests.c.id == known.id)
                    .values(**fresh)
                )
                return int(known.id)
            row = await connection.execute(
                insert(escalation_requests)
                .values(
                    event=event,
                    escalation=question,
                    user_id=request.user_id,
                    channel_id=request.channel_id,
                    message_id=request.message_id,
                    text=request.text,
                    language=request.language,
                    answer=request.answer,
                    is_wrong=request.is_wrong,
                    wants_dm=request.wants_dm,
                    at=request.at,
                )
                .returning(escalation_requests.c.id)
            )
            return int(row.scalar_one())

    async def get(self, question: int) -> Escalation | None:
        """Return a question, or None."""
        async with self._database.read() as connection:
            row = (
                await connection.execute(select(escalations).where(escalations.c.id == question))
            ).one_or_none()
        return None if row is None else _as_escalation(row)

    async def listed(self, event: str, state: EscalationState | None = None) -> list[Escalation]:
        """Return the questions of an event, or those in one state, oldest first."""
        query = select(escalations).where(escalations.c.event == event).order_by(escalations.c.id)
        if state is not None:
            query = query.where(escalations.c.state == state)
        async with self._database.read() as connection:
            return [_as_escalation(row) for row in await connection.execute(query)]

    async def open_texts(self, event: str) -> list[tuple[int, str]]:
        """Return the numbers and texts of an event's open questions, oldest first."""
        query = (
            select(escalations.c.id, escalations.c.text)
            .where(escalations.c.event == event, escalations.c.state == EscalationState.OPEN)
            .order_by(escalations.c.id)
        )
        async with self._database.read() as connection:
            return [(row[0], row[1]) for row in await connection.execute(query)]

    async def is_open(self, question: int) -> bool:
        """Whether a question waits for a person."""
        query = select(escalations.c.id).where(
            escalations.c.id == question, escalations.c.state == EscalationState.OPEN
        )
        async with self._database.read() as connection:
            return (await connection.execute(query)).first() is not None

    async def of(self, question: int) -> list[EscalationRequest]:
        """Return who asked a question, in order."""
        return list((await self.by_id(question)).values())

    async def by_id(self, question: int) -> dict[int, EscalationRequest]:
        """Return who asked a question, in order, by the ids of their requests."""
        query = (
            select(escalation_requests)
            .where(escalation_requests.c.escalation == question)
            .order_by(escalation_requests.c.id)
        )
        async with self._database.read() as connection:
            return {row.id: _as_request(row) for row in await connection.execute(query)}

    async def wordings(self, question: int) -> dict[str, list[str]]:
        """Return what people asked, by language, each wording once; merged questions' too."""
        parts = or_(escalations.c.id == question, escalations.c.merged_into == question)
        of_requests = select(escalation_requests.c.language, escalation_requests.c.text).where(
            escalation_requests.c.escalation == question
        )
        of_escalations = select(escalations.c.language, escalations.c.text).where(
            parts, escalations.c.text != NOBODY
        )
        found: dict[str, list[str]] = {}
        async with self._database.read() as connection:
            for query in (
                of_requests.order_by(escalation_requests.c.id),
                of_escalations.order_by(escalations.c.id),
            ):
                for language, text in await connection.execute(query):
                    if all(text not in lines for lines in found.values()):
                        found.setdefault(language, []).append(text)
        return found

    async def count(self, event: str) -> dict[int, int]:
        """Return how many people asked each question of an event."""
        query = (
            select(escalation_requests.c.escalation, func.count())
            .where(escalation_requests.c.event == event)
            .group_by(escalation_requests.c.escalation)
        )
        async with self._database.read() as connection:
            return {row[0]: row[1] for row in await connection.execute(query)}

    async def close(self, question: int, state: EscalationState, answer: str | None = None) -> bool:
        """Close an open question; returns False when it is closed already."""
        async with self._database.begin() as connection:
            closed = await connection.execute(
                update(escalations)
                .where(escalations.c.id == question, escalations.c.state == EscalationState.OPEN)
                .values(state=state, answer=answer)
            )
        return bool(closed.rowcount)

    async def merge(self, question: int, into: int) -> bool:
        """Make a question part of another open one; returns False when either is closed."""
        async with self._database.begin() as connection:
            target = await connection.execute(
                select(escalations.c.id).where(
                    escalations.c.id == into, escalations.c.state == EscalationState.OPEN
                )
            )
            if target.first() is None or question == into:
                return False
            merged = await connection.execute(
                update(escalations)
                .where(escalations.c.id == question, escalations.c.state == EscalationState.OPEN)
                .values(state=EscalationState.MERGED, merged_into=into)
            )
            if not merged.rowcount:
                return False
            await connection.execute(
                update(escalations)
                .where(escalations.c.merged_into == question)
                .values(merged_into=into)
            )
            await _join(connection, question, into)
        return True

    async def purge(self, event: str) -> int:
        """Forget an event's questions and who asked them; returns how many people's went."""
        async with self._database.begin() as connection:
            gone = await connection.execute(
                delete(escalation_requests).where(escalation_requests.c.event == event)
            )
            await connection.execute(delete(escalations).where(escalations.c.event == event))
        return gone.rowcount


async def _join(connection: AsyncConnection, question: int, into: int) -> None:
    """Move who asked a question to another; who asked both has asked once, and loses no wish."""
    rows = select(escalation_requests).where(escalation_requests.c.escalation.in_((question, into)))
    found = list(await connection.execute(rows.order_by(escalation_requests.c.id)))
    there = {row.user_id: row for row in found if row.escalation == into}
    for row in found:
        known = there.get(row.user_id)
        if row.escalation == question and known is not None:
            fresh = _fresh(_as_request(known), _as_request(row))
            if fresh:
                await connection.execute(
                    update(escalation_requests)
                    .where(escalation_requests.c.id == known.id)
                    .values(**fresh)
                )
            await connection.execute(
                delete(escalation_requests).where(escalation_requests.c.id == row.id)
            )
    await connection.execute(
        update(escalation_requests)
        .where(escalation_requests.c.escalation == question)
        .values(escalation=into)
    )


def _fresh(known: EscalationRequest, request: EscalationRequest) -> dict[str, Any]:
    """Return what somebody who asked already says more than before."""
    fresh: dict[str, Any] = {}
    if request.wants_reply and not known.wants_reply:
        names = ("channel_id", "message_id", "text", "language", "wants_dm")
        fresh = {name: getattr(request, name) for name in names}
    if request.is_wrong and not known.is_wrong:
        fresh |= {"is_wrong": True, "answer": request.answer}
    return fresh


def _as_request(row: Row[Any]) -> EscalationRequest:
    return EscalationRequest(
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


def _as_escalation(row: Row[Any]) -> Escalation:
    return Escalation(
        id=row.id,
        state=EscalationState(row.state),
        text=row.text,
        language=row.language,
        answer=row.answer,
        created_at=row.created_at,
        merged_into=row.merged_into,
    )
