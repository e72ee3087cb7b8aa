"""A linear model over hashed n-grams, kept as the small integers that are not zero."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.answering.classifier.hashing import Floats, Ids

LEVELS = 31
"""Steps on either side of zero that a weight can take: as good as 127, and a third smaller."""


@dataclass(frozen=True, slots=True)
class Linear:
    """Scores of labels for a text given as hashed n-grams (TF-IDF, Euclidean norm 1)."""

    buckets: npt.NDArray[np.int32]  # those that were seen, ascending
    idf: npt.NDArray[np.float16]  # of those
    unseen_idf: float
    counts: npt.NDArray[np.uint16]  # of each bucket's weights other than zero: about one in ten
    labels: npt.NDArray[np.unsignedinteger]  # of those weights, bucket by bucket
    weights: npt.NDArray[np.int8]  # and their values
    scale: Floats  # of each label's weights
    bias: Floats
    _ends: npt.NDArray[np.int32] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_ends", np.cumsum(self.counts, dtype=np.int32))

    def weigh(self, ids: Ids, counts: Floats) -> tuple[Ids, Floats]:
        """Return (rows of n-grams, -1 for an unseen one; their weights)."""
        wanted = ids.astype(self.buckets.dtype)  # else NumPy copies all buckets for each text
        near = np.minimum(np.searchsorted(self.buckets, wanted), len(self.buckets) - 1)
        rows = np.where(self.buckets[near] == ids, near, -1)
        known = rows >= 0
        values = counts * np.float32(self.unseen_idf)
        values[known] = counts[known] * self.idf[rows[known]].astype(np.float32)
        norm = np.linalg.norm(values)
        return rows, (values / norm if norm else values).astype(np.float32)

    def scores(self, ids: Ids, counts: Floats) -> Floats:
        """Return the score of each label."""
        return self.scores_of(*self.weigh(ids, counts))

    def scores_of(self, rows: Ids, values: Floats) -> Floats:
        """Return the score of each label for n-grams that are weighed."""
        known = rows >= 0
        total: Floats = values[known] @ self._weights_of(rows[known])
        return total * self.scale + self.bias

    def _weights_of(self, rows: Ids) -> Floats:
        """Return the weights of some buckets for all labels, zeros too."""
        counts = self.counts[rows].astype(np.int64)
        places = stretches(self._ends[rows] - counts, counts)
        filled = np.zeros((len(rows), len(self.bias)), np.float32)
        filled[np.repeat(np.arange(len(rows)), counts), self.labels[places]] = self.weights[places]
        return filled

    @classmethod
    def compress(cls, weights: Floats, bias: Floats, idf: Floats, *, smallest: float) -> Linear:
        """Keep float weights (all buckets x labels) as integers; those below `smallest` go."""
        kept = np.where(np.abs(weights) < smallest, np.float32(0), weights)
        buckets = np.flatnonzero(np.abs(kept).max(1)).astype(np.int32)
        scale = np.maximum(np.abs(kept).max(0), 1e-9) / LEVELS
        levels = np.round(kept[buckets] / scale).astype(np.int8)
        rows, labels = np.nonzero(levels)
        return cls(
            buckets=buckets,
            idf=idf[buckets].astype(np.float16),
            unseen_idf=float(idf.max()),
            counts=np.bincount(rows, minlength=len(buckets)).astype(np.uint16),
            labels=labels.astype(np.min_scalar_type(len(bias) - 1)),
            weights=levels[rows, labels],
            scale=scale.astype(np.float32),
            bias=bias.astype(np.float32),
        )

    def arrays(self, name: str) -> dict[str, npt.NDArray[np.generic]]:
        """Return what is kept in a file, under names that begin with `name`."""
        return {
            f"{name}/buckets": self.buckets,
            f"{name}/idf": self.idf,
            f"{name}/unseen_idf": np.array([self.unseen_idf], np.float32),
            f"{name}/counts": self.counts,
            f"{name}/labels": self.labels,
            f"{name}/weights": self.weights,
            f"{name}/scale": self.scale,
            f"{name}/bias": self.bias,
        }

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]], name: str) -> Linear:
        """Read what `arrays` returned."""
        return cls(
            buckets=arrays[f"{name}/buckets"],
            idf=arrays[f"{name}/idf"],
            unseen_idf=float(arrays[f"{name}/unseen_idf"][0]),
            counts=arrays[f"{name}/counts"],
            labels=arrays[f"{name}/labels"],
            weights=arrays[f"{name}/weights"],
            scale=arrays[f"{name}/scale"],
            bias=arrays[f"{name}/bias"],
        )


def stretches(starts: Ids, counts: Ids) -> Ids:
    """Return the places of all stretches that begin somewhere and have so many places each."""
    ends = np.cumsum(counts)
    shifts = np.repeat(starts - ends + counts, counts)
    places: Ids = shifts + np.arange(len(shifts))
    return places


def softmax(scores: Floats) -> Floats:
    """Return the probabilities that scores (the last axis) stand for."""
    shifted = np.exp(scores - scores.max(-1, keepdims=True))
    chances: Floats = shifted / shifted.sum(-1, keepdims=True)
    return chances.astype(np.float32, copy=False)
