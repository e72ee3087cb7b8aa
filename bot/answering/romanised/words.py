"""The words of the four languages by their keys, as `make model` shipped them."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from bot.languages import ROWS

LANGUAGES = tuple(row.code for row in ROWS if row.script != "latin")
"""What is typed in Latin letters though it has a script of its own."""

NAME = "words.json.gz"

Words = Mapping[str, Mapping[str, int]]
"""Words and how often they stand in the wordings, by key."""


@cache
def shipped() -> Mapping[str, Any]:
    """Return what `make model` wrote: the words by language, and the inputs they were made from."""
    source = files("bot.answering.romanised").joinpath(NAME).read_bytes()
    content: dict[str, Any] = json.loads(gzip.decompress(source))
    return content


def words_of(language: str) -> Words:
    """Return the words of a language, read once."""
    words: Words = shipped()["words"][language]
    return words


@cache
def total_of(language: str) -> float:
    """Return the logarithm of how many words the wordings of a language have."""
    return math.log(sum(sum(words.values()) for words in words_of(language).values()))


@cache
def longest_key(language: str) -> int:
    """Return the number of letters of the longest key of a language."""
    return max(map(len, words_of(language)))
