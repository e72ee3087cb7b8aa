"""How well a fitted model does on sources it has not seen, by source and language."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.fitting import Fitted
from bot.answering.classifier.hashing import Floats

SAME = ({"topic:livestream", "topic:recording"},)
"""Labels that one answer serves: either is right where the other is asked for."""


def report(fitted: Fitted) -> str:
    """Return a table: the share of first and of first three places that are right.

    Only lines that ask something count; out of scope has its own measure, in the calibration below
    the table: for each band of confidence, how many first places had it and how many were right.
    """
    chances = fitted.chances(with_encoder=True)
    order = np.argsort(-chances, axis=1)[:, :3]
    lines = [fitted.lines[row] for row in fitted.unseen.rows.tolist()]
    labels = fitted.model.labels
    right = np.array(
        [
            [_is_same(labels[place], line.label) for place in places]
            for line, places in zip(lines, order.tolist(), strict=True)
        ]
    )
    asked = np.array([line.label != OUT_OF_SCOPE for line in lines])
    rows = ["left out   lines  first  first three"]
    for source in sorted({line.source or "thirds" for line in lines}):
        for language in sorted({line.language or "" for line in lines}):
            own = np.array(
                [(line.source or "thirds") == source and (line.language or "") == language
                 for line in lines]
            )  # fmt: skip
            own &= asked
            if own.any():
                first, three = 100 * right[own, 0].mean(), 100 * right[own].any(axis=1).mean()
                rows.append(f"{source}/{language:8}{own.sum():6}{first:7.1f}{three:9.1f}")
    first, three = 100 * right[asked, 0].mean(), 100 * right[asked].any(axis=1).mean()
    rows.append(f"{'all':10}{asked.sum():6}{first:7.1f}{three:9.1f}")
    return "\n".join([*rows, *_calibration(chances.max(axis=1), right[:, 0])])


def _calibration(confidence: Floats, right: np.ndarray) -> Iterator[str]:
    yield "confidence  lines  said  right"
    for band in range(10):
        own = (confidence >= band / 10) & (confidence < band / 10 + 0.1)
        if own.any():
            said, was = confidence[own].mean(), right[own].mean()
            yield f"{band / 10:.1f} and up {own.sum():6}{said:6.2f}{was:7.2f}"


def _is_same(label: str, wanted: str) -> bool:
    return label == wanted or any({label, wanted} <= same for same in SAME)
