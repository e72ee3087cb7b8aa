"""A sentence quoted from a description tells which session it is of, whatever it speaks of."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact, make_timed

NOW = at("2026-05-03 12:00")
TIDES = "We ask, with “three” harbour masters, how tides are told. It is about nets, and kelp."
SOUP = "This talk will present soups of the north, salty ones above all. Bring a spoon."
ENGINE = Engine(
    make_event(
        sessions=(
            make_timed("tides", "Telling tides", "2026-05-04 09:00", abstract=make_fact(TIDES)),
            make_timed("soup", "Spoons out", "2026-05-04 10:00", abstract=make_fact(SOUP)),
            make_timed("again", "Spoons in", "2026-05-05 10:00", abstract=make_fact(SOUP)),
            make_timed("north", "Present soups of the south", "2026-05-04 11:00"),
        ),
    )
)
FIRST = "We ask, with “three” harbour masters, how tides are told."


@pytest.mark.parametrize(
    "question",
    [
        f'which talk says "{FIRST}"?',
        f"which session says '{FIRST}'",
        f"what is the session where it says: {FIRST}",
        f"quelle séance dit « {FIRST} » ?",
        f"¿qué charla dice «{FIRST}»?",
        f"в каком докладе сказано «{FIRST}»?",
        f"أي جلسة تقول «{FIRST}»؟",
        f"哪个演讲说“{FIRST}”？",
        f'어떤 발표에서 "{FIRST}"라고 하나요?',
        'which talk says "it is about nets, and kelp"',
    ],
)
def test_sentence_of_one_description_tells_its_session(question: str) -> None:
    answer = ENGINE.answer(question, NOW)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("tides",))


def test_sentence_of_several_descriptions_tells_each() -> None:
    asked = 'which talk says "This talk will present soups of the north, salty ones above all."?'
    assert ENGINE.answer(asked, NOW).sessions == ("soup", "again")


def test_it_is_told_when_the_one_is_that_says_it() -> None:
    answer = ENGINE.answer(f'when is the talk that says "{FIRST}"?', NOW)
    assert answer.text == (
        f"From “Telling tides”: {FIRST}\nMonday 4 May, 09:00–09:45 · Telling tides"
    )


def test_quoted_title_is_no_sentence() -> None:
    answer = ENGINE.answer('when is "Telling tides"?', NOW)
    assert (answer.topic, answer.sessions) == ("when", ("tides",))


def test_sentence_of_nobody_is_no_title_with_another_word() -> None:
    asked = 'which talk says "This talk will present soups of the east, sweet ones for once."?'
    assert "No session of that name" not in ENGINE.answer(asked, NOW).text
