"""A part of somebody's name, or all of it, is asked of them, not of the event or of an order."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import at, make_event, make_fact, make_person, make_timed
from tests.conversations import talk

NOON = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event whose opening and keynote have one person each."""
    return Engine(
        make_event(
            name=make_fact("Long Name of the Reef Days 2026"),
            people=(
                make_person(id="odile", name="Odile Vasquez"),
                make_person(id="tarek", name="Tarek Lindqvist"),
            ),
            sessions=(
                make_timed(
                    "opening", "Opening", "2026-05-04 14:00", "2026-05-04 15:00",
                    kind=SessionKind.OPENING, people=(Participation("odile"),),
                ),
                make_timed(
                    "keynote", "Keynote", "2026-05-04 15:00", "2026-05-04 16:00",
                    kind=SessionKind.KEYNOTE, people=(Participation("tarek"),),
                ),
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    "asked",
    [
        "Lindqvist's first name",
        "Lindqvist full name?",
        "prénom de Lindqvist",
        "nombre completo de Lindqvist",
        "полное имя Lindqvist",
        "الاسم الكامل ل Lindqvist",
        "Lindqvist的全名",
        "Lindqvist 풀네임",
    ],
)
def test_a_name_asked_of_somebody_named_is_theirs(engine: Engine, asked: str) -> None:
    reply = talk(engine, asked, now=NOON)
    assert ("Tarek Lindqvist" in reply.text, "Odile" in reply.text) == (True, False)
    assert "Reef Days" not in reply.text


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("who gives the keynote", "his full name?"),
        ("who gives the keynote", "first name?"),
        ("qui fait le discours d'ouverture", "son prénom ?"),
        ("quién da el discurso principal", "¿y el apellido?"),
        ("кто выступает с ключевой речью", "а как фамилия"),
        ("谁做主旨演讲", "全名是什么"),
        ("기조연설 누가 해요", "성함이 어떻게 되세요"),
    ],
)
def test_a_name_asked_after_somebody_was_told_is_theirs(
    engine: Engine, first: str, asked: str
) -> None:
    told = talk(engine, first, now=NOON)
    reply = talk(engine, first, asked, now=NOON)
    assert reply.people == told.people
    assert "Reef Days" not in reply.text


def test_the_full_name_of_the_conference_is_the_conferences(engine: Engine) -> None:
    reply = talk(engine, "who gives the keynote", "and the full name of the conference?", now=NOON)
    assert "Long Name of the Reef Days 2026" in reply.text
    assert "Lindqvist" not in reply.text


@pytest.mark.parametrize(
    "asked", ["what's the name of Lindqvist's session", "el nombre de la charla de Lindqvist"]
)
def test_the_name_of_somebodys_session_is_its_title(engine: Engine, asked: str) -> None:
    assert talk(engine, asked, now=NOON).sessions == ("keynote",)
