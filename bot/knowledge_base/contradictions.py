"""What two entries say against each other, or an entry says unawares, and costs participants."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from bot.core.counted_nouns import counted
from bot.knowledge_base.build_programme import participations_of, rooms_of
from bot.knowledge_base.error_messages import list_some, quote
from bot.knowledge_base.facts import texts_in
from bot.knowledge_base.schema_programme import ParticipationShape
from bot.knowledge_base.suggested_values import is_unpublished
from bot.knowledge_base.timetable import placed_sessions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from bot.errors import Fault
    from bot.knowledge_base.files import Files
    from bot.knowledge_base.schema_programme import RoomShape, SessionShape
    from bot.knowledge_base.source_positions import Document, Steps

_TEXTS = {
    "venue": ("name", "city", "country", "address", "directions"),
    "people": ("role", "bio"),
    "rooms": ("directions",),
    "sessions": ("abstract", "prerequisites", "signup"),
    "contacts": ("note",),
    "topics": ("answer",),
}
_NAMED = 10


class _Timed(NamedTuple):
    """A session that is at a time, by its position in the file."""

    position: int
    shape: SessionShape
    start: datetime
    end: datetime


def check_contradictions(files: Files) -> Iterator[Fault]:
    """Yield a warning for each contradiction; one that is meant on a session is left out."""
    yield from _check_unpublished(files)
    if files.programme is not None:
        document = files.documents["programme.yaml"]
        rooms, sessions = files.programme.rooms, files.programme.sessions
        yield from _check_room_names(document, rooms)
        yield from _check_places(document, rooms, sessions)
        timed = _timed(files)
        yield from _check_twins(document, timed)
        yield from _check_people_twice(document, sessions)
        yield from _check_people_at_once(document, timed, _groups(files))
        yield from _check_idle_people(files, sessions)
    yield from _check_general_contact(files)
    yield from _check_phrasings(files)


def _warn(document: Document, steps: Steps, problem: str, remedy: str) -> Fault:
    return document.fault(steps, problem, remedy, is_warning=True)


def _check_unpublished(files: Files) -> Iterator[Fault]:
    """Yield a warning for texts that say in words what has a status of its own."""
    for name, shape in files.shapes.items():
        found: dict[tuple[str | int, str | int], list[tuple[Steps, str]]] = {}
        for steps, _, words in texts_in(shape, _TEXTS):
            texts = words.values() if isinstance(words, dict) else [words]
            if said := next(filter(is_unpublished, texts), ""):
                found.setdefault((steps[0], steps[-1]), []).append((steps, said))
        for (_, key), places in found.items():
            steps, said = places[0]
            more = f", as {len(places) - 1} more of them are" if len(places) > 1 else ""
            problem = f"{quote(said)} is shown to participants as the text itself{more}"
            remedy = f"write `{key}: {{status: not_published}}`, or delete the line"
            yield _warn(files.documents[name], steps, problem, remedy)


def _check_room_names(document: Document, rooms: list[RoomShape]) -> Iterator[Fault]:
    """Yield a warning for every name of a room that another room has, too."""
    taken: dict[str, str] = {}
    for position, room in enumerate(rooms):
        names = [room.name] if isinstance(room.name, str) else [*room.name.values()]
        for name in dict.fromkeys(one.casefold().strip() for one in (*names, *room.aliases)):
            other = taken.setdefault(name, room.id)
            if other != room.id:
                key = "aliases" if name not in {one.casefold().strip() for one in names} else "name"
                problem = f"{quote(name)} is a name of the room {quote(other)}, too"
                yield _warn(
                    document, ("rooms", position, key), problem, "keep it with one of the two"
                )


def _check_places(
    document: Document, rooms: list[RoomShape], sessions: list[SessionShape]
) -> Iterator[Fault]:
    capacities = {room.id: room.capacity for room in rooms}
    for position, session in enumerate(sessions):
        seats = [capacities.get(room) for room in rooms_of(session)]
        if session.places is None or session.meant or not seats or None in seats:
            continue
        held = sum(seat for seat in seats if seat is not None)
        if session.places > held:
            where = f"the room {quote(rooms_of(session)[0])}" if len(seats) == 1 else "its rooms"
            problem = f"{counted(session.places, 'place')} where {where} holds {held}"
            remedy = "correct `places`, the room or its `capacity`; or add `meant: true`"
            yield _warn(document, ("sessions", position, "places"), problem, remedy)


def _timed(files: Files) -> list[_Timed]:
    """Return the sessions that take place at a known time, the first one first."""
    found = [
        _Timed(one.position, one.shape, *one.taken)
        for one in placed_sessions(files)
        if one.taken is not None
    ]
    return sorted(found, key=lambda one: (one.start, one.position))


def _title(shape: SessionShape) -> str:
    title = shape.title if isinstance(shape.title, str) else next(iter(shape.title.values()))
    return title.casefold()


def _check_twins(document: Document, timed: list[_Timed]) -> Iterator[Fault]:
    """Yield a warning for each session that begins as another one of its title does."""
    first: dict[tuple[str, datetime], _Timed] = {}
    for one in timed:
        other = first.setdefault((_title(one.shape), one.start), one)
        is_meant = one.shape.meant or other.shape.meant
        if other is not one and not is_meant and _is_apart_at_once(other, one):
            problem = f"has the title and the start of {quote(other.shape.id)}"
            remedy = (
                "delete one of the two (one session in two rooms has `rooms: [...]`), or add "
                "`meant: true`"
            )
            yield _warn(document, ("sessions", one.position, "title"), problem, remedy)


def _people(shape: SessionShape) -> list[str]:
    return [
        given.person if isinstance(given, ParticipationShape) else given for given in shape.people
    ]


def _check_people_twice(document: Document, sessions: list[SessionShape]) -> Iterator[Fault]:
    """Yield a warning for each person who stands twice with one part in a session."""
    for position, shape in enumerate(sessions):
        for given, times in Counter(participations_of(shape)).items():
            if times > 1:
                problem = f"{quote(given.person)} stands here {times} times as {given.part}"
                yield _warn(document, ("sessions", position, "people"), problem, "keep one of them")


def _groups(files: Files) -> set[str]:
    """Return the ids of teams, whose members may be at several places at once."""
    return {one.id for one in files.people.people if one.team} if files.people else set()


def _check_people_at_once(
    document: Document, timed: list[_Timed], groups: set[str]
) -> Iterator[Fault]:
    """Yield a warning for each person who has to be in two sessions at once, the first time."""
    by_person: dict[str, list[_Timed]] = {}
    for one in timed:
        for person in dict.fromkeys(_people(one.shape)):
            if person not in groups and not one.shape.meant:
                by_person.setdefault(person, []).append(one)
    for person, held in by_person.items():
        pairs = ((a, b) for a, b in combinations(held, 2) if _is_apart_at_once(a, b))
        if (pair := next(pairs, None)) is not None:
            first, second = pair
            problem = f"{quote(person)} is still in {quote(first.shape.id)} at its start"
            remedy = "correct one of the two, or add `meant: true`"
            yield _warn(document, ("sessions", second.position, "people"), problem, remedy)


def _is_apart_at_once(first: _Timed, second: _Timed) -> bool:
    """Tell whether two sessions overlap and share no room: of a shared one it is told already."""
    overlap = second.start < first.end or second.start == first.start
    return overlap and not set(rooms_of(first.shape)) & set(rooms_of(second.shape))


def _check_idle_people(files: Files, sessions: list[SessionShape]) -> Iterator[Fault]:
    """Yield one warning for people of whom nothing is said, where sessions have people at all."""
    busy = {person for session in sessions for person in _people(session)}
    is_whole = all(fault.is_warning for fault in files.faults)
    if files.people is None or not busy or not is_whole:
        return  # who has a part may stand in what could not be read
    contacts = files.contacts.contacts if files.contacts is not None else []
    busy |= {contact.person for contact in contacts if contact.person is not None}
    idle = [
        (position, person.id)
        for position, person in enumerate(files.people.people)
        if person.id not in busy and not (person.role or person.bio or person.team)
    ]
    if idle:
        names = list_some([own_id for _, own_id in idle], _NAMED, ", ")
        has = "has" if len(idle) == 1 else "have"
        problem = (
            f"{counted(len(idle), 'person', 'people')} {has} neither a session nor a role: {names}"
        )
        remedy = "add the id to `people` of a session, or a `role`"
        yield _warn(files.documents["people.yaml"], ("people", idle[0][0]), problem, remedy)


def _check_general_contact(files: Files) -> Iterator[Fault]:
    contacts = files.contacts.contacts if files.contacts is not None else []
    if contacts and not any("general" in contact.purposes for contact in contacts):
        problem = (
            "no contact has the purpose `general`, so nobody is named where no answer is known"
        )
        remedy = "add `general` to the `purposes` of one"
        yield _warn(files.documents["contacts.yaml"], ("contacts",), problem, remedy)


def _check_phrasings(files: Files) -> Iterator[Fault]:
    """Yield a warning for each question that two topics claim."""
    taken: dict[str, str] = {}
    for document, file in files.topics():
        for position, topic in enumerate(file.topics):
            for code, line, place in _lines(topic.phrasings.items()):
                other = taken.setdefault(line.casefold().strip(" ?¿؟？"), topic.id)
                if other != topic.id:
                    problem = f"{quote(line)} stands with the topic {quote(other)}, too"
                    steps = ("topics", position, "phrasings", code, place)
                    yield _warn(document, steps, problem, "keep it with the topic that answers it")


def _lines(phrasings: Iterable[tuple[str, list[str]]]) -> Iterator[tuple[str, str, int]]:
    for code, lines in phrasings:
        for place, line in enumerate(lines):
            yield code, line, place
