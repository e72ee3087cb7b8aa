"""What is on from one thing to another."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_timed

ENGINE = Engine(
    make_event(
        sessions=(
            make_timed("knots", "Knots", "2026-05-04 11:00"),
            make_timed("lunch", "Lunch", "2026-05-04 12:00", kind=SessionKind.MEAL),
            make_timed("sails", "Sails", "2026-05-04 13:00"),
            make_timed("ropes", "Ropes", "2026-05-04 14:00"),
            make_timed("coffee", "Coffee break", "2026-05-04 15:00", kind=SessionKind.BREAK),
            make_timed("tides", "Tides", "2026-05-04 16:00"),
            make_timed("other-lunch", "Lunch", "2026-05-05 12:00", kind=SessionKind.MEAL),
        )
    )
)


@pytest.mark.parametrize(
    "question",
    [
        "what's on between lunch and the coffee break on Monday?",
        "which talks are there between lunch and coffee",
        "entre le déjeuner et la pause lundi il y a quoi",
        "¿qué hay entre el almuerzo y la pausa del lunes?",
        "что между обедом и перерывом в понедельник",
        "ماذا يوجد بين الغداء والاستراحة يوم الاثنين؟",
        "星期一午餐和茶歇之间有什么",
        "월요일 점심과 휴식 사이에 뭐 있어",
    ],
)
def test_what_is_between_two_things_is_from_the_end_of_one_to_the_other(question: str) -> None:
    answer = ENGINE.answer(question, at("2026-05-03 12:00"))
    assert answer.sessions == ("sails", "ropes")


def test_two_questions_are_none_of_what_is_between() -> None:
    answer = ENGINE.answer("when is lunch and who gives Sails?", at("2026-05-03 12:00"))
    assert set(answer.sessions) == {"lunch", "other-lunch", "sails"}
