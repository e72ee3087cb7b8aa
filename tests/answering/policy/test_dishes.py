"""What is served is told by the text of the meal, which is quoted."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_fact, make_text, make_timed

EVE = at("2026-05-03 12:00")
DISHES = "We eat together: soup, kelp and rye."


@pytest.fixture(scope="module")
def engine() -> Engine:
    dinner = make_timed("dinner", "Dinner on the quay", "2026-05-04 18:30", kind=SessionKind.MEAL,
                        abstract=make_fact(make_text(DISHES)))  # fmt: skip
    lunch = make_timed("lunch", "Lunch", "2026-05-04 12:30", kind=SessionKind.MEAL)
    return Engine(make_event(sessions=(lunch, dinner)))


@pytest.mark.parametrize(
    "question",
    [
        "whats for dinner on monday",
        "what's on the menu for dinner?",
        "qu'est-ce qu'on mange lundi soir ?",
        "¿qué se cena el lunes?",
        "что на ужин в понедельник?",
        "ماذا نأكل مساء الاثنين؟",
        "周一晚餐吃什么？",
        "월요일 저녁 메뉴 뭐예요?",
    ],
)
def test_what_is_served_is_quoted_from_the_meal(engine: Engine, question: str) -> None:
    assert DISHES in engine.answer(question, EVE).text


@pytest.mark.parametrize("question", ["when is dinner on monday?", "what's for lunch on monday?"])
def test_no_dishes_are_told_of_another_meal_or_of_its_hour(engine: Engine, question: str) -> None:
    assert DISHES not in engine.answer(question, EVE).text
