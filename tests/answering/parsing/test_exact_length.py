"""Sessions of one length are listed or counted; a bound, a moment and a claim of one are none."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_timed

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of talks of half an hour, an hour, two of two hours, and the farewell."""
    sessions = (
        make_timed("eels", "Eels of the estuary", "2026-05-04 09:00", "2026-05-04 09:30"),
        make_timed("reeds", "Reeds in winter", "2026-05-04 10:00", "2026-05-04 11:00"),
        make_timed("mills", "Mills on the tide", "2026-05-04 11:00", "2026-05-04 13:00"),
        make_timed("nets", "Nets and knots", "2026-05-05 09:00", "2026-05-05 11:00"),
        make_timed("farewell", "Farewell", "2026-05-05 16:00", "2026-05-05 16:30"),
    )
    return Engine(make_event(sessions=sessions))


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("Which sessions last two hours?", ("mills", "nets")),
        ("two-hour sessions on Monday", ("mills",)),
        ("sessions of two hours", ("mills", "nets")),
        ("which talks take an hour?", ("reeds",)),
        ("are there any 30 minute talks?", ("eels", "farewell")),
        ("talks that are 30 minutes long", ("eels", "farewell")),
        ("quelles sessions durent deux heures ?", ("mills", "nets")),
        ("des séances d'une heure ?", ("reeds",)),
        ("des séances de 11 heures ?", ("mills",)),
        ("charlas de 30 minutos", ("eels", "farewell")),
        ("¿qué sesiones duran dos horas?", ("mills", "nets")),
        ("какие доклады длятся 30 минут?", ("eels", "farewell")),
        ("доклады по 30 минут", ("eels", "farewell")),
        ("جلسات مدتها ساعة", ("reeds",)),
        ("أي جلسات تستمر ساعتين؟", ("mills", "nets")),
        ("30分钟的演讲有哪些？", ("eels", "farewell")),
        ("哪些会议持续两小时？", ("mills", "nets")),
        ("30분짜리 발표 있어요?", ("eels", "farewell")),
        ("한 시간짜리 세션 뭐 있어요?", ("reeds",)),
        ("what's the last two-hour talk?", ("nets",)),
        ("which sessions last longer than an hour?", ("mills", "nets")),
    ],
)
def test_sessions_of_a_length_are_listed(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert engine.answer(question, NOW).sessions == sessions


def test_sessions_of_a_length_are_counted(engine: Engine) -> None:
    told = engine.answer("how many 30-minute talks are there?", NOW)
    assert told.text.splitlines()[0] == "talks · of 30 minutes: 2 sessions."


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is the reeds talk two hours long?", "No, not 2 hours. “Reeds in winter” lasts one hour"),
        ("does every talk last 30 minutes?", "Harbour Lights: 5 sessions."),
        ("how long are the talks, 30 minutes?", "Harbour Lights: 5 sessions."),
        ("the last talk of Monday", "“Mills on the tide”"),
    ],
)
def test_length_of_one_or_of_all_is_told(engine: Engine, question: str, begin: str) -> None:
    assert engine.answer(question, NOW).text[: len(begin)] == begin


@pytest.mark.parametrize(
    "question",
    [
        "sessions longer than an hour",
        "sessions of 90 minutes",
        "séances de plus d'une heure",
        "conférences de plus d'une heure lundi",
        "جلسات أطول من ساعة",
    ],
)
def test_meals_are_no_sessions_of_a_length(question: str) -> None:
    sessions = (
        make_timed("eels", "Eels", "2026-05-04 09:00", "2026-05-04 10:30"),
        make_timed("lunch", "Lunch", "2026-05-04 12:00", "2026-05-04 13:30", kind=SessionKind.MEAL),
    )
    answer = Engine(make_event(sessions=sessions)).answer(question, NOW)
    assert answer.sessions == ("eels",)
