"""What `make bench` measures still runs; its figures are not held."""

from __future__ import annotations

from pathlib import Path

from benchmarks.ledger import send


async def test_rows_due_together_are_all_sent(tmp_path: Path) -> None:
    assert set(await send(tmp_path, 2)) == {"seconds", "of_permitted"}
