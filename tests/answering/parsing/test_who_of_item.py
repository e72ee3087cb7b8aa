"""Who leads or organises one item is never who holds the event, nor somebody of another item."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2027-05-12 09:00", "Europe/Lisbon")

NOT_THERE = (
    "who runs the puppet show",
    "who leads the yoga class",
    "who organises the quilting contest",
    "who hosts the whisky tasting",
    "quién organiza el concurso de disfraces",
    "qui organise la tombola",
    "кто организует соревнования по плаванию",
    "谁组织摄影比赛",
    "보물찾기는 누가 진행해요",
    "من ينظم مسابقة الطبخ",
)


@pytest.mark.parametrize("event", ["harbour", "engine"])
@pytest.mark.parametrize("question", NOT_THERE)
def test_who_of_an_item_that_is_not_there_is_not_known(
    request: pytest.FixtureRequest, event: str, question: str
) -> None:
    engine: Engine = request.getfixturevalue(event)
    answer = engine.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert (answer.people, answer.sessions) == ((), ())
    assert "Tidewater" not in answer.text
    assert "Institute" not in answer.text


@pytest.mark.parametrize(
    "question", ["quién dirige el coro", "who leads the choir", "qui anime le bal", "кто ведёт хор"]
)
def test_everyday_word_for_an_item_is_no_other_session(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    [
        "who organises this shindig",
        "qui organise ce bazar",
        "quién organiza este jaleo",
        "кто организует этот балаган",
        "who runs this thing",
        "who leads it",
    ],
)
def test_whatever_is_here_is_the_event(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "organisers")


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("who runs the open stage", "open_stage"),
        ("who organises the stargazing", "stargazing"),
        ("who runs the archive visit", "archive_visit"),
        ("who leads the workshop on maps", "workshop_maps"),
        ("qui anime la scène ouverte", "open_stage"),
    ],
)
def test_who_of_an_item_is_told_by_its_people(harbour: Engine, question: str, session: str) -> None:
    answer = harbour.answer(question, NOW)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, (session,))


@pytest.mark.parametrize("question", ["who moderates", "who hosts the sessions"])
def test_who_moderates_at_all_is_told_of_all(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, NOW)
    assert answer.status is AnswerStatus.ANSWERED
    assert "panel_open_data" in answer.sessions


@pytest.mark.parametrize("question", ["who interviews Okafor", "qui interviewe Adaeze Okafor"])
def test_who_does_something_to_somebody_is_no_topic(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "press@example.org" not in answer.text


def test_whom_to_ask_for_an_interview_is_told(harbour: Engine) -> None:
    answer = harbour.answer("who do I contact to interview Okafor", NOW)
    assert "press@example.org" in answer.text


def test_who_leads_a_walk_is_not_told_the_way(harbour: Engine) -> None:
    answer = harbour.answer("who leads the harbour walk", NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "Rua do Farol" not in answer.text


def test_who_teaches_what_is_not_there_is_nobody_of_the_others(harbour: Engine) -> None:
    answer = harbour.answer("who teaches the sailing course", NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    ("before", "people"),
    [
        ("when is the talk on buoys", ("quispe",)),
        ("tell me about Tidewater Society", ("ferreira",)),
    ],
)
def test_who_leads_what_was_told_before(
    harbour: Engine, before: str, people: tuple[str, ...]
) -> None:
    turns = [Turn(before, harbour.answer(before, NOW))]
    assert harbour.answer("who leads it", NOW, earlier=turns).people == people


@pytest.mark.parametrize("event", ["harbour", "engine"])
@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("من ينظم كل هذا؛ يبدو مذهلا", "من ينظم؟"),
        ("من يدير الجلسات؛ أحتاجه بسرعة", "من يدير الجلسات؟"),
    ],
)
def test_what_is_said_in_another_clause_is_no_item(
    request: pytest.FixtureRequest, event: str, question: str, plain: str
) -> None:
    engine: Engine = request.getfixturevalue(event)
    assert engine.answer(question, NOW).text == engine.answer(plain, NOW).text
