"""What a few words ask of the session told of last is asked of its own text, and of no other's."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.answers import Answer
from bot.core.models import AnswerStatus
from tests.builders import at, by, make_event, make_fact, make_people, make_timed

ENGINE = Engine(
    make_event(
        people=make_people(ana="Ana Lima", bo="Bo Reed", cy="Cy Dahl"),
        sessions=(
            make_timed(
                "gulls", "Gulls at dusk", "2026-05-04 10:00", people=by("ana"),
                abstract=make_fact(
                    "Ana Lima reads from her novel Tidewrack, with music by Pell Orra. "
                    "Sign up at the harbour desk."
                ),
            ),
            make_timed(
                "music", "Writing about music", "2026-05-04 12:00", people=by("bo"),
                abstract=make_fact("How to read and write of music, and who makes it."),
            ),
            make_timed(
                "reading", "Reading the maps", "2026-05-05 09:00", people=by("cy"),
                abstract=make_fact("Cy Dahl reads old maps of the coast."),
            ),
        ),
    )
)  # fmt: skip
BEFORE = at("2026-05-03 12:00")


def _after_gulls(question: str) -> Answer:
    first = "when is Gulls at dusk?"
    told = Turn(question=first, answer=ENGINE.answer(first, BEFORE))
    return ENGINE.answer(question, BEFORE, earlier=(told,))


@pytest.mark.parametrize(
    ("question", "told"),
    [("what will she read?", "Tidewrack"), ("who makes the music for it?", "Pell Orra")],
)
def test_its_own_text_is_quoted(question: str, told: str) -> None:
    answer = _after_gulls(question)
    assert (answer.sessions, told in answer.text) == (("gulls",), True)


@pytest.mark.parametrize(
    "question",
    [
        "how do I sign up for it?",
        "comment je m'inscris à ça ?",
        "¿cómo me apunto a eso?",
        "как на это записаться?",
        "كيف أسجل في ذلك؟",
        "这个怎么报名？",
        "그건 어떻게 신청해요?",
    ],
)
def test_signing_up_for_it_is_told_by_its_own_text(question: str) -> None:
    answer = _after_gulls(question)
    assert (answer.sessions, "Sign up at the harbour desk." in answer.text) == (("gulls",), True)


def test_signing_up_for_the_event_is_asked_of_the_event() -> None:
    answer = _after_gulls("how do I register for the conference?")
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("what is it about?", "about"),
        ("how long is it?", "how_long"),
        ("who hosts it?", "speakers"),
    ],
)
def test_what_its_fields_tell_is_told_by_them(question: str, topic: str) -> None:
    answer = _after_gulls(question)
    assert (answer.status, answer.topic, answer.sessions) == (
        AnswerStatus.ANSWERED,
        topic,
        ("gulls",),
    )
