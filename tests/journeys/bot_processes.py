"""Lives of the real bot in processes of their own, begun fast and ended by force."""

from __future__ import annotations

import multiprocessing
import os
import signal
from multiprocessing.process import BaseProcess
from typing import Any

from bot.run import run
from bot.settings import Settings

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["bot.run"])


def _live(values: dict[str, Any]) -> None:
    raise SystemExit(run(Settings(**values)))


def begin(**settings: Any) -> BaseProcess:
    """Start the bot as `python -m bot run` does, without the wait for its imports."""
    process = _CONTEXT.Process(target=_live, args=(settings,), daemon=True)
    process.start()
    return process


def kill(process: BaseProcess) -> None:
    """End a life as a power cut would."""
    if process.pid is not None and process.is_alive():
        os.kill(process.pid, signal.SIGKILL)
    process.join()
