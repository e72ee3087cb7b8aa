"""Who gives what was just listed is told title by title, however many there were."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation
from tests.builders import at, make_event, make_person, make_timed
from tests.conversations import talk

NAMES = ("Odile Vasquez", "Tarek Lindqvist", "Mirja Ekwall", "Bram Costa", "Ines Roth", "Kofi Ade")
NOON = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with five talks at once, and a sixth."""
    people = tuple(make_person(id=f"p{n}", name=name) for n, name in enumerate(NAMES))
    sessions = tuple(
        make_timed(
            f"talk-{n}",
            f"Reef survey {'ABCDEF'[n]}",
            f"2026-05-04 {14 if n < 5 else 17}:00",
            f"2026-05-04 {15 if n < 5 else 18}:00",
            people=(Participation(f"p{n}"),),
        )
        for n in range(len(NAMES))
    )
    return Engine(make_event(people=people, sessions=sessions))


@pytest.mark.parametrize(
    ("listed", "asked"),
    [
        ("what's on at 2 pm", "who gives them?"),
        ("what's on at 2 pm", "who's speaking?"),
        ("¿qué hay a las 14:00?", "¿quién las da?"),
        ("что в 14:00", "а кто их читает"),
        ("شو في الساعة 2 بعد الظهر؟", "ومين يقدمها؟"),
        ("下午两点有什么", "谁讲"),
        ("오후 2시에 뭐 있어요?", "누가 발표해요?"),
    ],
)
def test_who_gives_what_was_listed_is_told_of_each(engine: Engine, listed: str, asked: str) -> None:
    text = talk(engine, listed, asked, now=NOON).text
    lines = text.splitlines()
    found = [
        name
        for n, name in enumerate(NAMES)
        if any(f"Reef survey {'ABCDEF'[n]}" in line and name in line for line in lines)
    ]
    assert found == list(NAMES[:5])


def test_who_the_speakers_are_is_asked_of_the_event(engine: Engine) -> None:
    text = talk(engine, "what's on at 2 pm", "who are the speakers", now=NOON).text
    assert [name for name in NAMES if name in text] == list(NAMES)
