"""Whoever wants to speak at the event is told how by the organisers' topic, else whom to ask."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import (
    at,
    make_contact,
    make_event,
    make_fact,
    make_room,
    make_talk,
    make_text,
    make_topic,
)

BOARD = "Write your name on the board."
ROOMS = (make_room(id="hall"),)
MORNING = at("2026-05-04 08:30")
STAGE = make_topic(
    id="stage", title=make_text("Open stage"), answer=make_fact(make_text(BOARD)),
    phrasings={"en": ("how do I sign up for the open stage", "can I give a short talk")},
)  # fmt: skip
TALKS = (
    make_talk("waves", "Slow waves and ferns", "2026-05-04 10:00", "2026-05-04 11:00"),
    make_talk(
        "rope", "Splicing old hawsers", "2026-05-04 12:00", "2026-05-04 13:00",
        kind=SessionKind.WORKSHOP,
    ),
)  # fmt: skip

ASKED = [
    "how do I become a speaker",
    "how do I submit a talk",
    "can I present my project",
    "is there a call for papers?",
    "comment devenir intervenant ?",
    "puis-je présenter mon projet ?",
    "où soumettre un résumé ?",
    "¿cómo puedo ser ponente?",
    "¿dónde envío mi propuesta?",
    "как стать спикером?",
    "где подать заявку на выступление?",
    "можно показать свой проект?",
    "كيف أصبح متحدثا؟",
    "هل يمكنني عرض مشروعي؟",
    "怎么成为讲者？",
    "我可以展示我的项目吗？",
    "발표자가 되려면 어떻게 하나요?",
    "제 프로젝트를 발표할 수 있나요?",
]


@pytest.fixture(scope="module")
def told() -> Engine:
    return Engine(
        make_event(sessions=TALKS, rooms=ROOMS, topics=(STAGE,), contacts=(make_contact(),))
    )


@pytest.fixture(scope="module")
def untold() -> Engine:
    return Engine(make_event(sessions=TALKS, rooms=ROOMS, contacts=(make_contact(),)))


@pytest.mark.parametrize("asked", ASKED)
def test_wish_to_speak_is_answered_by_the_topic_asked_for_in_such_words(
    told: Engine, asked: str
) -> None:
    answer = told.answer(asked, MORNING)
    assert (answer.topic, answer.text) == ("topic:stage", BOARD)


@pytest.mark.parametrize("asked", ASKED)
def test_wish_to_speak_of_which_nothing_is_told_is_left_to_a_person(
    untold: Engine, asked: str
) -> None:
    answer = untold.answer(asked, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ()), answer.text
    assert "desk@example.org" in answer.text


@pytest.mark.parametrize(
    "asked",
    [
        "who gives a talk on waves",
        "où déposer mon manteau ?",
        "¿cómo me inscribo al taller?",
        "где подать заявку на участие?",
        "من يقدم المحاضرة؟",
        "怎么看演讲回放？",
        "워크숍 신청은 어떻게 해요?",
    ],
)
def test_taking_part_otherwise_is_no_wish_to_speak(told: Engine, asked: str) -> None:
    assert told.answer(asked, MORNING).topic != "topic:stage"
