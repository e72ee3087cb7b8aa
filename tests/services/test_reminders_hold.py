"""What reminders must come through: clock changes, twins, races, changes while people are there."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from bot.core.models import Link, LinkKind, Places
from bot.store import Store
from tests.builders import make_text
from tests.flaky_messenger import Refused, TryLater, unreachable
from tests.services.reminder_bot import Programme, ReminderBot

FIRST, LAST = "2026-05-04 07:00", "2026-05-06 00:00"


async def crew_of(
    store: Store, programme: Programme, first: str = FIRST, last: str = LAST
) -> ReminderBot:
    crew = ReminderBot(store, programme, first, last)
    await crew.take_over()
    return crew


def lunch(**overrides: str) -> Programme:
    """Return a programme with lunch in two rooms at noon, each a session of its own."""
    programme = Programme()
    programme.add("lunch-a", "2026-05-04 12:00", title="Lunch", rooms=("hall",))
    programme.add("lunch-b", "2026-05-04 12:00", title="Lunch", rooms=("attic",))
    for name, start in overrides.items():
        programme.change(name.replace("_", "-"), start=start)
    return programme


@pytest.mark.parametrize(
    ("zone", "start", "fold", "lead", "due"),
    [
        ("Europe/Paris", "2026-10-25 02:30", 0, 60, "2026-10-24T23:30Z"),
        ("Europe/Paris", "2026-10-25 02:30", 1, 60, "2026-10-25T00:30Z"),
        ("Europe/Paris", "2026-10-25 03:30", 0, 120, "2026-10-25T00:30Z"),
        ("Europe/Paris", "2026-03-29 03:30", 0, 60, "2026-03-29T00:30Z"),
        ("America/New_York", "2025-11-02 01:30", 0, 10, "2025-11-02T05:20Z"),
        ("America/New_York", "2025-11-02 01:30", 1, 10, "2025-11-02T06:20Z"),
        ("America/New_York", "2026-03-08 03:15", 0, 30, "2026-03-08T06:45Z"),
        ("Australia/Lord_Howe", "2026-04-05 01:45", 1, 20, "2026-04-04T14:55Z"),
        ("America/Sao_Paulo", "2018-11-04 01:30", 0, 60, "2018-11-04T02:30Z"),
        ("Pacific/Apia", "2011-12-31 09:00", 0, 60, "2011-12-30T18:00Z"),
    ],
)
async def test_reminder_across_a_clock_change_is_on_time_and_says_so(
    store: Store, zone: str, start: str, fold: int, lead: int, due: str
) -> None:
    programme = Programme(zone=zone, leads=(lead,))
    moment = programme.at(start, fold)
    programme.add("talk", moment)
    day = moment.astimezone(UTC)
    crew = await crew_of(
        store, programme, f"{day - timedelta(days=2):%Y-%m-%d %H:%M}", "2030-01-01 00:00"
    )
    await crew.until_moment(moment + timedelta(hours=3))
    (sent_post,) = crew.messenger.sent_posts
    assert sent_post.at == datetime.fromisoformat(due)
    assert sent_post.post.title.startswith("“Talk” starts in ")
    assert sent_post.post.moment == moment.astimezone(UTC)


async def test_length_across_a_clock_change_is_the_real_one() -> None:
    programme = Programme()
    programme.add("night", "2026-10-25 01:30", end=programme.at("2026-10-25 02:30", fold=1))
    (session,) = programme.event().sessions
    assert session.start is not None
    assert session.end is not None
    assert session.end - session.start == timedelta(hours=2)


async def test_twins_are_one_post_that_names_both_rooms(store: Store) -> None:
    crew = await crew_of(store, lunch())
    await crew.until("2026-05-04 13:00")
    assert crew.told == [("05-04 11:50", "“Lunch” starts in 10 minutes")]
    assert "Hall and Attic" in crew.messenger.sent_posts[0].post.text


async def test_twins_reordered_say_nothing_again(store: Store) -> None:
    programme = lunch()
    crew = await crew_of(store, programme)
    await crew.until("2026-05-04 11:55")
    programme.sessions.reverse()
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert crew.told == [("05-04 11:50", "“Lunch” starts in 10 minutes")]


async def test_twin_that_is_moved_is_reminded_of_at_its_time_and_the_other_at_its_own(
    store: Store,
) -> None:
    programme = lunch()
    crew = await crew_of(store, programme)
    programme.change("lunch-a", start="2026-05-04 12:30")
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert [at for at, _ in crew.told] == ["05-04 11:50", "05-04 12:20"]
    assert "Attic" in crew.messenger.sent_posts[0].post.text
    assert "Hall" in crew.messenger.sent_posts[1].post.text


async def test_twin_that_is_cancelled_leaves_the_other_its_reminder(store: Store) -> None:
    programme = lunch()
    programme.places = Places()
    crew = await crew_of(store, programme)
    programme.change("lunch-a", is_cancelled=True)
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert [title for _, title in crew.told] == [
        "Cancelled: “Lunch” (Monday 4 May, 12:00, Hall)",
        "“Lunch” starts in 10 minutes",
    ]
    assert "Hall" not in crew.messenger.sent_posts[1].post.text


async def test_twin_that_is_retitled_after_the_reminder_gets_no_second_one(store: Store) -> None:
    programme = lunch()
    crew = await crew_of(store, programme)
    await crew.until("2026-05-04 11:55")
    programme.change("lunch-a", title="Vegetarian lunch")
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert len(crew.told) == 1


async def test_twin_that_was_saved_reminds_of_itself(store: Store) -> None:
    programme = lunch(lunch_b="2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.agenda.save("7", "lunch-b")
    programme.change("lunch-a", is_cancelled=True)
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert crew.told_to("7") == ["“Lunch” starts in 10 minutes"]


async def test_only_the_id_changes_and_nobody_notices(store: Store) -> None:
    programme = Programme(leads=(60, 10), places=Places())
    programme.add("s1", "2026-05-04 12:00", title="Tides")
    programme.add("s2", "2026-05-04 15:00", title="Buoys")
    crew = await crew_of(store, programme)
    await crew.agenda.save("7", "s1", 20)
    await crew.until("2026-05-04 11:05")
    first, second = programme.sessions
    programme.sessions = [replace(second, id="s1"), replace(first, id="s2")]
    await crew.take_over()
    await crew.until("2026-05-04 12:30")
    assert crew.told == [
        ("05-04 11:00", "“Tides” starts in one hour"),
        ("05-04 11:40", "“Tides” starts in 20 minutes"),
        ("05-04 11:50", "“Tides” starts in 10 minutes"),
    ]
    assert [entry.session.id for entry in await crew.agenda.entries("7")] == ["s2"]


async def test_renumbered_programme_with_a_new_first_session_announces_only_that(
    store: Store,
) -> None:
    programme = Programme(places=Places(reminders=None))
    for number, title in enumerate(("Tides", "Buoys", "Knots")):
        programme.add(f"s{number}", f"2026-05-04 1{number}:00", title=title)
    crew = await crew_of(store, programme)
    old = programme.sessions
    programme.sessions = []
    programme.add("s0", "2026-05-04 09:00", title="Breakfast")
    programme.sessions += [replace(one, id=f"s{n}") for n, one in enumerate(old, start=1)]
    await crew.take_over()
    await crew.until("2026-05-04 08:00")
    assert [title for _, title in crew.told] == ["New: “Breakfast”, Monday 4 May, 09:00"]


@pytest.mark.parametrize(
    ("quiet", "lead", "saved", "start", "due"),
    [
        (("22:00", "07:00"), 60, "2026-05-04 12:00", "2026-05-05 07:30", "2026-05-05 07:00"),
        (("22:00", "07:00"), 30, "2026-05-04 12:00", "2026-05-05 06:30", "2026-05-04 22:00"),
        (("22:00", "07:00"), 30, "2026-05-04 23:00", "2026-05-05 06:30", "2026-05-04 23:00"),
        (("22:00", "22:00"), 30, "2026-05-04 12:00", "2026-05-05 06:30", "2026-05-05 06:00"),
        (("12:00", "14:00"), 10, "2026-05-04 09:00", "2026-05-04 13:30", "2026-05-04 12:00"),
        (("12:00", "13:25"), 10, "2026-05-04 09:00", "2026-05-04 13:30", "2026-05-04 13:25"),
    ],
)
async def test_quiet_hours_move_a_reminder_and_never_lose_it(
    store: Store, quiet: tuple[str, str], lead: int, saved: str, start: str, due: str
) -> None:
    programme = Programme(leads=())
    programme.add("talk", start)
    crew = await crew_of(store, programme)
    await crew.store.participants.set_quiet_hours("7", *quiet)
    await crew.until(saved)
    await crew.agenda.save("7", "talk", lead)
    promised = [entry.reminded_at for entry in await crew.agenda.entries("7")]
    assert promised == [programme.at(due).astimezone(UTC)]
    await crew.until("2026-05-05 12:00")
    assert [at for at, _ in crew.told] == [due[5:]]


@pytest.mark.parametrize(
    ("lead", "minutes_before", "told"),
    [
        (60, 50, "30 minutes"),
        (60, 25, "10 minutes"),
        (10, 8, "5 minutes"),
        (5, 5, "5 minutes"),
        (10, 4, None),
        (0, 1, None),
    ],
)
async def test_saved_within_the_lead_is_reminded_at_a_shorter_one_or_it_is_said(
    store: Store, lead: int, minutes_before: int, told: str | None
) -> None:
    programme = Programme(leads=())
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.until_moment(programme.at("2026-05-04 12:00") - timedelta(minutes=minutes_before))
    await crew.agenda.save("7", "talk", lead)
    (entry,) = await crew.agenda.entries("7")
    await crew.until("2026-05-04 13:00")
    if lead == 0:
        assert crew.told_to("7") == ["“Talk” starts now"]
    elif told is None:
        assert (entry.reminded_at, crew.told_to("7")) == (None, [])
    else:
        assert crew.told_to("7") == [f"“Talk” starts in {told}"]


async def test_longer_lead_set_after_a_shorter_one_was_sent_is_not_sent(store: Store) -> None:
    programme = Programme(leads=(10,))
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.until("2026-05-04 11:52")
    programme.leads = (60, 30, 10)
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert crew.told == [("05-04 11:50", "“Talk” starts in 10 minutes")]
    assert crew.skipped == [("talk", "superseded")] * 2


async def test_channel_respelt_from_name_to_id_is_told_once(store: Store) -> None:
    programme = Programme(leads=(60, 10))
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    crew.messenger.channel_ids["reminders"] = "4711"
    await crew.until("2026-05-04 11:10")
    programme.places = Places(announcements=None, reminders="4711")
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert [at for at, _ in crew.told] == ["05-04 11:00", "05-04 11:50"]


async def test_room_whose_channel_is_the_main_one_is_told_once(store: Store) -> None:
    programme = Programme(places=Places(announcements=None, by_room={"hall": "4711"}))
    programme.add("early", "2026-05-04 10:00")
    programme.add("talk", "2026-05-04 12:00", rooms=("hall",))
    crew = await crew_of(store, programme)
    crew.messenger.channel_ids["reminders"] = "4711"
    await crew.until("2026-05-04 13:00")
    assert [at for at, _ in crew.told] == ["05-04 09:50", "05-04 11:50"]


async def test_cancelled_at_the_very_moment_it_is_due_is_not_sent_and_comes_back_reinstated(
    store: Store,
) -> None:
    programme = Programme()
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.clock.sleep_until(programme.at("2026-05-04 11:50"))
    assert await crew.remind.settle_due() == 1
    programme.change("talk", is_cancelled=True)
    await crew.take_over()
    await crew.until("2026-05-04 11:52")
    assert crew.told == []
    programme.change("talk", is_cancelled=False)
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert crew.told == [("05-04 11:52", "“Talk” starts in 8 minutes")]


async def test_cancelled_while_it_is_settled_is_not_handed_on(store: Store) -> None:
    programme = Programme()
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.clock.sleep_until(programme.at("2026-05-04 11:50"))
    due = await store.reminders.due(crew.event.id, crew.clock.now())
    programme.change("talk", is_cancelled=True)
    await crew.take_over()
    assert await store.reminders.still_due(due) == frozenset()


async def test_process_that_slept_over_the_due_time_sends_it_late(store: Store) -> None:
    programme = Programme(leads=(60, 10))
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.clock.sleep_until(programme.at("2026-05-04 11:56"))
    await crew.until("2026-05-04 13:00")
    assert crew.told == [("05-04 11:56", "“Talk” starts in 4 minutes")]
    (row,) = await store.deliveries.listed(crew.event.id)
    assert row.kind == "late"


async def test_clock_set_back_holds_nothing(store: Store) -> None:
    programme = Programme()
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    crew.messenger.script.extend([TryLater("503")] * 6)
    await crew.until("2026-05-04 11:50")
    crew._share(type(crew.clock)(programme.at("2026-05-04 10:50"), programme.at(LAST)))  # noqa: SLF001
    await crew.until("2026-05-04 10:55")
    assert [at for at, _ in crew.told] == ["05-04 10:50"]


async def test_forbidden_channel_gets_what_was_due_once_it_is_allowed_again(store: Store) -> None:
    programme = Programme()
    programme.add("talk", "2026-05-04 12:00")
    programme.add("next", "2026-05-04 14:00")
    crew = await crew_of(store, programme)
    crew.messenger.closed["reminders"] = Refused("forbidden", "403")
    await crew.until("2026-05-04 11:52")
    del crew.messenger.closed["reminders"]
    await crew.until("2026-05-04 13:00")
    crew.messenger.closed["reminders"] = Refused("forbidden", "403")
    await crew.until("2026-05-04 14:30")
    told = [sent_post.target.id for sent_post in crew.messenger.sent_posts]
    assert told == ["organisers", "reminders", "organisers"]


async def test_sixty_sessions_at_once_are_all_shown(store: Store) -> None:
    programme = Programme()
    for number in range(60):
        programme.add(
            f"s{number}", "2026-05-04 12:00", title=f"Talk {number} on the *tides* of the bay"
        )
    crew = await crew_of(store, programme)
    await crew.until("2026-05-04 13:00")
    lines = [
        line
        for sent_post in crew.messenger.sent_posts
        for line in sent_post.post.text.splitlines()
        if line.startswith("•")
    ]
    assert sorted(lines) == sorted(
        f"• 12:00 · Talk {number} on the *tides* of the bay" for number in range(60)
    )
    assert all(len(sent_post.post.text) < 1900 for sent_post in crew.messenger.sent_posts)


async def test_forty_changes_at_once_are_all_told(store: Store) -> None:
    programme = Programme(places=Places(reminders=None))
    for number in range(40):
        programme.add(f"s{number}", "2026-05-04 12:00", title=f"Talk number {number}")
    crew = await crew_of(store, programme)
    for number in range(40):
        programme.change(f"s{number}", start="2026-05-04 15:30")
    await crew.take_over()
    await crew.until("2026-05-04 07:10")
    text = "\n".join(sent_post.post.text for sent_post in crew.messenger.sent_posts)
    assert [f"“Talk number {number}”" in text for number in range(40)] == [True] * 40
    assert all(len(sent_post.post.text) < 1900 for sent_post in crew.messenger.sent_posts)


async def test_two_events_on_one_database_leave_each_other_alone(store: Store) -> None:
    ours = Programme()
    ours.add("talk", "2026-05-04 12:00")
    theirs = Programme(id="other")
    theirs.add("other-talk", "2026-05-04 12:00")
    one, other = await crew_of(store, ours), await crew_of(store, theirs)
    await one.agenda.save("7", "talk")
    await other.agenda.save("7", "other-talk")
    await one.until("2026-05-04 11:51")
    assert {sent_post.post.title for sent_post in one.messenger.sent_posts} == {
        "“Talk” starts in 10 minutes"
    }
    assert other.messenger.sent_posts == []
    await other.until("2026-05-04 11:51")
    assert {sent_post.post.title for sent_post in other.messenger.sent_posts} == {
        "“Other-Talk” starts in 10 minutes"
    }
    assert len(one.messenger.sent_posts) == len(other.messenger.sent_posts) == 2


async def test_moved_session_corrects_its_post_with_its_new_time(store: Store) -> None:
    programme = Programme()
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.until("2026-05-04 11:55")
    programme.change("talk", start="2026-05-04 15:00")
    await crew.take_over()
    await crew.until("2026-05-04 11:56")
    (sent_post,) = crew.messenger.sent_posts
    assert sent_post.post.title == "“Talk” has a new time"
    assert sent_post.post.moment == programme.at("2026-05-04 15:00")


async def test_lead_of_a_day_or_a_week_is_told_by_the_day(store: Store) -> None:
    programme = Programme(leads=(7 * 24 * 60, 24 * 60), zone="Asia/Seoul")
    programme.add("talk", "2026-05-14 10:00")
    crew = await crew_of(store, programme, "2026-05-01 00:00", "2026-06-01 00:00")
    await crew.until("2026-05-15 00:00")
    assert crew.told == [
        ("05-07 10:00", "“Talk” starts on Thursday 14 May at 10:00"),
        ("05-13 10:00", "“Talk” starts tomorrow at 10:00"),
    ]


async def test_saver_of_many_sessions_gets_one_post_for_those_that_start_together(
    store: Store,
) -> None:
    programme = Programme()
    programme.add("one", "2026-05-04 12:00")
    programme.add("two", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.agenda.save("7", "one")
    await crew.agenda.save("7", "two")
    await crew.until("2026-05-04 13:00")
    assert crew.told_to("7") == ["2 sessions start in 10 minutes"]
    mine = [sent_post for sent_post in crew.messenger.sent_posts if sent_post.target.user_id == "7"]
    assert "Monday 4 May (Paris time)" in mine[0].post.text


async def test_title_changed_in_the_fold_hour_is_no_new_time(store: Store) -> None:
    programme = Programme(places=Places(reminders=None))
    moment = programme.at("2026-10-25 02:30", fold=1)
    programme.add("talk", moment)
    crew = await crew_of(store, programme, "2026-10-24 12:00", "2026-10-26 00:00")
    programme.sessions = [replace(programme.sessions[0], title=make_text("Stars"))]
    await crew.take_over()
    await crew.until("2026-10-24 12:10")
    assert [title for _, title in crew.told] == ["“Stars”"]


@pytest.mark.parametrize("seed", range(100))
async def test_random_deaths_before_and_after_acceptance_lose_and_double_nothing(
    store: Store, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - it chooses faults
    programme = Programme(leads=(30, 10))
    for number in range(6):
        programme.add(f"s{number}", f"2026-05-04 1{number % 3}:00", title=f"Talk {number}")
    crew = await crew_of(store, programme)
    await crew.agenda.save("7", "s1", 20)

    def die() -> None:
        raise asyncio.CancelledError

    def fault() -> Exception | Callable[[], None] | None:
        return chance.choice(
            (None, TryLater("503"), TryLater("429", timedelta(seconds=5)), unreachable, die)
        )

    for _ in range(12):
        crew.messenger.script.extend(fault() for _ in range(2))
        moment = crew.clock.now() + timedelta(minutes=chance.randint(5, 40))
        await crew.until_moment(moment)
        if chance.random() < 0.5:
            crew.start()
            await crew.take_over()
    crew.messenger.script.clear()
    await crew.until("2026-05-04 13:00")
    keys = [sent_post.reference for sent_post in crew.messenger.sent_posts]
    assert len(keys) == len(set(keys))
    assert await store.deliveries.count(crew.event.id) == {"sent": len(keys)}
    reminded = {
        identity for sent_post in crew.messenger.sent_posts for identity in sent_post.post.labels
    }
    assert reminded == {session.id for session in programme.sessions}


async def test_yesterdays_database_sends_nothing_again(store: Store, tmp_path: Path) -> None:
    programme = Programme(leads=(60,))
    programme.add("talk", "2026-05-04 12:00")
    crew = await crew_of(store, programme)
    await crew.until("2026-05-04 10:50")
    await store.close()
    kept = tmp_path / "kept.db"
    copyfile(tmp_path / "usher.db", kept)
    again = await Store.open(f"sqlite:///{tmp_path / 'usher.db'}")
    crew.store = again
    crew.start()
    await crew.until("2026-05-04 11:20")
    assert len(crew.told) == 1
    await again.close()
    restored = await Store.open(f"sqlite:///{kept}")
    crew.store = restored
    crew.start()
    await crew.take_over()
    await crew.until("2026-05-04 13:00")
    assert len(crew.told) == 1
    await restored.close()


async def test_reminder_says_where_to_watch(store: Store) -> None:
    programme = Programme()
    stream = Link("https://example.org/live", make_text("Live"), LinkKind.STREAM)
    slides = Link("https://example.org/slides", make_text("Slides"))
    programme.add("talk", "2026-05-04 12:00", links=(slides, stream))
    programme.add("other", "2026-05-04 14:00", links=(slides,))
    crew = await crew_of(store, programme)
    await crew.until("2026-05-04 15:00")
    assert [sent_post.post.link for sent_post in crew.messenger.sent_posts] == [stream.url, None]
