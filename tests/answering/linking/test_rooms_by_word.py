"""A room is found by one word of its name, in any language, where it stands as a place."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Text
from tests.builders import at, make_event, make_fact, make_room, make_session, make_text

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event whose rooms have places for names."""
    names = {
        "roof": "Heron Terrace",
        "lab": "Skills Lab",
        "gallery": "Poster Gallery",
        "barn": "The Old Barn",
    }
    rooms = [
        make_room(id=one, name=make_text(name), directions=make_fact(f"Way to the {name}."))
        for one, name in names.items()
    ]
    talks = [
        make_session(id="club", title=make_text("The chess club"), rooms=("lab",)),
        make_session(id="weirs", title=make_text("Skills for weirs"), rooms=("roof",)),
    ]
    return Engine(make_event(rooms=tuple(rooms), sessions=tuple(talks)))


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("where is the terrace", "Heron Terrace"),
        ("terrace?", "Heron Terrace"),
        ("ou est la terrasse", "Heron Terrace"),
        ("¿dónde está la terraza?", "Heron Terrace"),
        ("где терраса", "Heron Terrace"),
        ("أين التراس؟", "Heron Terrace"),
        ("露台在哪", "Heron Terrace"),
        ("테라스 어디에요", "Heron Terrace"),
        ("where's the lab?", "Skills Lab"),
        ("где лаборатория?", "Skills Lab"),
        ("وين المختبر", "Skills Lab"),
        ("¿cómo llego al laboratorio?", "Skills Lab"),
        ("how do I get to the gallery", "Poster Gallery"),
        ("갤러리가 어디예요?", "Poster Gallery"),
        ("where's the barn?", "The Old Barn"),
        ("la grange, c'est où ?", "The Old Barn"),
        ("how do I find the skills room", "Skills Lab"),
    ],
)
def test_room_is_found_by_one_word_of_its_name(engine: Engine, question: str, name: str) -> None:
    assert f"Way to the {name}." in engine.answer(question, NOW).text


def test_way_from_one_room_to_another_names_both(engine: Engine) -> None:
    text = engine.answer("how do I get from the gallery to the terrace", NOW).text
    assert [name for name in ("Gallery", "Terrace", "Lab") if f"{name}." in text] == [
        "Gallery",
        "Terrace",
    ]


@pytest.mark.parametrize(
    "question",
    [
        "where is the heron auditorium",
        "is there a terrace?",
        "who talks about terraces?",
        "where does the terrace committee meet?",
    ],
)
def test_what_only_has_a_word_of_a_room_is_not_it(engine: Engine, question: str) -> None:
    assert "Way to" not in engine.answer(question, NOW).text


def test_room_named_in_a_language_of_the_event_alone_is_found_by_its_name() -> None:
    hall = make_room(id="hall", name=Text({"de": "Großer Saal"}), directions=make_fact("Up."))
    event = make_event(rooms=(hall,), sessions=(make_session(rooms=("hall",)),))
    assert "Großer Saal" in Engine(event).answer("where is Großer Saal?", NOW).text
