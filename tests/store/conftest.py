"""Every store test runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.store import Store
from tests.databases import KINDS, fresh_database, make_sqlite


@pytest.fixture(params=KINDS)
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of a database of each kind in which there is nothing, not even tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'usher.db'}"
        return
    async with fresh_database(request.getfixturevalue("postgresql")) as url:
        yield url


@pytest.fixture(scope="session")
def postgresql_tables(postgresql: str) -> Iterator[str]:
    """The URL of a database of PostgreSQL with the tables, to be copied."""

    async def open_once(url: str) -> None:
        await (await Store.open(url)).close()

    with asyncio.Runner() as runner:
        made = fresh_database(postgresql)
        url = runner.run(made.__aenter__())
        runner.run(open_once(url))
        yield url
        runner.run(made.__aexit__(None, None, None))


@pytest.fixture(params=KINDS)
def tables(request: pytest.FixtureRequest) -> str | None:
    """The URL of the tables to be copied; None for SQLite, whose are a file."""
    is_file = request.param == "sqlite"
    return None if is_file else request.getfixturevalue("postgresql_tables")


@pytest.fixture
async def store(tables: str | None, tmp_path: Path) -> AsyncIterator[Store]:
    """An open, empty store of each kind."""
    async with contextlib.AsyncExitStack() as stack:
        copy = stack.enter_async_context
        url = await copy(fresh_database(tables, is_like=True)) if tables else make_sqlite(tmp_path)
        opened = await Store.open(url)
        yield opened
        await opened.close()
