"""Hashed word and character n-grams: what a linear model sees of a text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from zlib import crc32

import numpy as np
import numpy.typing as npt

from bot.answering.text.normalise import fold, words

BITS = 17
BUCKETS = 1 << BITS
CHARACTER_SIZES = range(2, 6)
LETTER_SIZES = range(3, 7)
"""Of the letters that Hangul syllables consist of: they tell endings and misspellings."""

_HANGUL = re.compile(r"[\uac00-\ud7a3]")

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]


def ngrams(text: str) -> Iterator[str]:
    """Yield word 1- and 2-grams and, inside each word, character 2- to 5-grams of the folded text.

    A word is padded with one space on either side and no n-gram crosses words. Han characters count
    as words, so for Chinese the word n-grams go up to 3. Korean words are also split into letters
    (3- to 6-grams): on sources left out that was worth 1.5 points of first places.
    """
    tokens = words(fold(text))
    longest = 3 if any("\u3400" <= token[0] <= "\u9fff" for token in tokens) else 2
    for size in range(1, longest + 1):
        for index in range(len(tokens) - size + 1):
            yield "\x01" + " ".join(tokens[index : index + size])
    for token in tokens:
        padded = f" {token} "
        for size in CHARACTER_SIZES:
            if len(padded) <= size:
                yield padded
                break
            for index in range(len(padded) - size + 1):
                yield padded[index : index + size]
        if _HANGUL.search(token):
            letters = unicodedata.normalize("NFD", padded)
            for size in LETTER_SIZES:
                for index in range(len(letters) - size + 1):
                    yield "\x02" + letters[index : index + size]


def hashed(grams: Iterator[str]) -> tuple[Ids, Floats]:
    """Return the buckets of n-grams, ascending, and the damped count (1 + log n) of each.

    CRC-32 is the same in every process and on every machine, which hash() is not.
    """
    counts = Counter(map((BUCKETS - 1).__and__, map(crc32, map(str.encode, grams))))
    ids = np.array(sorted(counts), np.int64)
    damped = 1 + np.log(np.array([counts[i] for i in ids.tolist()], np.float32))
    return ids, damped.astype(np.float32)
