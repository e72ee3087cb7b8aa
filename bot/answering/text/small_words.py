"""Words beside what a message names that name and ask nothing: "and", "the", "that one"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache

from bot.answering.text.markers import without_categories, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms, single_words
from bot.languages import UNSEGMENTED

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


def has_only(text: str, categories: tuple[str, ...], language: str) -> bool:
    """Whether a text has no word but those of some categories and those that ask."""
    asking = [term for term, _ in grouped_terms("question_words", language)]
    if language in UNSEGMENTED:
        rest = without_terms(without_categories(fold(text), categories, language), asking)
        return not any(map(str.isalnum, rest))
    small = {*small_words(categories, language), *(word for one in asking for word in one.split())}
    return not without_small((term.surface for term in terms_of(text)), small)


def without_joined(folded: str, language: str) -> str:
    """Return a folded text without the Arabic "and" and "the", written with the next word."""
    return _JOINED.sub("", folded) if language == "ar" else folded


_JOINED = re.compile(r"(?<!\w)و?(?:ال)?(?=\w{2})")
