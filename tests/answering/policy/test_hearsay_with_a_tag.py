"""A last "Is that so?" asks of the claim before it alone, and a Korean particle counts nothing."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at

NOW = at("2025-12-02 12:00", "America/New_York")


@pytest.mark.parametrize("tag", ["Is that so?", "Is that the case?", "Is this so?"])
def test_tag_adds_nothing_to_the_answer(conference: Engine, tag: str) -> None:
    claim = "A colleague swears Nakamitsu gives the keynote"
    asked = conference.answer(f"{claim}. {tag}", NOW)
    assert asked.text == conference.answer(f"{claim}, right?", NOW).text


@pytest.mark.parametrize(
    "question", ["나카미쓰 님이 개회사를 하시죠?", "김상진 님이 개회사 하나요?"]
)
def test_particle_before_an_opening_is_no_number(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).text.startswith("네.")


def test_number_before_an_opening_is_one(conference: Engine) -> None:
    assert conference.answer("개회사가 두 개죠?", NOW).text.startswith("아니요, 2가")
