"""Of which sex those are who speak is not known, and a title behind a name asks nothing."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact, make_person, make_room, make_talks_of

MORNING = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def salon(classifier: Classifier) -> Engine:
    """Return an event of a woman and a man by their titles, and somebody without one."""
    people = tuple(
        make_person(id=one, name=name, aliases=aliases, role=make_fact("Ropemaker"))
        for one, name, aliases in (
            ("mira", "Mira Quell", ("Ms Quell",)),
            ("oskar", "Oskar Venn", ("Mr Venn",)),
            ("robin", "Robin Ash", ()),
        )
    )
    sessions = make_talks_of(people, "Ropes", "Knots", "Lights")
    return Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize("question", ["演讲者里有女的吗？", "发言人里都是男的吗？"])
def test_women_among_speakers_are_not_known_in_chinese(salon: Engine, question: str) -> None:
    answer = salon.answer(question, MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize("name", ["Robin Ash", "Mira Quell"])
def test_title_behind_a_name_asks_nothing_be_there_a_space_or_not(salon: Engine, name: str) -> None:
    answers = [salon.answer(f"{name}{gap}女士", MORNING).text for gap in (" ", "")]
    assert answers == [salon.answer(f"{name}是谁", MORNING).text] * 2


def test_other_title_behind_a_name_takes_nothing_from_what_is_asked(salon: Engine) -> None:
    asked = [salon.answer(f"Robin Ash{title}은 여성인가요?", MORNING) for title in ("", "님")]
    assert [(one.status, one.text) for one in asked] == [(AnswerStatus.UNKNOWN, asked[0].text)] * 2
