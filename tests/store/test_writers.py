from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.store import Store, database


async def test_many_who_write_at_once_wait_in_a_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # All of it takes longer than SQLite has anybody wait for another writer.
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 200)
    store = await Store.open(f"sqlite:///{tmp_path / 'usher.db'}")
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
