"""Word and character n-grams, and their TF-IDF weights: what the ranker sees of a text."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.answering.text.normalise import fold, words

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]

CHARACTER_SIZES = range(2, 6)
_WORD_WEIGHT_MARK = "\x01"


def ngrams(text: str) -> Iterator[str]:
    """Yield word 1- and 2-grams and, inside each word, character 2- to 5-grams of the folded text.

    The character n-grams are those of scikit-learn's `char_wb`: a word is padded with one space on
    either side and no n-gram crosses words. Han characters count as words, so for Chinese the word
    n-grams go up to 3.
    """
    tokens = words(fold(text))
    longest = 3 if any("\u3400" <= token[0] <= "\u9fff" for token in tokens) else 2
    for size in range(1, longest + 1):
        for index in range(len(tokens) - size + 1):
            yield _WORD_WEIGHT_MARK + " ".join(tokens[index : index + size])
    for token in tokens:
        padded = f" {token} "
        for size in CHARACTER_SIZES:
            if len(padded) <= size:
                yield padded
                break
            for index in range(len(padded) - size + 1):
                yield padded[index : index + size]


@dataclass(frozen=True, slots=True)
class Features:
    """A vocabulary of n-grams with their inverse document frequencies."""

    ids: Mapping[str, int]
    idf: Floats

    def weigh(self, text: str) -> tuple[Ids, Floats, float]:
        """Return (n-gram ids, their weights with Euclidean norm 1, share of n-grams known)."""
        counts = Counter(ngrams(text))
        known = [(self.ids[gram], count) for gram, count in counts.items() if gram in self.ids]
        if not known:
            return np.empty(0, np.int64), np.empty(0, np.float32), 0.0
        ids = np.fromiter((gram for gram, _ in known), np.int64, len(known))
        damped = np.fromiter((1 + math.log(n) for _, n in known), np.float32, len(known))
        weights = damped * self.idf[ids]
        return ids, weights / np.linalg.norm(weights), len(known) / len(counts)
