"""SQLite as Usher opens it: it waits for others, and its threads come to an end."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import aiosqlite
from aiosqlite.context import contextmanager

TRIED_AGAIN_AFTER = 0.02
"""Seconds between two attempts to change the journal."""

LONGEST_END = 5.0
"""Seconds a thread may take to finish what it was given before it was stopped."""

_RESTORE = "put a copy of it in its place, see docs/running.md"

REMEDIES: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "another program holds it; end that one",
    sqlite3.SQLITE_LOCKED: "another program holds it; end that one",
    sqlite3.SQLITE_READONLY: "let Usher write to it, and to its folder",
    sqlite3.SQLITE_PERM: "let Usher write to it, and to its folder",
    sqlite3.SQLITE_CANTOPEN: "let Usher write to it, and to its folder",
    sqlite3.SQLITE_IOERR: "check the disk it is on, and make room there",
    sqlite3.SQLITE_FULL: "make room on the disk it is on",
    sqlite3.SQLITE_CORRUPT: _RESTORE,
    sqlite3.SQLITE_NOTADB: _RESTORE,
}
"""What to do when SQLite cannot use its file, by the code it gives."""


def remedy_of(error: BaseException) -> str | None:
    """Return what to do about an error that is the file's; None when it is none of those."""
    code = getattr(error, "sqlite_errorcode", None)
    # An extended code has the plain one in its lowest byte: https://www.sqlite.org/rescode.html
    return REMEDIES.get(code & 0xFF) if isinstance(code, int) else None


class WholeCursor(aiosqlite.Cursor):
    """A cursor that goes to its connection's thread once for a statement and all of its rows.

    The library goes there to open, execute, fetch and close it, each time for longer than a short
    statement takes; and of a cursor that does not stream, SQLAlchemy wants all rows in any case.
    """

    def __init__(self, connection: aiosqlite.Connection, opened: sqlite3.Connection) -> None:
        self._conn = connection
        self._opened = opened
        self._rows: list[sqlite3.Row] = []

    async def execute(self, sql: str, parameters: Iterable[Any] | None = None) -> WholeCursor:
        """Execute a statement and fetch its rows."""
        return await self._run(self._opened.execute, sql, () if parameters is None else parameters)

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> WholeCursor:
        """Execute a statement with each of the parameters."""
        return await self._run(self._opened.executemany, sql, parameters)

    async def _run(self, *call: Any) -> WholeCursor:
        execute: Any = self._execute  # without types
        self._cursor, self._rows = await execute(_executed, *call)
        return self

    async def fetchall(self) -> Iterable[sqlite3.Row]:
        """Return the rows of the last statement."""
        return self._rows

    async def close(self) -> None:
        """Do nothing: it was closed as soon as it had been executed."""


def _executed(
    execute: Callable[[str, Any], sqlite3.Cursor], sql: str, parameters: Any
) -> tuple[sqlite3.Cursor, list[sqlite3.Row]]:
    """Return the cursor of a statement, closed, and all of its rows."""
    cursor = execute(sql, parameters)
    rows = cursor.fetchall() if cursor.description else []
    cursor.close()
    return cursor, rows


class EndingConnection(aiosqlite.Connection):
    """A connection whose closing comes to an end also when it was stopped before.

    Of two stops the library's thread answers only the first. SQLAlchemy stops a connection whose
    closing is cancelled, and that closing, cancelled too, then waits for its own stop for ever.
    """

    is_stopped = False

    @contextmanager
    async def cursor(self) -> aiosqlite.Cursor:
        """Return a cursor, which is opened when it executes something."""
        return WholeCursor(self, self._conn)

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
