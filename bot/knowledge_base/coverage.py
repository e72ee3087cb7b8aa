"""Which of the topics participants usually ask about an event says something about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.core.models import USUAL_TOPICS

if TYPE_CHECKING:
    from bot.core.models import Event


class Coverage(StrEnum):
    """What an event says about a usual topic."""

    ANSWERED = "answered"
    NOT_PUBLISHED = "not_published"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class TopicCoverage:
    """A usual topic, what the event says about it, and the ids of the topics that say it."""

    topic: str
    coverage: Coverage
    told_by: tuple[str, ...] = ()


def coverage(event: Event) -> tuple[TopicCoverage, ...]:
    """Return the coverage of every usual topic, in their usual order."""
    return tuple(_cover(event, usual) for usual in USUAL_TOPICS)


def _cover(event: Event, usual: str) -> TopicCoverage:
    about = [topic for topic in event.topics if topic.id == usual or usual in topic.covers]
    answered = tuple(topic.id for topic in about if topic.answer.value is not None)
    if answered:
        return TopicCoverage(usual, Coverage.ANSWERED, answered)
    if about:
        return TopicCoverage(usual, Coverage.NOT_PUBLISHED, tuple(topic.id for topic in about))
    return TopicCoverage(usual, Coverage.SILENT)
