"""Ids that stand twice, and names that refer to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.bare_text import bare_words
from bot.core.models import USUAL_TOPICS
from bot.knowledge_base.error_messages import offer, quote
from bot.knowledge_base.files import has_id
from bot.knowledge_base.schema_changes import ChangesFile
from bot.knowledge_base.schema_programme import ParticipationShape
from bot.knowledge_base.scope import value_of
from bot.knowledge_base.source_positions import MarkedList
from bot.knowledge_base.suggested_values import is_unpublished

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.errors import Fault
    from bot.knowledge_base.files import Files
    from bot.knowledge_base.schema_programme import SessionShape
    from bot.knowledge_base.source_positions import Document, MarkedDict, Steps

_GENERAL = "general"
_HOMES = {
    "people": "people.yaml",
    "rooms": "programme.yaml, under `rooms`",
    "tracks": "programme.yaml, under `tracks`",
    "organisations": "event.yaml, under `organisations`",
    "contacts": "contacts.yaml",
}


def check_ids(files: Files) -> Iterator[Fault]:
    """Yield a fault for every id that stands twice in its section.

    A session that stands twice (exports of programme tools do that, once for each of its rooms)
    is one session.
    """
    seen: dict[tuple[str, str], tuple[Document, MarkedDict]] = {}
    for document in files.originals.values():
        for section, entries in document.root.items():
            if not isinstance(entries, MarkedList):
                continue
            for position, entry in enumerate(entries):
                if not has_id(entry):
                    continue
                own_id = entry["id"].strip()
                first = seen.setdefault((section, own_id), (document, entry))
                if first[1] is not entry:
                    is_same = section == "sessions" and _but_room(first[1]) == _but_room(entry)
                    steps = (section, position, "id")
                    yield _name_twin(document, steps, own_id, first, is_same=is_same)


def _but_room(entry: MarkedDict) -> dict[str, object]:
    return {key: value for key, value in entry.items() if key not in {"room", "rooms"}}


def _name_twin(
    document: Document,
    steps: Steps,
    own_id: str,
    first: tuple[Document, MarkedDict],
    *,
    is_same: bool,
) -> Fault:
    elsewhere = f" of {first[0].file}" if first[0] is not document else ""
    where = f"line {first[1].line_of('id')}{elsewhere}"
    if is_same:
        problem = f"the entry {quote(own_id)} stands here again, as on {where}"
        remedy = (
            "it is taken as one session; delete one of the two (with both `rooms` in the other)"
        )
        return document.fault(steps, problem, remedy, is_warning=True)
    problem = f"the id {quote(own_id)} is already taken on {where}"
    return document.fault(steps, problem, "give one of the two another id")


def check_references(files: Files) -> Iterator[Fault]:
    """Yield a fault for every name that refers to nothing."""
    ids = {section: files.ids(section) for section in _HOMES}
    missing: dict[str, list[_Reference]] = {}
    for reference in _references(files):
        document, steps, name, section = reference
        known = ids[section]
        if known is None or name in known:
            continue
        if _home_of(section) not in files.originals:
            missing.setdefault(section, []).append(reference)
            continue
        remedy = offer(name, known, f"add it to {_HOMES[section]}", ", or write one of")
        if called := _ids_of_name(files, section, name):
            remedy = f"its id is {' or '.join(map(quote, called))}: write that"
        elif section == "rooms" and is_unpublished(name):
            remedy = "write {status: not_published} if it is not known yet"
        yield document.fault(steps, f"there is no {quote(name)} in `{section}`", remedy)
    for section, found in missing.items():
        yield _name_missing_file(section, found)
    yield from _check_subjects(files)


_Reference = tuple["Document", "Steps", str, str]


def _home_of(section: str) -> str:
    """Return the file that a section stands in."""
    return _HOMES[section].partition(",")[0]


def _name_missing_file(section: str, references: Sequence[_Reference]) -> Fault:
    """Return one fault for all that is named of a file that is not there."""
    document, steps, first, _ = references[0]
    names = dict.fromkeys(name for _, _, name, _ in references)
    also = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return document.fault(
        steps,
        f"there is no file {_home_of(section)}, in which {quote(first)}{also} should stand",
        f"add the file, with these under `{section}:`, or delete them here",
    )


def _ids_of_name(files: Files, section: str, name: str) -> list[str]:
    """Return the ids of what is called so in a section, be it by an alias."""
    wanted = bare_words(name)
    return [
        entry["id"].strip()
        for document in files.originals.values()
        for entry in document.root.get(section, ())
        if has_id(entry)
        and wanted
        in {bare_words(text) for text in _texts([entry.get("name"), entry.get("aliases")])}
    ]


def _texts(value: object) -> Iterator[str]:
    """Yield the texts of a name, be it in several languages, and of a list of them."""
    if isinstance(value, str):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from _texts(one)


def _references(files: Files) -> Iterator[_Reference]:
    yield from _references_of_people(files)
    if files.programme is not None:
        document = files.documents["programme.yaml"]
        for position, session in enumerate(files.programme.sessions):
            yield from _references_of_session(document, ("sessions", position), session)
    yield from _references_of_contacts(files)
    yield from _references_of_changes(files)
    if files.discord is not None:
        channels = files.discord.channels
        for section, own in (("rooms", channels.rooms), ("tracks", channels.tracks)):
            for name in own:
                yield files.documents["discord.yaml"], ("channels", section, name), name, section
    for document, file in files.topics():
        for position, topic in enumerate(file.topics):
            if topic.contact is not None:
                yield document, ("topics", position, "contact"), topic.contact, "contacts"


def _references_of_changes(files: Files) -> Iterator[_Reference]:
    shape = files.shapes.get("changes.yaml")
    if isinstance(shape, ChangesFile):
        document = files.documents["changes.yaml"]
        for position, change in enumerate(shape.changes):
            if change.room is not None:
                yield document, ("changes", position, "room"), change.room, "rooms"
            for place, name in enumerate(change.rooms or []):
                yield document, ("changes", position, "rooms", place), name, "rooms"


def _references_of_people(files: Files) -> Iterator[_Reference]:
    if files.people is not None:
        document = files.documents["people.yaml"]
        for position, person in enumerate(files.people.people):
            if person.organisation is not None:
                steps = ("people", position, "organisation")
                yield document, steps, person.organisation, "organisations"


def _references_of_session(
    document: Document, steps: Steps, session: SessionShape
) -> Iterator[_Reference]:
    if (room := value_of(session.room)) is not None:
        yield document, (*steps, "room"), room, "rooms"
    rooms: list[str] | None = value_of(session.rooms)
    for place, name in enumerate(rooms or []):
        yield document, (*steps, "rooms", place), name, "rooms"
    if session.track is not None:
        yield document, (*steps, "track"), session.track, "tracks"
    for place, name in enumerate(session.tracks):
        yield document, (*steps, "tracks", place), name, "tracks"
    for place, given in enumerate(session.people):
        if isinstance(given, ParticipationShape):
            yield document, (*steps, "people", place, "person"), given.person, "people"
        else:
            yield document, (*steps, "people", place), given, "people"


def _references_of_contacts(files: Files) -> Iterator[_Reference]:
    if files.contacts is not None:
        document = files.documents["contacts.yaml"]
        for position, contact in enumerate(files.contacts.contacts):
            if contact.person is not None:
                yield document, ("contacts", position, "person"), contact.person, "people"


def _check_subjects(files: Files) -> Iterator[Fault]:
    for document, file in files.topics():
        for position, topic in enumerate(file.topics):
            steps = ("topics", position, "covers")
            yield from _check_words(document, steps, topic.covers, USUAL_TOPICS)
    own = files.ids("topics")
    if files.contacts is not None and own is not None:
        document, known = files.documents["contacts.yaml"], {_GENERAL, *USUAL_TOPICS, *own}
        for position, contact in enumerate(files.contacts.contacts):
            steps = ("contacts", position, "purposes")
            yield from _check_words(document, steps, contact.purposes, known, is_warning=True)


def _check_words(
    document: Document,
    steps: Steps,
    words: list[str],
    known: Iterable[str],
    *,
    is_warning: bool = False,
) -> Iterator[Fault]:
    known = set(known)
    what = "neither a usual topic nor one of yours" if is_warning else "not a usual topic"
    for place, word in enumerate(words):
        if word not in known:
            remedy = offer(word, known, "write one of")
            yield document.fault(
                (*steps, place), f"{quote(word)} is {what}", remedy, is_warning=is_warning
            )
