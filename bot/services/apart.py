"""Read an event in a process of its own: parsing its YAML here would hold every answer up."""

from __future__ import annotations

import asyncio
import copyreg
import pickle
import sys
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.errors import EventNotFound, InvalidEvent
from bot.knowledge_base.load import Loaded, load_event

_PROGRAM = "from bot.services.apart import main; main()"


async def load_apart(folder: Path) -> Loaded:
    """Load an event as `load_event` does. Raises EventNotFound or InvalidEvent."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        _PROGRAM,
        str(folder),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    try:
        written, _ = await process.communicate()
    except asyncio.CancelledError:
        process.kill()
        raise
    if process.returncode:
        # There is no room for another process: it is read here, at the price of slow answers.
        return await asyncio.to_thread(load_event, folder)
    outcome: Any = pickle.loads(written)  # noqa: S301 - our own child wrote it
    if isinstance(outcome, Loaded):
        return outcome
    raise outcome


def main() -> None:
    """Load the event named on the command line and hand it to the parent process."""
    outcome: object
    try:
        outcome = load_event(Path(sys.argv[1]))
    except (EventNotFound, InvalidEvent) as error:
        outcome = error
    sys.stdout.buffer.write(pickle.dumps(outcome, pickle.HIGHEST_PROTOCOL))


def _freeze(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(mapping)


def _thaw(mapping: MappingProxyType[Any, Any]) -> tuple[Any, tuple[dict[Any, Any]]]:
    return _freeze, (dict(mapping),)


def _take_apart(error: InvalidEvent) -> tuple[Any, tuple[Any, ...]]:
    return InvalidEvent, (error.event, error.faults)


copyreg.pickle(MappingProxyType, _thaw)
copyreg.pickle(InvalidEvent, _take_apart)
