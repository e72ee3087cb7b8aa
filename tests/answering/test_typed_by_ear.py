"""Questions typed as they sound, and facts joined by whatever word: both halves are answered."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

EVE = at("2025-12-02 09:30", "America/New_York")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("q dia enpiesa la conferensia i cuando acaba", ("4 de diciembre", "viernes 5")),
        ("kuando enpieza y donde es", ("4 de diciembre", "Nueva York")),
        ("wat day dus it end", ("5 December",)),
        ("kel é le tem", ("extra-atmosphérique",)),
        ("kan es ke sa comence é kan sa fini", ("4 décembre", "5 décembre")),
        ("когда начинаеца и када канчается", ("4 декабря", "Последний день")),
        ("متا يبدا و متا ينتهي", ("4 ديسمبر", "اليوم الأخير")),
        ("請問日期跟地點？", ("12月4日", "纽约")),
        ("회이 언재 끈나요", ("12월 5일",)),
        ("몇칠동안 해욤", ("2일간",)),
        ("회의 언제 시자카나요", ("12월 4일",)),
        ("연샤가 누구에요", ("Carlos Mario Foradori",)),
        ("ou sa ce passe", ("New York",)),
        ("kel jour sa comance", ("4 décembre",)),
        ("cuantos dias dura la komferencia", ("2 días",)),
        ("how menny days", ("2 days",)),
        ("wich edishun is it", ("24th",)),
        ("were is teh venu", ("New York",)),
        ("скока дней длица", ("2 дня",)),
        ("主题及日期", ("外层空间安全", "12月4日")),
        ("日期与会场？", ("12月4日", "纽约")),
    ],
)
def test_each_half_is_answered(conference: Engine, question: str, told: tuple[str, ...]) -> None:
    answer = conference.answer(question, EVE)
    assert answer.status is AnswerStatus.ANSWERED
    assert tuple(one for one in told if one in answer.text) == told


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("有中文同传吗？", "topic:interpretation"),
        ("我跟谁联系？", "contact"),
        ("what can i do", "talk:help"),
    ],
)
def test_words_that_only_look_like_such_joints_stay(
    conference: Engine, question: str, topic: str
) -> None:
    assert conference.answer(question, EVE).topic == topic


def test_chinese_word_the_bot_does_not_know_is_no_other_of_its_sound(engine: Engine) -> None:
    assert "储" not in engine.answer("有初学者工作坊吗？", at("2026-05-03 08:00")).text
