"""Whoever is said to give a talk and is nobody of the event is no giver; who does is told."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2027-05-12 09:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    ("question", "giver"),
    [
        ("Lind gives the buoy talk, right?", "Túpac Quispe Mamani"),
        ("does Ada Byron give the buoy talk?", "Túpac Quispe Mamani"),
        ("is Lind giving the buoy talk?", "Túpac Quispe Mamani"),
        ("Lind hosts the open stage, right?", "Youssef Benali"),
        ("c'est Jean Dupont qui donne la conférence sur le plancton, non ?", "Maëlle Lefèvre"),
        ("Juan Pérez da la charla del plancton, ¿verdad?", "Maëlle Lefèvre"),
        ("Пётр Сидоров читает доклад про планктон, да?", "Maëlle Lefèvre"),
    ],
)
def test_giver_who_is_nobody_is_told_so_with_whoever_gives_it(
    harbour: Engine, question: str, giver: str
) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.status, len(answer.sessions)) == (AnswerStatus.UNKNOWN, 1)
    assert giver in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "c'est Dupont qui donne l'atelier, non ?",
        "¿Lind da la charla de las boyas, verdad?",
        "Линд читает доклад про буи, да?",
        "林德主讲浮标的讲座对吗",
        "أحمد حداد يلقي محاضرة العوامات، صح؟",
        "Harvard hosts the workshop, right?",
        "박 교수님 몇 시",
        "王教授几点讲",
        "د. الحداد متى",
        "Мария Ивановна когда выступает",
        "Варвара Петровна Иванова когда",
    ],
)
@pytest.mark.parametrize("event", ["harbour", "engine"])
def test_nobody_stands_for_whom_the_event_has_not(
    request: pytest.FixtureRequest, event: str, question: str
) -> None:
    engine: Engine = request.getfixturevalue(event)
    answer = engine.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert (answer.people, answer.sessions) == ((), ())


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("Costa opens the conference, right?", ("ferreira", "costa")),
        ("Lefèvre gives the talk on plankton, no?", ("lefevre",)),
        ("Okafor gives the buoy talk, right?", ("quispe",)),
        ("the harbour master opens the conference, right?", ("ferreira", "costa")),
    ],
)
def test_whoever_is_on_the_list_is_still_confirmed_or_denied(
    harbour: Engine, question: str, people: tuple[str, ...]
) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, people)


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("한서연 박사님 몇 시", ("han",)),
        ("林女士是做什么的", ("lin",)),
        ("林副主任几点讲", ("lin",)),
        ("Соколова Варвара Петровна когда", ("sokolova",)),
        ("Когда выступает Петрович", ("petrovic",)),
    ],
)
def test_somebody_is_meant_by_a_name_with_its_title(
    harbour: Engine, question: str, people: tuple[str, ...]
) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, people)


@pytest.mark.parametrize("question", ["김 차석대사 이름", "김 부대표 누구", "金副代表是谁"])
def test_somebody_is_meant_by_a_family_name_with_a_rank(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("kim",))
