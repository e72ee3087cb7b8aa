"""A tidy programme becomes the entries of programme.yaml and people.yaml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.core.bare_text import bare_words
from bot.core.models import SessionKind
from bot.knowledge_base.importing.identify import Known, Nameless, identify
from bot.knowledge_base.importing.imported import ImportedPerson, Words
from bot.knowledge_base.importing.links import MOST_LINKS
from bot.knowledge_base.importing.organisations import body_of, key_of_body, unit_of
from bot.knowledge_base.importing.recordings import text_with_recording
from bot.knowledge_base.importing.terms import (
    floors,
    keywords_of,
    prerequisites_of,
    signup_of,
    text_with_lines,
)
from bot.knowledge_base.importing.tidy_programme import TidyProgramme, TidySession

Entry = dict[str, Any]
SECTIONS = ("rooms", "tracks", "sessions", "people")


@dataclass(frozen=True, slots=True)
class Entries:
    """Entries by section and id; `ids` are the ids that a source's own ids became."""

    sections: Mapping[str, Mapping[str, Entry]]
    ids: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, list[Known]]:
        """The names and times that the source gives each id, by section."""
        return {section: _known(entries) for section, entries in self.sections.items()}


def make_entries(
    programme: TidyProgramme,
    current: Mapping[str, Mapping[str, Entry]],
    ids: Mapping[str, Mapping[str, str]],
    languages: Sequence[str],
    organisations: Mapping[str, str],
    remembered: Mapping[str, Sequence[Known]],
) -> Entries:
    """Return the entries of a programme, with the ids that what is there already has.

    What is there may have been renamed since: `remembered` is how the last import called it.
    `languages` are those of the event's files; a text in others is given in the first of them.
    `organisations` are the ids of the event's by `key_of_body`; where somebody comes from that is
    none of them is told with what they do there.
    """

    def ids_of(section: str, things: Sequence[Nameless]) -> list[str]:
        known, by_source = _known(current[section]), ids.get(section, {})
        return identify(things, known, by_source, remembered.get(section, ()))

    def named(section: str, names: Sequence[str]) -> dict[str, str]:
        return dict(zip(names, ids_of(section, [Nameless(name) for name in names]), strict=True))

    rooms = named("rooms", [room.name for room in programme.rooms])
    tracks = named("tracks", sorted({name for s in programme.sessions for name in s.tracks}))
    people = ids_of(
        "people",
        [
            Nameless(
                person.name,
                person.source_id if person.source_id in ids.get("people", {}) else "",
                hints=(person.source_id,),
                aliases=person.aliases,
            )
            for person in programme.people
        ],
    )
    person_ids = dict(zip(programme.people, people, strict=True))
    sessions = ids_of("sessions", [_nameless(one, languages) for one in programme.sessions])
    names = programme.source.names
    made: dict[str, dict[str, Entry]] = {section: {} for section in SECTIONS}
    on_floor = floors(programme.sessions)
    for room in programme.rooms:
        made["rooms"][rooms[room.name]] = _filled(
            name=_words(names.get(room.name, room.name), languages),
            aliases=list(room.aliases),
            directions=on_floor.get(room.name),
            capacity=room.capacity,
        )
    for name, key in tracks.items():
        called = programme.source.codes.get(name)
        made["tracks"][key] = _filled(
            name=_words(names.get(name, name), languages), aliases=[called] if called else []
        )
    for person, key in person_ids.items():
        is_team = person.name in programme.teams
        made["people"][key] = _person(person, organisations, languages, is_team=is_team)
    for session, key in zip(programme.sessions, sessions, strict=True):
        made["sessions"][key] = _session(session, rooms, tracks, person_ids, languages)
    own = {
        "people": {p.source_id: key for p, key in person_ids.items() if p.source_id},
        "sessions": {
            s.source.source_id: key
            for s, key in zip(programme.sessions, sessions, strict=True)
            if s.source.source_id
        },
    }
    return Entries(made, own)


def _person(
    person: ImportedPerson,
    organisations: Mapping[str, str],
    languages: Sequence[str],
    *,
    is_team: bool,
) -> Entry:
    whole = organisations.get(key_of_body(person.affiliation))
    organisation = whole or organisations.get(key_of_body(body_of(person.affiliation)))
    unit = "" if whole else unit_of(person.affiliation)
    told = (person.role, unit if organisation else person.affiliation)
    return _filled(
        name=person.name,
        aliases=list(person.aliases),
        team=True if is_team else None,
        role=", ".join(filter(None, told)),
        organisation=organisation,
        bio=_words(person.bio, languages) if person.bio else None,
        links=_links(person.links),
    )


def _known(entries: Mapping[str, Entry]) -> list[Known]:
    return [
        Known(key, _titles(entry), str(entry.get("start", entry.get("day", ""))))
        for key, entry in entries.items()
    ]


def _titles(entry: Entry) -> tuple[str, ...]:
    value = entry.get("title", entry.get("name", ""))
    return tuple(map(str, value.values())) if isinstance(value, dict) else (str(value),)


def _nameless(session: TidySession, languages: Sequence[str]) -> Nameless:
    at = f"{session.start:%Y-%m-%d %H:%M}" if session.start else str(session.day or "")
    title = _words(session.title, languages)  # as it will be written, and met again
    return Nameless(
        title if isinstance(title, str) else str(next(iter(title.values()))),
        session.source.source_id,
        at,
        hints=(at[:10], at, f"{at}-{session.rooms[0]}" if session.rooms else ""),
    )


def _session(
    session: TidySession,
    rooms: Mapping[str, str],
    tracks: Mapping[str, str],
    people: Mapping[Any, str],
    languages: Sequence[str],
) -> Entry:
    strands = list(dict.fromkeys(tracks[name] for name in session.tracks))
    places = [rooms[name] for name in session.rooms]

    def untold(field: str) -> Entry | None:
        return {"status": "not_published"} if field in session.unpublished else None

    entry = _filled(
        title=_words(session.title, languages),
        kind=None if session.kind is SessionKind.TALK else str(session.kind),
        start=_clock(session.start),
        end=_end(session.start, session.end),
        day=None if session.start or session.day is None else session.day.isoformat(),
        room=places[0] if len(places) == 1 else None if places else untold("room"),
        rooms=places if len(places) > 1 else None,
        people=[
            {"person": people[one], "part": session.parts[one]}
            if one in session.parts
            else people[one]
            for one in session.people
        ],
        track=strands[0] if len(strands) == 1 else None,
        tracks=strands if len(strands) > 1 else None,
        languages=list(session.source.languages),
        aliases=list(session.source.aliases),
        keywords=keywords_of(session),
        abstract=_words(_text(session, languages), languages) or untold("abstract"),
        prerequisites=prerequisites_of(session, languages),
        signup=signup_of(session, languages),
        places=session.source.terms.places,
        links=_links(session.source.links),
        cancelled=True if session.is_cancelled else None,
    )
    if bare_words(str(entry.get("abstract", ""))) == bare_words(session.plain_title):
        entry.pop("abstract", None)
    return entry


def _text(session: TidySession, languages: Sequence[str]) -> Words:
    """Return what a session is about, who organises it, its lines, and that it is not recorded."""
    return text_with_lines(session, text_with_recording(session, languages), languages)


def _words(title: Any, languages: Sequence[str]) -> Any:
    if isinstance(title, str):
        return title
    spoken = {code: text for code, text in title.items() if code in languages}
    if not spoken:
        return next(iter(title.values()))
    return spoken[languages[0]] if set(spoken) == {languages[0]} else spoken


def _filled(**fields: Any) -> Entry:
    return {key: value for key, value in fields.items() if value not in (None, "", [], {})}


def _clock(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment:%Y-%m-%d %H:%M}"


def _end(start: datetime | None, end: datetime | None) -> str | None:
    if start is None or end is None:
        return None
    return f"{end:%H:%M}" if start.date() == end.date() else _clock(end)


def _links(links: Sequence[tuple[str, str]]) -> list[Entry]:
    return [_filled(url=url, label=label) for url, label in links[:MOST_LINKS]]
