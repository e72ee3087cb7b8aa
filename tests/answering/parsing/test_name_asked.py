"""A name that is somebody's is not the event's, also where its spelling is asked."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at
from tests.conversations import talk

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    "question",
    [
        "how do I write the keynote speaker's name",
        "comment s'écrit le nom de l'orateur principal ?",
        "¿cómo se escribe el nombre del ponente principal?",
        "как пишется имя основного докладчика",
        "基调演讲人的名字怎么写",
        "기조연설자 이름 철자가 어떻게 돼요",
    ],
)
def test_spelling_of_whoever_has_a_part_is_their_name(conference: Engine, question: str) -> None:
    assert "Carlos Mario Foradori" in conference.answer(question, NOW).text


@pytest.mark.parametrize(
    "question",
    ["how do you spell the ambassador's name", "comment s'écrit le nom de l'ambassadeur"],
)
def test_name_of_a_post_that_nobody_has_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize("question", ["how do you write the conference's name", "event name?"])
def test_name_of_the_event_is_told(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).topic == "event_name"


def test_spelling_of_his_name_is_of_whoever_was_told(conference: Engine) -> None:
    answer = talk(conference, "who gives the keynote?", "how do you spell his name", now=NOW)
    assert answer.text.startswith("Carlos Mario Foradori")


def test_what_it_is_said_to_cover_is_not_declined(conference: Engine) -> None:
    answer = conference.answer("does it cover nuclear testing", NOW)
    assert answer.status is AnswerStatus.UNKNOWN
