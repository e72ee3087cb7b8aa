"""Whether the event has so many days is confirmed or corrected, in whatever words it is asked."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from tests.builders import at, make_event, make_timed

NOON = at("2026-05-04 12:00")


@pytest.fixture(scope="module")
def two_days(classifier: Classifier) -> Engine:
    sessions = (
        make_timed("kelp", "Kelp", "2026-05-04 10:00", "2026-05-04 11:00"),
        make_timed("foam", "Foam", "2026-05-05 10:00", "2026-05-05 11:00"),
    )
    return Engine(make_event(sessions=sessions), classifier)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("is it a 2 day event?", "Yes"),
        ("is it a two-day conference?", "Yes"),
        ("does it last two days?", "Yes"),
        ("is it a 3 day event?", "No"),
        ("is it a three-day conference?", "No"),
        ("just one day?", "No"),
        ("c'est un événement de trois jours ?", "No"),
        ("c'est sur deux jours ?", "Yes"),
        ("¿es un evento de dos días?", "Yes"),
        ("это трёхдневная конференция?", "No"),
        ("это двухдневная конференция?", "Yes"),
        ("هل هو حدث ليومين؟", "Yes"),
        ("是三天的会议吗？", "No"),
        ("两天的活动?", "Yes"),
        ("2일짜리 행사예요?", "Yes"),
    ],
)
def test_number_of_days_put_forward_is_judged(
    two_days: Engine, question: str, verdict: str
) -> None:
    told = two_days.answer(question, NOON, "en").text
    assert (told.startswith(verdict), "2 days" in told) == (True, True), told


@pytest.mark.parametrize(
    "question",
    [
        "can I come for only one day?",
        "will I be there two days?",
        "is there a 2 day pass?",
        "is the workshop two days?",
    ],
)
def test_days_of_something_else_are_not_judged(two_days: Engine, question: str) -> None:
    assert not two_days.answer(question, NOON).text.startswith(("Yes", "No,"))
