"""Schedule XML as frab, pentabarf and pretalx write it."""

from __future__ import annotations

from datetime import date
from xml.etree.ElementTree import Element

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    clean_text,
    clean_url,
    read_day,
    read_length,
    unquoted,
    unread_language,
)
from bot.knowledge_base.importing.decode import decode_xml
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedSession,
)
from bot.knowledge_base.importing.links import read_links
from bot.knowledge_base.importing.recordings import is_opted_out
from bot.knowledge_base.importing.source_fields import (
    join_texts,
    last_day,
    read_end,
    read_start,
)


def parse(data: bytes) -> ImportedProgramme:
    """Read a schedule. Raises UnreadableProgramme."""
    root = decode_xml(data)
    conference = root.find("conference")
    head = root if conference is None else conference
    zone = _line(head, "time_zone_name") or _line(head, "timezone")
    base = clean_url(_line(head, "base_url")) or clean_url(_line(root, "base_url"))
    sessions = tuple(
        session
        for day in root.iter("day")
        for room in day.findall("room")
        for event in room.findall("event")
        if (session := _session(event, room.get("name"), read_day(day.get("date")), base))
        is not None
    )
    return ImportedProgramme(
        sessions=sessions,
        name=unquoted(_line(head, "title")),
        short_name=unquoted(_line(head, "acronym")),
        zone=zone,
        first_day=read_day(_line(head, "start")),
        last_day=last_day(
            read_day(_line(head, "end")),
            [(read_day(day.get("date")), read_day(day.get("end"))) for day in root.iter("day")],
        ),
        venue=_line(head, "venue"),
        city=_line(head, "city"),
        link=clean_url(_line(head, "url")) or clean_url(_line(head, "base_url")),
    )


def is_schedule(data: bytes) -> bool:
    """Whether an XML has the events of such a schedule, or cannot be read as any."""
    try:
        root = decode_xml(data)
    except UnreadableProgramme:
        return True
    return root.find("conference") is not None or root.find("day/room/event") is not None


def _session(
    event: Element, room: str | None, day: date | None, base: str
) -> ImportedSession | None:
    title = _line(event, "title")
    if not title:
        return None
    start = read_start(_line(event, "date"), _line(event, "start"), day)
    name = _line(event, "room") or clean_line(room)
    texts = (clean_text(event.findtext(tag) or "") for tag in ("abstract", "description"))
    return ImportedSession(
        title=title,
        source_id=clean_line(event.get("id") or event.get("code") or event.get("guid")),
        start=start,
        end=read_end(_line(event, "end"), start),
        length=read_length(_line(event, "duration")),
        day=None if start else day,
        rooms=(name,) if name else (),
        track=_line(event, "track"),
        kind_words=_line(event, "type"),
        languages=clean_languages(_line(event, "language")),
        unread_language=unread_language(_line(event, "language")),
        abstract=join_texts(_line(event, "subtitle"), *texts),
        people=tuple(
            ImportedPerson(name, clean_line(person.get("id") or person.get("code")))
            for person in event.iterfind("persons/person")
            if (name := clean_line("".join(person.itertext())))
        ),
        links=_links(event, base),
        is_unrecorded=is_opted_out(event.findtext("recording/optout")),
        licence=unquoted(_line(event, "recording/license")),
    )


def _links(event: Element, base: str) -> tuple[tuple[str, str], ...]:
    links, files = (
        [{"url": one.get("href"), "title": "".join(one.itertext())} for one in event.iterfind(path)]
        for path in ("links/link", "attachments/attachment")
    )
    return read_links(_line(event, "url"), links, files=files, base=base)


def _line(element: Element, tag: str) -> str:
    return clean_line(element.findtext(tag) or "")
