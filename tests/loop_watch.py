"""Who holds the event loop: the CPU of every callback, as asyncio's debug mode looks at time.

Debug mode itself will not do: it keeps the stack of every future that is made, which takes longer
than what it looks for, and it tells of time that passes, of which a busy machine takes any amount.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

LONGEST_HELD = 0.05
"""Seconds that one callback may compute while everybody else waits."""

NOT_USHER = ("/tests/", "/aiohttp/web_")
"""Whose callbacks are not Usher's: the people and the stand-in live on the same loop."""


@contextmanager
def holding(longest: float = LONGEST_HELD) -> Iterator[list[str]]:
    """Yield a list in which every callback of Usher's is named that holds the loop for too long."""
    held: list[str] = []
    run = asyncio.Handle._run  # noqa: SLF001 - asyncio has no hook for it

    def watched(handle: asyncio.Handle) -> None:
        began = time.thread_time()
        run(handle)
        took = time.thread_time() - began
        if took >= longest:
            name = _name(handle)
            if not any(part in name for part in NOT_USHER):
                held.append(f"{took * 1000:.0f} ms: {name}")

    asyncio.Handle._run = watched  # type: ignore[method-assign,assignment] # noqa: SLF001 - as above
    try:
        yield held
    finally:
        asyncio.Handle._run = run  # type: ignore[method-assign] # noqa: SLF001 - as above


def _name(handle: asyncio.Handle) -> str:
    callback: Any = handle._callback  # type: ignore[attr-defined] # noqa: SLF001 - as above
    task = getattr(callback, "__self__", None)
    if isinstance(task, asyncio.Task):
        coroutine: Any = task.get_coro()
        return f"{task.get_name()} {coroutine.cr_code.co_filename} {coroutine!r}"
    return repr(handle)
