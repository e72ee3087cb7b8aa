"""A sort that there is none of is said to be none, a tag is a track, and a word no other course."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_text,
    make_timed,
    make_track,
)

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of a day of courses on ropes, in tracks called by what is used."""
    titles = ("Ropes: Basics", "Ropes: Hitches", "Ropes: Splices", "Ropes 4", "Ropes 5")
    ropes = (
        make_timed(
            f"ropes-{n}",
            title,
            f"2026-05-04 {8 + n:02}:00",
            track="hemp",
            abstract=make_fact("Good for newcomers." if n == 1 else "Bring a knife."),
        )
        for n, title in enumerate(titles, start=1)
    )
    sails = make_timed("sails", "Sails 1: Cloth for newcomers", "2026-05-04 16:00")
    return Engine(
        make_event(
            rooms=(make_room(id="hall", name=make_text("Hall")),),
            tracks=(make_track(id="hemp", name=make_text("hemp")),),
            sessions=(*ropes, sails),
        )
    )


@pytest.mark.parametrize(
    "question",
    [
        "list the concerts",
        "any keynote on Monday",
        "какие концерты есть",
        "음악회 목록 보여줘",
        "enumera los conciertos",
    ],
)
def test_sort_there_is_none_of_is_neither_rooms_nor_a_day(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert (answer.status, answer.sessions) == (AnswerStatus.NOT_PUBLISHED, ())


@pytest.mark.parametrize(
    "question",
    ["sessions tagged hemp", "какие сессии с тегом hemp", "sesiones con la etiqueta hemp"],
)
def test_tag_is_a_track(engine: Engine, question: str) -> None:
    assert engine.answer(question, NOW).sessions[:2] == ("ropes-1", "ropes-2")


def test_common_word_of_one_title_is_not_that_beside_the_name_of_several(engine: Engine) -> None:
    assert engine.answer("Ropes for newcomers, when", NOW).sessions == ("ropes-1",)
    assert engine.answer("when is cloth for newcomers", NOW).sessions == ("sails",)


@pytest.mark.parametrize(
    "question",
    [
        "when is the general assembly?",
        "where is the AGM?",
        "¿cuándo es la asamblea general?",
        "когда общее собрание?",
        "会员大会几点？",
    ],
)
def test_sort_that_a_title_names_in_another_language_is_found_with_its_people(
    question: str,
) -> None:
    assembly = make_timed(
        "assembly", "Assemblée générale du Port", "2026-05-04 09:00", rooms=("hall",),
        people=(Participation("ana"),), abstract=make_fact("Bilan de cette année."),
    )  # fmt: skip
    talk = make_timed("talk", "Lamps", "2026-05-04 10:00", rooms=("hall",))
    event = make_event(
        people=(make_person(id="ana"),), rooms=(make_room(id="hall"),), sessions=(assembly, talk)
    )
    assert Engine(event).answer(question, NOW).sessions == ("assembly",)
