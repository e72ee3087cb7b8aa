"""The calendars of a programme that changes, and whose agenda a private address leads to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from bot.clock import SimulatedClock
from bot.core.models import Event, Session
from bot.services.agenda import Agenda
from bot.services.calendar_address import CalendarAddress
from bot.services.calendar_feed import CalendarFeed, EventVersion
from bot.services.refresh import Refresh
from bot.services.remind import Remind
from bot.store import Store
from tests.builders import at, make_event, make_room, make_session
from tests.databases import make_sqlite

NOW = datetime(2026, 5, 1, tzinfo=UTC)
ANA, BO = "11", "22"


@dataclass
class Life:
    """A store, and the services over an event that can be replaced."""

    store: Store
    event: Event
    clock: SimulatedClock

    def __post_init__(self) -> None:
        self.remind = Remind(self.store, self.clock, lambda: self.event)
        self.agenda = Agenda(self.store, self.clock, lambda: self.event, self.remind)
        self.refresh = Refresh(self.store, self.clock, lambda: self.event, self.remind)
        self.feed = CalendarFeed(
            self.store, lambda: EventVersion(self.event, self.refresh.revisions, NOW)
        )
        self.addresses = CalendarAddress(self.store, self.clock, lambda: self.event)

    async def change(self, *sessions: Session) -> None:
        self.event = replace(self.event, sessions=sessions)
        await self.refresh.take_over(is_meant=True)

    async def entries(self, user_id: str) -> dict[str, Any]:
        return entries_of((await self.feed.agenda(user_id)).data)


def entries_of(data: bytes) -> dict[str, Any]:
    return {str(e["uid"]).partition("@")[0]: e for e in Calendar.from_ical(data).walk("VEVENT")}


TIDES = make_session(rooms=("hall",))
LAMPS = make_session(id="lamps", title="Lamps", start=at("2026-05-04 11:00"), end=None)


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    store = await Store.open(make_sqlite(tmp_path))
    event = make_event(sessions=(TIDES, LAMPS), rooms=(make_room(),))
    made = Life(store, event, SimulatedClock(NOW, NOW + timedelta(days=30)))
    await made.refresh.take_over()
    yield made
    await store.close()


async def test_moved_session_is_told_with_a_higher_sequence_after_a_restart_too(life: Life) -> None:
    later = at("2026-05-04 15:00")
    await life.change(replace(TIDES, start=later, end=later + timedelta(hours=1)), LAMPS)
    again = Life(life.store, life.event, life.clock)
    await again.refresh.take_over()
    for one in (life, again):
        entries = entries_of(await one.feed.programme("ics", "en"))
        assert {uid: entry["sequence"] for uid, entry in entries.items()} == {
            "tides": 1,
            "lamps": 0,
        }
        assert entries["tides"]["dtstart"].dt == later
        assert entries["tides"]["last-modified"].dt == NOW


async def test_programme_is_written_once_until_it_changes(life: Life) -> None:
    first = await life.feed.programme("ics", "en")
    assert await life.feed.programme("ics", "en") is first
    await life.change(LAMPS)
    assert list(entries_of(await life.feed.programme("ics", "en"))) == ["lamps"]


async def test_agenda_rings_when_its_owner_is_reminded(life: Life) -> None:
    await life.agenda.save(ANA, "tides", 25)
    await life.agenda.save(ANA, "lamps")
    entries = await life.entries(ANA)
    rings = {u: [a["trigger"].dt for a in e.walk("VALARM")] for u, e in entries.items()}
    assert rings == {"tides": [timedelta(minutes=-25)], "lamps": [timedelta(minutes=-10)]}
    await life.store.participants.silence(ANA, is_silent=True)
    assert [e.walk("VALARM") for e in (await life.entries(ANA)).values()] == [[], []]


async def test_saved_session_that_left_the_programme_is_told_as_cancelled(life: Life) -> None:
    await life.agenda.save(ANA, "tides")
    await life.change(LAMPS)
    (entry,) = (await life.entries(ANA)).values()
    assert str(entry["summary"]) == "CANCELLED: Reading the tides"
    assert (str(entry["status"]), entry["sequence"]) == ("CANCELLED", 1)
    assert (entry["dtstart"].dt, str(entry["location"])) == (TIDES.start, "Great Hall")
    assert await life.entries(BO) == {}


async def test_saved_session_without_a_time_is_named(life: Life) -> None:
    await life.agenda.save(ANA, "panel")
    await life.change(make_session(id="panel", title="Panel", start=None, end=None))
    calendar = await life.feed.agenda(ANA)
    assert calendar.left_out == "Not in the calendar, as no time has been published: Panel."
    assert str(Calendar.from_ical(calendar.data)["x-wr-caldesc"]) == calendar.left_out


async def test_address_leads_to_its_owner_until_it_is_replaced_stopped_or_erased(
    life: Life,
) -> None:
    first, other = await life.addresses.make(ANA), await life.addresses.make(BO)
    assert await life.addresses.owner(first) == ANA
    second = await life.addresses.make(ANA)
    assert [await life.addresses.owner(token) for token in (first, second, other)] == [
        None,
        ANA,
        BO,
    ]
    assert await life.addresses.made_at(ANA) == NOW
    assert await life.addresses.revoke(ANA)
    assert not await life.addresses.revoke(ANA)
    assert await life.addresses.owner(second) is None
    await life.store.privacy.erase(BO)
    assert await life.addresses.owner(other) is None


async def test_token_is_in_no_row(life: Life) -> None:
    token = await life.addresses.make(ANA)
    (row,) = (await life.store.privacy.all_about(ANA))["calendar_addresses"]
    assert token not in str(row)
    assert await life.addresses.owner(row["digest"]) is None


async def test_address_of_another_event_leads_nowhere(life: Life) -> None:
    token = await life.addresses.make(ANA)
    life.event = replace(life.event, id="another")
    assert await life.addresses.owner(token) is None
