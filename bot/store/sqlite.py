"""SQLite as Usher opens it: it waits for others, and its threads come to an end."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from typing import Any

import aiosqlite

TRIED_AGAIN_AFTER = 0.02
"""Seconds between two attempts to change the journal."""

LONGEST_END = 5.0
"""Seconds a thread may take to finish what it was given before it was stopped."""


class EndingConnection(aiosqlite.Connection):
    """A connection whose closing comes to an end also when it was stopped before.

    Of two stops the library's thread answers only the first. SQLAlchemy stops a connection whose
    closing is cancelled, and that closing, cancelled too, then waits for its own stop for ever.
    """

    is_stopped = False

    def stop(self) -> asyncio.Future[Any] | None:
        """Stop the thread; returns what is done once it has stopped, None the second time."""
        if self.is_stopped:
            return None
        self.is_stopped = True
        return super().stop()


class Connections:
    """The connections to one database."""

    def __init__(self) -> None:
        self._opened: list[EndingConnection] = []

    def connect(self, database: str, **options: Any) -> EndingConnection:
        """Return a connection that opens when it is awaited; the options are those of `sqlite3`."""
        connection = EndingConnection(lambda: _open(database, **options), iter_chunk_size=64)
        # As SQLAlchemy does for connections of its own making: nobody waits for it at exit.
        connection._thread.daemon = True  # noqa: SLF001 - there is no other door
        self._opened = [*(one for one in self._opened if _thread_of(one).is_alive()), connection]
        return connection

    async def ended(self) -> None:
        """Wait for the threads that were stopped: each tells the event loop when it is done."""
        for connection in self._opened:
            if connection.is_stopped:
                await asyncio.to_thread(_thread_of(connection).join, LONGEST_END)


def _thread_of(connection: EndingConnection) -> Any:
    return connection._thread  # noqa: SLF001 - as above


def _open(database: str, **options: Any) -> sqlite3.Connection:
    """Open a database in which nothing begins a transaction but `BEGIN`."""
    connection: sqlite3.Connection = sqlite3.connect(database, isolation_level=None, **options)
    try:
        _write_ahead(connection, float(options["timeout"]))
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection, patience: float) -> None:
    """Choose the write-ahead log; SQLite itself does not wait for others who do the same.

    https://www.sqlite.org/c3ref/busy_handler.html
    """
    until = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                raise
            time.sleep(TRIED_AGAIN_AFTER)
        else:
            return
