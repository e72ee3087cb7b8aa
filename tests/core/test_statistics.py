"""Questions are counted as they were asked, and every kind of question has a name."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.text.wording import phrasings
from bot.core.statistics import SUBJECTS, Asked, count, subject_of

NIGHT = datetime(2026, 5, 4, 23, 30, tzinfo=UTC)


def test_questions_are_counted_in_the_zone_of_the_event() -> None:
    found = count(
        [
            Asked(NIGHT, "fr", "answered", "topic:wifi", "wifi ?"),
            Asked(NIGHT, "fr", "not_published", "where", "où ?"),
            Asked(NIGHT, "en", "unknown", "", "Sauna?"),
            Asked(NIGHT, "en", "unknown", OUT_OF_SCOPE, "  sauna? "),
            Asked(NIGHT, "en", "unknown", "", None),
            Asked(NIGHT, "en", "small_talk", "talk:hello", "hello"),
        ],
        ZoneInfo("Europe/Paris"),
    )
    assert (found.total, found.share_answered) == (5, 2 / 5)
    assert found.by_topic == {"other": 3, "topic:wifi": 1, "place": 1}
    assert found.by_language == {"en": 3, "fr": 2}
    assert {hour: n for hour, n in found.by_hour.items() if n} == {1: 5}
    assert found.unanswered == (("sauna?", 2),)


def test_nothing_asked_has_no_share() -> None:
    assert count([], ZoneInfo("UTC")).share_answered is None


def test_every_intent_is_about_one_subject() -> None:
    intents = set(phrasings("en")["intents"])
    listed = [intent for some in SUBJECTS.values() for intent in some]
    assert sorted(listed) == sorted(intents)


@pytest.mark.parametrize(
    ("topic", "subject"),
    [("topic:place", "topic:place"), ("on_now", "programme"), ("", "other"), ("gone", "other")],
)
def test_subject(topic: str, subject: str) -> None:
    assert subject_of(topic) == subject
