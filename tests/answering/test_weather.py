"""Whoever asks what the weather will be is told that only the event is spoken of."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from tests.builders import at, make_event, make_person, make_session

BEFORE = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    people = (make_person(id="simon", name="Simon Cross"),)
    rain = make_session(id="rain", title="Rain on sails", people=(Participation("simon"),))
    hot = make_session(id="hot", title="Writing (Hot and Heavy) Action")
    return Engine(make_event(people=people, sessions=(rain, hot)))


@pytest.mark.parametrize(
    "question",
    [
        "will it rain tomorrow?",
        "il va pleuvoir demain tu crois ?",
        "¿va a llover el lunes?",
        "завтра будет дождь?",
        "هل ستمطر غدا؟",
        "明天会下雨吗?",
        "내일 비 와요?",
        "il fera beau demain ?",
        "¿hará buen tiempo mañana?",
        "завтра будет солнечно?",
        "내일 날씨 좋을까?",
        "umbrella tmrw or nah? like is it gonna rain",
        "is it gonna be hot out tomorrow",
        "faut prendre un parapluie demain ?",
        "y va a hacer calor mañana o no",
        "зонт брать завтра?",
        "هل احتاج شمسية بكرة",
        "明天要带伞吗",
        "내일 우산 챙겨야 돼?",
        "what will the weather be like tomorrow",
        "should i bring a coat",
        "hace mucho frío por allí?",
        "faut-il prendre un pull ?",
    ],
)
def test_weather_is_declined(engine: Engine, question: str) -> None:
    answer = engine.answer(question, BEFORE)
    assert answer.status is AnswerStatus.DECLINED, answer.text


def test_talk_that_speaks_of_the_weather_is_found(engine: Engine) -> None:
    assert engine.answer("Rain on sails", BEFORE).sessions == ("rain",)
    assert engine.answer("when is the talk about rain on sails?", BEFORE).sessions == ("rain",)
    assert engine.answer("when is writing hot and heavy action?", BEFORE).sessions == ("hot",)
