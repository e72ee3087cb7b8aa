"""A name by ear in another script, beside a noun for a room or a track, is that one's."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_session, make_text, make_track

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with a talk in each of three rooms with short names."""
    names = {"mayon": "Mayon", "apo": "Apo", "curie": "Curie"}
    rooms = tuple(make_room(id=one, name=make_text(name)) for one, name in names.items())
    talks = tuple(
        make_session(id=f"in-{one}", title=make_text(f"Talk in {one}"), rooms=(one,))
        for one in names
    )
    tracks = (
        make_track(id="java", name=make_text("Free Java")),
        make_track(id="python", name=make_text("Python")),
    )
    beans = tuple(
        make_session(id=f"{one.id}-talk", title=f"Beans {at}", track=one.id)
        for at, one in enumerate(tracks)
    )
    return Engine(make_event(rooms=rooms, tracks=tracks, sessions=(*talks, *beans)))


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("что идёт в зале Мэйон?", "in-mayon"),
        ("что в зале Апо?", "in-apo"),
        ("программа зала Кюри", "in-curie"),
        ("ماذا يوجد في قاعة مايون؟", "in-mayon"),
        ("ماذا يوجد في قاعة كوري؟", "in-curie"),
        ("메이온 홀에서 뭐 해요?", "in-mayon"),
    ],
)
def test_room_written_by_ear_is_that_room(engine: Engine, question: str, session: str) -> None:
    assert engine.answer(question, NOW).sessions == (session,)


@pytest.mark.parametrize("question", ["где зал Тааль?", "где зал магнолия?"])
def test_room_that_sounds_like_none_is_none(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW, "en")
    assert "no room of that name" in answer.text


@pytest.mark.parametrize(
    "question", ["где большой зал?", "أين القاعة الرئيسية؟", "큰 방이 어디야?"]
)
def test_sort_of_room_is_none_by_ear(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions == ()


@pytest.mark.parametrize(
    "question", ["¿qué hay en la sala Mayon?", "what is in Mayon", "y a quoi en salle Mayon"]
)
def test_what_is_in_a_room_is_its_programme(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.topic, answer.sessions) == ("programme", ("in-mayon",))


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("자바 데브룸에 뭐 있어?", "java-talk"),
        ("파이썬 트랙 언제야", "python-talk"),
        ("где трек питон", "python-talk"),
        ("трек джава когда", "java-talk"),
        ("أين مسار بايثون", "python-talk"),
    ],
)
def test_track_written_by_ear_is_that_track(engine: Engine, question: str, session: str) -> None:
    assert engine.answer(question, NOW).sessions == (session,)
