"""What is asked of a session and not published is said first, before what else is told of it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import (
    at,
    by,
    make_contact,
    make_event,
    make_people,
    make_room,
    make_session,
    make_timed,
)

NOON = at("2026-05-03 12:00")
KEYNOTE = SessionKind.KEYNOTE
ENGINE = Engine(
    make_event(
        people=make_people(ana="Ana Lima"),
        rooms=(make_room(id="attic"),),
        contacts=(make_contact(),),
        sessions=(
            make_timed("opening", "Opening", "2026-05-04 09:00", kind=SessionKind.OPENING),
            make_timed("keynote", "Keynote", "2026-05-04 09:30", kind=KEYNOTE, rooms=("attic",)),
            make_timed("second", "Second keynote", "2026-05-05 09:30", kind=KEYNOTE),
            make_timed("knots", "Knots by moonlight", "2026-05-04 11:00", people=by("ana")),
            make_timed("buoys", "Buoys of the north", "2026-05-05 11:00", rooms=("attic",)),
            make_timed("sonar", "Sonar for beginners", "2026-05-05 14:00", places=20),
            make_timed("wire", "Splicing steel wire", "2026-05-04 14:00"),
        ),
    )
)
OPEN_ENDED = Engine(
    make_event(
        contacts=(make_contact(),),
        sessions=(
            make_session(id="wire", title="Splicing steel wire", end=None),
            make_timed("knots", "Knots by moonlight", "2026-05-04 11:00"),
        ),
    )
)
NOT_PUBLISHED = AnswerStatus.NOT_PUBLISHED


def said_first(question: str, engine: Engine = ENGINE) -> tuple[AnswerStatus, str]:
    answer = engine.answer(question, NOON)
    return answer.status, answer.text.splitlines()[0]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("who gives the keynote on Monday?", "Who takes part in “Keynote” has not been published."),
        ("quién da la keynote del lunes", "No se ha publicado quiénes participan en «Keynote»."),
        ("周一的主旨演讲是谁讲？", "“Keynote”的参加人员尚未公布。"),
        ("who opens Harbour Lights?", "Who takes part in “Opening” has not been published."),
    ],
)
def test_nobody_published_for_a_keynote_is_said_before_when_it_is(question: str, said: str) -> None:
    assert said_first(question) == (NOT_PUBLISHED, said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "what is the keynote on Tuesday about?",
            "No description of “Second keynote” has been published.",
        ),
        (
            "de quoi parle la keynote de mardi ?",
            "Aucune description de la séance « Second keynote » n’a été publiée.",
        ),
        (
            "화요일 기조연설 주제가 뭐예요?",
            "“Second keynote” 세션의 설명은 아직 공개되지 않았습니다.",
        ),
    ],
)
def test_what_one_of_several_is_about_is_not_answered_by_a_list(question: str, said: str) -> None:
    status, first = said_first(question)
    assert (status, first.replace("\u202f", " ")) == (NOT_PUBLISHED, said)


def test_kinds_at_a_time_are_still_listed() -> None:
    assert ENGINE.answer("which keynotes are on Tuesday?", NOON).sessions == ("second",)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("how do I get to the Great Hall?", "How to find Great Hall has not been published."),
        (
            "how many people fit in the room of Buoys of the north?",
            "The capacity of Great Hall has not been published.",
        ),
        (
            "how many seats does Splicing steel wire have?",
            "The capacity of Splicing steel wire has not been published.",
        ),
        ("who moderates Knots by moonlight?", "The name of the moderator has not been published."),
    ],
)
def test_a_facet_not_published_is_said_before_others(question: str, said: str) -> None:
    status, first = said_first(question)
    assert (status, first.startswith(said)) == (NOT_PUBLISHED, True)


def test_who_gives_two_of_which_one_names_nobody_is_said_of_both() -> None:
    answer = ENGINE.answer("who gives Knots by moonlight and Buoys of the north?", NOON)
    assert answer.text.splitlines()[:2] == [
        "“Knots by moonlight”: Ana Lima.",
        "Who takes part in “Buoys of the north” has not been published.",
    ]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "how many people are registered for Sonar for beginners?",
            "How many people have registered for “Sonar for beginners” has not been published.",
        ),
        (
            "combien d'inscrits à Sonar for beginners ?",
            "Le nombre d’inscrits à la séance « Sonar for beginners » n’a pas été publié.",
        ),
        (
            "cuántas personas se han apuntado a Sonar for beginners",
            "No se ha publicado cuántas personas se han inscrito en «Sonar for beginners».",
        ),
        (
            "сколько человек записалось на Sonar for beginners?",
            "Число записавшихся на заседание «Sonar for beginners» не опубликовано.",
        ),
        ("Sonar for beginners 有多少人报名了？", "“Sonar for beginners”的报名人数尚未公布。"),
        (
            "Sonar for beginners에 몇 명이 신청했나요?",
            "“Sonar for beginners” 세션의 신청 인원은 아직 공개되지 않았습니다.",
        ),
    ],
)
def test_how_many_have_registered_is_told_by_no_capacity(question: str, said: str) -> None:
    status, first = said_first(question)
    assert (status, first.replace("\u202f", " ")) == (NOT_PUBLISHED, said)


def test_how_many_places_there_are_is_still_told() -> None:
    status, first = said_first("how many places does Sonar for beginners have?")
    assert (status, first) == (AnswerStatus.ANSWERED, "“Sonar for beginners” has 20 places.")


@pytest.mark.parametrize(
    ("question", "status", "said"),
    [
        (
            "when does Splicing steel wire end?",
            NOT_PUBLISHED,
            "When “Splicing steel wire” ends has not been published.",
        ),
        (
            "Splicing steel wire 几点结束？",
            NOT_PUBLISHED,
            "“Splicing steel wire”的结束时间尚未公布。",
        ),
        (
            "when does Knots by moonlight end?",
            AnswerStatus.ANSWERED,
            "“Knots by moonlight” ends at 11:45 on Monday 4 May.",
        ),
    ],
)
def test_an_end_not_published_is_said_before_the_start(
    question: str, status: AnswerStatus, said: str
) -> None:
    assert said_first(question, OPEN_ENDED) == (status, said)


def test_of_two_lengths_the_one_not_published_is_said() -> None:
    answer = OPEN_ENDED.answer("how long are Splicing steel wire and Knots by moonlight?", NOON)
    assert "The length of “Splicing steel wire” has not been published." in answer.text
