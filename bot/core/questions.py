"""Questions that need a person: what they are, and when two of them are one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rapidfuzz import fuzz

ALIKE = 82
"""How alike two questions must be to be one, of 100: an order of words or a typo apart."""


class QuestionState(StrEnum):
    """Where a question stands."""

    OPEN = "open"
    ANSWERED = "answered"
    UNPUBLISHED = "unpublished"
    IGNORED = "ignored"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Asking:
    """One person asking: where, in which words, and what Usher had answered.

    `wants_dm` is how they wish to be answered: by direct message rather than in place. Somebody
    who only says that an answer is wrong is in no place ("") and wants no reply.
    """

    user_id: int
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
    """Return which of the numbered questions a text asks again, or None when it is a new one."""
    scores = _scores(text, others)
    best, number = max(scores, key=lambda pair: (pair[0], -pair[1]), default=(0.0, 0))
    return number if best >= ALIKE else None


def by_likeness(text: str, others: Iterable[tuple[int, str]]) -> list[int]:
    """Return the numbers of questions, those most like a text first."""
    scores = _scores(text, others)
    return [number for _, number in sorted(scores, key=lambda pair: (-pair[0], pair[1]))]


def _scores(text: str, others: Iterable[tuple[int, str]]) -> list[tuple[float, int]]:
    asked = folded(text)
    return [(fuzz.token_sort_ratio(asked, folded(other)), number) for number, other in others]


def folded(text: str) -> str:
    """Return the letters and figures of a question, without case, accents and punctuation."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        character if character.isalnum() else " "
        for character in decomposed
        if not unicodedata.combining(character)
    )
    return " ".join(kept.split())
