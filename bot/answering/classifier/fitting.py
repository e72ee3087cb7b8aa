"""How a model is fitted. Needs scikit-learn (the extra `model`); nothing of it is needed to answer.

`train` is for anybody's texts and labels; `fit` also takes lines of several sources and splits by
source wherever it measures: lines of one writer resemble each other, so that a split by line
measures the writer.

Long because the steps of one fit, in order; each needs the matrices of the one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.answering.classifier.artefact import Artefact
from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.encoder import Encoder, find_encoder
from bot.answering.classifier.hashing import BUCKETS, Floats, Ids, hashed, ngrams
from bot.answering.classifier.linear import Linear, softmax
from bot.answering.classifier.lines import TrainingLine
from bot.answering.classifier.masks import naturalise
from bot.answering.classifier.model import (
    DEFAULT_SCRIPT,
    FLOOR,
    SHARPNESS,
    VECTOR_SCALE,
    Joint,
    Model,
    head_probabilities,
)
from bot.answering.classifier.neighbours import FEATURES
from bot.answering.text.normalise import script_of

FOLDS = 3
NGRAM_WEIGHT, ENCODER_WEIGHT = 3.0, 6.0
"""How much a line of an independent source counts in each view, one of the house counting 1."""

NO_SCORE = -2.0
"""The margin of a label without lines in a script."""

SMALLEST = 0.03
"""Weights of n-grams below this are dropped: a third of the file, and nothing that is measured."""

STRENGTHS = (3e-4, 1e-3, 3e-3)
"""The regularisation of the encoder's head that is tried on what a fold did not see."""

JOINT_L2 = 3e-2
"""How strongly the bias of labels is held back: other writers ask for them in other shares. With a
tenth of it, fitted to four sources, 0.8 points of the first places of the fifth were lost."""

PASSES, BATCH = 10, 512


@dataclass(frozen=True, slots=True)
class Matrices:
    """Lines as both views see them."""

    counts: csr_matrix  # lines x buckets, damped counts
    vectors: Floats
    targets: npt.NDArray[np.int64]
    scripts: npt.NDArray[np.str_]
    independent: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Unseen:
    """What models said of lines they had not seen, a row a line that was left out once."""

    rows: Ids
    ngrams: Floats  # logarithms of probabilities
    encoder: Floats
    folds: Ids

    def part(self, chosen: npt.NDArray[np.bool_]) -> Unseen:
        """Return what was said of some of the lines."""
        return Unseen(
            self.rows[chosen], self.ngrams[chosen], self.encoder[chosen], self.folds[chosen]
        )


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model with what it was fitted to and how its views do on lines that were left out."""

    model: Model
    lines: Sequence[TrainingLine]
    seen: Matrices
    unseen: Unseen

    def chances(self, *, with_encoder: bool) -> Floats:
        """Return the joint probabilities of the lines that were left out, in the unseen order.

        How the views are joined is learned from the other lines that were left out, too.
        """
        unseen = self.unseen
        scripts = self.seen.scripts[unseen.rows]
        chances = np.zeros_like(unseen.ngrams)
        for fold in np.unique(unseen.folds):
            left = unseen.folds == fold
            trusts = (self.model.joint, self.model.alone)
            if not left.all():
                trusts = join(self.seen, unseen.part(~left), len(self.model.labels))
            for script, trust in trusts[0 if with_encoder else 1].items():
                own = left & (scripts == script)
                views = trust.ngrams * unseen.ngrams[own] + trust.encoder * unseen.encoder[own]
                chances[own] = softmax(views + trust.bias)
        return chances


def train(
    texts: Sequence[str], labels: Sequence[str], *, encoder: Encoder | None = None, seed: int = 0
) -> Classifier:
    """Fit a classifier of both views to anybody's texts; the same input gives the same classifier.

    `encoder` is the installed one unless given. A label for what must not be answered is a label
    like any other. The language of texts is not learned: `Classifier.language` is unusable.

    Raises:
        ValueError: Fewer than two labels, or texts and labels of different number.
    """
    if len(texts) != len(labels) or len(set(labels)) < 2:
        raise ValueError("need as many labels as texts, and two different ones at least")
    encoder = find_encoder() if encoder is None else encoder
    lines = [TrainingLine(text, label) for text, label in zip(texts, labels, strict=True)]
    model = fit(lines, encoder, seed=seed).model
    nothing = np.zeros((BUCKETS, 1), np.float32)
    languages = Linear.compress(nothing, nothing[0], 1 + nothing[:, 0], smallest=1)
    nearness = np.zeros((2, FEATURES), np.float32)
    return Classifier(Artefact(model, languages, (), nearness, {}), encoder)


def fit(lines: Sequence[TrainingLine], encoder: Encoder, *, seed: int = 0) -> Fitted:
    """Fit a model to lines."""
    labels = tuple(sorted({line.label for line in lines}))
    seen = matrices(lines, labels, encoder)
    folds = _folds(lines, seen.targets, seed)
    strength = _best_strength(seen, folds, len(labels), seed)
    unseen = predict_unseen(seen, folds, len(labels), strength, seed)
    joint, alone = join(seen, unseen, len(labels))
    model = Model(
        labels=labels,
        ngrams={
            script: fit_ngrams(seen, seen.scripts == script, len(labels), seed)
            for script in sorted(set(seen.scripts.tolist()))
        },
        head=fit_head(seen, np.full(len(lines), True), len(labels), strength, seed),  # noqa: FBT003
        joint=joint,
        alone=alone,
    )
    return Fitted(model, lines, seen, unseen)


def matrices(lines: Sequence[TrainingLine], labels: Sequence[str], encoder: Encoder) -> Matrices:
    """Turn lines into what both views are fitted to."""
    place = {label: index for index, label in enumerate(labels)}
    starts, ids, values = [0], [], []
    for line in lines:
        buckets, counts = hashed(ngrams(line.text))
        ids.append(buckets)
        values.append(counts)
        starts.append(starts[-1] + len(buckets))
    natural = [naturalise(line.text, line.language or "en") for line in lines]
    return Matrices(
        counts=csr_matrix(
            (np.concatenate(values), np.concatenate(ids), np.array(starts)),
            shape=(len(lines), BUCKETS),
        ),
        vectors=encoder.encode(natural),
        targets=np.array([place[line.label] for line in lines]),
        scripts=np.array([script_of(line.text) or DEFAULT_SCRIPT for line in lines]),
        independent=np.array([line.source is not None for line in lines]),
    )


def _folds(
    lines: Sequence[TrainingLine], targets: npt.NDArray[np.int64], seed: int
) -> npt.NDArray[np.int64]:
    """Return the fold that leaves each line out: its source's, -1 for the house's lines.

    Lines without any source take turns within their label.
    """
    sources = sorted({line.source for line in lines if line.source})
    if len(sources) > 1:
        number = {source: index for index, source in enumerate(sources)}
        return np.array([number.get(line.source or "", -1) for line in lines])
    turns = np.zeros(len(lines), np.int64)
    generator = np.random.default_rng(seed)
    for label in np.unique(targets):
        rows = generator.permutation(np.flatnonzero(targets == label))
        turns[rows] = np.arange(len(rows)) % FOLDS
    return turns


def predict_unseen(
    seen: Matrices, folds: Ids, label_count: int, strength: float, seed: int
) -> Unseen:
    """Leave each fold out once and say what both views make of it."""
    rows = np.flatnonzero(folds >= 0)
    first = np.zeros((len(folds), label_count), np.float32)
    second = np.zeros_like(first)
    for fold in np.unique(folds[rows]):
        left = folds == fold
        for script in np.unique(seen.scripts[left]):
            own = seen.scripts == script
            if not (own & ~left).any():
                continue
            linear = fit_ngrams(seen, own & ~left, label_count, seed)
            for row in np.flatnonzero(own & left):
                first[row] = linear.scores(*line_of(seen.counts, int(row)))
        if seen.vectors.shape[1]:
            head = fit_head(seen, ~left, label_count, strength, seed)
            second[left] = np.log(head_probabilities(head, seen.vectors[left]) + FLOOR)
    return Unseen(rows, np.log(softmax(SHARPNESS * first[rows]) + FLOOR), second[rows], folds[rows])


def line_of(counts: csr_matrix, row: int) -> tuple[Ids, Floats]:
    """Return (buckets, counts) of one line."""
    part = slice(counts.indptr[row], counts.indptr[row + 1])
    return counts.indices[part].astype(np.int64), counts.data[part].astype(np.float32)


def fit_ngrams(seen: Matrices, rows: npt.NDArray[np.bool_], label_count: int, seed: int) -> Linear:
    """Fit a linear support vector machine to the n-grams of some lines."""
    counts = seen.counts[rows]
    idf = np.log((1 + counts.shape[0]) / (1 + np.bincount(counts.indices, minlength=BUCKETS))) + 1
    weighed = counts.multiply(idf[None, :]).tocsr()
    norms = np.sqrt(np.asarray(weighed.multiply(weighed).sum(1)).ravel())
    weighed = weighed.multiply(1 / np.maximum(norms, 1e-9)[:, None]).tocsr().astype(np.float32)
    targets = seen.targets[rows]
    weights = np.zeros((BUCKETS, label_count), np.float32)
    bias = np.full(label_count, NO_SCORE, np.float32)
    found = np.unique(targets)
    if len(found) > 1:
        importance = np.where(seen.independent[rows], NGRAM_WEIGHT, 1.0)
        machine = LinearSVC(C=1.0, random_state=seed, tol=1e-2)
        machine.fit(weighed, targets, sample_weight=importance)
        if len(found) == 2:
            weights[:, found] = np.stack([-machine.coef_[0], machine.coef_[0]], 1)
            bias[found] = [-machine.intercept_[0], machine.intercept_[0]]
        else:
            weights[:, machine.classes_] = machine.coef_.T
            bias[machine.classes_] = machine.intercept_
    else:
        bias[found] = 1.0
    return Linear.compress(weights, bias, idf.astype(np.float32), smallest=SMALLEST)


def fit_head(
    seen: Matrices, rows: npt.NDArray[np.bool_], label_count: int, strength: float, seed: int
) -> Floats:
    """Fit a multinomial logistic regression to the vectors of some lines, labels weighing alike.

    By Adam in minibatches: ten passes take seconds, where a full optimiser takes minutes.
    """
    vectors, targets = seen.vectors[rows], seen.targets[rows]
    dimension = vectors.shape[1]
    head = np.zeros((dimension + 1, label_count), np.float32)
    if not dimension:
        return head
    inputs = np.hstack([VECTOR_SCALE * vectors, np.ones((len(vectors), 1), np.float32)])
    importance = np.where(seen.independent[rows], ENCODER_WEIGHT, 1.0)
    share = np.bincount(targets, weights=importance, minlength=label_count)
    importance = importance / np.maximum(share, 1e-9)[targets]
    importance = (importance * len(importance) / importance.sum()).astype(np.float32)[:, None]
    return _descend(inputs, targets, importance, head, strength, seed)


def _descend(
    inputs: Floats,
    targets: Ids,
    importance: Floats,
    weights: Floats,
    strength: float,
    seed: int,
) -> Floats:
    """Minimise the cross-entropy of a softmax by Adam with a cosine schedule."""
    generator = np.random.default_rng(seed)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    steps = PASSES * -(-len(inputs) // BATCH)
    step = 0
    for _ in range(PASSES):
        order = generator.permutation(len(inputs))
        for start in range(0, len(inputs), BATCH):
            rows = order[start : start + BATCH]
            error = softmax(inputs[rows] @ weights)
            error[np.arange(len(rows)), targets[rows]] -= 1
            gradient = inputs[rows].T @ (error * importance[rows]) / len(rows)
            gradient += strength * weights
            step += 1
            mean = (0.9 * mean + 0.1 * gradient).astype(np.float32)
            square = (0.999 * square + 0.001 * gradient * gradient).astype(np.float32)
            rate = np.float32(0.01 * (1 + np.cos(np.pi * step / steps)))
            moved = mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
            weights = (weights - rate * moved).astype(np.float32)
    return weights


def _best_strength(seen: Matrices, folds: Ids, label_count: int, seed: int) -> float:
    """Return the regularisation with which heads say most about lines of a fold left out."""
    if not seen.vectors.shape[1]:
        return STRENGTHS[0]

    def loss(strength: float) -> float:
        total = 0.0
        for fold in np.unique(folds[folds >= 0]):
            left = folds == fold
            head = fit_head(seen, ~left, label_count, strength, seed)
            chances = head_probabilities(head, seen.vectors[left])
            told = chances[np.arange(left.sum()), seen.targets[left]]
            total -= float(np.log(told + FLOOR).sum())
        return total

    return min(STRENGTHS, key=loss)


def join(
    seen: Matrices, unseen: Unseen, label_count: int
) -> tuple[dict[str, Joint], dict[str, Joint]]:
    """Fit how far to believe each view in each script, with and without the encoder."""
    scripts = seen.scripts[unseen.rows]
    targets = seen.targets[unseen.rows]
    everything = sorted(set(seen.scripts.tolist()))
    both = _trust([unseen.ngrams, unseen.encoder], scripts, everything, targets, label_count)
    one = _trust([unseen.ngrams], scripts, everything, targets, label_count)
    joint = {s: Joint(float(t[0]), float(t[1]), both[1]) for s, t in both[0].items()}
    alone = {s: Joint(float(t[0]), 0.0, one[1]) for s, t in one[0].items()}
    return joint, alone


def _trust(
    views: Sequence[Floats],
    scripts: npt.NDArray[np.str_],
    names: Sequence[str],
    targets: Ids,
    label_count: int,
) -> tuple[dict[str, Floats], Floats]:
    """Fit softmax(sum of trust x view + bias): trust for each script and view, bias for all."""
    stacked = np.stack(views)  # views x lines x labels
    of_script = np.array([names.index(name) for name in scripts.tolist()])
    count = len(names) * len(views)

    def loss(parameters: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        trust = parameters[:count].reshape(len(names), len(views))
        bias = parameters[count:]
        chances = softmax(np.einsum("vln,lv->ln", stacked, trust[of_script]) + bias)
        told = chances[np.arange(len(targets)), targets]
        error = chances.astype(np.float64)
        error[np.arange(len(targets)), targets] -= 1
        by_line = np.einsum("vln,ln->lv", stacked, error)
        gradient = np.zeros_like(trust)
        np.add.at(gradient, of_script, by_line)
        size = len(targets)
        value = -np.log(told + 1e-9).sum() / size + JOINT_L2 * float(bias @ bias) / 2
        slope = np.concatenate([gradient.ravel() / size, error.sum(0) / size + JOINT_L2 * bias])
        return float(value), slope

    start = np.concatenate([np.full(count, 0.8), np.zeros(label_count)])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    trust = found[:count].reshape(len(names), len(views))
    return dict(zip(names, trust, strict=True)), found[count:].astype(np.float32)
