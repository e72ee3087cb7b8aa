from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.models import Part, Participation, Session
from bot.core.programme import Programme
from tests.builders import at, make_contact, make_event, make_fact, make_session, make_topic

FIRST, SECOND = date(2026, 5, 4), date(2026, 5, 5)


def make_programme(*sessions: Session, **overrides: Any) -> Programme:
    return Programme(make_event(sessions=sessions, **overrides))


def slot(name: str, start: str | None, end: str | None = None, **overrides: Any) -> Session:
    times = {"start": start and at(start), "end": end and at(end)}
    return make_session(id=name, title=name, **(times | overrides))


def ids(sessions: tuple[Session, ...]) -> list[str]:
    return [session.id for session in sessions]


MORNING = slot("morning", "2026-05-04 09:00", "2026-05-04 09:30")
PARALLEL = slot("parallel", "2026-05-04 09:15", "2026-05-04 10:00")
NOON = slot("noon", "2026-05-04 12:00", "2026-05-04 13:00")
NIGHT = slot("night", "2026-05-05 00:30", "2026-05-05 01:30")
DINNER = slot("dinner", None, day=FIRST)
SOMETIME = slot("sometime", None)
OFF = slot("off", "2026-05-04 09:00", "2026-05-04 10:00", is_cancelled=True)
OPEN_ENDED = slot("open-ended", "2026-05-05 14:00")


@pytest.mark.parametrize(
    ("moment", "under_way"),
    [
        ("2026-05-04 08:59", []),
        ("2026-05-04 09:00", ["morning"]),
        ("2026-05-04 09:15", ["morning", "parallel"]),
        ("2026-05-04 09:30", ["parallel"]),
        ("2026-05-04 10:00", []),
        ("2026-05-05 00:30", ["night"]),
        ("2026-05-05 01:30", []),
    ],
)
def test_now_at_the_edges_of_sessions(moment: str, under_way: list[str]) -> None:
    programme = make_programme(NIGHT, PARALLEL, OFF, MORNING, DINNER, SOMETIME)
    assert ids(programme.at(at(moment))) == under_way


def test_now_asked_in_another_zone_is_the_same() -> None:
    assert ids(make_programme(MORNING).at(datetime(2026, 5, 4, 7, 0, tzinfo=UTC))) == ["morning"]


@pytest.mark.parametrize(
    ("moment", "following"),
    [
        ("2026-05-03 12:00", ["morning"]),
        ("2026-05-04 09:00", ["parallel"]),
        ("2026-05-04 09:15", ["noon"]),
        ("2026-05-04 12:00", ["night"]),
        ("2026-05-05 00:30", []),
    ],
)
def test_next_after_a_moment(moment: str, following: list[str]) -> None:
    programme = make_programme(NIGHT, NOON, PARALLEL, MORNING, OFF, DINNER, SOMETIME)
    assert ids(programme.next_after(at(moment))) == following


def test_next_of_sessions_that_start_together_is_all_of_them() -> None:
    twin = slot("twin", "2026-05-04 09:00", "2026-05-04 10:00")
    assert ids(make_programme(twin, MORNING).next_after(at("2026-05-04 08:00"))) == [
        "morning",
        "twin",
    ]


def test_day_of_a_session_after_midnight_is_the_eve_too() -> None:
    programme = make_programme(NIGHT, MORNING)
    assert programme.day_of(NIGHT) == SECOND
    assert programme.programme_day_of(NIGHT) == FIRST
    assert [ids(programme.on_day(day)) for day in (FIRST, SECOND)] == [
        ["morning", "night"],
        ["night"],
    ]


def test_day_of_a_session_after_midnight_of_no_event_day_is_its_own() -> None:
    early = slot("early", "2026-05-04 00:30", "2026-05-04 01:00")
    assert make_programme(early).programme_day_of(early) == FIRST


@pytest.mark.parametrize(("hour", "day"), [("04:59", FIRST), ("05:00", SECOND)])
def test_day_of_a_session_at_the_end_of_the_night(hour: str, day: date) -> None:
    session = slot("late", f"2026-05-05 {hour}")
    assert make_programme(session).programme_day_of(session) == day


def test_day_of_a_session_given_in_another_zone_is_the_events() -> None:
    session = make_session(start=datetime(2026, 5, 4, 22, 30, tzinfo=UTC), end=None)
    assert make_programme(session).day_of(session) == SECOND


def test_date_only_session_is_on_its_day_and_never_on_now() -> None:
    programme = make_programme(DINNER)
    assert ids(programme.on_day(FIRST)) == ["dinner"]
    assert programme.timed == ()
    hours = (at("2026-05-04 00:00") + timedelta(hours=n) for n in range(48))
    assert [programme.at(hour) for hour in hours if programme.at(hour)] == []


def test_unscheduled_session_is_on_no_day() -> None:
    programme = make_programme(SOMETIME)
    assert (programme.day_of(SOMETIME), programme.programme_day_of(SOMETIME)) == (None, None)
    assert [programme.on_day(day) for day in programme.days] == [(), ()]


def test_sessions_stand_timed_then_dated_then_unscheduled() -> None:
    programme = make_programme(SOMETIME, DINNER, NIGHT, MORNING)
    assert ids(programme.sessions) == ["morning", "night", "dinner", "sometime"]


def test_session_without_end_lasts_an_hour() -> None:
    programme = make_programme(OPEN_ENDED)
    assert ids(programme.at(at("2026-05-05 14:59"))) == ["open-ended"]
    assert programme.at(at("2026-05-05 15:00")) == ()


def test_session_without_end_lasts_until_the_next_in_its_room() -> None:
    first = slot("first", "2026-05-05 14:00", rooms=("hall",))
    second = slot("second", "2026-05-05 14:20", "2026-05-05 15:00", rooms=("hall",))
    elsewhere = slot("elsewhere", "2026-05-05 14:10", "2026-05-05 15:00", rooms=("attic",))
    programme = make_programme(first, second, elsewhere)
    assert programme.end_of(first) == at("2026-05-05 14:20")


def test_cancelled_session_stays_in_the_programme_but_does_not_take_place() -> None:
    programme = make_programme(OFF)
    assert ids(programme.on_day(FIRST)) == ["off"]
    assert programme.at(at("2026-05-04 09:30")) == ()
    assert programme.next_after(at("2026-05-04 08:00")) == ()


def test_part_in_a_cancelled_session_does_not_count() -> None:
    host = (Participation("ana-lima", Part.HOST),)
    programme = make_programme(
        slot("on", "2026-05-04 09:00", people=host),
        slot("off", "2026-05-04 10:00", people=host, is_cancelled=True),
    )
    assert ids(programme.with_part(Part.HOST)) == ["on"]


def test_sessions_of_two_people_are_each_there_once() -> None:
    both = slot("both", "2026-05-04 09:00", people=(Participation("a"), Participation("b")))
    own = slot("own", "2026-05-04 10:00", people=(Participation("b"),))
    assert ids(make_programme(own, both).sessions_of("a", "b")) == ["both", "own"]
    assert make_programme(own, both).sessions_of("nobody") == ()


def test_days_of_an_event_are_both_ends_and_between() -> None:
    programme = make_programme(start_day=date(2026, 5, 30), end_day=date(2026, 6, 1))
    assert programme.days == (date(2026, 5, 30), date(2026, 5, 31), date(2026, 6, 1))


def test_contact_for_a_purpose_else_the_general_one() -> None:
    general = make_contact()
    press = make_contact(id="press", purposes=("press",))
    programme = make_programme(contacts=(press, general))
    assert programme.contact_for("press") == press
    assert programme.contact_for("wifi", "press") == press
    assert programme.contact_for("wifi") == general
    assert programme.contact_for() == general


def test_contact_without_a_general_one_is_the_first() -> None:
    press = make_contact(id="press", purposes=("press",))
    assert make_programme(contacts=(press,)).contact_for("wifi") == press
    assert make_programme().contact_for("wifi") is None


def test_topic_with_an_answer_goes_before_one_without() -> None:
    silent = make_topic(id="wifi", answer=make_fact(None))
    telling = make_topic(id="internet", covers=("wifi",))
    assert make_programme(topics=(silent, telling)).topic_covering["wifi"] == telling


MINUTES = st.integers(0, 60 * 48)


@given(st.lists(st.tuples(MINUTES, st.integers(1, 300), st.booleans())), MINUTES)
def test_now_and_next_of_any_programme_agree_with_its_times(
    spans: list[tuple[int, int, bool]], minute: int
) -> None:
    origin = at("2026-05-04 00:00")
    programme = make_programme(
        *(
            make_session(
                id=str(number),
                start=origin + timedelta(minutes=start),
                end=origin + timedelta(minutes=start + length),
                is_cancelled=off,
            )
            for number, (start, length, off) in enumerate(spans)
        )
    )
    on = {
        str(n) for n, (s, length, off) in enumerate(spans) if not off and s <= minute < s + length
    }
    later = [s for s, _, off in spans if not off and s > minute]
    then = {str(n) for n, (s, _, off) in enumerate(spans) if later and not off and s == min(later)}
    moment = origin + timedelta(minutes=minute)
    assert set(ids(programme.at(moment))) == on
    assert set(ids(programme.next_after(moment))) == then
    for n, (start, length, _) in enumerate(spans):
        meanwhile = {
            str(other)
            for other, (s, size, off) in enumerate(spans)
            if other != n and not off and s < start + length and start < s + size
        }
        assert set(ids(programme.parallel_to(programme.session[str(n)]))) == meanwhile
