"""SQLite as Usher opens it: in a thread that ends however it is told to."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import Any

import aiosqlite


class EndingConnection(aiosqlite.Connection):
    """A connection whose closing comes to an end also when it was stopped before.

    Of two stops the library's thread answers only the first. SQLAlchemy stops a connection whose
    closing is cancelled, and that closing, cancelled too, then waits for its own stop for ever.
    """

    _stopped: asyncio.Future[Any] | None = None

    def stop(self) -> asyncio.Future[Any] | None:
        """Stop the thread; returns what is done once it has stopped, None if nothing is left."""
        if self._stopped is None:
            self._stopped = super().stop()
            return self._stopped
        return None


def connect(database: str, **options: Any) -> EndingConnection:
    """Return a connection that opens when it is awaited; the options are those of `sqlite3`."""
    connection = EndingConnection(lambda: sqlite3.connect(database, **options), iter_chunk_size=64)
    # As SQLAlchemy does for connections of its own making: nobody waits for the thread at exit.
    connection._thread.daemon = True  # noqa: SLF001 - there is no other door
    return connection
