"""The difference of two versions of a programme, as far as participants need to be told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from rapidfuzz.distance import OSA

from bot.core.models import Event, Session, Text
from bot.core.reminders import distinct

TYPO = 2
"""Letters of one word that may differ between two titles that say the same."""

_WORD = re.compile(r"\w+")


class What(StrEnum):
    """What changed about a session."""

    ADDED = "added"
    CANCELLED = "cancelled"
    REINSTATED = "reinstated"
    TIME = "time"
    ROOM = "room"
    TITLE = "title"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Seen:
    """What participants know of a session; moments are aware UTC."""

    session: str
    title: Mapping[str, str]
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    rooms: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    is_cancelled: bool = False

    @classmethod
    def of(cls, session: Session) -> Seen:
        """Return what participants know of a session."""
        return cls(
            session=session.id,
            title=dict(session.title.by_language),
            start=session.start and session.start.astimezone(UTC),
            end=session.end and session.end.astimezone(UTC),
            day=session.day if session.start is None else None,
            rooms=session.rooms,
            people=tuple(taking_part.person for taking_part in session.people),
            is_cancelled=session.is_cancelled,
        )

    @property
    def text(self) -> Text:
        """The title in its languages."""
        return Text(self.title)

    def as_record(self) -> dict[str, Any]:
        """Return it as what JSON can hold."""
        return {
            "session": self.session,
            "title": dict(self.title),
            "start": self.start.isoformat() if self.start else None,
            "end": self.end.isoformat() if self.end else None,
            "day": self.day.isoformat() if self.day else None,
            "rooms": list(self.rooms),
            "people": list(self.people),
            "is_cancelled": self.is_cancelled,
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Seen:
        """Read what `as_record` wrote."""
        return cls(
            session=record["session"],
            title=record["title"],
            start=datetime.fromisoformat(record["start"]) if record["start"] else None,
            end=datetime.fromisoformat(record["end"]) if record["end"] else None,
            day=date.fromisoformat(record["day"]) if record["day"] else None,
            rooms=tuple(record["rooms"]),
            people=tuple(record["people"]),
            is_cancelled=record["is_cancelled"],
        )


@dataclass(frozen=True, slots=True)
class Change:
    """All that changed about one session; `old` is None for an added one."""

    session: str
    what: tuple[What, ...]
    old: Seen | None
    new: Seen


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
    """An answer organisers gave, to whatever is asked like the phrasings; both by language."""

    id: str
    title: Mapping[str, str]
    answer: Mapping[str, str]
    phrasings: Mapping[str, Sequence[str]]


def seen_programme(event: Event) -> dict[str, Seen]:
    """Return what participants know of an event's sessions, by id."""
    return {session.id: Seen.of(session) for session in distinct(event.sessions)}


def difference(old: Mapping[str, Seen], new: Mapping[str, Seen]) -> tuple[Change, ...]:
    """Return what changed between two versions, one change a session, in the new one's order.

    A session that has left the programme is cancelled. A typo mended changes nothing.
    """
    found = []
    for session, seen in new.items():
        before = old.get(session)
        if before is None:
            if not seen.is_cancelled:
                found.append(Change(session, (What.ADDED,), None, seen))
            continue
        what = tuple(_compare(before, seen))
        if what:
            found.append(Change(session, what, before, seen))
    for session, before in old.items():
        if session not in new and not before.is_cancelled:
            found.append(Change(session, (What.CANCELLED,), before, before))
    return tuple(found)


def is_over(change: Change, now: datetime) -> bool:
    """Whether a change concerns only what has passed at an aware moment."""
    ends = [_end_of(seen) for seen in (change.old, change.new) if seen is not None]
    return all(end is not None and end <= now for end in ends)


def _end_of(seen: Seen) -> datetime | None:
    return seen.end or seen.start


def _compare(old: Seen, new: Seen) -> list[What]:
    if new.is_cancelled:
        return [] if old.is_cancelled else [What.CANCELLED]
    what = [What.REINSTATED] if old.is_cancelled else []
    if (old.start, old.end, old.day) != (new.start, new.end, new.day):
        what.append(What.TIME)
    if set(old.rooms) != set(new.rooms):
        what.append(What.ROOM)
    if not _say_the_same(old.title, new.title):
        what.append(What.TITLE)
    if set(old.people) != set(new.people):
        what.append(What.PEOPLE)
    return what


def _say_the_same(old: Mapping[str, str], new: Mapping[str, str]) -> bool:
    """Whether two titles are one in every language both have, but for a typo."""
    shared = [language for language in old if language in new]
    if not shared:
        return False
    return all(_is_typo(old[language], new[language]) for language in shared)


def _is_typo(old: str, new: str) -> bool:
    """Whether two texts differ in case and punctuation, or in a letter or two of one word."""
    before, after = (_WORD.findall(text.casefold()) for text in (old, new))
    if before == after:
        return True
    if len(before) != len(after):
        return "".join(before) == "".join(after)
    pairs = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
    (a, b), *more = pairs
    if more or any(letter.isdigit() for letter in a + b) or min(len(a), len(b)) <= 2 * TYPO:
        return False
    return OSA.distance(a, b) <= TYPO
