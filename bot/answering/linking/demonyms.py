"""Whom "the Korean" is: a body of the event that is a country's, found by a word made of its name.

The same word is a language ("in Korean"), so only a question about a person looks here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from bot.answering.linking.person_names import is_family_name, is_given_name
from bot.answering.text.normalise import fold, is_unsegmented, script_of
from bot.answering.text.terms import Term
from bot.answering.times.zones import city_names, country_names
from bot.core.models import Event

_ARTICLE = re.compile(r"^[وف]?ال(?=\w{3})")
"""The Arabic article with what is written onto it."""

SHORTEST = 4
"""Letters of a country's name that a word made of it keeps at least: "corea", "coreano"."""

LONGEST_ENDING = 5
"""Letters that such a word is longer at most: "coréennes", "корейскому"."""

KEPT = 4096
"""Words of which it is kept whether they are a country's."""


def bodies_of_demonyms(
    terms: Sequence[Term], countries: Sequence[tuple[str, str]]
) -> tuple[tuple[Term, str], ...]:
    """Return the terms that are words for somebody of a country, with the body that is its own.

    The `countries` are those of the event: `countries_of`.
    """
    bare = [(t, _ARTICLE.sub("", t.surface)) for t in terms]
    return tuple((t, body) for t, word in bare for name, body in countries if _is_of(word, name))


@lru_cache(maxsize=KEPT)
def is_of_some_country(word: str) -> bool:
    """Whether a folded word is for somebody of any country ("Argentine"), or its name."""
    bare = _ARTICLE.sub("", word)
    begins = {word[:1], bare[:1]}
    return any(
        word == name or _is_of(bare, name) or (len(word) == len(name) and word[:-1] == name[:-1])
        for letter in begins
        for name in _countries_by_letter().get(letter, ())
    )


@lru_cache(maxsize=KEPT)
def is_demonym(word: str) -> bool:
    """Whether a folded word is for somebody of any country, and neither its name nor anybody's."""
    is_name = word in _countries_by_letter().get(word[:1], ())
    is_name = is_name or is_family_name(word) or is_given_name(word)
    return not is_name and len(word) >= SHORTEST and is_of_some_country(word)


@lru_cache(maxsize=KEPT)
def country_of_demonym(word: str) -> str:
    """Return a name of the country of which a folded word is for somebody; "" where it is none."""
    if not is_demonym(word):
        return ""
    bare = _ARTICLE.sub("", word)
    names = {*_countries_by_letter().get(word[:1], ()), *_countries_by_letter().get(bare[:1], ())}
    made = sorted((n for n in names if _is_of(bare, n)), key=lambda name: (-len(name), name))
    return made[0] if made else ""


@cache
def _countries_by_letter() -> Mapping[str, frozenset[str]]:
    """Return the folded names of all countries that are one word, by their first letter."""
    known = country_names()
    names = (fold(name) for name, own in city_names().items() if own in known and " " not in name)
    by_letter = defaultdict(set)
    for name in names:
        if len(name) >= SHORTEST:
            by_letter[name[0]].add(name)
    return {letter: frozenset(own) for letter, own in by_letter.items()}


def countries_of(event: Event) -> Iterator[tuple[str, str]]:
    """Yield the folded names of countries that are one word, with the body called so."""
    known, gazetteer = country_names(), city_names()
    for body in event.organisations:
        for name in (*body.name.all(), *body.aliases):
            if gazetteer.get(name.casefold()) in known and " " not in name:
                yield fold(name), body.id


def _is_of(bare: str, name: str) -> bool:
    """Whether a word without its article is made of a country's name; both begin alike."""
    if bare[:1] != name[:1]:
        return False
    if is_unsegmented(name):
        return bare.startswith(name) or name.startswith(bare)
    root = name[:-1] if len(name) > SHORTEST else name
    return len(root) >= SHORTEST and bare.startswith(root) and _is_near(bare, name)


def _is_near(surface: str, name: str) -> bool:
    """Whether a word is longer than a name; in Arabic it is shorter, and Russian has cases."""
    least = len(name) + {"arabic": -1, "cyrillic": 0}.get(script_of(name) or "", 1)
    return least <= len(surface) <= len(name) + LONGEST_ENDING and surface != name
