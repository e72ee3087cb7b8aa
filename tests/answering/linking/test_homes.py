"""Where whoever asks lives, or travels from, claims nothing about where the event is."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_talk, make_venue

BEFORE = at("2026-04-20 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    talk = make_talk("waves", "Slow waves", "2026-05-04 10:00", "2026-05-04 11:00")
    return Engine(make_event(sessions=(talk,), rooms=(make_room(id="hall"),), venue=make_venue()))


@pytest.mark.parametrize(
    ("told", "bare"),
    [
        ("I fly in from Madrid, when does it start?", "when does it start?"),
        ("I live in Chicago, how long does it last?", "how long does it last?"),
        ("j'habite à Berlin, combien de temps ça dure ?", "combien de temps ça dure ?"),
        ("vivo en Londres, ¿cuándo termina?", "¿cuándo termina?"),
        ("я живу в Лондоне, когда она заканчивается?", "когда она заканчивается?"),
        ("أعيش في لندن، متى ينتهي المؤتمر؟", "متى ينتهي المؤتمر؟"),
        ("我住在伦敦,什么时候结束?", "什么时候结束?"),
        ("런던에 사는데 언제 끝나요?", "언제 끝나요?"),
    ],
)
def test_question_after_ones_home_is_answered_as_without_it(
    engine: Engine, told: str, bare: str
) -> None:
    assert engine.answer(told, BEFORE).text == engine.answer(bare, BEFORE).text


@pytest.mark.parametrize("asked", ["is it in Madrid?", "¿es en Madrid?", "마드리드에서 하나요?"])
def test_place_put_forward_is_corrected(engine: Engine, asked: str) -> None:
    said = {"Not there", "No es ahí", "그곳이 아닙니다"}
    assert any(one in engine.answer(asked, BEFORE).text for one in said)
