"""Patterns replaced one after another: how a spelling is brought to what it sounds like."""

from __future__ import annotations

import re
from collections.abc import Sequence

Substitutions = Sequence[tuple[re.Pattern[str], str]]


def substitutions(*pairs: tuple[str, str]) -> Substitutions:
    """Return pairs of a regular expression and its replacement, ready to be applied in order."""
    return tuple((re.compile(pattern), replacement) for pattern, replacement in pairs)


def substituted(text: str, rules: Substitutions) -> str:
    """Return a text with every pattern replaced in its turn."""
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text
