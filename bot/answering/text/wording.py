"""The shipped words that steer the engine."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from bot.answering.text.normalise import fold

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def _read(name: str) -> dict[str, Any]:
    """Read one shipped YAML file below `bot/answering`."""
    source = files("bot.answering").joinpath(name).read_bytes()
    content: dict[str, Any] = yaml.load(source, Loader=_LOADER)  # noqa: S506 - a safe loader
    return content


@cache
def terms(category: str, language: str) -> tuple[str, ...]:
    """Return the folded words of a category of `words.yaml` in a language, longest first."""
    found = {fold(term) for term in _read("lexicon/words.yaml")[category].get(language, [])}
    return tuple(sorted(found, key=lambda term: (-len(term), term)))


@cache
def single_words(category: str, language: str) -> frozenset[str]:
    """Return the folded words that the terms of a category of `words.yaml` are made of."""
    return frozenset(word for term in terms(category, language) for word in term.split())


@cache
def grouped_terms(category: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return (folded word, group) of a category that has groups, longest word first."""
    pairs = {
        (fold(term), group)
        for group, by_language in _read("lexicon/words.yaml")[category].items()
        for term in by_language.get(language, [])
    }
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@cache
def name_terms(category: str, language: str) -> tuple[str, ...]:
    """Return the folded words of a category of `names.yaml` in a language, longest first."""
    found = {fold(term) for term in _read("lexicon/names.yaml")[category].get(language, [])}
    return tuple(sorted(found, key=lambda term: (-len(term), term)))
