"""What participants wish to be told: kept, and followed by their reminders."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import SimulatedClock
from bot.services.agenda import Agenda
from bot.services.preferences import Preferences
from bot.services.remind import Remind
from bot.store import Store
from tests.builders import at, make_event, make_session
from tests.databases import make_sqlite

NOW = at("2026-05-04 09:00")
EVENT = make_event(
    sessions=(make_session(id="sea", start=at("2026-05-05 10:00"), end=at("2026-05-05 11:00")),)
)
ANA = "7"


@dataclass
class Scene:
    preferences: Preferences
    remind: Remind
    agenda: Agenda
    store: Store

    async def next_due(self) -> datetime | None:
        """When Ana is reminded next."""
        return await self.remind.next_due()


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    store = await Store.open(make_sqlite(tmp_path))
    clock = SimulatedClock(NOW, NOW + timedelta(days=2))
    remind = Remind(store, clock, lambda: EVENT)
    agenda = Agenda(store, clock, lambda: EVENT, remind)
    await agenda.save(ANA, "sea")
    remind.wake.clear()
    yield Scene(Preferences(store, clock, lambda: EVENT, remind), remind, agenda, store)
    await store.close()


async def test_lead_moves_reminders_that_are_planned(scene: Scene) -> None:
    await scene.preferences.set_lead(ANA, 45)
    assert await scene.next_due() == at("2026-05-05 09:15")
    assert scene.remind.wake.is_set()


async def test_silence_withdraws_reminders_and_its_end_plans_them_again(scene: Scene) -> None:
    before = await scene.next_due()
    await scene.preferences.silence(ANA, is_silent=True)
    assert (await scene.preferences.is_silent(ANA), await scene.next_due()) == (True, None)
    await scene.preferences.silence(ANA, is_silent=False)
    assert (await scene.preferences.is_silent(ANA), await scene.next_due()) == (False, before)


async def test_whoever_has_said_nothing_is_not_silent(scene: Scene) -> None:
    assert not await scene.preferences.is_silent(ANA)


async def test_topics_are_subscribed_to_once_and_left_one_by_one(scene: Scene) -> None:
    for topic in ("logistics", "changes", "changes"):
        await scene.preferences.subscribe(ANA, topic)
    assert await scene.preferences.count_subscribers("changes") == 1
    assert await scene.preferences.unsubscribe(ANA, "changes") == ("logistics",)
    assert await scene.preferences.unsubscribe(ANA) == ()


async def test_stop_ends_subscriptions_and_reminders_and_keeps_what_is_saved(scene: Scene) -> None:
    await scene.preferences.subscribe(ANA, "changes")
    await scene.preferences.stop(ANA)
    assert await scene.preferences.count_subscribers("changes") == 0
    assert await scene.next_due() is None
    assert await scene.agenda.saved(ANA) == ("sea",)


async def test_quiet_hours_are_kept_and_no_reminder_comes_within_them(scene: Scene) -> None:
    await scene.preferences.set_quiet_hours(ANA, "09:30", "11:00")
    wishes = await scene.store.participants.get(ANA)
    assert wishes is not None
    assert (wishes.quiet_from, wishes.quiet_until) == ("09:30", "11:00")
    due = await scene.next_due()
    assert due is None or due <= at("2026-05-05 09:30")
