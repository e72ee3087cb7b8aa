"""A word for what is asked of any session, as its level, is no title that has it."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_talk

EVE = at("2026-05-03 10:00")


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    """Return the engine of an event with a title that has a word for a level, and another."""
    sessions = (
        make_talk("locks", "Des écluses de haut-niveau", "2026-05-04 09:00", rooms=()),
        make_talk("buoys", "Peindre des balises avec Zorvik", "2026-05-04 10:00", rooms=(),
                  prerequisites=make_fact("Avancé")),
        make_talk("formats", "Les formats de cartes marines", "2026-05-04 11:00", rooms=()),
    )  # fmt: skip
    return Engine(make_event(sessions=sessions, languages=("fr",)), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "C'est quel niveau, Peindre des balises avec Zorvik ?",
        "Peindre des balises avec Zorvik, c'est de quel niveau ?",
        "quel niveau pour le talk Zorvik ?",
        "¿De qué nivel es Peindre des balises avec Zorvik?",
        "what level is Peindre des balises avec Zorvik?",
    ],
)
def test_level_is_asked_of_the_session_that_is_named(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.sessions, "Avancé" in answer.text) == (("buoys",), True)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("quand est la conf sur les formats ?", "formats"),
        ("quand passe haut-niveau des écluses ?", "locks"),
        ("who gives the talk about formats?", "formats"),
    ],
)
def test_title_is_named_by_more_than_what_is_asked(
    engine: Engine, question: str, session: str
) -> None:
    assert engine.answer(question, EVE).sessions == (session,)
