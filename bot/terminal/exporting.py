"""`export`: the programme as a file for others."""

from __future__ import annotations

from pathlib import Path

from bot.clock import Clock
from bot.errors import MisuseError
from bot.knowledge_base.load import find_event, load_event
from bot.services.export import export_event
from bot.services.open_event import knowledge_folder


def export(
    name: str,
    format_name: str,
    out: Path,
    language: str | None,
    clock: Clock,
    alarms: tuple[int, ...] = (),
) -> int:
    """Write the programme into a folder, and name the sessions that the file cannot hold."""
    event = load_event(find_event(name, knowledge_folder())).event
    spoken = language or event.languages[0]
    exported = export_event(event, format_name, spoken, clock.now(), alarms)
    path = out / exported.name
    try:
        out.mkdir(parents=True, exist_ok=True)
        path.write_bytes(exported.data)
    except OSError as error:
        raise MisuseError(
            f"{path} cannot be written: {error.strerror}; choose another --out."
        ) from error
    print(f"Wrote {path}.")
    if exported.left_out:
        print(f"Not in it, as they have no time: {'; '.join(exported.left_out)}.")
    return 0
