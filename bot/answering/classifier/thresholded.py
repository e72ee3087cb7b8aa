"""The classifier's two views on anybody's labelled texts, and a threshold for what is none of them.

`train_thresholded` is the one call; benchmarks of intent classification (CLINC150, BANKING77) are
run through it. Needs scikit-learn (the extra `model`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.encoder import Encoder
from bot.answering.classifier.fitting import train


@dataclass(frozen=True, slots=True)
class Prediction:
    """The likeliest label, how likely it is (0 to 1), and whether a text is of none of them."""

    label: str
    probability: float
    is_out_of_scope: bool


@dataclass(frozen=True, slots=True)
class ThresholdedClassifier:
    """A classifier of known labels; that on which its views agree less than `threshold` is none.

    On CLINC150 agreement told 69 of 100 out-of-scope texts, the joint probability 49, at the same
    accuracy of the others.
    """

    classifier: Classifier
    threshold: float

    def predict(self, text: str) -> Prediction:
        """Return the likeliest label of a text."""
        ranking = self.classifier.rank(text)
        agreement = self.classifier.agreement(text, ranking.best)
        return Prediction(ranking.best, ranking.confidence, agreement < self.threshold)


def train_thresholded(
    texts: Sequence[str],
    labels: Sequence[str],
    validation: Sequence[tuple[str, str | None]] = (),
    *,
    encoder: Encoder | None = None,
    seed: int = 0,
) -> ThresholdedClassifier:
    """Fit both views to texts of known labels; the same input gives the same classifier.

    `validation` holds other texts with their labels, None for one that is out of scope. By the rule
    of Larson et al. (2019, https://aclanthology.org/D19-1131) the threshold is the one with which
    most of them get their label, or are called out of scope; without any, nothing is out of scope.
    Nothing is learned from out-of-scope texts but this one number.

    Raises:
        ValueError: Fewer than two labels, or texts and labels of different number.
    """
    classifier = train(texts, labels, encoder=encoder, seed=seed)
    rankings = [(classifier.rank(text), label) for text, label in validation]
    agreements = np.array(
        [
            classifier.agreement(text, ranking.best)
            for (text, _), (ranking, _) in zip(validation, rankings, strict=True)
        ]
    )
    is_right = np.array([ranking.best == label for ranking, label in rankings], bool)
    is_outside = np.array([label is None for _, label in rankings], bool)
    return ThresholdedClassifier(classifier, _best_threshold(agreements, is_right, is_outside))


def _best_threshold(agreements: np.ndarray, is_right: np.ndarray, is_outside: np.ndarray) -> float:
    """Return the threshold with which most are right, the lowest of several; 0 without any."""
    candidates = np.concatenate([[0.0], np.sort(agreements)])
    right = [
        int((is_right & (agreements >= t)).sum() + (is_outside & (agreements < t)).sum())
        for t in candidates
    ]
    return float(candidates[int(np.argmax(right))])
