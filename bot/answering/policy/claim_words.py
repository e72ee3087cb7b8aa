"""Whether a question says anything beside the values it puts forward: "is it on Friday, free"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from bot.answering.classifier.language_model import language_model
from bot.answering.classifier.masks import without_masks
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.linking.session_languages import language_spans
from bot.answering.linking.sessions import texts_of
from bot.answering.linking.spans import touches
from bot.answering.text.markers import confirming_spans, find_term, has_any, term_spans
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term, stem, terms_of
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.lengths import lengths_in
from bot.core.models import Session
from bot.languages import LANGUAGE, UNSEGMENTED

_FRAMES = (
    *("only_words", "whether_words", "truth_words", "session_words", "starting_words"),
    *("particles", "hearsay_words", "taking_place_words", "taking_part_words"),
)
"""Words of a claim itself: that it is one, of something only, of a session, that it is held."""


def says_more(
    part: Interpretation, words: Iterable[str], intents: Iterable[str], own: Iterable[str] = ()
) -> bool:
    """Whether anything is said beside names, values and `words` (folded).

    `intents` are those whose words put forward what is judged; `own` are stems of what is meant.
    """
    spoken, text = part.query.spoken, without_masks(part.linked.masked)
    known = frozenset(intents)
    names = frozenset(own)
    covered = [
        *spans_of_terms(fold(text), words),
        *confirming_spans(text, spoken),
        *language_spans(text, spoken),
        *((one.start, one.end) for one in lengths_in(text, spoken)),
        *_framing(text, spoken),
    ]
    beside = [term for term in terms_of(text) if not touches(term, covered)]
    plain = [t for t in beside if _is_plain(t, text, spoken, known) or t.stem in names]
    if any(term not in plain for term in beside if not is_unsegmented(term.surface)):
        return True
    # Han and Hangul have no words apart: each character must be of something that is explained.
    meant = [term for term in terms_of(text) if term.stem in names]
    explained = {at for term in (*plain, *meant) for at in range(term.start, term.end)}
    explained |= {at for start, end in covered for at in range(start, end)}
    explained |= {at for at, sign in enumerate(text) if sign in _function_words(spoken)}
    return any(is_unsegmented(sign) and at not in explained for at, sign in enumerate(text))


def stems_of_sessions(sessions: Iterable[Session]) -> frozenset[str]:
    """Return the stems of titles and abstracts of sessions, in every language they have."""
    texts = (text for session in sessions for text in texts_of(session))
    return frozenset(term.stem for text in texts for term in terms_of(text))


def stems_said(part: Interpretation, intent: str) -> frozenset[str]:
    """Return the stems with which an intent is asked that a question has beside its names."""
    reading = language_model(LANGUAGE[part.query.spoken].script)
    said = frozenset(term.stem for term in terms_of(without_masks(part.linked.masked)))
    return said & reading.stems_of[intent]


def spans_of_terms(folded: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where words stand in a folded text, each time they do."""
    for word in filter(None, words):
        start = 0
        while word in folded[start:]:
            found = find_term(folded[start:], word)
            if found is None:
                break
            yield start + found[0], start + found[1]
            start += found[1]


def _framing(text: str, spoken: str) -> Iterator[tuple[int, int]]:
    folded = fold(text)
    if len(folded) == len(text):
        whole = ("function_words", "event_words") if spoken in UNSEGMENTED else ()
        for category in (*_FRAMES, *whole):
            yield from spans_of_terms(folded, terms(category, spoken))
        for category in ("hour_bounds", "length_bounds"):
            bounds = (term for term, _ in grouped_terms(category, spoken) if len(term) > 1)
            yield from spans_of_terms(folded, bounds)


def _is_plain(term: Term, text: str, spoken: str, intents: frozenset[str]) -> bool:
    """Whether a term says nothing by itself, or asks what is judged."""
    reading = language_model(LANGUAGE[spoken].script)
    if not _LETTER.search(term.surface) or reading.is_word_of(term, intents):
        return True
    around = text[term.start - 1 : term.start] + text[term.end : term.end + 1]
    if _APOSTROPHE.search(around) and reading.is_function_word(term):
        return True
    return term.surface in _function_words(spoken) or term.stem in _plain_stems(spoken)


@cache
def _plain_stems(language: str) -> frozenset[str]:
    """Return the stems of the single words that say only that something is held, by whom."""
    said = (*terms("taking_place_words", language), *terms("taking_part_words", language))
    return frozenset(stem(word) for word in said if " " not in word)


@cache
def _function_words(language: str) -> frozenset[str]:
    """Return the words that say nothing by themselves; "won't" makes none of "won"."""
    said = (*terms("function_words", language), *terms("event_words", language))
    plain = (term.replace("-", " ") for term in said if not _APOSTROPHE.search(term))  # "-t-il"
    return frozenset(word for term in plain for word in term.split())


_LETTER = re.compile(r"[^\W_]")
_APOSTROPHE = re.compile("['’]")


def says_alone(linked: Entities, language: str) -> bool:
    """Whether somebody is said to be alone: not of "Kim only speaks at the opening"."""
    folded = fold(linked.text)
    if has_any(folded, "alone_words", language):
        return True
    only = term_spans(folded, terms("only_words", language))
    named = [one.span for one in linked.mentions if one.kind == "person"] or linked.title_spans
    before = any(0 <= start - end <= 1 for _, end in only for start, _ in named)
    # Korean writes it onto the name.
    return before or (language == "ko" and any(a == end for a, _ in only for _, end in named))
