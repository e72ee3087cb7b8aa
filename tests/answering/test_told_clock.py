"""The present hour, told beside a question, is not what is asked for."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.message.told_clock import without_told_clock
from tests.builders import at, make_event, make_timed
from tests.conversations import talk

NOW = at("2026-05-04 22:50")


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "its almost 11, anything still on?", "anything still on?"),
        ("en", "it's 10:45 pm already, is anything on", "is anything on"),
        ("fr", "il est presque 23h, il y a quoi encore ?", "il y a quoi encore ?"),
        ("es", "son casi las 11, queda algo hoy", "queda algo hoy"),
        ("ru", "уже почти 11, что ещё идёт", "что ещё идёт"),
        ("zh", "都快11点了，今晚还有活动吗", "今晚还有活动吗"),
        ("ko", "벌써 11시 다 됐는데 아직 하는 거 있어요?", "아직 하는 거 있어요?"),
        ("en", "its 9, anything still on?", "its 9, anything still on?"),
        ("en", "it's 11, right?", "it's 11, right?"),
        ("en", "its 11 talks on birds, is that all?", "its 11 talks on birds, is that all?"),
    ],
)
def test_present_hour_is_left_out_where_it_is_only_told(
    language: str, text: str, left: str
) -> None:
    assert without_told_clock(text, language, NOW).lstrip("，") == left


@pytest.mark.parametrize(
    "question",
    [
        "flight got in late ugh. its almost 11, anything still going tonight or do i just sleep",
        "son casi las 11, ¿queda algo esta noche o me voy a dormir?",
    ],
)
def test_what_is_still_on_is_told_beside_the_hour_and_what_one_would_do(question: str) -> None:
    sessions = (
        make_timed("noon", "Harbour walk", "2026-05-04 12:00", "2026-05-04 13:00"),
        make_timed("late", "Night reception", "2026-05-04 21:00", "2026-05-04 23:30"),
    )
    assert talk(Engine(make_event(sessions=sessions)), question, now=NOW).sessions == ("late",)
