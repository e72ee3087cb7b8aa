"""What only reacts to an answer: a doubt, a "why?", a "tell me more"."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Participation
from bot.texts import messages
from tests.builders import at, make_event, make_fact, make_person, make_session, make_text
from tests.conversations import talk

TEXT = "How a paper map survives a decade of rain."
DOUBTS = [
    ("when is Paper Maps?", "are you sure?"),
    ("when is Paper Maps?", "really?"),
    ("c'est quand Paper Maps ?", "t'es sûr ?"),
    ("¿cuándo es Paper Maps?", "¿de verdad?"),
    ("когда Paper Maps?", "точно?"),
    ("متى Paper Maps؟", "هل أنت متأكد؟"),
    ("Paper Maps是几点？", "你确定吗？"),
    ("Paper Maps 언제예요?", "정말요?"),
]


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event of two talks, one of them described."""
    return Engine(
        make_event(
            people=(make_person(id="ana", name="Ana Lima"),),
            sessions=(
                make_session(
                    id="maps",
                    title=make_text("Paper Maps"),
                    abstract=make_fact(TEXT),
                    people=(Participation("ana"),),
                ),
                make_session(
                    id="rain",
                    title=make_text("Counting Rain"),
                    start=at("2026-05-05 09:00"),
                    end=at("2026-05-05 09:30"),
                ),
            ),
        )
    )


@pytest.mark.parametrize("then", ["thanks, sure", "ok sure", "sure, thanks"])
def test_yes_with_thanks_is_no_doubt(engine: Engine, then: str) -> None:
    told = talk(engine, "when is Paper Maps?")
    answer = talk(engine, "when is Paper Maps?", then)
    assert (answer.status, told.text in answer.text) == (AnswerStatus.SMALL_TALK, False)


@pytest.mark.parametrize(("asked", "then"), DOUBTS)
def test_doubt_is_told_the_same_again(engine: Engine, asked: str, then: str) -> None:
    first, again = talk(engine, asked), talk(engine, asked, then)
    said = messages(first.language)("published-so")
    assert (again.text, again.sessions) == (f"{said}\n{first.text}", first.sessions)


def test_doubt_said_twice_is_answered_as_the_first(engine: Engine) -> None:
    once, twice = (talk(engine, "when is Paper Maps?", *("really?",) * n) for n in (1, 2))
    assert once.text == twice.text


def test_doubt_of_what_is_not_known_claims_nothing(engine: Engine) -> None:
    first, again = talk(engine, "is there a sauna?"), talk(engine, "is there a sauna?", "really?")
    assert again.text == first.text


def test_yes_stays_a_yes(engine: Engine) -> None:
    assert talk(engine, "when is Paper Maps?", "sure").status is AnswerStatus.SMALL_TALK


def test_doubting_word_beside_a_question_leaves_it_one(engine: Engine) -> None:
    answer = talk(engine, "when is Paper Maps?", "really, when is Counting Rain?")
    assert answer.sessions == ("rain",)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("when is Paper Maps?", "why?"),
        ("c'est quand Paper Maps ?", "pourquoi ?"),
        ("¿cuándo es Paper Maps?", "¿por qué?"),
        ("когда Paper Maps?", "почему?"),
        ("متى Paper Maps؟", "لماذا؟"),
        ("Paper Maps是几点？", "为什么？"),
        ("Paper Maps 언제예요?", "왜요?"),
    ],
)
def test_reason_nobody_published_is_said_to_be_unknown(
    engine: Engine, asked: str, then: str
) -> None:
    answer = talk(engine, asked, then)
    unknown = messages(answer.language)("event-unknown")
    assert (answer.status, answer.text.startswith(unknown)) == (AnswerStatus.UNKNOWN, True)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("when is Paper Maps?", "tell me more"),
        ("c'est quand Paper Maps ?", "dis-m'en plus"),
        ("¿cuándo es Paper Maps?", "cuéntame más"),
        ("когда Paper Maps?", "расскажи подробнее"),
        ("متى Paper Maps؟", "أخبرني المزيد"),
        ("Paper Maps是几点？", "再多告诉我一点"),
        ("Paper Maps 언제예요?", "좀 더 알려주세요"),
        ("who is Ana Lima?", "tell me more"),
    ],
)
def test_more_is_told_of_what_was_told(engine: Engine, asked: str, then: str) -> None:
    answer = talk(engine, asked, then)
    assert (answer.sessions, TEXT in answer.text) == (("maps",), True)


def test_more_of_what_was_described_in_full_is_said_to_be_all(engine: Engine) -> None:
    answer = talk(engine, "what is Paper Maps about?", "tell me more")
    assert answer.text == messages("en")("no-more")
