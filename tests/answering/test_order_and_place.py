"""What is before or after what, and what somebody said of where and when it is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_room, make_session, make_text, make_timed

BEFORE = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            rooms=(
                make_room(id="b2", name=make_text("B2")),
                make_room(id="c7", name=make_text("C7")),
            ),
            sessions=(
                make_session(
                    id="breakfast", title="Breakfast", kind=SessionKind.MEAL, rooms=("b2",)
                ),
                make_timed(
                    "welcome",
                    "Welcome",
                    "2026-05-04 09:30",
                    "2026-05-04 10:00",
                    kind=SessionKind.OPENING,
                    rooms=("c7",),
                ),
                make_timed(
                    "lightning",
                    "Lightning talks",
                    "2026-05-04 16:00",
                    "2026-05-04 17:00",
                    rooms=("b2",),
                ),
                make_timed(
                    "breakfast-2",
                    "Breakfast",
                    "2026-05-05 09:00",
                    "2026-05-05 10:00",
                    kind=SessionKind.MEAL,
                    rooms=("b2",),
                ),
                make_timed("knots", "Knots", "2026-05-05 10:00", "2026-05-05 11:00", rooms=("c7",)),
            ),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "is the welcome before or after breakfast",
        "¿la bienvenida es antes o después del desayuno?",
        "приветствие до завтрака или после",
        "هل جلسة الترحيب قبل الفطور أم بعده؟",
        "欢迎致辞在早餐之前还是之后?",
        "환영사는 아침 식사 전인가요 후인가요?",
    ],
)
def test_one_before_or_after_another_is_when_both_are(engine: Engine, question: str) -> None:
    answer = engine.answer(question, BEFORE)
    assert answer.sessions == ("breakfast", "welcome"), answer.text


@pytest.mark.parametrize(
    ("question", "session", "right"),
    [
        ("the welcome is at 9, security told me, true?", "welcome", "09:30"),
        ("приветствие в 9 утра, это так?", "welcome", "09:30"),
        ("the lightning talks are in C7, right?", "lightning", "B2"),
        ("라이트닝 토크도 C7에서 하는 거 맞죠?", "lightning", "B2"),
    ],
)
def test_a_time_or_room_somebody_said_is_corrected(
    engine: Engine, question: str, session: str, right: str
) -> None:
    answer = engine.answer(question, BEFORE)
    assert answer.sessions == (session,), answer.text
    assert right in answer.text


def test_what_comes_after_the_breakfast_that_is_on(engine: Engine) -> None:
    answer = engine.answer("what's next in C7 after breakfast", at("2026-05-05 09:20"))
    assert answer.sessions == ("knots",), answer.text
