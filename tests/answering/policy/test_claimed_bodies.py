"""A body put forward as somebody's who is of another is said to be unknown, and theirs told."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from tests.builders import at, make_event, make_organisation, make_person, make_session, make_text

ENGINE = Engine(
    make_event(
        organisations=(
            make_organisation(id="net", name=make_text("Netmakers Guild")),
            make_organisation(id="buoy", name=make_text("Buoy Institute")),
        ),
        people=(make_person(id="holm", name="Greta Holm", organisation="net"),),
        sessions=(make_session(people=(Participation("holm"),)),),
    )
)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Greta Holm is from the Buoy Institute, right?", AnswerStatus.UNKNOWN),
        ("Greta Holm est de l'institut Buoy Institute, non ?", AnswerStatus.UNKNOWN),
        ("¿Greta Holm es de Buoy Institute?", AnswerStatus.UNKNOWN),
        ("Greta Holm is from the Netmakers Guild, right?", AnswerStatus.ANSWERED),
    ],
)
def test_body_of_somebody_is_confirmed_only_as_published(
    question: str, status: AnswerStatus
) -> None:
    answer = ENGINE.answer(question, at("2026-05-03 12:00"))
    assert (answer.status, "Netmakers Guild" in answer.text) == (status, True)


@pytest.mark.parametrize(
    ("question", "is_unsaid"),
    [
        ("When does Greta Holm from Quaysoft speak?", True),
        ("What does Holm of Google talk about?", True),
        ("à quelle heure parle Greta Holm de Google ?", True),
        ("When does Greta Holm from the Netmakers Guild speak?", False),
        ("When does Greta Holm speak?", False),
        ("When does Greta Holm from Lisbon speak?", False),
    ],
)
def test_body_said_beside_somebody_is_told_to_be_unsaid(question: str, is_unsaid: bool) -> None:
    text = ENGINE.answer(question, at("2026-05-03 12:00")).text
    said = ("The organisers have not said whether", "Les organisateurs n’ont pas indiqué si")
    assert any(one in text for one in said) == is_unsaid
