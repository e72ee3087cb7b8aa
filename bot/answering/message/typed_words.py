"""The language of a few words in Latin letters, by which words they are, be they misspelt."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.classifier.language_guess import ODDS
from bot.answering.classifier.language_model import language_model
from bot.answering.text.normalise import fold, words
from bot.languages import SCRIPTS

MOST_WORDS = 5
"""Words of a message whose letters alone may tell too little of its language."""

SLIP = 0.3
"""How much less a word says that is another with a slip."""

UNKNOWN = 0.3
"""How often a word is counted that a language does not know."""

CLEARLY = math.log(5)
"""How much likelier a language must be than the next, and the words of one alone."""

SHORTEST_MISSPELT, SHORTEST_REPLACED = 3, 5
"""Letters of a word with a slip, and of one with another letter in it."""


def language_of_words(text: str, likely: Sequence[str | None]) -> str | None:
    """Return the language whose words those of a message are, or slips of them; None if unclear.

    `likely` are the languages of the conversation, the reader and the event, nearest first.
    """
    tokens = words(fold(text))
    if not 0 < len(tokens) <= MOST_WORDS:
        return None
    languages = SCRIPTS["latin"]
    found = {one: [_count(token, one) for token in tokens] for one in languages}
    chances = {
        one: sum(map(math.log, counts)) - _size(one) * len(tokens) for one, counts in found.items()
    }
    for language, times in zip(likely, ODDS, strict=False):
        if language in chances:
            chances[language] += math.log(times)
    *_, second, best = sorted(languages, key=lambda one: chances[one])
    is_known = 2 * sum(count > UNKNOWN for count in found[best]) >= len(tokens)
    return best if is_known and chances[best] - chances[second] >= CLEARLY else None


@cache
def _size(language: str) -> float:
    return math.log(sum(_vocabulary(language).values()))


def _vocabulary(language: str) -> Mapping[str, int]:
    return language_model("latin").vocabulary[language]


@lru_cache(maxsize=2048)
def _count(token: str, language: str) -> float:
    """Return how often a language's wordings have a word, or one that it is a slip of."""
    counts = _vocabulary(language)
    if token in counts:
        return counts[token]
    if len(token) < SHORTEST_MISSPELT:
        return UNKNOWN
    near = process.extract(token, counts.keys(), scorer=OSA.distance, score_cutoff=1, limit=5)
    slips = [counts[word] for word, _, _ in near if _is_slip(token, word)]
    return max(SLIP * max(slips, default=0), UNKNOWN)


def _is_slip(token: str, word: str) -> bool:
    """Whether a word one edit away is meant: of a short one with another letter, none is."""
    is_short = len(token) < SHORTEST_REPLACED and len(token) == len(word)
    return word[0] == token[0] and (not is_short or sorted(word) == sorted(token))
