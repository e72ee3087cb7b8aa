"""A day and a place put forward of the event at once are each confirmed or corrected."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from tests.builders import at, make_event, make_fact, make_venue

NOW = at("2026-05-01 09:00")


@pytest.fixture(scope="module")
def lisbon(classifier: Classifier) -> Engine:
    """Return an event of 4 and 5 May in Lisbon."""
    venue = make_venue(name=make_fact("Rope Works"), city=make_fact("Lisbon"))
    return Engine(replace(make_event(), venue=venue), classifier)


@pytest.mark.parametrize(
    ("question", "heads"),
    [
        ("it's on 4 May in Lisbon, right?", ("Yes.", "Yes.")),
        ("it's on 4 May in Nairobi, right?", ("Not there.", "Yes.")),
        ("it's on 9 May in Lisbon, right?", ("It does not take place on", "Yes.")),
        ("it's on 9 May in Nairobi, right?", ("Not there.", "It does not take place on")),
        ("c'est le 4 mai à Nairobi, c'est ça ?", ("Ce n’est pas là.", "Oui.")),
        ("entonces es el 4 de mayo en Nairobi, ¿verdad?", ("No es ahí.", "Sí.")),
        ("это 4 мая в Найроби, да?", ("Нет, не там.", "Да.")),
        ("المؤتمر في 4 مايو في نيروبي، صحيح؟", ("لا، ليس هناك.", "نعم.")),
        ("是5月4日在巴黎，对吧？", ("不在那里。", "是的。")),
        ("5월 4일에 나이로비에서 하는 거 맞죠?", ("그곳이 아닙니다.", "네.")),
    ],
)
def test_each_value_is_judged_the_wrong_one_first(
    lisbon: Engine, question: str, heads: tuple[str, str]
) -> None:
    lines = lisbon.answer(question, NOW).text.splitlines()
    told = [line for line in lines if line.startswith(tuple(set(heads)))]
    assert lines[0].startswith(heads[0])
    assert told[1].startswith(heads[1])


@pytest.mark.parametrize(
    "question", ["is it in Lisbon on 4 May or 5 May?", "will it rain in Lisbon on 4 May?"]
)
def test_a_choice_and_what_is_asked_of_else_are_no_values(lisbon: Engine, question: str) -> None:
    assert "Yes." not in lisbon.answer(question, NOW).text
