"""How many days a question names."""

from __future__ import annotations

import re

from bot.answering.text.markers import has_term
from bot.answering.text.wording import grouped_terms

_DAYS = re.compile(
    r"(?<!\d)(\d{1,2})[\s-]?"
    r"(?:days?|jours?|journees?|dias?|дн\w*|день|ايام|يوم\w*|天|日间?|일간?)(?!\w)"
)


def day_counts_in(folded: str, language: str) -> set[int]:
    """Return the numbers of days that a folded question names."""
    counts = {int(match.group(1)) for match in _DAYS.finditer(folded)}
    return counts | {
        int(count)
        for term, count in grouped_terms("day_counts", language)
        if has_term(folded, term)
    }


def day_counts_said(folded: str, language: str) -> tuple[str, ...]:
    """Return the words with which a folded question names numbers of days."""
    written = (match.group() for match in _DAYS.finditer(folded))
    named = (term for term, _ in grouped_terms("day_counts", language) if has_term(folded, term))
    return (*written, *named)
