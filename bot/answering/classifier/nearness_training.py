"""How much an event's own phrasing says: fitted by playing events whose topics nobody learned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.answering.classifier.fitting import Fitted, line_of
from bot.answering.classifier.hashing import Floats
from bot.answering.classifier.neighbours import OwnTexts, Weighed

EVENTS = 2100
OWN_LABELS = 12
TEXTS_A_LABEL = 4
QUESTIONS = 150
"""Events that are played, the topics of each, their phrasings, and the questions put to each. With
a hundredth of the events the weights hang on the seed: log-odds vary by 0.3 instead of 0.03."""

ASKED_MORE = 1.8
"""How much oftener an event's own topic is asked about than another label: organisers write what is
asked. Of 1,096 answerable questions of others on an event with six, 117 were about them."""


def fit_nearness(fitted: Fitted, seed: int = 0) -> Floats:
    """Fit the weights of `chance_of_own`: with an encoder (first row) and without (second).

    Each played event takes a dozen topics away from the model and gives a few of the house's lines
    of each as its own; whether the nearest of them is what an independent line asks is learned from
    how near it is and how sure the model is without.
    """
    return np.stack([_fit(fitted, seed, with_encoder=True), _fit(fitted, seed, with_encoder=False)])


def _fit(fitted: Fitted, seed: int, *, with_encoder: bool) -> Floats:
    generator = np.random.default_rng(seed)
    lines, labels = fitted.lines, fitted.model.labels
    topics = [label for label in labels if label.startswith("topic:")]
    languages = sorted({line.language or "" for line in lines})
    chances = fitted.chances(with_encoder=with_encoder)
    house: dict[tuple[str, str], list[int]] = defaultdict(list)
    asked: dict[str, list[int]] = defaultdict(list)
    for row, line in enumerate(lines):
        if line.source is None:
            house[line.label, line.language or ""].append(row)
    for index, row in enumerate(fitted.unseen.rows.tolist()):
        asked[lines[row].language or ""].append(index)
    inputs: list[list[float]] = []
    right: list[bool] = []
    weights: list[float] = []
    for turn in range(EVENTS):
        language = languages[turn % len(languages)]
        own = {topics[i] for i in generator.permutation(len(topics))[:OWN_LABELS].tolist()}
        texts = _phrasings(house, own, language, generator)
        event = OwnTexts(
            [_weighed(fitted, row, with_encoder=with_encoder) for row in texts],
            [lines[row].label for row in texts],
        )
        others = np.array([label not in own for label in labels])
        for index in generator.permutation(asked[language])[:QUESTIONS].tolist():
            row = int(fitted.unseen.rows[index])
            label, near, lexical = event.nearest(_weighed(fitted, row, with_encoder=with_encoder))
            left = chances[index][others]
            inputs.append([near, lexical, float(np.log(left.max() / left.sum() + 1e-3))])
            right.append(label == lines[row].label)
            weights.append(ASKED_MORE if lines[row].label in own else 1.0)
    machine = LogisticRegression(C=10.0, max_iter=500)
    machine.fit(np.array(inputs), right, sample_weight=weights)
    return np.append(machine.coef_[0], machine.intercept_[0]).astype(np.float32)


def _phrasings(
    house: Mapping[tuple[str, str], list[int]],
    own: set[str],
    language: str,
    generator: np.random.Generator,
) -> list[int]:
    """Choose rows of the house's lines that stand for an event's phrasings of its own topics."""
    chosen: list[int] = []
    for label in sorted(own):
        rows = house[label, language]
        chosen += generator.permutation(rows)[:TEXTS_A_LABEL].astype(int).tolist()
    return chosen


def _weighed(fitted: Fitted, row: int, *, with_encoder: bool) -> Weighed:
    ids, counts = line_of(fitted.seen.counts, row)
    linear = fitted.model.ngrams[str(fitted.seen.scripts[row])]
    vector = fitted.seen.vectors[row]
    return Weighed(ids, *linear.weigh(ids, counts), vector if with_encoder else vector[:0])
