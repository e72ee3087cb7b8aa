"""A stage for rehearsals: an event in memory that changes between two runs of one ledger."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.core.models import Event, Places, ReminderSettings, Session
from bot.services.rehearse import RehearsedPost, rehearse
from tests.builders import make_event, make_room, make_session, make_text
from tests.databases import make_sqlite


@dataclass
class Stage:
    """One event and the file of its ledger; `play` runs it between two local moments."""

    state: Path
    zone: str = "Europe/Paris"
    settings: ReminderSettings = field(default_factory=ReminderSettings)
    places: Places = field(default_factory=Places)
    sessions: list[Session] = field(default_factory=list)

    def __post_init__(self) -> None:
        make_sqlite(self.state.parent, self.state.name)

    def at(self, words: str) -> datetime:
        """Return the aware moment of a local `YYYY-MM-DD HH:MM`."""
        return datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(self.zone))

    def add(self, name: str, start: str | None = None, **overrides: Any) -> None:
        """Add a session that starts at a local moment."""
        fields: dict[str, Any] = {"id": name, "title": name.title(), "end": None}
        fields["start"] = self.at(start) if start else None
        self.sessions.append(make_session(**fields | overrides))

    def change(self, name: str, **overrides: Any) -> None:
        """Change fields of a session; `start` is a local moment."""
        if isinstance(overrides.get("start"), str):
            overrides["start"] = self.at(overrides["start"])
        self.sessions = [replace(s, **overrides) if s.id == name else s for s in self.sessions]

    def remove(self, name: str) -> None:
        """Take a session out of the programme."""
        self.sessions = [s for s in self.sessions if s.id != name]

    def event(self) -> Event:
        """Return the event as it stands."""
        return make_event(
            zone=self.zone,
            start_day=date(2026, 1, 1),
            end_day=date(2026, 12, 31),
            rooms=(make_room(id="hall"), make_room(id="attic", name=make_text("Attic"))),
            sessions=tuple(self.sessions),
            reminders=self.settings,
            places=self.places,
        )

    def play(self, first: str, last: str) -> list[RehearsedPost]:
        """Rehearse between two local moments and return every line."""
        lines: list[RehearsedPost] = []
        asyncio.run(rehearse(self.event(), self.at(first), self.at(last), self.state, lines.append))
        return lines


def posts(lines: Iterable[RehearsedPost]) -> list[tuple[str, str, str | None, int | None]]:
    """Return the posts as (UTC time, kind, session, lead)."""
    return [
        (f"{line.at:%m-%d %H:%M}", line.kind, line.session, line.lead_minutes)
        for line in lines
        if line.reason is None
    ]


def skips(lines: Iterable[RehearsedPost]) -> list[tuple[str | None, int | None, str]]:
    """Return what was not sent as (session, lead, reason)."""
    return [(line.session, line.lead_minutes, line.reason) for line in lines if line.reason]
