"""How a Ranker is trained; apart from `ranking` because only this needs scikit-learn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bot.answering.classifier.features import Features, Floats, ngrams
from bot.answering.classifier.language_model import LanguageModel, make_reading, training_pairs
from bot.answering.classifier.ranking import FOLDS, OUT_OF_SCOPE, Ranker, signals_of
from bot.core.models import Event


def train(phrasings: Sequence[tuple[str, str]]) -> Ranker:
    """Train on (text, label) pairs; those labelled `OUT_OF_SCOPE` must not be answered.

    Deterministic: the same pairs give the same ranker. Needs at least two labels.
    """
    vectorizer = TfidfVectorizer(analyzer=lambda text: list(ngrams(text)), sublinear_tf=True)
    matrix = csr_matrix(vectorizer.fit_transform([text for text, _ in phrasings]), dtype=np.float32)
    labels = tuple(sorted({label for _, label in phrasings}))
    targets = np.array([labels.index(label) for _, label in phrasings], np.int32)
    weights, bias = _fit(matrix, targets, len(labels))
    postings = csr_matrix(matrix.T)
    postings.sort_indices()
    return Ranker(
        features=Features(dict(vectorizer.vocabulary_), vectorizer.idf_.astype(np.float32)),
        labels=labels,
        weights=weights,
        bias=bias,
        postings_start=postings.indptr.astype(np.int64),
        postings_phrasing=postings.indices.astype(np.int32),
        postings_weight=postings.data.astype(np.float32),
        phrasing_label=targets,
        calibration=_calibrate(matrix, targets, labels),
    )


def train_reading(script: str, event: Event) -> LanguageModel:
    """Train the ranker of a script for an event, and put the script's words beside it."""
    return make_reading(script, train(training_pairs(script, event)))


def trained_readings(event: Event) -> Callable[[str], LanguageModel]:
    """Return what trains each script's reading at its first use and keeps it."""

    @cache
    def reading(script: str) -> LanguageModel:
        return train_reading(script, event)

    return reading


def _fit(
    matrix: csr_matrix, targets: npt.NDArray[np.int32], label_count: int
) -> tuple[Floats, Floats]:
    """Return weights (n-grams x labels) and bias; a label without samples scores very low."""
    machine = LinearSVC(C=1.0, random_state=0).fit(matrix, targets)
    weights = np.zeros((matrix.shape[1], label_count), np.float32)
    bias = np.full(label_count, -2.0, np.float32)
    if len(machine.classes_) == 2:
        negative, positive = machine.classes_
        weights[:, positive], weights[:, negative] = machine.coef_[0], -machine.coef_[0]
        bias[positive], bias[negative] = machine.intercept_[0], -machine.intercept_[0]
    else:
        weights[:, machine.classes_] = machine.coef_.T
        bias[machine.classes_] = machine.intercept_
    return weights, bias


def _calibrate(
    matrix: csr_matrix, targets: npt.NDArray[np.int32], labels: tuple[str, ...]
) -> Floats:
    """Fit how likely the first place is right, on scores of phrasings the fold did not see."""
    outside = labels.index(OUT_OF_SCOPE) if OUT_OF_SCOPE in labels else -1
    rows: list[Floats] = []
    right: list[bool] = []
    known = np.asarray((matrix > 0).sum(axis=1)).ravel()
    for seen, unseen in _folds(targets):
        weights, bias = _fit(matrix[seen], targets[seen], len(labels))
        scores = matrix[unseen] @ weights + bias
        similarities = (matrix[unseen] @ matrix[seen].T).toarray()
        frequent = np.asarray((matrix[seen] > 0).sum(axis=0)).ravel() > 0
        shares = (matrix[unseen] > 0) @ frequent / np.maximum(known[unseen], 1)
        for position, row in enumerate(unseen):
            signals, order, _ = signals_of(
                scores[position], similarities[position], shares[position], labels, targets[seen]
            )
            rows.append(signals)
            right.append(bool(order[0] == targets[row] and targets[row] != outside))
    if len(set(right)) < 2:
        return np.zeros(len(rows[0]) + 1, np.float32)
    model = LogisticRegression(C=1.0, max_iter=1000).fit(np.array(rows), right)
    return np.append(model.coef_[0], model.intercept_[0]).astype(np.float32)


def _folds(
    targets: npt.NDArray[np.int32],
) -> list[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    """Return (seen, unseen) rows of each fold; the rows of a label take turns."""
    turns = np.zeros(len(targets), np.int64)
    for label in np.unique(targets):
        rows = np.flatnonzero(targets == label)
        turns[rows] = np.arange(len(rows)) % FOLDS
    return [(np.flatnonzero(turns != fold), np.flatnonzero(turns == fold)) for fold in range(FOLDS)]
