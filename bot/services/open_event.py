"""Open an event and ask it questions."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.answering.classifier.encoder import load_ahead
from bot.answering.engine import Engine
from bot.core.freshness import stale_as_of
from bot.errors import Fault
from bot.knowledge_base.importing.freshness_file import read_freshness
from bot.knowledge_base.load import find_event, load_event

KNOWLEDGE = Path("knowledge")
"""The folder of the events, below the project's."""


def knowledge_folder() -> Path:
    """Return the folder of the events: the working directory's, else the one beside `bot/`."""
    if KNOWLEDGE.is_dir():
        return KNOWLEDGE
    return Path(__file__).resolve().parents[2] / KNOWLEDGE


def name_of_folder(folder: Path) -> str:
    """Return what commands take for an event's folder: its name under knowledge/, else its path."""
    knowledge = knowledge_folder()
    is_known = folder.absolute().parent == knowledge.absolute()
    path = f'"{folder}"' if " " in str(folder) else str(folder)
    return folder.name if is_known else path


def as_of(name: str, now: datetime) -> datetime | None:
    """Return as of when an event's programme is known, once it has been refreshed too long ago.

    Raises EventNotFound.
    """
    return stale_as_of(read_freshness(find_event(name, knowledge_folder())), now)


def open_event(name: str) -> tuple[Engine, tuple[Fault, ...]]:
    """Return an engine for an event (a name under knowledge/ or a folder), and the warnings.

    Raises EventNotFound, or InvalidEvent with every fault.
    """
    folder = find_event(name, knowledge_folder())
    load_ahead()
    loaded = load_event(folder)
    return Engine(loaded.event), loaded.warnings
