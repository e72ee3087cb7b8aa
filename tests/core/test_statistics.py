"""Questions are counted as they were asked, and every kind of question has a name."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Classifier
from bot.answering.intents import SUBJECTS, is_intent
from bot.core.statistics import Asked, Unanswered, count, subject_of
from bot.languages import LANGUAGES
from bot.texts import messages

NIGHT = datetime(2026, 5, 4, 23, 30, tzinfo=UTC)


def test_questions_are_counted_in_the_zone_of_the_event() -> None:
    found = count(
        [
            Asked(NIGHT, "fr", "answered", "topic:wifi", "wifi ?"),
            Asked(NIGHT, "fr", "not_published", "where", "où ?"),
            Asked(NIGHT, "en", "unknown", "", "Sauna?", 3),
            Asked(NIGHT, "en", "did_you_mean", OUT_OF_SCOPE, "  sauna? ", 4),
            Asked(NIGHT, "en", "declined", "", "who won the cup?"),
            Asked(NIGHT, "en", "unknown", "", None),
            Asked(NIGHT, "en", "small_talk", "talk:hello", "hello"),
        ],
        ZoneInfo("Europe/Paris"),
        SUBJECTS,
    )
    assert (found.total, found.by_status) == (
        6,
        {"answered": 1, "not_published": 1, "unknown": 3, "declined": 1},
    )
    assert found.by_topic == {"other": 4, "topic:wifi": 1, "place": 1}
    assert found.by_language == {"en": 4, "fr": 2}
    assert {hour: n for hour, n in found.by_hour.items() if n} == {1: 6}
    assert found.unanswered == (Unanswered("sauna?", 2, 4), Unanswered("où ?", 1, 0))


def test_nothing_asked_is_nothing_of_each() -> None:
    found = count([], ZoneInfo("UTC"), {})
    assert (found.total, sum(found.by_status.values()), found.unanswered) == (0, 0, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_is_counted_under_a_subject_with_a_name(language: str) -> None:
    model = Classifier.load()
    understood = {label for label in model.labels if is_intent(label) and ":" not in label}
    assert understood - SUBJECTS.keys() == set()
    say = messages(language)
    assert all(say(f"subject-{subject}") for subject in set(SUBJECTS.values()))


@pytest.mark.parametrize(
    ("topic", "subject"),
    [
        ("topic:place", "topic:place"),
        ("on_now", "programme"),
        ("parallel", "programme"),
        ("", "other"),
        ("gone", "other"),
    ],
)
def test_subject(topic: str, subject: str) -> None:
    assert subject_of(topic, SUBJECTS) == subject
