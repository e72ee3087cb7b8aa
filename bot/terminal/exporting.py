"""`export`: the programme as files for others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from bot.clock import Clock
from bot.core.models import Event
from bot.errors import MisuseError
from bot.knowledge_base.load import find_event, load_event
from bot.services.export import Exported, export_event
from bot.services.open_event import knowledge_folder

Exporter = Callable[[Event, str | None, datetime], Sequence[Exported]]
"""Makes files of an event, in a language (None: the exporter's choice), at an aware moment."""


def export(name: str, exporter: Exporter, out: Path, language: str | None, clock: Clock) -> int:
    """Write what an exporter makes of an event into a folder, and name what it leaves out."""
    event = load_event(find_event(name, knowledge_folder())).event
    return write_files(exporter(event, language, clock.now()), out)


def programme_files(format_name: str, alarms: tuple[int, ...] = ()) -> Exporter:
    """Return the exporter of `ics` or `json`; texts are in the event's first language."""
    return lambda event, language, now: [
        export_event(event, format_name, language or event.languages[0], now, alarms)
    ]


def write_files(files: Sequence[Exported], out: Path) -> int:
    """Write files into a folder, and name the sessions that they cannot hold."""
    for file in files:
        path = out / file.name
        try:
            out.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.data)
        except OSError as error:
            raise MisuseError(
                f"{path} cannot be written: {error.strerror}; choose another --out."
            ) from error
        print(f"Wrote {path}.")
        if file.left_out:
            print(f"Not in it, as they have no time: {'; '.join(file.left_out)}.")
    return 0
