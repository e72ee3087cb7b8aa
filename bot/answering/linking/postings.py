"""Which texts have a stem: arrays of numbers, as an event of thousands has a million of them."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence

_NONE = array("I")


class Postings:
    """For each stem the numbers of the texts that have it, ascending."""

    def __init__(self) -> None:
        self._by_stem: dict[str, array[int]] = {}

    def add(self, stem: str, number: int) -> None:
        """Note that a text has a stem; texts come in the order of their numbers."""
        known = self._by_stem.get(stem)
        if known is None:
            self._by_stem[stem] = array("I", (number,))
        elif known[-1] != number:
            known.append(number)

    def of(self, stem: str) -> Sequence[int]:
        """Return the numbers of the texts that have a stem."""
        return self._by_stem.get(stem, _NONE)

    def has(self, stem: str, number: int) -> bool:
        """Whether a text has a stem."""
        known = self._by_stem.get(stem, _NONE)
        place = bisect_left(known, number)
        return place < len(known) and known[place] == number

    def __contains__(self, stem: str) -> bool:
        """Whether any text has a stem."""
        return stem in self._by_stem

    def __iter__(self) -> Iterator[str]:
        """Yield the stems."""
        return iter(self._by_stem)
