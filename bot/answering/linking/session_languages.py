"""Languages a question wants sessions in."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.wording import grouped_terms
from bot.languages import UNSEGMENTED

LONGEST_ENDING = 4
"""Letters an inflected name of a language has after its stem ("французском")."""


def spoken_languages_in(folded: str, language: str) -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages a folded question names."""
    return tuple(dict.fromkeys(code for code, name in _names(language) if name.search(folded)))


@cache
def _names(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return a pattern for each name; in Arabic the article and prepositions stand before it."""
    before = r"(?<!\w)(?:[وبلف]?(?:ال|ل)?)?" if language == "ar" else r"(?<!\w)"
    found = []
    for stem, code in grouped_terms("spoken_languages", language):
        is_spaced = language not in UNSEGMENTED
        whole = rf"{before}{re.escape(stem)}\w{{0,{LONGEST_ENDING}}}(?!\w)"
        found.append((code, re.compile(whole if is_spaced else re.escape(stem))))
    return tuple(found)
