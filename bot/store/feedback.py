"""Whether answers were right, as participants say."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert

from bot.core.answers import Answer
from bot.store.database import Database
from bot.store.tables import feedback


class Feedback:
    """What participants said of answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self,
        event: str,
        user_id: str,
        question: str,
        answer: Answer,
        *,
        is_right: bool,
        at: datetime,
    ) -> None:
        """Keep whether an answer was right."""
        async with self._database.begin() as connection:
            await connection.execute(
                insert(feedback).values(
                    event=event,
                    user_id=user_id,
                    question=question,
                    answer=answer.text,
                    status=answer.status,
                    language=answer.language,
                    is_right=is_right,
                    at=at,
                )
            )

    async def purge(self, event: str) -> int:
        """Forget what was said of an event's answers; returns how many there were."""
        async with self._database.begin() as connection:
            gone = await connection.execute(delete(feedback).where(feedback.c.event == event))
        return gone.rowcount
