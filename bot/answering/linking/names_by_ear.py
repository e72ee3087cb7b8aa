"""People whose name a message writes by ear in another script: 엘런 태틀로우 is Ellen Tatlow.

Two words that both sound like words of one person's name are looked for, so that each may be less
exact than a word that stands alone (see `words_by_ear`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.linking.heard_forms import (
    RUN,
    Form,
    forms_in,
    han_form,
    is_spelt_so,
    names_in_syllables,
)
from bot.answering.linking.person_names import particles
from bot.answering.linking.sounds import (
    apart_allowed,
    forms_of,
    readings_of,
    rough_consonants,
    sounds_apart,
    sounds_of,
)
from bot.answering.linking.transcribed import foreign_names, last_word
from bot.answering.text.normalise import script_of
from bot.answering.text.terms import terms_of

MOST_APART: Mapping[str, float] = {"hangul": 0.3, "cyrillic": 0.3, "arabic": 0.32, "han": 0.18}
"""How far apart a name may be: the word that is farther, and half of the other. Of 68 names written
by ear these find 56, 56, 62 and 52, and take 5 of 1,714 others for one of an event's people."""

MOST_WORD = 0.26
"""How far apart each of the two words may be."""

ALONE = ((4, 0.05), (5, 0.1))
"""How far apart a word of a name that stands alone may be, by how many rough consonants it has."""

NEAR: Mapping[str, float] = {"hangul": 0.2, "cyrillic": 0.17, "arabic": 0.17, "han": 0.1}
"""How far apart it may be for its owner to be offered: not taken to be meant, but asked back."""

SHORTEST_NEAR = 3
"""Sounds of a word by which anybody is offered."""

MOST_BESIDE = 0.35
"""How far apart a further word of a name may be that stands beside two of it."""

TIE = 0.01
"""How much nearer the nearest name must be than that of anybody else."""

MOST_IN_SYLLABLES = 0.15
"""How far apart it may be: with a family name of one syllable, the given name tells who it is."""

LONG = 4
"""Rough consonants of a word over which two of them may differ, and else one."""


KEPT = 32
"""Words heard of which those alike are kept."""


class Heard(NamedTuple):
    """A stretch of a text and the word of somebody's name that it is."""

    start: int
    end: int
    word: str


class NamesByEar:
    """The people of an event by the words of their names."""

    def __init__(self, names: Iterable[str]) -> None:
        self._written = tuple(dict.fromkeys(names))
        self._readings: dict[str, tuple[str, ...]] = {}
        # A word is the first of one pair and the last of another, in each piece of a message.
        self._alike = lru_cache(maxsize=KEPT)(self._find_alike)

    # What follows is made when first a name may be in another script: few messages have one.
    @cached_property
    def _names(self) -> tuple[tuple[str, ...], ...]:
        return tuple(words for words in map(_words_of, self._written) if len(words) > 1)

    @cached_property
    def _of(self) -> Mapping[str, list[int]]:
        """Where each word stands among the names."""
        of: dict[str, list[int]] = defaultdict(list)
        for position, words in enumerate(self._names):
            for word in dict.fromkeys(words):
                of[word].append(position)
        return of

    @cached_property
    def _by_key(self) -> Mapping[str, tuple[str, ...]]:
        """The words by their rough consonants."""
        by_key: dict[str, dict[str, None]] = defaultdict(dict)
        for word in self._of:
            for reading in readings_of(terms_of(word)[0].surface):
                for key in rough_consonants(reading):
                    by_key[key].setdefault(word)
        return {key: tuple(words) for key, words in by_key.items()}

    def warm(self) -> None:
        """Read now how the names sound: a tenth of a second for a thousand."""
        _ = self._by_key

    def find(self, text: str, is_own: Callable[[str], bool]) -> list[Heard]:
        """Return the words of names in a text, in order; `is_own` tells words of its language."""
        if text.isascii():
            return []
        found = [*self._in_words(text, is_own), *self._in_han(text)]
        found += self._in_syllables(text, found, is_own)
        return sorted(found)

    def _in_words(self, text: str, is_own: Callable[[str], bool]) -> Iterator[Heard]:
        runs = list(RUN.finditer(text))
        taken: set[int] = set()
        for one, other in pairwise(range(len(runs))):
            if taken & {one, other} or not are_next(text, runs, one, other):
                continue
            scripts = {script_of(runs[index].group()) for index in (one, other)}
            own = [is_own(runs[index].group()) for index in (one, other)]
            if len(scripts) > 1 or all(own):
                continue
            script = scripts.pop() or ""
            lasts = forms_in(runs[other], script)
            first = next(forms_in(runs[one], script))
            most = MOST_APART[script] / (2 if any(own) else 1)
            pair = self._nearest([(first, last) for last in lasts], script, most)
            if pair is None:
                continue
            position, heard = pair
            yield from heard
            taken |= {one, other}
            rest = [w for w in self._names[position] if w not in {h.word for h in heard}]
            for index, beside in ((one - 1, one), (other + 1, other)):
                is_free = 0 <= index < len(runs) and index not in taken
                if is_free and are_next(text, runs, *sorted((index, beside))):
                    further = self._nearest_word(forms_in(runs[index], script), rest, script)
                    if further:
                        yield further
                        taken.add(index)

    def _in_syllables(
        self, text: str, known: Sequence[Heard], is_own: Callable[[str], bool]
    ) -> Iterator[Heard]:
        """Yield the words of names that Hangul writes as one, the family first: 신상희."""
        for family, given in names_in_syllables(text, is_own):
            if any(one.start < given.end and family.start < one.end for one in known):
                continue
            pair = self._nearest([(given, family)], "hangul", MOST_IN_SYLLABLES)
            if pair and is_spelt_so(pair[1][1].word, text[family.start : family.end]):
                yield from sorted(pair[1])

    def _in_han(self, text: str) -> Iterator[Heard]:
        """Yield the words of names in Chinese."""
        for name in foreign_names(text):
            halves = [(han_form(text, first), han_form(text, last)) for first, last in name.halves]
            pair = self._nearest(halves, "han", MOST_APART["han"])
            if pair is None:
                alone = (self._alone(han_form(text, one)) for one in name.alone)
                yield from filter(None, alone)
                continue
            given, family = pair[1]
            words = [w for w in self._names[pair[0]] if w not in {given.word, family.word}]
            if all(self._nearest_word([han_form(text, one)], words, "han") for one in name.between):
                yield Heard(given.start, family.start, given.word)
                yield family

    def _nearest(
        self, pairs: Sequence[tuple[Form, Form]], script: str, most: float
    ) -> tuple[int, list[Heard]] | None:
        """Return the one person whose name sounds most like two words, and which words these are.

        None where nobody's does, or where two people's names do alike.
        """
        best: dict[tuple[str, str], tuple[float, int, list[Heard]]] = {}
        apart = cache(self._apart)  # people share words, and forms
        for first, last in pairs:
            given, family = self._alike(first.sounds), self._alike(last.sounds)
            for position in self._owners(given) & self._owners(family):
                name = self._names[position]
                for one, other in combinations(name, 2):
                    if one not in given or other not in family:
                        continue
                    far = apart(first.sounds, one, script)
                    if far > MOST_WORD:
                        continue
                    both = far, apart(last.sounds, other, script)
                    score = max(both) + min(both) / 2
                    known = best.get((one, other), (MOST_WORD + most, 0, []))
                    if max(both) <= MOST_WORD and score <= most and score < known[0]:
                        heard = [Heard(first.start, first.end, one)]
                        heard.append(Heard(last.start, last.end, other))
                        best[one, other] = score, position, heard
        if not best:
            return None
        (score, position, heard), *others = sorted(best.values(), key=lambda found: found[0])
        is_tied = bool(others) and others[0][0] < score + TIE and others[0][1] != position
        return None if is_tied else (position, heard)

    def _alone(self, form: Form) -> Heard | None:
        """Return the one word of a name that a Chinese word surely is, if there is one."""
        most = apart_allowed(ALONE, max(rough_consonants(form.sounds), key=len))
        found = self.nearest_of(form.sounds, "han", most)
        is_one = len(found) == 1 or (len(found) > 1 and found[1][0] >= found[0][0] + TIE)
        return Heard(form.start, form.end, found[0][1]) if is_one else None

    def near_all(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the same of several names, one after another."""
        return tuple(word for name in names for word in self.near(name))

    def near(self, name: str) -> list[str]:
        """Return the words of names that a name in another script may stand for, nearest first."""
        script = script_of(name) or ""
        if script not in NEAR:
            return []
        heard = name.rsplit(maxsplit=1)[-1] if script != "han" else last_word(name)
        found: dict[str, float] = {}
        for form, _ in forms_of(heard, script):
            sounds = sounds_of(form, script)
            if len(sounds) >= SHORTEST_NEAR:
                for apart, word in self.nearest_of(sounds, script, NEAR[script]):
                    found[word] = min(apart, found.get(word, 1.0))
        return sorted(found, key=lambda word: (found[word], word))

    def _owners(self, words: Iterable[str]) -> set[int]:
        """Return whose names have one of some words."""
        return {position for word in words for position in self._of[word]}

    def _find_alike(self, sounds: str) -> frozenset[str]:
        """Return the words of names whose rough consonants are nearly those heard."""
        words: set[str] = set()
        for key in rough_consonants(sounds):
            allowed = 2 if len(key) > LONG else 1
            alike = process.extract(
                key, self._by_key.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=None
            )
            for found, _, _ in alike:
                words.update(self._by_key[found])
        return frozenset(words)

    def _apart(self, sounds: str, word: str, script: str) -> float:
        readings = self._readings.get(word)
        if readings is None:
            readings = self._readings[word] = readings_of(terms_of(word)[0].surface)
        return min(sounds_apart(sounds, reading, script) for reading in readings)

    def _nearest_word(
        self, forms: Iterable[Form], words: Sequence[str], script: str
    ) -> Heard | None:
        """Return which of some words is meant, if one is near enough."""
        apart, heard = min(
            (
                (self._apart(form.sounds, word, script), Heard(form.start, form.end, word))
                for form in forms
                for word in words
            ),
            default=(1.0, None),
        )
        return heard if apart <= MOST_BESIDE else None

    def nearest_of(self, sounds: str, script: str, most: float) -> list[tuple[float, str]]:
        """Return the words of names that sound nearly as heard, the nearest first."""
        apart = ((self._apart(sounds, word, script), word) for word in self._alike(sounds))
        return sorted(pair for pair in apart if pair[0] <= most)


def are_next(text: str, runs: Sequence[re.Match[str]], one: int, other: int) -> bool:
    """Whether nothing but a space or a hyphen stands between two words."""
    return text[runs[one].end() : runs[other].start()].strip(" -·") == ""


def _words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name that other scripts write by ear, as they are written."""
    return tuple(
        name[term.start : term.end]
        for term in terms_of(name)
        if len(term.surface) > 1
        and term.surface not in particles()
        and script_of(term.surface) in {"latin", "cyrillic"}
    )
