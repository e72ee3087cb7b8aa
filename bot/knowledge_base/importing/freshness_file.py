"""The file of an event's folder that says when its source was last seen to agree with it."""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from bot.core.freshness import Freshness

FRESHNESS = "import-fresh.json"
"""Written at each look while a source is followed; deleted when somebody ends that."""


def read_freshness(folder: Path) -> Freshness | None:
    """Return what the file says; None when nobody follows a source, or it cannot be read."""
    path = folder / FRESHNESS
    try:
        state = path.stat()
    except OSError:
        return None
    return _read(path, (state.st_ino, state.st_mtime_ns, state.st_size))


@lru_cache(maxsize=16)
def _read(path: Path, _version: tuple[int, int, int]) -> Freshness | None:
    """Read a version of the file; every answer asks for it."""
    try:
        root = json.loads(path.read_text(encoding="utf-8"))
        confirmed_at = datetime.fromisoformat(root["confirmed_at"])
        every = timedelta(seconds=float(root["every_seconds"]))
        found = Freshness(confirmed_at, every, str(root["digest"]), str(root["source"]))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return found if confirmed_at.tzinfo is not None else None


def write_freshness(folder: Path, freshness: Freshness) -> None:
    """Keep what is known, whole or not at all. Raises OSError."""
    root = {
        "about": "When the source was last seen to agree with programme.yaml.",
        "confirmed_at": freshness.confirmed_at.isoformat(timespec="seconds"),
        "every_seconds": freshness.every.total_seconds(),
        "digest": freshness.digest,
        "source": freshness.source,
    }
    part = folder / f".{FRESHNESS}.{os.getpid()}.part"
    try:
        part.write_text(json.dumps(root, indent=0) + "\n", encoding="utf-8")
        part.replace(folder / FRESHNESS)
    finally:
        part.unlink(missing_ok=True)


def forget_freshness(folder: Path) -> None:
    """Forget that a source was followed: the programme is the organisers' own again."""
    (folder / FRESHNESS).unlink(missing_ok=True)
