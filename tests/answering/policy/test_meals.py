"""A meal that the programme has not is not told as another: dinner is no lunch."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_session, make_text

NOW = at("2027-05-13 10:40", "Europe/Lisbon")


@pytest.mark.parametrize(
    "question",
    [
        "do we have dinner?",
        "où mange-t-on ce soir ?",
        "¿dónde cenamos el jueves?",
        "где поужинать",
        "وين نتعشى؟",
        "第一天的晚餐在哪里",
        "저녁은 어디서",
        "아침 식사는 어디서 하나요?",
        "저녁도 주나요?",
        "is there a closing dinner?",
        "do they serve dinner after the talks",
        "¿dan cena después de las charlas?",
        "кормят ужином после докладов?",
        "هل يقدمون العشاء بعد الجلسات؟",
        "讲座后有晚餐吗？",
        "le dîner des speakers c'est dans quel resto ?",
        "who is invited to the speakers' dinner?",
    ],
)
def test_meal_that_is_in_no_programme_is_said_to_be_none(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, NOW, "en")
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert answer.text.startswith("There is nothing of that kind in the published programme.")


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("저녁에 뭐 있어요?", ("stargazing", "open_stage")),
        ("where's the party tonight", ("stargazing",)),
        ("où est-ce qu'on déjeune vendredi ?", ("lunch_fri",)),
        ("пообедать где?", ("lunch_thu", "lunch_fri")),
    ],
)
def test_evening_and_meals_there_are_are_told(
    harbour: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert harbour.answer(question, NOW).sessions == sessions


def test_meal_called_by_no_sort_is_the_one_of_its_hour(classifier: Classifier) -> None:
    catering = make_session(
        id="catering", title=make_text("Catering"), kind=SessionKind.MEAL,
        start=at("2026-05-04 12:30"), end=at("2026-05-04 13:30"), people=(),
    )  # fmt: skip
    engine = Engine(make_event(sessions=(catering,)), classifier)
    asked = at("2026-05-04 09:00")
    assert engine.answer("when is lunch?", asked).sessions == ("catering",)
    assert engine.answer("when is dinner?", asked).sessions == ()


@pytest.mark.parametrize(
    "question",
    [
        "is the tea at half three or four",
        "à quelle heure est le thé et où ?",
        "¿a qué hora es el té?",
    ],
)
def test_tea_is_no_coffee_where_a_break_is_called_so(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, NOW).sessions == ("coffee_thu_pm",)
