"""A value that a question puts forward, and what the facts say of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Verdict(Enum):
    """What the facts say of a claim; nothing, if it is unknown."""

    HOLDS = auto()
    WRONG = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Claim:
    """One value put forward, as it reads, and what the facts say of it."""

    verdict: Verdict
    value: str


def judged(value: str, *, holds: bool | None) -> Claim:
    """Return a value with what holds of it; None is unknown."""
    if holds is None:
        return Claim(Verdict.UNKNOWN, value)
    return Claim(Verdict.HOLDS if holds else Verdict.WRONG, value)
