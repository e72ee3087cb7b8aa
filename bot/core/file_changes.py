"""What Usher writes into an event's files for its organisers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SessionChange:
    """A change of one session; None leaves what it was. Moments are aware."""

    session: str
    start: datetime | None = None
    end: datetime | None = None
    rooms: tuple[str, ...] | None = None
    is_cancelled: bool | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class NewAnswer:
    """An answer organisers gave, to whatever is asked like the phrasings; both by language.

    `covers` names the usual topics it answers.
    """

    id: str
    title: Mapping[str, str]
    answer: Mapping[str, str]
    phrasings: Mapping[str, Sequence[str]]
    covers: tuple[str, ...] = ()
