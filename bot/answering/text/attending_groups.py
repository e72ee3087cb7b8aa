"""Of which groups of those who come to an event a text has a word: industry, civil society."""

from __future__ import annotations

from bot.answering.text.normalise import fold, has_unsegmented, words
from bot.answering.text.wording import grouped_terms
from bot.languages import LANGUAGES


def attending_groups_in(text: str, language: str) -> set[str]:
    """Return the groups of which a text has a word."""
    folded = fold(text)
    # "And" is written onto an Arabic word.
    said = [word.removeprefix("و") for word in words(folded)]
    return {
        group
        for begin, group in grouped_terms(_CATEGORY, language)
        if begin in folded and (has_unsegmented(begin) or any(w.startswith(begin) for w in said))
    }


def is_attending_group(name: str) -> bool:
    """Whether a name is short for a group, in any language, and for no body: "NGOs"."""
    groups = {term for language in LANGUAGES for term, _ in grouped_terms(_CATEGORY, language)}
    folded = fold(name)
    return folded in groups or folded.removesuffix("s") in groups


_CATEGORY = "attending_groups"
