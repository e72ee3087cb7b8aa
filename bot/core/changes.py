"""The difference of two versions of a programme, as far as participants need to be told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from rapidfuzz.distance import OSA

from bot.core.models import Event, Session, Text

TYPO = 2
"""Letters of one word that may differ between two titles that say the same."""

FEW = 3
"""Sessions that may leave a programme at once without anybody being asked."""

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
    def apart_from_rooms(self) -> object:
        """What it is but for its id and its rooms; equal for twins."""
        title = tuple(sorted(self.title.items()))
        return title, self.start, self.end, self.day, frozenset(self.people), self.is_cancelled

    @property
    def content(self) -> object:
        """What it is but for its id."""
        return self.apart_from_rooms, frozenset(self.rooms)

    def with_rooms_of(self, other: Seen | None) -> Seen:
        """Return it in the rooms of another, too."""
        rooms = (*self.rooms, *(other.rooms if other else ()))
        return replace(self, rooms=tuple(dict.fromkeys(rooms)))

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

    @property
    def is_still_on(self) -> bool:
        """Whether the session takes place after it."""
        return What.CANCELLED not in self.what and not self.new.is_cancelled

    def as_record(self) -> dict[str, Any]:
        """Return it as what JSON can hold."""
        return {
            "what": list(self.what),
            "old": self.old.as_record() if self.old else None,
            "new": self.new.as_record(),
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Change:
        """Read what `as_record` wrote."""
        old = Seen.from_record(record["old"]) if record["old"] else None
        new = Seen.from_record(record["new"])
        return cls(new.session, tuple(What(kind) for kind in record["what"]), old, new)


def seen_programme(event: Event) -> dict[str, Seen]:
    """Return what participants know of an event's sessions, by id."""
    return {session.id: Seen.of(session) for session in event.sessions}


def renamed(old: Mapping[str, Seen], new: Mapping[str, Seen]) -> dict[str, str]:
    """Return the new id of each session of which nothing but the id has changed.

    A programme that is imported again may be numbered anew: what was `s1` is `s2` now.
    """
    waiting: dict[object, list[str]] = {}
    for session, seen in new.items():
        before = old.get(session)
        if before is None or before.content != seen.content:
            waiting.setdefault(seen.content, []).append(session)
    found = {}
    for session, seen in old.items():
        after = new.get(session)
        if (after is None or after.content != seen.content) and waiting.get(seen.content):
            found[session] = waiting[seen.content].pop(0)
    return found


def rename(sessions: Mapping[str, Seen], names: Mapping[str, str]) -> dict[str, Seen]:
    """Return a version of a programme with new ids for some of its sessions."""
    return {
        names.get(session, session): replace(seen, session=names.get(session, session))
        for session, seen in sessions.items()
        if session in names or session not in names.values()
    }


def lost(old: Mapping[str, Seen], new: Mapping[str, Seen], now: datetime) -> tuple[str, ...]:
    """Return the sessions that are still to come and have left the programme.

    What has been cancelled before does not count.
    """
    return tuple(
        session
        for session, seen in old.items()
        if session not in new and not seen.is_cancelled and not _is_past(seen, now)
    )


def is_implausible(old: Mapping[str, Seen], new: Mapping[str, Seen], now: datetime) -> bool:
    """Whether so much is gone that a file is missing rather than that many sessions cancelled."""
    gone = len(lost(old, new, now))
    return bool(gone) and (not new or (gone >= FEW and 2 * gone > len(old)))


def merge_changes(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes as a reader is shown them: of twins to which the same happens, one."""
    shown: dict[object, Change] = {}
    for change in changes:
        old, new = change.old, change.new
        if What.ROOM in change.what:
            shown[change.session] = change
            continue
        alike = (change.what, old and old.apart_from_rooms, new.apart_from_rooms)
        first = shown.get(alike)
        if first is None:
            shown[alike] = change
        else:
            shown[alike] = replace(
                first,
                old=first.old and first.old.with_rooms_of(old),
                new=first.new.with_rooms_of(new),
            )
    return tuple(shown.values())


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


def _is_past(seen: Seen, now: datetime) -> bool:
    end = _end_of(seen)
    return end is not None and end <= now


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
    return all(_differ_by_a_typo(old[language], new[language]) for language in shared)


def _differ_by_a_typo(old: str, new: str) -> bool:
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
