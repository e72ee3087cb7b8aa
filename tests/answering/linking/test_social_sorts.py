"""A sort of social occasion stands for no other: a dinner by lanterns is no karaoke."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
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


@pytest.mark.parametrize(
    "question",
    [
        "is there like a closing concert or something",
        "y a-t-il un concert de clôture ?",
        "¿hay un concierto de clausura?",
        "есть концерт на закрытии?",
        "هل هناك حفل موسيقي؟",
        "有闭幕音乐会吗",
        "폐막 공연 같은 거 있어요?",
    ],
)
def test_a_concert_is_no_closing_session(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, EVE)
    assert (answer.status, answer.sessions, answer.people) == (AnswerStatus.NOT_PUBLISHED, (), ())
