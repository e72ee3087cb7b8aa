"""The shapes of a programme that was put in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.core.models import SessionKind
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
    Words,
)
from bot.knowledge_base.session_times import NIGHT_ENDS_AT


def plain(title: Words) -> str:
    """Return a title in the source's first language."""
    return title if isinstance(title, str) else next(iter(title.values()))


@dataclass(slots=True)
class TidySession:
    """A session with the venue's own times and its kind.

    `lesser_kind` is what it is if it neither opens nor closes the event; `other_parts` are those
    of who also speaks in it; `untaken_end` is one that cannot be; `is_named_by_title` says that
    only its title names its people; `unpublished` are the fields of which the source says that
    they are not known yet; `rows` is in how many rows the source tells of it.
    """

    source: ImportedSession
    title: Words
    kind: SessionKind
    lesser_kind: SessionKind = SessionKind.TALK
    start: datetime | None = None
    end: datetime | None = None
    untaken_end: datetime | None = None
    day: date | None = None
    rooms: list[str] = field(default_factory=list)
    track: str = ""
    other_tracks: list[str] = field(default_factory=list)
    people: list[ImportedPerson] = field(default_factory=list)
    parts: dict[ImportedPerson, str] = field(default_factory=dict)
    other_parts: list[str] = field(default_factory=list)
    is_named_by_title: bool = False
    is_cancelled: bool = False
    unpublished: frozenset[str] = frozenset()
    rows: int = 1

    @property
    def own_day(self) -> date | None:
        """The day on which it starts, or is without a time."""
        return self.start.date() if self.start else self.day

    @property
    def tracks(self) -> list[str]:
        """The names of all its tracks, the first first."""
        return [self.track, *self.other_tracks] if self.track else []

    @property
    def plain_title(self) -> str:
        """The title in the source's first language."""
        return plain(self.title)


@dataclass(frozen=True, slots=True)
class TidyProgramme:
    """A programme in order; times are naive and the clock's at the venue."""

    source: ImportedProgramme
    sessions: tuple[TidySession, ...]
    rooms: tuple[ImportedRoom, ...]
    people: tuple[ImportedPerson, ...]
    teams: frozenset[str]
    remarks: tuple[str, ...]

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, from the sessions; those of the source count when there.

        A last day with nothing but the small hours of the night before is none.
        """
        told = sorted(day for session in self.sessions if (day := session.own_day) is not None)
        first = self.source.first_day or (told[0] if told else None)
        if first is None:
            return None
        if self.source.last_day:
            return first, max(first, self.source.last_day)
        last = told[-1] if told else first
        on_last = [session for session in self.sessions if session.own_day == last]
        if on_last and all(s.start and s.start.time() < NIGHT_ENDS_AT for s in on_last):
            last -= timedelta(days=1)
        return first, max(first, last)
