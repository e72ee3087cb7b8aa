"""When registration opens on a day, and until when, is told by the programme."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_room, make_talk

NOW = at("2026-05-01 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    sessions = (
        make_talk("desk", "Registration", "2026-05-04 08:00", "2026-05-04 10:00",
                  kind=SessionKind.REGISTRATION),
        make_talk("run", "Harbour run", "2026-05-05 06:30"),
        make_talk("desk-2", "Registration", "2026-05-05 08:30", "2026-05-05 09:00",
                  kind=SessionKind.REGISTRATION),
    )  # fmt: skip
    return Engine(make_event(rooms=(make_room(),), sessions=sessions))


@pytest.mark.parametrize(
    "question",
    [
        "until when is registration open on Tuesday?",
        "till when can one register on 5 May",
        "when does registration open on Tuesday?",
        "à quelle heure ouvre l'inscription le 5 mai ?",
        "¿hasta qué hora se puede hacer el registro el martes?",
        "до скольки регистрация во вторник?",
        "متى يفتح التسجيل يوم الثلاثاء؟",
        "5月5日几点开始注册？",
        "화요일 등록은 몇 시까지예요?",
    ],
)
def test_registration_of_a_day_is_that_of_the_programme(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions == ("desk-2",)


@pytest.mark.parametrize(
    "question", ["when does the conference start on Tuesday?", "until when can I register?"]
)
def test_registration_is_told_only_where_its_day_is_asked(engine: Engine, question: str) -> None:
    assert "desk-2" not in engine.answer(question, NOW).sessions
