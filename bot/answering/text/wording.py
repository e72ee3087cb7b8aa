"""The shipped words that steer the engine."""

from __future__ import annotations

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


@cache
def terms(category: str, language: str) -> tuple[str, ...]:
    """Return the folded words of a category of `words.yaml` in a language, longest first."""
    found = {fold(term) for term in _read("words.yaml")[category].get(language, [])}
    return tuple(sorted(found, key=lambda term: (-len(term), term)))


@cache
def single_words(category: str, language: str) -> frozenset[str]:
    """Return the folded words that the terms of a category of `words.yaml` are made of."""
    return frozenset(word for term in terms(category, language) for word in term.split())


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
def name_terms(category: str, language: str) -> tuple[str, ...]:
    """Return the folded words of a category of `names.yaml` in a language, longest first."""
    found = {fold(term) for term in _read("names.yaml")[category].get(language, [])}
    return tuple(sorted(found, key=lambda term: (-len(term), term)))


@cache
def name_terms_everywhere(category: str) -> frozenset[str]:
    """Return the folded words of a category of `names.yaml` in every language."""
    return frozenset(word for language in LANGUAGES for word in name_terms(category, language))
