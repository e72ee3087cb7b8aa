"""That a fee covers a meal is told where its own text says so; its dishes that does not tell."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_fact, make_timed

NOW = at("2026-05-03 12:00")
TOLD = "The supper is included with your ticket."


@pytest.fixture(scope="module")
def mole(classifier: Classifier) -> Engine:
    """Return an event whose registration stands in its programme, and whose dinner is covered."""
    supper = make_timed("supper", "Harbour Dinner", "2026-05-04 19:00", kind=SessionKind.MEAL,
                        abstract=make_fact(f"{TOLD} Bring a coat."))  # fmt: skip
    desk = make_timed("desk", "Registration", "2026-05-04 08:00", kind=SessionKind.REGISTRATION)
    talk = make_timed("waves", "Slow waves", "2026-05-04 10:00")
    return Engine(make_event(sessions=(supper, desk, talk)), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "is the dinner included in the registration?",
        "is dinner free",
        "does the harbour dinner cost extra",
        "le dîner est compris dans l'inscription ?",
        "¿la cena está incluida en la inscripción?",
        "ужин входит в стоимость регистрации?",
        "هل العشاء مشمول في التسجيل؟",
        "晚宴包含在注册费里吗",
        "저녁 식사는 등록비에 포함되나요?",
    ],
)
def test_what_a_text_says_the_fee_covers_is_told(mole: Engine, question: str) -> None:
    answer = mole.answer(question, NOW)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("supper",))
    assert TOLD in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "what's on the menu at the Harbour Dinner?",
        "qu'est-ce qu'il y a au menu du dîner ?",
        "¿qué menú hay en la cena?",
    ],
)
def test_menu_of_a_meal_is_not_told_by_its_text(mole: Engine, question: str) -> None:
    answer = mole.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.UNKNOWN, "topic:food")


@pytest.mark.parametrize("question", ["how much is registration", "what does registration cost"])
def test_fee_itself_is_no_price_of_a_meal(mole: Engine, question: str) -> None:
    assert TOLD not in mole.answer(question, NOW).text
