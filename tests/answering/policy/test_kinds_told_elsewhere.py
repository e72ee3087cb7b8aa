"""Workshops that none is filed as are told by their room or text, and that it is so."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_room, make_session, make_text

EVE = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def shore(classifier: Classifier) -> Engine:
    rooms = (
        make_room(id="dune", name=make_text("Dune"), directions=make_fact("Workshop room")),
        make_room(
            id="reef", name=make_text("Reef"), directions=make_fact("Past the workshop area")
        ),
    )
    told = (
        ("nets", "Mending nets", "dune", "Old nets, new twine."),
        ("sails", "Sewing sails", "reef", "This two-hour workshop is for beginners."),
        ("gulls", "Counting gulls", "reef", "What we learned at a workshop in Brest."),
    )
    sessions = tuple(
        make_session(
            id=one, title=title, rooms=(room,), abstract=make_fact(text),
            start=at(f"2026-05-04 {hour}:00"), end=at(f"2026-05-04 {hour}:45"),
        )
        for hour, (one, title, room, text) in enumerate(told, start=10)
    )  # fmt: skip
    return Engine(make_event(rooms=rooms, sessions=sessions), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "list of workshops",
        "what workshops are there on Monday?",
        "liste des ateliers",
        "¿qué talleres hay?",
        "список воркшопов",
        "ما هي ورش العمل؟",
        "有哪些工作坊？",
        "워크숍 목록",
    ],
)
def test_workshops_are_told_by_what_calls_them_so(shore: Engine, question: str) -> None:
    answer = shore.answer(question, EVE, "en")
    assert answer.sessions == ("nets", "sails")
    lines = answer.text.splitlines()
    heads = [line for line in lines if not line.startswith("•")]
    assert heads[1:] == ["By their room (Dune (Workshop room)):", "By their own descriptions:"]
    assert heads[0].startswith("Nothing in the programme is filed under")


@pytest.mark.parametrize(
    "question", ["are there any panels?", "workshops about gulls", "who gives the workshops?"]
)
def test_nothing_is_called_so_that_nobody_called_so(shore: Engine, question: str) -> None:
    assert "filed under" not in shore.answer(question, EVE).text
