"""Questions that need a person: what they are, and when two of them are one."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

LONGEST_PARTICLE = 3
"""Letters of a word that may be left out: "the"; one less for words put in each other's place."""

FIRST_IDEOGRAPH = "\u1100"
"""From here on (Hangul, kana, Han) a single character is a syllable or a word."""

LEAST_MISSPELT = 5
"""Letters of a word that may be misspelt by one; "dog" and "dot" are two words."""

MOST_MISSPELT = 3
"""Words of a question that may be misspelt by a letter; with more, a person is to decide."""


class EscalationState(StrEnum):
    """Where a question stands."""

    OPEN = "open"
    ANSWERED = "answered"
    UNPUBLISHED = "unpublished"
    IGNORED = "ignored"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class EscalationRequest:
    """One person asking: where, in which words, and what Usher had answered.

    `wants_dm` is how they wish to be answered: by direct message rather than in place. Somebody
    who only says that an answer is wrong is in no place ("") and wants no reply.
    """

    user_id: str
    channel_id: str
    message_id: str | None
    text: str
    language: str
    at: datetime
    answer: str | None = None
    is_wrong: bool = False
    wants_dm: bool = False

    @property
    def wants_reply(self) -> bool:
        """Whether they asked to be told what the organisers say."""
        return self.wants_dm or bool(self.channel_id)


def most_alike(text: str, others: Iterable[tuple[int, str]]) -> int | None:
    """Return which of the numbered questions a text asks again, or None when it is a new one.

    Everybody gets the answer to the one question, so only the order of words, a typo and little
    words may differ: whether "store a parrot" is "store a violin" is for a person to say.
    """
    same = [(number, other) for number, other in others if _are_one(text, other)]
    return by_likeness(text, same)[0] if same else None


def by_likeness(text: str, others: Iterable[tuple[int, str]]) -> list[int]:
    """Return the numbers of questions, those most like a text first."""
    asked = folded(text)
    scores = [(fuzz.token_sort_ratio(asked, folded(other)), number) for number, other in others]
    return [number for _, number in sorted(scores, key=lambda pair: (-pair[0], pair[1]))]


def _are_one(text: str, other: str) -> bool:
    first, second = Counter(folded(text).split()), Counter(folded(other).split())
    if not first & second:
        return False
    little, words = _parted(first - second)
    other_little, other_words = _parted(second - first)
    # Each word here is compared with each word there.
    if len(words) != len(other_words) or len(words) > MOST_MISSPELT:
        return False
    for word in words:
        meant = next((one for one in other_words if _is_typo(word, one)), None)
        if meant is None:
            return False
        other_words.remove(meant)
    longest = LONGEST_PARTICLE - bool(little and other_little)
    return all(len(word) <= longest for word in little + other_little)


def _parted(words: Counter[str]) -> tuple[list[str], list[str]]:
    """Return the little words, which may be left out, and the others."""
    little = [word for word in words.elements() if _is_particle(word)]
    return little, [word for word in words.elements() if not _is_particle(word)]


def _is_typo(word: str, other: str) -> bool:
    if min(len(word), len(other)) < LEAST_MISSPELT or abs(len(word) - len(other)) > 1:
        return False
    is_written = (word + other).isalpha() and max(word + other) < FIRST_IDEOGRAPH
    return is_written and OSA.distance(word, other) <= 1


def _is_particle(word: str) -> bool:
    return len(word) <= LONGEST_PARTICLE and word.isalpha() and max(word) < FIRST_IDEOGRAPH


def folded(text: str) -> str:
    """Return the letters and figures of a question, without case, accents and punctuation."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        character if character.isalnum() else " "
        for character in decomposed
        if not unicodedata.combining(character)
    )
    return " ".join(kept.split())


@dataclass(frozen=True, slots=True)
class Escalation:
    """A question that waits for a person, as it was first asked."""

    id: int
    state: EscalationState
    text: str
    language: str
    answer: str | None
    created_at: datetime
    merged_into: int | None = None
