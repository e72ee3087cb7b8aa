"""What an event has no item of: a keynote, or anything on a day outside its dates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, SessionKind
from tests.builders import at, make_event, make_person, make_session, make_timed

NOON = at("2026-05-04 12:00")
SESSION = make_session(
    id="nets",
    title="Mending nets",
    kind=SessionKind.WORKSHOP,
    people=(Participation("ana-lima"),),
)
SESSION_OF_NOBODY = replace(SESSION, people=())
PEOPLE = (make_person(),)
ENGINE = Engine(make_event(people=PEOPLE, sessions=(SESSION,)))
EMPTY = Engine(make_event(people=PEOPLE, sessions=()))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("is there a keynote?", "There is nothing of that kind in the published programme."),
        ("keynote speaker?", "There is nothing of that kind in the published programme."),
        ("есть ли ключевой доклад?", "Ничего такого рода в опубликованной программе нет."),
        ("有主旨演讲吗？", "已公布的日程中没有此类场次。"),
        ("기조연설이 있나요?", "공개된 프로그램에 그런 세션이 없습니다."),
    ],
)
def test_a_programme_without_a_keynote_is_said_to_have_none(question: str, said: str) -> None:
    answer = ENGINE.answer(question, NOON)
    assert (answer.status, answer.text.splitlines()[0]) == (AnswerStatus.NOT_PUBLISHED, said)


@pytest.mark.parametrize(
    ("engine", "question", "said"),
    [
        (EMPTY, "keynote speaker?", "The name of the keynote speaker has not been published."),
        (ENGINE, "who opens?", "The name of the person opening the event has not been published."),
    ],
)
def test_of_no_programme_and_of_an_opening_only_the_name_is_unpublished(
    engine: Engine, question: str, said: str
) -> None:
    assert engine.answer(question, NOON).text.splitlines()[0] == said


@pytest.mark.parametrize("question", ["any workshops on saturday?", "any workshops on friday?"])
def test_of_a_kind_on_a_day_outside_the_event_nothing_is_guessed(question: str) -> None:
    answer = ENGINE.answer(question, NOON)
    assert (answer.status, "guess" in answer.text) == (AnswerStatus.ANSWERED, False)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "which workshops is Ana Lima in on Tuesday?",
            "No session of that kind with Ana Lima is in the published programme.",
        ),
        ("how many workshops is Ana Lima in on Tuesday?", "Ana Lima · Tuesday 5 May: 2 sessions."),
        (
            "¿en qué talleres está Ana Lima el martes?",
            "En el programa publicado no hay ninguna sesión de ese tipo con Ana Lima.",
        ),
    ],
)
def test_sessions_of_other_kinds_that_somebody_has_are_those_of_the_day_asked(
    question: str, said: str
) -> None:
    own = tuple(map(Participation, ("ana-lima",)))
    days = {"eels": "2026-05-04", "buoys": "2026-05-05", "knots": "2026-05-05"}
    talks = (
        make_timed(name, name.capitalize(), f"{day} 1{hour}:00", people=own)
        for hour, (name, day) in enumerate(days.items())
    )
    engine = Engine(make_event(people=PEOPLE, sessions=(SESSION_OF_NOBODY, *talks)))
    answer = engine.answer(question, NOON)
    assert (answer.sessions, said in answer.text) == (("buoys", "knots"), True)


@pytest.fixture(scope="module")
def plain() -> Engine:
    """Return an event of two talks, of which no language is told, and no workshop."""
    talks = tuple(
        make_timed(one, title, f"2026-05-0{day} 10:00")
        for one, title, day in (("weirs", "Weirs", 4), ("moss", "Moss", 5))
    )
    return Engine(make_event(sessions=talks))


@pytest.mark.parametrize(
    "question",
    [
        "talks in english",
        "les exposés en français",
        "charlas en español",
        "доклады на русском",
        "有哪些中文演讲",
        "영어 발표",
    ],
)
def test_no_one_talk_stands_for_all_whose_languages_nobody_told(
    plain: Engine, question: str
) -> None:
    answer = plain.answer(question, at("2026-05-03 12:00"))
    told = "Weirs" in answer.text.splitlines()[0]
    assert (answer.status, told) == (AnswerStatus.NOT_PUBLISHED, False)


@pytest.mark.parametrize(
    "question",
    [
        "how long is a workshop?",
        "combien de temps dure un atelier ?",
        "¿cuánto dura un taller?",
        "сколько длится мастер-класс?",
        "كم تستغرق ورشة العمل؟",
        "工作坊多长时间？",
        "워크숍은 얼마나 걸려요?",
    ],
)
def test_the_length_of_the_event_is_none_of_a_workshop_there_is_not(
    plain: Engine, question: str
) -> None:
    answer = plain.answer(question, at("2026-05-03 12:00"))
    assert (answer.status, "2026" in answer.text) == (AnswerStatus.NOT_PUBLISHED, False)
