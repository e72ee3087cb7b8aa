"""Changes are laid over the programme: a re-imported schedule cannot undo them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from bot.core.models import CHANGES_FILE, Status
from bot.knowledge_base.schema_changes import ChangesFile
from bot.knowledge_base.scope import Scope
from bot.knowledge_base.session_times import (
    Remark,
    Span,
    end_before_start,
    find_zone,
    place_end,
    place_locally,
    place_session,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bot.core.models import Origin, Session
    from bot.errors import Fault
    from bot.knowledge_base.files import Files
    from bot.knowledge_base.schema_changes import ChangeShape
    from bot.knowledge_base.source_positions import Document


def lay_over(
    sessions: Iterable[Session], files: Files, language: str, zone: ZoneInfo
) -> tuple[Session, ...]:
    """Return the sessions with the changes of changes.yaml, in order."""
    changed = {session.id: session for session in sessions}
    shape = files.shapes.get(CHANGES_FILE)
    if isinstance(shape, ChangesFile):
        scope = Scope.of_file(files.documents[CHANGES_FILE], language, shape)
        for position, change in enumerate(shape.changes):
            session = changed.get(change.session)
            if session is not None:
                inside = scope.enter(
                    f"changes.{position + 1}", scope.marks["changes"][position], change
                )
                changed[session.id] = _change(session, change, zone, inside.origin())
    return tuple(changed.values())


def orphans_of(files: Files) -> tuple[str, ...]:
    """Return the ids of sessions that are changed and are not in the programme, each once."""
    return tuple(dict.fromkeys(session for _, session in _orphans(files)))


def check_changes(files: Files) -> Iterator[Fault]:
    """Yield what is wrong or odd with changes.yaml."""
    shape = files.shapes.get(CHANGES_FILE)
    if not isinstance(shape, ChangesFile):
        return
    document = files.documents[CHANGES_FILE]
    yield from _check_times(files, document, shape)
    for position, session in _orphans(files):
        yield document.fault(
            ("changes", position, "session"),
            f"there is no session {session!r} to change",
            "the change waits for it; delete the entry if it will not come back",
            is_warning=True,
        )


def _check_times(files: Files, document: Document, shape: ChangesFile) -> Iterator[Fault]:
    """Yield what is wrong with the times of the changes, one on top of the other."""
    programme, event = files.programme, files.event
    zone = find_zone(event.timezone) if event is not None else None
    if programme is None or zone is None:
        return
    spans: dict[str, Span] = {}
    for entry in programme.sessions:
        with suppress(OverflowError):
            spans.setdefault(entry.id, place_session(entry, zone))
    for position, change in enumerate(shape.changes):
        span = spans.get(change.session)
        if span is None or (change.start is None and change.end is None):
            continue
        key = "start" if change.start is not None else "end"
        steps = ("changes", position, key)
        if change.start is None and span.start is None:
            problem = "the session has no start for this end"
            yield document.fault(steps, problem, "add `start:`, or delete `end`")
            continue
        try:
            start, end, remarks = placed(span.start, span.end, change, zone)
        except OverflowError:
            yield document.fault(steps, "is out of range", "check the year")
            continue
        for remark in remarks:
            yield document.fault(steps, remark.problem, remark.remedy, is_warning=True)
        if end is not None and end.astimezone(UTC) <= start.astimezone(UTC):
            problem = f"the end, {end:%Y-%m-%d %H:%M}, is not after the start, {start:%H:%M}"
            yield document.fault(steps, problem, "write a later end")
        elif end is not None and change.end is not None:
            for remark in end_before_start(change.end, start, end):
                steps = ("changes", position, remark.key)
                yield document.fault(steps, remark.problem, remark.remedy)
        spans[change.session] = Span(start, end)


def placed(
    start: datetime | None, end: datetime | None, change: ChangeShape, zone: ZoneInfo
) -> tuple[datetime, datetime | None, list[Remark]]:
    """Return when a session starts and ends after a change of its times, and what is odd.

    Without a new end the length stays, in real time: a clock change does not alter it. Raises
    OverflowError for years no clock reaches, and ValueError when there is no start at all.
    """
    remarks: list[Remark] = []
    moved = start
    if change.start is not None:
        moved, remarks = place_locally(change.start, zone, "start")
        moved.astimezone(UTC)
    if moved is None:
        raise ValueError("a change of times needs a start")
    if change.end is not None:
        return moved, place_end(change.end, moved.replace(tzinfo=None), zone), remarks
    if change.start is not None and start is not None and end is not None:
        length = end.astimezone(UTC) - start.astimezone(UTC)
        return moved, (moved.astimezone(UTC) + length).astimezone(zone), remarks
    return moved, None if change.start is not None else end, remarks


def _orphans(files: Files) -> Iterator[tuple[int, str]]:
    shape, known = files.shapes.get(CHANGES_FILE), files.ids("sessions")
    if isinstance(shape, ChangesFile) and known is not None:
        for position, change in enumerate(shape.changes):
            if change.session not in known:
                yield position, change.session


def _change(session: Session, change: ChangeShape, zone: ZoneInfo, origin: Origin) -> Session:
    start, end = session.start, session.end
    if change.start is not None or (change.end is not None and start is not None):
        start, end, _ = placed(start, end, change, zone)
    rooms = session.rooms
    if change.room is not None or change.rooms is not None:
        rooms = tuple(dict.fromkeys([change.room] if change.room else change.rooms or ()))
    is_timed = change.start is not None
    is_placed = change.room is not None or change.rooms is not None
    return replace(
        session,
        start=start,
        end=end,
        day=session.day if change.start is None else None,
        rooms=rooms,
        is_cancelled=session.is_cancelled if change.cancelled is None else change.cancelled,
        time_status=Status.CONFIRMED if is_timed else session.time_status,
        room_status=Status.CONFIRMED if is_placed else session.room_status,
        origin=origin,
    )
