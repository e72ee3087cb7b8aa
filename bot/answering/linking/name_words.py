"""The words that names are made of, found however they are spelt, inflected or transliterated."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import sound, stem
from bot.answering.times.zones import city_names

EXACT, INFLECTED, MISSPELT, ALIKE = 1.0, 0.95, 0.85, 0.8

REMEMBERED = 4096
"""How many words are remembered with what they resemble, before the memory starts anew."""

_ARABIC_PREFIX = re.compile(r"^(?:[وف]?(?:ال|بال|لل|كال)|[وفبلك])(?=\w{2})")
_RUSSIAN_ENDING = re.compile(r"(?:ой|ей|ом|ем|ым|им|ого|его|ому|ему|а|я|у|ю|е|ы|и)$")

_FRENCH_O = re.compile(r"(?:eaux?|aux?|aud|ault|aut)$|(?<=qu)o$")
"""What French names end with that sounds like an "o"."""

Candidates = tuple[tuple[str, float], ...]


@cache
def _cities() -> frozenset[str]:
    """Return the folded words that are a city or a country by themselves."""
    return frozenset(map(fold, city_names()))


class NameWords:
    """An index over the folded words of names."""

    def __init__(self, parts: Iterable[str], *, has_stems: bool) -> None:
        """Index the words; those of things (`has_stems`) are found in other forms, too."""
        self._parts = frozenset(parts)
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        self._by_prefix: dict[str, list[str]] = defaultdict(list)
        self._by_root: dict[str, list[str]] = defaultdict(list)
        for part in sorted(self._parts):
            self._by_prefix[part[:4]].append(part)
            if script_of(part) == "cyrillic":
                self._by_root[_RUSSIAN_ENDING.sub("", part)].append(part)
            if has_stems:
                self._by_stem[stem(part)].append(part)
            elif len(part) > 1 and script_of(part) == "latin":
                for heard in {sound(part), sound(_as_heard_in_french(part))}:
                    self._by_sound[heard].append(part)
        self._spelt = [part for part in sorted(self._parts) if len(part) > 3]
        self._sounds = [key for key in self._by_sound if len(key) > 4]
        self._similar: dict[str, Candidates] = {}

    def __contains__(self, surface: str) -> bool:
        return surface in self._parts

    def same_as(self, surface: str) -> Candidates:
        """Return the part that a folded word is, as it stands or inflected."""
        found = dict.fromkeys(self._by_stem.get(stem(surface), ()), INFLECTED)
        if surface in self._parts:
            found[surface] = EXACT
        if not found and script_of(surface) == "arabic":
            bare = _ARABIC_PREFIX.sub("", surface)
            if bare in self._parts:
                found[bare] = INFLECTED
        return tuple(found.items())

    def similar_to(self, surface: str) -> Candidates:
        """Return the parts that a folded word may be with a slip, by ear or in another script."""
        known = self._similar.get(surface)
        if known is None:
            if len(self._similar) >= REMEMBERED:
                self._similar.clear()
            known = self._similar[surface] = tuple(self._search(surface).items())
        return known

    def _search(self, surface: str) -> dict[str, float]:
        script = script_of(surface)
        found: dict[str, float] = {}
        if script == "han" or surface in _cities():
            return found  # "Paris" in Arabic is a letter from an organisation's, and no slip of it
        if len(surface) > 3:
            allowed = 1 if len(surface) < 7 else 2
            for part, distance, _ in process.extract(
                surface, self._spelt, scorer=OSA.distance, score_cutoff=allowed, limit=5
            ):
                if distance < len(part) / 3 and _is_slip(surface, part):
                    found[part] = MISSPELT if distance == 1 else ALIKE
        if script == "cyrillic":
            root = _RUSSIAN_ENDING.sub("", surface)
            for part in self._by_root.get(root if len(root) > 2 else surface, ()):
                found[part] = INFLECTED
            for part in self._by_prefix.get(surface[:4], ()) if len(surface) > 3 else ():
                if abs(len(part) - len(surface)) < 3:
                    found[part] = INFLECTED
        for heard in _sounds_of(surface, script):
            for part in self._by_sound.get(heard, ()):
                found.setdefault(part, ALIKE)
            if script != "latin" and len(heard) > 4:
                for key, _, _ in process.extract(
                    heard, self._sounds, scorer=OSA.distance, score_cutoff=1, limit=3
                ):
                    for part in self._by_sound[key]:
                        found.setdefault(part, ALIKE)
        return found


def _is_slip(written: str, part: str) -> bool:
    """Whether one word may be the other with a slip rather than another name (Maria, Mario).

    Few slips touch the first letter, and an exchanged last one makes another person's name.
    """
    if written[0] != part[0]:
        return sound(written) == sound(part) or written[:2] == part[1::-1]
    is_exchanged = len(written) == len(part) and written[-1] != part[-1]
    return not is_exchanged or written[-2:] == part[:-3:-1] or sound(written) == sound(part)


def _as_heard_in_french(word: str) -> str:
    """Return a name with a silent French ending as it is heard: "Varoquaux" as "Varoko"."""
    heard = _FRENCH_O.sub("o", word)
    return f"{heard[:-3]}ko" if heard.endswith("quo") else heard


def _sounds_of(surface: str, script: str | None) -> Iterable[str]:
    forms = [surface, _as_heard_in_french(surface)]
    if script == "cyrillic":
        forms.append(_RUSSIAN_ENDING.sub("", surface))
    if script == "arabic":
        forms.append(_ARABIC_PREFIX.sub("", surface))
    return dict.fromkeys(heard for form in forms if len(heard := sound(form)) > 1)
