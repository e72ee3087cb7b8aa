"""The words of the four languages by their keys, as `make model` shipped them."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from bot.languages import ROWS

LANGUAGES = tuple(row.code for row in ROWS if row.script != "latin")
"""What is typed in Latin letters though it has a script of its own."""

NAME = "words.json.gz"

Words = Mapping[str, Mapping[str, int]]
"""Words and how often they stand in the wordings, by key."""


class _Packed(Words):
    """Words by key, each key's as one text: 38,000 small dicts would take 6 MB more."""

    def __init__(self, packed: Mapping[str, str]) -> None:
        self._packed = packed

    def __getitem__(self, key: str) -> Mapping[str, int]:
        pairs = (pair.rsplit(" ", 1) for pair in self._packed[key].split("\t"))
        return {word: int(count) for word, count in pairs}

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


@cache
def shipped() -> Mapping[str, Any]:
    """Return what `make model` wrote: the words by language, and the inputs they were made from."""
    source = files("bot.answering.romanised").joinpath(NAME).read_bytes()
    content: dict[str, Any] = json.loads(gzip.decompress(source), object_pairs_hook=_packed)
    return content


def _packed(pairs: list[tuple[str, Any]]) -> dict[str, Any] | str:
    if pairs and all(isinstance(count, int) for _, count in pairs):
        return "\t".join(f"{word} {count}" for word, count in pairs)
    return dict(pairs)


@cache
def words_of(language: str) -> Words:
    """Return the words of a language, read once."""
    return _Packed(shipped()["words"][language])


@cache
def total_of(language: str) -> float:
    """Return the logarithm of how many words the wordings of a language have."""
    return math.log(sum(sum(words.values()) for words in words_of(language).values()))


@cache
def longest_key(language: str) -> int:
    """Return the number of letters of the longest key of a language."""
    return max(map(len, words_of(language)))
