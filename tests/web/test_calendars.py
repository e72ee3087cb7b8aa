"""Calendars over HTTP: the programme for everybody, an agenda for who has its address."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from bot.clock import SimulatedClock
from bot.core.revisions import Revisions
from bot.services.agenda import Agenda
from bot.services.calendar_address import CalendarAddress
from bot.services.calendar_feed import CalendarFeed, EventVersion
from bot.services.remind import Remind
from bot.store import Store
from bot.web.calendars import CalendarRoutes
from tests.databases import make_sqlite
from tests.sample_event import EVENT
from tests.web.serving import NOON, Site, serving

ANA, BO = "11", "22"


class Life:
    """A site, and what stands behind it."""

    def __init__(self, store: Store) -> None:
        clock = SimulatedClock(NOON, NOON + timedelta(days=1))
        version = EventVersion(EVENT, Revisions(), NOON)
        self.store = store
        remind = Remind(store, clock, lambda: EVENT)
        self.agenda = Agenda(store, clock, lambda: EVENT, remind)
        self.addresses = CalendarAddress(store, clock, lambda: EVENT)
        self.routes = CalendarRoutes(CalendarFeed(store, lambda: version), self.addresses).routes
        self.site: Site


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    made = Life(await Store.open(make_sqlite(tmp_path)))
    async with serving(made.routes) as made.site:
        yield made
    await made.store.close()


def titles(body: bytes) -> list[str]:
    return [str(entry["summary"]) for entry in Calendar.from_ical(body).walk("VEVENT")]


async def test_programme_is_served_whole_and_known_again(life: Life) -> None:
    got = await life.site.get("/programme.ics", headers={"Accept-Encoding": "identity"})
    again = await life.site.get("/programme.ics", headers={"If-None-Match": got.headers["ETag"]})
    assert got.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert len(titles(got.body)) == len([s for s in EVENT.sessions if s.start or s.day])
    assert (again.status, again.body) == (304, b"")


async def test_programme_comes_in_the_reader_s_language(life: Life) -> None:
    english = await life.site.get("/programme.ics", headers={"Accept-Encoding": "identity"})
    french = await life.site.get("/programme.ics?lang=fr", headers={"Accept-Encoding": "identity"})
    assert "CANCELLED: Knots workshop" in titles(english.body)
    assert "ANNULÉE\N{NARROW NO-BREAK SPACE}: Knots workshop" in titles(french.body)
    assert english.headers["ETag"] != french.headers["ETag"]


async def test_schedule_is_served_as_others_read_it(life: Life) -> None:
    got = await life.site.get("/programme.json", headers={"Accept-Encoding": "identity"})
    assert got.headers["Content-Type"] == "application/json; charset=utf-8"
    assert json.loads(got.body)["schedule"]["conference"]["title"] == "Harbour Lights"


async def test_agenda_is_its_owner_s_alone(life: Life) -> None:
    await life.agenda.save(ANA, "keynote")
    await life.agenda.save(BO, "buoys")
    ana, bo = await life.addresses.make(ANA), await life.addresses.make(BO)
    mine = await life.site.get(f"/agenda/{ana}.ics")
    other = await life.site.get(f"/agenda/{bo}.ics")
    assert titles(mine.body) == ["Reading eighty years of tide books"]
    assert titles(other.body) == ["A buoy for forty euros"]
    assert mine.headers["Cache-Control"] == "private, no-cache"
    assert mine.headers["X-Robots-Tag"] == "noindex"


async def test_agenda_without_its_address_leads_nowhere(life: Life) -> None:
    await life.agenda.save(ANA, "keynote")
    token = await life.addresses.make(ANA)
    (row,) = (await life.store.privacy.all_about(ANA))["calendar_addresses"]
    wrong = token[:-1] + ("A" if token[-1] != "A" else "B")
    stopped = await life.addresses.make(BO)
    await life.addresses.revoke(BO)
    tried = (
        wrong, token[:-1], token + "A", token.swapcase(), row["digest"], ANA, "", "%00", "..",
        "' OR 1=1 --", "*", "%25", f"{token}%0a", f"../agenda/{'A' * 43}", stopped,
    )  # fmt: skip
    for word in tried:
        got = await life.site.get(f"/agenda/{word}.ics")
        assert (word, got.status) == (word, 404)
        assert b"VCALENDAR" not in got.body
    assert (await life.site.get(f"/agenda/{token}.ics", "POST")).status == 405
