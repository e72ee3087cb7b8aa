"""What the doctor found: a sentence, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How a finding stands; its value is what is printed before it."""

    GOOD = "ok"
    NOTE = "note"
    WRONG = "FIX"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `remedy` says what to do when it is wrong."""

    verdict: Severity
    sentence: str
    remedy: str = ""

    def __str__(self) -> str:
        """One line, and the remedy on a second one."""
        line = f"{self.verdict:>4}  {self.sentence}"
        return f"{line}\n      -> {self.remedy}" if self.remedy else line


def good(sentence: str) -> Finding:
    """Return that something is as it should be."""
    return Finding(Severity.GOOD, sentence)


def note(sentence: str, remedy: str = "") -> Finding:
    """Return something worth knowing that stops nothing."""
    return Finding(Severity.NOTE, sentence, remedy)


def wrong(sentence: str, remedy: str) -> Finding:
    """Return something that needs doing."""
    return Finding(Severity.WRONG, sentence, remedy)
