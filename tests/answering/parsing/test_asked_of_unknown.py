"""What is asked of a thing the programme has not is told of no event; "this time" counts none."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Fact
from tests.builders import at, make_event, make_fact, make_origin, make_timed

NOON = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    titled = (
        make_timed("lamps", "Lamps and their keepers", "2026-05-05 09:00"),
        make_timed("nets", "Mending nets", "2026-05-05 18:00"),
    )
    return Engine(
        make_event(name=make_fact("Harbour Days"), edition=Fact(7, make_origin()), sessions=titled)
    )


@pytest.mark.parametrize(
    "question",
    [
        "인형극 몇 시까지예요",
        "탑 보는 거 몇 시까지",
        "춤 몇 시까지예요",
        "인형극 어디서 해요",
        "인형극 얼마나 걸려요",
        "木偶戏到几点",
        "木偶戏多长时间",
        "до скольки кукольный спектакль",
        "сколько длится кукольный спектакль",
        "until when is the puppet show",
        "jusqu'à quelle heure le spectacle de marionnettes",
        "hasta qué hora es el teatro de títeres",
        "حتى متى مسرح العرائس",
    ],
)
def test_end_length_and_place_of_the_unknown_are_not_the_events(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, NOON)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "Harbour Days" not in answer.text


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("몇 시까지예요", "ends"),
        ("행사 몇 시까지예요", "ends"),
        ("会议到几点", "ends"),
        ("до скольки конференция", "ends"),
        ("until when is the event", "ends"),
    ],
)
def test_end_of_the_event_is_told(engine: Engine, question: str, topic: str) -> None:
    answer = engine.answer(question, NOON)
    assert (answer.topic, answer.status) == (topic, AnswerStatus.ANSWERED)


@pytest.mark.parametrize(
    "question",
    [
        "where is it this time",
        "c'est où cette fois",
        "¿dónde es esta vez?",
        "где в этот раз",
        "أين هذه المرة",
        "这次在哪",
        "이번에는 어디서 해요",
    ],
)
def test_place_of_this_time_is_asked_and_no_edition(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOON).topic == "where"


@pytest.mark.parametrize(
    "question",
    ["c'est la combientième fois", "¿qué edición es esta vez?", "这是第几次", "이번엔 몇 회야"],
)
def test_edition_asked_is_told(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOON).topic == "edition"
