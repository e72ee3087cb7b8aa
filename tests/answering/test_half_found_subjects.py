"""Subjects of which the programme has one word: nothing of it is told as if it were on all."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact, make_timed

NOW = at("2026-05-03 12:00")
ENGINE = Engine(
    make_event(
        sessions=(
            make_timed(
                "plot",
                "Drawing letters",
                "2026-05-04 10:00",
                abstract=make_fact("How a curve is computed from eight points, by hand."),
            ),
            make_timed(
                "clinic",
                "A clinic at sea",
                "2026-05-04 11:00",
                abstract=make_fact("Health on board of a tanker, and who pays for it."),
            ),
            make_timed("crew", "The whole crew", "2026-05-04 12:00"),
            make_timed(
                "harvest",
                "From seed to harvest",
                "2026-05-05 10:00",
                abstract=make_fact("Machine learning finds weeds in a field."),
            ),
        )
    )
)


@pytest.mark.parametrize(
    "question",
    [
        "is there a session on quantum computing?",
        "any talk about mental health?",
        "which talks are about tax law",
        "quelles séances traitent de l'informatique quantique ?",
        "¿qué charlas tratan de salud mental?",
        "какие доклады посвящены налоговому праву?",
        "is there something on sewing machines",
    ],
)
def test_what_has_one_word_of_a_subject_is_not_told_as_on_it(question: str) -> None:
    assert ENGINE.answer(question, NOW).status is not AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "is there a session on machine learning?",
        "any talk about weeds?",
        "the talk on health at sea, when is it?",
    ],
)
def test_what_has_all_words_of_a_subject_is_told(question: str) -> None:
    answer = ENGINE.answer(question, NOW)

    assert (answer.status, len(answer.sessions)) == (AnswerStatus.ANSWERED, 1), answer.text


@pytest.mark.parametrize("question", ["is there a session on whales?", "any talk about whales"])
def test_another_everyday_word_is_no_slip_of_a_titles(question: str) -> None:
    assert "crew" not in ENGINE.answer(question, NOW).sessions
