"""What is read off many measurements."""

from __future__ import annotations

from collections.abc import Sequence


def p99(measured: Sequence[float]) -> float:
    """Return what one measurement in a hundred is above."""
    return sorted(measured)[int(len(measured) * 0.99)]
