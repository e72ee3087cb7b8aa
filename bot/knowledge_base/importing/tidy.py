"""What real programmes need before they can answer questions: one row an item, one name a thing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.bare_text import bare_words
from bot.core.models import EDGE_KINDS, Part, SessionKind
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.deduplication import PeopleOfImport, Rooms
from bot.knowledge_base.importing.event_names import short_names
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedSession,
    Words,
)
from bot.knowledge_base.importing.links import remarks_on_many, settle_links
from bot.knowledge_base.importing.no_names import remarks_on_no_names
from bot.knowledge_base.importing.offsets import remark_on_offsets
from bot.knowledge_base.importing.organisations import remarks_on_bodies
from bot.knowledge_base.importing.person_names import is_team
from bot.knowledge_base.importing.person_parts import part_beside
from bot.knowledge_base.importing.recordings import remarks_on_recordings
from bot.knowledge_base.importing.repeated_rows import merged
from bot.knowledge_base.importing.session_kinds import (
    is_ceremony,
    kind_of,
    names_track,
    sort_of_several,
)
from bot.knowledge_base.importing.session_titles import unmarked, without_numbers, without_time
from bot.knowledge_base.importing.text_people import with_people_of_texts
from bot.knowledge_base.importing.tidy_programme import TidyProgramme, TidySession, plain
from bot.knowledge_base.importing.tidy_remarks import remarks_on, remarks_on_rooms
from bot.knowledge_base.importing.tidy_tracks import neutralise_tracks, track_by_type
from bot.knowledge_base.importing.title_people import WordsOfNames, people_in_title
from bot.knowledge_base.importing.unpublished import is_no_room, without_unpublished
from bot.knowledge_base.suggested_values import is_unpublished


def tidy(
    programme: ImportedProgramme,
    zone: ZoneInfo,
    names: Iterable[str] = (),
    name_words: WordsOfNames = WordsOfNames(),  # noqa: B008 - it is frozen
) -> TidyProgramme:
    """Put a programme in order; `names` are what the event is called.

    `name_words` tell who surely is a person of those whom titles alone name.
    """
    called = {bare_words(name) for name in (*names, programme.name, programme.short_name) if name}
    called |= {
        bare_words(short) for name in (programme.name, *names) for short in short_names(name)
    }
    remarks = [
        *programme.remarks,
        *remarks_on_rooms(programme.sessions),
        *remarks_on_no_names(programme.sessions),
        *remark_on_offsets(programme.sessions, zone),
    ]
    told = [without_unpublished(session) for session in programme.sessions]
    settled, on_links = settle_links([session for session, _ in told])
    published, named = with_people_of_texts(settled)
    remarks += [*on_links, *named]
    if unnumbered := without_numbers(session.title for session in published):
        remarks.append(f"Without the number in brackets before it: {quote_some(list(unnumbered))}.")
        published = tuple(
            replace(s, title=unnumbered.get(s.title, s.title)) if isinstance(s.title, str) else s
            for s in published
        )
    programme = replace(
        programme,
        sessions=published,
        rooms=tuple(
            room
            for room in programme.rooms
            if not (is_unpublished(room.name) or is_no_room(room.name))
        ),
    )
    rooms = Rooms(programme)
    people = PeopleOfImport(programme.sessions)
    sessions = [
        _tidy_session(session, zone, rooms, people, called, name_words) for session in published
    ]
    for session, (_, unpublished) in zip(sessions, told, strict=True):
        session.unpublished = unpublished
    track_by_type(sessions)
    neutralise_tracks(sessions, called, remarks)
    if no_ends := _settle_ends_of_event(sessions):
        remarks.append(
            "By its title an opening or a closing, and not the event's own: "
            f"{quote_some(list(dict.fromkeys(no_ends)))}."
        )
    sessions = merged(sessions)
    remarks += [*people.remarks, *remarks_on_bodies(people.all())]
    remarks += [*remarks_on(sessions), *remarks_on_recordings(sessions)]
    linked = [(s.plain_title, s.source.links) for s in sessions]
    remarks += remarks_on_many([*linked, *((p.name, p.links) for p in people.all())])
    kept = {room for session in sessions for room in session.rooms}
    if alike := rooms.perhaps_one():
        remarks.append(
            "Perhaps one room, written in several ways; if so, write it in one way, or make the "
            f"others its aliases in programme.yaml: {quote_some(alike)}."
        )
    return TidyProgramme(
        source=programme,
        sessions=tuple(sessions),
        rooms=tuple(room for room in rooms.all() if room.name in kept),
        people=people.all(),
        teams=frozenset(p.name for p in people.all() if is_team(p.name)),
        remarks=tuple(remarks),
    )


def _tidy_session(
    session: ImportedSession,
    zone: ZoneInfo,
    rooms: Rooms,
    people: PeopleOfImport,
    called: Collection[str],
    name_words: WordsOfNames,
) -> TidySession:
    without_marks = unmarked(session.title)
    title = without_marks.title
    found = [one for person in session.people for one in people.of(person)]
    is_named_by_title = False
    only_lead = all(person.part == Part.MODERATOR for person in session.people)
    if not found or only_lead:
        names = people_in_title(title, people.known, name_words)
        named = [one for name in names for one in people.of(ImportedPerson(name))]
        named = [one for one in named if one not in found]
        found = [*named, *found]
        is_named_by_title = bool(named)
    told = [
        (one, person.part or part_beside(person.name))
        for person in session.people
        for one in people.of(person)
    ]
    speaking = {one for one, part in told if part in {"", Part.SPEAKER}}
    speaking |= set(found) - {one for one, _ in told}
    parts = {one: part for one, part in told if one not in speaking}
    start, end = _local(session.start, zone), _local(session.end, zone)
    untaken = end if end is not None and not _may_end(start, end) else None
    if start is not None and (end is None or end <= start) and session.length is not None:
        end = _later(session.start, session.length, zone)
    if not _may_end(start, end):
        end = None
    if start is not None:
        title = without_time(title, start.time())
    # A team at a desk speaks in nothing, nor does who runs a meal.
    has_people = any(not is_team(one.name) and parts.get(one) != Part.HOST for one in found)
    plain_sort = replace(
        session, kind_words=sort_of_several(session.kind_words, len(speaking or found))
    )
    kind, lesser_kind = (
        SessionKind(session.kind)
        if session.kind
        else _kind(plain_sort, title, has_people, called, may_be_edge=may_be_edge)
        for may_be_edge in (True, False)
    )
    return TidySession(
        source=session,
        title=title,
        kind=kind,
        lesser_kind=SessionKind.TALK if lesser_kind in EDGE_KINDS else lesser_kind,
        start=start,
        end=end,
        untaken_end=None if end else untaken,
        day=None if start else session.day,
        rooms=list(dict.fromkeys(one for room in session.rooms for one in rooms.of(room))),
        track=session.track,
        other_tracks=list(session.other_tracks),
        people=list(dict.fromkeys(found)),
        parts=parts,
        other_parts=[
            f"{one.name} ({part})"
            for one, part in told
            if one in speaking and part not in {"", Part.SPEAKER}
        ],
        is_named_by_title=is_named_by_title,
        is_cancelled=session.is_cancelled or without_marks.is_cancelled,
    )


def _kind(
    session: ImportedSession,
    title: Words,
    has_people: bool,
    called: Collection[str],
    *,
    may_be_edge: bool,
) -> SessionKind:
    usual = SessionKind.OTHER if session.is_service else SessionKind.TALK

    def kind_by(words: str) -> SessionKind:
        return kind_of(
            words,
            session.kind_words,
            has_people=has_people,
            usual=usual,
            may_be_edge=may_be_edge,
        )

    kind = kind_by(plain(title))
    words = bare_words(plain(title))
    before = max((name for name in called if words.startswith(f"{name} ")), key=len, default="")
    if before and kind is usual:  # "Tide Days: Welcome" is what "Welcome" is
        return kind_by(words.removeprefix(f"{before} "))
    return kind


def _may_end(start: datetime | None, end: datetime | None) -> bool:
    """Whether something may end then; what has no start says nothing of it."""
    return start is None or end is None or start < end <= start + timedelta(days=7)


def _local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    if moment is None:
        return None
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(zone).replace(tzinfo=None, fold=0)
    except OverflowError:
        return None


def _later(start: datetime | None, length: timedelta, zone: ZoneInfo) -> datetime | None:
    """Return when something ends that lasts so long by a stopwatch."""
    if start is None:
        return None
    aware = start if start.tzinfo is not None else start.replace(tzinfo=zone)
    return _local(aware.astimezone(UTC) + length, zone)


def _settle_ends_of_event(sessions: Sequence[TidySession]) -> list[str]:
    """Let only one item open the event, and only one close it; the others are what they else are.

    It is the ceremony where there is one, and none that opens or closes a thing of its own ("Hack
    Day Closing" beside "Closing"); of those the first opening, and the last closing. Returns the
    titles of the others.
    """
    others: list[str] = []
    for kind, choose in ((SessionKind.OPENING, min), (SessionKind.CLOSING, max)):
        found = [s for s in sessions if s.kind is kind and s.start is not None]
        of_event = [s for s in found if not _is_of_track(s)]
        of_event = [s for s in of_event if is_ceremony(s.plain_title)] or of_event
        titles = {bare_words(s.plain_title) for s in of_event}
        of_event = [s for s in of_event if not _is_of_its_own(bare_words(s.plain_title), titles)]
        chosen = choose((s.start for s in of_event if s.start), default=None)
        of_event = [s for s in of_event if s.start == chosen]
        titles = {bare_words(s.plain_title) for s in of_event}
        for session in found:
            words = bare_words(session.plain_title)
            is_beside = any(words.startswith(f"{other} ") for other in titles)
            if session not in of_event or is_beside:  # "Closing (quiet room)" is beside it
                session.kind = session.lesser_kind
                others.append(session.plain_title)
    return others


def _is_of_its_own(title: str, titles: Collection[str]) -> bool:
    """Whether a title is another one with a name before it."""
    return any(title.endswith(f" {other}") for other in titles)


def _is_of_track(session: TidySession) -> bool:
    """Whether what opens or closes is a track: its title names it."""
    words = f" {bare_words(session.plain_title)} "
    track = bare_words(session.track)
    return names_track(session.plain_title) or (bool(track) and f" {track} " in words)
