"""Whether a message denies something ("it isn't there"), so that a yes could mean either."""

from __future__ import annotations

import re

from bot.answering.linking.spans import blanked
from bot.answering.text.markers import confirming_spans, says, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.whether import A_NOT_A
from bot.answering.text.wording import terms

_END_OF_WORD = re.compile(r"(?<=[가-힣])안(?= )")
"""The Korean "not" where it is the end of another word: 동안 하는."""


def denies_there_is(text: str, language: str) -> bool:
    """Whether a text says that there is nothing of a kind: what is there is told without a yes."""
    bare = blanked(text, confirming_spans(text, language))
    return says(A_NOT_A.sub(" ", bare), "absence_words", language)


def is_negated(text: str, language: str) -> bool:
    """Whether a text denies; a tag that only asks if the rest is so ("isn't it?") does not."""
    bare = _denying(text, language)
    return any(says(bare, one, language) for one in ("denying_words", "none_words"))


def denied_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Return where the words stand that deny; [] where folding a text moves its letters."""
    folded = fold(_denying(text, language))
    is_in_place = len(folded) == len(text)
    return sorted(term_spans(folded, terms("denying_words", language))) if is_in_place else []


def _denying(text: str, language: str) -> str:
    """Return a text, as long as before, without what only looks like a word that denies."""
    bare = blanked(text, confirming_spans(text, language))
    for pattern in (A_NOT_A, _END_OF_WORD):
        bare = pattern.sub(lambda found: " " * len(found.group()), bare)
    return bare
