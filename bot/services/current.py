"""The event as it stands: loaded, watched, and replaced as a whole when its files change."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from watchfiles import Change, awatch

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.engine import Engine
from bot.answering.text.wording import SCRIPTS
from bot.clock import Clock
from bot.core.models import Event
from bot.errors import EventNotFound, Fault, InvalidEvent
from bot.knowledge_base.load import Loaded, find_event, load_event
from bot.services.apart import load_apart
from bot.services.ask import knowledge_folder
from bot.services.remember import default_folder, kept_reading, remembered_readings

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
        self.engine = Engine(loaded.event, remembered_readings(loaded.event, default_folder()))
        self.standing = Standing(clock.now(), warnings=loaded.warnings, orphans=loaded.orphans)
        self.on_open: OnOpen = lambda _engine: None
        self._clock = clock
        self._trainings: set[asyncio.Task[None]] = set()

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
        if not await asyncio.to_thread(_is_trained, loaded.event):
            self._stop_training()
            training = asyncio.create_task(self._train(loaded.event))
            self._trainings.add(training)
            training.add_done_callback(self._trainings.discard)
        return True

    async def close(self) -> None:
        """Learn no more."""
        self._stop_training()
        await asyncio.gather(*self._trainings, return_exceptions=True)

    async def learn(self) -> None:
        """Learn the event's words, unless they are kept from before, without holding anybody up."""
        if not await asyncio.to_thread(_is_trained, self.event):
            _log.info("learning to understand questions, which takes half a minute once")
            await self._prepare()

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

    def _stop_training(self) -> None:
        """Stop learning what has changed again meanwhile."""
        for training in self._trainings:
            training.cancel()

    def _prepared(self, loaded: Loaded) -> Engine:
        return Engine(loaded.event, _patient_readings(loaded.event, self.engine))

    def _take(self, engine: Engine) -> None:
        self.engine = engine
        self.on_open(engine)

    async def _train(self, event: Event) -> None:
        """Train on what is new and answer from it from then on."""
        await self._prepare()
        if event is self.event and await asyncio.to_thread(_is_trained, event):
            self._take(Engine(event, remembered_readings(event, default_folder())))
            _log.info("what is new in the event has been learnt")

    async def _prepare(self) -> None:
        """Train in a process of its own, so that questions are answered meanwhile."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "prepare",
            str(self.folder),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            await process.wait()
        except asyncio.CancelledError:
            process.kill()
            await process.wait()
            raise


def _is_ours(_change: Change, path: str) -> bool:
    return path.endswith((".yaml", ".yml")) and not Path(path).name.startswith(".")


def _is_trained(event: Event) -> bool:
    folder = default_folder()
    return all(kept_reading(script, event, folder) is not None for script in SCRIPTS)


def _patient_readings(event: Event, before: Engine) -> Callable[[str], LanguageModel]:
    """Return what is kept for an event, and the last version's reading where nothing is yet."""
    known: dict[str, LanguageModel] = {}

    def reading(script: str) -> LanguageModel:
        if script not in known:
            kept = kept_reading(script, event, default_folder())
            known[script] = kept or before.reading(script)
        return known[script]

    return reading
