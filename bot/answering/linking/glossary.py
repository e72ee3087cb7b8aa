"""Sessions on what a message calls otherwise: "мышьяк" is arsenic, and an orca a killer whale.

The sentence encoder knows little of rare words; `lexicon/glossary.tsv` has such words in all
languages of Usher, a concept a line, with everyday and formal ones side by side.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from bot.answering.linking.phrases import Phrase, Phrases
from bot.answering.linking.sessions import SessionIndex
from bot.answering.linking.spans import touches
from bot.answering.text.normalise import fold_once, is_unsegmented, script_of
from bot.answering.text.terms import Term, terms_of
from bot.languages import LANGUAGES, SCRIPTS

MOST, MOST_OF = 5, 50
"""A concept that more than five sessions, and more than one in fifty, speak of tells none."""

MOST_HEADED_OF = 10
"""One that more than one in ten have in their title tells none, either."""

SHORT = 2
"""Letters of a word that stands by chance in many texts, if not as a name: AI."""

_COLUMNS = tuple(LANGUAGES)
_TAB, _BETWEEN = "\t", ";"
_FLEETING_VOWEL = re.compile(r"(?<=[а-я]{2})[ое]([кцнлргв])$")
_LETTER = r"[a-z\u0400-\u06ff]"
_BEGINNING, _LONGEST_ENDING = 4, 3
"""Letters of a stem by which the lines that may have a word are found: at least so many, and all
but the last, or in Russian the last two. A shorter stem has at most so many letters of an ending
for each of its own but the first. Both hold for every word of the glossary."""


def sessions_on_concepts(
    terms: Sequence[Term],
    language: str,
    programme: SessionIndex,
    is_own_word: Callable[[Term], bool],
) -> tuple[str, ...]:
    """Return the sessions that have most of a message's concepts in other words than its own.

    `is_own_word` tells the words of asking and those that stand in the event: they name nothing
    here. The ids come in the order of the programme; of concepts that no session joins, none.
    """
    strange = [at for at, term in enumerate(terms) if not is_own_word(term)]
    if not strange:
        return ()
    concepts = _concepts_with([terms[at] for at in strange], language)
    asked = [
        (phrase, _sessions_on(phrase.ids, programme))
        for phrase in concepts.find(terms)
        if any(phrase.first <= at <= phrase.last for at in strange)
    ]
    told = [phrase for phrase, sessions in asked if sessions]
    # One that is nowhere counts right beside one that is told: "tax law", not "bees and wolves".
    beside = {at for phrase in told for at in (phrase.first - 1, phrase.last + 1)}
    nowhere = [
        phrase
        for phrase, on in asked
        if not (on or _is_in(phrase, told)) and {phrase.first, phrase.last} & beside
    ]
    counts = Counter(session for _, sessions in asked for session in sessions)
    most = max(counts.values(), default=0)
    if 2 * most <= len(told) + len(nowhere):
        return ()
    return tuple(one for one in programme.ids if counts[one] == most)


def _is_in(phrase: Phrase, others: Sequence[Phrase]) -> bool:
    return any(one.first <= phrase.first and phrase.last <= one.last for one in others)


def sessions_headed(
    terms: Sequence[Term],
    language: str,
    programme: SessionIndex,
    is_asking: Callable[[Term], bool],
) -> frozenset[str]:
    """Return the sessions with a message's concepts in their title or track, be they many.

    `is_asking` tells the words that name none by themselves: most lines have some of them.
    """
    telling = [term for term in terms if not is_asking(term)]
    if not telling:
        return frozenset()
    numbers = {
        int(one) for phrase in _concepts_with(telling, language).find(terms) for one in phrase.ids
    }
    words = {word for number in numbers for word in _words_everywhere(number)}
    found = (programme.by_heading([term.stem for term in terms_of(word)]) for word in words)
    return frozenset(one for ids in found for one in ids)


class Concept(NamedTuple):
    """A concept said, and where; `words` are the stems of each of its words in all languages."""

    start: int
    end: int
    words: list[tuple[str, ...]]


def concepts_in(terms: Sequence[Term], language: str) -> list[Concept]:
    """Return the concepts that terms say."""
    return [
        Concept(
            terms[phrase.first].start,
            terms[phrase.last].end,
            [
                tuple(term.stem for term in terms_of(word))
                for number in phrase.ids
                for word in _words_everywhere(int(number))
            ],
        )
        for phrase in _said(terms, language)
    ]


def concepts_said(
    terms: Sequence[Term], language: str
) -> tuple[list[list[tuple[str, ...]]], list[Term]]:
    """Return the stems of each word of the concepts said, in all languages; and the other terms."""
    concepts = concepts_in(terms, language)
    covered = [(concept.start, concept.end) for concept in concepts]
    return [concept.words for concept in concepts], [t for t in terms if not touches(t, covered)]


def ends_with_concept(terms: Sequence[Term], language: str) -> bool:
    """Whether the last words are one concept of several words: "on climate change"."""
    last = len(terms) - 1
    return any(phrase.first < phrase.last == last for phrase in _said(terms, language))


def translations_of(
    terms: Sequence[Term], language: str, other: str
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the words of another language for what terms say, each with the stems that say it.

    Of a language that no concept is known in, as an event's texts may be in, nothing is.
    """
    if language not in _COLUMNS:
        return
    column = _COLUMNS.index(other)
    for phrase in _said(terms, language):
        stems = tuple(term.stem for term in terms[phrase.first : phrase.last + 1])
        for number in phrase.ids:
            yield from ((word, stems) for word in _words(int(number), column))


def _sessions_on(numbers: Sequence[str], programme: SessionIndex) -> set[str]:
    """Return the sessions that have a word of one of some concepts, if they are few.

    Where many do, those that have it in their title or track.
    """
    found: set[str] = set()
    headed: set[str] = set()
    for number in map(int, numbers):
        for word in _words_everywhere(number):
            for written in dict.fromkeys((word, word.replace(" ", ""))):  # sugar cane, sugarcane
                stems = [term.stem for term in terms_of(written)]
                if len(written) <= SHORT and not all(map(programme.is_name, stems)):
                    continue  # an ox is no part of "0x2A"
                found.update(programme.with_phrase(stems))
                headed.update(programme.by_heading(stems))
    if len(found) <= max(MOST, len(programme.ids) // MOST_OF):
        return found
    return headed if len(headed) <= max(MOST, len(programme.ids) // MOST_HEADED_OF) else set()


def is_another_word(term: Term, meant: str) -> bool:
    """Whether a term is a word of the glossary, in a language of its script, that means no `meant`.

    "Whales" is no slip of "whole"; the Spanish "archivo" is the stem of "archives" after all.
    """
    stems = _stems_meant(term.stem, term.surface)
    return bool(stems) and meant not in stems


@lru_cache(maxsize=1024)
def _stems_meant(stem: str, surface: str) -> frozenset[str]:
    """Return the stems of all words of the concepts that one word says."""
    said = (Term(stem, surface, 0, len(surface)),)
    languages = SCRIPTS.get(script_of(surface) or "", ())
    concepts = (concept for language in languages for concept in concepts_in(said, language))
    return frozenset(one for concept in concepts for word in concept.words for one in word)


def _said(terms: Sequence[Term], language: str) -> list[Phrase]:
    """Return the numbers of the concepts that terms say, and where; of no terms none."""
    return _concepts_with(terms, language).find(terms) if terms else []


def _concepts_with(strange: Sequence[Term], language: str) -> Phrases:
    """Return the words of a language, of the concepts that may have a strange one."""
    return _concepts_with_words(frozenset((_stem_of(t), t.surface) for t in strange), language)


@lru_cache(maxsize=32)
def _concepts_with_words(strange: frozenset[tuple[str, str]], language: str) -> Phrases:
    """Return the words of a language of concepts by stems and words; a question asks twice."""
    column = _COLUMNS.index(language)
    near = {number for one in strange for number in _concepts_beginning(*one, column)}
    return Phrases(
        ((word, str(number)) for number in sorted(near) for word in _words(number, column)),
        key=_key,
    )


@lru_cache(maxsize=256)
def _concepts_beginning(stem: str, surface: str, column: int) -> tuple[int, ...]:
    """Return the concepts with a word in a language that may be one; most questions have "the"."""
    text, starts = load_glossary()[column]
    begun, pattern = _beginning(stem, surface)
    matches, at = re.compile(pattern).match, text.find(begun)
    found: dict[int, None] = {}
    while at >= 0:
        if matches(text, at):
            found[bisect_right(starts, at) - 1] = None
        at = text.find(begun, at + 1)
    return tuple(found)


def _beginning(stem: str, surface: str) -> tuple[str, str]:
    """Return how the words begin that may be one, and a pattern of them.

    Han and Hangul stand within others.
    """
    if is_unsegmented(surface):
        return surface, ""
    length = len(stem)
    if length < _BEGINNING:
        ending = rf"{_LETTER}{{0,{_LONGEST_ENDING * (length - 1)}}}(?!{_LETTER})"
        return stem, rf"\b{re.escape(stem)}{ending}"
    changed = 2 if script_of(stem) == "cyrillic" else 1
    return stem[: max(_BEGINNING, length - changed)], r"\b"


def _key(term: Term) -> str:
    """Return a stem without the vowel that comes and goes in Russian: косаток of косатка."""
    return _FLEETING_VOWEL.sub(r"\1", _stem_of(term))


def _stem_of(term: Term) -> str:
    """Return a stem as it is without the Arabic article, with which a word keeps its ending."""
    if not term.surface.startswith(_ARTICLE) or len(term.surface) < _SHORTEST_WITH_ARTICLE:
        return term.stem
    return terms_of(term.surface.removeprefix(_ARTICLE))[0].stem


_ARTICLE, _SHORTEST_WITH_ARTICLE = "ال", 5


def _words(number: int, column: int) -> list[str]:
    """Return a concept's words in a language; it may have none there."""
    text, starts = load_glossary()[column]
    words = text[starts[number] : text.index("\n", starts[number])]
    return words.split(_BETWEEN) if words else []


def _words_everywhere(number: int) -> Iterator[str]:
    """Yield a concept's words in every language."""
    for column in range(len(_COLUMNS)):
        yield from _words(number, column)


@cache
def load_glossary() -> tuple[tuple[str, array[int]], ...]:
    """Return each language's words of all concepts, folded, and where each concept begins.

    Some 0.1 s of CPU: read ahead, no question waits for it.
    """
    source = files("bot.answering").joinpath("lexicon", "glossary.tsv")
    lines = source.read_text(encoding="utf-8").splitlines()
    return tuple(_column(lines, column) for column in range(len(_COLUMNS)))


def _column(lines: Sequence[str], column: int) -> tuple[str, array[int]]:
    text = fold_once("".join(f"{line.split(_TAB)[column]}\n" for line in lines))
    starts = array("I", (0, *(match.end() for match in re.finditer("\n", text))))
    return text, starts[:-1]
