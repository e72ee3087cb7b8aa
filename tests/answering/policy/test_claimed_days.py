"""Several days put forward of somebody, or of a kind of session: each must be one of theirs."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, SessionKind
from tests.builders import at, make_event, make_person, make_session, make_text, make_timed

DAY = at("2026-05-03 12:00")
LONG_BEFORE, SECOND_DAY = at("2025-11-20 12:00"), at("2025-12-05 15:00")
_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))
_DAY_TWO = {
    "It is under way: day 2 of 2.",
    "L’événement est en cours\u202f: jour 2 sur 2.",
    "El evento está en curso: día 2 de 2.",
    "Мероприятие идёт: день 2 из 2.",
    "الفعالية جارية الآن: اليوم 2 من 2.",
    "正在举行：第2天，共2天。",
    "지금 진행 중입니다. 전체 2일 중 2일째입니다.",
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of two days with a lunch each; Ada speaks on both, Bo on the first."""
    ada, bo = (
        make_person(id=key, name=name) for key, name in (("ada", "Ada Moreau"), ("bo", "Bo Lind"))
    )
    sessions = (
        make_timed("eels", "Eels of the estuary", "2026-05-04 10:00", "2026-05-04 11:00",
                   people=(Participation(person="ada"),)),
        make_timed("reeds", "Reeds in winter", "2026-05-04 11:00", "2026-05-04 12:00",
                   people=(Participation(person="bo"),)),
        make_timed("lunch-1", "Lunch", "2026-05-04 12:00", "2026-05-04 13:00",
                   kind=SessionKind.MEAL),
        make_timed("mills", "Mills on the tide", "2026-05-05 10:00", "2026-05-05 11:00",
                   people=(Participation(person="ada"),)),
        make_timed("lunch-2", "Lunch", "2026-05-05 12:00", "2026-05-05 13:00",
                   kind=SessionKind.MEAL),
        make_session(id="farewell", title=make_text("Farewell"), start=at("2026-05-05 17:00"),
                     end=None, kind=SessionKind.CLOSING),
    )  # fmt: skip
    return Engine(make_event(people=(ada, bo), sessions=sessions))


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("Does Ada Moreau speak on Monday and Tuesday?", "Yes."),
        ("¿Habla Ada Moreau el lunes y el martes?", "Sí."),
        ("Is there lunch on both days?", "Yes."),
        ("Does Bo Lind speak on Monday and Tuesday?", "No, not Tuesday 5 May."),
        ("Does Ada Moreau speak at 10:00 on Monday and Tuesday?", "Yes."),
        ("Does Ada Moreau speak at 11:00 on Monday and Tuesday?", "No, not 11:00."),
    ],
)
def test_each_of_several_days_must_be_one_of_theirs(
    engine: Engine, question: str, begin: str
) -> None:
    assert engine.answer(question, DAY).text[: len(begin)] == begin


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("when does the event end?", AnswerStatus.ANSWERED),
        ("the event ends at 17:00, right?", AnswerStatus.UNKNOWN),
        ("the event ends at 18:00, right?", AnswerStatus.UNKNOWN),
    ],
)
def test_a_last_session_without_an_end_tells_no_hour_of_the_end(
    engine: Engine, question: str, status: AnswerStatus
) -> None:
    answer = engine.answer(question, DAY)
    assert answer.status is status
    assert "“Farewell”, starts on Tuesday 5 May at 17:00" in answer.text
    assert not answer.text.startswith(("Yes", "No"))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("only Thursday, right?", "No."),
        ("is it only on Thursday?", "No."),
        ("it's just Friday, isn't it", "No."),
        ("C'est seulement vendredi ?", "Non."),
        ("solo el viernes?", "No."),
        ("только в пятницу?", "Нет."),
        ("بس الجمعة؟", "لا."),
        ("只有周五吗？", "不是。"),
        ("금요일만 해요?", "아니요."),
        ("Thursday and Friday only, right?", "Yes."),
        ("jeudi et vendredi seulement, c'est ça ?", "Oui."),
        ("solo jueves y viernes, ¿no?", "Sí."),
        ("только чт и пт, да?", "Да."),
        ("الفعالية الخميس والجمعة بس، صح؟", "نعم."),
        ("只有周四周五，对吧？", "是的。"),
        ("목요일이랑 금요일만이죠?", "네."),
    ],
)
def test_days_that_are_said_to_be_all_are_held_against_all(
    conference: Engine, claim: str, verdict: str
) -> None:
    told = conference.answer(claim, LONG_BEFORE)
    assert (told.status, told.text.split()[0].strip("\u2068\u2069")[: len(verdict)]) == (
        AnswerStatus.ANSWERED,
        verdict,
    )


@pytest.mark.parametrize(
    "question",
    [
        "which day of the conference is it today",
        "is today the first or the second day?",
        "¿Qué día del evento es hoy?",
        "On est le premier ou le deuxième jour ?",
        "сегодня первый или второй день?",
        "今天第几天了",
        "今天是第一天还是第二天？",
        "오늘 며칠째예요?",
        "اليوم كم يوم صار للمؤتمر؟",
    ],
)
def test_which_of_its_days_it_is_today_is_told(conference: Engine, question: str) -> None:
    told = conference.answer(question, SECOND_DAY)
    assert told.status is AnswerStatus.ANSWERED
    assert told.text.translate(_ISOLATES).splitlines()[-1] in _DAY_TWO
