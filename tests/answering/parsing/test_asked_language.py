"""Sessions in a language are asked for at a time, be the language stressed."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_talk
from tests.conversations import talk


@pytest.mark.parametrize(
    "asked",
    [
        "any talk IN ENGLISH tomorrow afternoon?",
        "is there a talk in English on Tuesday afternoon?",
        "¿hay alguna charla en inglés mañana por la tarde?",
        "明天下午有英文的演讲吗",
    ],
)
def test_talks_in_a_language_at_a_time_are_listed(asked: str) -> None:
    starts = {"am": "05 09", "pm": "05 14", "es": "05 15"}
    starts |= {f"other-{hour}": f"04 {hour}" for hour in range(10, 18)}
    sessions = tuple(
        make_talk(
            key,
            f"Reef {key}",
            f"2026-05-{start}:00",
            rooms=(),
            languages=("es" if key == "es" else "en",),
        )
        for key, start in starts.items()
    )
    now = at("2026-05-04 20:00")
    answer = talk(Engine(make_event(sessions=sessions)), asked, now=now)
    assert answer.sessions == ("pm",), answer.text


@pytest.fixture(scope="module")
def bilingual() -> Engine:
    """Return the engine of an event with one talk in English and two in French."""
    return Engine(
        make_event(
            languages=("fr", "en"),
            sessions=(
                make_talk("reefs", "Reefs", "2026-05-04 10:00", rooms=(), languages=("en",)),
                make_talk("dunes", "Dunes", "2026-05-04 11:00", rooms=(), languages=("fr",)),
                make_talk("caves", "Caves", "2026-05-04 12:00", rooms=(), languages=("fr",)),
            ),
        )
    )


@pytest.mark.parametrize(
    "asked",
    [
        "What's held in English?",
        "What is in English?",
        "Qu'y a-t-il en anglais ?",
        "¿Qué hay en inglés?",
        "Что проходит на английском?",
        "ماذا يوجد بالإنجليزية؟",
        "有什么是用英语讲的？",
        "영어로 진행되는 게 뭐가 있나요?",
    ],
)
def test_what_is_on_in_a_language_is_listed(bilingual: Engine, asked: str) -> None:
    assert talk(bilingual, asked).sessions == ("reefs",)


@pytest.mark.parametrize("asked", ["Is it held in English?", "What is it called in English?"])
def test_language_of_the_event_is_no_list(bilingual: Engine, asked: str) -> None:
    assert talk(bilingual, asked).sessions == ()
