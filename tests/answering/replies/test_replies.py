"""What each kind of question is answered with, once it is understood; no training needed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.answering.intents import INTENTS, reply_to
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.times.moments import find_moments
from bot.answering.voice import Voice
from bot.core.models import USUAL_TOPICS, AnswerStatus, Event, Participation, SessionKind
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from tests.builders import at, make_event, make_person, make_session, make_text
from tests.sample_event import EVENT

ANSWERED, NOT_PUBLISHED = AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED
UNKNOWN, SMALL_TALK = AnswerStatus.UNKNOWN, AnswerStatus.SMALL_TALK
BARE = make_event()
PROGRAMME = Programme(EVENT)
TALK = ("hello", "thanks", "goodbye", "who_are_you", "help", "how_are_you")
EVERY_INTENT = (
    *INTENTS,
    *(f"topic:{topic}" for topic in USUAL_TOPICS),
    *(f"talk:{kind}" for kind in TALK),
)


def make_ask(
    intent: str,
    *,
    event: Event = EVENT,
    now: str = "2026-05-03 12:00",
    language: str = "en",
    when: str = "",
    **things: Any,
) -> ParsedQuestion:
    """Return an understood question; `sessions`, `people` ... are given by id."""
    programme = Programme(event)
    moment = at(now)
    times = find_moments(when, "en", moment, event.zone, (event.start_day, event.end_day))
    by_id: dict[str, Any] = {
        "sessions": programme.session,
        "people": programme.person,
        "rooms": programme.room,
    }
    by_id |= {"tracks": programme.track, "bodies": programme.organisation}
    found: dict[str, Any] = {
        name: tuple(by_id[name][one] for one in value) if name in by_id else value
        for name, value in things.items()
    }
    voice = Voice(programme, language)
    return ParsedQuestion(voice=voice, now=moment, intent=intent, times=times, **found)


def reply(intent: str, **overrides: Any) -> Reply:
    return reply_to(make_ask(intent, **overrides))


@pytest.mark.parametrize(
    ("intent", "overrides", "told"),
    [
        ("when", {}, "Monday 4 May to"),
        ("when", {"sessions": ["keynote"]}, "09:30"),
        ("when", {"sessions": ["dinner"]}, "5 May 2026. Its time has not been published"),
        ("when", {"sessions": ["knots"]}, "cancelled"),
        ("when", {"when": "on 9 May"}, "does not take place on"),
        ("when", {"sessions": ["keynote"], "when": "in Seoul time"}, "16:30"),
        ("ends", {}, "5 May 2026"),
        ("ends", {"sessions": ["keynote"]}, "10:30"),
        ("how_long", {}, "2 days"),
        ("how_long", {"sessions": ["buoys"]}, "45 minutes"),
        ("is_today", {"now": "2026-05-04 10:00"}, "Monday 4 May 2026 is one of its days."),
        ("is_today", {"now": "2026-05-03 10:00"}, "Not today"),
        ("has_started", {"now": "2026-05-04 08:59"}, "not started"),
        ("has_started", {"now": "2026-05-04 09:00"}, "has started"),
        ("has_started", {"now": "2026-05-04 09:30", "sessions": ["opening"]}, "is over"),
        ("has_started", {"now": "2026-05-04 09:29", "sessions": ["opening"]}, "has started"),
        ("has_started", {"now": "2026-05-04 08:00", "sessions": ["opening"]}, "not started yet"),
        ("is_over", {"now": "2026-05-05 12:00"}, "not over"),
        ("is_over", {"now": "2026-05-06 12:00"}, "It is over"),
        ("days_left", {"now": "2026-05-01 23:59"}, "3 days"),
        ("days_left", {"now": "2026-05-03 23:59"}, "tomorrow"),
        ("days_left", {"now": "2026-05-04 23:59"}, "day 1 of 2"),
        ("where", {}, "Harbour House, Brest, France"),
        ("where", {"sessions": ["keynote"]}, "Great Hall"),
        ("where", {"place": "Geneva"}, "Not there"),
        ("city", {}, "Brest"),
        ("address", {}, "1 Quay Street"),
        ("directions", {"rooms": ["hall"]}, "Straight on"),
        ("theme", {}, "Keeping the lamps lit"),
        ("about", {}, "Lighthouses, tides"),
        ("about", {"sessions": ["keynote"]}, "Pencil figures"),
        ("event_name", {}, "Harbour Lights Conference"),
        ("edition", {}, "edition 7"),
        ("edition", {"edition": 9}, "No, not edition 9"),
        ("organisers", {}, "Harbour Institute.\nIn partnership with: Tidal Trust"),
        ("partners", {}, "Tidal Trust"),
        ("organisation", {"bodies": ["tidal"]}, "partner"),
        ("website", {}, "https://example.org/lights"),
        ("rooms", {}, "Great Hall and Attic"),
        ("count", {"countable": "rooms"}, "2 rooms"),
        ("count", {"countable": "tracks"}, "One track"),
        ("speakers", {}, "Izumi Nakamitsu"),
        ("speakers", {"sessions": ["buoys"]}, "Bo Berg"),
        ("opens", {}, "Ana Lima"),
        ("opens", {"people": ["berg"]}, "Not Bo Berg"),
        ("keynote", {}, "Izumi Nakamitsu (中満泉)"),
        ("who_is", {"people": ["lima"]}, "Keeper of lamps"),
        ("role", {"people": ["berg"]}, "Buoy maker, Tidal Trust"),
        ("affiliation", {"people": ["berg"]}, "Tidal Trust"),
        ("affiliation", {"bodies": ["tidal"]}, "Bo Berg"),
        ("person_sessions", {"people": ["berg"]}, "11:00"),
        ("person_contact", {"people": ["lima"]}, "ana@example.org"),
        ("programme", {}, "Opening ceremony"),
        ("programme", {"when": "on 5 May"}, "Lantern dinner"),
        ("programme", {"when": "at 11:15 on 4 May"}, "A buoy for forty euros"),
        ("programme", {"rooms": ["attic"]}, "A buoy for forty euros"),
        ("programme", {"tracks": ["deep"]}, "A buoy for forty euros"),
        ("programme", {"when": "on 9 May"}, "outside the dates"),
        ("on_now", {"now": "2026-05-04 09:30"}, "tide books"),
        ("on_now", {"now": "2026-05-05 01:00"}, "Stars over the pier"),
        ("on_next", {"now": "2026-05-04 10:30"}, "A buoy for forty euros"),
        ("find_sessions", {"sessions": ["buoys"]}, "A buoy for forty euros"),
        ("session_language", {"sessions": ["opening"]}, "English and French"),
        ("breaks", {}, "Lunch"),
        ("cancelled", {}, "Knots workshop"),
        ("cancelled", {"sessions": ["keynote"]}, "not marked as cancelled"),
        ("contact", {}, "desk@example.org"),
        ("contact", {"purposes": ("press",)}, "media@example.org"),
        ("topic:wifi", {}, "The network is called Lamp."),
    ],
)
def test_reply_with_an_answer(intent: str, overrides: dict[str, Any], told: str) -> None:
    given = reply(intent, **overrides)
    assert (given.status, told in given.text) == (ANSWERED, True), given.text
    assert given.sources


@pytest.mark.parametrize(
    ("intent", "overrides", "told"),
    [
        ("when", {"sessions": ["panel"]}, "day and time have not been published"),
        ("how_long", {"sessions": ["dinner"]}, "The length of"),
        ("directions", {}, "Directions have not been published"),
        ("history", {}, "The history has not been published"),
        ("closes", {}, "The name of the person closing the event has not been published"),
        ("session_language", {"sessions": ["buoys"]}, "The language of"),
        ("about", {"sessions": ["buoys"]}, "No description"),
        ("person_contact", {"people": ["berg"]}, "No contact details of Bo Berg"),
        ("topic:parking", {}, "Parking: this has not been published"),
    ],
)
def test_reply_that_something_is_not_published(
    intent: str, overrides: dict[str, Any], told: str
) -> None:
    given = reply(intent, **overrides)
    assert (given.status, told in given.text) == (NOT_PUBLISHED, True), given.text
    assert "desk@example.org" in given.text


@pytest.mark.parametrize(
    ("intent", "overrides"),
    [
        ("when", {"subject": ("quantum",)}),
        ("where", {"kinds": (SessionKind.TALK,)}),
        ("who_is", {"subject": ("wojciechowski",), "names_somebody": True}),
        ("role", {"names_somebody": True}),
        ("person_contact", {}),
        ("find_sessions", {"subject": ("quantum",)}),
        ("cancelled", {"subject": ("quantum",)}),
    ],
)
def test_reply_that_something_is_not_known(intent: str, overrides: dict[str, Any]) -> None:
    given = reply(intent, **overrides)
    assert (given.status, given.sessions, given.people) == (UNKNOWN, (), ())
    assert "desk@example.org" in given.text


def test_place_of_a_session_without_a_room_is_the_venue_and_says_so() -> None:
    text = reply("where", sessions=["panel"]).text
    assert ("The room of" in text, "Harbour House" in text) == (True, True)


@pytest.mark.parametrize("kind", TALK)
def test_reply_to_small_talk(kind: str) -> None:
    assert reply(f"talk:{kind}").status is SMALL_TALK


@pytest.mark.parametrize("topic", USUAL_TOPICS)
def test_usual_topic_without_an_entry_is_named_with_the_right_contact(topic: str) -> None:
    if topic in {"wifi", "parking", "transport", "food", "registration", "social_events"}:
        return
    given = reply(f"topic:{topic}")
    contact = "media@example.org" if topic == "press" else "desk@example.org"
    named = Voice(PROGRAMME, "en").say(f"topic-{topic}")
    assert (given.status, named in given.text, contact in given.text) == (
        AnswerStatus.UNKNOWN,
        True,
        True,
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("event", [EVENT, BARE], ids=["full", "bare"])
def test_every_intent_has_a_reply_in_every_language(language: str, event: Event) -> None:
    moments = ("2026-05-01 12:00", "2026-05-04 09:45", "2026-05-05 00:45", "2026-05-20 12:00")
    replies = [
        reply(intent, event=event, language=language, now=now)
        for intent in EVERY_INTENT
        for now in moments
    ]
    assert [one for one in replies if not one.text.strip()] == []
    assert {one.status for one in replies} <= {ANSWERED, NOT_PUBLISHED, UNKNOWN, SMALL_TALK}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("session", [session.id for session in EVENT.sessions])
def test_every_intent_has_a_reply_about_every_session(language: str, session: str) -> None:
    for intent in INTENTS:
        given = reply(intent, language=language, sessions=[session], now="2026-05-04 09:45")
        assert given.text.strip(), intent


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_a_reply_about_every_person(language: str) -> None:
    for intent in INTENTS:
        for person in ("lima", "nakamitsu", "berg"):
            assert reply(intent, language=language, people=[person]).text.strip(), intent


@pytest.mark.parametrize("intent", INTENTS)
def test_bare_event_invents_nothing(intent: str) -> None:
    given = reply(intent, event=BARE)
    known = {"4", "5", "2", "2026", "3"}
    digits = set("".join(c if c.isdigit() else " " for c in given.text).split())
    assert digits <= known
    assert "@" not in given.text


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("session", ["dinner", "panel"])
def test_session_without_a_time_never_gets_one(intent: str, session: str) -> None:
    others = {"programme", "on_now", "on_next", "breaks", "opens", "keynote", "speakers", "rooms"}
    if intent not in others:
        given = reply(intent, sessions=[session])
        clocks = [word for word in given.text.split() if ":" in word[1:-1] and word[0].isdigit()]
        assert given.sessions == () or clocks == []


def test_event_without_a_contact_sends_nobody_anywhere() -> None:
    given = reply("topic:wifi", event=BARE)
    assert given.text == "Wi-Fi: the organisers have given me no information on this."


def test_session_is_under_way_until_its_end_excluded() -> None:
    last_minute = reply("on_now", now="2026-05-04 10:29")
    its_end = reply("on_now", now="2026-05-04 10:30")
    assert ("keynote" in last_minute.sessions, "keynote" in its_end.sessions) == (True, False)


def test_event_of_one_day_has_no_range() -> None:
    event = make_event(end_day=date(2026, 5, 4))
    assert reply("when", event=event).text.startswith("Harbour Lights: Monday 4 May 2026.")


def test_who_is_somebody_of_whom_only_a_biography_is_known() -> None:
    person = make_person(bio=make_text("Keeps bees on roofs."))
    event = make_event(people=(person,))
    told = reply("who_is", event=event, people=["ana-lima"])
    assert (told.status, told.text) == (ANSWERED, "Ana Lima\nKeeps bees on roofs.")


def test_who_is_somebody_of_whom_only_sessions_are_known_names_them() -> None:
    session = make_session(people=(Participation("ana-lima"),))
    event = make_event(people=(make_person(),), sessions=(session,))
    told = reply("who_is", event=event, people=["ana-lima"])
    assert told.text.splitlines()[0] == "Ana Lima takes part in:"
