"""Where somebody is from is told by a body of a country, and else not known among countries."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-02 12:00", "America/New_York")
ASKED = (
    "where is {} from?",
    "d'où vient {} ?",
    "¿de dónde es {}?",
    "откуда {}?",
    "من أين {}؟",
    "{}来自哪里",
    "{}은 어디 출신이에요?",
)


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize("name", ["Nakamitsu", "Foradori"])
def test_country_of_somebody_of_none_is_not_known(
    conference: Engine, question: str, name: str
) -> None:
    answer = conference.answer(question.format(name), NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "yoo2@un.org" in answer.text


@pytest.mark.parametrize("question", ASKED)
def test_country_of_whoever_is_of_its_body_is_told(conference: Engine, question: str) -> None:
    answer = conference.answer(question.format("Sangjin Kim"), NOW)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("kim",))


def test_where_somebody_works_is_told_at_an_event_of_no_countries(harbour: Engine) -> None:
    person = next(one for one in harbour.event.people if one.organisation)
    answer = harbour.answer(f"where is {person.name} from?", NOW)
    assert answer.status is AnswerStatus.ANSWERED
