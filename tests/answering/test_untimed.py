"""A programme without times: what is asked of a day gets the day and what is published."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_session

EVE = at("2026-05-03 10:00")


@pytest.fixture
def untimed(classifier: Classifier) -> Engine:
    tides = make_session(start=None, end=None)
    return Engine(make_event(sessions=(tides,)), classifier)


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("Quel est le programme du premier jour ?", "lundi 4 mai 2026"),
        ("What is the programme of the last day?", "Tuesday 5 May 2026"),
    ],
)
def test_programme_of_the_first_or_last_day_names_it_and_what_is_known(
    untimed: Engine, question: str, day: str
) -> None:
    answer = untimed.answer(question, at("2026-05-01 10:00"))
    assert answer.text.splitlines()[0] == day
    assert answer.sessions == ("tides",)


@pytest.mark.parametrize(
    "question",
    [
        "what's on on Saturday 9 May?",
        "first session on Saturday 9 May",
        "what do we start with on 9 May",
        "¿qué hay el sábado 9 de mayo?",
        "что в программе 9 мая",
    ],
)
def test_day_outside_an_event_without_times_is_said_to_be_outside(question: str) -> None:
    event = make_event(end_day=date(2026, 5, 5), sessions=(make_session(start=None, end=None),))
    answer = Engine(event).answer(question, at("2026-05-03 10:00"))
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ())


def test_two_sessions_of_one_title_and_day_are_told_once() -> None:
    games = tuple(
        make_session(id=one, title="Games Room", start=None, end=None, day=date(2026, 5, 4))
        for one in ("early", "late")
    )
    text = Engine(make_event(sessions=games)).answer("when is the games room", EVE).text
    assert text.count("Games Room") == 1
