"""What somebody tells of himself around a question takes nothing from its answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import cycle
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.answering.engine import Engine
from bot.core.answers import Answer
from bot.core.models import Participation
from bot.languages import LANGUAGES
from tests.builders import at, make_event, make_person, make_session
from tests.questions.question_set import even

HERE = Path(__file__).parent
STORIES: dict[str, list[str]] = yaml.safe_load((HERE / "stories.yaml").read_bytes())
QUESTIONS: dict[str, Any] = yaml.safe_load((HERE / "injections.yaml").read_bytes())
"""Of each language, plain questions and what their answers must hold."""
NOW = datetime(2025, 12, 2, 9, 30, tzinfo=ZoneInfo("America/New_York"))

MOST_LOST = 4
"""Of 140 stories; nine were lost before stories were told from questions."""


def _lost(engine: Engine, language: str) -> Iterator[tuple[str, str]]:
    """Yield the messages, a question in each story, whose reply lacks what the question asks."""
    questions = cycle(QUESTIONS[language]["questions"].items())
    for story, (question, answers) in zip(STORIES[language], questions, strict=False):
        message = story.replace("{q}", question)
        text = even(engine.answer(message, NOW).text)
        if not all(any(even(one) in text for one in some) for some in answers):
            yield message, text


def test_a_question_in_a_story_is_answered_as_it_is_alone(conference: Engine) -> None:
    lost = [one for language in LANGUAGES for one in _lost(conference, language)]
    assert len(lost) <= MOST_LOST, lost


@pytest.fixture(scope="module")
def harbour() -> Engine:
    people = (make_person(id="ana", name="Ana Lima"), make_person(id="bo", name="Bo Moss"))
    tides = make_session(
        id="tides", title="Tides of the north", people=(Participation("ana"),),
        start=at("2026-05-04 10:00"), end=at("2026-05-04 11:00"),
    )  # fmt: skip
    buoys = make_session(
        id="buoys", title="Buoys and bells", people=(Participation("bo"),),
        start=at("2026-05-04 14:00"), end=at("2026-05-04 15:00"),
    )  # fmt: skip
    return Engine(make_event(people=people, sessions=(tides, buoys)))


def _asked(engine: Engine, text: str) -> Answer:
    return engine.answer(text, at("2026-05-03 12:00"))


@pytest.mark.parametrize(
    "message",
    [
        "I promised my daughter to see that thing about the bells and I am so tired, who gives it?",
        "my boss raves about Bo Moss all day long and I lost the leaflet, when is he on",
    ],
)
def test_a_story_that_names_something_of_the_event_is_no_mere_story(
    harbour: Engine, message: str
) -> None:
    assert _asked(harbour, message).sessions == ("buoys",)
