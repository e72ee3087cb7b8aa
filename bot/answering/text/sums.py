"""Sums, which are nothing of the event: "12 times 12", "45 ÷ 9"."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.wording import one_of, terms

_SIGN = r"[x×*+÷^]"


def has_sum(folded: str, language: str) -> bool:
    """Whether two numbers are to be reckoned with in a folded text."""
    return _sum(language).search(folded) is not None


@cache
def _sum(language: str) -> re.Pattern[str]:
    words = one_of(terms("arithmetic_words", language))
    return re.compile(rf"(?<![\d.:/])\d+\s*(?:{_SIGN}|{words})\s*\d+(?![\d:/])")
