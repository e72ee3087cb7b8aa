"""A sort of social occasion stands for no other: a dinner by lanterns is no karaoke."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.conversations import EVE


@pytest.mark.parametrize(
    "question",
    ["when's the karaoke?", "is there a barbecue?", "¿hay baile?", "quand est le karaoké ?"],
)
def test_an_occasion_of_another_sort_is_not_told(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert ("dinner" in answer.text, answer.sessions) == (False, ())


def test_a_party_may_be_any_social_occasion(engine: Engine) -> None:
    assert engine.answer("when is the party?", EVE).sessions == ("stars", "dinner")


def test_what_fits_nothing_is_not_followed_by_the_whole_programme(engine: Engine) -> None:
    answer = engine.answer("is there a talk held in Chinese?", EVE)
    assert answer.text == "Nothing in the published programme for: talk · Chinese."
