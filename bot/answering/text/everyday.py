"""Everyday words beyond those of asking conferences: they name nobody by themselves."""

from __future__ import annotations

from functools import cache

from bot.answering.text.terms import terms_of
from bot.answering.text.wording import SCRIPTS, phrasings


@cache
def everyday_stems(script: str) -> frozenset[str]:
    """Return the stems of what people ask that is about no conference, in a script's languages.

    Words with a capital inside a sentence are left out: they are names of something.
    """
    return frozenset(
        term.stem
        for language in SCRIPTS[script]
        for text in phrasings(language)["negatives"]
        for term in terms_of(text)
        if not (term.is_capital and term.start > 0)
    )
