"""What is there for children is listed; who looks after them is another matter, as are films."""

from __future__ import annotations

from typing import Any

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_fact, make_room, make_text, make_timed

BEFORE = at("2026-05-03 10:00")


@pytest.fixture(scope="module")
def festival(classifier: Classifier) -> Engine:
    """Return the engine of a festival with a workshop for children, a room of theirs, and films."""
    rooms = (make_room(id="kids", name=make_text("MudKids")), make_room(id="main"))
    film: dict[str, Any] = {"kind": SessionKind.OTHER, "people": (), "rooms": ("main",)}
    sessions = (
        make_timed(
            "mud",
            "Mud and clay",
            "2026-05-04 10:00",
            "2026-05-04 11:00",
            rooms=("kids",),
            people=(),
        ),
        make_timed(
            "boats", "Paper boats pour les enfants", "2026-05-04 12:00", "2026-05-04 13:00", **film
        ),
        make_timed("adult", "Late Children", "2026-05-04 14:00", "2026-05-04 16:00", **film),
        make_timed("reef", "Last of the reef", "2026-05-05 14:00", "2026-05-05 16:00", **film),
    )
    name = make_fact("Mudflat Film Festival")
    return Engine(make_event(name=name, rooms=rooms, sessions=sessions), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "is there something for my kids?",
        "y a-t-il quelque chose pour les enfants ?",
        "есть что-нибудь для детей?",
        "ماذا يوجد للأطفال؟",
        "有什么适合孩子的？",
        "아이들이 할 수 있는 게 있나요?",
    ],
)
def test_what_is_for_children_is_listed(festival: Engine, question: str) -> None:
    assert festival.answer(question, BEFORE).sessions == ("mud", "boats")


@pytest.mark.parametrize("question", ["is there childcare?", "can someone look after my kids?"])
def test_nobody_is_said_to_look_after_them(festival: Engine, question: str) -> None:
    answer = festival.answer(question, BEFORE)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    [
        "what's the opening film?",
        "quel est le film de clôture ?",
        "¿cuál es la película de clausura?",
    ],
)
def test_no_film_is_called_the_opening_one(festival: Engine, question: str) -> None:
    answer = festival.answer(question, BEFORE, "en")
    assert (answer.status, answer.sessions) == (AnswerStatus.NOT_PUBLISHED, ())
    assert answer.text.startswith("There is nothing of that kind in the published programme.")


def test_who_opens_it_is_asked_of_people(festival: Engine) -> None:
    answer = festival.answer("who opens the festival?", BEFORE)
    assert answer.text.startswith("The name of the person opening the event")


@pytest.mark.parametrize(
    "asked",
    [
        "is there anything for kids?",
        "il y a quelque chose pour les enfants ?",
        "hay algo para niños?",
        "есть что-нибудь для детей?",
        "هل يوجد شيء للأطفال؟",
        "有适合孩子的活动吗？",
        "아이들을 위한 게 있나요?",
    ],
)
def test_where_nothing_is_for_children_childcare_is_told(harbour: Engine, asked: str) -> None:
    answer = harbour.answer(asked, at("2027-05-13 08:30"))
    assert (answer.status, answer.sessions) == (AnswerStatus.NOT_PUBLISHED, ())
    assert "Childcare" in harbour.answer(asked, at("2027-05-13 08:30"), "en").text


def test_talks_on_children_are_not_for_them(harbour: Engine) -> None:
    answer = harbour.answer("hay charlas sobre niños?", at("2027-05-13 08:30"), "en")
    assert "Childcare" not in answer.text
