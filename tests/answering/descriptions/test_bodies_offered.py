"""A choice of bodies alone asks who organises, or of whom it was told before: nobody else."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")

CHOICES = (
    "is it the UN or the ministry?",
    "UN or NATO?",
    "C'est l'ONU ou le ministère ?",
    "¿la ONU o la Cancillería?",
    "это ООН или МИД?",
    "الأمم المتحدة أم وزارة الخارجية؟",
    "是联合国还是外交部",
    "외교부인가요 유엔인가요?",
)

OF_SESSION_BEFORE = ("is it the UN or the ministry?", "C'est l'ONU ou le ministère ?")
"""What "it" makes one of the session that was told beside somebody."""


@pytest.mark.parametrize("question", CHOICES)
def test_choice_of_bodies_is_told_who_organises(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "organisers")
    assert answer.people == ()


@pytest.mark.parametrize("question", [one for one in CHOICES if one not in OF_SESSION_BEFORE])
def test_choice_of_bodies_is_asked_of_whoever_was_told_of(
    conference: Engine, question: str
) -> None:
    turns = [Turn("who is Sangjin Kim?", conference.answer("who is Sangjin Kim?", NOW))]
    assert conference.answer(question, NOW, earlier=turns).people == ("kim",)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is Lantern a sponsor or a partner?", "Sponsored by: Lantern Data Cooperative."),
        (
            "is KELP a sponsor or a participant?",
            "KELP – Kustmeetnet en Laboratorium voor Platwater takes part in the event.",
        ),
    ],
)
def test_choice_of_what_a_body_is_asks_of_that_body(
    harbour: Engine, question: str, told: str
) -> None:
    answer = harbour.answer(question, at("2027-05-12 09:00", "Europe/Lisbon"))
    assert answer.status is AnswerStatus.ANSWERED
    assert told in answer.text.splitlines()


@pytest.mark.parametrize("question", ["does the UN or Korea pay?", "who pays, Korea or the UN"])
def test_choice_of_who_does_something_is_not_told_who_organises(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN
