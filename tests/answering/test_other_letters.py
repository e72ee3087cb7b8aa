"""A programme in Chinese that is asked about in any language, its names typed as they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.answering.engine import Engine
from bot.core.models import Session, SessionKind, Text
from tests.builders import at, make_event, make_room, make_timed

NOW = at("2026-05-04 10:30")


def _timed(identity: str, title: str, start: str, **overrides: Any) -> Session:
    session = make_timed(identity, title, start, **overrides)
    return replace(session, title=Text.of(zh=title))


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event in Chinese whose rooms have numbers in their names."""
    first, second = Text.of(zh="活動中心第一會議室"), Text.of(zh="活動中心第二會議室")
    rooms = (make_room(id="one", name=first), make_room(id="two", name=second))
    sessions = (
        _timed("herons", "水鳥觀察", "2026-05-04 09:00", rooms=("one",)),
        _timed("eels", "鰻魚洄游紀錄", "2026-05-04 10:00", rooms=("one",)),
        _timed("mud", "潮間帶的泥", "2026-05-04 10:00", rooms=("two",)),
        _timed("lunch", "Lunch", "2026-05-04 12:00", kind=SessionKind.MEAL),
        _timed("kites", "風箏", "2026-05-04 13:00", rooms=("two",)),
        _timed("boats", "造船", "2026-05-04 13:00", kind=SessionKind.WORKSHOP),
        _timed("ropes", "繩結", "2026-05-04 09:00", kind=SessionKind.WORKSHOP),
    )
    return Engine(make_event(languages=("zh",), rooms=rooms, sessions=sessions))


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("지금 活動中心第一會議室 에서 뭐해요?", "지금 진행 중:"),
        ("what's on in 活動中心第一會議室 now?", "On now:"),
        ("Что сейчас в 活動中心第一會議室?", "Сейчас:"),
        ("qué hay en 活動中心第一會議室 ahora", "Ahora:"),
        ("活動中心第一會議室現在在講什麼", "正在进行："),
    ],
)
def test_room_in_other_letters_leaves_a_question_its_language(
    engine: Engine, question: str, heading: str
) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.sessions, answer.text.splitlines()[0]) == (("eels",), heading)


def test_room_with_a_number_in_its_name_is_no_first_session(engine: Engine) -> None:
    assert engine.answer("活動中心第二會議室", NOW).sessions == ("mud", "kites")


@pytest.mark.parametrize(
    ("question", "language"),
    [("где 鰻魚洄游紀錄?", "ru"), ("어디예요 鰻魚洄游紀錄", "ko"), ("鰻魚洄游紀錄在哪", "zh")],
)
def test_title_in_other_letters_leaves_a_question_its_language(
    engine: Engine, question: str, language: str
) -> None:
    answer, plain = engine.answer(question, NOW), engine.answer(question, NOW, language)
    assert (answer.sessions, answer.text) == (("eels",), plain.text)


@pytest.mark.parametrize(
    "question",
    [
        "lunch monday?",
        "الغدا يوم الاثنين",
        "el almuerzo del lunes a qué hora es",
        "월요일 점심 몇시",
    ],
)
def test_meal_is_found_though_its_title_is_not_in_the_language_of_the_programme(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, NOW).sessions == ("lunch",)


@pytest.mark.parametrize(
    "question",
    ["what workshops are there after lunch", "talleres después de comer?", "ورش العمل بعد الغدا"],
)
def test_kind_asked_after_a_meal_is_all_that_is_listed(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions == ("boats",)


@pytest.mark.parametrize("question", ["다음 발표 뭐예요?", "活動中心第二會議室 다음 발표 뭐예요?"])
def test_next_talk_in_korean_is_on_no_subject(engine: Engine, question: str) -> None:
    assert "kites" in engine.answer(question, at("2026-05-04 12:50")).sessions
