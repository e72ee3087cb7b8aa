"""The door of the knowledge base: an event folder in, one checked immutable Event out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import EventNotFound, Fault, InvalidEvent
from bot.knowledge_base.build import build_event
from bot.knowledge_base.checks import check_files
from bot.knowledge_base.error_messages import quote, suggest
from bot.knowledge_base.files import read_files
from bot.knowledge_base.overlay import orphans_of
from bot.knowledge_base.yaml_reading import EVENT_FILE

if TYPE_CHECKING:
    from bot.core.models import Event


@dataclass(frozen=True, slots=True)
class Loaded:
    """An event and what is odd, though not wrong, in its YAML.

    `orphans` are the ids of sessions that changes.yaml changes and the programme lacks.
    """

    event: Event
    warnings: tuple[Fault, ...] = ()
    orphans: tuple[str, ...] = ()


def load_event(folder: Path) -> Loaded:
    """Read, check and build the event of a folder.

    Raises:
        EventNotFound: there is no such folder.
        InvalidEvent: the files have faults; it carries every one of them, and the warnings.
    """
    if not _is_folder(folder):
        raise EventNotFound(f"There is no event folder {quote(folder)}.")
    files = read_files(folder)
    faults = sorted({*files.faults, *check_files(files)})
    if any(not fault.is_warning for fault in faults):
        raise InvalidEvent(folder.resolve().name, tuple(faults))
    return Loaded(build_event(files), tuple(faults), orphans_of(files))


def find_event(name_or_path: str, root: Path) -> Path:
    """Return the folder of an event, given as a path or as the name of a folder under `root`.

    Raises:
        EventNotFound: there is none; the sentence lists the events there are.
    """
    given = name_or_path.strip()
    if given:
        for path in (Path(given), root / given):
            folder = path.parent if path.name == EVENT_FILE else path
            if _is_folder(folder) and (folder / EVENT_FILE).is_file():
                return folder
        for folder in (Path(given), root / given):  # not finished yet: loading tells what lacks
            if _is_folder(folder) and (len(Path(given).parts) > 1 or folder.parent == root):
                return folder
    names = list_events(root)
    alike = suggest(given, names) or next((name for name in names if given and given in name), None)
    hint = f" Did you mean {quote(alike)}?" if alike else ""
    available = f" Available: {', '.join(names)}." if names else f" {quote(root)} holds no event."
    elsewhere = "one elsewhere is given by the path of its folder, like ../my-event"
    raise EventNotFound(f"There is no event {quote(given)}; {elsewhere}.{hint}{available}")


def list_events(root: Path) -> list[str]:
    """Return the names of the event folders under `root`, sorted."""
    if not _is_folder(root):
        return []
    return sorted(folder.name for folder in root.iterdir() if (folder / EVENT_FILE).is_file())


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, or with a NUL in it
        return False
