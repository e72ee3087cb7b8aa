"""Fair use: how many questions one person, or one address, may ask in how short a time."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.bounded_dict import BoundedDict

BURST = 5
REFILL = timedelta(seconds=3)
MOST_PEOPLE = 20_000


class FairUseVerdict(StrEnum):
    """What a question of somebody gets: an answer, the one notice, or nothing."""

    WELCOME = "welcome"
    NOTICE = "notice"
    TOO_MANY = "too_many"


@dataclass(slots=True)
class _Allowance:
    questions: float
    at: datetime
    is_told: bool = False


class FairUse:
    """Lets everybody ask a burst of questions, then one every few seconds; tells them once."""

    def __init__(self, burst: int = BURST, refill: timedelta = REFILL) -> None:
        self._burst = burst
        self._refill = refill
        self._people: BoundedDict[Hashable, _Allowance] = BoundedDict(MOST_PEOPLE)

    def ask(self, who: Hashable, now: datetime) -> FairUseVerdict:
        """Return what a question asked at an aware moment gets, and count it."""
        allowance = self._people.get(who) or _Allowance(self._burst, now)
        self._people[who] = allowance
        gained = max((now - allowance.at) / self._refill, 0.0)
        allowance.questions = min(self._burst, allowance.questions + gained)
        allowance.at = now
        if allowance.questions >= 1:
            allowance.questions -= 1
            allowance.is_told = False
            return FairUseVerdict.WELCOME
        if allowance.is_told:
            return FairUseVerdict.TOO_MANY
        allowance.is_told = True
        return FairUseVerdict.NOTICE
