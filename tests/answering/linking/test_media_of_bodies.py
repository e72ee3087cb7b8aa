"""A medium called after a body asks for a livestream, and for nobody of that body."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOON = at("2025-12-04 08:00")


@pytest.mark.parametrize(
    "question",
    [
        "will it be on UN Web TV?",
        "is it on the UN's YouTube channel?",
        "UNIDIR podcast?",
        "ce sera sur la chaîne de l'ONU ?",
        "¿sale en la radio de la ONU?",
        "будет на веб-ТВ ООН?",
        "передадут по радио ООН?",
        "هل سيكون على تلفزيون الأمم المتحدة؟",
        "联合国电台播吗？",
        "유엔 웹TV로 나오나요?",
    ],
)
def test_medium_of_a_body_is_asked_as_a_livestream(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOON)
    assert (answer.status, answer.people) == (AnswerStatus.NOT_PUBLISHED, ())
    assert answer.topic == "topic:livestream"


def test_paper_of_a_body_is_not_known_to_write_of_it(conference: Engine) -> None:
    answer = conference.answer("is there an article in the UN Chronicle?", NOON)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


def test_language_of_a_nation_is_still_a_language(conference: Engine) -> None:
    answer = conference.answer("will they speak Korean?", NOON)
    assert answer.topic in {"languages", "session_language"}


def test_people_of_a_medium_are_none_of_its_body(conference: Engine) -> None:
    answer = conference.answer("who from UN News is coming?", NOON)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


def test_people_of_a_body_are_still_told(conference: Engine) -> None:
    assert "nakamitsu" in conference.answer("who is from the UN?", NOON).people
