"""What is listed when a question narrows the programme: all of it together, and honestly."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bot.answering.engine import Engine
from bot.answering.intents import reply_to
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.times.moments import Moments, find_moments
from bot.answering.voice import LIST_CHARACTERS, LIST_LIMIT, SHORT_CHARACTERS, SHORT_LIMIT, Voice
from bot.core.models import AnswerStatus, Event, Participation, SessionKind
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_session,
    make_timed,
    make_track,
)

MONDAY, TUESDAY = date(2026, 5, 4), date(2026, 5, 5)
PEOPLE = tuple(make_person(id=f"p{n}", name=f"Person {n:02}") for n in range(40))


def make_programme_event(**overrides: Any) -> Event:
    """Return a two-day event with a track, two rooms, a night, and sessions that say little."""
    sessions = (
        make_timed(
            "intro",
            "Intro to Rust",
            "2026-05-04 09:00",
            "2026-05-04 10:00",
            track="rust",
            rooms=("hall",),
            people=(Participation("p0"),),
            prerequisites=make_fact("A laptop with a compiler."),
            signup=make_fact("Sign up at the desk."),
            places=20,
        ),
        make_timed(
            "async",
            "Async Rust",
            "2026-05-04 15:00",
            "2026-05-04 16:30",
            track="rust",
            rooms=("attic",),
            people=(Participation("p0"), Participation("p1")),
        ),
        make_timed(
            "go",
            "Why Go",
            "2026-05-05 09:00",
            "2026-05-05 09:30",
            rooms=("hall",),
            people=(Participation("p1"),),
        ),
        make_timed("beside", "Beside it", "2026-05-04 15:30", "2026-05-04 16:00", rooms=("hall",)),
        make_timed(
            "party", "Night swim", "2026-05-05 00:30", "2026-05-05 02:00", kind=SessionKind.SOCIAL
        ),
    )
    return make_event(
        **{
            "sessions": sessions,
            "people": PEOPLE,
            "rooms": (
                make_room(capacity=300),
                make_room(id="attic", name=make_fact("Attic").value),
            ),
            "tracks": (make_track(id="rust", name=make_fact("Rust").value),),
        }
        | overrides
    )


EVENT = make_programme_event()


def ask(
    intent: str,
    when: str = "",
    *,
    event: Event = EVENT,
    now: str = "2026-05-03 12:00",
    language: str = "en",
    **things: Any,
) -> Reply:
    """Return the reply to an understood question; things are given by id, times in English."""
    programme = Programme(event)
    by_id: dict[str, Any] = {
        "sessions": programme.session,
        "people": programme.person,
        "rooms": programme.room,
    }
    by_id |= {"tracks": programme.track, "found": programme.session}
    found: dict[str, Any] = {
        name: tuple(by_id[name][one] for one in value) if name in by_id else value
        for name, value in things.items()
    }
    moment = at(now)
    days = (event.start_day, event.end_day)
    times = find_moments(when, "en", moment, event.zone, days) if when else Moments()
    voice = Voice(programme, language)
    query = ParsedQuestion(voice=voice, now=moment, intent=intent, times=times, **found)
    return reply_to(query)


@pytest.mark.parametrize(
    ("intent", "when", "things", "listed"),
    [
        ("programme", "on Monday", {"tracks": ["rust"]}, ("intro", "async")),
        ("programme", "on Monday after 2pm", {"tracks": ["rust"]}, ("async",)),
        ("programme", "on Monday after 2pm", {"people": ["p0"]}, ("async",)),
        ("programme", "on Monday at 15:45", {"rooms": ["hall"]}, ("beside",)),
        ("programme", "on Monday", {}, ("intro", "async", "beside", "party")),
        ("programme", "on Monday night", {}, ("party",)),
        ("programme", "on Tuesday", {}, ("party", "go")),
        ("find_sessions", "on Monday", {"found": ["intro", "go"]}, ("intro",)),
        ("how_long", "longer than an hour", {}, ("async", "party")),
        ("speakers", "at 15:45 on Monday", {"rooms": ["attic"]}, ("async",)),
    ],
)
def test_everything_asked_applies_together(
    intent: str, when: str, things: dict[str, Any], listed: tuple[str, ...]
) -> None:
    assert ask(intent, when, **things).sessions == listed


def test_nothing_names_what_is_empty_and_offers_the_nearest_day() -> None:
    reply = ask("programme", "on Tuesday", tracks=["rust"])
    assert reply.text.splitlines() == [
        "Nothing in the published programme for: Rust · Tuesday 5 May.",
        "On Monday 4 May:",
        "• 09:00–10:00 · Intro to Rust · Great Hall · Person 00",
        "• 15:00–16:30 · Async Rust · Attic · Person 00 and Person 01",
    ]
    assert (reply.status, reply.sessions) == (AnswerStatus.ANSWERED, ("intro", "async"))


def test_nothing_of_this_afternoon_offers_what_was_on_another_day() -> None:
    reply = ask("programme", "today after 2pm", now="2026-05-05 10:00", tracks=["rust"])
    assert reply.text.splitlines()[:2] == [
        "Nothing in the published programme for: Rust · Tuesday 5 May · after 14:00.",
        "On Monday 4 May:",
    ]
    assert reply.sessions == ("async",)


def test_nothing_says_which_condition_the_nearest_is_without() -> None:
    reply = ask("programme", "before 8am", rooms=["attic"])
    assert reply.text.splitlines()[:2] == [
        "Nothing in the published programme for: Attic · before 08:00.",
        "Without “before 08:00”:",
    ]


def test_what_no_session_says_is_left_out_and_told() -> None:
    reply = ask("programme", "on Tuesday", languages=("fr",))
    assert reply.text.splitlines()[0] == (
        "I could not filter by language: the programme does not give it for any session."
    )
    assert reply.sessions == ("party", "go")


def test_subject_nobody_speaks_of_is_told_when_the_rest_is_listed() -> None:
    reply = ask("programme", "on Tuesday", subject=("kubernet",), subject_text="kubernetes")
    assert "“kubernetes”" in reply.text.splitlines()[0]
    assert reply.sessions == ("party", "go")


@pytest.mark.parametrize(
    ("now", "things", "listed"),
    [
        ("2026-05-04 09:00", {"people": ["p0"]}, ("async",)),
        ("2026-05-04 08:59", {"people": ["p0"]}, ("intro",)),
        ("2026-05-04 15:00", {"people": ["p0"]}, ()),
        ("2026-05-04 15:00", {"people": ["p1"]}, ("go",)),
        ("2026-05-04 09:30", {"rooms": ["hall"]}, ("beside",)),
        ("2026-05-04 16:00", {"tracks": ["rust"]}, ()),
    ],
)
def test_next_skips_what_is_past(now: str, things: dict[str, Any], listed: tuple[str, ...]) -> None:
    assert ask("on_next", now=now, **things).sessions == listed


@pytest.mark.parametrize(
    ("now", "listed"),
    [
        ("2026-05-04 16:10", ("party",)),
        ("2026-05-05 01:00", ("party",)),
        ("2026-05-05 01:59", ("party",)),
    ],
)
def test_tonight_has_what_comes_after_midnight_and_nothing_that_ended(
    now: str, listed: tuple[str, ...]
) -> None:
    assert ask("programme", "tonight", now=now).sessions == listed


def test_what_can_still_be_caught_is_not_over() -> None:
    reply = ask("programme", "today", now="2026-05-04 15:45", is_remaining=True)
    assert reply.sessions == ("async", "beside", "party")
    last = ask("programme", "today", now="2026-05-05 09:30", is_remaining=True)
    assert last.text.startswith("The last session of the programme is over.")


def test_session_after_midnight_says_which_night() -> None:
    text = ask("when", sessions=["party"]).text
    assert text == (
        "“Night swim”: Tuesday 5 May, 00:30–02:00 (night of Monday 4 May to Tuesday 5 May)"
        " (Paris time)."
    )


def test_session_over_several_days_shows_both_ends_and_is_on_each() -> None:
    hack = make_timed("hack", "Hackathon", "2026-05-04 10:00", "2026-05-05 18:00")
    event = make_event(sessions=(hack,))
    assert ask("when", sessions=["hack"], event=event).text == (
        "“Hackathon”: Monday 4 May, 10:00 to Tuesday 5 May, 18:00 (Paris time)."
    )
    for day in ("on Monday", "on Tuesday"):
        assert ask("programme", day, event=event).sessions == ("hack",)


def test_length_across_a_clock_change_is_said_right() -> None:
    night = make_timed("night", "Long night", "2026-10-25 01:00", "2026-10-25 04:00")
    day = date(2026, 10, 25)
    event = make_event(sessions=(night,), start_day=day, end_day=day)
    assert "lasts 4 hours" in ask("how_long", sessions=["night"], event=event).text


def make_long_event(count: int) -> Event:
    sessions = tuple(
        make_session(
            id=f"s{n:03}",
            title=f"Talk {n:03} on a subject that takes some words to say",
            start=at("2026-05-04 09:00") + timedelta(minutes=5 * (n // 4)),
            end=at("2026-05-04 09:30") + timedelta(minutes=5 * (n // 4)),
        )
        for n in range(count)
    )
    return make_event(sessions=sessions)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 8, 12, 13, 562])
def test_long_list_leads_with_its_number_and_ends_with_what_is_left(
    language: str, count: int
) -> None:
    event = make_long_event(count)
    reply = ask("programme", "on Monday", event=event, language=language)
    lines = reply.text.splitlines()
    assert (*reply.sessions, *reply.more) == tuple(s.id for s in event.sessions)
    assert len(reply.sessions) == (count if count <= SHORT_LIMIT else LIST_LIMIT)
    if reply.more:
        assert (str(count) in lines[0], str(len(reply.more)) in lines[-1]) == (True, True)
    listed = [line for line in lines if line.startswith("• ")]
    assert len(listed) == len(reply.sessions)
    is_short = LIST_LIMIT < count <= SHORT_LIMIT
    assert sum(map(len, listed)) <= (SHORT_CHARACTERS if is_short else LIST_CHARACTERS)


def test_long_list_of_today_begins_with_what_is_on() -> None:
    event = make_long_event(100)
    reply = ask("programme", "today", event=event, now="2026-05-04 09:32")
    assert (reply.sessions[0], reply.more[-1]) == ("s004", "s003")
    assert sorted((*reply.sessions, *reply.more)) == [s.id for s in event.sessions]


def test_all_people_of_a_session_are_named_or_counted() -> None:
    panel = make_session(
        id="panel", title="Panel", people=tuple(Participation(p.id) for p in PEOPLE)
    )
    event = make_event(sessions=(panel,), people=PEOPLE)
    assert "Person 00, Person 01, Person 02 and 37 more" in ask("programme", event=event).text
    told = ask("speakers", sessions=["panel"], event=event).text
    assert ("Person 29" in told, "and 10 more" in told) == (True, True)
    few = make_event(people=PEOPLE, sessions=(make_session(people=panel.people[:4]),))
    assert "Person 02 and Person 03" in ask("programme", event=few).text


@pytest.mark.parametrize(
    ("intent", "session", "status", "told"),
    [
        ("session_track", "intro", AnswerStatus.ANSWERED, "belongs to the track: Rust"),
        ("session_track", "go", AnswerStatus.NOT_PUBLISHED, "No track"),
        ("session_capacity", "intro", AnswerStatus.ANSWERED, "20 places"),
        ("session_capacity", "go", AnswerStatus.ANSWERED, "holds 300 people"),
        ("session_capacity", "async", AnswerStatus.NOT_PUBLISHED, "The capacity of Attic"),
        ("session_space", "intro", AnswerStatus.ANSWERED, "Sign up at the desk."),
        ("session_space", "go", AnswerStatus.NOT_PUBLISHED, "has not been published"),
        ("session_prerequisites", "intro", AnswerStatus.ANSWERED, "A laptop with a compiler."),
        ("session_prerequisites", "go", AnswerStatus.NOT_PUBLISHED, "has not been published"),
        ("session_links", "go", AnswerStatus.NOT_PUBLISHED, "No slides"),
        ("parallel", "party", AnswerStatus.ANSWERED, "Nothing else is on"),
        ("event_status", "go", AnswerStatus.ANSWERED, "not marked as cancelled"),
    ],
)
def test_fact_of_a_session(intent: str, session: str, status: AnswerStatus, told: str) -> None:
    reply = ask(intent, sessions=[session])
    assert (reply.status, told in reply.text) == (status, True), reply.text


def test_parallel_sessions_are_those_on_at_the_same_time() -> None:
    assert ask("parallel", sessions=["async"]).sessions == ("beside",)
    assert ask("parallel", "on Monday at 15:45").sessions == ("async", "beside")
    assert ask("parallel", now="2026-05-04 09:10").sessions == ("intro",)


def test_event_status_says_what_is_marked() -> None:
    off = make_session(id="off", title="Off", is_cancelled=True)
    plain = ask("event_status").text
    marked = ask("event_status", event=make_event(sessions=(off,)))
    assert plain.splitlines()[0] == (
        "Harbour Lights is not marked as cancelled, postponed or moved."
    )
    assert (marked.sessions, "One session is marked as cancelled:" in marked.text) == (
        ("off",),
        True,
    )


@pytest.mark.parametrize(
    ("when", "lines"),
    [
        ("", ["All times are in Paris time (UTC+2)."]),
        ("in Tokyo time", ["Tokyo is 7 hours ahead of Paris."]),
        ("in New York time", ["New York is 6 hours behind Paris."]),
        ("in Berlin time", ["Berlin has the same time as Paris."]),
    ],
)
def test_time_zone_is_that_of_the_event_and_the_other_city_beside_it(
    when: str, lines: list[str]
) -> None:
    assert ask("time_zone", when, now="2026-01-03 12:00").text.splitlines()[-1:] == lines


def test_time_in_another_city_is_said_of_listed_sessions() -> None:
    text = ask("programme", "on Tuesday in Tokyo time", tracks=["rust"]).text
    assert "16:00 on Monday 4 May in Tokyo" in text


def test_count_is_of_everything_that_fits() -> None:
    reply = ask("count", "on Monday", tracks=["rust"], countable="sessions")
    first, *rest = reply.text.splitlines()
    assert first == "Rust · Monday 4 May: 2 sessions."
    assert len(rest) == 2  # so few are listed at once


def test_what_speaks_of_a_subject_is_listed_by_time_and_behind_what_is_called_so() -> None:
    def told(nearness: float) -> tuple[str, ...]:
        found = ["beside", "async", "intro"]
        return ask("find_sessions", found=found, subject_text="rust", nearness=nearness).sessions

    assert told(0.0) == ("intro", "async", "beside")
    assert told(0.6) == ("beside", "async", "intro")


@pytest.mark.parametrize(
    "question", ["list talks on rust", "any talks about rust?", "show me the talks on rust"]
)
def test_talks_asked_for_are_listed_and_not_who_gives_them(question: str) -> None:
    answer = Engine(EVENT).answer(question, at("2026-05-03 12:00"))
    assert (answer.topic, answer.sessions) == ("find_sessions", ("intro", "async"))
