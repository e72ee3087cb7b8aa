"""Messages that belong together: changed, withdrawn and tried again as one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, or_, update

from bot.core.deliveries import ALIVE, State
from bot.store.database import Database
from bot.store.tables import deliveries


class Batches:
    """What is done to all messages of a batch."""

    _database: Database

    async def revise_batch(self, batch: str, at: datetime) -> None:
        """Ask for every message of a batch to be edited to what it should say by now.

        One that is being sent at this moment is edited once it has arrived.
        """
        async with self._database.begin() as connection:
            await connection.execute(
                update(deliveries)
                .where(deliveries.c.batch == batch, deliveries.c.state.in_(ALIVE))
                .values(revision=deliveries.c.revision + 1, edit_attempts=0)
            )
            await connection.execute(
                update(deliveries)
                .where(deliveries.c.batch == batch, deliveries.c.state == State.SENT)
                .values(next_attempt_at=at)
            )

    async def withdraw_batch(self, batch: str, at: datetime) -> None:
        """Send what waits of a batch no more, and look at what was sent again."""
        mine = deliveries.c.batch == batch
        async with self._database.begin() as connection:
            await connection.execute(
                update(deliveries)
                .where(mine, deliveries.c.state == State.PENDING, deliveries.c.attempts == 0)
                .values(state=State.WITHDRAWN)
            )
        await self.revise_batch(batch, at)

    async def retry_failed(self, batch: str, at: datetime, held: Collection[int] = ()) -> int:
        """Let the failed rows of a batch be tried again, and of those that wait the `held` ones.

        Returns how many there are. What was shown to its reader in another way is not told again.
        """
        failed = and_(deliveries.c.state == State.FAILED, deliveries.c.message_id.is_(None))
        waiting = and_(deliveries.c.state == State.PENDING, deliveries.c.id.in_(held))
        async with self._database.begin() as connection:
            again = await connection.execute(
                update(deliveries)
                .where(deliveries.c.batch == batch, or_(failed, waiting))
                .values(state=State.PENDING, next_attempt_at=at)
            )
        return again.rowcount
