"""The disk is full, the database is locked, the clock is stepped: nothing is lost or doubled."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from bot.clock import SimulatedClock
from bot.core.models import ReminderSettings
from bot.errors import StoreUnavailable
from bot.services.deliver import Deliver
from bot.services.posts.composers import composers
from bot.services.remind import Remind
from bot.store import Store
from tests.builders import make_event, make_session
from tests.databases import make_sqlite
from tests.flaky_messenger import FlakyMessenger

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
COUNT = 40
EVENT = make_event(
    zone="UTC",
    reminders=ReminderSettings(lead_minutes=(10,)),
    sessions=tuple(
        make_session(id=f"s{n}", title=f"Talk {n}", start=NOON + timedelta(minutes=n), end=None)
        for n in range(COUNT)
    ),
)


class Stepped(SimulatedClock):
    """A clock somebody sets while it is running."""

    def step(self, by: timedelta) -> None:
        """Set it forward or back."""
        self._now += by


class Bell:
    """Reminders and their sender on a real file, at a clock that may be set."""

    def __init__(self, store: Store, path: Path) -> None:
        self.path = path
        self.clock = Stepped(NOON - timedelta(minutes=30), NOON + timedelta(days=2))
        self.messenger = FlakyMessenger(self.clock)
        self.remind = Remind(store, self.clock, lambda: EVENT)
        self.deliver = Deliver(
            store, self.messenger, self.clock, lambda: EVENT, composers=composers(lambda: EVENT)
        )
        self.store = store
        self.failures = 0

    async def ring(self, minutes: int) -> None:
        """Let time pass a quarter of a minute at a time; a loop that fails is begun again."""
        for _ in range(minutes * 4):
            try:
                await self.remind.settle_due()
                while await self.deliver.send_due():
                    await self.deliver.finish()
            except StoreUnavailable:
                self.failures += 1
            await self.clock.sleep_until(self.clock.now() + timedelta(seconds=15))

    async def limit(self, pages: int) -> None:
        """Let the database not grow beyond so many pages, whichever connection writes."""
        # The pool gives them out by turns.
        for _ in range(20):
            async with self.store.transaction() as connection:
                await connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    def told(self) -> Counter[str]:
        """Return how often each session was told of."""
        return Counter(
            session
            for sent_post in self.messenger.sent_posts
            for session in sent_post.post.sessions
        )


@pytest.fixture
async def bell(tmp_path: Path) -> AsyncIterator[Bell]:
    store = await Store.open(make_sqlite(tmp_path))
    made = Bell(store, tmp_path / "usher.db")
    await made.remind.reconcile()
    yield made
    await store.close()


EACH_ONCE = Counter({f"s{n}": 1 for n in range(COUNT)})


async def test_calm_day(bell: Bell) -> None:
    await bell.ring(90)
    assert bell.told() == EACH_ONCE


@pytest.mark.parametrize("by", [-30, -2, 2, 7])
async def test_stepped_clock(bell: Bell, by: int) -> None:
    await bell.ring(35)
    bell.clock.step(timedelta(minutes=by))
    await bell.ring(90)
    assert bell.told() == EACH_ONCE


async def test_full_disk(bell: Bell) -> None:
    await bell.ring(25)
    # The database may not grow: what SQLite says then is what it says when the disk is full.
    async with bell.store.transaction() as connection:
        pages = (await connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
    await bell.limit(pages)
    async with bell.store.transaction() as connection:
        filler = "x" * 500_000
        with pytest.raises(OperationalError, match="full"):
            await connection.exec_driver_sql(
                "INSERT INTO notes (key, value) VALUES ('filler', ?)", (filler,)
            )
    while not bell.failures and sum(bell.told().values()) < COUNT:
        await bell.ring(1)
    await bell.ring(4)
    failures, before = bell.failures, sum(bell.told().values())
    await bell.limit(1073741823)
    await bell.ring(120)
    assert failures > 0
    assert before < COUNT
    assert bell.told() == EACH_ONCE


async def test_locked_database(bell: Bell) -> None:
    await bell.ring(25)
    other = sqlite3.connect(bell.path, isolation_level=None)
    async with bell.store.transaction() as connection:
        await connection.exec_driver_sql("PRAGMA busy_timeout=10")
    other.execute("BEGIN IMMEDIATE")
    try:
        await bell.ring(2)
    finally:
        other.execute("COMMIT")
        other.close()
    before = sum(bell.told().values())
    await bell.ring(120)
    assert bell.failures > 0
    assert before < COUNT
    assert bell.told() == EACH_ONCE
