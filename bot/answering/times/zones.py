"""Cities and countries in seven languages, and the time zones people name by them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.normalise import fold
from bot.answering.times.lexicon import read_groups
from bot.answering.times.scan import Folded, fold_pattern
from bot.languages import LANGUAGES

_MOST_WORDS = 4
_LONGEST_UNSPACED = 8
_OFFSET = re.compile(r"(?:utc|gmt) ?([+-]) ?(\d{1,2})(?!\d|:)")
_AMBIGUOUS = frozenset(
    [
        "cet",
        "et",
        "pt",
        "ct",
        "mt",
        "est",
        "cst",
        "mst",
        "ist",
        "bst",
        "cat",
        "eat",
        "wat",
        "art",
        "west",
        "sast",
        "pht",
        "ast",
        "adt",
        "at",
    ]
)
_ARTICLE = re.compile(r"^(?:the|la|le|les|el|los|las) ")
_OBSCURE = ("Antarctica/", "America/North_Dakota/", "America/Indiana/", "America/Kentucky/")
_WORD = re.compile(r"[^\s,;:!?()\"]+")
_RUSSIAN_ENDING = re.compile(r"(?:[аеёиоуыэюяйь]{1,2}|ом|ем|ой|ем)$")


_NO_COUNTRIES = frozenset({"ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"})


@cache
def country_names() -> frozenset[str]:
    """Return the English names of countries, as `city_names` gives them."""
    cities = set(_places()["cities"])
    own = Locale.parse("en").territories.items()
    names = {name for code, name in own if len(code) == 2 and code not in _NO_COUNTRIES}
    return frozenset(names - cities - {city for _, city in _exemplar_cities("en")})


def country_of_zone(zone: str) -> str | None:
    """Return the English name of the country in which a zone of the IANA is, else None."""
    code = get_global("zone_territories").get(zone)
    return Locale.parse("en").territories.get(code) if code else None


@cache
def city_names() -> Mapping[str, str]:
    """Map casefolded names of cities and countries, in any of the languages, to English ones.

    A Latin one is there without its accents, too.
    """
    names: dict[str, str] = {}
    for english, forms in _named_places():
        for form in (english, *forms):
            for variant in _declined(form):
                names.setdefault(variant.casefold(), english)
                bare = fold(variant)
                if bare.isascii():
                    names.setdefault(bare, english)  # "Geneve", as it is typed in a hurry
    for word in (*_places()["not_places"], *(name for name in names if len(name) < 2)):
        names.pop(word, None)
    return MappingProxyType(names)


def find_zone(
    kind: str, match: re.Match[str], folded: Folded, language: str
) -> tuple[int, int, str] | None:
    """Return (start, end, IANA zone) for a time word with a place beside it, else None.

    `kind` says on which side of the matched time word the place stands: "zone_before" (the group
    `place`, read from its end) or "zone_after" (read from its beginning). A group `abbr` is an
    abbreviation such as KST; one that is also a word must be in capitals and follow a clock time.
    """
    groups = read_groups(match)
    abbreviation = groups.get("abbr")
    if abbreviation is not None:
        zone = _abbreviated(abbreviation, match, folded)
        return None if zone is None else (*match.span(), zone)
    place = groups.get("place") or ""
    start = match.start("place__1")
    for low, high in _candidates(place, is_last=kind == "zone_before", language=language):
        found = _zone_index().get(place[low:high].strip(" .'-"))
        found = found or _stem_index().get(_stem(place[low:high]))
        if found is not None:
            if kind == "zone_before":
                return start + low, match.end(), found
            asked = "from_" in groups  # "what time is it" stays: it is the question itself
            return match.start("from___1") if asked else match.start(), start + high, found
    return None


def zone_named(text: str) -> str | None:
    """Return the IANA zone of a place as people type it, else None.

    A city, a country with one zone, `Asia/Seoul`, `KST`, or `UTC+9`.
    """
    name = text.strip().casefold().replace(" ", "_")
    if name in _iana_names():
        return _iana_names()[name]
    folded = fold_pattern(text).strip(" .'-")
    offset = _OFFSET.fullmatch(folded)
    if offset is not None:
        return _offset_zone(offset)
    abbreviated = _places()["abbreviations"].get(folded)
    if abbreviated is not None:
        return str(abbreviated)
    bare = _ARTICLE.sub("", folded)
    return _zone_index().get(folded) or _zone_index().get(bare) or _stem_index().get(_stem(folded))


@cache
def _iana_names() -> Mapping[str, str]:
    """Map the casefolded names of the zones of places, and UTC, to these names."""
    names = (name for name in available_timezones() if "/" in name or name == "UTC")
    return {name.casefold(): name for name in sorted(names)}


def _offset_zone(offset: re.Match[str]) -> str | None:
    hours = int(offset[2])
    flipped = "-" if offset[1] == "+" else "+"  # POSIX signs: Etc/GMT-9 is east of Greenwich
    if hours > (14 if flipped == "-" else 12):
        return None
    return f"Etc/GMT{flipped}{hours}" if hours else "UTC"


def _candidates(place: str, *, is_last: bool, language: str) -> Iterator[tuple[int, int]]:
    if language == "zh":
        longest = min(len(place), _LONGEST_UNSPACED)
        for length in range(longest, 1, -1):
            yield (len(place) - length, len(place)) if is_last else (0, length)
        return
    words = [match.span() for match in _WORD.finditer(place)]
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        chosen = words[-count:] if is_last else words[:count]
        yield chosen[0][0], chosen[-1][1]


def _abbreviated(abbreviation: str, match: re.Match[str], folded: Folded) -> str | None:
    offset = _OFFSET.fullmatch(abbreviation)
    if offset is not None:
        return _offset_zone(offset)
    zone = _places()["abbreviations"].get(abbreviation)
    if zone is None or abbreviation not in _AMBIGUOUS:
        return None if zone is None else str(zone)
    if "time" in match.group():
        return str(zone)
    start, end = folded.span(*match.span("abbr__1"))
    is_capital = folded.typed[start:end].isupper()
    follows_clock = re.search(
        r"(?:\d|[ap]\.?m\.?|h|in|en) ?\Z", folded.text[: match.start("abbr__1")]
    )
    return str(zone) if is_capital and follows_clock else None


def _stem(name: str) -> str:
    """Cut a Russian ending: names stand in the genitive after "time"."""
    return _RUSSIAN_ENDING.sub("", name.strip(" .,")) if re.search("[а-я]", name) else ""


def load_zones() -> None:
    """Read now the places that the first question about a time elsewhere would wait for."""
    _stem_index()


@cache
def _stem_index() -> Mapping[str, str]:
    return {stem: zone for name, zone in _zone_index().items() if len(stem := _stem(name)) > 2}


@cache
def _zone_index() -> Mapping[str, str]:
    """Map folded names of places and their adjectives to zones."""
    index: dict[str, str] = {}
    for zone, words in _places()["adjectives"].items():
        for word in words:
            index.setdefault(fold_pattern(word), zone)
    for english, entry in _places()["cities"].items():
        for name in (english, *entry["names"]):
            folded = fold_pattern(name)
            index.setdefault(folded, entry["zone"])
            index.setdefault(_ARTICLE.sub("", folded), entry["zone"])
    for language in LANGUAGES:
        for zone, city in _exemplar_cities(language):
            index.setdefault(fold_pattern(city), zone)
    only = _single_zones()
    for language in LANGUAGES:
        for territory, name in Locale.parse(language).territories.items():
            if territory in only:
                index.setdefault(fold_pattern(name), only[territory])
    return index


def _single_zones() -> dict[str, str]:
    """Return the zone of each territory that has only one."""
    zones: dict[str, set[str]] = {}
    for zone, territory in get_global("zone_territories").items():
        if "/" in zone:
            zones.setdefault(territory, set()).add(zone)
    listed = {territory: min(found) for territory, found in zones.items() if len(found) == 1}
    return listed | dict(_places()["territories"])


def _exemplar_cities(language: str) -> Iterator[tuple[str, str]]:
    zones = Locale.parse(language).time_zones
    for zone in map(str, Locale.parse("ko").time_zones):
        if zone.startswith("Etc/") or "/" not in zone:
            continue
        named = zones.get(zone, {}).get("city") if zone in zones else None
        if named is None and language == "en":
            named = zone.rpartition("/")[2].replace("_", " ")
        if named is not None:
            yield zone, str(named)


def _named_places() -> Iterator[tuple[str, list[str]]]:
    """Yield English names with those in the other languages, the shipped list first."""
    for english, entry in _places()["cities"].items():
        yield english, list(entry["names"])
    unwanted = set(_places()["not_zones"])
    english_cities = {
        zone: city
        for zone, city in _exemplar_cities("en")
        if zone not in unwanted and not zone.startswith(_OBSCURE)
    }
    others = [dict(_exemplar_cities(language)) for language in LANGUAGES[1:]]
    for zone, english in english_cities.items():
        yield english, [cities[zone] for cities in others if zone in cities]
    english_territories, *translations = (Locale.parse(one).territories for one in LANGUAGES)
    for code, english in english_territories.items():
        if len(code) == 2 and code not in _NO_COUNTRIES:
            translated = (territories.get(code) for territories in translations)
            extra = _places()["countries"].get(code, [])
            yield english, [*(name for name in translated if name), *extra]


def _declined(name: str) -> list[str]:
    """Return a name and, for a Russian one, the cases it stands in after prepositions."""
    if not re.search("[а-яё]", name) or " " in name or name.endswith(("оа", "уа")):
        return [name]  # Samoa's and Nicaragua's are never declined
    for ending, cases in (
        ("ия", ("ии", "ию", "ией")),
        ("а", ("ы", "и", "е", "у", "ой")),
        ("я", ("и", "е", "ю", "ей")),
        ("ь", ("и", "ю", "е", "я")),
        ("й", ("я", "е", "ю")),
    ):
        if name.endswith(ending):
            return [name, *(name[: -len(ending)] + case for case in cases)]
    if name[-1] in "оеиуыэю":
        return [name]
    return [name, *(name + case for case in ("а", "е", "у", "ом"))]


@cache
def _places() -> dict[str, Any]:
    return dict(read_lexicon("places.yaml"))
