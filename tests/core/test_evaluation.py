"""When an answer is as a set expects it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.core.answers import Answer
from bot.core.evaluation import Expected, Judged, SetQuestion, Share, faults_of, shares_by
from bot.core.models import AnswerStatus

ANSWER, ABSTAIN, DECLINE = Expected.ANSWER, Expected.ABSTAIN, Expected.DECLINE


def make_question(**overrides: Any) -> SetQuestion:
    return SetQuestion(**({"id": "1", "turns": ("when?",), "expected": ANSWER} | overrides))


def make_answer(text: str = "On 4 May.", status: str = "answered", **more: Any) -> Answer:
    return Answer(AnswerStatus(status), text, "en", **more)


def faults(answer: Answer, **question: Any) -> tuple[str, ...]:
    return faults_of(make_question(**question), answer)


@pytest.mark.parametrize(
    ("expected", "right"),
    [
        (ANSWER, {"answered", "small_talk"}),
        (ABSTAIN, {"not_published", "unknown", "did_you_mean"}),
        (DECLINE, {"declined", "not_published", "unknown"}),
    ],
)
def test_status_alone_decides_where_no_words_are_asked_for(
    expected: Expected, right: set[str]
) -> None:
    found = {str(s) for s in AnswerStatus if not faults(make_answer(status=s), expected=expected)}
    assert found == right


def test_partial_answer_with_what_it_must_hold_is_an_answer() -> None:
    partial = make_answer("It is in Brest. The room: not known.", "unknown", is_partial=True)
    assert faults(partial, must_include=(("Brest",),)) == ()
    assert faults(partial, expected=ABSTAIN) == ()
    assert faults(make_answer(is_partial=True), expected=ABSTAIN) == ()


def test_asking_back_is_no_answer() -> None:
    assert faults(make_answer(status="did_you_mean"), must_include=(("4 May",),)) == ("asks back",)


@pytest.mark.parametrize(
    ("text", "wanted", "is_held"),
    [
        ("On 24 December", "4 dec", False),
        ("On 4 December", "4 dec", True),
        ("costs 145 euros", "14", False),
        ("Room １４", "14", True),
        ("٤ ديسمبر", "4 ديسمبر", True),
        ("4–5 May", "4-5 may", True),
        ("**Ana** Lima", "ana lima", True),
        ("l’entrée", "L'ENTRÉE", True),
        ("Ana\n  Lima", "ana lima", True),
        ("", "ana", False),
    ],
)
def test_phrase_is_held_as_people_read_it(text: str, wanted: str, is_held: bool) -> None:
    assert (faults(make_answer(text), must_include=((wanted,),)) == ()) is is_held


def test_one_of_each_group_is_needed() -> None:
    groups = (("Ana", "Lima"), ("Brest",))
    assert faults(make_answer("Lima, in Brest"), must_include=groups) == ()
    assert faults(make_answer("Bo, in Brest"), must_include=groups) == ("lacks 'Ana' or 'Lima'",)


def test_what_must_not_be_there_is_told() -> None:
    answer = make_answer("In Paris, @everyone, 7 pm")
    told = faults(
        answer,
        must_not_include=("paris", "@everyone", "Rome"),
        forbidden=(re.compile(r"\d pm"),),
        longest=10,
    )
    assert told == (
        "must not hold 'paris'",
        "must not hold '@everyone'",
        r"must not match '\\d pm'",
        "has 25 characters, more than 10",
    )


def test_shares_are_told_by_group() -> None:
    judged = [
        Judged(make_question(language=language, expected=expected), make_answer(), "dates", wrong)
        for language, expected, wrong in (
            ("fr", ANSWER, ()),
            ("fr", ABSTAIN, ("is answered",)),
            ("en", ANSWER, ()),
        )
    ]
    assert shares_by(judged, lambda one: one.question.language) == [
        ("en", {ANSWER: Share(1, 1), ABSTAIN: Share(0, 0), DECLINE: Share(0, 0)}, Share(1, 1)),
        ("fr", {ANSWER: Share(1, 1), ABSTAIN: Share(0, 1), DECLINE: Share(0, 0)}, Share(1, 2)),
    ]
    assert [str(Share(1, 2)), str(Share(0, 0))] == ["1 of 2 (50.0 %)", "0 of 0"]
