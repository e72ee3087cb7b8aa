"""Tracks told apart by a number behind one noun, and by others what they are on."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.linking.numbered_tracks import nouns_of_tracks
from bot.core.models import Part, Participation
from tests.builders import at, by, make_event, make_person, make_text, make_timed, make_track

EVE = at("2026-05-03 12:00")


@pytest.mark.parametrize(
    ("names", "nouns"),
    [
        (("Table 1", "Table 2: Weirs"), {"table"}),
        (("Mesa A", "Mesa B", "Mesa magna"), {"mesa"}),
        (("Стол 1", "Стол 2"), {"стол"}),
        (("Table 1", "Weirs", "Mosses"), set()),
        (("Session 1", "Session 2"), set()),
        (("Room 1", "Room 2", "Track 1", "Track 2"), set()),
    ],
)
def test_a_noun_that_several_tracks_have_asks_for_one(
    names: tuple[str, ...], nouns: set[str]
) -> None:
    assert nouns_of_tracks(names) == nouns


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return an event of two tables, each with a track that says what it is on."""
    names = {"t1": "Mesa 1", "t2": "Mesa 2", "sea": "Weirs and tides", "land": "Mosses", "m": "M1"}
    tracks = tuple(make_track(id=one, name=make_text(name)) for one, name in names.items())
    of_sea = tuple(
        make_timed(f"s{hour}", f"Kelp {hour}", f"2026-05-04 {hour}:00", track="t1",
                   other_tracks=("sea",) if hour > 10 else ("sea", "m"), people=by("ana-lima"))
        for hour in (10, 11, 12)
    )  # fmt: skip
    moss = make_timed("moss", "Glimmer", "2026-05-04 15:00", track="t2", other_tracks=("land",))
    led = make_timed("led", "Tolls", "2026-05-05 15:00",
                     people=(Participation("ana-lima", Part.MODERATOR),))  # fmt: skip
    people = (make_person(),)
    return Engine(make_event(sessions=(*of_sea, moss, led), tracks=tracks, people=people))


@pytest.mark.parametrize(
    "question",
    [
        "¿En qué mesa va Glimmer?",
        "glimmer en que mesa va",
        "a qué mesa pertenece Glimmer",
        "Glimmer mesa?",
        "dans quelle mesa est Glimmer ?",
    ],
)
def test_the_tracks_of_a_session_are_asked_for_by_that_noun(engine: Engine, question: str) -> None:
    text = engine.answer(question, EVE).text
    assert ("Mesa 2" in text, "Mosses" in text, "Mesa 1" in text) == (True, True, False)


@pytest.mark.parametrize(
    "question",
    [
        "what is Mesa 1 about?",
        "de quoi parle la Mesa 1 ?",
        "¿De qué tema es la Mesa 1?",
        "о чём Mesa 1?",
        "ما موضوع Mesa 1؟",
        "Mesa 1是什么主题",
        "Mesa 1의 주제는 뭐예요?",
    ],
)
def test_a_track_is_on_what_all_of_it_is_also_of(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert ("Weirs and tides" in answer.text, answer.sessions) == (True, ("s10", "s11", "s12"))
    assert "M1" not in answer.text


@pytest.mark.parametrize(
    "question", ["who chairs Mesa 1?", "quién modera la Mesa 1", "кто модерирует Mesa 1?"]
)
def test_nobody_is_told_of_a_track_whose_moderator_is_not_known(
    engine: Engine, question: str
) -> None:
    assert "Kelp" not in engine.answer(question, EVE).text
