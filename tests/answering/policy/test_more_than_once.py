"""Who takes part in more than one session, and what is in the programme more than once."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_session

NOON = at("2026-05-03 12:00")
ROWS = (
    ("gulls", "Gulls of the coast", "2026-05-04 10:00", "ana"),
    ("wrecks", "Wrecks", "2026-05-04 12:00", "ben"),
    ("tides", "Tides", "2026-05-05 10:00", "ana"),
    ("gulls-2", "Gulls of the coast", "2026-05-05 12:00", "eva"),
)


def _engine(rows: tuple[tuple[str, str, str, str], ...]) -> Engine:
    names = {"ana": "Ana Prieto", "ben": "Ben Ockham", "eva": "Eva Lindqvist"}
    return Engine(
        make_event(
            people=tuple(make_person(id=key, name=name) for key, name in names.items()),
            sessions=tuple(
                make_session(
                    id=one,
                    title=title,
                    start=at(start),
                    end=None,
                    people=(Participation(who),),
                )
                for one, title, start, who in rows
            ),
        )
    )


ENGINE, ONCE = _engine(ROWS), _engine(ROWS[:2])


@pytest.mark.parametrize(
    "question",
    [
        "who speaks twice?",
        "which speakers have several talks?",
        "qui parle plus d'une fois ?",
        "¿qué ponentes tienen más de una charla?",
        "кто выступает дважды?",
        "من يتحدث أكثر من مرة؟",
        "谁演讲两次？",
        "누가 두 번 발표해요?",
    ],
)
def test_whoever_speaks_more_than_once_is_named_alone(question: str) -> None:
    assert ENGINE.answer(question, NOON).people == ("ana",)


@pytest.mark.parametrize(
    "question",
    [
        "which talks are given twice?",
        "quelles conférences sont données deux fois ?",
        "¿qué charlas se dan dos veces?",
        "какие доклады читают дважды?",
        "哪些演讲有两次？",
    ],
)
def test_what_is_in_the_programme_more_than_once_is_listed(question: str) -> None:
    assert ENGINE.answer(question, NOON).sessions == ("gulls", "gulls-2")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("who speaks twice?", "Nobody is in more than one session of the published programme."),
        ("which talks are repeated?", "No title is in the published programme more than once."),
    ],
)
def test_nothing_more_than_once_is_said_so(question: str, said: str) -> None:
    assert ONCE.answer(question, NOON).text == said


@pytest.mark.parametrize("question", ["which two talks are on Monday?", "does Ana speak twice?"])
def test_a_number_of_sessions_or_somebody_named_is_no_such_question(question: str) -> None:
    assert "more than one session" not in ENGINE.answer(question, NOON).text
