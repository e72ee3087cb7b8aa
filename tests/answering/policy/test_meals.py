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


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("is lunch provided at Museum of Nets?", "Meals and dietary needs: "),
        ("will there be coffee at Museum of Nets?", "Meals and dietary needs: "),
        ("y a-t-il un déjeuner pendant Museum of Nets ?", "Repas et régimes alimentaires"),
        ("Museum of Nets 提供午餐吗？", "餐饮和饮食要求"),
        ("Museum of Nets에서 점심 주나요?", "식사 및 식이 제한"),
    ],
)
def test_whether_one_eats_in_a_session_is_not_known_by_its_place_in_a_list(
    classifier: Classifier, question: str, said: str
) -> None:
    nets = make_session(id="nets", title=make_text("Museum of Nets"), people=())
    lunch = make_session(
        id="lunch", title=make_text("Lunch"), kind=SessionKind.MEAL,
        start=at("2026-05-04 12:30"), end=at("2026-05-04 13:30"), people=(),
    )  # fmt: skip
    engine = Engine(make_event(sessions=(nets, lunch)), classifier)
    answer = engine.answer(question, at("2026-05-03 09:00"))
    found = (answer.status, answer.text.startswith(said), answer.sessions)
    assert found == (AnswerStatus.UNKNOWN, True, ("nets",))
    assert engine.answer("when is lunch?", at("2026-05-03 09:00")).sessions == ("lunch",)
