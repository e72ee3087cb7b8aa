"""A short name in letters of another script, where a name must stand or alone, is its owner's."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_people, make_session

NOW = at("2026-05-03 12:00")
ENGINE = Engine(
    make_event(
        people=make_people(
            han="Han Seo-yeon",
            jo="Josephine “Jo” Tarrant",
            rui="Rui Costa",
            lin="Lin Yutong",
            jack="Jack Orme",
            kim="Kim Aalto",
        ),
        sessions=(make_session(id="tides"),),
    )
)


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("кто такая Джо?", "jo"),
        ("когда выступает Хан?", "han"),
        ("Хан?", "han"),
        ("руи", "rui"),
        ("من هو هان؟", "han"),
        ("هل تتحدث جو؟", "jo"),
        ("جو؟", "jo"),
        ("린은 누구예요?", None),  # one syllable begins many words
    ],
)
def test_short_name_of_another_script_is_its_owners(question: str, person: str | None) -> None:
    assert ENGINE.answer(question, NOW).people == ((person,) if person else ())


@pytest.mark.parametrize(
    "question",
    [
        "кто такой Жак?", "Жан", "кем", "Ком?",
        "кто такой Лен?", "кто такой Рой?", "да", "Где?", "ок", "спасибо", "من هو كرم؟", "نعم",
        "谁是李娜", "네", "是", "кто такой Рон Хан?", "кто это?", "кто он?", "من هو؟", "누구세요?",
    ],
)  # fmt: skip
def test_other_short_word_is_nobody(question: str) -> None:
    assert ENGINE.answer(question, NOW).people == ()
