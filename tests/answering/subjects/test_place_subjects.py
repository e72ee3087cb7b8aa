"""A city or country in a question may be what talks are about; rooms, titles and times in short."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, Text
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_person,
    make_room,
    make_session,
    make_text,
    make_timed,
    make_track,
)

MORNING = at("2026-05-03 09:00")
ENGINE = Engine(
    make_event(
        people=(make_person(id="ana", name="Ana Prieto"), make_person(id="wen", name="Wen Chu")),
        rooms=(make_room(id="mara", name=make_text("Serengo Hall")),),
        sessions=(
            make_timed(
                "taiwan",
                "Importing open addresses in Taiwan",
                "2026-05-04 10:00",
                "2026-05-04 10:30",
                people=(Participation("wen"),),
            ),
            make_timed(
                "congo",
                "One map for a whole country",
                "2026-05-04 14:00",
                "2026-05-04 14:30",
                abstract=make_fact("What mappers in the DRC agreed on."),
                people=(Participation("ana"),),
                rooms=("mara",),
            ),
            make_timed(
                "board",
                "The board - what are they even doing?",
                "2026-05-05 14:00",
                "2026-05-05 14:30",
            ),
        ),
    )
)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("anything about Taiwan?", "taiwan"),
        ("кто говорит про адреса на Тайване", "taiwan"),
        ("关于台湾的演讲有哪些", "taiwan"),
        ("hay alguna charla sobre Taiwán?", "taiwan"),
        ("대만에 관한 발표 있어요?", "taiwan"),
        ("une intervention sur la RDC ?", "congo"),
        ("Je viens de Kinshasa, y a-t-il une intervention sur la RDC ?", "congo"),
        ("есть доклад про ДР Конго?", "congo"),
    ],
)
def test_talk_on_a_place_is_found_by_the_place_in_any_language(question: str, session: str) -> None:
    assert ENGINE.answer(question, MORNING).sessions == (session,)


@pytest.mark.parametrize("question", ["something from Peru?", "algo de Colombia?"])
def test_place_that_no_talk_is_on_is_said_to_be_none(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question", ["what is on in serengo on monday", "周一 serengo 有什么", "serengo lundi ?"]
)
def test_room_by_the_word_that_only_it_has(question: str) -> None:
    assert ENGINE.answer(question, MORNING).sessions == ("congo",)


def test_title_of_small_words_in_quotation_marks_is_meant() -> None:
    answer = ENGINE.answer('when is "what are they even doing"', MORNING)
    assert answer.sessions == ("board",)


@pytest.mark.parametrize(
    "question", ["le truc de Ana Prieto lundi c koi", "la de Ana Prieto el lunes"]
)
def test_day_behind_a_name_leaves_the_name(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    assert (answer.people, answer.sessions) == (("ana",), ("congo",))


@pytest.mark.parametrize(
    ("question", "counted"),
    [("how many slots are there on monday", "2 sessions"), ("كم محاضرة يوم الاثنين؟", "جلستان")],
)
def test_slots_and_lectures_are_counted_as_sessions(question: str, counted: str) -> None:
    assert counted in ENGINE.answer(question, MORNING).text


def test_right_now_in_two_letters() -> None:
    assert ENGINE.answer("rn?", at("2026-05-04 10:10")).sessions == ("taiwan",)


def test_last_year_in_a_subject_is_no_other_edition() -> None:
    said = ENGINE.answer("the DRC agreed in October 2024. Is there a talk on this?", MORNING)
    assert said.sessions == ("congo",)


@pytest.mark.parametrize("question", ["when is 개회사", "where is 개회사?", "who gives 개회사"])
def test_title_in_another_script_than_the_question_is_found(question: str) -> None:
    title = Text.of(en="Opening remarks", ko="개회사")
    engine = Engine(make_event(sessions=(make_session(id="opening", title=title),)))
    assert engine.answer(question, MORNING).sessions == ("opening",)


def test_title_that_ends_as_an_order_begins_orders_nothing() -> None:
    title = "Gaps in the map's ecosystem: strategies for communities"
    engine = Engine(make_event(sessions=(make_session(id="gaps", title=title),)))
    assert engine.answer(title, MORNING).sessions == ("gaps",)


def test_rooms_of_what_is_held_often_come_with_more() -> None:
    days = (4, 5)
    breaks = tuple(
        make_timed(
            f"break-{day}-{hour}",
            "Coffee break",
            f"2026-05-0{day} {hour}:00",
            f"2026-05-0{day} {hour}:15",
            rooms=(f"room-{hour}",),
        )
        for day in days
        for hour in (10, 13, 16)
    )
    rooms = tuple(make_room(id=f"room-{hour}", name=make_text(f"H{hour}")) for hour in (10, 13, 16))
    answer = Engine(make_event(rooms=rooms, sessions=breaks)).answer(
        "where is Coffee break", MORNING
    )
    assert {*answer.sessions, *answer.more} == {session.id for session in breaks}


@pytest.mark.parametrize("question", ["Ana Taylor", "ana bell", "Ana Park"])
def test_two_words_that_are_a_name_are_of_no_other_language(question: str) -> None:
    answer = ENGINE.answer(question, MORNING)
    assert (answer.language, answer.people, answer.sessions) == ("en", (), ())


def test_title_of_two_sentences_is_not_torn() -> None:
    title = "Writing a map controller… But in Rust"
    others = tuple(make_session(id=f"s{n}", title=f"Part {n}", track="rust") for n in range(3))
    event = make_event(
        tracks=(make_track(id="rust", name=make_text("Rust")),),
        sessions=(make_session(id="map", title=title), *others),
    )
    assert Engine(event).answer(title, MORNING).sessions == ("map",)


@pytest.mark.parametrize(
    "title",
    [
        "Say hi to tides",
        "A survey system: Evidence from buoys and ropes",
        "Why are tides skewed? A Bayesian account for how moon, but not entropy, drives them",
    ],
)
def test_title_is_asked_about_whatever_its_words_would_say(title: str) -> None:
    sessions = (
        make_session(id="own", title=title),
        make_session(id="other", title="Tides and how moon and sun drive them"),
    )
    assert Engine(make_event(sessions=sessions)).answer(title, MORNING).sessions == ("own",)
