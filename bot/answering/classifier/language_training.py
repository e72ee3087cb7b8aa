"""How the head that tells languages apart is fitted. Needs scikit-learn (the extra `model`)."""

from __future__ import annotations

import warnings
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from bot.answering.classifier.hashing import BUCKETS, Floats, hashed
from bot.answering.classifier.language_guess import OTHER, grams
from bot.answering.classifier.linear import Linear
from bot.answering.text.normalise import script_of

MOST_LINES = 2500
"""Lines of one language; the rest adds nothing."""

ENOUGH = 500
"""Lines of a language in one script that make it count in full."""

OTHERS = 4.0
"""What all other languages written in a script weigh together, one of the seven weighing 1."""

WINDOWS = (1, 2, 3, 5)
"""Words of the pieces that are learned beside each whole line: people type one word, too."""

LARGEST_WINDOWED = 30
"""Lines above this many words are lists of words, not sentences: only their pieces are learned."""

INVERSE_STRENGTH = 30.0
TOLERANCE, MOST_STEPS = 1e-5, 150
"""When the fit ends: with a hundred times the tolerance, the head hangs on the seed."""

SMALLEST = 0.02


def fit_languages(
    lines: Iterable[tuple[str, str]], languages: Sequence[str], seed: int = 0
) -> tuple[Linear, tuple[str, ...]]:
    """Fit a head to (text, language code) lines; codes that are not `languages` are `OTHER`.

    Returns the head and the order of its languages. A language in a script (Arabic in Latin
    letters, too) weighs alike, less when it has few lines; so do all others in a script together.
    """
    by_code: dict[tuple[str, str], list[str]] = defaultdict(list)
    for text, code in lines:
        by_code[code, script_of(text) or ""].append(text)
    order = (*languages, OTHER)
    generator = np.random.default_rng(seed)
    texts: list[str] = []
    targets: list[int] = []
    weights: list[float] = []
    others = Counter(script for code, script in by_code if code not in languages)
    for (code, script), own in sorted(by_code.items()):
        known = sorted(set(own))
        chosen = [known[i] for i in generator.permutation(len(known))[:MOST_LINES]]
        pieces = [piece for text in chosen for piece in _pieces(text, generator)]
        share = min(1.0, len(known) / ENOUGH) if code in languages else OTHERS / others[script]
        texts += pieces
        targets += [order.index(code if code in languages else OTHER)] * len(pieces)
        weights += [share / len(pieces)] * len(pieces)
    matrix, idf = _matrix(texts)
    importance = np.array(weights) * len(weights) / sum(weights)
    machine = LogisticRegression(C=INVERSE_STRENGTH, max_iter=MOST_STEPS, tol=TOLERANCE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # the steps left would change nothing
        machine.fit(matrix, targets, sample_weight=importance)
    coefficients = machine.coef_.T.astype(np.float32)
    head = Linear.compress(
        coefficients, machine.intercept_.astype(np.float32), idf, smallest=SMALLEST
    )
    return head, order


def _pieces(text: str, generator: np.random.Generator) -> list[str]:
    """Return a line and a few runs of its words; of Chinese and Japanese, of its characters."""
    words = text.split()
    joint = " "
    if len(words) < 2 and len(text) > 3 and any("\u3040" <= c <= "\u9fff" for c in text):
        words, joint = list(text), ""
    pieces = [text] if len(words) <= LARGEST_WINDOWED else []
    count = 1 if pieces else len(words) // 2
    for size in WINDOWS:
        if size < len(words):
            starts = generator.integers(0, len(words) - size + 1, count)
            pieces += [joint.join(words[s : s + size]) for s in starts.tolist()]
    return pieces


def _matrix(texts: Sequence[str]) -> tuple[csr_matrix, Floats]:
    """Return the weighed n-grams of texts, a row of norm 1 a text, and the weights' idf."""
    starts, ids, values = [0], [], []
    for text in texts:
        buckets, counts = hashed(grams(text))
        ids.append(buckets)
        values.append(counts)
        starts.append(starts[-1] + len(buckets))
    columns = np.concatenate(ids)
    idf = np.log((1 + len(texts)) / (1 + np.bincount(columns, minlength=BUCKETS))) + 1
    data = np.concatenate(values) * idf[columns]
    rows = np.repeat(np.arange(len(texts)), np.diff(starts))
    norms = np.sqrt(np.bincount(rows, weights=data * data, minlength=len(texts)))
    data /= np.maximum(norms, 1e-9)[rows]
    shape = (len(texts), BUCKETS)
    return csr_matrix((data, columns, np.array(starts)), shape=shape), idf.astype(np.float32)
