"""What somebody likes is asked of the programme; liking the event, or it here, is only nice."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

EVE = at("2027-05-12 10:00", "Europe/Lisbon")


@pytest.mark.parametrize(
    "question",
    [
        "what should I see if I like fishing",
        "我喜欢钓鱼，看什么好",
        "낚시 좋아하는데 뭐 보면 좋아?",
    ],
)
def test_sessions_on_what_somebody_likes_are_told(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, EVE)
    assert (answer.topic, "skippers_log" in answer.sessions) == ("find_sessions", True)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("I love plankton. What should I see on Friday?", "plankton"),
        ("I love maps. What should I see on Friday?", "workshop_maps"),
        ("I love maps, what should I see on Friday?", "workshop_maps"),
        ("J'adore le plancton. Que voir vendredi ?", "plankton"),
        ("J'adore plancton. Que voir vendredi ?", "plankton"),
        ("Me encanta el plancton. ¿Qué veo el viernes?", "plankton"),
        ("我喜欢浮游生物。周五看什么？", "plankton"),
        ("플랑크톤을 좋아해요. 금요일에 뭐 볼까요?", "plankton"),
    ],
)
def test_what_is_liked_may_be_told_in_a_sentence_before(
    harbour: Engine, question: str, session: str
) -> None:
    assert harbour.answer(question, EVE).sessions == (session,)


def test_what_is_on_is_not_asked_of_what_is_liked(harbour: Engine) -> None:
    told = harbour.answer("I love my dog. What's on tomorrow?", EVE).text
    assert told == harbour.answer("What's on tomorrow?", EVE).text


@pytest.mark.parametrize("question", ["i like music", "si me gusta la música qué veo"])
def test_what_no_session_is_on_is_not_declined(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, EVE).topic == "find_sessions"


@pytest.mark.parametrize("question", ["i like it here", "i love this conference"])
def test_liking_the_event_asks_nothing(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, EVE).topic == "talk:feelings"


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("me encantan las mareas, ¿qué veo?", "school_of_tides"),
        ("меня интересуют датчики, куда мне пойти?", "workshop_sensors"),
    ],
)
def test_what_a_title_names_is_not_asked_what_else_is_on(
    harbour: Engine, question: str, session: str
) -> None:
    assert harbour.answer(question, EVE).sessions == (session,)


def test_what_is_on_beside_what_is_liked_is_told(harbour: Engine) -> None:
    question = "I like the plankton talk, what else is on at the same time?"
    assert harbour.answer(question, EVE).topic == "parallel"
