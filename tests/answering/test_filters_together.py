"""Everything a question narrows by holds at once, in a list and in a number, in each language."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.answers import Answer
from bot.core.models import Participation, Session, SessionKind
from tests.builders import (
    at,
    make_event,
    make_person,
    make_room,
    make_session,
    make_text,
    make_track,
)

MONDAY_MORNING = at("2026-05-04 08:00")
KEYNOTE, WORKSHOP = SessionKind.KEYNOTE, SessionKind.WORKSHOP
DISCUSSION, MEAL = SessionKind.DISCUSSION, SessionKind.MEAL

ROWS = (
    ("weir", "Keynote: Weirs", KEYNOTE, "04 09", "hall", "", "en", "ana-lima"),
    ("moss", "Moss and Kubernetes", KEYNOTE, "05 09", "hall", "", "en", "bo-rask"),
    ("kelp", "Kelp by hand", WORKSHOP, "04 10", "attic", "sea", "de", "bo-rask"),
    ("reef", "Reefs by hand", WORKSHOP, "05 14", "attic", "sea", "en", "li-domingo"),
    ("fair", "What is fair", DISCUSSION, "04 14", "hall", "", "zh", "ana-lima"),
    ("toll", "Tolls", DISCUSSION, "05 10", "hall", "", "en", ""),
    (
        "kube",
        "Running Kubernetes at sea",
        SessionKind.TALK,
        "04 11",
        "hall",
        "sea",
        "en",
        "bo-rask",
    ),
    ("more", "Kubernetes之外", SessionKind.TALK, "05 11", "attic", "sea", "zh", "ana-lima"),
    ("priv", "Privacy of fish", SessionKind.TALK, "04 15", "attic", "", "en", "li-domingo"),
    ("eats", "Lunch", MEAL, "04 12", "hall", "", "", ""),
)


def _session(row: tuple[str, str, SessionKind, str, str, str, str, str]) -> Session:
    one, title, kind, start, room, track, language, person = row
    day, hour = start.split()
    return make_session(
        id=one,
        title=title,
        kind=kind,
        start=at(f"2026-05-{day} {hour}:00"),
        end=at(f"2026-05-{day} {hour}:50"),
        rooms=(room,),
        track=track or None,
        languages=(language,) if language else (),
        people=(Participation(person),) if person else (),
    )


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            people=(
                make_person(),
                make_person(id="bo-rask", name="Bo Rask"),
                make_person(id="li-domingo", name="Li Domingo"),
            ),
            rooms=(
                make_room(id="hall", name=make_text("Hall")),
                make_room(id="attic", name=make_text("Attic")),
            ),
            tracks=(make_track(id="sea", name=make_text("Sea")),),
            sessions=tuple(map(_session, ROWS)),
        )
    )


def _sessions(answer: Answer) -> set[str]:
    return {*answer.sessions, *answer.more}


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("how many talks are there about Kubernetes?", {"moss", "kube", "more"}),
        ("how many talks about Kubernetes on Monday?", {"kube"}),
        ("сколько докладов про Kubernetes в понедельник?", {"kube"}),
        ("有多少场关于Kubernetes的演讲？", {"moss", "kube", "more"}),
        ("Kubernetes에 대한 발표는 몇 개?", {"moss", "kube", "more"}),
        ("how many keynotes are there?", {"weir", "moss"}),
        ("combien d'ateliers lundi ?", {"kelp"}),
        ("сколько воркшопов во вторник?", {"reef"}),
        ("كم عدد ورش عمل يوم الاثنين؟", {"kelp"}),
        ("combien de discussions mardi ?", {"toll"}),
        ("number of discussions on Monday", {"fair"}),
        ("周一一共有几场讨论？", {"fair"}),
        ("how many talks are held in Chinese?", {"fair", "more"}),
        ("¿cuántas sesiones hay en chino?", {"fair", "more"}),
        ("كم جلسة بالصينية؟", {"fair", "more"}),
        ("how many sessions take place in the Attic on Tuesday", {"reef", "more"}),
        ("how many events are in the Attic on Tuesday", {"reef", "more"}),
        ("how many times does Ana Lima speak on Monday", {"weir", "fair"}),
        ("сколько всего сессий 5 мая?", {"moss", "reef", "toll", "more"}),
    ],
)
def test_number_of_all_that_fits(engine: Engine, question: str, sessions: set[str]) -> None:
    answer = engine.answer(question, MONDAY_MORNING)

    assert (answer.topic, _sessions(answer)) == ("count", sessions)


@pytest.mark.parametrize(
    "question",
    [
        "how many people speak in the Attic?",
        "how many different people give talks in the Attic?",
        "how many people are presenting in the Attic?",
        "combien de speakers dans la salle Attic ?",
        "¿cuánta gente presenta en Attic?",
        "сколько человек выступает в Attic?",
        "في Attic كم شخصا يتحدث؟",
        "在Attic有几个人演讲？",
        "Attic讲者人数",
        "Attic에서 몇 명이 발표하나요?",
        "Attic에 연사는 몇 명인가요?",
    ],
)
def test_number_of_people_of_a_room(engine: Engine, question: str) -> None:
    answer = engine.answer(question, MONDAY_MORNING)
    number = engine.answer("how many people speak?", MONDAY_MORNING, answer.language).text

    assert number in answer.text  # all three speak there


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("workshops on Kubernetes", {"moss", "kube", "more"}),
        ("¿hay keynotes sobre privacy?", {"priv"}),
        ("keynotes about privacy", {"priv"}),
        ("discussions on Tuesday?", {"toll"}),
        ("est-ce qu'il y a des discussions lundi ?", {"fair"}),
        ("debates el lunes?", {"fair"}),
        ("есть ли обсуждения во вторник?", {"toll"}),
        ("talleres el martes por la tarde?", {"reef"}),
        ("¿hay charlas en chino el martes?", {"more"}),
        ("هل هناك شيء بالصينية يوم الثلاثاء؟", {"more"}),
        ("is anyone speaking about privacy?", {"priv"}),
        ("what does Bo Rask do on Tuesday?", {"moss"}),
        ("что делает Bo Rask в понедельник?", {"kelp", "kube"}),
    ],
)
def test_list_of_all_that_fits(engine: Engine, question: str, sessions: set[str]) -> None:
    assert _sessions(engine.answer(question, MONDAY_MORNING)) == sessions


@pytest.mark.parametrize(
    "question", ["workshops on Kubernetes", "ateliers sur Kubernetes", "Kubernetes 워크숍"]
)
def test_kind_of_which_none_is_on_the_subject_is_said_to_be_left_out(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, MONDAY_MORNING)
    first = answer.text.splitlines()[0]

    assert "Kubernetes" in first
    assert "•" not in first
    assert len(_sessions(answer)) == 3
