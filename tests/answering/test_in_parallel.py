"""Whether several sessions are on at once anywhere, with none of them named."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_room, make_session, make_text, make_timed

NOON = at("2026-05-04 12:00")
IN_GENERAL = (
    "are there parallel sessions?",
    "do sessions overlap?",
    "is it one track or several?",
    "y a-t-il des séances en parallèle ?",
    "¿hay sesiones paralelas?",
    "сессии идут параллельно?",
    "هل هناك جلسات متوازية؟",
    "有没有同时进行的场次?",
    "동시에 진행되는 세션이 있나요?",
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            rooms=(make_room(id="hall"), make_room(id="deck", name=make_text("Deck"))),
            sessions=(
                make_timed("salt", "Salt", "2026-05-04 09:00", rooms=("hall",)),
                make_timed("foam", "Foam", "2026-05-04 09:30", rooms=("deck",)),
                make_timed(
                    "tea", "Tea", "2026-05-05 09:00", kind=SessionKind.BREAK, rooms=("deck",)
                ),
                make_timed("kelp", "Kelp", "2026-05-05 09:00", rooms=("hall",)),
                make_timed("crabs", "Crabs", "2026-05-05 09:00", rooms=("hall",)),
            ),
        )
    )


@pytest.mark.parametrize("question", IN_GENERAL)
def test_parallel_sessions_in_general_are_those_of_most_rooms_at_once(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, NOON)

    assert (answer.topic, answer.sessions) == ("in_parallel", ("salt", "foam"))


def test_parallel_sessions_of_a_day_on_which_one_room_is_used_are_none(engine: Engine) -> None:
    answer = engine.answer("are there parallel sessions on Tuesday?", NOON)

    assert answer.text == "No sessions run in parallel (Tuesday 5 May)."


@pytest.mark.parametrize("question", IN_GENERAL)
def test_parallel_sessions_without_times_are_not_published(question: str) -> None:
    engine = Engine(make_event(sessions=(make_session(start=None, end=None),)))

    answer = engine.answer(question, NOON)

    assert (answer.status, answer.sessions) == (AnswerStatus.NOT_PUBLISHED, ())


@pytest.mark.parametrize(
    "question",
    [
        "what else is on now",
        "what is on at the same time as Salt",
        "is there simultaneous interpretation of the sessions?",
        "are there talks about parallel computing?",
    ],
)
def test_question_of_one_session_or_on_something_is_none_in_general(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, NOON).topic != "in_parallel"


def test_parallel_sessions_after_one_session_are_beside_that(engine: Engine) -> None:
    earlier = (Turn("when is Salt?", engine.answer("when is Salt?", NOON)),)

    answer = engine.answer("are there parallel sessions?", NOON, earlier=earlier)

    assert answer.sessions == ("foam",)
