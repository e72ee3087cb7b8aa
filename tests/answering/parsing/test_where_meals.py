"""Where one eats is told by the room of the meal, not by what is served."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2027-05-12 10:00", "Europe/Lisbon")
LUNCHES = ("lunch_thu", "lunch_fri")


@pytest.mark.parametrize(
    "question",
    [
        "where do we eat",
        "on mange où ?",
        "¿dónde se come?",
        "где обед?",
        "أين نتناول الغداء؟",
        "午饭在哪儿吃",
        "점심 어디서 먹어",
    ],
)
def test_where_one_eats_is_the_room_of_the_meals(harbour: Engine, question: str) -> None:
    answer = harbour.answer(question, NOW, "en")
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, LUNCHES)
    assert answer.text.startswith("“Lunch” is in Lighthouse Terrace.")


def test_where_one_eats_on_a_day_is_the_room_of_that_meal(harbour: Engine) -> None:
    assert harbour.answer("where is lunch on Friday?", NOW).sessions == LUNCHES[1:]


@pytest.mark.parametrize("question", ["is lunch included", "where can vegans eat?"])
def test_what_is_served_is_told_as_before(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, NOW).text.startswith("Lunch and all coffee breaks are included")
