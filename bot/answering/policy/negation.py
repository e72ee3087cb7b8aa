"""Whether a message denies something ("it isn't there"), so that a yes could mean either."""

from __future__ import annotations

import re

from bot.answering.linking.spans import blanked
from bot.answering.text.markers import confirming_spans, says

_A_NOT_A = re.compile(r"(\w)[不没]\1")
"""The Chinese question that leaves it open: 是不是, 在不在."""

_END_OF_WORD = re.compile(r"(?<=[가-힣])안(?= )")
"""The Korean "not" where it is the end of another word: 동안 하는."""


def denies_there_is(text: str, language: str) -> bool:
    """Whether a text says that there is nothing of a kind: what is there is told without a yes."""
    bare = blanked(text, confirming_spans(text, language))
    return says(_A_NOT_A.sub(" ", bare), "absence_words", language)


def is_negated(text: str, language: str) -> bool:
    """Whether a text denies; a tag that only asks if the rest is so ("isn't it?") does not."""
    bare = _A_NOT_A.sub(" ", blanked(text, confirming_spans(text, language)))
    bare = _END_OF_WORD.sub(" ", bare)
    return says(bare, "denying_words", language)
