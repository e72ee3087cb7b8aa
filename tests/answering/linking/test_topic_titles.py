"""A topic of the organisers is asked for by its title in any language, whatever is asked of it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Text
from tests.builders import at, make_event, make_fact, make_text, make_timed, make_topic

NOW = at("2026-05-03 12:00")
POSTERS = "Hang your poster by ten; the size is A0. The prize is 300 euros."


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with a topic of its own, and a session on it among others."""
    asked = Text.of(en="where do I hang my poster").by_language
    posters = make_topic(
        id="posters",
        title=make_text("Posters"),
        answer=make_fact(POSTERS),
        phrasings={language: (text,) for language, text in asked.items()},
    )
    food = make_topic(
        id="food", title=make_text("Food"), answer=make_fact("The dinner costs 45 euros.")
    )
    close = make_timed("close", "Closing and poster prize", "2026-05-04 17:00", "2026-05-04 18:00")
    dinner = make_timed("dinner", "Congress dinner", "2026-05-04 20:00", "2026-05-04 22:00")
    return Engine(make_event(topics=(posters, food), sessions=(close, dinner)))


@pytest.mark.parametrize(
    "question",
    [
        "포스터 어디에 붙여요?",
        "когда вешать постер",
        "海报挂在哪里？",
        "أين أعلق الملصق؟",
        "¿dónde cuelgo el cartel?",
        "quelle taille, l'affiche ?",
    ],
)
def test_topic_is_found_by_its_title_in_another_language(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.sessions, POSTERS in answer.text) == ((), True)


def test_session_named_by_half_its_title_is_no_topic(engine: Engine) -> None:
    assert engine.answer("when is the poster prize?", NOW).sessions == ("close",)


@pytest.mark.parametrize(
    "question", ["晚宴多少钱？", "만찬 얼마예요?", "how much is the congress dinner?"]
)
def test_price_of_a_dinner_is_found_by_each_word_for_it(engine: Engine, question: str) -> None:
    assert "45" in engine.answer(question, NOW).text


def test_price_beside_a_part_of_a_title_is_that_session_s() -> None:
    told = "A day costs 12 euros. The harp recital costs 5 euros extra."
    fees = make_topic(id="fees", title=make_text("Tickets"), answer=make_fact(told))
    harp = make_timed("harp", "Harp recital by night", "2026-05-04 20:00", "2026-05-04 21:00")
    drums = make_timed("drums", "Drum circle", "2026-05-04 14:00", "2026-05-04 15:00")
    engine = Engine(make_event(topics=(fees,), sessions=(harp, drums)))
    asked = (
        "how much is the harp recital?",
        "сколько стоит арфа?",
        "what does the drum circle cost?",
    )
    statuses = [engine.answer(question, NOW).status for question in asked]
    assert statuses == [AnswerStatus.ANSWERED, AnswerStatus.ANSWERED, AnswerStatus.UNKNOWN]
