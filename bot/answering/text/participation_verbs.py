"""Verbs of coming and taking part, which stand before a name as often as behind it."""

from __future__ import annotations

from functools import cache

from bot.answering.text.normalise import fold, words
from bot.answering.text.wording import name_terms, terms
from bot.languages import SCRIPTS


@cache
def participation_verbs(language: str) -> frozenset[str]:
    """Return the folded verbs of a language by which somebody comes or takes part."""
    said = (*terms("coming_words", language), *terms("taking_part_words", language))
    said += name_terms("verbs_of_coming", language)
    return frozenset(word for word in said if " " not in word and len(word) > SHORTEST)


SHORTEST = 3
"""Letters up to which such a word is a preposition, or too short to be none: "de", "lit"."""


def is_participation_verb(word: str, language: str) -> bool:
    """Whether a folded first word is such a verb, or has the ending of one: "Interviendra"."""
    if word in participation_verbs(language):
        return True
    endings = name_terms("endings_of_verbs", language)
    return bool(endings) and len(word) > SHORTEST_ENDED and word.endswith(endings)


SHORTEST_ENDED = 5
"""Letters up to which a word with such an ending is as often a name: "Petra"."""


def language_of_participation_verb(text: str) -> str | None:
    """Return the one language in Latin letters of which a text's first word is such a verb."""
    word = next(iter(words(fold(text))), "")
    own = [language for language in SCRIPTS["latin"] if word in participation_verbs(language)]
    return own[0] if len(own) == 1 else None
