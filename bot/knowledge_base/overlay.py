"""Changes are laid over the programme: a re-imported schedule cannot undo them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from bot.core.models import Status
from bot.knowledge_base.schema_changes import ChangesFile
from bot.knowledge_base.scope import Scope
from bot.knowledge_base.times import place_end, place_locally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from zoneinfo import ZoneInfo

    from bot.core.models import Origin, Session
    from bot.errors import Fault
    from bot.knowledge_base.files import Files
    from bot.knowledge_base.schema_changes import ChangeShape

FILE = "changes.yaml"


def lay_over(
    sessions: Iterable[Session], files: Files, language: str, zone: ZoneInfo
) -> tuple[Session, ...]:
    """Return the sessions with the changes of changes.yaml, in order."""
    changed = {session.id: session for session in sessions}
    shape = files.shapes.get(FILE)
    if isinstance(shape, ChangesFile):
        scope = Scope.of_file(files.documents[FILE], language, shape)
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
    shape = files.shapes.get(FILE)
    if not isinstance(shape, ChangesFile):
        return
    document = files.documents[FILE]
    for position, session in _orphans(files):
        yield document.fault(
            ("changes", position, "session"),
            f"there is no session {session!r} to change",
            "the change waits for it; delete the entry if it will not come back",
            is_warning=True,
        )


def _orphans(files: Files) -> Iterator[tuple[int, str]]:
    shape, known = files.shapes.get(FILE), files.ids("sessions")
    if isinstance(shape, ChangesFile) and known is not None:
        for position, change in enumerate(shape.changes):
            if change.session not in known:
                yield position, change.session


def _change(session: Session, change: ChangeShape, zone: ZoneInfo, origin: Origin) -> Session:
    start, end = session.start, session.end
    if change.start is not None:
        start, _ = place_locally(change.start, zone, "start")
        end = None
        if session.start is not None and session.end is not None:
            # In real time: a clock change within the session does not alter its length.
            length = session.end.astimezone(UTC) - session.start.astimezone(UTC)
            end = (start.astimezone(UTC) + length).astimezone(zone)
    if change.end is not None and start is not None:
        end = place_end(change.end, start.replace(tzinfo=None), zone)
    rooms = session.rooms
    if change.room is not None or change.rooms is not None:
        rooms = tuple(dict.fromkeys([change.room] if change.room else change.rooms or ()))
    is_timed = change.start is not None
    is_placed = change.room is not None or change.rooms is not None
    return replace(
        session,
        start=start,
        end=end,
        rooms=rooms,
        is_cancelled=session.is_cancelled if change.cancelled is None else change.cancelled,
        time_status=Status.CONFIRMED if is_timed else session.time_status,
        room_status=Status.CONFIRMED if is_placed else session.room_status,
        origin=origin,
    )
