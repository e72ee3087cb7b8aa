"""Titles as people type them: signs left out or said, words written apart or as one."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from anyascii import anyascii

from bot.answering.linking.phrases import Phrase, Phrases
from bot.answering.text.normalise import fold, is_unsegmented, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import name_terms_everywhere

SHORTEST_RUN = 7
"""Letters of a title from which on it is known however its words are parted: no shorter one, for
"no where" is no "Nowhere"."""

BEGINNING = 3
"""Letters by which a title is looked for."""

_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}


class TitlesAsTyped(Phrases):
    """An index of titles by their letters: no sign, space, accent nor word for a sign counts.

    "Q&A: Boats² (Part II)" is given by "q and a boats part 2", "data driven" by "datadriven".
    """

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        """Index (title, id) pairs, by their words as `Phrases` are and by their letters."""
        pairs = [(form, identity) for text, identity in phrases for form in typed_forms(text)]
        super().__init__(pairs)
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for text, identity in pairs:
            letters = "".join(part for part, _ in _parts(terms_of(text)))
            if len(letters) >= SHORTEST_RUN:
                found[letters][identity] = None
        self._of_letters = _beginnings(pairs) | {one: tuple(ids) for one, ids in found.items()}
        self._begun = {letters[:BEGINNING] for letters in found}
        self._longest = max(map(len, found), default=0)

    def find(self, terms: Sequence[Term]) -> list[Phrase]:
        """Return the titles in a question, the longest first, without overlaps."""
        written = [*super().find(terms), *self._run_together(terms)]
        written.sort(key=lambda one: one.first - one.last)  # of the same words those as written
        taken: set[int] = set()
        found: list[Phrase] = []
        for one in written:
            covered = range(one.first, one.last + 1)
            if taken.isdisjoint(covered):
                taken.update(covered)
                found.append(one)
        return found

    def _run_together(self, terms: Sequence[Term]) -> Iterator[Phrase]:
        """Yield the titles that runs of terms spell, which begin and end with letters of theirs."""
        parts = list(_parts(terms))
        for at, (_, first) in enumerate(parts):
            letters = ""
            for part, last in parts[at:]:
                letters += part
                if len(letters) > self._longest or not self._is_begun(letters):
                    break
                if ids := self._of_letters.get(letters):
                    yield Phrase(ids, first, last)

    def _is_begun(self, letters: str) -> bool:
        return len(letters) < BEGINNING or letters[:BEGINNING] in self._begun


def _beginnings(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return the letters with which long titles begin that no other title begins with, by id.

    Whoever types a long title stops somewhere behind its first words.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for text, identity in pairs:
        parts = [part for part, _ in _parts(terms_of(text))]
        if not is_unsegmented(text):
            for end in range(LEAST_WORDS, len(parts)):
                found["".join(parts[:end])].add(identity)
    long = (pair for pair in found.items() if len(pair[0]) >= LEAST_LETTERS)
    return {letters: tuple(ids) for letters, ids in long if len(ids) == 1}


LEAST_WORDS, LEAST_LETTERS = 5, 24
"""Words and letters of a beginning that gives a title. Chosen: fewer are said of other things."""


def typed_forms(title: str) -> tuple[str, ...]:
    """Return a title, and without its small figures where it has such: "Boats²", ½, №."""
    plain = "".join(" " if unicodedata.category(one) == "No" else one for one in title)
    return (title,) if plain == title else (title, plain)


def _parts(terms: Sequence[Term]) -> Iterator[tuple[str, int]]:
    """Yield the letters of each term that is no word for a sign, and its place.

    Pairs of characters overlap: of each but the first only what is new counts.
    """
    signs = name_terms_everywhere("signs_said")
    end = 0
    for place, term in enumerate(terms):
        if term.surface not in signs:
            new = term.surface[max(0, end - term.start) :]
            yield _ROMAN.get(new) or _in_letters(new), place
        end = term.end


_LETTERLESS = re.compile(r"[^\w]|_")


def _in_letters(word: str) -> str:
    """Return a folded word without signs; a Latin one in the letters of every keyboard."""
    if word.isascii():
        return _LETTERLESS.sub("", word) if not word.isalnum() else word
    return fold(anyascii(word)) if script_of(word) == "latin" else word
