"""Anything on a subject, of which one session has the words in its title."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_timed

NOON = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    def session(one: str, title: str, start: str, text: str) -> object:
        return make_timed(one, title, start, abstract=make_fact(text))

    return Engine(
        make_event(
            sessions=(
                session("future", "Fairways of the tidal power economy", "2026-05-04 10:00", "Eel"),
                session("mary", "By the way, Mary", "2026-05-04 14:00", "On tidal power at home."),
                session("knots", "Knots and ropes", "2026-05-04 15:00", "How to tie them."),
            )
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "anything about tidal power?",
        "is there anything on tidal power",
        "any sessions on tidal power?",
        "quelque chose sur tidal power ?",
        "¿hay algo sobre tidal power?",
        "есть что-нибудь про tidal power?",
        "هل يوجد شيء عن tidal power؟",
        "tidal power에 관한 거 있어요?",
    ],
)
def test_anything_on_a_subject_is_listed(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOON).sessions == ("future", "mary")


@pytest.mark.parametrize(
    "question",
    [
        "what is the tidal power economy session about",
        "tell me something about Fairways of the tidal power economy",
    ],
)
def test_one_session_by_its_title(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOON).sessions == ("future",)


@pytest.mark.parametrize(
    "question",
    [
        "what is there about tidal power?",
        "what's there on tidal power on monday",
        "what do you have on tidal power",
        "qu'y a-t-il sur tidal power lundi ?",
        "¿qué hay sobre tidal power el lunes?",
        "qué hay de tidal power",
        "что есть про tidal power в понедельник?",
        "ماذا يوجد عن tidal power يوم الاثنين؟",
        "周一有什么关于tidal power的？",
        "월요일에 tidal power에 대해 뭐 있어요?",
    ],
)
def test_what_there_is_on_a_subject_is_listed(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)
    assert (answer.sessions, answer.topic) == (("future", "mary"), "find_sessions")


@pytest.mark.parametrize(
    "question", ["what is there on monday?", "¿qué hay de nuevo el lunes?", "que y a-t-il lundi ?"]
)
def test_what_there_is_on_a_day_is_all_of_it(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOON).sessions == ("future", "mary", "knots")


@pytest.mark.parametrize("question", ["something with knots", "un truc avec des knots"])
def test_something_with_a_subject_asks_for_no_other_session(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOON)
    assert (answer.topic, answer.sessions) != ("parallel", ("mary",))
    assert "knots" in answer.sessions


@pytest.mark.parametrize("question", ["is there a knots show?", "is there a ropes talk?"])
def test_whether_there_is_a_session_by_part_of_its_title_asks_for_no_places(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, NOON).topic in {"about", "find_sessions"}
