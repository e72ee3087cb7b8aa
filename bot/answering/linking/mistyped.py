"""The words of a programme where a question misspells them, splits them or writes two as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.linking.postings import Postings
from bot.answering.text.spelling import is_slip_of
from bot.answering.text.terms import Term
from bot.answering.text.terms import stem as stem_of

ENDING = 2
"""How many more letters of an ending than of a stem may be wrong."""

SHORTEST = 4
"""Letters of a stem that a misspelt word may mean."""


class Mistyped:
    """The stems of a programme by how they may be typed."""

    def __init__(
        self,
        stems: Postings,
        titled: Mapping[str, Collection[str]],
        joined: Mapping[str, Sequence[str]],
    ) -> None:
        """Take all `stems`, those of titles with how they are written, and pairs by both as one."""
        self._stems, self._titled, self._joined = stems, titled, joined
        # A slip leaves the first letter, of the stem or of the word as it is written.
        self._beginning: dict[str, list[str]] = defaultdict(list)
        for one in (stem for stem in stems if len(stem) >= SHORTEST):
            for initial in {one[0], *(word[0] for word in titled.get(one, ()))}:
                self._beginning[initial].append(one)
        self._title_words = [stem for stem in titled if len(stem) >= SHORTEST]
        # The same words are read several times in a message.
        self._nearest = lru_cache(maxsize=1024)(self._find_nearest)
        self._nearest_in_titles = lru_cache(maxsize=1024)(self._find_nearest_in_titles)

    def nearest(self, term: Term) -> str | None:
        """Return the programme's stem a misspelt word most likely means, or None."""
        return self._nearest(term.stem, term.surface)

    def _find_nearest(self, stem: str, surface: str) -> str | None:
        if len(stem) < SHORTEST:
            return None
        alike = [
            word
            for initial in dict.fromkeys((stem[0], surface[0]))
            for word in self._beginning.get(initial, ())
        ]
        for one, _, _ in process.extract(stem, alike, scorer=OSA.distance, score_cutoff=2, limit=8):
            written = self._titled.get(one, ())
            if is_slip_of(stem, one) or any(is_slip_of(surface, word) for word in written):
                return str(one)
        return None

    def respelt(
        self, terms: Sequence[Term], is_itself: Callable[[Term, str], bool]
    ) -> list[tuple[Term, str]]:
        """Return each term with the title's stem it means: misspelt, split ("pm tiles") or joined.

        A term that two stems stand for comes twice; one that no title has keeps its own, and so
        does one that `is_itself`, be it near to a stem.
        """
        meant: list[tuple[Term, str]] = []
        for index, term in enumerate(terms):
            after = terms[index + 1] if index + 1 < len(terms) else None
            joint = after and stem_of(term.surface + after.surface)
            if after and joint and len(joint) >= SHORTEST and joint in self._titled:
                meant += [(term, joint), (after, joint)]
            if term.stem in self._titled:
                meant.append((term, term.stem))
            elif term.surface in self._joined:
                meant += [(term, stem) for stem in self._joined[term.surface]]
            elif (near := self._nearest_in_titles(term.stem, term.surface)) and not is_itself(
                term, near
            ):
                meant.append((term, near))
            elif all(pair[0] is not term for pair in meant):
                meant.append((term, term.stem))
        return meant

    def _find_nearest_in_titles(self, stem: str, surface: str) -> str | None:
        if len(stem) < SHORTEST or stem in self._stems or stem.isdigit():
            return None
        allowed = 1 if len(stem) < 7 else 2
        near = process.extract(
            stem, self._title_words, scorer=OSA.distance, score_cutoff=allowed, limit=4
        )
        alike = [
            word
            for word, _, _ in near
            if (word[0] == stem[0] or word[1::-1] == stem[:2]) and not _is_other(stem, word)
        ]
        kept = (word for word in alike if self._is_spelt_alike(surface, word, allowed))
        return next(kept, None)

    def _is_spelt_alike(self, surface: str, stem: str, allowed: int) -> bool:
        """Whether a word is near to one of a stem's as it is written: "misérables" is no misery."""
        return any(
            OSA.distance(surface, written, score_cutoff=allowed + ENDING) <= allowed + ENDING
            for written in self._titled[stem]
        )


def _is_other(stem: str, word: str) -> bool:
    """Whether one of few letters is another, which makes another word: "boit" is no "boat"."""
    is_short = len(stem) == len(word) == SHORTEST
    return is_short and sorted(stem) != sorted(word)
