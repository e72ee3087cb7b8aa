"""Names found by a few typed letters, in an event of thousands of sessions within milliseconds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from bot.answering.text.normalise import fold

LONGEST_TYPED = 100
"""Letters that are read of what was typed: Discord's choices are no longer."""

MOST_CHOICES = 25
"""So many are looked for: Discord shows no more choices."""

ALIKE = 62.0
"""How alike, of 100, a name must be to what was typed to be offered."""

_MOST_PLACES = 2_000
"""Places in names at which typed letters are looked at; "e" stands nearly everywhere."""

_COMPARED = 100
"""Names that are compared with what was typed: those that share most pairs of letters with it."""

_LETTERS = 1 << 21
"""More than there are code points."""

_AT_THE_START, _LAST_WORD, _INSIDE, _MISSPELT = 110.0, 101.0, 95.0, 94.0
"""How good it is to be found at a name's start, in a word far behind, within a word, or nearly."""


class NameIndex:
    """The folded names of one sort of thing, and whose each is."""

    def __init__(self, named: Iterable[tuple[str, Iterable[str]]]) -> None:
        pairs = [
            (name, owner)
            for owner, names in named
            for name in dict.fromkeys(fold(name) for name in names if name)
        ]
        self._names = [name for name, _ in pairs]
        self._owners = [owner for _, owner in pairs]
        # Every name on a line of its own, after a blank: typed letters are looked for in one text.
        self._text = "".join(f"\n {name}" for name in self._names) + "\n"
        self._starts = list(accumulate((len(name) + 2 for name in self._names), initial=0))[:-1]
        self.owners = dict.fromkeys(self._owners)
        self._pairs, self._ends, self._having = _by_pairs(self._text, self._starts)

    def ranked(self, typed: str) -> list[tuple[str, float]]:
        """Return whose names are like what was typed, the likest first, with how alike (to 110)."""
        text = fold(typed[: 2 * LONGEST_TYPED].strip())[:LONGEST_TYPED].replace("\n", " ")
        if not text:
            return []
        best: dict[str, float] = {}
        for score, name in self._containing(text):
            owner = self._owners[name]
            best[owner] = max(best.get(owner, 0.0), score)
        if len(best) < MOST_CHOICES and len(text) >= 3:
            for score, name in self._misspelt(text):
                best.setdefault(self._owners[name], score)
        return sorted(best.items(), key=lambda pair: -pair[1])[:MOST_CHOICES]

    def called(self, typed: str) -> tuple[str, ...]:
        """Return whose names are what was typed, letter for letter but for case and accents."""
        text = fold(typed[: 2 * LONGEST_TYPED].strip())[:LONGEST_TYPED].replace("\n", " ")
        places = self._places(f"\n {text}\n") if text else ()
        return tuple(dict.fromkeys(self._owners[self._name_at(place)] for place in places))

    def _containing(self, text: str) -> Iterator[tuple[float, int]]:
        """Yield how good a place is in a name that contains a text, and which name it is."""
        for place in self._places(f"\n {text}"):
            yield _AT_THE_START, self._name_at(place)
        for place in self._places(f" {text}"):
            name = self._name_at(place)
            yield max(_AT_THE_START - (place - 1 - self._starts[name]), _LAST_WORD), name
        for place in self._places(text):
            yield _INSIDE, self._name_at(place)

    def _places(self, text: str) -> Iterator[int]:
        def found() -> Iterator[int]:
            place = self._text.find(text)
            while place >= 0:
                yield place
                place = self._text.find(text, place + 1)

        return islice(found(), _MOST_PLACES)

    def _name_at(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def _misspelt(self, text: str) -> list[tuple[float, int]]:
        """Return how alike names are that share pairs of letters with a text, the likest first."""
        letters = _code_points(f" {text} ")
        wanted = np.unique(letters[:-1] * _LETTERS + letters[1:])
        at = np.minimum(np.searchsorted(self._pairs, wanted), max(len(self._pairs) - 1, 0))
        shared = np.zeros(len(self._names), dtype=np.int32)
        for pair in at[self._pairs[at] == wanted] if len(self._pairs) else ():
            shared[self._having[self._ends[pair] : self._ends[pair + 1]]] += 1
        likely = np.argsort(-shared, kind="stable")[:_COMPARED]
        likely = likely[4 * shared[likely] >= len(wanted)]
        names = [self._names[name] for name in likely]
        # A few misspelt words of a long title are like a part of it, not like the whole.
        for scorer in (fuzz.WRatio, fuzz.partial_ratio) if len(text) >= 6 else (fuzz.WRatio,):
            alike = process.extract(text, names, scorer=scorer, limit=None, score_cutoff=ALIKE)
            if alike:
                return [(min(score, _MISSPELT), int(likely[place])) for _, score, place in alike]
        return []


_Numbers = NDArray[np.int64]


def _by_pairs(text: str, starts: list[int]) -> tuple[_Numbers, _Numbers, _Numbers]:
    """Return every pair of letters, where its names begin, and these names one after the other."""
    letters = _code_points(text)
    names = np.zeros(len(letters), dtype=np.int64)
    names[starts] = 1
    names = np.cumsum(names) - 1
    pairs, number = np.unique(letters[:-1] * _LETTERS + letters[1:], return_inverse=True)
    count = max(len(starts), 1)
    of_pairs = np.unique(number.reshape(-1) * count + names[:-1])
    ends = np.searchsorted(of_pairs // count, np.arange(len(pairs) + 1))
    return pairs, ends, of_pairs % count


def _code_points(text: str) -> _Numbers:
    encoded = text.encode("utf-32-le", errors="surrogatepass")
    return np.frombuffer(encoded, dtype=np.uint32).astype(np.int64)
