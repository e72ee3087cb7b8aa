"""A date of no calendar is told as that; of one beside another weekday which day it is."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from tests.builders import at, make_event, make_room, make_talk

NOW = at("2026-05-03 12:00")


@pytest.fixture(scope="module")
def harbour(classifier: Classifier) -> Engine:
    sessions = (
        make_talk("tides", "Reading the tides", "2026-05-04 09:30"),
        make_talk("gulls", "Gulls at noon", "2026-05-05 12:00"),
    )
    return Engine(make_event(rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what is on 31 November?", "There is no such date: 31 November 2026."),
        ("any talks on 2026-02-30", "There is no such date: 30 February 2026."),
        ("who speaks on 31 June?", "There is no such date: 31 June 2026."),
        ("is the conference on 31 April?", "There is no such date: 31 April 2026."),
        ("qu'y a-t-il le 31 novembre ?", "Cette date n’existe pas\u202f: 31 novembre 2026."),
        ("¿qué hay el 31 de junio?", "Esa fecha no existe: 31 de junio de 2026."),
        ("что будет 30 февраля?", "Такой даты нет: 30 февраля 2026 года."),
        ("ماذا يوجد يوم 31 نوفمبر؟", "لا وجود لهذا التاريخ: \u206831 نوفمبر 2026\u2069."),
        ("2月30日有什么活动？", "没有这个日期：2026年2月30日。"),
        ("2월 30일에 뭐 있어?", "존재하지 않는 날짜입니다: 2026년 2월 30일."),
        ("what is on April 32?", "There is no such date: 32 April 2026."),
        ("who speaks on the 45th of May?", "There is no such date: 45 May 2026."),
        ("programme du 32 mai", "Cette date n’existe pas\u202f: 32 mai 2026."),
        ("¿qué hay el 32 de mayo?", "Esa fecha no existe: 32 de mayo de 2026."),
        ("кто выступает 35 мая?", "Такой даты нет: 35 мая 2026 года."),
        ("ماذا يوجد يوم 32 مايو؟", "لا وجود لهذا التاريخ: \u206832 مايو 2026\u2069."),
        ("9月32日有什么活动？", "没有这个日期：2026年9月32日。"),
        ("5월 32일 일정 알려줘", "존재하지 않는 날짜입니다: 2026년 5월 32일."),
    ],
)
def test_date_of_no_calendar_is_said_to_be_none(harbour: Engine, question: str, said: str) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.text.splitlines()[0], answer.sessions) == (said, ())


def test_session_on_a_date_of_no_calendar_is_told_with_its_own(harbour: Engine) -> None:
    answer = harbour.answer("is Gulls at noon on 31 April?", NOW)
    assert answer.text.startswith("There is no such date: 31 April 2026.\n“Gulls at noon”: Tuesday")


def test_date_of_no_calendar_is_not_that_of_the_question_before(harbour: Engine) -> None:
    first = harbour.answer("what is on 5 May?", NOW)
    answer = harbour.answer("and on 31 May?", NOW, earlier=(Turn("what is on 5 May?", first),))
    other = harbour.answer("and on 31 June?", NOW, earlier=(Turn("what is on 5 May?", first),))
    assert answer.text.startswith("Sunday 31 May 2026 is outside")
    assert other.text.startswith("There is no such date: 31 June 2026.")


@pytest.mark.parametrize(
    "text",
    [
        "what is on 29 May?",
        "Python 31.02 or later",
        "31/11 of them",
        "the talk on mai 68",
        "room 45 may be",
    ],
)
def test_what_may_be_a_date_or_none_is_not_said_to_be_impossible(
    harbour: Engine, text: str
) -> None:
    assert "no such date" not in harbour.answer(text, NOW).text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what is on Friday 4 May?", "4 May is a Monday, not a Friday."),
        ("any talks on Tuesday the 4th?", "4 May is a Monday, not a Tuesday."),
        ("who speaks on 4 May (Friday)?", "4 May is a Monday, not a Friday."),
        ("le programme du vendredi 4 mai", "Le 4 mai est un lundi, pas un vendredi."),
        ("¿qué hay el viernes 4?", "El 4 de mayo es lunes, no viernes."),
        ("что будет в пятницу, 4 мая?", "4 мая — понедельник, а не пятница."),
        (
            "ماذا يوجد يوم الجمعة 4 مايو؟",
            "\u20684 مايو\u2069 يوافق يوم \u2068الاثنين\u2069، وليس \u2068الجمعة\u2069.",
        ),
        ("5月4日（周五）有什么活动？", "5月4日是星期一，不是星期五。"),
        ("5월 4일 금요일 일정 알려줘", "5월 4일은 금요일이 아니라 월요일입니다."),
    ],
)
def test_date_beside_another_weekday_is_told_with_its_own(
    harbour: Engine, question: str, said: str
) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.text.splitlines()[0], answer.sessions) == (said, ("tides",))


@pytest.mark.parametrize(
    "question",
    ["what is on Monday 4 May?", "Monday and 5 May", "on Monday at 5", "4 May or Tuesday?"],
)
def test_weekday_of_its_own_date_or_of_another_is_not_corrected(
    harbour: Engine, question: str
) -> None:
    assert " is a " not in harbour.answer(question, NOW).text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what's on at 25:00", "There is no such time: 25:00."),
        ("who speaks at 9:75?", "There is no such time: 9:75."),
        ("qu'est-ce qu'il y a à 25h ?", "Cette heure n’existe pas\u202f: 25h."),
        ("¿qué hay a las 26:00?", "Esa hora no existe: 26:00."),
        ("что будет в 25 часов?", "Такого времени нет: 25 часов."),
        ("ماذا يوجد الساعة 25؟", "لا وجود لهذه الساعة: \u206825\u2069."),
        ("25点有什么", "没有这个时间：25点。"),
        ("25시에 뭐 있어?", "존재하지 않는 시각입니다: 25시."),
        ("à 14h90 il y a quoi", "Cette heure n’existe pas\u202f: 14h90."),
        ("14点90分有什么", "没有这个时间：14点90分。"),
    ],
)
def test_hour_of_no_clock_is_said_to_be_none(harbour: Engine, question: str, said: str) -> None:
    assert harbour.answer(question, NOW).text.splitlines()[0] == said


@pytest.mark.parametrize(
    "question",
    [
        "what is on at 24:30",
        "is there a 48h hackathon?",
        "y a-t-il quelque chose à 14h45 ?",
        "what starts at 23:59?",
        "48시간 대회 있어?",
    ],
)
def test_hour_past_midnight_and_length_are_none_of_these(harbour: Engine, question: str) -> None:
    assert "no such time" not in harbour.answer(question, NOW, "en").text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what day is 5 May?", "5 May is a Tuesday."),
        ("quel jour est le 5 mai ?", "Le 5 mai est un mardi."),
        ("¿qué día es el 5 de mayo?", "El 5 de mayo es martes."),
        ("какой день недели 5 мая?", "5 мая — вторник."),
        ("أي يوم هو 5 مايو؟", "\u20685 مايو\u2069 يوافق يوم \u2068الثلاثاء\u2069."),
        ("5月5日是星期几", "5月5日是星期二。"),
        ("5월 5일은 무슨 요일이야?", "5월 5일은 화요일입니다."),
    ],
)
def test_weekday_of_a_date_is_told(harbour: Engine, question: str, said: str) -> None:
    assert harbour.answer(question, NOW).text.splitlines()[0] == said


def test_day_of_a_session_is_no_weekday_of_a_date(harbour: Engine) -> None:
    answer = harbour.answer("which day is Gulls at noon, 5 May?", NOW)
    assert answer.sessions == ("gulls",)
