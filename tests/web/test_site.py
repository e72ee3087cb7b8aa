"""What the public server serves: the page, calendar files, and answers."""

from __future__ import annotations

import asyncio
import contextlib
import html
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from icalendar import Calendar

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.clock import SimulatedClock
from bot.core.models import Event
from bot.services import conversation_memory
from bot.services.conversation_memory import FORGOTTEN_AFTER
from bot.services.converse import Answered, Conversations
from bot.store import Store
from bot.web import ask
from bot.web.page import LONGEST_QUESTION
from bot.web.site import site_routes
from tests.builders import make_text
from tests.databases import make_sqlite
from tests.web.fair import FAIR, SESSIONS
from tests.web.serving import NOON, Got, Site, feed, serving, still_clock


@pytest.fixture(scope="module")
def fair_engine(classifier: Classifier) -> Engine:
    """An engine for the event of these tests, ready to answer."""
    engine = Engine(FAIR, classifier)
    engine.warm()
    return engine


class House:
    """A site that is up, and what stands behind it."""

    def __init__(self, site: Site, clock: SimulatedClock, conversations: Conversations) -> None:
        self.site, self.clock, self.conversations = site, clock, conversations
        self.asked: list[Answered] = []
        self.event: Event = FAIR
        self.as_of: datetime | None = None
        self.get = site.get

    async def ask(self, question: str, lang: str = "en", **fields: str) -> Got:
        source = fields.pop("source", "127.0.0.1")
        data = {"question": question, "part": "1"} | fields
        return await self.site.get(f"/ask?lang={lang}", "POST", data=data, source=source)


@pytest.fixture
async def house(fair_engine: Engine, tmp_path: Path) -> AsyncIterator[House]:
    async with contextlib.AsyncExitStack() as stack:
        clock = still_clock()
        store = await Store.open(make_sqlite(tmp_path))
        stack.push_async_callback(store.close)
        conversations = Conversations(
            fair_engine,
            clock,
            store,
            lambda answered: made.asked.append(answered),  # noqa: PLW0108 - made below
            as_of=lambda: made.as_of,
        )
        stack.callback(conversations.close)
        await conversations.open(fair_engine)
        made: House
        routes = site_routes(
            lambda: made.event, conversations, feed(store, lambda: made.event), clock
        )
        made = House(await stack.enter_async_context(serving(routes, clock)), clock, conversations)
        yield made


def said(got: Got) -> str:
    """Return the words of the answer."""
    (found,) = re.findall(r'<p class="answer">(.*?)</p>', got.text, re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", "", found))


def conversation(got: Got) -> str:
    return re.findall(r'data-conversation="([^"]*)"', got.text)[0]


async def test_page_is_in_the_readers_language(house: House) -> None:
    french = await house.get("/", headers={"Accept-Language": "fr"})
    korean = await house.get("/?lang=ko", headers={"Accept-Language": "fr"})
    assert '<html lang="fr" dir="ltr">' in french.text
    assert '<html lang="ko" dir="ltr">' in korean.text
    assert "script-src 'sha256-" in french.headers["Content-Security-Policy"]
    assert french.headers["Cache-Control"] == "public, no-cache"
    assert "Set-Cookie" not in french.headers


async def test_page_follows_the_event(house: House) -> None:
    before = await house.get("/")
    again = await house.get("/", headers={"If-None-Match": before.headers["ETag"]})
    house.event = replace(
        FAIR, sessions=(replace(SESSIONS[0], title=make_text("Grand opening")), *SESSIONS[1:])
    )
    after = await house.get("/", headers={"If-None-Match": before.headers["ETag"]})
    assert (before.status, again.status, after.status) == (200, 304, 200)
    assert "Grand opening" in after.text
    assert "Grand opening" not in before.text


async def test_page_of_a_source_that_is_gone_says_as_of_when_it_is(house: House) -> None:
    fresh = await house.get("/")
    house.as_of = NOON - timedelta(hours=3)
    stale = await house.get("/")
    assert "As of Monday 4 May, 12:00" in fresh.text
    assert "As of Monday 4 May, 09:00" in stale.text


async def test_many_who_come_at_once_read_one_page(house: House) -> None:
    got = await asyncio.gather(*(house.get("/") for _ in range(20)))
    assert {one.status for one in got} == {200}
    assert len({one.headers["ETag"] for one in got}) == 1


async def test_session_has_a_calendar_file(house: House) -> None:
    got = await house.get("/session/tides.ics")
    (entry,) = Calendar.from_ical(got.body).walk("VEVENT")
    assert (str(entry["SUMMARY"]), entry.decoded("DTSTART")) == (
        "Reading the tides",
        SESSIONS[1].start,
    )
    assert got.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert got.headers["Content-Disposition"] == 'attachment; filename="session.ics"'


@pytest.mark.parametrize("name", ["panel", "nowhere", "..%2F..%2Fetc%2Fpasswd", "%00", "a%0d%0ab"])
async def test_session_without_a_time_or_that_is_none_has_no_file(house: House, name: str) -> None:
    got = await house.get(f"/session/{name}.ics")
    assert (got.status, got.text) == (404, "There is no such page.\n")


async def test_answer_is_what_the_engine_says_with_its_source(house: House) -> None:
    got = await house.ask("When does Ana Lima speak about tides?")
    assert "10:00–11:00" in said(got)
    assert 'href="/?lang=en#s-tides"' in got.text
    assert "Source: Programme office, Sunday 1 March 2026" in got.text
    assert [one.question for one in house.asked] == ["When does Ana Lima speak about tides?"]
    assert got.headers["Cache-Control"] == "private, no-cache"


async def test_sessions_beside_one_another_are_told_apart(house: House) -> None:
    got = await house.ask("Which talks does Ana Lima give?")
    links = re.findall(r'<a href="/\?lang=en#s-(\w+)">(.*?)</a>', got.text)
    assert links == [
        ("opening", "Monday 4 May, 09:00–09:30 · Opening · Great Hall"),
        ("tides", "Monday 4 May, 10:00–11:00 · Reading the tides · Great Hall"),
    ]


async def test_what_is_unknown_says_whom_to_ask(house: House) -> None:
    got = await house.ask("Is there parking?")
    assert "desk@example.org" in said(got)


async def test_question_is_answered_in_its_own_language_else_the_pages(house: House) -> None:
    spanish = await house.ask("¿A qué hora es la inauguración?", lang="en")
    short = await house.ask("keynote", lang="fr")
    assert 'lang="es" dir="ltr"' in spanish.text
    assert "lang=" not in short.text.split('class="answer"')[0].replace("/ask?lang=fr", "")


async def test_conversation_goes_on_as_long_as_it_is_remembered(house: House) -> None:
    first = await house.ask("When is Reading the tides?")
    name = conversation(first)
    assert "Great Hall" in said(await house.ask("and where?", conversation=name))
    other = await house.ask("and where?", source="127.0.0.2")
    assert "Great Hall" not in said(other)
    assert conversation(other) != name
    await house.clock.sleep_until(house.clock.now() + FORGOTTEN_AFTER)
    assert "Great Hall" not in said(await house.ask("and where?", conversation=name))


@pytest.mark.parametrize("name", ["", "x", "a" * 5000, "../../etc/passwd______", "\x00" * 22])
async def test_conversation_of_no_name_that_was_given_begins_anew(house: House, name: str) -> None:
    got = await house.ask("wifi", conversation=name)
    assert (got.status, len(conversation(got))) == (200, 22)
    assert conversation(got) != name


@pytest.fixture
def small_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have two conversations remembered at a time."""
    monkeypatch.setattr(conversation_memory, "MOST_CONVERSATIONS", 2)


@pytest.mark.usefixtures("small_memory")
async def test_crowd_on_the_web_makes_nobody_on_discord_begin_anew(house: House) -> None:
    answer = partial(house.conversations.answer, user_id="1", channel_id="2")
    await answer("When is Reading the tides?")
    for number in range(3):
        await house.ask(f"Where is session {number}?")
    answered = await answer("and where?")
    assert "Great Hall" in answered.answer.text


async def test_browser_without_script_gets_a_page(house: House) -> None:
    empty = await house.get("/ask")
    got = await house.get("/ask", "POST", data={"question": "What is the WiFi password?"})
    assert (empty.status, got.status) == (200, 200)
    assert "<!doctype html>" in got.text
    assert "The network is called Lamp." in said(got)
    assert 'href="/?lang=en"' in got.text
    assert "answer" not in re.findall(r'class="(\w+)"', empty.text)


async def test_question_that_is_none_or_too_long_is_told_so(house: House) -> None:
    empty, long = await house.ask("  \n "), await house.ask("why " * LONGEST_QUESTION)
    assert (empty.status, said(empty)) == (400, "Please write a question.")
    assert (long.status, said(long)) == (413, "That is too long. Please ask in a few words.")
    assert house.asked == []


async def test_address_that_asks_too_much_waits_and_others_do_not(house: House) -> None:
    got = [await house.ask("wifi") for _ in range(ask.BURST)]
    late, other = await house.ask("wifi"), await house.ask("wifi", source="127.0.0.2")
    await house.clock.sleep_until(house.clock.now() + ask.REFILL)
    later = await house.ask("wifi")
    assert {one.status for one in got} == {200}
    assert late.status == 429
    assert said(late) == "That was a lot at once. Please try again in a few seconds."
    assert (other.status, later.status) == (200, 200)


async def test_crowd_waits_in_a_line_that_has_an_end(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "MOST_WAITING", 3)
    got = await asyncio.gather(
        *(house.ask(f"When is session {n}?", source=f"127.0.0.{n}") for n in range(1, 30))
    )
    told = {one.status for one in got}
    assert told == {200, 503}
    busy = next(one for one in got if one.status == 503)
    assert said(busy) == (
        "Many people are asking at the moment. Please try again in a few seconds."
    )


async def test_question_of_a_stranger_stays_a_text(house: House) -> None:
    nasty = "<script>alert(1)</script> \"'><img src=x onerror=alert(2)> {{7*7}} wifi?"
    got = await house.ask(nasty)
    assert "<script" not in got.text
    assert "<img" not in got.text
    assert "{{7*7}}" in got.text


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_no_page_keeps_the_address_of_a_reader(house: House, tmp_path: Path) -> None:
    await house.ask("What is the WiFi password?", source="127.0.0.77")
    kept = await asyncio.to_thread(_all_bytes, tmp_path)
    assert b"127.0.0.77" not in kept
