"""Write files of an event's folder: tried out first, whole or not at all, one writer at a time."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bot.knowledge_base.load import Loaded, load_event

try:
    import fcntl
except ModuleNotFoundError:
    _LOCKS_FOLDERS = False  # Windows can neither open a folder nor lock it
else:
    _LOCKS_FOLDERS = True

_LOCKS: defaultdict[Path, threading.Lock] = defaultdict(threading.Lock)
"""Of each folder that is written to, where the system has no lock for it."""


def try_out(folder: Path, files: Mapping[str, str]) -> Loaded:
    """Load the event as it would be with these files. Raises InvalidEvent."""
    with tempfile.TemporaryDirectory(prefix="usher-") as place:
        trial = Path(place) / folder.name
        trial.mkdir()
        for path in folder.glob("*.yaml"):
            if path.is_file():
                shutil.copy(path, trial / path.name)
        for name, text in files.items():
            (trial / name).write_text(text, encoding="utf-8")
        return load_event(trial)


def read_file(path: Path) -> str | None:
    """Return what stands in a file, or None when there is none."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return None


def replace_file(path: Path, before: str | None, text: str) -> bool:
    """Put a whole file in the place of another, so that no reader ever sees half of it.

    Returns False, and leaves the file, when it is no more what it was before: somebody saved it.
    """
    place = path.resolve()  # what a link leads to is replaced, not the link
    descriptor, name = tempfile.mkstemp(dir=place.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o644 if before is None else place.stat().st_mode & 0o777)
        if read_file(path) == before:
            part.replace(place)
            return True
    finally:
        part.unlink(missing_ok=True)
    return False


def replace_files(
    folder: Path, before: Mapping[str, str | None], files: Mapping[str, str]
) -> str | None:
    """Put several whole files in the place of others, or none of them.

    Returns the name of a file that somebody saved meanwhile; then nothing has changed.
    """
    written: list[str] = []
    is_done = False
    try:
        for name, text in files.items():
            if not replace_file(folder / name, before[name], text):
                return name
            written.append(name)
        is_done = True
    finally:
        for name in () if is_done else written:
            content = before[name]
            if content is None:
                (folder / name).unlink(missing_ok=True)
            else:
                replace_file(folder / name, files[name], content)
    return None


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other writers of the folder out: in this process, and but for Windows in others."""
    if not _LOCKS_FOLDERS:
        with _LOCKS[folder.resolve()]:
            yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
