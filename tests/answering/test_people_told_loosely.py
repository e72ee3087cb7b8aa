"""Somebody named loosely, or in a story around the question, is told of as they are."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00")
BEFORE = at("2026-05-03 08:00")


@pytest.mark.parametrize("asked", ["whos the kim guy", "who is that kim person"])
def test_word_for_people_behind_a_name_asks_for_nothing_more(
    conference: Engine, asked: str
) -> None:
    assert conference.answer(asked, NOW).text == conference.answer("who is kim", NOW).text


def test_word_for_people_behind_a_name_of_another_event(engine: Engine) -> None:
    alone = engine.answer("who's Berg", BEFORE)
    assert engine.answer("who's the Berg guy", BEFORE).text == alone.text


@pytest.mark.parametrize(
    "asked",
    [
        "ok so i need to write a badge for mr foradori what exactly is he chair of",
        "i need to write a badge for mr foradori, what is he chair of?",
    ],
)
def test_what_is_written_for_somebody_is_not_what_they_wrote(
    conference: Engine, asked: str
) -> None:
    alone = conference.answer("what is foradori chair of", NOW)
    assert conference.answer(asked, NOW).text == alone.text


def test_what_somebody_wrote_is_still_not_known(conference: Engine) -> None:
    answer = conference.answer("which books has foradori written", NOW)
    assert answer.status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize("asked", ["那位金先生是谁", "韩国那位金先生是正代表还是副代表"])
def test_family_name_with_a_title_behind_a_pointing_word(conference: Engine, asked: str) -> None:
    assert conference.answer(asked, NOW).people == ("kim",)


@pytest.mark.parametrize(
    ("asked", "person"),
    [
        ("Nakamitsu elle ouvre ou elle ferme la conférence ?", "nakamitsu"),
        ("Kim il ouvre ou il ferme", "kim"),
    ],
)
def test_french_or_between_clauses_alike_is_not_where(
    conference: Engine, asked: str, person: str
) -> None:
    answer = conference.answer(asked, NOW)
    opening = conference.answer("who gives the opening remarks?", NOW).sessions
    assert (answer.people, answer.sessions) == ((person,), opening)


@pytest.mark.parametrize("asked", ["elle est ou la conférence", "c'est ou la conf"])
def test_french_where_without_its_accent_is_asked(conference: Engine, asked: str) -> None:
    assert conference.answer(asked, NOW).text == conference.answer("c'est où ?", NOW).text


@pytest.mark.parametrize("year", ["٢٠٠٠", "۲۰۰۰"])
def test_year_in_the_digits_of_arabic_is_held_against_the_facts(
    conference: Engine, year: str
) -> None:
    asked = "المؤتمر بدأ سنة {} مش كده؟"
    answer = conference.answer(asked.format(year), NOW)
    assert answer.text == conference.answer(asked.format("2000"), NOW).text
