"""The event as it stands: loaded, watched, and replaced as a whole when its files change."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.clock import Clock, pause
from bot.core.changes import is_implausible, lost, seen_programme
from bot.core.models import Event
from bot.errors import EventNotFound, Fault, InvalidEvent
from bot.knowledge_base.load import Loaded, find_event, load_event
from bot.knowledge_base.text_decoding import MAX_BYTES
from bot.services.open_event import knowledge_folder
from bot.services.subprocess_loader import load_in_subprocess

LOOK_EVERY = 0.4
"""Seconds between two looks at the files, and for which they must be still: an editor may write
twice. Looking, rather than being told by the system, sees replaced folders and linked files, too.
"""

PROGRAMME_FILE = "programme.yaml"

OnOpen = Callable[[Engine], None]
Files = Mapping[str, tuple[int, int, int]]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FilesStatus:
    """What organisers are told of the event's files."""

    loaded_at: datetime
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    orphans: tuple[str, ...] = ()


class CurrentEvent:
    """Holds the last good version of an event, and the engine that answers about it.

    `on_open` is told of the engine of each version that follows the first.
    """

    def __init__(self, folder: Path, loaded: Loaded, clock: Clock, on_open: OnOpen) -> None:
        self.folder = folder
        self._classifier = Classifier.load()
        self.engine = Engine(loaded.event, self._classifier)
        self.standing = FilesStatus(clock.now(), warnings=loaded.warnings, orphans=loaded.orphans)
        self._on_open = on_open
        self._clock = clock
        self._files = _fingerprint(folder)
        self._programme = _programme(folder)

    @classmethod
    def open(cls, name: str, clock: Clock, on_open: OnOpen) -> CurrentEvent:
        """Load an event by its name or folder. Raises EventNotFound or InvalidEvent."""
        folder = find_event(name, knowledge_folder()).absolute()
        return cls(folder, load_event(folder), clock, on_open)

    @property
    def event(self) -> Event:
        """The event as it stands."""
        return self.engine.event

    async def reload(self, *, is_meant: bool = False) -> bool:
        """Read the files again; returns whether they made a good event, which is then current.

        Broken files change nothing: the last good version stays, and `standing` has the faults. So
        has what looks like a loss: a file that has vanished or is empty, another event, most of the
        programme gone, or its last line broken off, unless somebody says that it `is_meant`.
        """
        files = await asyncio.to_thread(_fingerprint, self.folder)
        programme = await asyncio.to_thread(_programme, self.folder)
        try:
            loaded = await load_in_subprocess(self.folder)
            if not is_meant:
                self._check_losses(files, programme, loaded.event)
            engine = await asyncio.to_thread(self._prepared, loaded)
        except InvalidEvent as error:
            faults = tuple(fault for fault in error.faults if not fault.is_warning)
            self.standing = FilesStatus(self.standing.loaded_at, faults=faults)
            _log.warning("the event's files have faults (%s); the last version stays", len(faults))
            return False
        except EventNotFound as error:
            gone = Fault(
                "event.yaml", 0, 0, "(file)", str(error).rstrip("."), "put the folder back"
            )
            self.standing = FilesStatus(self.standing.loaded_at, faults=(gone,))
            return False
        self._take(engine)
        self._files, self._programme = files, programme
        self.standing = FilesStatus(
            self._clock.now(), warnings=loaded.warnings, orphans=loaded.orphans
        )
        return True

    async def changes(
        self, stop: asyncio.Event, is_behind: Callable[[], bool] = lambda: False
    ) -> AsyncIterator[bool]:
        """Yield after every change of the folder whether it made a good event.

        While somebody `is_behind` with the last good one, it counts as a change.
        """
        seen = self._files
        while not stop.is_set():
            await pause(LOOK_EVERY)
            found = await asyncio.to_thread(_fingerprint, self.folder)
            if found == seen:
                if is_behind():
                    yield True
                continue
            while found != seen:
                seen = found
                await pause(LOOK_EVERY)
                found = await asyncio.to_thread(_fingerprint, self.folder)
            yield await self.reload()

    def _check_losses(self, files: Files, programme: bytes, event: Event) -> None:
        """Raise InvalidEvent for what organisers must say of that it is meant."""
        remedy = "put it back, or write /change accept if this is meant"
        gone = [
            Fault(name, 0, 0, "(file)", "is gone" if name not in files else "is empty", remedy)
            for name, (_, _, size) in self._files.items()
            if size > 0 and (name not in files or files[name][2] <= 0)
        ]
        if event.id != self.event.id:
            problem = f"is another event now, {event.id}"
            gone.append(Fault("event.yaml", 0, 0, "(folder)", problem, remedy))
        before, after = seen_programme(self.event), seen_programme(event)
        missing = len(lost(before, after, self._clock.now()))
        if not gone and is_implausible(before, after, self._clock.now()):
            problem = f"{missing} of {len(before)} sessions are gone"
            gone.append(Fault(PROGRAMME_FILE, 0, 0, "sessions", problem, remedy))
        if not gone and _is_cut_off(self._programme, programme, missing):
            line = programme.count(b"\n") + 1
            problem = "ends in the middle of this line, as if not all of it had been saved"
            remedy = "save all of it, or write /change accept if this is meant"
            gone.append(Fault(PROGRAMME_FILE, line, 1, "(file)", problem, remedy))
        if gone:
            raise InvalidEvent(self.event.id, tuple(gone))

    def _prepared(self, loaded: Loaded) -> Engine:
        return Engine(loaded.event, self._classifier)

    def _take(self, engine: Engine) -> None:
        self.engine = engine
        self._on_open(engine)


def _programme(folder: Path) -> bytes:
    """Return what stands in an event's programme, nothing where there is none."""
    try:
        with (folder / PROGRAMME_FILE).open("rb") as stream:
            return stream.read(MAX_BYTES)
    except OSError:
        return b""


def _is_cut_off(before: bytes, after: bytes, missing: int) -> bool:
    """Whether a file looks as if only its beginning had been saved.

    Its last line is broken off, which it was not, and something is gone or nothing else is new.
    """
    if after.endswith(b"\n") or not before.endswith(b"\n"):
        return False
    return bool(missing) or (before.startswith(after) and after.rstrip() != before.rstrip())


def _fingerprint(folder: Path) -> Files:
    """Return inode, time and size of each file of an event; a size of -1 for a dangling link."""
    found: dict[str, tuple[int, int, int]] = {}
    try:
        paths = list(folder.iterdir())
    except OSError:
        return found
    for path in paths:
        if path.name.startswith(".") or path.suffix not in {".yaml", ".yml"}:
            continue
        try:
            state = path.stat()
        except OSError:
            found[path.name] = (0, 0, -1)
        else:
            found[path.name] = (state.st_ino, state.st_mtime_ns, state.st_size)
    return found
