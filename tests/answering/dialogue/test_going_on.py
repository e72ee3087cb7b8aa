"""After a number those that were counted are listed, whoever asks which ones they are."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_room, make_talk
from tests.conversations import talk

EVE = at("2026-05-03 10:00")
KEYNOTES = tuple(f"keynote-{n}" for n in range(5))


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    titles = ("Weirs", "Mosses", "Eels", "Otters", "Reeds")
    keynotes = [
        make_talk(f"keynote-{n}", title, f"2026-05-04 {9 + n:02}:00", kind=SessionKind.KEYNOTE)
        for n, title in enumerate(titles)
    ]
    other = make_talk("ropes", "Knots and lines", "2026-05-04 15:00")
    return Engine(make_event(rooms=(make_room(),), sessions=(*keynotes, other)), classifier)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("How many keynotes are there?", "list them"),
        ("How many keynotes are there?", "which ones?"),
        ("How many keynotes are there?", "more"),
        ("combien de keynotes y a-t-il ?", "lesquelles ?"),
        ("¿cuántas keynotes hay?", "¿cuáles son?"),
        ("сколько ключевых докладов?", "перечисли их"),
        ("有几个主旨演讲？", "列出来"),
    ],
)
def test_what_was_counted_is_listed(engine: Engine, first: str, second: str) -> None:
    listed = talk(engine, first, second, now=EVE)
    assert (*listed.sessions, *listed.more) == KEYNOTES
    assert "Weirs" in listed.text


def test_list_of_what_was_not_counted_is_none_of_it(engine: Engine) -> None:
    listed = talk(engine, "Where is Knots and lines?", "list them", now=EVE)
    assert listed.sessions != KEYNOTES
