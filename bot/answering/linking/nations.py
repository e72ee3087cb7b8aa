"""Of which nation people are by a word that is no country's name with an ending: "German", "suizo".

Most such words are also the word for the nation's own language, which Unicode's lists have; of a
few nations that have none they stand in the lexicon.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from babel import Locale
from babel.core import get_global

from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, name_terms
from bot.languages import UNSEGMENTED

SHORTEST = 4
"""Letters of a root at least: "turc" and "чешск" tell a nation, fewer may be anything."""

MOST_OF_A_LANGUAGE = 3
"""Countries at most of which a language is official that tells one nation, unless its code is that
country's, too (`pt`, `fr`); chosen: Arabic and English are those of twenty and more."""


@lru_cache(maxsize=4096)
def country_of_nation(word: str, language: str) -> str:
    """Return the name, in a language, of the country that a folded word is for people of; or ""."""
    if language in UNSEGMENTED:
        return ""
    roots = _countries_by_root(language)
    for bare in dict.fromkeys((word, word.removeprefix("ال"))):
        for ending in ("", *name_terms("nation_endings", language)):
            root = bare.removesuffix(ending)
            least = SHORTEST - 1 if ending and language in _SHORT_ROOTS else SHORTEST
            if bare.endswith(ending) and len(root) >= least and root in roots:
                return str(Locale.parse(language).territories[roots[root]])
    return ""


_SHORT_ROOTS = frozenset({"ar", "es"})
"""Languages in which a root of three letters tells a nation by its ending: "rusa", "هندي"."""


@cache
def _countries_by_root(language: str) -> Mapping[str, str]:
    """Return the codes of countries by the roots of what their people are called."""
    names = Locale.parse(language).languages
    roots = {
        _root(fold(names[tongue]), language): country
        for tongue, country in _countries_by_tongue().items()
        if tongue in names and " " not in names[tongue]
    }
    return roots | {
        _root(word, language): code for word, code in grouped_terms("nations", language)
    }


def _root(word: str, language: str) -> str:
    """Return the shortest beginning of a word that all its forms have."""
    if language == "ar":
        return word.removeprefix("ال").removesuffix("يه")
    if language == "ru":
        return word.removesuffix("ий").removesuffix("ый")
    return word.removesuffix("o") if language == "es" else word


@cache
def _countries_by_tongue() -> Mapping[str, str]:
    """Return the code of the one country whose people are called as their language is."""
    official: dict[str, list[str]] = defaultdict(list)
    for country, tongues in get_global("territory_languages").items():
        for tongue, told in tongues.items():
            if told["official_status"] in {"official", "de_facto_official"}:
                official[tongue].append(country)
    likely = get_global("likely_subtags")
    found: dict[str, str] = {}
    for tongue, countries in official.items():
        if tongue.upper() in countries:
            found[tongue] = tongue.upper()
        elif len(countries) <= MOST_OF_A_LANGUAGE and tongue in likely:
            country = likely[tongue].split("_")[-1]
            if country in countries:
                found[tongue] = country
    return found
