"""Two views of a text joined into one calibrated distribution over what may be asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from bot.answering.classifier.hashing import Floats, Ids
from bot.answering.classifier.linear import Linear, softmax
from bot.answering.text.normalise import script_of

SHARPNESS = np.float32(4)
"""What turns the margins of a support vector machine into something like log-odds."""

VECTOR_SCALE = np.float32(8)
"""The components of a vector of norm 1 are small; eight times as large they are learned evenly."""

FLOOR = np.float32(1e-3)
"""No view may rule a label out alone."""

DEFAULT_SCRIPT = "latin"


@dataclass(frozen=True, slots=True)
class Joint:
    """How far each view is believed in a script, and which labels are likelier than it says."""

    ngrams: float
    encoder: float
    bias: Floats


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that was learned about what is asked; plain arrays."""

    labels: tuple[str, ...]
    ngrams: Mapping[str, Linear]  # by script
    head: Floats  # encoder dimensions and a bias x labels
    joint: Mapping[str, Joint]  # by script, with both views
    alone: Mapping[str, Joint]  # by script, without an encoder

    def script_of(self, text: str) -> str:
        """Name the script whose n-grams a text is read with."""
        script = script_of(text) or DEFAULT_SCRIPT
        return script if script in self.ngrams else DEFAULT_SCRIPT

    def probabilities(self, script: str, rows: Ids, values: Floats, vector: Floats) -> Floats:
        """Return the probability of each label, given both views; an empty vector is no view.

        `rows` and `values` are n-grams as the model of the script weighs them, here and below. None
        are no view either, with an encoder: words of a language that was not learned.
        """
        if vector.size and not rows.size:
            alone: Floats = head_probabilities(self.head, vector[None])[0]
            return alone
        first = np.log(softmax(SHARPNESS * self.ngrams[script].scores_of(rows, values)) + FLOOR)
        if not vector.size:
            joint = self.alone[script]
            return softmax(np.float32(joint.ngrams) * first + joint.bias)
        joint = self.joint[script]
        second = np.log(head_probabilities(self.head, vector[None])[0] + FLOOR)
        return softmax(
            np.float32(joint.ngrams) * first + np.float32(joint.encoder) * second + joint.bias
        )

    def most_likely(self, script: str, rows: Ids, values: Floats, labels: Iterable[str]) -> float:
        """Return how likely the likeliest of some labels can be, whatever the encoder says."""
        joint = self.joint[script]
        first = np.log(softmax(SHARPNESS * self.ngrams[script].scores_of(rows, values)) + FLOOR)
        odds = np.exp(np.float32(joint.ngrams) * first + joint.bias)
        own = odds[[self.labels.index(label) for label in labels]]
        # At the most it is sure of a label, and says of each other no more than the floor.
        best = own * ((1 + FLOOR) / FLOOR) ** abs(joint.encoder)
        return float((best / (best + odds.sum() - own)).max())

    def agreement(
        self, script: str, rows: Ids, values: Floats, vector: Floats, label: str
    ) -> float:
        """Return the product of the probabilities that each view alone gives a label."""
        place = self.labels.index(label)
        first = softmax(SHARPNESS * self.ngrams[script].scores_of(rows, values))[place]
        second = head_probabilities(self.head, vector[None])[0][place] if vector.size else 1.0
        return float(first * second)


def head_probabilities(head: Floats, vectors: Floats) -> Floats:
    """Return the probabilities by the encoder's head alone, a row a vector."""
    return softmax((VECTOR_SCALE * vectors) @ head[:-1] + head[-1])
