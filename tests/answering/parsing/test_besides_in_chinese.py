"""What is left out in Chinese ends where what else there is is asked, said without a comma."""

from __future__ import annotations

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_timed


def test_what_else_there_is_is_listed_without_what_is_left_out() -> None:
    lunch = make_timed("lunch", "Lunch", "2026-05-04 12:00", kind=SessionKind.MEAL)
    talk = make_timed("talk", "Eels", "2026-05-04 14:00")
    engine = Engine(make_event(sessions=(lunch, talk)))
    told = engine.answer("明天除了午餐还有什么", at("2026-05-03 12:00"))
    assert list(told.sessions) == ["talk"]
