"""Cities and countries that a text names, in whichever of the languages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from bot.answering.text.normalise import fold, has_unsegmented, is_unsegmented, words
from bot.answering.times.zones import city_names, country_names

_HANGUL = re.compile("[\uac00-\ud7af]")

LONGEST_CITY = 4
"""Words of the longest name of a city or country."""


@lru_cache(maxsize=512)  # a question and the names of a venue are looked at often
def cities_in(folded: str) -> Mapping[str, str]:
    """Return the cities and countries that a folded text names: as written -> in English."""
    spaced, unspaced = _names()
    tokens = words(folded)
    runs = (
        " ".join(tokens[start : start + size])
        for size in range(1, LONGEST_CITY + 1)
        for start in range(len(tokens) - size + 1)
    )
    found = {run: spaced[run] for run in runs if run in spaced}
    if not has_unsegmented(folded):
        return found
    return found | {
        name: english
        for name, english in unspaced.items()
        if name in folded and _begins_word(name, folded)
    }


def _begins_word(name: str, folded: str) -> bool:
    """Whether a name is at the beginning of a word somewhere, if its script has spaces: Hangul."""
    return _HANGUL.match(name) is None or any(word.startswith(name) for word in folded.split())


@cache
def _names() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return English names by folded name: of those in scripts with spaces, and of the others."""
    spaced: dict[str, str] = {}
    unspaced: dict[str, str] = {}
    for name, english in city_names().items():
        folded = fold(name)
        if is_unsegmented(folded):
            unspaced[folded] = english
        else:
            spaced[" ".join(words(folded))] = english
    return spaced, unspaced


def names_of_cities(folded: str) -> Mapping[str, tuple[str, ...]]:
    """Return all names of each city that a folded text names, by its English one.

    Countries are none.
    """
    named = dict.fromkeys(cities_in(folded).values())
    return {one: _by_city()[one] for one in named if one in _by_city()}


@cache
def _by_city() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, english in city_names().items():
        if english not in country_names():
            found[english].append(name)
    return {english: tuple(names) for english, names in found.items()}


def is_country(name: str) -> bool:
    """Whether a place as it is written is a country."""
    return city_names().get(name.casefold()) in country_names()
