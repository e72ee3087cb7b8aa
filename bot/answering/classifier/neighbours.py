"""An event's own phrasings and titles as nearest neighbours: they count without training."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.answering.classifier.hashing import Floats, Ids
from bot.answering.classifier.linear import stretches

FEATURES = 4
"""Nearness of vectors, nearness of n-grams, how sure the model is without, and a bias."""

MOST = 0.97
"""An own phrasing never rules everything else out."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A text as both views see it: weighed n-grams of norm 1, a vector of norm 1 (or none)."""

    ids: Ids
    rows: Ids  # of these in the model that weighed them
    values: Floats
    vector: Floats


class OwnTexts:
    """The texts of an event, each with a label; built once and searched in a millisecond."""

    def __init__(self, texts: Sequence[Weighed], labels: Sequence[str]) -> None:
        self.labels = tuple(labels)
        self._vectors = np.array([text.vector for text in texts], np.float32)
        ids = np.concatenate([text.ids for text in texts] or [np.zeros(0, np.int64)])
        values = np.concatenate([text.values for text in texts] or [np.zeros(0, np.float32)])
        rows = np.repeat(np.arange(len(texts), dtype=np.int32), [len(text.ids) for text in texts])
        order = np.argsort(ids, kind="stable")
        self._ids, self._rows, self._values = ids[order], rows[order], values[order]

    def nearest(self, text: Weighed) -> tuple[str, float, float]:
        """Return (label of the nearest text, nearness of vectors, nearness of n-grams), 0 to 1."""
        lexical = np.zeros(len(self.labels), np.float32)
        begins = np.searchsorted(self._ids, text.ids)
        counts = np.searchsorted(self._ids, text.ids, side="right") - begins
        places = stretches(begins, counts)
        np.add.at(
            lexical, self._rows[places], np.repeat(text.values, counts) * self._values[places]
        )
        near = self._vectors @ text.vector if text.vector.size else np.zeros_like(lexical)
        best = int(np.argmax(near + lexical))
        return self.labels[best], float(near[best]), float(lexical[best])

    def nearest_meaning(self, vector: Floats, among: Collection[str]) -> tuple[str, float]:
        """Return the label, one of those given, of the text of the nearest vector, and how near."""
        rows = [row for row, label in enumerate(self.labels) if label in among]
        if not rows or not vector.size:
            return "", 0.0
        near = self._vectors[rows] @ vector
        best = int(np.argmax(near))
        return self.labels[rows[best]], float(near[best])


def chance_of_own(
    nearness: npt.NDArray[np.generic], near: float, lexical: float, top: float
) -> float:
    """Return how likely the nearest own text means what is asked.

    `nearness` has the fitted weights of `FEATURES`; `top` is the model's probability of its own
    first place.
    """
    logit = float(np.array([near, lexical, math.log(top + 1e-3), 1.0]) @ nearness)
    return MOST / (1 + math.exp(-max(-30.0, min(30.0, logit))))
