from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.core.deliveries import Delivery, Draft, State
from bot.core.posts import Sent, Target, TargetKind
from bot.store import Store

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
EVENT = "event"
LEASE = timedelta(seconds=30)


def make_draft(**overrides: Any) -> Draft:
    fields: dict[str, Any] = {
        "key": "reminder|tides",
        "kind": "reminder",
        "target": Target(TargetKind.CHANNEL, "reminders"),
        "payload": {"sessions": ["tides"], "text": "Größe, 크기, حجم"},
        "due_at": NOW,
    } | overrides
    return Draft(**fields)


async def claim(store: Store, owner: str = "one", at: datetime = NOW) -> list[Delivery]:
    return await store.deliveries.claim(EVENT, owner, at, at + LEASE, 10)


async def test_same_key_is_one_row(store: Store) -> None:
    first = await store.deliveries.enqueue(EVENT, make_draft())
    again = await store.deliveries.enqueue(EVENT, make_draft(payload={}))
    assert first == again
    assert await store.deliveries.count(EVENT) == {"pending": 1}


async def test_row_comes_back_as_it_was_put_in(store: Store) -> None:
    row_id = await store.deliveries.enqueue(EVENT, make_draft(language="ko", batch="b"))
    (row,) = await claim(store)
    assert (row.id, row.payload, row.due_at, row.language, row.batch) == (
        row_id, make_draft().payload, NOW, "ko", "b",
    )  # fmt: skip


async def test_row_is_not_claimed_before_it_is_due(store: Store) -> None:
    await store.deliveries.enqueue(EVENT, make_draft(due_at=NOW + timedelta(microseconds=1)))
    assert await claim(store) == []
    assert await store.deliveries.next_attempt(EVENT) == NOW + timedelta(microseconds=1)


async def test_leased_row_is_nobody_elses_until_just_after_its_lease(store: Store) -> None:
    await store.deliveries.enqueue(EVENT, make_draft())
    assert len(await claim(store)) == 1
    assert await claim(store, "two", NOW + LEASE) == []
    free_at = await store.deliveries.next_attempt(EVENT)
    assert free_at == NOW + LEASE + timedelta(microseconds=1)
    (row,) = await claim(store, "two", free_at)
    assert (row.attempts, row.claimed_at) == (2, NOW)


async def test_renewed_lease_is_held_longer(store: Store) -> None:
    row_id = await store.deliveries.enqueue(EVENT, make_draft())
    await claim(store)
    await store.deliveries.renew("one", [row_id], NOW + 3 * LEASE)
    await store.deliveries.renew("two", [row_id], NOW)
    assert await claim(store, "two", NOW + 2 * LEASE) == []


async def test_two_claimers_at_once_share_no_row(store: Store) -> None:
    drafts = [make_draft(key=f"row {n}") for n in range(40)]
    await store.deliveries.enqueue_many(EVENT, drafts)
    claims = await asyncio.gather(*(claim(store, f"owner {n}") for n in range(4)))
    ids = [row.id for rows in claims for row in rows]
    assert sorted(ids) == sorted(set(ids))
    assert len(ids) == 40


async def test_lower_rank_goes_first(store: Store) -> None:
    await store.deliveries.enqueue(EVENT, make_draft(key="bulk", rank=9))
    await store.deliveries.enqueue(EVENT, make_draft(key="change", rank=1))
    assert [row.key for row in await claim(store)] == ["change", "bulk"]


async def test_sent_row_is_done(store: Store) -> None:
    await store.deliveries.enqueue(EVENT, make_draft())
    (row,) = await claim(store)
    await store.deliveries.mark_sent(row, Sent("10", "20"), NOW)
    assert await claim(store, at=NOW + timedelta(days=9)) == []
    found = await store.deliveries.get(row.id)
    assert found is not None
    assert (found.state, found.sent, found.sent_at) == (State.SENT, Sent("10", "20"), NOW)
    assert await store.deliveries.next_attempt(EVENT) is None


async def test_row_that_waits_is_claimed_at_its_next_attempt(store: Store) -> None:
    await store.deliveries.enqueue(EVENT, make_draft())
    (row,) = await claim(store)
    later = NOW + timedelta(seconds=7)
    await store.deliveries.retry(row, later, "503")
    assert await claim(store, at=later - timedelta(microseconds=1)) == []
    (again,) = await claim(store, at=later)
    assert (again.attempts, again.last_error) == (2, "503")


async def test_revised_message_is_edited_once(store: Store) -> None:
    await store.deliveries.enqueue(EVENT, make_draft())
    (row,) = await claim(store)
    await store.deliveries.mark_sent(row, Sent("10", "20"), NOW)
    await store.deliveries.revise([row.id], NOW)
    (edit,) = await store.deliveries.claim_edits(EVENT, NOW, 10)
    await store.deliveries.mark_edited(edit)
    assert await store.deliveries.claim_edits(EVENT, NOW, 10) == []


async def test_revision_during_an_edit_is_edited_too(store: Store) -> None:
    await store.deliveries.enqueue(EVENT, make_draft())
    (row,) = await claim(store)
    await store.deliveries.mark_sent(row, Sent("10", "20"), NOW)
    await store.deliveries.revise([row.id], NOW)
    (edit,) = await store.deliveries.claim_edits(EVENT, NOW, 10)
    await store.deliveries.revise([row.id], NOW)
    await store.deliveries.mark_edited(edit)
    assert len(await store.deliveries.claim_edits(EVENT, NOW, 10)) == 1


async def test_nonce_is_the_rows_own_and_short_enough(store: Store) -> None:
    await store.deliveries.enqueue_many(EVENT, [make_draft(key=str(n)) for n in range(9)])
    rows = await claim(store)
    assert len({row.nonce for row in rows}) == 9
    assert max(len(row.nonce) for row in rows) <= 25
    assert rows[0].nonce == replace(rows[0], attempts=5).nonce


async def enqueue_and_fail(store: Store) -> None:
    async with store.transaction():
        await store.deliveries.enqueue(EVENT, make_draft())
        await store.notes.put("key", "value")
        raise RuntimeError


async def test_transaction_that_fails_keeps_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError):
        await enqueue_and_fail(store)
    assert await store.deliveries.count(EVENT) == {}
    assert await store.notes.get("key") is None


async def test_naive_moment_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="aware"):
        await store.deliveries.enqueue(EVENT, make_draft(due_at=NOW.replace(tzinfo=None)))
