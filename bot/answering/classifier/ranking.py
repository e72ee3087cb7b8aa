"""A trained ranker of kinds of question, with a calibrated "I don't know".

A linear support vector machine over TF-IDF n-grams ranks; a logistic regression over what the
ranking looked like (probability, margin, entropy, nearest phrasing, agreement with the nearest
phrasings) says how likely the first place is right. The second is fitted on out-of-fold scores of
the first over its own phrasings and on questions that must not be answered.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.answering.classifier.features import Features, Floats, Ids

OUT_OF_SCOPE = "out_of_scope"
FOLDS = 3
SHARPNESS = 4.0
NEAREST = 3


@dataclass(frozen=True, slots=True)
class Ranking:
    """The kinds of question a text may be, best first, and how sure the first place is (0 to 1)."""

    labels: tuple[str, ...]
    probabilities: tuple[float, ...]
    confidence: float
    similarity: float

    @property
    def best(self) -> str:
        """The likeliest label."""
        return self.labels[0]

    def probability(self, label: str) -> float:
        """The probability of one label; 0 when it is unknown."""
        return dict(zip(self.labels, self.probabilities, strict=True)).get(label, 0.0)


@dataclass(frozen=True, slots=True)
class Ranker:
    """The trained weights; plain arrays, so that they can be stored and compared."""

    features: Features
    labels: tuple[str, ...]
    weights: Floats  # n-grams x labels
    bias: Floats  # labels
    postings_start: Ids  # n-gram -> where its phrasings begin in the next two
    postings_phrasing: npt.NDArray[np.int32]
    postings_weight: Floats
    phrasing_label: npt.NDArray[np.int32]
    calibration: Floats  # one weight a signal, the bias last

    def rank(self, text: str) -> Ranking:
        """Rank the labels for a text."""
        ids, values, known = self.features.weigh(text)
        scores = values @ self.weights[ids] + self.bias
        similarities = self._similarities(ids, values)
        return self._judge(scores, similarities, known)

    def _similarities(self, ids: Ids, values: Floats) -> Floats:
        count = len(self.phrasing_label)
        if not len(ids):
            return np.zeros(count, np.float32)
        starts, ends = self.postings_start[ids].tolist(), self.postings_start[ids + 1].tolist()
        postings = [slice(start, end) for start, end in zip(starts, ends, strict=True)]
        # One sum over everything that is found is several times faster than one for each n-gram.
        phrasings = np.concatenate([self.postings_phrasing[posting] for posting in postings])
        weights = np.concatenate(
            [value * self.postings_weight[one] for one, value in zip(postings, values, strict=True)]
        )
        return np.bincount(phrasings, weights, count).astype(np.float32)

    def _judge(self, scores: Floats, similarities: Floats, known: float) -> Ranking:
        signals, order, probabilities = signals_of(
            scores, similarities, known, self.labels, self.phrasing_label
        )
        logit = float(signals @ self.calibration[:-1] + self.calibration[-1])
        return Ranking(
            labels=tuple(self.labels[i] for i in order),
            probabilities=tuple(float(probabilities[i]) for i in order),
            confidence=1 / (1 + math.exp(-max(-30.0, min(30.0, logit)))),
            similarity=float(signals[3]),
        )


def signals_of(
    scores: Floats,
    similarities: Floats,
    known: float,
    labels: Sequence[str],
    phrasing_label: npt.NDArray[np.int32],
) -> tuple[Floats, npt.NDArray[np.int64], Floats]:
    """Return (what tells whether the first place is right, labels best first, probabilities)."""
    shifted = np.exp(SHARPNESS * (scores - scores.max()))
    probabilities = shifted / shifted.sum()
    order = np.argsort(-probabilities, kind="stable")
    first, second = probabilities[order[0]], probabilities[order[1]]
    entropy = -float(np.sum(probabilities * np.log(probabilities + 1e-9)))
    nearest = np.argpartition(-similarities, min(NEAREST, len(similarities) - 1))[:NEAREST]
    closest = similarities[nearest]
    agreement = float(closest[phrasing_label[nearest] == order[0]].sum() / (closest.sum() + 1e-6))
    outside = labels.index(OUT_OF_SCOPE) if OUT_OF_SCOPE in labels else None
    signals = np.array(
        [
            first,
            first - second,
            entropy,
            float(closest.max()),
            agreement,
            known,
            scores[order[0]],
            0.0 if outside is None else probabilities[outside],
        ],
        np.float32,
    )
    return signals, order, probabilities
