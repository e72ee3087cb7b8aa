"""Announcements in both databases: kept whole, brought on once, listed without what is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.core.announcement_lifecycle import Approval, Lifecycle, Phase, Revision
from bot.core.announcements import Announcement, Audience, Wording
from bot.core.deliveries import Draft, State
from bot.core.posts import Target, TargetKind
from bot.store import Store

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
EVENT = "event"


def make_lifecycle(**overrides: Any) -> Lifecycle:
    announcement = Announcement(
        texts={"en": Wording("Bus", "At 18:00."), "fr": Wording("Bus", "À 18 h.")},
        audience=Audience(("general",), "talk", has_subscribers=True),
        link="https://example.org",
        ping="42",
        due_at=NOW,
        outdated=frozenset({"fr"}),
    )
    return replace(Lifecycle(Phase.SCHEDULED, announcement, "1", "Olga"), **overrides)


def full_lifecycle() -> Lifecycle:
    """One that is being sent, approved, and to say something else soon."""
    lifecycle = make_lifecycle(phase=Phase.SENDING, requester="1")
    reworded = lifecycle.announcement.with_wording("en", Wording("Bus", "At 19:00."))
    approval = Approval("2", lifecycle.announcement.fingerprint, None)
    return replace(lifecycle, approval=approval, revision=Revision(reworded, "3", "Omar"))


@pytest.mark.parametrize("lifecycle", [make_lifecycle(), full_lifecycle()])
async def test_announcement_is_read_as_it_was_kept(store: Store, lifecycle: Lifecycle) -> None:
    row = await store.announcements.add(EVENT, lifecycle, NOW)
    stored = await store.announcements.get(row)
    assert stored is not None
    assert stored.lifecycle == lifecycle


async def test_change_of_what_has_changed_meanwhile_is_not_written(store: Store) -> None:
    stored = await store.announcements.get(
        await store.announcements.add(EVENT, make_lifecycle(), NOW)
    )
    assert stored is not None
    assert await store.announcements.save(stored, full_lifecycle())
    assert not await store.announcements.save(stored, make_lifecycle(phase=Phase.DISCARDED))
    kept = await store.announcements.get(stored.id)
    assert kept is not None
    assert (kept.lifecycle, kept.version) == (full_lifecycle(), 1)


async def test_list_leaves_out_what_was_thrown_away_and_other_events(store: Store) -> None:
    kept = [await store.announcements.add(EVENT, make_lifecycle(), NOW) for _ in range(3)]
    await store.announcements.add(EVENT, make_lifecycle(phase=Phase.DISCARDED), NOW)
    await store.announcements.add("other", make_lifecycle(), NOW)
    newest = [stored.id for stored in await store.announcements.listed(EVENT, limit=2)]
    older = [stored.id for stored in await store.announcements.listed(EVENT, before=newest[-1])]
    assert newest + older == kept[::-1]
    assert await store.announcements.due_moments(EVENT) == dict.fromkeys(kept, NOW)


async def test_progress_counts_states_by_batch(store: Store) -> None:
    targets = [Target(TargetKind.CHANNEL, name) for name in ("a", "b")]
    drafts = [
        Draft(f"{target}", "announcement", target, {}, NOW, batch="one") for target in targets
    ]
    await store.deliveries.enqueue_many(EVENT, drafts)
    assert await store.announcements.progress(EVENT, ["one", "none"]) == {
        "one": {State.PENDING: 2},
        "none": {},
    }


async def test_who_is_forgotten_leaves_no_approval_and_no_words_that_wait(store: Store) -> None:
    scheduled = await store.announcements.add(EVENT, make_lifecycle(), NOW)
    sending = await store.announcements.add(EVENT, full_lifecycle(), NOW)
    for user in (1, 2, 3):
        await store.privacy.erase(str(user))
    found = [await store.announcements.get(row) for row in (scheduled, sending)]
    lives = [stored.lifecycle for stored in found if stored is not None]
    assert [one.phase for one in lives] == [Phase.DRAFT, Phase.SENDING]
    assert [(one.author, one.requester, one.approval, one.revision) for one in lives] == [
        (None, None, None, None)
    ] * 2
