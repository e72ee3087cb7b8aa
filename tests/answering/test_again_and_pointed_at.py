"""A session held again, one pointed at by its kind, codes with points, and what is half given."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.answers import Answer
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, by, make_event, make_person, make_room, make_text, make_timed

NOW = at("2026-05-04 08:00")
EVENT = make_event(
    rooms=(
        make_room(id="low", name=make_text("D.3.601")),
        make_room(id="high", name=make_text("D.4.601")),
    ),
    people=(make_person(), make_person(id="bo-rask", name="Bo Rask")),
    sessions=(
        make_timed(
            "knots", "Knots 1: Ropes", "2026-05-04 09:00", rooms=("low",),
            kind=SessionKind.WORKSHOP, people=by("ana-lima"),
        ),
        make_timed(
            "knots-again", "Knots 1: Ropes (repeat)", "2026-05-05 09:00", rooms=("high",),
            kind=SessionKind.WORKSHOP, people=by("bo-rask"),
        ),
        make_timed("basics", "R 1: Ropes in R", "2026-05-04 09:00", rooms=("high",)),
        make_timed(
            "quorum", "Who owns the harbour?", "2026-05-04 11:00", rooms=("low",),
            kind=SessionKind.PANEL, people=by("ana-lima"),
        ),
        make_timed(
            "other-panel", "Fish and chips", "2026-05-04 14:00", rooms=("high",),
            kind=SessionKind.PANEL, people=by("bo-rask"),
        ),
        make_timed("lamps", "Steam engines: are we there yet?", "2026-05-04 15:00"),
        make_timed("home", "Build your own steam engine @ home", "2026-05-05 15:00"),
        make_timed("keelhaul", "KeelHaul", "2026-05-05 11:00"),
        make_timed("nets", "Mending nets for beginners", "2026-05-05 12:00"),
        make_timed("wash", "(Post-Tidal) Washing", "2026-05-05 13:00"),
    ),
)  # fmt: skip
ENGINE = Engine(EVENT)


def after(question: str, *earlier: str) -> Answer:
    """Return what a question is told after others."""
    turns: list[Turn] = []
    for one in earlier:
        turns.append(Turn(one, ENGINE.answer(one, NOW, earlier=turns)))
    return ENGINE.answer(question, NOW, earlier=turns)


@pytest.mark.parametrize(
    "question",
    [
        "when else is Knots 1",
        "when else is Knots 1 taught",
        "quand d'autre a lieu Knots 1 ?",
        "¿cuándo más dan Knots 1?",
        "когда ещё будет Knots 1",
        "Knots 1 은 또 언제 해요?",
    ],
)
def test_another_time_is_told_of_a_session_marked_as_held_again(question: str) -> None:
    assert ENGINE.answer(question, NOW).sessions == ("knots", "knots-again")


def test_a_repeat_on_a_day_is_not_said_to_be_the_only_one() -> None:
    answer = ENGINE.answer("is Knots 1 repeated on Tuesday", NOW)
    assert answer.sessions == ("knots-again",)
    assert "No other time" not in answer.text


@pytest.mark.parametrize("question", ["{}", "when is {}", "where is {}", "who gives {}"])
def test_a_whole_title_that_says_again_is_that_session(question: str) -> None:
    again = ENGINE.answer(question.format("Knots 1: Ropes (repeat)"), NOW)
    assert again.sessions == ("knots-again",)


@pytest.mark.parametrize(
    ("first", "question"),
    [
        ("what's in D.3.601 at 11", "who is on that panel?"),
        ("qu'y a-t-il dans la salle D.3.601 à 11h", "qui participe à cette table ronde ?"),
        ("¿qué hay en la sala D.3.601 a las 11?", "¿quiénes están en esa mesa redonda?"),
        ("D.3.601 11点有什么", "那个圆桌有谁"),
        ("D.3.601 에서 11시에 뭐 해요", "그 패널에 누가 나와요?"),
    ],
)
def test_a_panel_pointed_at_is_the_one_told_of(first: str, question: str) -> None:
    assert after(question, first).sessions == ("quorum",)


def test_panels_that_are_not_pointed_at_are_all() -> None:
    answer = after("who is on the panels?", "what's in D.3.601 at 11")
    assert set(answer.sessions) == {"quorum", "other-panel"}


@pytest.mark.parametrize(
    ("question", "sessions"),
    [
        ("what can I see in D.4.601 before noon", ("basics",)),
        ("what's in D.4.601", ("basics", "other-panel", "knots-again")),
    ],
)
def test_a_code_with_points_is_one_room(question: str, sessions: tuple[str, ...]) -> None:
    assert ENGINE.answer(question, NOW).sessions == sessions


@pytest.mark.parametrize(
    ("first", "question", "sessions"),
    [
        ("what's parallel to Ropes in R", "which of those are in D.3.601", ("knots",)),
        ("what is on at the same time as R 1", "which of them are in D.4.601", ("basics",)),
    ],
)
def test_which_of_those_is_asked_of_what_was_shown(
    first: str, question: str, sessions: tuple[str, ...]
) -> None:
    assert after(question, first).sessions == sessions


def test_a_title_with_more_of_the_question_is_meant_before_half_of_one() -> None:
    answer = ENGINE.answer("when is the talk on your own steam engines at home", NOW)
    assert answer.sessions == ("home",)


def test_half_a_title_is_given_where_none_has_more() -> None:
    assert ENGINE.answer("when is steam engines", NOW).sessions == ("lamps",)


def test_a_whole_title_stands_for_no_word_of_another() -> None:
    answer = ENGINE.answer("is KeelHaul for beginners?", NOW)
    assert "keelhaul" in answer.sessions
    assert answer.status is AnswerStatus.ANSWERED


def test_a_capital_letter_before_a_number_is_no_slang() -> None:
    assert ENGINE.answer("when is R 1", NOW).sessions == ("basics",)
    assert ENGINE.answer("where r the knots", NOW).sessions == ("knots", "knots-again")


def test_a_title_that_begins_with_post_orders_nothing() -> None:
    assert ENGINE.answer("(post-tidal) washing when", NOW).sessions == ("wash",)
