"""The words that names are made of, found however they are spelt, inflected or transliterated."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.linking.person_names import is_family_name, is_only_given_name, may_be_given
from bot.answering.text.normalise import fold, script_of
from bot.answering.text.terms import sound, stem
from bot.answering.times.zones import city_names

EXACT, INFLECTED, MISSPELT, ALIKE = 1.0, 0.95, 0.85, 0.8

SHORTEST_EXCHANGED = 5
"""Letters a name has at least, of which one may be another: each letter of a shorter one tells."""

LEFT_OUT = 3
"""Letters that a short form lacks at least; a name with fewer more is another one."""

REMEMBERED = 4096
"""How many words are remembered with what they resemble, before the memory starts anew."""

_ARABIC_PREFIX = re.compile(r"^(?:[وف]?(?:ال|بال|لل|كال)|[وفبلك])(?=\w{2})")
_ARABIC_VOWELS = re.compile("[اأإآىويءئؤعة]")
_LATIN_VOWELS = re.compile("[aeiou]")
_RUSSIAN_ENDING = re.compile(r"(?:ой|ей|ом|ем|ым|им|ого|его|ому|ему|а|я|у|ю|е|ы|и)$")

_FRENCH_O = re.compile(r"(?:eaux?|aux?|aud|ault|aut)$|(?<=qu)o$")
"""What French names end with that sounds like an "o"."""

_ENGLISH_J = re.compile(r"dg(?=e)|j|g(?=[ei])")

_GERMAN = (
    (re.compile(r"sch"), "sh"),
    (re.compile(r"eu"), "oi"),
    (re.compile(r"e[iy]"), "ai"),
    (re.compile(r"^v"), "f"),
    (re.compile(r"w"), "v"),
)
"""How German names are said, and so written in Cyrillic, Arabic or Hangul."""

_SYLLABLE = (
    r"(?:zh|ch|sh|kk|tt|pp|ss|jj|[bcdfghjklmnpqrstwxyz])?"
    r"(?:y[aeiou]e?o?|w[aeiou]o?|iao|uai|ia|ie|iu|ua|uo|ui|ai|ei|ao|ou|oo|ee|ae|eo|eu|oe|ue|[aeiou])"
    r"(?:ng|[nmlkgpbt])?"
)
_FAMILY, _GIVEN = re.compile(_SYLLABLE), re.compile(_SYLLABLE * 2)
"""A Korean or Chinese syllable in Latin letters, by McCune-Reischauer, Revised Romanization, pinyin
and what people write; the family name mostly has one, the given name two."""

Candidates = tuple[tuple[str, float], ...]


@cache
def _cities() -> frozenset[str]:
    """Return the folded words that are a city or a country by themselves."""
    return frozenset(map(fold, city_names()))


def load_cities() -> None:
    """Read now what the first name that nobody has would wait for."""
    _cities()


def given_in_syllables(parts: Collection[str]) -> Iterable[str]:
    """Yield the Korean or Chinese given names of two syllables among the words of one name.

    Each syllable is a word of its own there: with another letter it is somebody else's name.
    """
    if any(_FAMILY.fullmatch(part) for part in parts):
        yield from (p for p in parts if _GIVEN.fullmatch(p) and not _FAMILY.fullmatch(p))


class NameWords:
    """An index over the folded words of names."""

    def __init__(
        self, parts: Iterable[str], *, has_stems: bool, exact: Collection[str] = ()
    ) -> None:
        """Index the words; those of things (`has_stems`) are found in other forms, too.

        What is another letter off one of the `exact` words is no slip of it.
        """
        self._parts, self._exact = frozenset(parts), frozenset(exact)
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        self._by_prefix: dict[str, list[str]] = defaultdict(list)
        self._by_root: dict[str, list[str]] = defaultdict(list)
        for part in sorted(self._parts):
            self._by_prefix[part[:4]].append(part)
            if script_of(part) == "cyrillic":
                for root in {_russian_root(part), part.removesuffix("й")}:  # "Дмитрия", "Андрея"
                    self._by_root[root].append(part)
            if has_stems:
                self._by_stem[stem(part)].append(part)
            elif len(part) > 1 and script_of(part) == "cyrillic":
                self._by_sound[sound(part)].append(part)  # "Yakunin" is Якунин
            elif len(part) > 1 and script_of(part) == "latin":
                heard_as = (part, _as_heard_in_french(part), _as_heard_in_german(part))
                for heard in dict.fromkeys(map(sound, heard_as)):
                    self._by_sound[heard].append(part)
        self._spelt = [part for part in sorted(self._parts) if len(part) > 3]
        self._sounds = [key for key in self._by_sound if len(key) > 4]
        self._foreign_sounds = [
            key
            for key in self._sounds
            if any(script_of(part) != "latin" for part in self._by_sound[key])
        ]
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

    def begun_by(self, surface: str) -> Candidates:
        """Return the parts that a folded word is the beginning of: "postgres", PostgreSQL."""
        if len(surface) < SHORTEST_EXCHANGED:
            return ()
        near = self._by_prefix.get(surface[:4], ())
        return tuple((part, MISSPELT) for part in near if part.startswith(surface))

    def is_other(self, surface: str, part: str) -> bool:
        """Whether a word is no slip of a part but another name: "Miller" is not "Milner"."""
        if sound(part) == sound(surface):
            return False
        is_exchanged = len(part) == len(surface) and sorted(part) != sorted(surface)
        is_name = may_be_given(surface) or is_family_name(surface)
        if is_only_given_name(surface):
            # "Marvin" is not Martin, "Daniel" no Daniella; "Chris" is short for Christine.
            longer, shorter = sorted((part, surface), key=len, reverse=True)
            is_form = len(shorter) >= SHORTEST_EXCHANGED and len(longer) - len(shorter) < LEFT_OUT
            is_name = is_name or is_exchanged or (is_form and longer.startswith(shorter))
        return is_name or (part in self._exact and is_exchanged)

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
        if script == "han" or surface in _cities() or any(map(str.isdigit, surface)):
            # "Paris" in Arabic is a letter from an organisation's, and no slip of it; a code with
            # another number is another room's.
            return found
        if len(surface) > 3:
            allowed = 1 if len(surface) < 7 else 2
            for part, distance, _ in process.extract(
                surface, self._spelt, scorer=OSA.distance, score_cutoff=allowed, limit=5
            ):
                is_slip = _is_slip(surface, part) and not self.is_other(surface, part)
                if distance < len(part) / 3 and is_slip:
                    found[part] = MISSPELT if distance == 1 else ALIKE
        if script == "cyrillic":
            own = self._by_root.get(_russian_root(surface), ())
            near = self._by_prefix.get(surface[:4], ()) if len(surface) > 3 else ()
            # "Дмитриева" is of Дмитриев, and of no Дмитрий beside him.
            close = own or [part for part in near if abs(len(part) - len(surface)) < 3]
            found.update(dict.fromkeys(close, INFLECTED))
        for part in self._meant_by_sound(surface, script):
            if script != "arabic" or _may_write(surface, part):
                found.setdefault(part, ALIKE)
        return found

    def sounding_like(self, surface: str) -> Iterable[str]:
        """Yield the other parts that sound like a part: Carlson, Carlsson."""
        for heard in _sounds_of(surface, script_of(surface)):
            yield from (part for part in self._by_sound.get(heard, ()) if part != surface)

    def _meant_by_sound(self, surface: str, script: str | None) -> Iterable[str]:
        """Yield the parts that sound like a word, or in another script nearly so."""
        for heard in _sounds_of(surface, script):
            yield from self._by_sound.get(heard, ())
            keys = self._foreign_sounds if script == "latin" else self._sounds
            if len(heard) > 4:
                for key, _, _ in process.extract(
                    heard, keys, scorer=OSA.distance, score_cutoff=1, limit=3
                ):
                    yield from (part for part in self._by_sound[key] if part not in self._exact)


def _may_write(arabic: str, part: str) -> bool:
    """Whether an Arabic word may be a Latin name: it writes no consonant that the name lacks."""
    written = len(_ARABIC_VOWELS.sub("", _ARABIC_PREFIX.sub("", arabic)))
    return written <= len(_LATIN_VOWELS.sub("", part.replace("x", "ks")))


def _is_slip(written: str, part: str) -> bool:
    """Whether one word may be the other with a slip rather than another name (Maria, Mario).

    Few slips touch the first letter, and an exchanged last one makes another person's name.
    """
    if written[0] != part[0]:
        return sound(written) == sound(part) or written[:2] == part[1::-1]
    if len(written) == len(part) < SHORTEST_EXCHANGED and sorted(written) != sorted(part):
        return sound(written) == sound(part)  # "sofa" is no Sona
    is_exchanged = len(written) == len(part) and written[-1] != part[-1]
    return not is_exchanged or written[-2:] == part[:-3:-1] or sound(written) == sound(part)


def _russian_root(word: str) -> str:
    """Return a name without its case ending, if a name is left: "Ким" has none, be it "-им"."""
    root = _RUSSIAN_ENDING.sub("", word)
    return root if len(root) > 2 else word


def _as_heard_in_french(word: str) -> str:
    """Return a name with a silent French ending as it is heard: "Varoquaux" as "Varoko"."""
    heard = _FRENCH_O.sub("o", word)
    return f"{heard[:-3]}ko" if heard.endswith("quo") else heard


def _as_heard_in_german(word: str) -> str:
    """Return a name as it is heard in German: "Neumann" as "Noiman", "Joscha" as "Josha"."""
    for pattern, heard in _GERMAN:
        word = pattern.sub(heard, word)
    return word


def _sounds_of(surface: str, script: str | None) -> Iterable[str]:
    forms = [surface, _as_heard_in_french(surface)]
    if script == "latin":
        forms.append(_ENGLISH_J.sub("dzh", surface))  # "John" is Джон
    if script == "cyrillic":
        root = _RUSSIAN_ENDING.sub("", surface)
        forms += [root, f"{root}а"] if root != surface else [root]  # "Ильи" is of Илья
    if script == "arabic":
        forms.append(_ARABIC_PREFIX.sub("", surface))
    return dict.fromkeys(heard for form in forms if len(heard := sound(form)) > 1)
