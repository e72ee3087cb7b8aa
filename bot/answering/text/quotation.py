"""What stands in quotation marks in a text."""

from __future__ import annotations

import re

_QUOTES = re.compile(
    r"[\"“”„]([^\"“”„]+)(?:[\"“”„]|\Z)"
    r"|«([^«»]+)(?:»|\Z)|「([^「」]+)(?:」|\Z)|『([^『』]+)(?:』|\Z)|《([^《》]+)(?:》|\Z)"
    r"|(?<!\w)['‘]((?:[^'‘’]|(?<=\w)['’](?=\w))+)['’](?!\w)"
)
"""Marks with what is between them; those at a name's end and in "don't" are apostrophes.

Many write the same mark before and behind, and leave out the last one at the end.
"""


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Return where what is quoted stands in a text, without its marks."""
    return [match.span(match.lastindex or 0) for match in _QUOTES.finditer(text)]
