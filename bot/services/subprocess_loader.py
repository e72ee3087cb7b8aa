"""Work in a process of its own: parsing an event's YAML here would hold every answer up."""

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

_PROGRAM = "from bot.services.subprocess_loader import main; main()"


async def run_apart(program: str, *arguments: str, given: object = None) -> Any:
    """Return what a program of ours writes as a pickle, having read what was `given` as one.

    None when it failed: there may be no room for another process.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    try:
        written, _ = await process.communicate(pickle.dumps(given, pickle.HIGHEST_PROTOCOL))
    except asyncio.CancelledError:
        process.kill()
        raise
    return None if process.returncode else pickle.loads(written)  # noqa: S301 - our own child's


async def load_in_subprocess(folder: Path) -> Loaded:
    """Load an event as `load_event` does. Raises EventNotFound or InvalidEvent."""
    outcome = await run_apart(_PROGRAM, str(folder))
    if outcome is None:
        # It is read here, at the price of slow answers.
        return await asyncio.to_thread(load_event, folder)
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
