"""Several days put forward of somebody, or of a kind of session: each must be one of theirs."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation, SessionKind
from tests.builders import at, make_event, make_person, make_session, make_text, make_timed

DAY = at("2026-05-03 12:00")


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
