"""What a message names besides things of the event, times, and words of asking: its subject."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import is_track_word, loans_for_kinds
from bot.answering.linking.session_languages import (
    held_in_spans,
    language_spans,
    spoken_languages_in,
)
from bot.answering.linking.spans import blanked, is_inside, touches
from bot.answering.linking.variants import nouns
from bot.answering.parsing.plain_words import words_of_free_time
from bot.answering.text.markers import has_term
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term, stem, terms_of
from bot.answering.text.wording import grouped_terms, single_words, terms

_NOT_SUBJECTS = (
    "session_words",
    "session_pointers",
    "listing_words",
    "filler_nouns",
    "remaining_words",
    "whole_words",
    "follow_up",
    "contact_words",
    "counting_words",
)
_NOT_SUBJECT_GROUPS = (
    "kinds",
    "sorts",
    "question_words",
    "extremes",
    "lengths",
    "quantity",
    "countable",
    "ordinals",
)


def subject_phrase(linked: Entities, reading: LanguageModel, language: str) -> str:
    """Return what is left of a message without names, times and the words of asking, or "".

    Of one that says what talks are asked about it is that. "Next on the programme" is of nothing,
    however many titles have the word.
    """
    if linked.stated:
        return linked.subject
    if is_unsegmented(linked.text):
        left = characters_left(linked, reading, language)
        return " ".join(linked.text[start:end] for start, end in left)
    taken = [*linked.spans, *linked.story]
    idle = _single_words_of_asking(language) | nouns_of_named(linked)
    idle |= words_of_free_time(linked.text, language) | words_of_liking(linked.text, language)
    content = [
        t
        for t in linked.terms
        if t.surface not in idle
        and not is_inside(t, taken)
        and (_is_code(linked, t, language) or _is_content(t, reading, language))
    ]
    if all(t.surface in single_words("programme_nouns", language) for t in content):
        return ""
    return " ".join(linked.text[t.start : t.end] for t in content)


def without_track_word(phrase: str, word: str) -> str:
    """Return a phrase without the folded word that asks for a track as a sort, if it is one."""
    if not is_track_word(word):
        return phrase
    if is_unsegmented(phrase):
        return phrase.replace(word, " ").strip()
    return " ".join(one for one in phrase.split() if fold(one) not in word.split())


def words_of_liking(text: str, language: str) -> frozenset[str]:
    """Return the words with which a text says that somebody likes something: no subject."""
    folded = fold(text)
    said = (t for t in terms("liking_words", language) if t in folded and has_term(folded, t))
    return frozenset(word.surface for term in said for word in terms_of(term))


def nouns_of_named(linked: Entities) -> frozenset[str]:
    """Return the nouns for what is named: "the Go track" asks for nothing on tracks."""
    named = {mention.kind for mention in linked.mentions}
    return frozenset(word for kind in sorted(named) for word in nouns(kind))


def is_acronym(linked: Entities, term: Term, language: str) -> bool:
    """Whether a word is written as an abbreviation, and not as one that is stressed: "NOT"."""
    is_written = linked.text[term.start : term.end].isupper() and not linked.text.isupper()
    stressed = (*terms("not_on_words", language), *terms("only_words", language))
    tongues = held_in_spans(linked.text, language) if is_written else ()
    beside = [(start - NEXT, end) for start, end in tongues]  # "IN ENGLISH"
    is_stressed = term.surface in stressed or touches(term, beside)
    return is_written and not is_stressed


NEXT = 2
"""Characters before a language in which the word right before it ends."""


def _is_code(linked: Entities, term: Term, language: str) -> bool:
    """Whether a word is an abbreviation or has digits ("AI", "c64"), whatever else it may be."""
    written = linked.text[term.start : term.end]
    if len(written) > 1 and is_acronym(linked, term, language):
        return True
    return written.isalnum() and not written.isdigit() and not written.isalpha()


def _is_content(term: Term, reading: LanguageModel, language: str) -> bool:
    is_small = reading.is_function_word(term) and not _is_inflected(term, reading, language)
    return len(term.surface) > 3 and not (is_small or reading.is_event_word(term))


def _is_inflected(term: Term, reading: LanguageModel, language: str) -> bool:
    """Whether a word only shares its stem with a small one: "cars", and "car" in French."""
    is_ours = term.stem in _function_words(language) or term.surface in reading.function_stems
    return not is_ours and term.surface != term.stem


def as_written(phrase: str, linked: Entities, text: str) -> str:
    """Return a phrase as it was typed: a rare word is easily mended into another."""
    mended, typed = linked.text.split(), text.split()
    if linked.text == text or len(mended) != len(typed):
        return phrase
    was = {
        fold(new).strip("?!.,؟"): old.strip("?!.,؟")
        for new, old in zip(mended, typed, strict=True)
        if new != old
    }
    return " ".join(was.get(fold(word), word) for word in phrase.split())


def characters_left(
    linked: Entities, reading: LanguageModel, language: str
) -> list[tuple[int, int]]:
    """Return where Han characters, or Hangul words, stand that no word of asking has."""
    spans = [(t.start, t.end) for t in linked.terms if reading.is_function_word(t)]
    spans += linked.spans
    folded = fold(linked.text)
    if len(folded) == len(linked.text):
        words = [*_words_of_asking(language), *sorted(nouns_of_named(linked))]
        if linked.times.offsets:  # "what starts at two"
            words += terms("start_verbs", language)
        for word in filter(folded.__contains__, words):
            spans += [(m.start(), m.end()) for m in re.finditer(re.escape(word), folded)]
    return [m.span("told") for m in _TOLD.finditer(blanked(linked.text, spans))]


_TOLD = re.compile(r"[有个讲的]?(?P<told>[^\W_]{2,}?)的?(?![^\W_])")
"""Characters without what only joins them to a verb or a noun: 有 ... 的."""


@cache
def _function_words(language: str) -> frozenset[str]:
    """Return the stems of a language's small words."""
    return frozenset(map(stem, single_words("function_words", language)))


@cache
def _words_of_asking(language: str) -> tuple[str, ...]:
    """Return the words that say that sessions are asked for, of what sort, and how."""
    single = (term for name in _NOT_SUBJECTS for term in terms(name, language))
    grouped = (term for name in _NOT_SUBJECT_GROUPS for term, _ in grouped_terms(name, language))
    return tuple(dict.fromkeys((*single, *grouped, *loans_for_kinds(language))))


@cache
def _single_words_of_asking(language: str) -> frozenset[str]:
    return frozenset(word for term in _words_of_asking(language) for word in term.split())


def without_languages(phrase: str, text: str, language: str) -> str:
    """Leave out the languages asked for, or left out: "talks in French" have no subject."""
    told = {word for a, b in language_spans(text, language) for word in fold(text[a:b]).split()}
    return " ".join(
        word
        for word in phrase.split()
        if fold(word) not in told and not spoken_languages_in(fold(word), language)
    )
