"""Which of two rooms holds more, whether one is the largest of all, and whether it has enough."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_room, make_session, make_text

BEFORE = at("2027-05-12 10:00", "Europe/Lisbon")
LOFT, CHART, TERRACE = (
    f"{name} holds {count} people."
    for name, count in (("Sail Loft", 200), ("Chart Room", 60), ("Lighthouse Terrace", 90))
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("which is bigger, the Sail Loft or the Chart Room?", f"{LOFT}\n{CHART}"),
        ("¿cuál es la más pequeña, la Chart Room o la Sail Loft?", f"{CHART}\n{LOFT}"),
        ("is the Chart Room bigger than the Sail Loft?", f"No. {LOFT}\n{CHART}"),
        ("la Sail Loft est-elle plus grande que la Chart Room ?", f"Yes. {LOFT}\n{CHART}"),
        ("Sail Loft больше, чем Chart Room?", f"Yes. {LOFT}\n{CHART}"),
        ("أيهما أكبر، Sail Loft أم Chart Room؟", f"{LOFT}\n{CHART}"),
        ("Chart Room比Sail Loft大吗", f"No. {LOFT}\n{CHART}"),
        ("Chart Room보다 Sail Loft가 더 커요?", f"Yes. {LOFT}\n{CHART}"),
        ("quelle salle est plus petite, la Voilerie ou la Salle des cartes ?", f"{CHART}\n{LOFT}"),
        ("is there a bigger room than the Chart Room?", f"{CHART}\n{LOFT}\n{TERRACE}"),
        ("which room is bigger the chart room or the sail loft", f"{LOFT}\n{CHART}"),
        ("wich romm is biger the chart rom or sail loft", f"{LOFT}\n{CHART}"),
        ("la Chart Room et la Sail Loft, laquelle a le plus de places ?", f"{LOFT}\n{CHART}"),
        ("Sail Loft y Chart Room, ¿cuál tiene más plazas?", f"{LOFT}\n{CHART}"),
        ("Sail Loft و Chart Room، أيهما أكبر؟", f"{LOFT}\n{CHART}"),
        ("is the Sail Loft big enough for 50", f"Yes. {LOFT}"),
        ("¿caben 100 en la Chart Room?", f"No. {CHART}"),
    ],
)
def test_rooms_are_told_by_how_many_they_hold(harbour: Engine, question: str, told: str) -> None:
    answer = harbour.answer(question, BEFORE, "en")
    assert (answer.status, answer.text) == (AnswerStatus.ANSWERED, told)


@pytest.fixture(scope="module")
def counted(classifier: Classifier) -> Engine:
    """An engine for an event of three rooms, of each of which it is told how many it holds."""
    rooms = tuple(
        make_room(id=name.lower(), name=make_text(name), capacity=capacity)
        for name, capacity in (("Cedar", 300), ("Maple", 20), ("Willow", 20))
    )
    sessions = (make_session(rooms=(rooms[0].id,)),)
    return Engine(make_event(rooms=rooms, sessions=sessions), classifier)


@pytest.mark.parametrize(
    ("question", "head"),
    [
        ("is Cedar the largest room?", "Yes. Cedar holds 300 people."),
        ("Cedar est-elle la plus petite ?", "No. Cedar holds 300 people."),
        ("is Maple the smallest room?", "Maple holds 20 people."),  # and Willow is, too
    ],
)
def test_largest_and_smallest_are_judged_among_all(
    counted: Engine, question: str, head: str
) -> None:
    answer = counted.answer(question, at("2026-05-03 10:00"), "en")
    assert answer.text.splitlines()[0] == head


def test_no_room_is_said_to_be_the_largest_beside_one_nobody_told_of(harbour: Engine) -> None:
    answer = harbour.answer("is the Sail Loft the largest room?", BEFORE)
    assert answer.text == f"{LOFT}\nThe capacity of Foyer has not been published."


@pytest.mark.parametrize(
    "question",
    [
        "which talks are in the Sail Loft or the Chart Room about smaller harbours?",
        "are there more people in the Sail Loft or the Chart Room now?",
        "when is the Sail Loft or the Chart Room free for a bigger group?",
    ],
)
def test_what_else_is_asked_of_two_rooms_is_not_their_size(harbour: Engine, question: str) -> None:
    assert CHART not in harbour.answer(question, BEFORE).text
