"""The first and the last talk asked for together are both told, in each language."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_session, make_talk

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    sessions = (
        make_talk("kelp", "Gardens of kelp", "2026-05-04 09:30"),
        make_talk("sonar", "Sonar in the harbour", "2026-05-04 14:00"),
        make_talk("gulls", "Counting gulls", "2026-05-04 17:00"),
        make_talk("waves", "Below the waves", "2026-05-05 10:00"),
        make_session(id="visit", title="Guided visit", start=None, end=None),
    )
    return Engine(make_event(rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "what are the first and last talks on Monday?",
        "who gives the first and the last talk on Monday?",
        "quelle est la première et la dernière session de lundi ?",
        "¿cuáles son la primera y la última charla del lunes?",
        "Какой первый и последний доклад в понедельник?",
        "ما أول وآخر جلسة يوم الاثنين؟",
        "周一第一场和最后一场是什么？",
        "월요일 첫 세션과 마지막 세션은?",
    ],
)
def test_first_and_last_asked_together_are_both_told(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, NOW).sessions == ("kelp", "gulls")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what is the first talk of the last day?", ("waves",)),
        ("what is the last talk on Monday?", ("gulls",)),
    ],
)
def test_first_or_last_alone_is_told_alone(
    harbour: Engine, question: str, told: tuple[str, ...]
) -> None:
    assert harbour.answer(question, NOW).sessions == told


def test_session_without_a_time_is_no_unpublished_timetable(harbour: Engine) -> None:
    answer = harbour.answer("are there any visits?", NOW)
    assert (answer.sessions, "timetable" in answer.text) == (("visit",), False)
