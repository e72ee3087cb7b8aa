"""When a day is said to end is held against that day; what is said not to be there, is told."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import SessionKind
from tests.builders import at, make_event, make_timed

MONDAY = at("2026-05-04 08:30")
_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of two days, of which the first ends later; only it has a keynote."""
    sessions = (
        make_timed("waves", "Slow waves", "2026-05-04 09:00", "2026-05-04 10:00",
                   kind=SessionKind.KEYNOTE),
        make_timed("lunch", "Lunch", "2026-05-04 12:00", "2026-05-04 13:00",
                   kind=SessionKind.MEAL),
        make_timed("mills", "Mills on the tide", "2026-05-04 18:00", "2026-05-04 19:30"),
        make_timed("reeds", "Reeds in winter", "2026-05-05 10:00", "2026-05-05 17:00"),
    )  # fmt: skip
    return Engine(make_event(sessions=sessions))


def _told(engine: Engine, text: str) -> str:
    return engine.answer(text, MONDAY).text.translate(_ISOLATES)


@pytest.mark.parametrize(
    ("statement", "begin"),
    [
        ("Today ends at 19:30", "Yes. It ends on Monday 4 May at 19:30"),
        ("The day ends at 17:00", "No, not 17:00. It ends on Monday 4 May at 19:30"),
        ("It ends at 17:00 today, right?", "No, not 17:00. It ends on Monday 4 May at 19:30"),
        ("Today ends in the evening", "Yes. It ends on Monday 4 May at 19:30"),
        ("Tuesday ends at 17:00", "Yes. It ends on Tuesday 5 May at 17:00"),
        ("Tuesday starts at 9:00", "No, not 09:00. It starts on Tuesday 5 May at 10:00"),
        ("Tuesday starts at 10:00", "It starts on Tuesday 5 May at 10:00"),
        ("Every day ends at 17:00", "It ends on Tuesday 5 May at 17:00"),
        ("The conference ends on Monday at 19:30", "No, not Monday 4 May and 19:30."),
        ("Le lundi se termine à 19h30", "Oui. Fin le lundi 4 mai à 19:30"),
        ("El día termina a las 17:00", "No, 17:00 no. Termina el lunes 4 de mayo"),
        ("Сегодня всё заканчивается в 19:30, да?", "Да. Окончание: понедельник, 4 мая, 19:30"),
        ("ينتهي اليوم الساعة 19:30", "نعم. النهاية يوم الاثنين، 4 مايو الساعة 19:30"),
        ("今天19:30结束，对吗？", "是的。5月4日星期一 19:30结束"),
        ("월요일은 19시 30분에 끝나죠?", "네. 5월 4일 월요일 19:30에"),
    ],
)
def test_hour_of_a_days_end_or_start_is_held_against_that_day(
    engine: Engine, statement: str, begin: str
) -> None:
    assert _told(engine, statement)[: len(begin)] == begin


@pytest.mark.parametrize(
    ("statement", "begin"),
    [
        ("There is no lunch today", "“Lunch”: Monday 4 May"),
        ("There is no keynote today", "“Slow waves”: Monday 4 May"),
        ("There aren't any keynotes today", "“Slow waves”: Monday 4 May"),
        ("There is no keynote tomorrow", "Not on Tuesday 5 May, but on Monday 4 May:"),
        ("There is a keynote today", "Yes."),
        ("Il n'y a pas de keynote aujourd'hui", "«\u202fSlow waves\u202f»\u202f: lundi 4 mai"),
        ("No hay keynote hoy", "«Slow waves»: lunes 4 de mayo"),
        ("Сегодня нет обеда", "Программа, понедельник, 4 мая:"),
        ("لا يوجد غداء اليوم", "البرنامج، الاثنين، 4 مايو:"),
        ("今天没有午餐", "5月4日星期一日程："),
        ("오늘은 점심이 없어요", "5월 4일 월요일 프로그램:"),
    ],
)
def test_what_is_said_not_to_be_there_is_told_without_yes_or_no(
    engine: Engine, statement: str, begin: str
) -> None:
    assert _told(engine, statement)[: len(begin)] == begin


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is today the last day?", "No. "),
        ("is today the first day?", "Yes. "),
        ("today is the last day", "No. "),
        ("is the last day Monday?", "No. "),
        ("is tomorrow day 2?", "Yes. "),
        ("is tomorrow the third day?", "No. "),
        ("c'est le dernier jour aujourd'hui ?", "Non. "),
        ("demain, c'est le dernier jour ?", "Oui. "),
        ("¿hoy es el último día?", "No. "),
        ("сегодня последний день?", "Нет. "),
        ("первый день — сегодня?", "Да. "),
        ("هل اليوم هو اليوم الأخير؟", "لا. "),
        ("هل اليوم أول يوم؟", "نعم. "),
        ("今天是最后一天吗？", "不是。"),
        ("오늘이 마지막 날인가요?", "아니요. "),
        ("is it the last day?", "Harbour Lights ends on Tuesday 5 May 2026"),
    ],
)
def test_place_of_a_day_in_the_event_is_held_against_its_dates(
    engine: Engine, question: str, begin: str
) -> None:
    assert _told(engine, question)[: len(begin)] == begin


@pytest.mark.parametrize(
    "question",
    [
        "is today over?",
        "is that it for today?",
        "c'est fini pour aujourd'hui ?",
        "¿ya se acabó por hoy?",
        "на сегодня всё?",
        "هل انتهى اليوم؟",
        "今天结束了吗？",
        "오늘 일정 끝났나요?",
    ],
)
def test_what_is_still_to_come_is_told_of_a_day_that_may_be_over(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, at("2026-05-04 14:00")).sessions == ("mills",)
    late = engine.answer(question, at("2026-05-04 20:00"))
    assert late.sessions == ("reeds",)  # the next there is, on the day after
    assert "Reeds in winter" in late.text


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is the keynote over for today?", "“Slow waves” has started"),
        ("is lunch done today?", "“Lunch” has not started yet"),
    ],
)
def test_session_that_may_be_over_is_told_as_it_stands(
    engine: Engine, question: str, begin: str
) -> None:
    told = engine.answer(question, at("2026-05-04 09:30")).text.translate(_ISOLATES)
    assert told[: len(begin)] == begin


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is it over tomorrow?", "It ends on Tuesday 5 May at 17:00"),
        ("is it finished tomorrow", "It ends on Tuesday 5 May at 17:00"),
        ("c'est fini demain ?", "Fin le mardi 5 mai à 17:00"),
    ],
)
def test_what_is_to_come_is_not_over_but_ends(engine: Engine, question: str, told: str) -> None:
    assert _told(engine, question)[: len(told)] == told
