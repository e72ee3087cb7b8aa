"""What limits what was said before it: "but", "except", "only" in all languages."""

from __future__ import annotations

from bot.answering.text.markers import has_one
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import detail_words_everywhere

FIRST = 2
"""Words of a sentence among which the one stands by which it limits the sentence before."""


def begins_with_limit(sentence: str) -> bool:
    """Whether a sentence begins by limiting the one before: "Only for members.", "But not then"."""
    begin = terms_of(sentence)[:FIRST]
    return bool(begin) and has_limit(sentence[: begin[-1].end])


def has_limit(text: str) -> bool:
    """Whether a text limits anything."""
    return has_one(fold(text), detail_words_everywhere("limits"))
