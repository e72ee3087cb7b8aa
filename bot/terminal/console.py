"""The console that every command prints with."""

from __future__ import annotations

import errno
import os

from rich.console import Console as RichConsole


class Console(RichConsole):
    """Rich's console, which lets its caller end where nobody reads on: rich itself exits with 1."""

    def on_broken_pipe(self) -> None:
        """Raise BrokenPipeError, as `print` does where the reader of the output has gone."""
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))
