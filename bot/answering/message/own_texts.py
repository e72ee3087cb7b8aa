"""What an event's organisers wrote that people may ask with."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answering.intents import TOPIC, topic_label
from bot.core.bare_text import bare_words
from bot.core.models import USUAL_TOPICS, Event
from bot.languages import LANGUAGES

OWN_ANSWERS = "answers.yaml"
"""The file of what organisers answered to participants."""


def answered_own_topics(event: Event) -> frozenset[str]:
    """Return the labels of topics that are the event's own, no usual one, and have an answer."""
    return frozenset(
        topic_label(topic)
        for topic in event.topics
        if topic.answer.value and topic_label(topic).removeprefix(TOPIC) not in USUAL_TOPICS
    )


def own_texts(event: Event) -> Iterator[tuple[str, str]]:
    """Yield (text, label) of what organisers wrote of their topics, to be learnt."""
    for topic in event.topics:
        label = topic_label(topic)
        for language in LANGUAGES:
            title = topic.title.by_language.get(language)
            yield from (
                (text, label) for text in (title, *topic.phrasings.get(language, ())) if text
            )


def verbatim_questions(event: Event) -> dict[str, str]:
    """Return the intent of every question that organisers answered themselves, latest last.

    They count at once and as they stand; what is put in other words needs to be learnt first.
    """
    return {
        bare_words(phrasing): topic_label(topic)
        for topic in event.topics
        if topic.origin.file == OWN_ANSWERS
        for lines in topic.phrasings.values()
        for phrasing in lines
        if bare_words(phrasing)
    }
