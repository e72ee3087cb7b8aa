"""One database: opened, migrated, and its transactions; SQLite, or PostgreSQL by its URL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import StoreUnavailable
from bot.store.sqlite import Connections, remedy_of

BUSY_TIMEOUT_MS = 5000
"""How long SQLite waits for another writer before it says that the database is locked."""

CONNECTED_WITHIN = 5.0
"""Seconds a PostgreSQL server may take to let Usher in."""

MIGRATION_LOCK = 0x75736865
"""The advisory lock that a migration of PostgreSQL holds."""

_OUT_OF_ORDER = ("25006", "53", "57", "58")
"""How PostgreSQL says that it only reads, has no room, is stopped, or fails: the beginning of the
code it gives, https://www.postgresql.org/docs/current/errcodes-appendix.html."""

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
}


class Database:
    """An engine whose transactions nest: what is inside one joins it."""

    def __init__(self, engine: AsyncEngine, connections: Connections) -> None:
        self._engine = engine
        self._connections = connections
        self._current: ContextVar[AsyncConnection | None] = ContextVar("current", default=None)
        # SQLite has one writer, and lets those who wait in by chance: here they wait in a row.
        is_sqlite = engine.dialect.name == "sqlite"
        self._writing = asyncio.Lock() if is_sqlite else nullcontext()

    @classmethod
    async def open(cls, url: str) -> Database:
        """Open a database and bring its tables up to date.

        Raises StoreUnavailable when it cannot be opened.
        """
        address = async_url(url)
        options: dict[str, Any] = {}
        connections = Connections()
        if address.get_backend_name() == "sqlite":
            if address.database and address.database != ":memory:":
                _make_folder(Path(address.database))
            options = {
                "connect_args": {
                    "timeout": BUSY_TIMEOUT_MS / 1000,
                    "async_creator_fn": connections.connect,
                }
            }
        else:
            options = {"pool_pre_ping": True, "connect_args": {"timeout": CONNECTED_WITHIN}}
        try:
            engine = create_async_engine(address, hide_parameters=True, **options)
        except ModuleNotFoundError as error:
            raise StoreUnavailable(_cannot_be_opened(address, error)) from error
        database = cls(engine, connections)
        try:
            if address.get_backend_name() == "sqlite":
                _prepare_sqlite(engine)
            async with engine.begin() as connection:
                await connection.run_sync(migrate)
        except (DBAPIError, OSError) as error:
            await database.close()
            reason = getattr(error, "orig", None) or error
            raise StoreUnavailable(_cannot_be_opened(address, reason)) from error
        except CommandError as error:
            await database.close()
            raise StoreUnavailable(
                f"The database {_shown(address)} was made by another version of Usher ({error}); "
                "update Usher, or choose another database"
            ) from error
        except BaseException:
            await database.close()
            raise
        return database

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """Open a writing transaction, or join the one that is open in this task.

        Raises StoreUnavailable when the database is not there, as `read` does.
        """
        current = self._current.get()
        if current is not None:
            yield current
            return
        async with self._writing, self._connected() as connection, connection.begin():
            token = self._current.set(connection)
            try:
                yield connection
            finally:
                self._current.reset(token)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Open a connection to read with, or join the transaction that is open in this task."""
        current = self._current.get()
        if current is not None:
            yield current
            return
        async with self._connected() as connection:
            yield await connection.execution_options(is_reader=True)

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[AsyncConnection]:
        """Open a connection; one that cannot be had, or that breaks, is StoreUnavailable."""
        is_connected = False
        try:
            async with self._engine.connect() as connection:
                is_connected = True
                yield connection
        except Exception as error:
            reason = getattr(error, "orig", None) or error
            is_broken = isinstance(error, DBAPIError) and error.connection_invalidated
            is_broken |= str(getattr(reason, "sqlstate", "")).startswith(_OUT_OF_ORDER)
            remedy = remedy_of(reason)
            if remedy is not None:
                raise StoreUnavailable(
                    f"The database {_shown(self._engine.url)} cannot be used: {reason}; {remedy}"
                ) from error
            if is_connected and not is_broken:
                raise
            told = " ".join(str(reason).split()) or type(reason).__name__
            raise StoreUnavailable(
                f"The database {_shown(self._engine.url)} does not answer: {told}"
            ) from error

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()
        await self._connections.ended()


def _cannot_be_opened(address: URL, reason: BaseException) -> str:
    remedy = remedy_of(reason)
    where = "check DATABASE_URL, or --state"
    what = f"{remedy}, or {where}" if remedy else where
    return f"The database {_shown(address)} cannot be opened: {reason}; {what}"


def _shown(address: URL) -> str:
    """Return a database as its owner knows it: a file, or an address without its password."""
    if address.get_backend_name() == "sqlite":
        return address.database or ":memory:"
    return address.set(drivername=address.get_backend_name()).render_as_string()


def async_url(url: str) -> URL:
    """Return a database URL with the driver Usher uses. Raises StoreUnavailable for other kinds."""
    try:
        address = make_url(url)
        driver = _DRIVERS[address.get_backend_name()]
    except (ArgumentError, KeyError) as error:
        raise StoreUnavailable(
            "DATABASE_URL is not a database Usher knows; write sqlite:///usher.db or "
            "postgresql://user:password@host/name"
        ) from error
    return address.set(drivername=driver)


def migrate(connection: Connection, revision: str = "head") -> None:
    """Bring the tables up to a revision, or make them."""
    if connection.dialect.name == "postgresql":
        # Two processes may start at once: one of them migrates, the other finds it done.
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
    present = MigrationContext.configure(connection).get_current_heads()
    if revision == "head" and present == _heads():
        return  # most starts; all of Alembic would be set up to find the same
    config = Config()
    config.set_main_option("script_location", _MIGRATIONS)
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


_MIGRATIONS = str(Path(__file__).parent / "migrations")


@cache
def _heads() -> tuple[str, ...]:
    return tuple(ScriptDirectory(_MIGRATIONS).get_heads())


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(
            f"The folder of the database, {path.parent}, cannot be made: {error.strerror}; "
            "check DATABASE_URL"
        ) from error


def _prepare_sqlite(engine: AsyncEngine) -> None:
    """Have transactions that write take the write lock when they begin.

    The driver would begin transactions late and upgrade them, which fails at once when two meet;
    see SQLAlchemy's notes on pysqlite transactions.
    """

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        is_reader = connection.get_execution_options().get("is_reader", False)
        connection.exec_driver_sql("BEGIN" if is_reader else "BEGIN IMMEDIATE")
