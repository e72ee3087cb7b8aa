"""A linear model over hashed n-grams, kept as small integers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from bot.answering.classifier.hashing import BUCKETS, Floats, Ids

LEVELS = 31
"""Steps on either side of zero that a weight can take: as good as 127, and a third smaller."""


@dataclass(frozen=True, slots=True)
class Linear:
    """Scores of labels for a text given as hashed n-grams (TF-IDF, Euclidean norm 1)."""

    buckets: npt.NDArray[np.int32]  # those that were seen, ascending
    idf: npt.NDArray[np.float16]  # of those
    unseen_idf: float
    weights: npt.NDArray[np.int8]  # buckets x labels
    scale: Floats  # of each label's weights
    bias: Floats
    _row: npt.NDArray[np.int32] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        row = np.full(BUCKETS, -1, np.int32)
        row[self.buckets] = np.arange(len(self.buckets), dtype=np.int32)
        object.__setattr__(self, "_row", row)

    def weigh(self, ids: Ids, counts: Floats) -> tuple[npt.NDArray[np.int32], Floats]:
        """Return (rows of n-grams, -1 for an unseen one; their weights)."""
        rows = self._row[ids]
        known = rows >= 0
        values = counts * np.float32(self.unseen_idf)
        values[known] = counts[known] * self.idf[rows[known]].astype(np.float32)
        norm = np.linalg.norm(values)
        return rows, (values / norm if norm else values).astype(np.float32)

    def scores(self, ids: Ids, counts: Floats) -> Floats:
        """Return the score of each label."""
        rows, values = self.weigh(ids, counts)
        known = rows >= 0
        total: Floats = values[known] @ self.weights[rows[known]].astype(np.float32)
        return total * self.scale + self.bias

    @classmethod
    def compress(cls, weights: Floats, bias: Floats, idf: Floats, *, smallest: float) -> Linear:
        """Keep float weights (all buckets x labels) as integers; those below `smallest` go."""
        kept = np.where(np.abs(weights) < smallest, np.float32(0), weights)
        buckets = np.flatnonzero(np.abs(kept).max(1)).astype(np.int32)
        scale = np.maximum(np.abs(kept).max(0), 1e-9) / LEVELS
        return cls(
            buckets=buckets,
            idf=idf[buckets].astype(np.float16),
            unseen_idf=float(idf.max()),
            weights=np.round(kept[buckets] / scale).astype(np.int8),
            scale=scale.astype(np.float32),
            bias=bias.astype(np.float32),
        )

    def arrays(self, name: str) -> dict[str, npt.NDArray[np.generic]]:
        """Return what is kept in a file, under names that begin with `name`."""
        return {
            f"{name}/buckets": self.buckets,
            f"{name}/idf": self.idf,
            f"{name}/unseen_idf": np.array([self.unseen_idf], np.float32),
            f"{name}/weights": self.weights,
            f"{name}/scale": self.scale,
            f"{name}/bias": self.bias,
        }

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[np.generic]], name: str) -> Linear:
        """Read what `arrays` returned."""
        kept = {key: np.asarray(arrays[f"{name}/{key}"]) for key in _KEPT}
        return cls(
            buckets=kept["buckets"].astype(np.int32),
            idf=kept["idf"].astype(np.float16),
            unseen_idf=float(kept["unseen_idf"][0]),
            weights=kept["weights"].astype(np.int8),
            scale=kept["scale"].astype(np.float32),
            bias=kept["bias"].astype(np.float32),
        )


_KEPT = ("buckets", "idf", "unseen_idf", "weights", "scale", "bias")


def softmax(scores: Floats) -> Floats:
    """Return the probabilities that scores (the last axis) stand for."""
    shifted = np.exp(scores - scores.max(-1, keepdims=True))
    chances: Floats = shifted / shifted.sum(-1, keepdims=True)
    return chances.astype(np.float32, copy=False)
