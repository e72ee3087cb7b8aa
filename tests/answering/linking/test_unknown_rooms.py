"""A room that the programme has not is said to be none of it, in whatever words it is named."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import (
    at,
    make_event,
    make_person,
    make_room,
    make_session,
    make_talks_of,
    make_text,
)

NOW = at("2026-05-03 12:00")


def engine_with_rooms(**names: str) -> Engine:
    """Return the engine of an event with a talk in each of some rooms."""
    rooms = tuple(make_room(id=one, name=make_text(name)) for one, name in names.items())
    talks = tuple(
        make_session(id=f"in-{one}", title=make_text(f"Talk in {one}"), rooms=(one,))
        for one in names
    )
    return Engine(make_event(rooms=rooms, sessions=talks))


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event with a series of rooms, and one that is called by a tree."""
    return engine_with_rooms(a="Annex A", b="Annex B", oak="Redwood")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what's in Annex F at 4pm", "“Annex F”: no room of that name"),
        ("what's on in annex f", "“annex f”: no room of that name"),
        ("il y a quoi en annex z", "« annex z » : aucune salle de ce nom"),
        ("شو في بقاعة Annex F الساعة 4", "لا توجد قاعة بهذا الاسم"),
        ("where is the sequoia room", "“sequoia room”: no room of that name"),
        ("elle est où la salle sequoia svp", "« salle sequoia » : aucune salle de ce nom"),
        ("где зал магнолия", "«зал магнолия»: зала с таким названием"),
    ],
)
def test_room_that_is_none_is_said_to_be_none(engine: Engine, question: str, said: str) -> None:
    answer = engine.answer(question, NOW)
    assert (said in answer.text.replace("\u202f", " "), answer.sessions) == (True, ())


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("what's on in annex a", "in-a"),
        ("y a quoi annex b", "in-b"),
        ("where is the redwood room", "in-oak"),
        ("секвойя зал где", "in-oak"),
    ],
)
def test_room_that_is_one_is_found(engine: Engine, question: str, session: str) -> None:
    assert engine.answer(question, NOW).sessions == (session,)


@pytest.mark.parametrize("question", ["what is on in WG405 now?", "where is room WG404B?"])
def test_code_with_another_number_or_letter_is_another_room(question: str) -> None:
    rooms = tuple(make_room(id=one, name=make_text(one.upper())) for one in ("wg403", "wg404"))
    talk = make_session(rooms=("wg404",))
    answer = Engine(make_event(rooms=rooms, sessions=(talk,))).answer(question, NOW)
    assert ("no room of that name" in answer.text, answer.sessions) == (True, ())


@pytest.fixture(scope="module")
def houses() -> Engine:
    """Return the engine of an event whose rooms are numbered in two houses."""
    return engine_with_rooms(
        one="潮汐館第一會議室", two="潮汐館第二會議室", three="燈塔樓第三會議室"
    )


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("潮汐館第三會議室有什麼議程？", "“潮汐馆第三会议室”：已公布的日程中没有"),
        ("潮汐館第三會議室在哪裡", "“潮汐馆第三会议室”：已公布的日程中没有"),
        ("潮汐馆3会议室有什么场次", "“潮汐馆3会议室”：已公布的日程中没有"),
        ("第九会议室有什么场次？", "“第九会议室”：已公布的日程中没有"),
        ("제9회의실에서 뭐 해요?", "“제9회의실”: 공개된 프로그램에 그런 이름의"),
        ("what's on in 潮汐館第五會議室", "“潮汐館第五會議室”: no room of that name"),
    ],
)
def test_number_that_no_room_of_a_house_has_is_none(
    houses: Engine, question: str, said: str
) -> None:
    answer = houses.answer(question, NOW)
    assert (said in answer.text, answer.sessions) == (True, ())


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("潮汐館第二會議室有什麼議程？", "in-two"),
        ("第三会议室有什么场次？", "in-three"),
    ],
)
def test_number_that_a_room_has_is_that_room(houses: Engine, question: str, session: str) -> None:
    assert houses.answer(question, NOW).sessions == (session,)


def test_room_of_an_event_without_a_place_is_at_none(houses: Engine) -> None:
    answer = houses.answer("where is 潮汐館第二會議室?", NOW)
    assert answer.text.startswith("How to find 潮汐館第二會議室 has not been published.")


@pytest.fixture(scope="module")
def halls() -> Engine:
    """Return the engine of an event whose speaker is called as rooms elsewhere are."""
    rooms = (make_room(name=make_text("Salon A")), make_room(id="b", name=make_text("Belvedere")))
    person = make_person(id="hall", name="Nora Hall")
    (talk,) = make_talks_of((person,), "Gardens of kelp")
    return Engine(make_event(rooms=rooms, people=(person,), sessions=(talk,)))


@pytest.mark.parametrize(
    "question",
    [
        "who is Nora Hall?",
        "when does Nora Hall speak",
        "Nora Hall on Monday",
        "où est Nora Hall ?",
        "¿Quién es Nora Hall?",
        "кто такая Nora Hall?",
        "من هي Nora Hall؟",
        "Nora Hall是谁？",
        "Nora Hall는 누구예요?",
    ],
)
def test_person_called_as_rooms_are_is_no_room(halls: Engine, question: str) -> None:
    answer = halls.answer(question, NOW)
    assert (answer.people, answer.status) == (("hall",), AnswerStatus.ANSWERED)


def test_room_called_as_a_person_is_in_part_is_none(halls: Engine) -> None:
    answer = halls.answer("what is on in Amber Hall?", NOW)
    assert answer.text.startswith("“Amber Hall”: no room of that name")
