"""A question of a message is asked of what the one before it named, and of nothing else."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_timed

NOW = at("2025-12-03 12:00")
BEFORE = at("2026-05-03 08:00")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("what is UNOOSA?", "and what's its role?"),
        ("qu'est-ce que l'UNIDIR ?", "et quel est son rôle ?"),
        ("¿qué es la UNODA?", "¿y cuál es su función?"),
        ("что такое ЮНИДИР?", "и какая у него роль?"),
        ("ما هو مكتب شؤون الفضاء الخارجي؟", "ودوره ايه؟"),
        ("裁军厅是什么机构？", "它的角色是什么？"),
        ("군축실은 뭐 하는 데야?", "이번에 무슨 역할이야?"),
    ],
)
def test_role_of_a_body_is_what_it_does_for_the_event(
    conference: Engine, first: str, second: str
) -> None:
    alone = conference.answer(first, NOW)
    assert conference.answer(f"{first} {second}", NOW).text == alone.text


def test_role_of_a_body_of_another_event_is_told(engine: Engine) -> None:
    asked = "what is the Tidal Trust? and what is its role?"
    alone = engine.answer("what is the Tidal Trust?", BEFORE)
    assert engine.answer(asked, BEFORE).text == alone.text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("est-ce que l'intelligence artificielle est abordée", "et qui en parle"),
        ("про квантовые технологии будет что нибудь", "и кто про это говорит"),
    ],
)
def test_who_speaks_on_a_topic_of_no_session_is_not_told(
    conference: Engine, first: str, second: str
) -> None:
    assert conference.answer(f"{first} {second}", NOW).people == ()


@pytest.mark.parametrize(
    ("introduction", "asked"),
    [
        ("hello i am a journalist and", "i'd like to know who opens"),
        ("bonjour je suis journaliste et", "j'aimerais savoir qui ouvre"),
        ("السلام عليكم انا صحفية من الاردن و", "بدي اعرف مين بيفتح المؤتمر"),
    ],
)
def test_who_asks_for_a_fact_is_not_asked_about(
    conference: Engine, engine: Engine, introduction: str, asked: str
) -> None:
    for event in (conference, engine):
        assert event.answer(f"{introduction} {asked}", NOW).text == event.answer(asked, NOW).text


UNTIL_WHEN = [
    ("Do I have to register?", "And until when?"),
    ("Faut-il s'inscrire ?", "Et jusqu'à quand ?"),
    ("¿Hay que inscribirse?", "¿Hasta qué día?"),
    ("Надо ли регистрироваться?", "До какого числа?"),
    ("لازم أسجل؟", "ولحد إمتى؟"),
    ("要报名吗？", "到什么时候？"),
    ("등록해야 하나요?", "언제까지요?"),
]


@pytest.mark.parametrize(("first", "second"), UNTIL_WHEN)
def test_until_when_behind_registration_is_no_last_day_of_the_event(
    conference: Engine, engine: Engine, harbour: Engine, first: str, second: str
) -> None:
    for event in (conference, engine, harbour):
        alone = event.answer(first, NOW)
        assert event.answer(f"{first} {second}", NOW).text == alone.text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Do I have to register?", "Until when does the conference last?"),
        ("Faut-il s'inscrire ?", "Jusqu'à quand dure la conférence ?"),
        ("要报名吗？", "会议到什么时候？"),
        ("Где это будет?", "До какого числа?"),
    ],
)
def test_last_day_is_told_where_the_event_or_its_place_is_asked_about(
    conference: Engine, first: str, second: str
) -> None:
    last_day = conference.answer(second, NOW).text
    assert conference.answer(f"{first} {second}", NOW).text.endswith(last_day)


@pytest.fixture(scope="module")
def lengths() -> Engine:
    """Return the engine of an event with three talks, of which one is long."""
    rows = (
        ("low", "Low tides", "10:30"),
        ("high", "High tides", "12:30"),
        ("ebb", "Ebbs", "10:45"),
    )
    sessions = (
        make_timed(one, title, "2026-05-04 10:00", f"2026-05-04 {end}", rooms=("hall",))
        for one, title, end in rows
    )
    return Engine(make_event(sessions=tuple(sessions), rooms=(make_room(),)))


@pytest.mark.parametrize(
    "question",
    [
        "talks longer than an hour & where",
        "talks longer than an hour and in which room?",
        "talks longer than an hour, and who gives them?",
        "¿charlas de más de una hora y dónde?",
        "séances de plus d'une heure, et où ?",
        "доклады дольше часа и где?",
        "جلسات أطول من ساعة وأين؟",
        "超过一小时的演讲有哪些？在哪里？",
        "한 시간 넘는 발표는? 어디서?",
    ],
)
def test_where_those_are_that_were_asked_for_is_asked_of_no_others(
    lengths: Engine, question: str
) -> None:
    answer = lengths.answer(question, BEFORE)
    assert (answer.sessions, answer.more) == (("high",), ())


def test_where_the_event_is_beside_a_list_is_told(lengths: Engine) -> None:
    answer = lengths.answer("talks longer than an hour and where is the conference?", BEFORE)
    assert len(answer.text.splitlines()) > 2
