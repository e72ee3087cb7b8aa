"""The one phrase that all else of a question asks of: "when is the bird watching"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, has_term, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.spelling import is_slip_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import single_words, terms, terms_everywhere
from bot.languages import LANGUAGE

FACTS = frozenset(
    {"when", "ends", "how_long", "is_today", "has_started", "is_over", "days_left"}
    | {"where", "city", "address"}
)
"""Intents that ask when and where: of the event, unless something else is named."""

MOST_OF_PHRASE = 3
"""Words of a phrase that a message asks for: "the bird watching"."""

MOST_TERMS, MOST_CHARACTERS = 8, 16
"""Terms, or characters of Chinese or Korean, of a message that asks of one thing: more of it may
be a story, with words that are none of what is asked. Chosen, not measured."""


def bare_phrase(linked: Entities, language: str) -> tuple[Term, ...]:
    """Return the one phrase with an article beside which a message has only words of asking.

    "When is the bird watching" and "length of the bird watching" ask nothing of the event, known
    as each word may be.
    """
    if linked.spans or speaks_of_session(fold(linked.text), language):
        return ()
    reading = language_model(LANGUAGE[language].script)
    if not (asks_by_word(linked.text, language) or _asks_by_noun(linked, reading)):
        return ()
    nouns = (*terms("event_words", language), *terms("programme_nouns", language))
    small = {*terms("function_words", language), *nouns}
    said = [
        term
        for term in linked.terms
        if not (
            term.surface in small
            or reading.is_function_word(term)
            or reading.is_event_word(term)
            or reading.is_word_of(term, FACTS)
        )
    ]
    said = [term for term in said if not any(is_slip_of(term.surface, word) for word in small)]
    if not said or len(said) > MOST_OF_PHRASE:
        return ()
    lead = _lead(linked.terms, said[0], small, reading)
    before = [term for term in linked.terms if term.end <= (lead or said)[0].start][-1:]
    articles = {*terms("articles", language), *terms("of_contractions", language)}
    is_one = linked.text[said[0].start : said[-1].end].count(" ") <= len(said)
    is_phrase = is_one and any(one.surface in articles for one in before)
    return (*lead, *said) if is_phrase else ()


def is_of_else(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a question asks of one phrase, or of what is unknown: no fact of the event is of it.

    A city that is asked for beside it is the event's: "which city do I book the hotel in".
    """
    is_of_event = query.names_event or query.kinds or query.intent == "city"
    is_short = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)  # a story has unknown words
    if is_short and query.intent in FACTS and query.subject and not is_of_event:
        return _names(linked) if query.spoken == "ko" else _is_no_verb(linked, query.spoken)
    return query.intent != "city" and bool(bare_phrase(linked, query.spoken))


def _is_no_verb(linked: Entities, language: str) -> bool:
    """Whether no unknown word stands behind whom something is done to: "a qué hora nos sueltan"."""
    datives = single_words("own_datives", language)
    return not any(
        after in linked.unmatched and before.surface in datives
        for before, after in pairwise(linked.terms)
    )


def _names(linked: Entities) -> bool:
    """Whether a pair of Korean characters may name something: no ending, nor in "몇 시쯤"."""
    hours = term_spans(fold(linked.text), terms("clock_time", "ko"))
    named = (term for term in linked.unmatched if not touches(term, hours))
    return any(not linked.text[: term.start][-1:].isalnum() for term in named)


def _lead(
    said: Sequence[Term], first: Term, small: set[str], reading: LanguageModel
) -> tuple[Term, ...]:
    """Return the nouns right before a word that only ask elsewhere: the key of "key signing"."""
    before = [term for term in said if term.end <= first.start]
    lead: list[Term] = []
    while before and not (
        before[-1].surface in small
        or reading.is_word_of(before[-1], FACTS)
        or any(is_slip_of(before[-1].surface, word) for word in small)
    ):
        lead.insert(0, before.pop())
    return tuple(lead)


def _asks_by_noun(linked: Entities, reading: LanguageModel) -> bool:
    """Whether a message begins with a noun that asks: "length of", "the end of"."""
    first = next(
        (term for term in linked.terms if term.surface not in terms_everywhere("articles")), None
    )
    return first is not None and reading.is_word_of(first, FACTS)


def speaks_of_session(folded: str, language: str) -> bool:
    """Whether a session is spoken of, by no noun that stands for the event, too."""
    nouns = {*terms("session_words", language), *terms("session_pointers", language)}
    return any(has_term(folded, noun) for noun in nouns - set(terms("event_words", language)))
