"""Arabic nouns with the event's pronoun, joined to another: they are the event's."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.text.arabic_possessors import with_possessors
from bot.answering.text.normalise import fold
from tests.builders import at

NOON = at("2025-12-03 12:00")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("بموعد انعقاد المؤتمر ومكانه", "بموعد انعقاد المؤتمر ومكان المؤتمر"),
        ("موعد الفعالية ومدتها", "موعد الفعالية ومدة الفعالية"),
        ("موضوع المؤتمر وشركاؤه", "موضوع المؤتمر وشركاء المؤتمر"),
        ("متى المؤتمر وما مكانه", "متى المؤتمر ومكان المؤتمر"),
        ("كلمة المؤتمر الرئيسية ومكانها", "كلمة المؤتمر الرئيسية ومكانها"),
        ("مكانه وموعد المؤتمر", "مكانه وموعد المؤتمر"),
        ("ومكانه؟", "ومكانه؟"),
    ],
)
def test_the_pronoun_stands_for_the_event_it_agrees_with(typed: str, meant: str) -> None:
    assert fold(with_possessors(typed)) == fold(meant)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("نرجو إفادتنا بموعد انعقاد المؤتمر ومكانه.", ("4 ديسمبر", "نيويورك")),
        ("موضوع المؤتمر ومدته ومكانه", ("الفضاء الخارجي", "يومان", "نيويورك")),
        ("يرجى تزويدنا بمكان المؤتمر وموعده", ("نيويورك", "4 ديسمبر")),
        ("ما مكان الفعالية وموعدها", ("نيويورك", "4 ديسمبر")),
    ],
)
def test_each_of_the_facts_is_told(
    conference: Engine, question: str, told: tuple[str, ...]
) -> None:
    text = conference.answer(question, NOON).text
    assert tuple(one for one in told if one in text) == told
