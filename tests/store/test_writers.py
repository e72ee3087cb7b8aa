from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.store import Store, database
from tests.databases import make_sqlite
from tests.timeouts import PATIENCE


async def test_many_who_write_at_once_wait_in_a_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # All of it takes longer than SQLite has anybody wait for another writer.
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 200)
    store = await Store.open(make_sqlite(tmp_path))
    order = []

    async def write(number: int) -> None:
        async with store.transaction():
            await store.notes.put(str(number), "written")
            await asyncio.sleep(0.02)
            order.append(number)

    await asyncio.gather(*(write(number) for number in range(40)))
    assert order == sorted(order)
    assert await store.notes.get("39") == "written"
    await store.close()


@pytest.mark.parametrize("second", range(5))
async def test_work_that_is_cancelled_twice_comes_to_an_end(store: Store, second: int) -> None:
    for first in range(0, 200, 5):
        work = asyncio.create_task(store.notes.put("key", "value"))
        await _steps(first)
        work.cancel()
        await _steps(second)
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        _, waiting = await asyncio.wait({work, *others}, timeout=PATIENCE)
        assert not waiting
    await store.notes.put("key", "at last")
    assert await store.notes.get("key") == "at last"


async def _steps(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)
