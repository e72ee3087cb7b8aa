"""Calendars as they stand: everybody's programme, and one participant's agenda."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.core.models import Event, Session
from bot.core.programme import Programme
from bot.core.revisions import Revisions
from bot.services.calendar import CalendarWriter, Listed, session_that_left
from bot.services.export import export_event
from bot.services.remind import leads_for
from bot.store import Store
from bot.store.participants import Participant


@dataclass(frozen=True, slots=True)
class EventVersion:
    """A version of an event as calendars show it, and since when it stands (aware)."""

    event: Event
    revisions: Revisions
    since: datetime


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar, and the sentence that names the sessions it cannot hold ("" for none)."""

    data: bytes
    left_out: str


class CalendarFeed:
    """Writes the files of the current version; what it wrote is kept until the next one."""

    def __init__(self, store: Store, version: Callable[[], EventVersion]) -> None:
        self._store = store
        self._version = version
        self._of: EventVersion | None = None
        self._writers: dict[str, CalendarWriter] = {}
        self._files: dict[tuple[str, str], bytes] = {}
        self._writing = asyncio.Lock()

    async def programme(self, format_name: str, language: str) -> bytes:
        """Return the whole programme as `ics` or `json`, from memory if it was asked for before."""
        key = (format_name, language)
        self._keep_up()
        if key not in self._files:
            async with self._writing:
                # Whoever waited here finds it written; a large programme is a second of work.
                version = self._keep_up()
                if key not in self._files:
                    written = await asyncio.to_thread(self._write, version, format_name, language)
                    if version is not self._keep_up():
                        return written
                    self._files[key] = written
        return self._files[key]

    async def agenda(self, user_id: str, language: str | None = None) -> CalendarFile:
        """Return what one person saved, and nothing of anybody else's.

        It rings when they are reminded, unless their reminders are off. A session that has left
        the programme since is cancelled.
        """
        wishes = await self._store.participants.get(user_id) or Participant(user_id)
        rows = await self._store.participants.saved(user_id, self._version().event.id)
        # From here on nothing is waited for: it is all of one version.
        version = self._keep_up()
        event, gone = version.event, version.revisions.gone
        saved = {one.session: one for one in rows}
        listed = [
            Listed(
                session,
                () if wishes.is_silent else leads_for(saved[session.id], wishes, session, event),
            )
            for session in Programme(event).sessions
            if session.id in saved
        ]
        known = {session.id for session in event.sessions}
        listed += [
            Listed(session_that_left(seen, event))
            for session in saved
            if session not in known and session in gone and (seen := gone[session].gone)
        ]
        spoken = language or wishes.language or wishes.locale or event.languages[0]
        return self._file(listed, spoken)

    def session(self, session: Session, language: str) -> CalendarFile:
        """Return a calendar of one session of the current version."""
        return self._file([Listed(session)], language)

    def _file(self, listed: list[Listed], language: str) -> CalendarFile:
        version = self._keep_up()
        if language not in self._writers:
            self._writers[language] = _writer(version, language)
        writer = self._writers[language]
        return CalendarFile(writer.write(listed), writer.without_time(o.session for o in listed))

    def _write(self, version: EventVersion, format_name: str, language: str) -> bytes:
        if format_name == "json":
            return export_event(version.event, "json", language, version.since).data
        sessions = Programme(version.event).sessions
        return _writer(version, language).write(Listed(session) for session in sessions)

    def _keep_up(self) -> EventVersion:
        """Return the current version; what was written of another is forgotten."""
        version, known = self._version(), self._of
        if (
            known is None
            or version.event is not known.event
            or version.revisions is not known.revisions
        ):
            self._of, self._writers, self._files = version, {}, {}
            return version
        return known


def _writer(version: EventVersion, language: str) -> CalendarWriter:
    return CalendarWriter(version.event, language, version.since, version.revisions)
