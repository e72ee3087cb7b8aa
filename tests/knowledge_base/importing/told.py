"""What a programme tells of its sessions, short enough to be compared."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.knowledge_base.importing.tidy_programme import TidyProgramme

LISBON = ZoneInfo("Europe/Lisbon")
Told = tuple[str, str, list[str], list[str]]
"""A session's title, day and time, rooms and people."""


def told(programme: TidyProgramme) -> list[Told]:
    """Return what is told of each session."""
    return [
        (
            s.plain_title,
            f"{s.start:%d %H:%M}" if s.start else "",
            s.rooms,
            [p.name for p in s.people],
        )
        for s in programme.sessions
    ]
