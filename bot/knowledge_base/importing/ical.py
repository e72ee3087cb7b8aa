"""iCalendar, as programmes, Google, Outlook and single-page schedules write it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice, takewhile
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar, Component

from bot.core.bare_text import bare_words
from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.clean import (
    clean_line,
    clean_text,
    clean_url,
    plausible,
    read_length,
)
from bot.knowledge_base.importing.decode import decode_text
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedSession,
)
from bot.knowledge_base.importing.person_names import looks_like_person
from bot.knowledge_base.session_times import find_zone

REPEATS_WITHIN = timedelta(days=800)
MOST_REPEATS = 100
"""Times that one repeating entry becomes sessions."""

MOST_RULES = 300
"""Repeating entries that a calendar may have."""

_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY"})
_FRAME = re.compile(r"BEGIN:VCALENDAR.*?END:VCALENDAR", re.DOTALL | re.IGNORECASE)
_LOST_ZONE = re.compile(r"^VTIMEZONE:\s*(\S+)\s*$", re.MULTILINE | re.IGNORECASE)
_URL_LINE = re.compile(r"https?://\S+")
_ON_SITE = frozenset({"in person", "inperson", "on site", "onsite"})
_HOW = _ON_SITE | {"online", "hybrid", "virtual"}
_BETWEEN_WAYS = re.compile(r"[&+/,]|\band\b", re.IGNORECASE)
_SINGLE_PAGE = "singlepageschedule"


def parse(data: bytes) -> ImportedProgramme:
    """Read every entry of every calendar in the text. Raises UnreadableProgramme."""
    text = decode_text(data).replace("\r\n", "\n").replace("\r", "\n")
    calendars = [_calendar(found[0]) for found in _FRAME.finditer(text)]
    if not calendars:
        raise UnreadableProgramme(
            "The calendar is not complete: END:VCALENDAR is missing; fetch or export it again."
        )
    entries = [
        (entry, _is_single_page(calendar))
        for calendar in calendars
        for entry in calendar.walk("VEVENT")
    ]
    uids = Counter(clean_line(str(entry.get("UID", ""))) for entry, _ in entries)
    remarks: list[str] = []
    moved = {
        (clean_line(str(entry.get("UID", ""))), _value(entry, "RECURRENCE-ID"))
        for entry, _ in entries
        if entry.get("RECURRENCE-ID") is not None
    }
    if sum(entry.get("RRULE") is not None for entry, _ in entries) > MOST_RULES:
        raise UnreadableProgramme(
            f"The calendar has more than {MOST_RULES} entries that repeat; is it one programme?"
        )
    sessions: list[ImportedSession] = []
    for entry, is_single_page in entries:
        session = _session(entry, is_single_page=is_single_page)
        if session is None:
            continue
        uid = session.source_id
        if uids[uid] > 1 and not _is_series(entries, uid):
            session = replace(session, source_id="")
        sessions += _repeated(session, entry, {at for key, at in moved if key == uid}, remarks)
    head = calendars[0]
    return ImportedProgramme(
        sessions=tuple(sessions),
        name=clean_line(str(head.get("X-WR-CALNAME", "") or head.get("NAME", ""))),
        zone=_zone(text, head, entries),
        link=clean_url(str(head.get("URL", ""))),
        remarks=tuple(remarks),
    )


def _calendar(text: str) -> Component:
    try:
        calendar: Component = Calendar.from_ical(text)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        reason = clean_line(str(error))[:100]
        raise UnreadableProgramme(
            f"The calendar cannot be read ({reason}); export it again."
        ) from None
    return calendar


def _is_single_page(calendar: Component) -> bool:
    return _SINGLE_PAGE in clean_line(str(calendar.get("PRODID", ""))).casefold()


def _is_series(entries: list[tuple[Component, bool]], uid: str) -> bool:
    """Whether a UID repeats because single times of a series were moved, as is right."""
    alike = [entry for entry, _ in entries if clean_line(str(entry.get("UID", ""))) == uid]
    return sum(entry.get("RECURRENCE-ID") is None for entry in alike) <= 1


def _zone(text: str, head: Component, entries: list[tuple[Component, bool]]) -> str:
    """Return the zone a calendar names, else the one most of its times are in."""
    given = clean_line(str(head.get("X-WR-TIMEZONE", "")))
    lost = _LOST_ZONE.search(text)
    used = Counter(
        zone.key
        for entry, _ in entries
        if isinstance(zone := getattr(_value(entry, "DTSTART"), "tzinfo", None), ZoneInfo)
        and zone.key not in {"UTC", "Etc/UTC"}
    )
    candidates = [given, lost[1] if lost else "", *(name for name, _ in used.most_common(1))]
    return next((name for name in candidates if name and find_zone(name)), "")


def _part(value: Any, name: str) -> Any:
    """Return a part of a property; None when the property is missing or broken."""
    try:
        return getattr(value, name, None)
    except ValueError:  # icalendar 7 keeps what it cannot read, and raises when it is asked
        return None


def _value(entry: Component, key: str) -> Any:
    """Return a date or moment of an entry; None when it is missing, repeated or unreadable."""
    value = _part(entry.get(key), "dt")
    if isinstance(value, datetime):
        try:
            if value.tzinfo is not None:
                value.astimezone(UTC)
        except (OverflowError, ValueError):
            return None
        return plausible(value)
    return value if isinstance(value, date) and plausible(datetime(value.year, 1, 1)) else None  # noqa: DTZ001 - only its year


def _session(entry: Component, *, is_single_page: bool) -> ImportedSession | None:
    title = clean_line(str(entry.get("SUMMARY", "")))
    if not title:
        return None
    start, end = _value(entry, "DTSTART"), _value(entry, "DTEND")
    is_timed = isinstance(start, datetime)
    length = _part(entry.get("DURATION"), "dt")
    rooms, kind = _places(clean_line(str(entry.get("LOCATION", ""))), is_single_page=is_single_page)
    told = clean_text(str(entry.get("DESCRIPTION", "")).replace("&#x3D;", "="))
    people, abstract, links = _people(entry), told, [str(entry.get("URL", "")).strip()]
    if is_single_page:
        names, abstract, found = _single_page(told, title, {*rooms, kind})
        people, links = people or names, links + found
    return ImportedSession(
        title=title,
        source_id=clean_line(str(entry.get("UID", ""))),
        start=start if is_timed else None,
        end=end if is_timed and isinstance(end, datetime) else None,
        length=read_length(length.total_seconds() / 60) if isinstance(length, timedelta) else None,
        day=None if is_timed else start,
        rooms=rooms,
        kind_words=kind or _categories(entry),
        abstract=abstract,
        people=people,
        links=tuple((address, "") for address in dict.fromkeys(links) if address),
        is_cancelled=clean_line(str(entry.get("STATUS", ""))).upper() == "CANCELLED",
    )


def _places(location: str, *, is_single_page: bool) -> tuple[tuple[str, ...], str]:
    """Return the rooms of a location, and the sort of item where that stands among them."""
    if not is_single_page:
        return ((location,) if location else ()), ""
    parts = [part.strip() for part in location.split(";") if part.strip()]
    ways = {part: {bare_words(one) for one in _BETWEEN_WAYS.split(part)} for part in parts}
    others = [part for part in parts if not ways[part] <= _HOW]
    modes = tuple(part for part in parts if ways[part] <= _HOW and not ways[part] <= _ON_SITE)
    return modes, others[0] if others else ""


def _single_page(
    told: str, title: str, known: set[str]
) -> tuple[tuple[ImportedPerson, ...], str, list[str]]:
    """Return who, what and links of a description that lists title, people, link and sorts."""
    expected = {bare_words(word) for word in known} | {bare_words(title)} | _HOW
    names: list[str] = []
    text: list[str] = []
    links: list[str] = []
    for line in told.split("\n"):
        if _URL_LINE.fullmatch(line):
            links.append(clean_url(line))
        elif not links and not names and bare_words(line) not in expected and len(line) < 80:
            parts = [part.strip() for part in line.split(",") if part.strip()]
            names = parts if all(map(looks_like_person, parts)) else [line]
        elif bare_words(line) not in expected:
            text.append(line)
    return tuple(ImportedPerson(name) for name in names), "\n".join(text).strip(), links


def _people(entry: Component) -> tuple[ImportedPerson, ...]:
    """Return who organises an entry, when a name and not only an address is given."""
    found = entry.get("ORGANIZER")
    given = found if isinstance(found, list) else [found]
    called = (str((_part(one, "params") or {}).get("CN", "")) for one in given)
    names = [clean_line(_WRITTEN_BREAK.sub(" ", name)) for name in called]
    return tuple(ImportedPerson(name) for name in names if name and "@" not in name)


_WRITTEN_BREAK = re.compile(r"\\[nN]|\^n")
"""A line's end in a parameter: by RFC 6868 "^n", by many as in a text (RFC 5545, 3.3.11)."""


def _categories(entry: Component) -> str:
    found = entry.get("CATEGORIES")
    cats = _part(found[0] if isinstance(found, list) and found else found, "cats")
    return clean_line(str(cats[0])) if cats else ""


def _repeated(
    session: ImportedSession, entry: Component, moved: set[Any], remarks: list[str]
) -> Iterator[ImportedSession]:
    """Yield a session once, or each time that its rule repeats it."""
    rule = entry.get("RRULE")
    start = session.start or session.day
    if rule is None or start is None or entry.get("RECURRENCE-ID") is not None:
        yield session
        return
    first = start if isinstance(start, datetime) else datetime(start.year, start.month, start.day)  # noqa: DTZ001 - a day
    try:
        times = [plausible(at) for at in _times(rule, first)]
    except (ValueError, TypeError, AttributeError, OverflowError, IndexError):
        remarks.append(
            f'The rule by which "{session.title}" repeats cannot be read; it stands once.'
        )
        yield session
        return
    if len(times) == MOST_REPEATS:
        remarks.append(f'"{session.title}" repeats without end; {MOST_REPEATS} times were taken.')
    if not times:
        yield session
        return
    gone = moved | _excluded(entry)
    for at in times:
        if at is None or at in gone or at.date() in gone:
            continue
        at_day = f"-{at:%Y%m%d}" if at != first and session.source_id else ""
        length = session.end - session.start if session.end and session.start else None
        yield replace(
            session,
            source_id=f"{session.source_id}{at_day}",
            start=at if session.start else None,
            end=at + length if session.start and length is not None else None,
            day=None if session.start else at.date(),
        )


def _times(rule: Any, first: datetime) -> list[datetime]:
    """Return when an entry repeats, within bounds: a rule may never end.

    Raises ValueError for a rule that repeats within a day or may never be fulfilled.
    """
    if str(rule.get("FREQ", [""])[0]).upper() not in _FREQUENCIES or set(rule) - _PARTS:
        raise ValueError("no rule of a programme")
    parts = rule.to_ical().decode().split(";")
    text = ";".join(part for part in parts if not part.upper().startswith(("COUNT=", "UNTIL=")))
    count = min(int(rule.get("COUNT", [MOST_REPEATS])[0]), MOST_REPEATS)
    within = rrulestr(text, dtstart=first)
    last = first + REPEATS_WITHIN
    until = rule.get("UNTIL", [None])[0]
    found = takewhile(lambda at: at <= last, islice(within, count))
    return [at for at in found if until is None or _is_until(at, until)]


def _is_until(at: datetime, until: date) -> bool:
    """Whether a time is not after the end of a rule, a day or a moment of whatever kind."""
    if isinstance(until, datetime) and (at.tzinfo is None) == (until.tzinfo is None):
        return at <= until
    return at.date() <= (until.date() if isinstance(until, datetime) else until)


def _excluded(entry: Component) -> set[Any]:
    found = entry.get("EXDATE")
    lists = found if isinstance(found, list) else [found] if found is not None else []
    return {one.dt for each in lists for one in _part(each, "dts") or ()}
