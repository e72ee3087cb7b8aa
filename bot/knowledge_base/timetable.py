"""Whether the sessions fit together: their times, the event's dates, the rooms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from bot.knowledge_base.build_programme import rooms_of
from bot.knowledge_base.error_messages import quote
from bot.knowledge_base.session_times import NIGHT_ENDS_AT, find_zone, place_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bot.errors import Fault
    from bot.knowledge_base.files import Files
    from bot.knowledge_base.schema import DatesShape
    from bot.knowledge_base.schema_programme import SessionShape
    from bot.knowledge_base.session_times import Span
    from bot.knowledge_base.source_positions import Document


_MOST_AT_ONCE = 3
"""Sessions from one moment to another in one room that are told one by one; more are posters."""


class PlacedSession(NamedTuple):
    """A session with its position in the file and its times."""

    position: int
    shape: SessionShape
    span: Span

    @property
    def taken(self) -> tuple[datetime, datetime] | None:
        """From when to when it takes place, in UTC; None if it does not, or nobody knows when."""
        start = self.span.start
        if start is None or self.shape.cancelled:
            return None
        return start.astimezone(UTC), (self.span.end or start).astimezone(UTC)


_Taken = tuple[datetime, datetime, PlacedSession]
"""From when to when a session takes its room."""


def placed_sessions(files: Files) -> list[PlacedSession]:
    """Return the sessions of the programme, each id once, the first one."""
    zone = find_zone(files.event.timezone) if files.event is not None else None
    zone = zone or ZoneInfo("UTC")  # with no zone, the order of the times is checked all the same
    seen: dict[str, PlacedSession] = {}
    for position, shape in enumerate(files.programme.sessions if files.programme else ()):
        if shape.id not in seen:
            seen[shape.id] = PlacedSession(position, shape, place_session(shape, zone))
    return list(seen.values())


def check_timetable(files: Files) -> Iterator[Fault]:
    """Yield what is wrong or odd with the times, days and rooms of the sessions."""
    if files.programme is None:
        return
    document = files.documents["programme.yaml"]
    placed = placed_sessions(files)
    for session in placed:
        for remark in session.span.remarks:
            yield document.fault(
                ("sessions", session.position, remark.key),
                remark.problem,
                remark.remedy,
                is_warning=remark.is_warning,
            )
        if session.shape.room is not None and session.shape.rooms is not None:
            steps = ("sessions", session.position, "rooms")
            yield document.fault(steps, "`rooms` stands beside `room`", "keep one of them")
        if files.event is not None:
            yield from _check_dates(document, session, files.event.dates)
    yield from _check_rooms(document, placed)


def _check_dates(document: Document, session: PlacedSession, dates: DatesShape) -> Iterator[Fault]:
    last = dates.end or dates.start
    start = session.span.start
    if start is not None and session.shape.day is None:
        day, key = _programme_day(start, last), "start"
    elif session.shape.day is not None:
        day, key = session.shape.day, "day"
    else:
        return
    if not dates.start <= day <= last and not session.shape.meant:
        problem = f"{day} is not a day of the event ({dates.start} to {last})"
        remedy = "correct the day, or the dates in event.yaml; or add `meant: true`"
        yield document.fault(("sessions", session.position, key), problem, remedy, is_warning=True)


def _programme_day(start: datetime, last: date) -> date:
    """Return a session's day; one in the night after the last day still belongs to that day."""
    is_last_night = start.date() - last == timedelta(days=1) and start.time() < NIGHT_ENDS_AT
    return last if is_last_night else start.date()


def _check_rooms(document: Document, placed: list[PlacedSession]) -> Iterator[Fault]:
    by_room: dict[str, list[_Taken]] = {}
    for session in placed:
        if (taken := session.taken) is None or session.shape.meant:
            continue
        for room in rooms_of(session.shape):
            by_room.setdefault(room, []).append((*taken, session))
    for room, entries in by_room.items():
        entries.sort(key=lambda entry: (entry[0], entry[0] - entry[1], entry[2].position))
        together: dict[tuple[datetime, datetime], list[PlacedSession]] = {}
        for entry in entries:
            together.setdefault(entry[:2], []).append(entry[2])
        longest = entries[0]
        clashes: dict[int, tuple[_Taken, list[_Taken]]] = {}
        for entry in entries:
            at_once = together[entry[:2]]
            if len(at_once) > _MOST_AT_ONCE:
                if entry[2] is not at_once[0]:
                    continue  # posters, say: told once, with the first of them
                yield _name_many(document, room, entry[2], len(at_once))
            if entry is not longest and (entry[0] < longest[1] or entry[0] == longest[0]):
                clashes.setdefault(longest[2].position, (longest, []))[1].append(entry)
            if entry[1] > longest[1]:
                longest = entry
        for first, others in clashes.values():
            if len(others) > 1 and all(_is_within(other, first) for other in others):
                yield _name_block(document, room, first[2], len(others))
                continue
            for other in others:
                yield _name_clash(document, room, first[2], other[2])


def _name_many(document: Document, room: str, first: PlacedSession, count: int) -> Fault:
    problem = f"the room {quote(room)} holds {count} sessions{_shown_start(first)}"
    remedy = "move some of them, or add `meant: true` to them"
    return document.fault(("sessions", first.position, "start"), problem, remedy, is_warning=True)


def _is_within(one: _Taken, other: _Taken) -> bool:
    """Whether a session lies within the time of another, and takes less of it."""
    return other[0] <= one[0] and one[1] <= other[1] and one[:2] != other[:2]


def _name_block(document: Document, room: str, block: PlacedSession, count: int) -> Fault:
    problem = (
        f"in the room {quote(room)} {count} sessions take place during "
        f"{quote(block.shape.id)}{_shown_start(block)}"
    )
    remedy = "if it is the block that they are in, add `meant: true` to it; else move it"
    return document.fault(("sessions", block.position, "start"), problem, remedy, is_warning=True)


def _name_clash(
    document: Document, room: str, first: PlacedSession, second: PlacedSession
) -> Fault:
    problem = f"the room {quote(room)} still holds {quote(first.shape.id)}{_shown_start(second)}"
    remedy = "move one of the two, or add `meant: true` to one"
    steps = ("sessions", second.position, "start")
    return document.fault(steps, problem, remedy, is_warning=True)


def _shown_start(session: PlacedSession) -> str:
    start = session.span.start
    return f" at {start:%Y-%m-%d %H:%M}" if start is not None else ""
