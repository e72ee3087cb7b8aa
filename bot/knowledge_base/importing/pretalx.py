"""JSON of pretalx: the schedule widget's, and talks of its REST interface, also by day and room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.core.counted_nouns import counted
from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    read_day,
    read_length,
    read_moment,
    unread_language,
)
from bot.knowledge_base.importing.decode import as_list, as_map, as_maps, decode_json, first_of
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedRoom,
    ImportedSession,
)
from bot.knowledge_base.importing.links import read_links
from bot.knowledge_base.importing.recordings import is_opted_out
from bot.knowledge_base.importing.source_fields import (
    is_off,
    read_capacity,
    read_person,
    texts_of,
    words_of,
)

_DEEPEST = 6
_LEFT_OUT = frozenset({"withdrawn", "rejected", "draft", "deleted", "submitted"})


def parse(data: bytes) -> ImportedProgramme:
    """Read the widget's JSON, REST results or talks by day. Raises UnreadableProgramme."""
    root = decode_json(data)
    top = as_map(root)
    rooms, tracks = _named(top.get("rooms")), _named(top.get("tracks"))
    people = _people(top.get("speakers"))
    talks = _without_repeats(_talks(root))
    left_out = [talk for talk in talks if clean_line(talk.get("state")) in _LEFT_OUT]
    sessions = [
        session
        for talk in talks
        if clean_line(talk.get("state")) not in _LEFT_OUT
        for session in _sessions(talk, rooms, tracks, people)
    ]
    remarks = (
        [f"Left out {counted(len(left_out), 'withdrawn or rejected session')}."] if left_out else []
    )
    sessions += _extras(as_map(top.get("extra")))
    return ImportedProgramme(
        sessions=tuple(sessions),
        name=clean_line(top.get("name")) or clean_line(as_map(top.get("event")).get("name")),
        zone=clean_line(top.get("timezone")),
        first_day=read_day(top.get("event_start")),
        last_day=read_day(top.get("event_end")),
        rooms=tuple(
            ImportedRoom(clean_line(room.get("name")), capacity=read_capacity(room.get("capacity")))
            for room in as_maps(top.get("rooms"))
            if clean_line(room.get("name"))
        ),
        remarks=tuple(remarks),
    )


def is_export(root: Any) -> bool:
    """Whether data has talks as pretalx writes them: each with a code, or slots."""
    return any(key in talk for talk in _talks(root) for key in ("code", "slots", "slot"))


def _talks(value: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """Yield whatever looks like a talk: it has a title, and slots or a start or a code."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if "title" in value and any(key in value for key in ("slots", "slot", "start", "code")):
            yield value
            return
        for key, inner in value.items():
            if key not in {"speakers", "rooms", "tracks", "extra"}:
                yield from _talks(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _talks(inner, depth + 1)


def _without_repeats(talks: Iterator[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return talks once each; a talk with several slots stands once in each, with all of them."""
    kept: dict[str, Mapping[str, Any]] = {}
    for position, talk in enumerate(talks):
        code = clean_line(talk.get("code"))
        kept.setdefault(code if code and talk.get("slots") else str(position), talk)
    return list(kept.values())


def _extras(days: Mapping[str, Any]) -> Iterator[ImportedSession]:
    """Yield breaks and meals that stand by day and minute of the day, beside the talks."""
    for day_text, entries in days.items():
        day = read_day(day_text)
        for minute, entry in as_map(entries).items():
            title = words_of(as_map(entry).get("title"))
            if not title or day is None or not (minute.isascii() and minute.isdecimal()):
                continue
            start = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - the venue's clock
            if int(minute[:5]) < 2 * 24 * 60:
                start += timedelta(minutes=int(minute[:5]))
                yield ImportedSession(
                    title, source_id=clean_line(as_map(entry).get("id")), start=start
                )


def _named(value: Any) -> dict[str, str]:
    return {clean_line(entry.get("id")): clean_line(entry.get("name")) for entry in as_maps(value)}


def _people(value: Any) -> dict[str, ImportedPerson]:
    found = (read_person(entry) for entry in as_list(value))
    return {person.source_id: person for person in found if person is not None}


def _sessions(
    talk: Mapping[str, Any],
    rooms: Mapping[str, str],
    tracks: Mapping[str, str],
    people: Mapping[str, ImportedPerson],
) -> Iterator[ImportedSession]:
    title = words_of(talk.get("title"))
    if not title:
        return
    code = clean_line(talk.get("code"))
    slots = as_maps(talk.get("slots")) or [as_map(talk.get("slot")) or talk]
    told = ImportedSession(
        title=title,
        length=read_length(talk.get("duration")),
        track=_name(talk.get("track"), tracks),
        kind_words=_name(first_of(talk, "submission_type", "session_type"), {}),
        languages=clean_languages(first_of(talk, "content_locale", "language")),
        unread_language=unread_language(first_of(talk, "content_locale", "language")),
        abstract=texts_of(talk.get("abstract"), talk.get("description")),
        people=tuple(_speakers(talk.get("speakers"), people)),
        links=read_links(first_of(talk, "url", "urls"), None, files=_files(talk)),
        is_unrecorded=is_opted_out(talk.get("do_not_record")),
        is_cancelled=is_off(talk.get("state")),
    )
    for number, slot in enumerate(slots):
        room = _name(slot.get("room"), rooms)
        yield replace(
            told,
            source_id=_slot_id(code, clean_line(talk.get("id")), number),
            start=read_moment(slot.get("start")),
            end=read_moment(slot.get("end")),
            rooms=(room,) if room else (),
        )


def _files(talk: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the slides and other files of a talk, as its lists of resources tell them."""
    return [
        {
            "url": first_of(one, "resource", "url", "link"),
            "title": clean_line(first_of(one, "description", "title")),
        }
        for key in ("resources", "attachments")
        for one in as_maps(talk.get(key))
    ]


def _slot_id(code: str, number: str, position: int) -> str:
    own = code or number
    return f"{own}-{position + 1}" if own and position else own


def _name(value: Any, names: Mapping[str, str]) -> str:
    if isinstance(value, dict):
        return clean_line(value["name"]) if "name" in value else clean_line(value)
    line = clean_line(value)
    return names.get(line, "" if isinstance(value, int) else line)


def _speakers(value: Any, people: Mapping[str, ImportedPerson]) -> Iterator[ImportedPerson]:
    for entry in as_list(value):
        person = people.get(clean_line(entry)) if isinstance(entry, str | int) else None
        person = person or (read_person(entry) if isinstance(entry, dict) else None)
        if person is not None:
            yield person
