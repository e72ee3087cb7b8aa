"""What organisers may have overlooked in a change of a session: days, clashes, capacity."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.core.models import Session
from bot.core.overlaps import clash
from bot.core.programme import Programme


class WarningKind(StrEnum):
    """What is odd about a change."""

    DAY = "day"
    ROOM = "room"
    PERSON = "person"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class ChangeWarning:
    """One odd thing: the room or person it is about, the other session, how many people."""

    kind: WarningKind
    about: str = ""
    other: Session | None = None
    count: int = 0


def warnings_about(
    before: Session, after: Session, programme: Programme, savers: int
) -> tuple[ChangeWarning, ...]:
    """Return what is odd about a session after a change; `savers` people have saved it."""
    if after.is_cancelled or after.start is None:
        return ()
    return tuple(_warnings(before, after, programme, savers))


def _warnings(
    before: Session, after: Session, programme: Programme, savers: int
) -> Iterator[ChangeWarning]:
    if programme.programme_day_of(after) not in programme.days:
        yield ChangeWarning(WarningKind.DAY)
    people = {taking_part.person for taking_part in after.people}
    for other in programme.timed:
        if other.id == after.id or not clash(programme, after, other):
            continue
        for room in set(after.rooms) & set(other.rooms):
            yield ChangeWarning(WarningKind.ROOM, room, other)
        for person in sorted(people & {taking_part.person for taking_part in other.people}):
            yield ChangeWarning(WarningKind.PERSON, person, other)
    for name in set(after.rooms) - set(before.rooms):
        place = programme.room.get(name)
        if place is not None and place.capacity is not None and place.capacity < savers:
            yield ChangeWarning(WarningKind.CAPACITY, name, count=savers)
