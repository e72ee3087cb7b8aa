"""A subject that comes near to what the organisers tell of, and is nowhere named by them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.answering.classifier.language_model import language_model
from bot.answering.interpretation import Interpretation
from bot.answering.linking.glossary import concepts_said
from bot.answering.message.own_texts import answered_own_topics
from bot.answering.policy.partial_answer import joined
from bot.answering.query import ParsedQuestion, Reply, unknown
from bot.answering.subjects.words import subject_phrase
from bot.answering.text.markers import says
from bot.answering.text.normalise import is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.core.models import AnswerStatus, Event, Topic
from bot.languages import LANGUAGE

ALIKE = 4
"""Letters with which two words begin that may be of one root: "cyber", "cyberattacks"."""

_OF_SUBJECT = frozenset({"find_sessions", "about", "theme", "programme", "event_unknown"})
"""Intents whose replies may be what the organisers tell of a subject."""


def with_subject_unsaid(reply: Reply, part: Interpretation) -> Reply:
    """Say beside what comes near to a subject by its meaning alone that it is not named there.

    That missiles are discussed does not follow from a topic on risks.
    """
    query, language = part.query, part.query.spoken
    if reply.status is not AnswerStatus.ANSWERED or reply.sessions or reply.people:
        return reply
    is_own = query.intent in answered_own_topics(query.programme.event)
    if not (is_own or query.intent in _OF_SUBJECT) or not _asks_if_told(part):
        return reply
    reading = language_model(LANGUAGE[language].script)
    phrase = subject_phrase(part.linked, reading, language)
    idle = {word for one in terms("discussing_words", language) for word in one.split()}
    said = [
        term
        for term in terms_of(phrase)
        if not (reading.is_function_word(term) or term.surface in idle)
    ]
    telling = [term for term in said if term.stem not in _stems_of_all(query.programme.event)]
    own = _stems(" ".join([reply.text, *_told_with(reply, query, language)]))
    everywhere = _stems(" ".join(_told_with(reply, query)))
    if not telling or _are_told(telling, own, everywhere, language):
        return reply
    return joined(reply, unknown(query, "event-unknown"))


def _are_told(
    telling: Sequence[Term], own: frozenset[str], everywhere: frozenset[str], language: str
) -> bool:
    """Whether half of some words stand in `own`, or all do, in whichever language, `everywhere`.

    One pair of characters is enough: most of a word's are of none that stands elsewhere.
    """
    literal = [term for term in telling if _has_root(term, own)]
    least = 1 if is_unsegmented(telling[0].surface) else (len(telling) + 1) // 2
    if len(literal) >= least:
        return True
    return all(_has_root(term, own) or _has_concept(term, everywhere, language) for term in telling)


def _asks_if_told(part: Interpretation) -> bool:
    """Whether it is asked if something is spoken of."""
    return says(part.linked.text, "discussing_words", part.query.spoken)


def _told_with(reply: Reply, query: ParsedQuestion, language: str | None = None) -> Iterator[str]:
    """Yield the texts a reply quotes and their other wordings, in one language or in all."""
    event, spoken = query.programme.event, query.voice.language
    for topic in event.topics:
        told = topic.answer.value
        if told and told.get(spoken) in reply.text:
            yield from _texts_of(topic, language)
    for fact in (event.theme, event.about):
        text = fact.value if fact else None
        if text and text.get(spoken) in reply.text:
            yield from text.all() if language is None else [text.get(language)]


def _stems_of_all(event: Event) -> frozenset[str]:
    """Return the words of what the whole event is on, of which everything there is."""
    theme = event.theme.value if event.theme else None
    counts = Counter(
        stem
        for topic in event.topics
        if topic.answer.value
        for stem in _stems(" ".join(_texts_of(topic)))
    )
    often = {stem for stem, count in counts.items() if count >= OFTEN}
    return _stems(" ".join(theme.all() if theme else ())) | often


OFTEN = 3
"""Topics of the organisers in which a word stands that tells none of them apart."""


def _texts_of(topic: Topic, language: str | None = None) -> Iterator[str]:
    """Yield title, answer and phrasings of a topic, in one language or in all."""
    for text in filter(None, (topic.title, topic.answer.value)):
        yield from text.all() if language is None else [text.get(language)]
    for spoken, ones in topic.phrasings.items():
        if language in {None, spoken}:
            yield from ones


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    return frozenset(term.stem for term in terms_of(text))


def _has_root(term: Term, own: frozenset[str]) -> bool:
    """Whether a word stands somewhere, or one of its root."""
    return term.stem in own or any(_is_of_root(term.stem, stem) for stem in own)


def _has_concept(term: Term, own: frozenset[str], language: str) -> bool:
    """Whether a word for the same stands somewhere, in whichever language."""
    concepts, _ = concepts_said([term], language)
    return any(own.issuperset(words) for concept in concepts for words in concept)


def _is_of_root(stem: str, other: str) -> bool:
    shorter, longer = sorted((stem, other), key=len)
    return len(shorter) > ALIKE and longer.startswith(shorter)
