"""A follow-up changes one thing of the last list, and all else that narrowed it holds."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.answering.replies.people import MOST_AT_ONCE
from bot.core.models import AnswerStatus, Participation
from tests.builders import (
    make_event,
    make_person,
    make_room,
    make_session,
    make_text,
    make_timed,
    make_track,
)
from tests.conversations import talk

PEOPLE = (
    make_person(id="odile", name="Odile Vasquez"),
    make_person(id="tarek", name="Tarek Lindqvist"),
    *(make_person(id=f"p{n}", name=f"Quilla Marchetti{'abcdefghijklmnop'[n]}") for n in range(16)),
)
SESSIONS = (
    make_timed(
        "monday-hall",
        "Compiling sand",
        "2026-05-04 09:00",
        "2026-05-04 10:00",
        track="rust",
        rooms=("hall",),
        people=(Participation("odile"),),
    ),
    make_timed(
        "tuesday-hall",
        "Borrowed time",
        "2026-05-05 09:00",
        "2026-05-05 10:00",
        track="rust",
        rooms=("hall",),
        people=(Participation("tarek"),),
    ),
    make_timed(
        "tuesday-attic",
        "Late shells",
        "2026-05-05 15:00",
        "2026-05-05 16:00",
        track="rust",
        rooms=("attic",),
        people=(Participation("odile"),),
    ),
    *(
        make_timed(
            f"other-{n}",
            f"Gardens part {n}",
            f"2026-05-05 {9 + n:02}:00",
            f"2026-05-05 {9 + n:02}:30",
            rooms=("attic",),
            people=(Participation(f"p{n}"),),
        )
        for n in range(12)
    ),
    *(
        make_session(id=f"extra-{n}", title=f"Ponds {n}", people=(Participation(f"p{n}"),))
        for n in range(12, 16)
    ),
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    """An engine for two days with one track in two rooms."""
    return Engine(
        make_event(
            sessions=SESSIONS,
            people=PEOPLE,
            rooms=(
                make_room(id="hall", name=make_text("Kelp")),
                make_room(id="attic", name=make_text("Zenith")),
            ),
            tracks=(make_track(id="rust", name=make_text("Rust")),),
        )
    )


@pytest.mark.parametrize(
    ("first", "day", "room"),
    [
        ("Rust talks", "and on Tuesday?", "and in room Zenith?"),
        ("Exposés de la filière Rust", "et mardi ?", "et dans la salle Zenith ?"),
        ("Charlas de Rust", "¿y el martes?", "¿y en la sala Zenith?"),
        ("Доклады секции Rust", "а во вторник?", "а в зале Zenith?"),
        ("جلسات مسار Rust", "ويوم الثلاثاء؟", "وفي قاعة Zenith؟"),
        ("Rust专题的演讲", "那星期二呢？", "那在Zenith呢？"),
        ("Rust 트랙 발표", "화요일은요?", "Zenith에서는요?"),
    ],
)
def test_day_and_room_of_the_last_list_in_each_language(
    engine: Engine, first: str, day: str, room: str
) -> None:
    listed = [talk(engine, *turns).sessions for turns in ((first, day), (first, day, room))]
    assert listed == [("tuesday-hall", "tuesday-attic"), ("tuesday-attic",)]


@pytest.mark.parametrize(
    ("turns", "sessions"),
    [
        (("Rust talks on Tuesday", "after 14:00?"), ("tuesday-attic",)),
        (("Rust talks on Tuesday", "and by Tarek Lindqvist?"), ("tuesday-hall",)),
        (("Who is Odile Vasquez?", "Rust talks on Tuesday", "and by her?"), ("tuesday-attic",)),
        (("Rust talks on Monday", "thanks!", "and on Tuesday?"), ("tuesday-hall", "tuesday-attic")),
        (("talks by Odile Vasquez", "and on Monday?"), ("monday-hall",)),
        (("What is on in Kelp on Monday?", "and on Tuesday?"), ("tuesday-hall",)),
        (("Who speaks in Kelp on Monday?", "and on Tuesday?"), ("tuesday-hall",)),
        (
            ("what's in Kelp on Tuesday at 9:00", "ok and in the Zenith one at the same time?"),
            ("other-0",),
        ),
        (
            ("when is Late shells", "what comes right after it in that same room at the end?"),
            ("other-7",),
        ),
    ],
)
def test_all_that_was_asked_holds_but_what_is_replaced(
    engine: Engine, turns: tuple[str, ...], sessions: tuple[str, ...]
) -> None:
    assert talk(engine, *turns).sessions == sessions


def test_list_narrowed_to_nothing_says_by_what(engine: Engine) -> None:
    answer = talk(engine, "Rust talks in Zenith", "and on Monday?")
    first = answer.text.splitlines()[0]
    assert [name in first for name in ("Rust", "Zenith", "Monday")] == [True, True, True], first


def test_question_complete_by_itself_leaves_the_last_list(engine: Engine) -> None:
    answer = talk(engine, "Rust talks", "What is the programme on Tuesday?")
    assert "Gardens part 0" in answer.text


def test_subject_that_no_session_has_stays_unknown_on_another_day(engine: Engine) -> None:
    answer = talk(engine, "talks about xylophone tuning", "and on Tuesday?")
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


def test_subject_found_by_meaning_alone_is_said_so_on_another_day(engine: Engine) -> None:
    answer = talk(engine, "talks about submarines", "and on Tuesday?")
    assert answer.text.startswith("Nothing says exactly that")


@pytest.mark.parametrize(
    ("question", "more"),
    [
        ("Who are the speakers?", "more"),
        ("Qui sont les intervenants ?", "la suite"),
        ("¿Quiénes son los ponentes?", "más"),
        ("Кто выступает на конференции?", "ещё"),
        ("من هم المتحدثون؟", "المزيد"),
        ("有哪些演讲者？", "更多"),
        ("연사는 누구인가요?", "더 보기"),
    ],
)
def test_more_goes_on_with_people_until_all_were_named(
    engine: Engine, question: str, more: str
) -> None:
    first, rest = talk(engine, question), talk(engine, question, more)
    told = {*first.people, *rest.people}
    assert (len(first.people), told) == (MOST_AT_ONCE, {person.id for person in PEOPLE})


def test_more_goes_on_with_a_list_until_all_was_shown(engine: Engine) -> None:
    turns = ["What is the programme on Tuesday?"]
    shown: list[str] = []
    while (answer := talk(engine, *turns)).more:
        shown += answer.sessions
        turns.append("more")
    shown += answer.sessions
    assert sorted(shown) == sorted(s.id for s in SESSIONS if s.start and s.start.day == 5)


def test_more_after_the_whole_list_says_that_it_was_all(engine: Engine) -> None:
    assert talk(engine, "Rust talks on Monday", "more").text == "That was all."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Who is Odile Vasquez?", "the second one, where is it?"),
        ("Qui est Odile Vasquez ?", "le deuxième, c'est où ?"),
        ("¿Quién es Odile Vasquez?", "¿dónde es la segunda?"),
        ("Кто такая Odile Vasquez?", "а второй где?"),
        ("Odile Vasquez是谁？", "第二个在哪里？"),
    ],
)
def test_something_is_asked_of_one_picked_out_of_a_list(
    engine: Engine, first: str, second: str
) -> None:
    answer = talk(engine, first, second)
    assert (answer.sessions, answer.topic, "Zenith" in answer.text) == (
        ("tuesday-attic",),
        "where",
        True,
    ), answer.text


def test_one_more_is_picked_out_of_the_same_list(engine: Engine) -> None:
    turns = ("Who is Odile Vasquez?", "the second one please", "and who gives the first one?")
    assert talk(engine, *turns).sessions == ("monday-hall",)


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("compiling sand?? where", ("monday-hall",)),
        ("Tarek Lindqvist, I think. start?", ("tuesday-hall",)),
        ("мне советовали Tarek Lindqvist. во сколько и сколько идет?", ("tuesday-hall",)),
    ],
)
def test_what_is_asked_beside_a_name_is_asked_of_it(
    engine: Engine, question: str, sessions: tuple[str, ...]
) -> None:
    assert talk(engine, question).sessions == sessions
