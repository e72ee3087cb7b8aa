"""What there is on a usual topic asks for talks on it first, and for the organisers' word, too."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_talk, make_topic

EVE = at("2026-05-03 10:00")
TALKS = (
    make_talk("screens", "L’accessibilité des écrans de bord", "2026-05-04 09:00", rooms=()),
    make_talk("games", "Des jeux accessibles pour tous", "2026-05-04 10:00", rooms=()),
    make_talk("tides", "Marées et courants", "2026-05-04 11:00", rooms=()),
)


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return the engine of an event with two talks on accessibility, and no word on its own."""
    return Engine(make_event(sessions=TALKS, languages=("fr",)), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "qu'est-ce qu'il y a sur l'accessibilité ?",
        "il y a quoi sur l'accessibilité ?",
        "il y a des trucs sur l'accessibilité ?",
        "quelque chose sur l'accessibilité ?",
        "is there anything on accessibility?",
        "what is there about accessibility?",
        "hay algo sobre accesibilidad?",
        "有什么关于无障碍的？",
    ],
)
def test_what_there_is_on_a_usual_topic_lists_the_talks_on_it(
    engine: Engine, question: str
) -> None:
    assert set(engine.answer(question, EVE).sessions) == {"screens", "games"}


@pytest.mark.parametrize(
    "question",
    [
        "c'est accessible en fauteuil roulant ?",
        "informations sur l'accessibilité",
        "accessibility?",
        "what is there about recording?",
    ],
)
def test_usual_topic_that_is_asked_of_the_event_lists_no_talks(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, EVE).sessions == ()


def test_answer_of_the_organisers_is_told_beside_the_talks(classifier: Classifier) -> None:
    topic = make_topic(id="accessibility", answer=make_fact("Ramps lead to each deck."))
    event = make_event(sessions=TALKS, topics=(topic,), languages=("fr",))
    answer = Engine(event, classifier).answer("what is there on accessibility?", EVE)
    assert set(answer.sessions) == {"screens", "games"}
    assert "Ramps" in answer.text
