"""What asks a process of Usher's to stop: Ctrl+C, or whatever started it."""

from __future__ import annotations

import asyncio
import signal


def stop_on_signals(stop: asyncio.Event) -> None:
    """Set an event once Usher is asked to stop: by Ctrl+C, or by whatever started it."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:
            # Loops on Windows have no signals; a handler of the process's own wakes the loop.
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
