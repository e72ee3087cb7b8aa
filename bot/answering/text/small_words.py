"""Words beside what a message names that name and ask nothing: "and", "the", "that one"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache

from bot.answering.text.wording import single_words

OF_SESSIONS = (
    "function_words", "follow_up", "thing_pronouns", "session_words", "trailing_fillers",
)  # fmt: skip
"""Categories of those beside a session."""


@cache
def small_words(categories: tuple[str, ...], language: str) -> frozenset[str]:
    """Return the folded words that the terms of some categories are made of."""
    return frozenset[str]().union(*(single_words(one, language) for one in categories))


def without_small(words: Iterable[str], small: AbstractSet[str]) -> list[str]:
    """Return the folded words that are not small; the Arabic "and" is written onto another."""
    return [word for word in words if not {word, word.removeprefix("و")} & small]


def without_joined(folded: str, language: str) -> str:
    """Return a folded text without the Arabic "and" and "the", written with the next word."""
    return _JOINED.sub("", folded) if language == "ar" else folded


_JOINED = re.compile(r"(?<!\w)و?(?:ال)?(?=\w{2})")
