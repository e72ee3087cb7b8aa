"""A journey to another city told, and nothing asked but whether that is right: it is corrected."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2026-05-03 08:00")


@pytest.mark.parametrize(
    "told",
    [
        "my boss booked me a flight to Vienna for this, tell me thats right lol",
        "I was booked a train to Geneva, please say that it's correct",
        "mon chef m'a pris un billet de train pour Genève, dis moi que c'est bon",
        "mi jefe me compró un vuelo a Viena para esto, dime que está bien",
        "начальник купил мне билет в Вену на это, скажи что все верно",
        "начальник купил мне билет в Вену, это правильно?",
        "مديري حجزلي تذكرة على فيينا للمؤتمر قولي انه صح",
        "我老板给我订了去维也纳的机票，告诉我没错吧",
        "부장님이 제네바행 비행기 끊어줬는데 맞는 거죠?",
        "my boss booked me a hotel in Tokyo for this, ok?",
        "mon chef m'a réservé un hôtel à Tokyo pour ça, c'est bon ?",
        "mi jefe me reservó un hotel en Tokio para esto, ¿está bien?",
        "шеф забронировал мне отель в Токио на конференцию, норм?",
        "مديري حجز لي فندق في طوكيو للمؤتمر، تمام؟",
        "老板给我订了东京的酒店参加这个会，可以吗？",
        "상사가 이 회의 때문에 도쿄 호텔을 예약했는데 괜찮아요?",
    ],
)
def test_journey_to_another_city_is_told_where_the_event_is(
    engine: Engine, harbour: Engine, told: str
) -> None:
    for asked_of in (engine, harbour):
        answer = asked_of.answer(told, NOW)
        alone = asked_of.answer("Is it in Geneva?", NOW, answer.language)
        assert (answer.status, answer.text) == (AnswerStatus.ANSWERED, alone.text)


@pytest.mark.parametrize(
    "asked",
    [
        "can I get a cheap flight to Vienna right after this",
        "is there a good restaurant in Vienna",
        "my boss booked me a flight to Vienna",
        "скажи что он прилетит в Вену",
    ],
)
def test_what_else_is_told_of_another_city_is_not_corrected(engine: Engine, asked: str) -> None:
    assert engine.answer(asked, NOW).status is AnswerStatus.DECLINED


@pytest.mark.parametrize(
    "asked",
    [
        "is there a good hotel in Vienna",
        "my boss booked me a hotel in Porto, ok?",
        "I booked a hotel in Springfield, is that fine?",
    ],
)
def test_a_hotel_is_not_said_to_be_elsewhere_that_may_be_near(harbour: Engine, asked: str) -> None:
    elsewhere = harbour.answer("Is it in Geneva?", NOW).text.split(".")[0]
    assert not harbour.answer(asked, NOW).text.startswith(elsewhere)
