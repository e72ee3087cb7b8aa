"""Whom "the Korean" is: a body of the event that is a country's, found by a word made of its name.

The same word is a language ("in Korean"), so only a question about a person looks here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from babel import Locale
from babel.core import get_global
from rapidfuzz.distance import Prefix

from bot.answering.linking.person_names import is_family_name, is_given_name
from bot.answering.text.normalise import fold, is_unsegmented, script_of
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_terms
from bot.answering.times.zones import city_names, country_names
from bot.core.models import Event
from bot.languages import SCRIPTS

_ARTICLE = re.compile(r"^[وف]?ال(?=\w{3})")
"""The Arabic article with what is written onto it."""

SHORTEST = 4
"""Letters of a country's name that a word made of it keeps at least: "corea", "coreano"."""

LONGEST_ENDING = 5
"""Letters that such a word is longer at most: "coréennes", "корейскому"."""

MOST_DROPPED = 2
"""Letters of a country's name that such a word drops at most: "Mexican" of "Mexico"."""

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
    script = script_of(name) or ""
    least = len(name) + {"arabic": -1, "cyrillic": 0}.get(script, 1)
    is_near = least <= len(surface) <= len(name) + LONGEST_ENDING and surface != name
    return is_near and (script != "latin" or _has_ending(surface, name))


def _has_ending(word: str, name: str) -> bool:
    """Whether a word goes on as words for people do where it leaves a country's name.

    "Benincasa" is nobody of Benin. A consonant may stand between: "Peruvian", "Congolese".
    """
    least = max(SHORTEST, len(name) - MOST_DROPPED)
    tails = [word[at:] for at in range(least, len(name) + 1) if word.startswith(name[:at])]
    bare = {
        tail.removesuffix(form)
        for tail in tails
        for form in ("", *_forms_of_endings())
        if tail.endswith(form)
    }
    return any(one in _endings() or (len(one) > 1 and one[1:] in _endings()) for one in bare)


@cache
def _endings() -> frozenset[str]:
    """Return how words for people of a country end, learned from the names of their languages.

    "Italian" goes on with "-ian" behind what it shares with "Italy"; the few that no language's
    name has are in the lexicon.
    """
    found = {"", *(one for language in SCRIPTS["latin"] for one in name_terms(_MORE, language))}
    for language in SCRIPTS["latin"]:
        own = Locale.parse(language)
        for country, tongues in get_global("territory_languages").items():
            name = fold(own.territories.get(country, ""))
            for tongue in (fold(own.languages.get(one, "")) for one in tongues):
                shared = Prefix.similarity(name, tongue)
                if shared >= max(SHORTEST, len(name) - MOST_DROPPED) and " " not in name + tongue:
                    found.add(tongue[shared:])
    return frozenset(found)


_MORE = "more_nation_endings"


@cache
def _forms_of_endings() -> tuple[str, ...]:
    """Return what is added to such an ending for women and for several."""
    return tuple(
        {one for language in SCRIPTS["latin"] for one in name_terms("nation_endings", language)}
    )
