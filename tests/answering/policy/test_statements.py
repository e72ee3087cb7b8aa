"""A statement about a session is confirmed, or what is wrong in it said: it needs no question."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import Participation, SessionKind
from tests.builders import at, make_event, make_people, make_room, make_talk, make_text, make_timed

DAY = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of two days with three rooms; Ada and Bo give a talk each."""
    names = {"attic": "Attic", "c": "Amphi C"}
    rooms = (make_room(), *(make_room(id=id_, name=make_text(n)) for id_, n in names.items()))
    sessions = (
        make_talk("eels", "Eels of the estuary", "2026-05-04 10:00",
                  people=(Participation(person="ada"),)),
        make_talk("mills", "Are mills still turning?", "2026-05-05 15:00", "2026-05-05 15:30",
                  rooms=("attic",), people=(Participation(person="bo"),)),
        make_timed("desk", "Registration", "2026-05-04 08:00", "2026-05-04 17:00",
                   kind=SessionKind.REGISTRATION, rooms=("hall",)),
        make_timed("farewell", "Farewell", "2026-05-05 17:00", kind=SessionKind.CLOSING,
                   rooms=("c",)),
    )  # fmt: skip
    people = make_people(ada="Ada Moreau", bo="Bo Lind")
    return Engine(make_event(people=people, rooms=rooms, sessions=sessions))


@pytest.mark.parametrize(
    ("statement", "begin"),
    [
        ("Ada Moreau speaks on Monday at 10:00 in the Great Hall", "Yes."),
        ("Ada Moreau speaks on Monday at 10:00 in the Attic", "No, not Attic."),
        ("Ada Moreau parle mardi à 10h en Great Hall", "Non, pas mardi 5 mai."),
        ("Ada Moreau habla el lunes a las 11:00 en Great Hall", "No, 11:00 no."),
        ("Ada Moreau выступает в понедельник в 10:00 в Attic", "Нет, не Attic."),
        ("Ada Moreau يتحدث يوم الاثنين الساعة 10:00 في Attic", "لا، ليس Attic."),
        ("星期一10:00Ada Moreau在Great Hall演讲", "是的。"),
        ("Ada Moreau星期一10:00在Attic演讲", "不是Attic。"),
        ("Ada Moreau 님은 월요일 10시에 Attic에서 발표합니다", "아니요, Attic이 아닙니다."),
        ("'Eels of the estuary' is in the Attic at 10:00", "No, not Attic."),
        ("the closing is on Tuesday at 5 pm", "Yes."),
        ("la clôture est mardi à 17h en Amphi C", "Oui."),
        ("la clausura es el martes a las 18:00", "No, 18:00 no."),
    ],
)
def test_statement_is_confirmed_or_what_is_wrong_named(
    engine: Engine, statement: str, begin: str
) -> None:
    text = engine.answer(statement, DAY).text.translate(_ISOLATES)
    assert text[: len(begin)] == begin


_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


@pytest.mark.parametrize(
    ("statement", "begin"),
    [
        ("Ada Moreau gives 'Eels of the estuary'", "Yes."),
        ("Bo Lind gives 'Eels of the estuary'", "No, not Bo Lind."),
        ("Bo Lind gives 'Eels of the estuary' on Monday", "No, not Bo Lind."),
        ("« Eels of the estuary » est de Bo Lind", "Non, pas Bo Lind."),
        ("«Eels of the estuary» la da Bo Lind, ¿no?", "No, Bo Lind no."),
        ("Bo Lind читает «Eels of the estuary»", "Нет, не Bo Lind."),
        ("Bo Lind يقدم «Eels of the estuary»", "لا، ليس Bo Lind."),
        ("《Eels of the estuary》是Bo Lind讲的", "不是Bo Lind。"),
        ("Bo Lind 님이 'Eels of the estuary'를 발표합니다", "아니요, Bo Lind"),
    ],
)
def test_who_is_said_to_give_a_title_is_held_against_the_programme(
    engine: Engine, statement: str, begin: str
) -> None:
    text = engine.answer(statement, DAY).text.translate(_ISOLATES)
    assert text[: len(begin)] == begin


@pytest.mark.parametrize(
    ("statement", "begin"),
    [
        ("registration is at 9 on Monday in the Great Hall", "Yes."),
        ("registration opens at 9 on Monday, right?", "No, not 09:00."),
        ("регистрация в понедельник в 08:00 в Attic, верно?", "Нет, не Attic."),
        ("签到是星期一08:00", "是的。"),
        ("등록은 월요일 18시입니다", "아니요, 18:00가"),
    ],
)
def test_hour_of_registration_is_any_at_which_it_is_open(
    engine: Engine, statement: str, begin: str
) -> None:
    assert engine.answer(statement, DAY).text[: len(begin)] == begin


@pytest.mark.parametrize(
    "told",
    [
        "Ada Moreau speaks on Monday at 10:00, where is the room?",
        "Ada Moreau parle lundi à 10h. C'est dans quelle salle ?",
        "Ada Moreau выступает в понедельник в 10:00, в каком зале?",
        "Ada Moreau Monday",
    ],
)
def test_what_is_only_told_or_looked_for_gets_no_yes(engine: Engine, told: str) -> None:
    text = engine.answer(told, DAY).text
    assert ("Great Hall" in text, text.startswith(("Yes", "Oui", "Да"))) == (True, False)


@pytest.mark.parametrize(("minute", "state"), [("15:29", "has started"), ("15:30", "is over")])
@pytest.mark.parametrize(
    "question",
    ["is Are mills still turning? still on?", "is 'Are mills still turning?' still going on?"],
)
def test_session_is_on_until_its_end_and_no_longer(
    engine: Engine, question: str, minute: str, state: str
) -> None:
    answer = engine.answer(question, at(f"2026-05-05 {minute}"))
    assert state in answer.text.split("\n")[0]
