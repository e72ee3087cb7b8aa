"""Whoever heads or makes what a title only names is not whoever speaks in the session."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_organisation,
    make_person,
    make_room,
    make_talks_of,
    make_text,
)

MORNING = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def zorvik(classifier: Classifier) -> Engine:
    """Return an event with talks on a programme and an association, and the head of a body."""
    people = (
        make_person(),
        make_person(id="bo", name="Bo Berg"),
        make_person(
            id="eva",
            name="Eva Moss",
            organisation="guild",
            role=make_fact("President of Netmakers"),
        ),
        make_person(id="pim", name="Pim Ros", organisation="tide", role=make_fact("Ropemaker")),
    )
    bodies = (
        make_organisation(id="guild", name=make_text("Netmakers")),
        make_organisation(id="tide", name=make_text("Tidemark")),
    )
    sessions = make_talks_of(
        people, "A gentle introduction to Zorvik", "Annual meeting of the AQZK", "Knots", "Hulls"
    )
    return Engine(
        make_event(people=people, rooms=(make_room(),), sessions=sessions, organisations=bodies),
        classifier,
    )


@pytest.mark.parametrize(
    "question",
    [
        "who is the lead developer of Zorvik?",
        "who leads the development of Zorvik?",
        "who is the head of the AQZK?",
        "will the chair of the AQZK speak?",
        "who's the boss of Tidemark?",
        "will the chair of Tidemark speak?",
        "qui est le développeur principal de Zorvik ?",
        "qui dirige l'AQZK ?",
        "le président de l'AQZK va-t-il parler ?",
        "¿quién es la desarrolladora principal de Zorvik?",
        "¿quién preside la AQZK?",
        "кто разрабатывает Zorvik?",
        "кто главный в AQZK?",
        "من يطور Zorvik؟",
        "من رئيس AQZK؟",
        "Zorvik的主要开发者是谁？",
        "AQZK的负责人是谁？",
        "AQZK 대표는 누구예요?",
        "누가 Tidemark 대표예요?",
    ],
)
def test_head_or_maker_of_what_a_title_names_is_not_known(zorvik: Engine, question: str) -> None:
    answer = zorvik.answer(question, MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("who leads Hulls?", ("pim",)),
        ("who runs the talk on Zorvik?", ("ana-lima",)),
        ("who leads the annual meeting of the AQZK?", ("bo",)),
        ("qui dirige Annual meeting of the AQZK ?", ("bo",)),
        ("кто рассказывает про Zorvik?", ("ana-lima",)),
        ("谁讲Zorvik？", ("ana-lima",)),
        ("who's the boss of Netmakers?", ("eva",)),
        ("누가 Netmakers 대표예요?", ("eva",)),
        ("will the president of Netmakers speak?", ("eva",)),
    ],
)
def test_whoever_leads_a_session_or_heads_a_body_is_told(
    zorvik: Engine, question: str, people: tuple[str, ...]
) -> None:
    assert zorvik.answer(question, MORNING).people == people
