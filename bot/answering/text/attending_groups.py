"""Of which groups of those who come to an event a text has a word: industry, civil society."""

from __future__ import annotations

from bot.answering.text.normalise import fold, has_unsegmented, words
from bot.answering.text.wording import grouped_terms


def attending_groups_in(text: str, language: str) -> set[str]:
    """Return the groups of which a text has a word."""
    folded = fold(text)
    return {
        group
        for begin, group in grouped_terms("attending_groups", language)
        if (begin in folded if has_unsegmented(begin) else _has_beginning(folded, begin))
    }


def _has_beginning(folded: str, begin: str) -> bool:
    # "And" is written onto an Arabic word.
    return any(word.removeprefix("و").startswith(begin) for word in words(folded))
