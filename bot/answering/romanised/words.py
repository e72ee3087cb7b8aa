"""The words of the four languages by their keys, as `make model` shipped them."""

from __future__ import annotations

import gzip
import json
import math
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from bot.languages import ROWS

LANGUAGES = tuple(row.code for row in ROWS if row.script != "latin")
"""What is typed in Latin letters though it has a script of its own."""

NAME = "words.json.gz"

_COUNT = re.compile(r" (\d+)(?=[\t\n])")
"""How often a word stands in the wordings, as a line has it behind the word."""


class WordsByKey(Mapping[str, Mapping[str, int]]):
    """Words and how often they stand in the wordings, by key.

    They are one text of lines, a key each, in the order of the keys: 49,000 keys as a dict of
    texts would take 14 MB more. Look-ups halve it, and a key that begins no other ends a search.
    """

    def __init__(self, lines: str) -> None:
        self._lines = lines
        starts = array("I")
        start = 0
        while start < len(lines):
            starts.append(start)
            start = lines.index("\n", start) + 1
        self._starts = starts

    def __getitem__(self, key: str) -> Mapping[str, int]:
        place = self._place(key)
        if place == len(self) or self._key_at(place) != key:
            raise KeyError(key)
        return self._words_at(place)

    def __iter__(self) -> Iterator[str]:
        return map(self._key_at, range(len(self)))

    def __len__(self) -> int:
        return len(self._starts)

    def words(self) -> Iterator[str]:
        """Yield every word, key by key; `values` would look each key up."""
        for place in range(len(self)):
            yield from self._words_at(place)

    @property
    def total(self) -> int:
        """How often all the words stand in the wordings."""
        return sum(map(int, _COUNT.findall(self._lines)))

    def beginning(self, letters: str, start: int) -> Iterator[tuple[int, Mapping[str, int]]]:
        """Yield the end and the words of each key that stands in a text at a place."""
        place = 0
        for end in range(start + 1, len(letters) + 1):
            wanted = letters[start:end]
            place = self._place(wanted, place)
            if place == len(self):
                return
            found = self._key_at(place)
            if found == wanted:
                yield end, self._words_at(place)
            elif not found.startswith(wanted):
                return

    def _place(self, key: str, low: int = 0) -> int:
        return bisect_left(range(len(self)), key, low, key=self._key_at)

    def _key_at(self, place: int) -> str:
        start = self._starts[place]
        return self._lines[start : self._lines.index("\t", start)]

    def _words_at(self, place: int) -> Mapping[str, int]:
        start = self._starts[place]
        _, *pairs = self._lines[start : self._lines.index("\n", start)].split("\t")
        return {word: int(count) for word, count in (pair.rsplit(" ", 1) for pair in pairs)}


def packed(words: Mapping[str, Mapping[str, int]]) -> str:
    """Return words by key as the text that `WordsByKey` reads."""
    lines = (
        "\t".join((key, *(f"{word} {count}" for word, count in sorted(own.items()))))
        for key, own in sorted(words.items())
    )
    return "".join(f"{line}\n" for line in lines)


@cache
def shipped() -> Mapping[str, Any]:
    """Return what `make model` wrote: the words by language, and the inputs they were made from."""
    source = files("bot.answering.romanised").joinpath(NAME).read_bytes()
    content: dict[str, Any] = json.loads(gzip.decompress(source))
    return content


@cache
def words_of(language: str) -> WordsByKey:
    """Return the words of a language, read once."""
    return WordsByKey(shipped()["words"][language])


@cache
def total_of(language: str) -> float:
    """Return the logarithm of how many words the wordings of a language have."""
    return math.log(words_of(language).total)
