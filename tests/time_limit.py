"""Work that must not grow out of hand: a test ends instead of going on for hours."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

CPU_SECONDS = 60
"""Far more than any machine needs for what is linear; busy neighbours do not count."""


@contextmanager
def ending() -> Iterator[None]:
    """Fail when this process computes beyond all measure; what it waits for others is not counted.

    Give what is tested a text so long that more than linear work could not end.
    """

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError("it computes without end in sight")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
