"""Sessions as a calendar (RFC 5545): files and addresses that calendar programs read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property

from icalendar import Alarm, Calendar, Timezone
from icalendar import Event as Entry

from bot.answering.replies.session_lines import language_line, track_names
from bot.answering.voice import Voice
from bot.core.addresses import web_address
from bot.core.changes import Seen
from bot.core.models import Event, Participation, Session, Status
from bot.core.programme import Programme
from bot.core.revisions import Revisions, SessionRevision
from bot.texts.grammar import placed

READ_AGAIN = timedelta(minutes=30)
"""How soon a calendar program should read an address again."""

AROUND = timedelta(days=370)
"""How far before and after the sessions the changes of the clock are told: a year at least."""

LONGEST_LINK = 2000

_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What no text of a calendar may hold (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A session in a calendar, with the minutes before it at which the calendar rings."""

    session: Session
    alarms: tuple[int, ...] = ()


class CalendarWriter:
    """Writes calendars of one version of an event in one language; what it wrote, it keeps.

    `stamp` is the aware moment this version is from. A session has one UID for good, so that a
    calendar that reads a file again updates it; `revisions` tell how often it has changed.
    """

    def __init__(
        self, event: Event, language: str, stamp: datetime, revisions: Revisions | None = None
    ) -> None:
        self._event = event
        self._programme = Programme(event)
        self._voice = Voice(self._programme, language)
        self._stamp = stamp.astimezone(UTC).replace(microsecond=0)
        self._revisions = revisions or Revisions()
        self._written: dict[tuple[str, tuple[int, ...]], bytes] = {}
        self._zone = self._time_zone()

    def write(self, listed: Iterable[Listed], *, name: str | None = None) -> bytes:
        """Return a calendar of sessions; those without a time are named in its description."""
        some = list(listed)
        calendar = Calendar()
        title = name or self._voice.event_name()
        calendar.add("prodid", "-//Usher//conference assistant//EN")
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        for key in ("name", "x-wr-calname"):
            calendar.add(key, _text(title))
        calendar.add("x-wr-timezone", self._event.zone)
        calendar.add("refresh-interval", READ_AGAIN, parameters={"value": "DURATION"})
        calendar.add("x-published-ttl", f"PT{READ_AGAIN // timedelta(minutes=1)}M")
        told = self.without_time(one.session for one in some)
        if told:
            for key in ("description", "x-wr-caldesc"):
                calendar.add(key, _text(told))
        head, end = calendar.to_ical().split(b"END:VCALENDAR")
        entries = [self._entry(one) for one in some if has_date(one.session)]
        zone = self._zone if any(one.session.start for one in some) else b""
        return b"".join((head, zone, *entries, b"END:VCALENDAR", end))

    def without_time(self, sessions: Iterable[Session]) -> str:
        """Return the sentence that names sessions no calendar can hold; "" when there are none."""
        titles = [self._voice.title(one) for one in sessions if not has_date(one)]
        if not titles:
            return ""
        return self._voice.say("calendar-without-time", titles=self._voice.listing(titles))

    def _entry(self, listed: Listed) -> bytes:
        session = listed.session
        key = (session.id, listed.alarms)
        written = self._written.get(key)
        if written is None:
            entry = self._describe(session)
            for minutes in () if session.is_cancelled else listed.alarms:
                entry.add_component(self._alarm(session, minutes))
            written = self._written[key] = entry.to_ical()
        return written

    def _describe(self, session: Session) -> Entry:
        voice, revision = self._voice, self._revision(session)
        entry = Entry()
        entry.add("uid", _text(f"{revision.uid}@{self._event.id}"))
        entry.add("dtstamp", self._stamp)
        entry.add("sequence", revision.sequence)
        if revision.changed_at is not None:
            entry.add("last-modified", revision.changed_at.replace(microsecond=0))
        title = voice.title(session)
        marked = voice.say("cancelled-mark", text=title) if session.is_cancelled else title
        entry.add("summary", _text(marked))
        if session.start is not None:
            entry.add("dtstart", self._local(session.start))
            end = self._programme.end_of(session)
            if end is not None and end > session.start:
                entry.add("dtend", self._local(end))
        elif session.day is not None:
            entry.add("dtstart", session.day)
            entry.add("dtend", session.day + timedelta(days=1))
        entry.add("status", _status(session))
        if session.is_cancelled or session.start is None:
            entry.add("transp", "TRANSPARENT")
        self._place(entry, session)
        self._tell(entry, session)
        return entry

    def _place(self, entry: Entry, session: Session) -> None:
        place = placed((self._voice.rooms(session), self._venue), self._voice.language)
        if place:
            entry.add("location", _text(" ".join(place.split())))

    @cached_property
    def _venue(self) -> str:
        """The venue with its city and its address."""
        venue = self._event.venue
        address = self._voice.text(venue.address) if venue else None
        place = self._voice.place() or ""
        if address and address.casefold() not in place.casefold():
            place = placed((place, address), self._voice.language)
        return place

    def _tell(self, entry: Entry, session: Session) -> None:
        voice, say = self._voice, self._voice.say
        lines = []
        if session.people:
            lines.append(say("discord-with", people=voice.listing(voice.people(session))))
        if session.track:
            lines.append(say("discord-track", track=_text(track_names(session, voice))))
            names = (self._programme.track[track].name for track in session.tracks)
            entry.add("categories", [_text(name.get(voice.language)) for name in names])
        if session.languages:
            lines.append(language_line(session, voice))
        if Status.PROVISIONAL in {session.time_status, session.room_status}:
            lines.append(say("provisional"))
        told = (session.abstract, session.prerequisites, session.signup)
        lines += [f"\n{text}" for text in map(voice.text, told) if text]
        links = [(link, web_address(link.url, LONGEST_LINK)) for link in session.links]
        lines += [f"\n{link.label.get(voice.language)}: {url}" for link, url in links if url]
        if lines:
            entry.add("description", _text("\n".join(lines).strip()))
        url = next((url for _, url in links if url), None)
        if url:
            entry.add("url", url)

    def _alarm(self, session: Session, minutes: int) -> Alarm:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _text(self._voice.title(session)))
        alarm.add("trigger", -timedelta(minutes=minutes))
        return alarm

    def _local(self, moment: datetime) -> datetime:
        """Return a moment as the event's clocks show it.

        In the hour that comes twice, a calendar takes it for the first (RFC 5545, 3.3.5): the
        second is written in UTC.
        """
        local = moment.astimezone(self._programme.zone)
        return moment.astimezone(UTC) if local.fold else local

    def _revision(self, session: Session) -> SessionRevision:
        if session.id not in self._programme.session:
            return self._revisions.gone.get(session.id) or SessionRevision(session.id, session.id)
        return self._revisions.of_session(session.id)

    def _time_zone(self) -> bytes:
        known: list[Session | Seen] = [*self._event.sessions]
        known += [one.gone for one in self._revisions.gone.values() if one.gone is not None]
        moments = [moment for one in known for moment in (one.start, one.end) if moment is not None]
        if not moments or self._event.zone == "UTC":
            return b""
        first, last = min(moments).date() - AROUND, max(moments).date() + AROUND
        zone = Timezone.from_tzid(self._event.zone, first_date=first, last_date=last)
        zone.pop("comment", None)
        return bytes(zone.to_ical())


def calendar_of(
    event: Event,
    listed: Iterable[Listed],
    language: str,
    now: datetime,
    revisions: Revisions | None = None,
) -> bytes:
    """Return sessions as the bytes of an .ics file as of an aware moment."""
    return CalendarWriter(event, language, now, revisions).write(listed)


def has_date(session: Session) -> bool:
    """Whether a calendar can hold a session: its time is known, or at least its day."""
    return session.start is not None or session.day is not None


def session_that_left(seen: Seen, event: Event) -> Session:
    """Return what is known of a session that has left the programme: it is cancelled."""
    rooms = {room.id for room in event.rooms}
    people = {person.id for person in event.people}
    return Session(
        id=seen.session,
        title=seen.text,
        origin=event.origin,
        start=seen.start,
        end=seen.end,
        day=seen.day,
        rooms=tuple(room for room in seen.rooms if room in rooms),
        people=tuple(Participation(one) for one in seen.people if one in people),
        is_cancelled=True,
    )


def _status(session: Session) -> str:
    if session.is_cancelled:
        return "CANCELLED"
    return "TENTATIVE" if session.time_status is Status.PROVISIONAL else "CONFIRMED"


def _text(words: str) -> str:
    return _UNWRITABLE.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))
