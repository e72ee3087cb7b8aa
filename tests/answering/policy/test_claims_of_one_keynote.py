"""A keynote told by its subject is that one: another on the day put forward makes no yes."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2027-05-13 08:30")
CONFERENCE_EVE = at("2025-12-03 10:00")


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("is the ice keynote on thursday?", "No"),
        ("the ice keynote is on thursday afternoon, correct?", "No"),
        ("is the ice keynote on friday?", "Yes"),
        ("is the keynote on friday?", "Yes"),
    ],
)
def test_the_keynote_meant_is_the_one_on_the_subject_named(
    harbour: Engine, asked: str, begins: str
) -> None:
    answer = harbour.answer(asked, NOW)
    assert (answer.text[: len(begins)], answer.sessions) == (begins, ("keynote_ice",))


@pytest.mark.parametrize(
    "asked",
    ["le 5 ça commence à 9h non ?", "does it start at 9 on the 5th?", "el 5 empieza a las 9, ¿no?"],
)
def test_the_hour_of_a_day_of_the_event_denies_no_day(conference: Engine, asked: str) -> None:
    answer = conference.answer(asked, CONFERENCE_EVE)
    assert answer.status is AnswerStatus.UNKNOWN
    denied = conference.answer("does it start on the 5th?", CONFERENCE_EVE, answer.language).text
    assert answer.text.split("\n")[0] != denied.split("\n")[0]


@pytest.mark.parametrize(
    "asked",
    [
        "they told me the UN secretary-general chairs it, right",
        "мне сказали, конференцию ведёт генсек ООН, верно?",
    ],
)
def test_a_post_put_forward_of_a_body_is_no_other_of_it(conference: Engine, asked: str) -> None:
    answer = conference.answer(asked, CONFERENCE_EVE)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


def test_a_day_asked_of_is_told_no_topic_near_it(conference: Engine) -> None:
    asked = "stuck in a jam, flight moved to thursday night, will i still catch anything friday?"
    plain = conference.answer("what is on on friday?", CONFERENCE_EVE)
    assert conference.answer(asked, CONFERENCE_EVE).status is plain.status
