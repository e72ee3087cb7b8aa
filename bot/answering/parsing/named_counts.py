"""How many days a question names."""

from __future__ import annotations

import re

from bot.answering.text.cardinals import cardinals_in
from bot.answering.text.markers import find_term
from bot.answering.text.wording import grouped_terms

_DAYS = re.compile(
    r"(?<!\d)(\d{1,2})[\s-]?"
    r"(?:days?|jours?|journees?|dias?|дн\w*|день|ايام|يوم\w*|天|日间?|일(?:간|짜리)?)(?!\w)"
)


_NOUN = re.compile(r"[\s-](?:days?|jours?|journees?|dias?|дн\w+)(?!\w)")
"""A noun for days behind a number in words: "a three-day event"."""


def day_counts_in(folded: str, language: str) -> set[int]:
    """Return the numbers of days that a folded question names."""
    return {count for count, _, _ in day_count_spans(folded, language)}


def day_counts_said(folded: str, language: str) -> tuple[str, ...]:
    """Return the words with which a folded question names numbers of days."""
    return tuple(folded[start:end] for _, start, end in day_count_spans(folded, language))


def day_count_spans(folded: str, language: str) -> list[tuple[int, int, int]]:
    """Return the numbers of days that a folded question names, each with where it stands."""
    spans = [(int(match.group(1)), *match.span()) for match in _DAYS.finditer(folded)]
    spans += [
        (int(count), *found)
        for term, count in grouped_terms("day_counts", language)
        if (found := find_term(folded, term))
    ]
    spans += [
        (number, start, noun.end())
        for number, start, end in cardinals_in(folded, language)
        if (noun := _NOUN.match(folded, end))
    ]
    return spans
