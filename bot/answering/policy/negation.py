"""Whether a message denies something ("it isn't there"), so that a yes could mean either."""

from __future__ import annotations

import re

from bot.answering.linking.spans import blanked
from bot.answering.text.markers import confirming_spans, says

_A_NOT_A = re.compile(r"(\w)[不没]\1")
"""The Chinese question that leaves it open: 是不是, 在不在."""


def is_negated(text: str, language: str) -> bool:
    """Whether a text denies; a tag that only asks if the rest is so ("isn't it?") does not."""
    bare = _A_NOT_A.sub(" ", blanked(text, confirming_spans(text, language)))
    return says(bare, "denying_words", language)
