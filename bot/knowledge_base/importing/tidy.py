"""What real programmes need before they can answer questions: one row an item, one name a thing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.bare_text import bare_words
from bot.core.counted_nouns import counted
from bot.core.models import SessionKind
from bot.knowledge_base.importing.deduplication import PeopleOfImport, Rooms
from bot.knowledge_base.importing.event_names import short_names
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
    Words,
)
from bot.knowledge_base.importing.person_names import is_moderator, is_team
from bot.knowledge_base.importing.session_kinds import kind_of
from bot.knowledge_base.importing.session_titles import unmarked, without_names
from bot.knowledge_base.session_times import NIGHT_ENDS_AT

_NUMBERED_ROOM = re.compile(
    r"\s*(?:[(\[][^()\[\]]*\d[)\]]|[\u2013:,-]?\s*\b(?:room|raum|saal|salle|sala|зал|قاعة)\s+\w{1,3}"
    r"|(?:教室|会议室|會議室)\s*\w{1,3}|\d+\s*(?:룸|호실))$",
    re.IGNORECASE,
)
_MERGED = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.REGISTRATION,
                     SessionKind.SOCIAL, SessionKind.OPENING, SessionKind.CLOSING})  # fmt: skip


def plain(title: Words) -> str:
    """Return a title in the source's first language."""
    return title if isinstance(title, str) else next(iter(title.values()))


@dataclass(slots=True)
class TidySession:
    """A session with the venue's own times and its kind; `alike` are titles it also went by."""

    source: ImportedSession
    title: Words
    kind: SessionKind
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    rooms: list[str] = field(default_factory=list)
    track: str = ""
    people: list[ImportedPerson] = field(default_factory=list)
    moderators: list[ImportedPerson] = field(default_factory=list)
    is_cancelled: bool = False

    @property
    def own_day(self) -> date | None:
        """The day on which it starts, or is without a time."""
        return self.start.date() if self.start else self.day

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


def tidy(programme: ImportedProgramme, zone: ZoneInfo, names: Iterable[str] = ()) -> TidyProgramme:
    """Put a programme in order; `names` are what the event is called."""
    called = {bare_words(name) for name in (*names, programme.name, programme.short_name) if name}
    called |= {
        bare_words(short) for name in (programme.name, *names) for short in short_names(name)
    }
    remarks = list(programme.remarks)
    rooms = Rooms(programme)
    people = PeopleOfImport(programme.sessions)
    sessions = [
        _tidy_session(session, zone, rooms, people, called) for session in programme.sessions
    ]
    _neutralise_tracks(sessions, called, remarks)
    _settle_ends_of_event(sessions)
    sessions = _merge(sessions)
    _tell(sessions, remarks)
    kept = {room for session in sessions for room in session.rooms}
    return TidyProgramme(
        source=programme,
        sessions=tuple(sessions),
        rooms=tuple(room for room in rooms.all() if room.name in kept),
        people=people.all(),
        teams=frozenset(p.name for p in people.all() if is_team(p.name)),
        remarks=tuple(remarks),
    )


def _tidy_session(
    session: ImportedSession,
    zone: ZoneInfo,
    rooms: Rooms,
    people: PeopleOfImport,
    called: Collection[str],
) -> TidySession:
    without_marks = unmarked(session.title)
    title = without_marks.title
    found = [one for person in session.people for one in people.of(person)]
    if not found:
        title, names = without_names(title)
        found = [one for name in names for one in people.of(ImportedPerson(name))]
    leading = [one for one in session.people if one.is_moderator or is_moderator(one.name)]
    start, end = _local(session.start, zone), _local(session.end, zone)
    if start is not None and end is not None and end <= start:
        end = None
    if start is not None and end is None and session.length is not None:
        end = _later(session.start, session.length, zone)
    if start is not None and end is not None and not start < end <= start + timedelta(days=7):
        end = None
    kind = SessionKind(session.kind) if session.kind else _kind(session, title, bool(found), called)
    return TidySession(
        source=session,
        title=title,
        kind=kind,
        start=start,
        end=end,
        day=None if start else session.day,
        rooms=list(dict.fromkeys(one for room in session.rooms for one in rooms.of(room))),
        track=session.track,
        people=list(dict.fromkeys(found)),
        moderators=[one for person in leading for one in people.of(person)],
        is_cancelled=session.is_cancelled or without_marks.is_cancelled,
    )


def _kind(
    session: ImportedSession, title: Words, has_people: bool, called: Collection[str]
) -> SessionKind:
    usual = SessionKind.OTHER if session.is_service else SessionKind.TALK
    kind = kind_of(plain(title), session.kind_words, has_people=has_people, usual=usual)
    words = bare_words(plain(title))
    before = max((name for name in called if words.startswith(f"{name} ")), key=len, default="")
    if before and kind is usual:  # "Tide Days: Welcome" is what "Welcome" is
        rest = words.removeprefix(f"{before} ")
        return kind_of(rest, session.kind_words, has_people=has_people, usual=usual)
    return kind


def _local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    if moment is None:
        return None
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(zone).replace(tzinfo=None, fold=0)
    except OverflowError:
        return None


def _later(start: datetime | None, length: timedelta, zone: ZoneInfo) -> datetime | None:
    """Return when something ends that lasts so long by a stopwatch."""
    if start is None:
        return None
    aware = start if start.tzinfo is not None else start.replace(tzinfo=zone)
    return _local(aware.astimezone(UTC) + length, zone)


def _neutralise_tracks(
    sessions: Sequence[TidySession], called: set[str], remarks: list[str]
) -> None:
    """Take away a track named like the event: a question about the event would be about it."""
    gone = {s.track for s in sessions if s.track and bare_words(s.track) in called}
    for session in sessions:
        if session.track in gone:
            session.track = ""
    remarks += [
        f'The track "{name}" is named like the event and was left out.' for name in sorted(gone)
    ]


def _settle_ends_of_event(sessions: Sequence[TidySession]) -> None:
    """Let only the earliest opening open the event, and only the latest closing close it."""
    for kind, choose in ((SessionKind.OPENING, min), (SessionKind.CLOSING, max)):
        found = [s for s in sessions if s.kind is kind and s.start is not None]
        of_event = [s.start for s in found if s.start is not None and not _is_of_track(s)]
        chosen = choose(of_event) if of_event else None
        for session in found:
            if session.start != chosen or _is_of_track(session):
                session.kind = SessionKind.TALK


def _is_of_track(session: TidySession) -> bool:
    """Whether what opens or closes is a track: its title names it."""
    words = f" {bare_words(session.plain_title)} "
    track = bare_words(session.track)
    return any(f" {word} " in words for word in ("track", "devroom")) or (
        bool(track) and f" {track} " in words
    )


def _merge(sessions: Sequence[TidySession]) -> list[TidySession]:
    """Make one item of rows that tell of the same one: in each room, or twice."""
    kept: dict[tuple[object, ...], TidySession] = {}
    for position, session in enumerate(sessions):
        title = bare_words(session.plain_title)
        if session.kind in _MERGED and not session.people:
            title = bare_words(_without_room(session.plain_title))
            for room in session.rooms:
                title = title.removesuffix(f" {bare_words(room)}") or title
            key: tuple[object, ...] = (title, session.start or session.day, session.kind)
        elif session.source.source_id or session.people:
            who = tuple(sorted(person.name for person in session.people))
            key = (title, session.start or session.day or position, session.source.source_id, who)
        else:
            key = (title, session.start or position, tuple(session.rooms))
        first = kept.get(key)
        if first is None:
            kept[key] = session
            continue
        if first.kind in _MERGED and isinstance(first.title, str):
            first.title = _without_room(first.title)
        first.rooms = sorted({*first.rooms, *session.rooms})
        first.people = list(dict.fromkeys((*first.people, *session.people)))
        first.moderators = [*first.moderators, *session.moderators]
        ends = [end for end in (first.end, session.end) if end is not None]
        first.end = max(ends) if ends else None
        if len(session.plain_title) < len(first.plain_title):
            first.title = session.title
        if first.source.source_id != session.source.source_id:
            first.source = replace(first.source, source_id="")
    return list(kept.values())


def _without_room(title: str) -> str:
    """Return a title without the number of a room behind it: "Lunch (Room 2)"."""
    return _NUMBERED_ROOM.sub("", title) or title


def _tell(sessions: Sequence[TidySession], remarks: list[str]) -> None:
    """Add what an organiser should know about the sessions."""
    cancelled = [s.plain_title for s in sessions if s.is_cancelled]
    # A long title is cut, so that what its mark says is still shown.
    marks = [(s.plain_title, unmarked(s.source.title)) for s in sessions]
    moved = [
        f"{title[:40]} ({one.note})" if one.note else title for title, one in marks if one.is_moved
    ]
    untimed = [s for s in sessions if s.start is None and s.day is None]
    if cancelled:
        remarks.append(f"Cancelled by the source, and marked so: {_listed(cancelled)}.")
    if moved:
        remarks.append(
            f"Rescheduled, says the source; see that the times are the new ones: {_listed(moved)}."
        )
    if untimed:
        remarks.append(
            f"Without a time: {counted(len(untimed), 'session')}: "
            f"{_listed([s.plain_title for s in untimed])}."
        )
    unspoken = sum(s.start is not None and s.end is None for s in sessions)
    if unspoken:
        remarks.append(f"Without an end: {counted(unspoken, 'session')}.")


def _listed(titles: Sequence[str]) -> str:
    shown = "; ".join(f'"{title[:80]}"' for title in titles[:10])
    return f"{shown} and {len(titles) - 10} more" if len(titles) > 10 else shown
