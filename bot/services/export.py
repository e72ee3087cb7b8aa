"""A programme as files for others, in the formats that need nothing but the event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.models import Event
from bot.core.programme import Programme
from bot.services.calendar import Listed, calendar_of, has_date
from bot.services.schedule_json import write_schedule


@dataclass(frozen=True, slots=True)
class Exported:
    """A file, and the titles of the sessions that it cannot hold, because they have no time."""

    name: str
    data: bytes
    left_out: tuple[str, ...]


def export_event(
    event: Event,
    format_name: str,
    language: str,
    now: datetime,
    alarms: tuple[int, ...] = (),
) -> Exported:
    """Return an event's programme as `json` (c3voc) or `ics`, with texts in one language.

    `alarms` are the minutes before each session at which a calendar rings.
    """
    titles = [(s, s.title.get(language)) for s in event.sessions]
    if format_name == "json":
        left_out = tuple(title for session, title in titles if session.start is None)
        return Exported("schedule.json", write_schedule(event, language), left_out)
    left_out = tuple(title for session, title in titles if not has_date(session))
    listed = [Listed(session, alarms) for session in Programme(event).sessions]
    calendar = calendar_of(event, listed, language, now)
    return Exported("programme.ics", calendar, left_out)
