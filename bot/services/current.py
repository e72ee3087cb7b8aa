"""The event as it stands: loaded, watched, and replaced as a whole when its files change."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from watchfiles import Change, awatch

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.clock import Clock
from bot.core.models import Event
from bot.errors import EventNotFound, Fault, InvalidEvent
from bot.knowledge_base.load import Loaded, find_event, load_event
from bot.services.apart import load_apart
from bot.services.ask import knowledge_folder

DEBOUNCE_MS = 400
"""How long the folder must be still before it is read again: an editor may write twice."""

OnOpen = Callable[[Engine], None]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Standing:
    """What organisers are told of the event's files."""

    loaded_at: datetime
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    orphans: tuple[str, ...] = ()


class Current:
    """Holds the last good version of an event, and the engine that answers about it."""

    def __init__(self, folder: Path, loaded: Loaded, clock: Clock) -> None:
        self.folder = folder
        self._classifier = Classifier.load()
        self.engine = Engine(loaded.event, self._classifier)
        self.standing = Standing(clock.now(), warnings=loaded.warnings, orphans=loaded.orphans)
        self.on_open: OnOpen = lambda _engine: None
        self._clock = clock

    @classmethod
    def open(cls, name: str, clock: Clock) -> Current:
        """Load an event by its name or folder. Raises EventNotFound or InvalidEvent."""
        folder = find_event(name, knowledge_folder()).resolve()
        return cls(folder, load_event(folder), clock)

    @property
    def event(self) -> Event:
        """The event as it stands."""
        return self.engine.event

    async def reload(self) -> bool:
        """Read the files again; returns whether they made a good event, which is then current.

        Broken files change nothing: the last good version stays, and `standing` has the faults.
        """
        try:
            loaded = await load_apart(self.folder)
            engine = await asyncio.to_thread(self._prepared, loaded)
        except InvalidEvent as error:
            faults = tuple(fault for fault in error.faults if not fault.is_warning)
            self.standing = Standing(self.standing.loaded_at, faults=faults)
            _log.warning("the event's files have %s fault(s); the last version stays", len(faults))
            return False
        except EventNotFound as error:
            gone = Fault("event.yaml", 0, 0, "(file)", str(error), "put the folder back")
            self.standing = Standing(self.standing.loaded_at, faults=(gone,))
            return False
        self._take(engine)
        self.standing = Standing(
            self._clock.now(), warnings=loaded.warnings, orphans=loaded.orphans
        )
        return True

    async def changes(self, stop: asyncio.Event) -> AsyncIterator[bool]:
        """Yield after every change of the folder whether it made a good event."""
        async for _ in awatch(
            self.folder,
            watch_filter=_is_ours,
            debounce=DEBOUNCE_MS,
            step=50,
            stop_event=stop,
            recursive=False,
        ):
            yield await self.reload()

    def _prepared(self, loaded: Loaded) -> Engine:
        return Engine(loaded.event, self._classifier)

    def _take(self, engine: Engine) -> None:
        self.engine = engine
        self.on_open(engine)


def _is_ours(_change: Change, path: str) -> bool:
    return path.endswith((".yaml", ".yml")) and not Path(path).name.startswith(".")
