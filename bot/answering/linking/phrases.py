"""Whole phrases of an event, its titles above all, found word for word in a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from bot.answering.text.terms import Term, terms_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase found: what it may name, and the first and the last of its terms."""

    ids: tuple[str, ...]
    first: int
    last: int


class Phrases:
    """An index over phrases by their stems in order; punctuation and case do not count."""

    def __init__(
        self,
        phrases: Iterable[tuple[str, str]],
        key: Callable[[Term], str] = attrgetter("stem"),
    ) -> None:
        """Index (phrase, id) pairs; terms of the same `key` are the same."""
        self._key = key
        found: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
        for text, identity in phrases:
            stems = tuple(map(key, terms_of(text)))
            if stems:
                found[stems][identity] = None
        self._ids = {stems: tuple(ids) for stems, ids in found.items()}
        self._sizes = sorted({len(stems) for stems in self._ids}, reverse=True)
        self._first = {stems[0] for stems in self._ids}

    def find(self, terms: Sequence[Term]) -> list[Phrase]:
        """Return the phrases in a question, the longest first, without overlaps."""
        stems = tuple(map(self._key, terms))
        beginnings = [at for at, stem in enumerate(stems) if stem in self._first]
        taken: set[int] = set()
        found: list[Phrase] = []
        for size in self._sizes:
            for first in beginnings:
                ids = self._ids.get(stems[first : first + size])
                covered = range(first, first + size)
                if ids and covered.stop <= len(stems) and taken.isdisjoint(covered):
                    taken.update(covered)
                    found.append(Phrase(ids, first, first + size - 1))
        return found

    def is_phrase(self, terms: Sequence[Term]) -> bool:
        """Whether terms are one of the phrases, and nothing beside it."""
        return tuple(map(self._key, terms)) in self._ids

    def spans_in(self, terms: Sequence[Term]) -> list[tuple[int, int]]:
        """Return where phrases of several words stand in a question, in order."""
        found = (phrase for phrase in self.find(terms) if phrase.last > phrase.first)
        return sorted((terms[one.first].start, terms[one.last].end) for one in found)
