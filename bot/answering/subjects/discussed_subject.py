"""What is asked about whether it is discussed at all, and which words of it tell it apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from functools import lru_cache

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.message.reading import MessageContext
from bot.answering.subjects.words import subject_phrase
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import one_of, terms
from bot.core.models import Event, Text, Topic

OFTEN = 3
"""Topics of the organisers in which a word stands that tells none of them apart."""


def discussed_words(
    linked: Entities, event: Event, reading: LanguageModel, language: str
) -> tuple[Term, ...]:
    """Return the words of what it is asked about whether it is discussed; () if that is not asked.

    Those of what the whole event is on are none: everything there is of it.
    """
    if not says(linked.text, "discussing_words", language):
        return ()
    if language == "zh":
        return _discussed_in_chinese(linked.text, event, reading)
    idle = {word for one in terms("discussing_words", language) for word in one.split()}
    of_all = _stems_of_all(event)
    return tuple(
        term
        for term in terms_of(subject_phrase(linked, reading, language))
        if not (reading.is_function_word(term) or term.surface in idle or term.stem in of_all)
    )


def is_what_event_is_called(
    linked: Entities, event: Event, reading: LanguageModel, language: str
) -> bool:
    """Whether it is asked if what the event has in its name is discussed: all of it is on that."""
    name = event.name.value
    if name is None or not says(linked.text, "discussing_words", language):
        return False
    if language == "zh":
        said = _said_in_chinese(linked.text)
    else:
        idle = {word for one in terms("discussing_words", language) for word in one.split()}
        said = list(terms_of(_KOREAN_TOPIC.sub(" ", subject_phrase(linked, reading, language))))
        said = [t for t in said if t.surface not in idle]
    said = [term for term in said if not reading.is_function_word(term)]
    return bool(said) and {term.stem for term in said} <= stems_of(" ".join(name.all()))


_KOREAN_TOPIC = re.compile(r"(?<=[가-힣]{2})(?:에 대해서?|관련|도|은|는|이|가|을|를)(?=\s|$)")
"""What Korean writes onto what is discussed."""


def _discussed_in_chinese(text: str, event: Event, reading: LanguageModel) -> tuple[Term, ...]:
    """Return the pairs of characters of what is discussed: none lies across a word for that."""
    of_all = _stems_of_all(event)
    return tuple(
        term
        for term in _said_in_chinese(text)
        if not (reading.is_function_word(term) or term.stem in of_all)
    )


def _said_in_chinese(text: str) -> list[Term]:
    """Return the pairs of characters beside a word for discussing, none of which lies across it.

    Where it is asked openly what is, nothing is named: "都聊些啥".
    """
    if asks_openly(text, "zh"):
        return []
    discussing = one_of(terms("discussing_words", "zh"))
    rest = re.sub(rf"[会要将也还]*(?:{discussing})[到及过里]?", " ", fold(text))
    return list(terms_of(re.sub("会不会|[吗么嘛呢吧]", " ", rest)))


def nearness_of_subject(
    linked: Entities,
    knowledge: Knowledge,
    asked: MessageContext,
    classifier: Classifier,
    topics: Collection[str],
) -> float:
    """Return how near (cosine) such words come to a topic of the organisers; 0.0 without any."""
    telling = discussed_words(linked, knowledge.event, asked.words, asked.spoken)
    phrase = " ".join(term.surface for term in telling)
    return classifier.nearest_own(phrase, topics)[1] if phrase else 0.0


def _stems_of_all(event: Event) -> frozenset[str]:
    """Return the words of what the whole event is on, of which everything there is."""
    theme = event.theme.value if event.theme else None
    counts = Counter(
        stem
        for topic in event.topics
        if topic.answer.value
        for stem in stems_of(" ".join(texts_of_topic(topic)))
    )
    often = {stem for stem, count in counts.items() if count >= OFTEN}
    name = event.name.value
    whole = (*(theme.all() if theme else ()), *(name.all() if name else ()))
    return stems_of(" ".join(whole)) | often


def texts_of_topic(topic: Topic, language: str | None = None) -> Iterator[str]:
    """Yield title, answer and phrasings of a topic, in one language or in all."""
    for text in filter(None, (topic.title, topic.answer.value)):
        yield from wordings(text, language)
    for spoken, ones in topic.phrasings.items():
        if language in {None, spoken}:
            yield from ones


def wordings(text: Text, language: str | None = None) -> tuple[str, ...]:
    """Return a text in one language, or in all that it has."""
    return text.all() if language is None else (text.get(language),)


@lru_cache(maxsize=256)
def stems_of(text: str) -> frozenset[str]:
    """Return the stems of a text's words."""
    return frozenset(term.stem for term in terms_of(text))
