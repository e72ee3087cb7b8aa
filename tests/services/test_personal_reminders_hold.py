"""What people ask for when they are reminded comes true once: through moves, restarts, deaths."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from datetime import timedelta

import pytest

from bot.core.models import Places
from bot.store import Store
from tests.flaky_messenger import TryLater, unreachable
from tests.services.reminder_bot import Programme, ReminderBot

ANA, BO = "7", "8"
FIRST, LAST = "2026-05-04 07:00", "2026-05-06 00:00"


async def crew_of(store: Store, *starts: str) -> ReminderBot:
    programme = Programme(leads=(), places=Places(announcements=None, reminders=None))
    for number, start in enumerate(starts, start=1):
        programme.add(f"talk{number}", f"2026-05-04 {start}", title=f"Talk {number}")
    crew = ReminderBot(store, programme, FIRST, LAST)
    await crew.take_over()
    return crew


async def test_several_reminders_of_one_session_come_at_their_times(store: Store) -> None:
    crew = await crew_of(store, "12:00")
    await crew.agenda.save(ANA, "talk1", 60, 10, 0)
    (entry,) = await crew.agenda.entries(ANA)
    assert [f"{at:%H:%M}" for at in entry.reminders_at] == ["09:00", "09:50", "10:00"]
    await crew.until("2026-05-04 13:00")
    assert crew.told == [
        ("05-04 11:00", "“Talk 1” starts in one hour"),
        ("05-04 11:50", "“Talk 1” starts in 10 minutes"),
        ("05-04 12:00", "“Talk 1” starts now"),
    ]


async def test_once_more_comes_once_however_often_it_is_asked_for(store: Store) -> None:
    crew = await crew_of(store, "12:00")
    await crew.agenda.save(ANA, "talk1", 10)
    await crew.until("2026-05-04 11:51")
    for _ in range(3):
        await crew.agenda.remind_again(ANA, "talk1", 0)
    crew.start()
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert crew.told_to(ANA) == ["“Talk 1” starts in 10 minutes", "“Talk 1” starts now"]


async def test_once_more_follows_a_session_that_is_moved(store: Store) -> None:
    crew = await crew_of(store, "12:00")
    await crew.agenda.save(ANA, "talk1", 10)
    await crew.until("2026-05-04 11:51")
    await crew.agenda.remind_again(ANA, "talk1", 5)
    crew.programme.change("talk1", start="2026-05-04 15:00")
    await crew.take_over()
    await crew.until("2026-05-04 16:00")
    assert crew.told[0] == ("05-04 11:50", "“Talk 1” has a new time")
    assert [one for one in crew.told if "starts in" in one[1]] == [
        ("05-04 14:50", "“Talk 1” starts in 10 minutes"),
        ("05-04 14:55", "“Talk 1” starts in 5 minutes"),
    ]


async def test_session_that_is_to_be_quiet_stays_saved_and_says_nothing(store: Store) -> None:
    crew = await crew_of(store, "12:00", "14:00")
    await crew.agenda.save(ANA, "talk1", 60, 10)
    await crew.agenda.save(ANA, "talk2", 10)
    await crew.until("2026-05-04 11:05")
    await crew.agenda.remind_no_more(ANA, "talk1")
    await crew.until("2026-05-04 15:00")
    assert crew.told_to(ANA) == [
        "“Talk 1” starts in one hour",
        "“Talk 2” starts in 10 minutes",
    ]
    entries = await crew.agenda.entries(ANA)
    assert [(e.session.id, e.reminders_at) for e in entries] == [("talk1", ()), ("talk2", ())]


async def test_once_more_after_all_was_to_be_quiet_is_that_one_alone(store: Store) -> None:
    crew = await crew_of(store, "12:00")
    await crew.agenda.save(ANA, "talk1", 60)
    await crew.agenda.remind_no_more(ANA, "talk1")
    await crew.agenda.remind_again(ANA, "talk1", 5)
    await crew.until("2026-05-04 13:00")
    assert crew.told == [("05-04 11:55", "“Talk 1” starts in 5 minutes")]


async def test_reminder_tells_the_time_of_the_zone_its_reader_chose(store: Store) -> None:
    crew = await crew_of(store, "12:00", "14:00")
    await store.participants.set_zone(ANA, "Asia/Seoul")
    await store.participants.set_zone(BO, "Europe/Berlin")
    await crew.agenda.save(ANA, "talk1", 10)
    await crew.agenda.save(BO, "talk1", 10)
    await crew.until("2026-05-04 13:00")
    own, same = sorted(crew.messenger.sent_posts, key=lambda one: str(one.target))
    assert "Your time: Monday 4 May, 19:00 (Seoul time)" in own.post.text
    assert "Monday 4 May, 12:00 (Paris time)" in own.post.text
    assert "Your time" not in same.post.text
    assert (own.post.moment, same.post.moment) == (None, None)


async def test_change_tells_the_time_of_the_zone_its_reader_chose(store: Store) -> None:
    crew = await crew_of(store, "12:00")
    await store.participants.set_zone(ANA, "Asia/Seoul")
    await crew.agenda.save(ANA, "talk1", 10)
    crew.programme.change("talk1", start="2026-05-04 15:00")
    await crew.take_over()
    await crew.until("2026-05-04 08:00")
    (told,) = crew.messenger.sent_posts
    assert "→ Monday 4 May, 15:00\nYour time: Monday 4 May, 22:00 (Seoul time)" in told.post.text


@pytest.mark.parametrize("seed", range(8))
async def test_random_wishes_moves_and_deaths_tell_each_reminder_once(
    store: Store, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - it chooses faults
    crew = await crew_of(store, "10:00", "11:00", "11:00")
    sessions = ("talk1", "talk2", "talk3")
    for session in sessions:
        await crew.agenda.save(ANA, session, 30, 10)

    def die() -> None:
        raise asyncio.CancelledError

    for _ in range(14):
        crew.messenger.script.extend(
            chance.choice((None, TryLater("503"), unreachable, die)) for _ in range(2)
        )
        session = chance.choice(sessions)
        wish = chance.randrange(4)
        if wish == 0:
            await crew.agenda.remind_again(ANA, session, chance.choice((0, 5)))
        elif wish == 1:
            await crew.agenda.remind_no_more(ANA, session)
        elif wish == 2:
            await crew.agenda.save(ANA, session, *chance.sample((60, 30, 10, 5, 0), 2))
        elif crew.clock.now() < crew.programme.at("2026-05-04 09:00"):
            crew.programme.change(session, start=f"2026-05-04 1{chance.randrange(3)}:30")
            await crew.take_over()
        await crew.until_moment(crew.clock.now() + timedelta(minutes=chance.randint(3, 30)))
        if chance.random() < 0.4:
            crew.start()
            await crew.take_over()
    crew.messenger.script.clear()
    for session in sessions:
        crew.programme.change(session, start="2026-05-04 22:00")
        await crew.take_over()
        await crew.agenda.save(ANA, session, 10, 0)
    await crew.until("2026-05-04 23:00")
    keys = [sent.reference for sent in crew.messenger.sent_posts]
    assert len(keys) == len(set(keys))
    told = Counter(title for _, title in crew.told if "starts" in title or "start " in title)
    assert told["3 sessions start in 10 minutes"] == 1
    assert told["3 sessions start now"] == 1
