"""What a programme tells of its sessions, short enough to be compared."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from bot.knowledge_base.importing.formats import read_programme
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.tidy import tidy
from bot.knowledge_base.importing.tidy_programme import TidyProgramme

LISBON = ZoneInfo("Europe/Lisbon")
Told = tuple[str, str, list[str], list[str]]
"""A session's title, day and time, rooms and people."""


def hourly(heads: str, *rows: str) -> bytes:
    """Return a table with a row an hour from ten o'clock on 13 May 2027, semicolons between."""
    lines = (f"2027-05-13 {10 + at}:00;{row}" for at, row in enumerate(rows))
    return "\n".join([f"Start;{heads}", *lines]).encode()


def tidied(data: bytes, **hints: Any) -> TidyProgramme:
    """Return what is read of a source, put in order; `hints` are told of tables."""
    return tidy(read_programme(data, hints=TableHints(**hints))[1], LISBON)


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
