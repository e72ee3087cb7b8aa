"""What is told is of the track, room, hour, clock and thing that were asked of, or is not known."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Part, Participation, SessionKind
from tests.builders import (
    at,
    by,
    make_event,
    make_fact,
    make_people,
    make_room,
    make_session,
    make_text,
    make_timed,
    make_track,
)

LED = (Participation("ana", Part.MODERATOR), Participation("bo"))
ENGINE = Engine(
    make_event(
        people=make_people(ana="Ana Lima", bo="Bo Reed", cy="Cy Dahl", dee="Dee Vann"),
        rooms=(
            make_room(id="loft", name=make_text("Loft")),
            make_room(id="mill", name=make_text("Mill")),
        ),
        tracks=(
            make_track(id="panel", name=make_text("Panel")),
            make_track(id="teatable", name=make_text("Teatable")),
        ),
        sessions=(
            make_timed(
                "kelp", "Kelp and its keepers", "2026-05-04 10:00", track="panel", people=LED,
                rooms=("mill",),
            ),
            make_timed(
                "tea", "Teatable: Cy Dahl", "2026-05-05 18:00", track="teatable",
                people=by("cy"), rooms=("loft",),
            ),
            make_timed(
                "late-tea", "Teatable: Dee Vann", "2026-05-05 20:00", track="teatable",
                people=by("dee"), rooms=("loft",),
            ),
            make_timed(
                "gull", "The Gull Choir Reading", "2026-05-04 11:00", people=by("cy"),
                rooms=("mill",),
            ),
            make_timed(
                "long-one", "Winter Harbour Writers' Workshop Choir Reading", "2026-05-05 14:00",
                people=by("dee"), rooms=("mill",),
            ),
            make_timed(
                "short-one", "Salt Lamp Choir Reading", "2026-05-05 15:00", people=by("bo"),
                rooms=("loft",),
            ),
            make_timed(
                "award", "The Ida Marlow Award", "2026-05-05 12:00", people=by("ana", "bo"),
                rooms=("mill",),
                abstract=make_fact(
                    "The Ida Marlow Award has been established for the best novel of the sea. "
                    "Its 24 judges read 17 shelves."
                ),
            ),
            make_session(
                id="open", title="First light", kind=SessionKind.OPENING,
                start=at("2026-05-04 09:00"), end=at("2026-05-04 09:30"), people=by("ana"),
            ),
        ),
    )
)  # fmt: skip
BEFORE = at("2026-05-03 12:00")


@pytest.mark.parametrize(
    "question",
    [
        "who hosts the teatable at 6 pm on Tuesday?",
        "¿quién modera el teatable del martes a las 18?",
        "кто ведёт teatable во вторник в 18:00?",
        "qui anime le teatable mardi à 18h ?",
        "星期二18点的teatable谁主持？",
    ],
)
def test_who_leads_is_told_of_the_track_and_hour_that_are_named(question: str) -> None:
    assert ENGINE.answer(question, BEFORE).sessions == ("tea",)


def test_who_leads_at_an_hour_at_which_the_track_has_nothing_is_not_told_of_another() -> None:
    answer = ENGINE.answer("who moderates the teatable on Tuesday at 10?", BEFORE)
    assert answer.text.startswith("Nothing in the published programme")


def test_who_leads_panels_goes_on_being_told() -> None:
    answer = ENGINE.answer("who moderates the panel?", BEFORE)
    assert answer.text == "“Kelp and its keepers”: moderated by Ana Lima."


def test_who_is_asked_of_a_room_is_told_of_none_beside_it() -> None:
    answer = ENGINE.answer("who is choir reading in the Loft on Tuesday?", BEFORE)
    assert answer.people == ("bo",)


@pytest.mark.parametrize(
    "question",
    [
        "which choir readings are there on Tuesday afternoon?",
        "what choir readings are on Tuesday?",
        "when is the choir reading on Tuesday?",
        "¿qué choir readings hay el martes por la tarde?",
        "quels choir readings mardi après-midi ?",
        "какие choir readings во вторник днём?",
    ],
)
def test_words_of_several_titles_are_those_of_the_time_asked(question: str) -> None:
    assert set(ENGINE.answer(question, BEFORE).sessions) == {"long-one", "short-one"}


def test_one_of_them_is_told_by_its_own_word() -> None:
    assert ENGINE.answer("when is the Gull choir reading?", BEFORE).sessions == ("gull",)


@pytest.mark.parametrize(
    "question",
    ["what is on on Tuesday night?", "Tuesday night in the Loft", "화요일 밤에 뭐 있어요?"],
)
def test_the_night_begins_with_what_begins_after_dinner(question: str) -> None:
    assert ENGINE.answer(question, BEFORE).sessions == ("late-tea",)


@pytest.mark.parametrize(
    "question",
    [
        "when is the Gull choir reading for someone in Tokyo?",
        "à quelle heure est The Gull Choir Reading pour quelqu'un à Tokyo ?",
        "¿a qué hora es The Gull Choir Reading para alguien en Tokio?",
        "во сколько The Gull Choir Reading для тех, кто в Токио?",
        "متى The Gull Choir Reading لشخص في طوكيو؟",
        "对在东京的人来说，The Gull Choir Reading几点开始？",
        "도쿄에 있는 사람에게 The Gull Choir Reading은 몇 시예요?",
    ],
)
def test_the_clock_of_whoever_it_is_for_is_told(question: str) -> None:
    assert "18:00" in ENGINE.answer(question, BEFORE).text  # 11:00 in Paris


def test_where_somebody_is_from_tells_of_no_clock() -> None:
    asked = ENGINE.answer("when is the Gull choir reading?", BEFORE)
    assert ENGINE.answer("I am from Tokyo, when is the Gull choir reading?", BEFORE) == asked


@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("is there anything on Friday the 8th of May?", "No."),
        ("are there any talks on 8 May?", "No."),
        ("هل يوجد شيء يوم 8 مايو؟", "لا."),
    ],
)
def test_whether_there_is_anything_on_another_day_is_denied(question: str, no: str) -> None:
    assert ENGINE.answer(question, BEFORE).text.startswith(no)


@pytest.mark.parametrize(
    "question", ["what is on on Friday 8 May?", "there is nothing on 8 May, right?"]
)
def test_nothing_is_denied_that_is_not_asked_or_is_so(question: str) -> None:
    assert not ENGINE.answer(question, BEFORE).text.startswith("No")


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("what are the opening hours of the bookshop?", "bookshop"),
        ("what are the opening hours of the bar?", "bar"),
        ("quels sont les horaires d'ouverture de la librairie ?", "librairie"),
        ("¿cuál es el horario de apertura de la librería?", "librería"),
        ("часы работы магазина", "магазина"),
        ("ما هي مواعيد عمل الصيدلية؟", "الصيدلية"),
        ("商店的营业时间是什么？", "商店"),
        ("약국 영업시간이 어떻게 되나요?", "약국"),
    ],
)
def test_hours_of_what_is_in_no_programme_are_not_known(question: str, thing: str) -> None:
    answer = ENGINE.answer(question, BEFORE)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())
    assert thing in answer.text


def test_the_opening_is_told_of_all_the_same() -> None:
    assert ENGINE.answer("when is the opening?", BEFORE).sessions == ("open",)


@pytest.mark.parametrize(
    "question",
    [
        "who won the Ida Marlow Award?",
        "which book won the Ida Marlow Award for best novel?",
        "¿quién ganó el Ida Marlow Award?",
        "кто выиграл Ida Marlow Award?",
    ],
)
def test_who_won_is_not_told_by_who_speaks_nor_by_what_a_prize_is_for(question: str) -> None:
    assert ENGINE.answer(question, BEFORE).status is AnswerStatus.UNKNOWN


def test_the_numbers_of_a_sum_quote_no_text() -> None:
    assert ENGINE.answer("what is 17 times 24", BEFORE).status is AnswerStatus.DECLINED
