"""A part of somebody's name that the event has, too, is the event beside a word for one."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, by, make_event, make_fact, make_person, make_timed

EVE = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    team = make_person(id="young", name="Young Forum Quayside Network", is_team=True)
    session = make_timed("tides", "Tides of tomorrow", "2026-05-05 13:00", people=by("young"))
    name = make_fact("European Weir Forum Quayside", key="name")
    return Engine(make_event(name=name, people=(team,), sessions=(session,)))


@pytest.mark.parametrize(
    "question",
    [
        "when is the Quayside forum?",
        "quand a lieu le forum de Quayside ?",
        "¿cuándo es el foro de Quayside?",
        "когда форум Quayside?",
    ],
)
def test_a_part_of_the_events_name_is_the_event(engine: Engine, question: str) -> None:
    text = engine.answer(question, EVE).text
    assert ("European Weir Forum Quayside" in text, "13:00–" in text) == (True, False)


@pytest.mark.parametrize(
    "question", ["when does the Young Forum Quayside Network speak?", "who is Young Forum Quayside"]
)
def test_more_of_the_name_is_whoever_has_it(engine: Engine, question: str) -> None:
    assert engine.answer(question, EVE).sessions == ("tides",)


@pytest.mark.parametrize("question", ["When is the 24th forum?", "when was the 20th forum"])
def test_the_number_of_an_edition_that_nobody_told_is_not_known(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, EVE)
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert answer.text.endswith("The edition number has not been published.")
