"""A sort that no text calls so is found by what is said of it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_text, make_timed

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of three concerts; only the text of one names the program that it uses."""
    texts = {
        "eels": ("Eels", "Our collective plays with custom software written in Zorvik."),
        "reeds": ("Reeds", "A piece for bells, and a performance of wind and sound."),
        "mills": ("Mills", "Sound of water wheels; a piece in four parts."),
    }
    return Engine(
        make_event(
            sessions=tuple(
                make_timed(
                    one, title, f"2026-05-04 {hour}:00", abstract=make_fact(make_text(abstract))
                )
                for hour, (one, (title, abstract)) in enumerate(texts.items(), 10)
            )
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "Which piece uses Zorvik?",
        "Which performance uses Zorvik?",
        "quelle pièce utilise Zorvik ?",
        "какая пьеса использует Zorvik?",
        "哪个作品用Zorvik？",
        "어떤 작품이 Zorvik를 써요?",
    ],
)
def test_sort_is_found_by_what_is_said_of_it(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions == ("eels",)


@pytest.mark.parametrize("question", ["which airport is closest?", "which bus goes to Zurich?"])
def test_what_no_text_says_is_of_no_session(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions == ()
