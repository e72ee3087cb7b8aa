"""Two numbers of which one is the event's edition: the other is corrected."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-11-27 10:00")


@pytest.mark.parametrize(
    "said",
    [
        "My colleague says 23rd, I thought 24",
        "Mon collègue dit 23e, je pensais 24e",
        "Mi colega dice que es la 23, yo pensaba que la 24",
        "Коллега говорит, что 23-я, а я думал 24-я",
        "زميلي يقول الثالث والعشرون وأنا ظننت الرابع والعشرين",
        "同事说是第23届，我以为是24届",
        "동료는 23차라는데 저는 24차인 줄 알았어요",
    ],
)
def test_the_wrong_one_of_two_editions_is_corrected(said: str, conference: Engine) -> None:
    answer = conference.answer(said, NOW)
    wrong = conference.answer("is it the 23rd edition?", NOW, answer.language)
    assert (answer.status, answer.text) == (AnswerStatus.ANSWERED, wrong.text)


def test_small_editions_are_corrected_too(harbour: Engine) -> None:
    answer = harbour.answer("My colleague says 4th, I thought 5th", NOW)
    assert answer.text == harbour.answer("is it the 4th edition?", NOW).text


@pytest.mark.parametrize(
    "said", ["I was told 23 or 24 degrees", "is it on the 4th or the 5th?", "from 23:00 to 24:00"]
)
def test_other_numbers_are_no_editions(said: str, conference: Engine) -> None:
    wrong = conference.answer("is it the 23rd edition?", NOW, "en")
    assert conference.answer(said, NOW, "en").text != wrong.text
