"""What was asked, how often, and how it fared, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

STATUSES = ("answered", "not_published", "unknown", "declined")
"""How questions fare, in the order they are told; whatever else there is counts as unknown."""

WANTED = frozenset({"not_published", "unknown", "did_you_mean"})
"""Statuses of questions only organisers can answer; what is declined is not about the event."""

IDLE = frozenset({"small_talk"})

OWN = "topic:"
"""What stands before a topic that organisers write about."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as statistics see it; `at` is aware."""

    at: datetime
    language: str
    status: str
    topic: str
    question: str | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question nobody was answered: its words, how often it was asked, and the last time's id."""

    question: str
    count: int
    id: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Questions counted; `by_hour` by local hour of the day, `unanswered` the most asked first."""

    total: int
    by_status: Mapping[str, int]
    by_topic: Mapping[str, int]
    by_language: Mapping[str, int]
    by_hour: Mapping[int, int]
    unanswered: tuple[Unanswered, ...]


def subject_of(topic: str, subjects: Mapping[str, str]) -> str:
    """Return what a question is about: organisers' own topic, an intent's subject, or "other"."""
    return topic if topic.startswith(OWN) else subjects.get(topic, "other")


def count(
    asked: Iterable[Asked], zone: ZoneInfo, subjects: Mapping[str, str], top: int = 10
) -> Statistics:
    """Count questions; small talk is left out, for nobody needs it answered.

    `subjects` is what each intent is counted under.
    """
    real = [one for one in asked if one.status not in IDLE]
    statuses = Counter(one.status if one.status in STATUSES else "unknown" for one in real)
    lost: Counter[str] = Counter()
    last: dict[str, int] = {}
    for one in real:
        if one.status in WANTED and one.question:
            words = " ".join(one.question.casefold().split())
            lost[words] += 1
            last[words] = one.id
    hours = Counter(one.at.astimezone(zone).hour for one in real)
    return Statistics(
        total=len(real),
        by_status={status: statuses[status] for status in STATUSES},
        by_topic=dict(Counter(subject_of(one.topic, subjects) for one in real).most_common()),
        by_language=dict(Counter(one.language for one in real).most_common()),
        by_hour={hour: hours[hour] for hour in range(24)},
        unanswered=tuple(
            Unanswered(words, count, last[words]) for words, count in lost.most_common(top)
        ),
    )
