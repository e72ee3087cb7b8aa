"""Long work beside the event loop."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

SWITCH_AFTER = 0.001
"""Seconds another thread may compute before the event loop has the interpreter back."""


def prefer_the_loop() -> None:
    """Keep the event loop quick beside long work; to be called once everything is loaded.

    What is loaded by now is left out of every later search for garbage: searching all of it stops
    every thread for a tenth of a second.
    """
    sys.setswitchinterval(SWITCH_AFTER)
    gc.collect()
    gc.freeze()


async def in_background(work: Callable[[], None]) -> None:
    """Do some long work in a thread that does not keep the process from ending."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def tell(error: BaseException | None) -> None:
        if not done.done():
            done.set_result(None) if error is None else done.set_exception(error)

    def run() -> None:
        error: BaseException | None = None
        try:
            work()
        except BaseException as raised:  # noqa: BLE001 - it is raised again where it is awaited
            error = raised
        with suppress(RuntimeError):  # the loop may have ended meanwhile
            loop.call_soon_threadsafe(tell, error)

    threading.Thread(target=run, daemon=True, name="background").start()
    await done
