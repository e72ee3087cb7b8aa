"""One of what was just listed is picked by its place, by what it has, or as the other one."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import (
    make_event,
    make_fact,
    make_person,
    make_room,
    make_session,
    make_text,
    make_timed,
)
from tests.conversations import talk


@pytest.fixture(scope="module")
def tides() -> Engine:
    return Engine(
        make_event(
            people=(make_person(id="ana", name="Ana Lima"), make_person(id="bo", name="Bo Berg")),
            rooms=(
                make_room(id="north", name=make_text("hall north - München")),
                make_room(id="west", name=make_text("Dome")),
            ),
            sessions=(
                make_session(
                    id="early",
                    title="Plankton in the morning",
                    rooms=("north",),
                    people=(Participation("ana"),),
                    languages=("fr",),
                    abstract=make_fact("How the harbour of Brest wakes."),
                ),
                make_timed(
                    "late",
                    "Plankton at night",
                    "2026-05-05 20:00",
                    "2026-05-05 20:30",
                    rooms=("west",),
                    people=(Participation("bo"),),
                    languages=("en",),
                    abstract=make_fact("How the harbour of Lisbon glows."),
                ),
                make_timed(
                    "ropes",
                    "Ropes of tomorrow",
                    "2026-05-05 10:00",
                    "2026-05-05 11:00",
                    people=(Participation("bo"),),
                ),
            ),
        )
    )


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("the Munich one, when is it?", "early"),
        ("when is the one in the Dome", "late"),
        ("who gives the one on Tuesday", "late"),
        ("and the one with Ana Lima?", "early"),
        ("the Lisbon one", "late"),
        ("which one is in French?", "early"),
        ("celui de Munich, c'est quand ?", "early"),
        ("la de Múnich, a qué hora es", "early"),
        ("тот, что в Мюнхене, когда?", "early"),
        ("اللي في ميونخ متى؟", "early"),
        ("慕尼黑的那场几点", "early"),
        ("뮌헨 거 몇시야", "early"),
        ("the second one, where?", "early"),
    ],
)
def test_one_of_the_list_by_what_it_has(tides: Engine, question: str, session: str) -> None:
    answer = talk(tides, "plankton?", question)
    assert answer.sessions == (session,), answer.text


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("the first one", "and the other?"),
        ("le premier", "et l'autre, c'est quand ?"),
        ("el primero", "y el otro?"),
        ("первый", "а другой?"),
        ("الأول", "والآخر؟"),
        ("第一个", "另一个呢"),
        ("첫번째", "다른 거는?"),
    ],
)
def test_other_one_of_two(tides: Engine, first: str, other: str) -> None:
    answer = talk(tides, "plankton?", first, other)
    assert answer.sessions == ("early",), answer.text


def test_other_one_of_a_person(tides: Engine) -> None:
    answer = talk(tides, "when does Bo Berg speak on Tuesday evening?", "and his other one, when?")
    assert answer.sessions == ("ropes",), answer.text


@pytest.mark.parametrize(
    "question", ["one more thing, what is on on Tuesday?", "what's on Tuesday"]
)
def test_what_picks_nothing_is_asked_anew(tides: Engine, question: str) -> None:
    answer = talk(tides, "plankton?", question)
    assert "Ropes" in answer.text, answer.text
