"""Another subject, or another day, asked for right after talks on something: neither is lost."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_people, make_room, make_timed
from tests.conversations import talk

NOON = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with talks on kelp, on privacy and on ropes, on two days."""
    rows = (
        ("kelp", "Forests of kelp", "2026-05-04 10:00", "2026-05-04 11:00"),
        ("kelp-2", "Kelp for dinner", "2026-05-04 14:00", "2026-05-04 15:00"),
        ("privacy", "Privacy on the quay", "2026-05-04 12:00", "2026-05-04 13:00"),
        ("privacy-2", "Privacy under sail", "2026-05-05 12:00", "2026-05-05 13:00"),
        ("ropes", "Ropes and space", "2026-05-05 10:00", "2026-05-05 11:00"),
    )
    sessions = tuple(
        make_timed(*row, rooms=("hall",), abstract=make_fact(f"On {row[1]}.")) for row in rows
    )
    people = make_people(ana="Ana Lima")
    return Engine(make_event(sessions=sessions, rooms=(make_room(),), people=people))


@pytest.mark.parametrize(
    "asked",
    [
        "and about privacy?",
        "what about privacy?",
        "any on privacy?",
        "anything else on privacy?",
        "et sur privacy ?",
        "¿y sobre privacy?",
        "а про privacy?",
    ],
)
def test_another_subject_behind_talks_on_one_is_looked_for(engine: Engine, asked: str) -> None:
    answer = talk(engine, "talks about kelp?", asked, now=NOON)
    assert answer.sessions == ("privacy", "privacy-2")


def test_another_subject_is_of_the_day_asked_for(engine: Engine) -> None:
    told = ("talks about kelp on monday?", "and about privacy?")
    assert talk(engine, *told, now=NOON).sessions == ("privacy",)


@pytest.mark.parametrize("asked", ["and about parking?", "what about wifi?"])
def test_a_usual_topic_behind_talks_is_no_subject(engine: Engine, asked: str) -> None:
    assert talk(engine, "talks about kelp?", asked, now=NOON).sessions == ()


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("talks about kelp?", "and on tuesday?"),
        ("talks about kelp?", "tuesday?"),
        ("des séances sur kelp ?", "et mardi ?"),
        ("¿charlas sobre kelp?", "¿y el martes?"),
        ("доклады про kelp", "а во вторник?"),
        ("جلسات عن kelp", "ويوم الثلاثاء؟"),
    ],
)
def test_another_day_without_talks_on_it_lists_no_others(
    engine: Engine, first: str, then: str
) -> None:
    answer = talk(engine, first, then, now=NOON)
    assert {*answer.sessions, *answer.more} <= {"kelp", "kelp-2"}
    assert "Ropes" not in answer.text


def test_another_day_with_talks_on_it_lists_those(engine: Engine) -> None:
    assert talk(engine, "talks about privacy?", "and on tuesday?", now=NOON).sessions == (
        "privacy-2",
    )
