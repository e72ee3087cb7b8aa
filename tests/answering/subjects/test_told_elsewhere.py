"""What participants usually ask is told where a topic has it that is called otherwise."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind, Topic
from tests.builders import (
    at,
    make_contact,
    make_event,
    make_fact,
    make_room,
    make_talk,
    make_text,
    make_topic,
)

BEFORE = at("2026-04-20 12:00")
DEADLINE, LIFT, TRAM = "until 30 April", "can be reached by lift", "Tram 4 runs until 01:15"


@pytest.fixture(scope="module")
def engine() -> Engine:
    def topic(name: str, title: str, text: str) -> Topic:
        return make_topic(id=name, title=make_text(title), answer=make_fact(text))

    stars = make_talk(
        "stars", "Stars for navigators", "2026-05-04 21:00", "2026-05-04 22:00",
        kind=SessionKind.SOCIAL,
    )  # fmt: skip
    late = make_talk("late", "Night walk", "2026-05-04 22:30", "2026-05-04 23:00")
    return Engine(
        make_event(
            rooms=(make_room(id="hall"),),
            sessions=(stars, late),
            contacts=(make_contact(),),
            topics=(
                topic("registration", "Registration", f"Register on the website {DEADLINE}."),
                topic("accessibility", "Accessibility", f"All rooms {LIFT}."),
                topic("transport", "Getting around", f"{TRAM}."),
            ),
        )
    )


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Until when can I register?", DEADLINE),
        ("what's the deadline to sign up?", DEADLINE),
        ("Jusqu'à quand peut-on s'inscrire ?", DEADLINE),
        ("¿Cuál es la fecha límite de inscripción?", DEADLINE),
        ("До какого числа можно зарегистрироваться?", DEADLINE),
        ("ما هو آخر موعد للتسجيل؟", DEADLINE),
        ("报名截止到什么时候?", DEADLINE),
        ("등록 마감이 언제예요?", DEADLINE),
        ("is there a lift?", LIFT),
        ("y a-t-il un ascenseur ?", LIFT),
        ("¿hay ascensor?", LIFT),
        ("есть лифт?", LIFT),
        ("هل يوجد مصعد؟", LIFT),
        ("有电梯吗?", LIFT),
        ("엘리베이터 있어요?", LIFT),
    ],
)
def test_usual_question_is_told_by_the_topic_that_has_it(
    engine: Engine, asked: str, told: str
) -> None:
    assert told in engine.answer(asked, BEFORE).text


@pytest.mark.parametrize(
    "asked",
    [
        "is there a tram after Stars for navigators?",
        "hay autobús después de Stars for navigators",
        "Stars for navigators 끝나고 버스 있어요?",
    ],
)
def test_transport_after_session_is_no_list_of_sessions(engine: Engine, asked: str) -> None:
    answer = engine.answer(asked, BEFORE)
    assert TRAM in answer.text
    assert "late" not in answer.sessions


def test_what_comes_after_session_is_listed(engine: Engine) -> None:
    asked = "what is on after Stars for navigators?"
    assert engine.answer(asked, BEFORE).sessions == ("late",)
