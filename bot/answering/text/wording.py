"""The shipped words that steer the engine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.normalise import fold
from bot.languages import LANGUAGES


@cache
def _read(name: str) -> dict[str, Any]:
    """Read one lexicon, once."""
    content: dict[str, Any] = read_lexicon(name)
    return content


def _folded(written: Iterable[str]) -> tuple[str, ...]:
    """Return folded words once each, longest first."""
    return tuple(sorted(set(map(fold, written)), key=lambda word: (-len(word), word)))


def one_of(words: Iterable[str]) -> str:
    """Return a regular expression, to stand in brackets, of any of some words: the longest wins."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@cache
def terms(category: str, language: str) -> tuple[str, ...]:
    """Return the folded words of a category of `words.yaml` in a language, longest first."""
    return _folded(_read("words.yaml")[category].get(language, ()))


@cache
def room_nouns(language: str) -> tuple[str, ...]:
    """Return the folded nouns for a room, be it of one sort or any, longest first."""
    return _folded((*terms("hall_nouns", language), *terms("any_hall_nouns", language)))


@cache
def words_for_of(language: str) -> tuple[str, ...]:
    """Return the folded words for "of", be an article in them or not, longest first."""
    return _folded((*terms("of_words", language), *terms("of_contractions", language)))


@cache
def single_words(category: str, language: str) -> frozenset[str]:
    """Return the folded words that the terms of a category of `words.yaml` are made of."""
    return frozenset(word for term in terms(category, language) for word in term.split())


@cache
def steering_words(language: str) -> frozenset[str]:
    """Return the folded words of all categories without groups: none of them is misspelt.

    Nor are those for "before" and "after", for groups of people, for sorts of sessions that only
    tracks tell, and that of an envoy at a body.
    """
    content = _read("words.yaml")
    plain = (one for one, told in content.items() if isinstance(next(iter(told.values())), list))
    grouped = ("relations", "attending_groups", "rank_modifiers", "media")
    beside = (term for one in grouped for term, _ in grouped_terms(one, language))
    plain_words = (single_words(category, language) for category in plain)
    at = (word for term in name_terms("accredited_to", language) for word in term.split())
    sorts = (word for term, _ in grouped_terms("track_sorts", language) for word in term.split())
    return frozenset[str]().union(*plain_words, beside, at, sorts)


@cache
def terms_everywhere(category: str) -> frozenset[str]:
    """Return the folded words of a category of `words.yaml` in every language."""
    return frozenset(word for language in LANGUAGES for word in terms(category, language))


@cache
def grouped_terms(category: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return (folded word, group) of a category that has groups, longest word first."""
    pairs = {
        (fold(term), group)
        for group, by_language in _read("words.yaml")[category].items()
        for term in by_language.get(language, [])
    }
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@cache
def rank_words(language: str) -> tuple[str, ...]:
    """Return the folded words that make another post of a post: "deputy", longest first."""
    return _folded(word for word, _ in grouped_terms("rank_modifiers", language))


@cache
def rank_words_everywhere() -> frozenset[str]:
    """Return the folded words that make another post of a post in every language."""
    return frozenset(word for language in LANGUAGES for word in rank_words(language))


@cache
def spelt_terms(category: str, language: str) -> Mapping[str, str]:
    """Return each word of a category that has groups as it is spelt, by its folded form."""
    groups = _read("words.yaml")[category].values()
    return {fold(term): term for by_language in groups for term in by_language.get(language, [])}


@cache
def name_terms(category: str, language: str) -> tuple[str, ...]:
    """Return the folded words of a category of `names.yaml` in a language, longest first."""
    return _folded(_read("names.yaml")[category].get(language, ()))


@cache
def name_terms_everywhere(category: str) -> frozenset[str]:
    """Return the folded words of a category of `names.yaml` in every language."""
    return frozenset(word for language in LANGUAGES for word in name_terms(category, language))


@cache
def name_characters(category: str, language: str) -> frozenset[str]:
    """Return the folded characters of a category of `names.yaml` whose words are rows of them."""
    return frozenset("".join(name_terms(category, language)))


def read_details() -> dict[str, Any]:
    """Return the words of `details.yaml`: what is asked of a thing, and things it is asked of."""
    return _read("details.yaml")


@cache
def detail_words(category: str, language: str) -> tuple[str, ...]:
    """Return the folded words that ask for a detail ("price") or tell one, longest first."""
    return _folded(read_details()[category].get(language, ()))


@cache
def thing_words(language: str) -> frozenset[str]:
    """Return the folded single words for things that a detail is asked of: a bar is no bag."""
    words = (read_details()["things"][one].get(language, ()) for one in read_details()["things"])
    return frozenset(folded for own in words for folded in map(fold, own) if " " not in folded)


@cache
def words_for_sexes(language: str) -> frozenset[str]:
    """Return the folded words for women and men, one or more: "men" is no "mean"."""
    categories = ("sexes", "words_for_woman", "words_for_man")
    return frozenset(word for one in categories for word in name_terms(one, language))


@cache
def detail_words_everywhere(category: str) -> frozenset[str]:
    """Return the folded words of all languages that ask for a detail or tell one."""
    return frozenset(word for language in LANGUAGES for word in detail_words(category, language))


@cache
def detail_signs(category: str) -> tuple[str, ...]:
    """Return the folded words and signs, the same in all languages, that tell a detail: "money"."""
    return tuple(map(fold, read_details()[category]))
