"""Rows of calendars, of several reminders, and of scheduled events, on every database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.changes import Seen
from bot.core.revisions import SessionRevision
from bot.core.scheduled_events import Held, Listing
from bot.store import Store

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
ANA, BO = "11", "22"


async def test_revisions_are_kept_whole_in_place_of_the_last(store: Store) -> None:
    gone = Seen("lamps", {"en": "Lamps"}, start=NOW, rooms=("hall",))
    kept = (SessionRevision("a", "tides", 3, NOW), SessionRevision("b", "lamps", 1, NOW, gone))
    await store.programmes.keep_revisions("event", (SessionRevision("x", "x", 9, NOW),))
    await store.programmes.keep_revisions("other", (SessionRevision("x", "x", 9, NOW),))
    await store.programmes.keep_revisions("event", kept)
    assert await store.programmes.revisions("event") == kept
    await store.programmes.keep_revisions("event", ())
    assert await store.programmes.revisions("event") == ()


async def test_address_is_one_s_own_and_one_at_a_time(store: Store) -> None:
    addresses = store.calendar_addresses
    await addresses.put(ANA, "event", "one", NOW)
    await addresses.put(BO, "event", "two", NOW)
    await addresses.put(ANA, "event", "three", NOW + timedelta(days=1))
    found = [await addresses.owner("event", digest) for digest in ("one", "two", "three")]
    assert found == [None, BO, ANA]
    assert await addresses.owner("other", "two") is None
    assert await addresses.made_at(ANA, "event") == NOW + timedelta(days=1)
    assert [await addresses.drop(ANA, "event") for _ in range(2)] == [True, False]


async def test_leads_are_kept_as_they_were_chosen(store: Store) -> None:
    participants = store.participants
    for leads in ((60, 10, 0), (), None, (10, 60, 10)):
        await participants.save_session(ANA, "event", "tides", leads, NOW)
        (saved,) = await participants.saved(ANA, "event")
        wanted = leads if leads is None else tuple(sorted(set(leads), reverse=True))
        assert saved.leads == wanted
    await participants.save_session(ANA, "event", "tides", (60, 10), NOW + timedelta(days=1))
    (saved,) = await participants.saved(ANA, "event")
    assert saved.saved_at == NOW


async def test_scheduled_events_are_kept_by_server(store: Store) -> None:
    listing = Listing("tides", "Tides", "", "Hall", NOW, NOW + timedelta(hours=1))
    rows = store.scheduled_events
    await rows.put("event", "1", listing, None)
    await rows.put("event", "2", listing, "77")
    await rows.set_id("event", "1", "tides", "66")
    moved = replace(listing, name="Tides 2")
    await rows.put("event", "1", moved, "66")
    assert await rows.held("event", "1") == {"tides": Held(moved, "66")}
    await rows.drop("event", "1", "tides")
    assert await rows.held("event", "1") == {}
    assert await rows.held("event", "2") == {"tides": Held(listing, "77")}
