"""JSON of the OPass app, as COSCUP and SITCON publish it: lists, with texts by language in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.knowledge_base.importing.clean import (
    clean_language,
    clean_languages,
    clean_line,
    read_moment,
    unread_language,
)
from bot.knowledge_base.importing.decode import as_list, as_map, as_maps, decode_json
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
    Words,
)
from bot.knowledge_base.importing.links import read_links
from bot.knowledge_base.importing.source_fields import texts_of, words_of

_MOST_WORDS_OF_KIND = 2
"""Words that a type has at most to be a sort of item ("Workshop"); it may be a track as well."""


def is_schedule(root: Any) -> bool:
    """Whether data is such a schedule: its sessions hold a mapping for each language."""
    return any(_texts(session, "title") for session in as_maps(as_map(root).get("sessions")))


def parse(data: bytes) -> ImportedProgramme:
    """Read the schedule. Raises UnreadableProgramme."""
    root = as_map(decode_json(data))
    people = {
        clean_line(entry.get("id")): person
        for entry in as_maps(root.get("speakers"))
        if (person := _person(entry)) is not None
    }
    names = {key: _named(root.get(key)) for key in ("session_types", "rooms", "tags")}
    sessions = (_session(entry, people, names) for entry in as_maps(root.get("sessions")))
    return ImportedProgramme(
        sessions=tuple(session for session in sessions if session is not None),
        rooms=tuple(
            ImportedRoom(called[0], aliases=tuple(called[1:]))
            for called in names["rooms"].values()
            if called
        ),
        names=dict(_names_by_language(root)),
    )


def _texts(entry: Mapping[str, Any], key: str) -> dict[str, Any]:
    """Return a field in each language that an entry has it in."""
    return {
        code: entry[code][key]
        for code in entry
        if clean_language(code) == code and clean_line(as_map(entry[code]).get(key))
    }


def _named(value: Any) -> dict[str, list[str]]:
    """Return the names of rooms or types by id."""
    found: dict[str, list[str]] = {}
    for entry in as_maps(value):
        found[clean_line(entry.get("id"))] = _names(entry)
    return found


def _names_by_language(root: Mapping[str, Any]) -> Iterator[tuple[str, Words]]:
    """Yield the names of rooms and tracks that are given in several languages."""
    for key in ("rooms", "tags", "session_types"):
        for entry in as_maps(root.get(key)):
            words = words_of(_texts(entry, "name"))
            if not isinstance(words, str):
                yield _names(entry)[0], words


def _names(entry: Mapping[str, Any]) -> list[str]:
    """Return what something is called in each language, each name once."""
    return list(dict.fromkeys(map(clean_line, _texts(entry, "name").values())))


def _person(entry: Mapping[str, Any]) -> ImportedPerson | None:
    names = _names(entry)
    if not names:
        return None
    return ImportedPerson(
        name=names[0],
        source_id=clean_line(entry.get("id")),
        bio=texts_of(_texts(entry, "bio")),
        aliases=tuple(names[1:]),
    )


def _session(
    entry: Mapping[str, Any],
    people: Mapping[str, ImportedPerson],
    names: Mapping[str, Mapping[str, Sequence[str]]],
) -> ImportedSession | None:
    title = words_of(_texts(entry, "title"))
    if not title:
        return None
    kinds = names["session_types"].get(clean_line(entry.get("type")), ())
    tags = (names["tags"].get(clean_line(tag), ()) for tag in as_list(entry.get("tags")))
    # What has no tags is sorted by its types alone, which are then tracks as well.
    tracks = [tag[0] for tag in tags if tag] or ([] if names["tags"] else kinds[:1])
    room = clean_line(entry.get("room"))
    speakers = (people.get(clean_line(key)) for key in as_list(entry.get("speakers")))
    return ImportedSession(
        title=title,
        source_id=clean_line(entry.get("id")),
        start=read_moment(entry.get("start")),
        end=read_moment(entry.get("end")),
        rooms=tuple(names["rooms"].get(room, [room])[:1]) if room else (),
        track=tracks[0] if tracks else "",
        other_tracks=tuple(tracks[1:]),
        kind_words=next((name for name in reversed(kinds) if _is_kind(name)), ""),
        languages=clean_languages(entry.get("language")),
        unread_language=unread_language(entry.get("language")),
        abstract=texts_of(_texts(entry, "description")),
        people=tuple(person for person in speakers if person is not None),
        links=read_links(entry.get("uri"), [entry.get(key) for key in ("slide", "live", "record")]),
    )


def _is_kind(name: str) -> bool:
    return len(name.split()) <= _MOST_WORDS_OF_KIND
