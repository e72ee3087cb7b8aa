"""Every session a filter lists satisfies it, and nothing that satisfies it is missing."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.filters import LAST_MINUTE, Criterion, SessionFilter, nearest, silent_on
from bot.core.models import Participation, Session
from bot.core.programme import Programme
from tests.builders import at, make_event, make_session

ZONES = ("Europe/Paris", "Asia/Seoul", "America/New_York", "Pacific/Apia")
FIRST = date(2026, 10, 24)
"""A Saturday; the clocks of Paris go back in the night that follows."""

DAYS = [FIRST + timedelta(days=n) for n in range(3)]


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    zone = draw(st.sampled_from(ZONES))
    opening = at("2026-10-24 00:00", zone).astimezone(UTC)
    sessions = []
    for number in range(draw(st.integers(0, 12))):
        minutes = draw(st.none() | st.integers(0, 3 * 24 * 60))
        length = draw(st.none() | st.integers(1, 26 * 60))
        start = None if minutes is None else opening + timedelta(minutes=minutes)
        end = start + timedelta(minutes=length) if start and length else None
        sessions.append(
            make_session(
                id=f"s{number}",
                start=start,
                end=end,
                day=draw(st.none() | st.sampled_from(DAYS)) if start is None else None,
                rooms=tuple(draw(st.sets(st.sampled_from("ab")))),
                track=draw(st.none() | st.sampled_from("xy")),
                other_tracks=tuple(draw(st.sets(st.sampled_from("xy"), max_size=1))),
                languages=tuple(draw(st.sets(st.sampled_from(["en", "fr"])))),
                people=tuple(Participation(p) for p in draw(st.sets(st.sampled_from("pq")))),
                is_cancelled=draw(st.booleans()),
            )
        )
    return Programme(
        make_event(zone=zone, start_day=DAYS[0], end_day=DAYS[-1], sessions=tuple(sessions))
    )


def subsets(values: Any) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values), max_size=1)


CLOCKS = st.times(max_value=LAST_MINUTE).map(lambda t: t.replace(second=0, microsecond=0))
IDS = st.none() | st.frozensets(st.sampled_from([f"s{n}" for n in range(12)]))
LENGTHS = st.none() | st.sampled_from([timedelta(minutes=m) for m in (30, 60, 600)])
FILTERS = st.builds(
    SessionFilter,
    days=st.frozensets(st.sampled_from([*DAYS, FIRST - timedelta(days=1)]), max_size=2),
    hours=st.none() | st.tuples(CLOCKS, CLOCKS | st.just(LAST_MINUTE)),
    starts_within=st.booleans(),
    is_part_of_day=st.booleans(),
    at=st.none() | CLOCKS,
    rooms=subsets("ab"),
    tracks=subsets("xy"),
    languages=subsets(["en", "fr"]),
    people=subsets("pq"),
    of_kind=IDS,
    subject=IDS,
    longer_than=LENGTHS,
    shorter_than=LENGTHS,
    is_limit_included=st.booleans(),
)


def covers(session: Session, day: date, programme: Programme) -> bool:
    """Whether a session is on a day, told minute by minute of its calendar and late night."""
    if session.start is None:
        return session.day == day
    if programme.day_of(session) == day or programme.programme_day_of(session) == day:
        return True
    end = programme.end_of(session)
    local = programme.zone
    from_five = datetime.combine(day, time(5), local).astimezone(UTC)
    return end is not None and session.start.astimezone(UTC) < from_five < end.astimezone(UTC)


def clock_fits(session: Session, day: date, wanted: SessionFilter, programme: Programme) -> bool:
    """Whether some minute of a session is in the hours asked, counted along the wall clock."""
    if session.start is None:
        return False
    start = session.start.astimezone(UTC)
    end = (programme.end_of(session) or session.start).astimezone(UTC)
    if wanted.at is not None:
        days = [day, day + timedelta(days=1)] if wanted.at < time(5) else [day]
        asked = [datetime.combine(d, wanted.at, programme.zone).astimezone(UTC) for d in days]
        if wanted.starts_within:
            return start in asked
        return any(start <= moment < end or moment == start for moment in asked)
    assert wanted.hours is not None
    first, last = wanted.hours
    following = day + timedelta(days=1)
    low = datetime.combine(day, first, programme.zone).astimezone(UTC)
    if last == LAST_MINUTE:
        high = datetime.combine(following, time(5), programme.zone).astimezone(UTC)
    else:
        high = datetime.combine(day if first < last else following, last, programme.zone)
    if wanted.starts_within:
        return low <= start < high
    is_on = max(low, start) < min(high, end)
    if wanted.is_part_of_day and start < low and is_on:
        return end >= high or end - low >= low - start
    return is_on or low <= start < high


def satisfies(session: Session, wanted: SessionFilter, programme: Programme) -> bool:
    """Say what each criterion means, on its own."""
    days = [FIRST + timedelta(days=n) for n in range(-1, len(DAYS) + 2)]
    on = [d for d in days if covers(session, d, programme)]
    asked = [d for d in on if not wanted.days or d in wanted.days]
    length = (
        session.end.astimezone(UTC) - session.start.astimezone(UTC)
        if session.start and session.end
        else None
    )
    longer, shorter, takes_in = wanted.longer_than, wanted.shorter_than, wanted.is_limit_included
    tests = [
        not wanted.days or bool(asked),
        (wanted.hours is None and wanted.at is None)
        or any(clock_fits(session, d, wanted, programme) for d in asked),
        not wanted.rooms or bool(wanted.rooms & set(session.rooms)),
        not wanted.tracks or bool(wanted.tracks & {*session.tracks}),
        not wanted.languages or bool(wanted.languages & set(session.languages)),
        not wanted.people or bool(wanted.people & {p.person for p in session.people}),
        wanted.of_kind is None or session.id in wanted.of_kind,
        wanted.subject is None or session.id in wanted.subject,
        longer is None
        or (length is not None and (length > longer or (takes_in and length == longer))),
        shorter is None
        or (length is not None and (length < shorter or (takes_in and length == shorter))),
    ]
    return all(tests)


@given(programmes(), FILTERS)
def test_sessions_listed_are_those_that_satisfy_every_criterion(
    programme: Programme, wanted: SessionFilter
) -> None:
    listed = wanted.matching(programme, programme.sessions)
    assert listed == tuple(s for s in programme.sessions if satisfies(s, wanted, programme))


@given(programmes(), FILTERS)
def test_nearest_fits_all_but_what_it_says_was_left_out(
    programme: Programme, wanted: SessionFilter
) -> None:
    near = nearest(wanted, programme, programme.sessions)
    if wanted.matching(programme, programme.sessions) or near is None:
        return
    kept = wanted.without(*near.left_out)
    assert near.sessions
    assert all(satisfies(s, kept, programme) for s in near.sessions)
    if near.day is not None:
        assert all(covers(s, near.day, programme) for s in near.sessions)
    assert not {Criterion.PERSON, Criterion.SUBJECT, Criterion.REMAINING} & set(near.left_out)


def make_programme(*sessions: Session, **overrides: Any) -> Programme:
    return Programme(make_event(sessions=sessions, **overrides))


def test_nearest_day_is_one_that_fits_where_a_session_after_midnight_is_on_two() -> None:
    late = make_session(
        id="late", start=at("2026-10-25 00:30"), end=at("2026-10-25 02:00"), day=None
    )
    programme = make_programme(late, start_day=DAYS[0], end_day=DAYS[1])
    wanted = SessionFilter(days=frozenset({DAYS[1]}), hours=(time(16), LAST_MINUTE))
    near = nearest(wanted, programme, programme.sessions)
    assert near is not None
    assert (near.day, near.sessions) == (DAYS[0], (late,))


def slot(name: str, start: str, end: str | None = None, **overrides: Any) -> Session:
    return make_session(id=name, start=at(start), end=end and at(end), **overrides)


FIRST_DAY, SECOND_DAY = date(2026, 5, 4), date(2026, 5, 5)
TALK = slot("talk", "2026-05-04 13:30", "2026-05-04 14:30", rooms=("hall",), track="rust")
LATER = slot("later", "2026-05-04 15:00", "2026-05-04 16:30", rooms=("attic",), track="rust")
OTHER = slot("other", "2026-05-05 09:00", "2026-05-05 09:20", rooms=("hall",), track="go")
PARTY = slot("party", "2026-05-05 00:30", "2026-05-05 02:00")
PROGRAMME = make_programme(TALK, LATER, OTHER, PARTY)


@pytest.mark.parametrize(
    ("wanted", "listed"),
    [
        ({"hours": (time(14), LAST_MINUTE)}, ["talk", "later", "party"]),
        ({"hours": (time(14), LAST_MINUTE), "starts_within": True}, ["later", "party"]),
        ({"at": time(15, 30)}, ["later"]),
        ({"at": time(15, 30), "starts_within": True}, []),
        ({"at": time(15), "starts_within": True}, ["later"]),
        ({"hours": (time(14), time(14, 30))}, ["talk"]),
        ({"hours": (time(12), time(13, 30))}, []),
        ({"hours": (time(14), time(18)), "is_part_of_day": True}, ["talk", "later"]),
        ({"hours": (time(14, 10), time(18)), "is_part_of_day": True}, ["later"]),
        ({"hours": (time(14, 10), time(14, 20)), "is_part_of_day": True}, ["talk"]),
        ({"at": time(14)}, ["talk"]),
        ({"at": time(14, 30)}, []),
        ({"at": time(1)}, ["party"]),
        ({"longer_than": timedelta(hours=1)}, ["later", "party"]),
        ({"shorter_than": timedelta(minutes=30)}, []),
        ({"rooms": frozenset({"hall"}), "tracks": frozenset({"rust"})}, ["talk"]),
        ({"not_over_at": at("2026-05-04 14:30")}, ["later", "party"]),
        ({"not_over_at": at("2026-05-04 16:29")}, ["later", "party"]),
        ({"not_over_at": at("2026-05-05 02:00")}, []),
    ],
)
def test_filter_on_the_first_day(wanted: dict[str, Any], listed: list[str]) -> None:
    found = SessionFilter(days=frozenset({FIRST_DAY}), **wanted).matching(
        PROGRAMME, PROGRAMME.sessions
    )
    assert [s.id for s in found] == listed


@pytest.mark.parametrize(
    ("wanted", "listed", "left_out", "day"),
    [
        (
            {"days": frozenset({SECOND_DAY}), "tracks": frozenset({"rust"})},
            ["talk", "later"],
            (Criterion.DAY,),
            FIRST_DAY,
        ),
        (
            {"hours": (time(7), time(8)), "rooms": frozenset({"hall"})},
            ["talk", "other"],
            (Criterion.HOURS,),
            None,
        ),
        ({"days": frozenset({FIRST_DAY}), "at": time(14, 45)}, ["later"], (Criterion.HOURS,), None),
        (
            {"tracks": frozenset({"go"}), "rooms": frozenset({"attic"})},
            ["other"],
            (Criterion.ROOM,),
            None,
        ),
        (
            {
                "days": frozenset({FIRST_DAY}),
                "hours": (time(9), time(10)),
                "tracks": frozenset({"go"}),
            },
            ["other"],
            (Criterion.DAY,),
            SECOND_DAY,
        ),
        (
            {
                "days": frozenset({FIRST_DAY}),
                "rooms": frozenset({"hall"}),
                "of_kind": frozenset({"other"}),
            },
            ["talk"],
            (Criterion.KIND,),
            None,
        ),
    ],
)
def test_nearest_leaves_out_as_little_as_it_can(
    wanted: dict[str, Any], listed: list[str], left_out: tuple[Criterion, ...], day: date | None
) -> None:
    near = nearest(SessionFilter(**wanted), PROGRAMME, PROGRAMME.sessions)
    assert near is not None
    assert ([s.id for s in near.sessions], near.left_out, near.day) == (listed, left_out, day)


def test_nothing_is_near_to_a_subject_nobody_speaks_of() -> None:
    wanted = SessionFilter(subject=frozenset(), days=frozenset({FIRST_DAY}))
    assert nearest(wanted, PROGRAMME, PROGRAMME.sessions) is None


def test_programme_is_silent_on_what_none_of_its_sessions_says() -> None:
    assert silent_on(PROGRAMME) == {Criterion.LANGUAGE}
    untimed = make_programme(make_session(start=None, end=None, languages=("fr",)))
    assert silent_on(untimed) == {Criterion.LENGTH, Criterion.HOURS}


def test_length_across_a_clock_change_is_what_a_stopwatch_says() -> None:
    back = slot("back", "2026-10-25 01:00", "2026-10-25 04:00")
    forward = slot("forward", "2026-03-29 01:00", "2026-03-29 04:00")
    assert (back.length, forward.length) == (timedelta(hours=4), timedelta(hours=2))


def test_session_over_several_days_is_on_each_and_a_long_night_is_not() -> None:
    hackathon = slot("hackathon", "2026-05-04 10:00", "2026-05-06 12:00")
    night = slot("night", "2026-05-04 22:00", "2026-05-05 03:00")
    programme = make_programme(hackathon, night, end_day=date(2026, 5, 6))
    on_days = [
        [s.id for s in programme.on_day(FIRST_DAY + timedelta(days=n))] for n in range(-1, 4)
    ]
    assert on_days == [[], ["hackathon", "night"], ["hackathon"], ["hackathon"], []]


def test_parallel_sessions_share_a_moment_and_take_place() -> None:
    whole = slot("whole", "2026-05-04 09:00", "2026-05-04 17:00")
    off = slot("off", "2026-05-04 13:30", "2026-05-04 14:30", is_cancelled=True)
    next_one = slot("next", "2026-05-04 14:30", "2026-05-04 15:00")
    programme = make_programme(TALK, whole, off, next_one, OTHER)
    assert [s.id for s in programme.parallel_to(TALK)] == ["whole"]
    assert programme.parallel_to(make_session(start=None, end=None)) == ()


def test_now_in_the_hour_that_comes_twice_is_told_by_the_instant() -> None:
    first = at("2026-10-25 02:10")
    second = first.replace(fold=1)
    session = make_session(start=second, end=at("2026-10-25 03:00"))
    programme = make_programme(session)
    assert [programme.at(first), programme.at(second)] == [(), (session,)]
    assert programme.next_after(first) == (session,)
