"""A subject that comes near to what the organisers tell of, and is nowhere named by them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answering.classifier.language_model import language_model
from bot.answering.interpretation import Interpretation
from bot.answering.linking.glossary import concepts_said
from bot.answering.linking.places import names_of_place
from bot.answering.message.own_texts import answered_own_topics
from bot.answering.policy.partial_answer import as_unknown
from bot.answering.query import ParsedQuestion, Reply, unknown
from bot.answering.subjects.discussed_subject import (
    discussed_words,
    stems_of,
    texts_of_topic,
    wordings,
)
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import has_term, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term
from bot.answering.text.whether import asks_openly
from bot.core.models import AnswerStatus
from bot.languages import LANGUAGE

ALIKE = 5
"""Letters that two words at least begin with in common to be of one root: "cyber", "cyberattacks";
chosen, no measure is kept."""

LONGEST_ABBREVIATION = 3
"""Capitals of a word that a subject is not looked for by: "AI"."""

NEAR = 0.55
"""How near (cosine) a subject comes to a topic of the organisers that is meant by it in other
words: hackers have 0.59, hypersonic missiles, asteroids and drones 0.53 at most."""

SURELY_OWN = 0.65
"""How likely an own topic must be for its words not to be looked at; hypersonic missiles, asked for
in Korean, have 0.63, space governance with an English word in Chinese 0.88."""

_OF_SUBJECT = frozenset({"find_sessions", "about", "theme", "programme", "event_unknown"})
"""Intents whose replies may be what the organisers tell of a subject."""


def with_subject_unsaid(reply: Reply, part: Interpretation) -> Reply:
    """Say beside what comes near to a subject by its meaning alone that it is not named there.

    That missiles are discussed does not follow from a topic on risks.
    """
    query, linked, language = part.query, part.linked, part.query.spoken
    if reply.status is not AnswerStatus.ANSWERED or reply.sessions or reply.people:
        return reply
    is_own = query.intent in answered_own_topics(query.programme.event)
    if not (is_own or query.intent in _OF_SUBJECT):
        return reply
    if query.place and says(linked.text, "discussing_words", language):
        told = fold(" ".join([reply.text, *_told_with(reply, query)]))
        named = any(has_term(told, fold(name)) for name in names_of_place(query.place))
        return reply if named else unknown(query, "event-unknown")
    is_surely_own = is_own and part.ranking.best == query.intent
    is_surely_own = is_surely_own and part.ranking.confidence >= SURELY_OWN
    # In Chinese nothing parts what is discussed from the word for that.
    is_named = query.subject_text or (language == "zh" and not asks_openly(linked.text, language))
    if is_surely_own or not is_named:
        return reply
    reading = language_model(LANGUAGE[language].script)
    telling = discussed_words(linked, query.programme.event, reading, language)
    if not telling or part.nearness_of_subject >= NEAR:
        return reply
    own = stems_of(" ".join([reply.text, *_told_with(reply, query, language)]))
    if any(_is_abbreviation(one, linked.text) and one.stem in own for one in linked.terms):
        return reply  # "AI" is none of the words that a subject is looked for by
    everywhere = stems_of(" ".join(_told_with(reply, query)))
    is_choice = offers_choice(fold(linked.text))
    if _are_told(telling, own, everywhere, language, is_choice=is_choice):
        return reply
    said = query.voice.say("by-meaning")
    return as_unknown(replace(reply, text=f"{said}\n{reply.text}"), query)


def _is_abbreviation(term: Term, text: str) -> bool:
    """Whether a word is a short one in Latin capitals: "AI"."""
    written = text[term.start : term.end]
    return written.isascii() and written.isupper() and 1 < len(written) <= LONGEST_ABBREVIATION


def _are_told(
    telling: Sequence[Term],
    own: frozenset[str],
    everywhere: frozenset[str],
    language: str,
    *,
    is_choice: bool,
) -> bool:
    """Whether half of some words stand in `own`, or all do, in whichever language, `everywhere`.

    One pair of characters is enough: most of a word's are of none that stands elsewhere. Of a
    choice one word is.
    """
    is_one_enough = is_choice or is_unsegmented(telling[0].surface)
    least = 1 if is_one_enough else (len(telling) + 1) // 2
    if sum(_has_root(term, own) for term in telling) >= least:
        return True
    return all(_has_root(term, own) or _has_concept(term, everywhere, language) for term in telling)


def _told_with(reply: Reply, query: ParsedQuestion, language: str | None = None) -> Iterator[str]:
    """Yield the texts a reply quotes and their other wordings, in one language or in all."""
    event, spoken = query.programme.event, query.voice.language
    for topic in event.topics:
        told = topic.answer.value
        if told and told.get(spoken) in reply.text:
            yield from texts_of_topic(topic, language)
    for fact in (event.theme, event.about):
        text = fact.value if fact else None
        if text and text.get(spoken) in reply.text:
            yield from wordings(text, language)


def _has_root(term: Term, own: frozenset[str]) -> bool:
    """Whether a word stands somewhere, or one of its root."""
    return term.stem in own or any(_is_of_root(term.stem, stem) for stem in own)


def _has_concept(term: Term, own: frozenset[str], language: str) -> bool:
    """Whether a word for the same stands somewhere, in whichever language."""
    concepts, _ = concepts_said([term], language)
    return any(own.issuperset(words) for concept in concepts for words in concept)


def _is_of_root(stem: str, other: str) -> bool:
    """Whether a stem begins another, and is long enough to be its root."""
    shorter, longer = sorted((stem, other), key=len)
    return len(shorter) >= ALIKE and longer.startswith(shorter)
