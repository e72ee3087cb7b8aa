"""The next break is told alone, whatever it is called, and none that is over or on."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Session, SessionKind
from tests.builders import at, make_event, make_talk, make_timed

ASKED = [
    "next break",
    "when is the next coffee break?",
    "c'est quand la prochaine pause ?",
    "¿cuándo es el próximo descanso?",
    "когда следующий перерыв?",
    "متى الاستراحة القادمة؟",
    "下一次茶歇几点？",
    "다음 쉬는 시간은 언제예요?",
]


def _pause(identity: str, title: str, day: int, start: str, end: str) -> Session:
    times = (f"2026-05-{day:02} {start}", f"2026-05-{day:02} {end}")
    return make_timed(identity, title, *times, kind=SessionKind.BREAK)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            sessions=(
                _pause("coffee", "Coffee break", 4, "10:30", "11:00"),
                make_talk("waves", "Slow waves", "2026-05-04 11:00", "2026-05-04 12:00"),
                _pause("tea", "Afternoon tea", 4, "15:30", "16:00"),
                _pause("again", "Coffee break", 5, "10:30", "11:00"),
            )
        )
    )


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize(
    ("moment", "expected"),
    [("2026-05-04 09:00", "coffee"), ("2026-05-04 10:45", "tea"), ("2026-05-04 17:00", "again")],
)
def test_next_break_is_the_first_that_is_still_to_begin(
    engine: Engine, question: str, moment: str, expected: str
) -> None:
    assert engine.answer(question, at(moment)).sessions == (expected,)


@pytest.mark.parametrize("question", ["when are the breaks?", "à quelle heure sont les pauses ?"])
def test_breaks_asked_for_are_all_of_them(engine: Engine, question: str) -> None:
    assert len(engine.answer(question, at("2026-05-04 09:00")).sessions) > 1


@pytest.mark.parametrize(
    ("question", "length"),
    [
        ("how long is the break on tuesday morning", "30 minutes"),
        ("combien de temps dure la pause mardi matin", "30 minutes"),
        ("¿cuánto dura la pausa del martes por la mañana?", "30 minutos"),
        ("сколько длится перерыв во вторник утром", "30 минут"),
        ("周二上午茶歇多久", "30分钟"),
    ],
)
def test_length_of_a_break_at_some_time_is_told(engine: Engine, question: str, length: str) -> None:
    answer = engine.answer(question, at("2026-05-04 09:00"))
    assert (answer.sessions, length in answer.text) == (("again",), True), answer.text


def test_time_until_a_break_is_not_its_length(engine: Engine) -> None:
    told = engine.answer("how long till the coffee break", at("2026-05-04 09:00")).text
    assert ("10:30" in told, "lasts" in told) == (True, False)


@pytest.fixture(scope="module")
def with_lunch() -> Engine:
    """A day whose lunch is a break to the programme, as imported ones have it."""
    return Engine(
        make_event(
            sessions=(
                _pause("early", "Coffee Break", 4, "10:30", "11:00"),
                make_talk("waves", "Slow waves", "2026-05-04 11:00", "2026-05-04 12:00"),
                _pause("lunch", "Lunch Break", 4, "12:00", "13:00"),
                make_timed("foam", "Old foam", "2026-05-04 13:00", "2026-05-04 14:00"),
                _pause("late", "Coffee Break", 4, "15:30", "16:00"),
            )
        )
    )


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("next coffee break", "late"),
        ("prochaine pause-café ?", "late"),
        ("¿cuándo es la próxima pausa para el café?", "late"),
        ("когда следующий кофе-брейк?", "late"),
        ("متى استراحة القهوة القادمة؟", "late"),
        ("下次茶歇是什么时候？", "late"),
        ("다음 커피 브레이크 언제예요?", "late"),
        ("is there coffee after lunch?", "late"),
        ("¿hay café antes del almuerzo?", "early"),
        ("午餐前有茶歇吗？", "early"),
        ("next break", "lunch"),
        ("다음 쉬는 시간은 언제예요?", "lunch"),
    ],
)
def test_lunch_is_a_break_and_none_with_coffee(
    with_lunch: Engine, question: str, expected: str
) -> None:
    moment = at("2026-05-04 11:30" if expected != "early" else "2026-05-04 09:00")
    assert with_lunch.answer(question, moment).sessions == (expected,)


def test_what_is_after_lunch_is_all_of_it(with_lunch: Engine) -> None:
    answer = with_lunch.answer("coffee in hand, what is after lunch?", at("2026-05-04 11:30"))
    assert set(answer.sessions) == {"foam", "late"}
