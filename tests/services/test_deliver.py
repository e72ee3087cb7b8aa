from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import SimulatedClock
from bot.core.models import DiscordPlaces, Event
from bot.core.posts import Target, TargetKind
from bot.services.deliver import MOST_EDITS, Deliver
from bot.services.posts.composers import composers
from bot.services.remind import Remind
from bot.store import Store
from bot.store.deliveries import Draft, State
from tests.builders import make_event, make_session
from tests.mailbox import Mailbox, Refused, TryLater, unreachable

START = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
EVENT = make_event(sessions=(make_session(id="tides", start=START, end=None),))


class Desk:
    """A ledger, a mailbox and a clock, with senders that may die and be made anew."""

    def __init__(self, store: Store, event: Event = EVENT) -> None:
        self.store = store
        self.event = event
        self.clock = SimulatedClock(START - timedelta(minutes=30), START + timedelta(days=1))
        self.mailbox = Mailbox(self.clock)
        self.deliver = self.restart()

    def restart(self) -> Deliver:
        """Let another sender take over, as after a crash."""
        self.deliver = Deliver(
            self.store,
            self.mailbox,
            self.clock,
            lambda: self.event,
            composers=composers(lambda: self.event),
        )
        return self.deliver

    async def put(self, **overrides: Any) -> int:
        fields: dict[str, Any] = {
            "key": "k",
            "kind": "reminder",
            "target": Target(TargetKind.CHANNEL, "reminders"),
            "payload": {"sessions": ["tides"], "starts_at": START.isoformat(), "role": None},
            "due_at": self.clock.now(),
            "expires_at": START,
        } | overrides
        return await self.store.deliveries.enqueue(self.event.id, Draft(**fields))

    async def run(self, seconds: float = 0) -> None:
        """Let time pass, sending whatever becomes due."""
        end = self.clock.now() + timedelta(seconds=seconds)
        while True:
            while await self.deliver.send_due():
                await self.deliver.finish()
            moment = await self.store.deliveries.next_attempt(self.event.id)
            if moment is None or moment > end:
                break
            await self.clock.sleep_until(moment)
        await self.clock.sleep_until(end)

    async def state(self, row: int) -> State:
        found = await self.store.deliveries.get(row)
        assert found is not None
        return found.state


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    store = await Store.open(f"sqlite:///{tmp_path / 'usher.db'}")
    yield Desk(store)
    await store.close()


async def test_row_is_sent_once(desk: Desk) -> None:
    row = await desk.put()
    await desk.run(60)
    assert len(desk.mailbox.letters) == 1
    assert await desk.state(row) is State.SENT
    assert desk.mailbox.searches == 0


@pytest.mark.parametrize("away", [1, 60, 600, 1500])
async def test_crash_after_sending_doubles_nothing(desk: Desk, away: int) -> None:
    def die() -> None:
        raise asyncio.CancelledError

    row = await desk.put()
    desk.mailbox.script.append(die)
    await desk.deliver.send_due()
    await desk.deliver.finish()
    assert await desk.state(row) is State.SENDING
    desk.restart()
    await desk.run(away + 60)
    assert len(desk.mailbox.letters) == 1
    assert await desk.state(row) is State.SENT


async def test_lost_answer_doubles_nothing(desk: Desk) -> None:
    row = await desk.put()
    desk.mailbox.script.append(unreachable)
    await desk.run(60)
    assert len(desk.mailbox.letters) == 1
    assert await desk.state(row) is State.SENT


async def test_lost_answer_at_the_last_minute_is_found_out(desk: Desk) -> None:
    row = await desk.put(expires_at=desk.clock.now() + timedelta(seconds=1))
    desk.mailbox.script.append(unreachable)
    await desk.run(60)
    assert len(desk.mailbox.letters) == 1
    assert await desk.state(row) is State.SENT


async def test_server_that_fails_for_ten_minutes_delays_and_loses_nothing(desk: Desk) -> None:
    rows = [await desk.put(key=str(n)) for n in range(5)]
    over = desk.clock.now() + timedelta(minutes=10)

    class Down(Mailbox):
        async def send(self, *args: Any, **named: Any) -> Any:
            if self.clock.now() < over:
                raise TryLater("503")
            return await super().send(*args, **named)

    desk.mailbox = Down(desk.clock)
    desk.restart()
    await desk.run(900)
    assert len(desk.mailbox.letters) == 5
    assert {await desk.state(row) for row in rows} == {State.SENT}


async def test_row_that_never_goes_through_expires(desk: Desk) -> None:
    row = await desk.put()
    desk.mailbox.script.extend([TryLater("503")] * 1000)
    await desk.run(3600)
    assert desk.mailbox.letters == []
    assert await desk.state(row) is State.EXPIRED


async def test_server_that_asks_to_wait_is_obeyed(desk: Desk) -> None:
    await desk.put()
    started = desk.clock.now()
    desk.mailbox.script.append(TryLater("429", timedelta(seconds=77)))
    await desk.run(120)
    (letter,) = desk.mailbox.letters
    assert letter.at == started + timedelta(seconds=77)


async def test_place_that_takes_nothing_is_told_of_once_and_has_what_it_missed_when_mended(
    desk: Desk,
) -> None:
    desk.mailbox.script.extend([Refused("missing", "10003"), Refused("missing", "10003")])
    lost = [await desk.put(key=f"lost {n}", rank=1) for n in range(2)]
    kept = await desk.put(key="kept", target=Target(TargetKind.CHANNEL, "hall"), rank=2)
    await desk.run(60)
    assert {await desk.state(row) for row in (*lost, kept)} == {State.SENT}
    told = [letter for letter in desk.mailbox.letters if letter.target.id == "organisers"]
    assert len(told) == 1
    assert "“reminders”" in told[0].post.text


async def test_message_that_closed_direct_messages_refuse_is_held_until_it_is_seen(
    desk: Desk,
) -> None:
    desk.mailbox.script.append(Refused("dm_closed"))
    await desk.put(target=Target(TargetKind.USER, "77"))
    await desk.run(60)
    (held,) = await desk.store.deliveries.undelivered_to(EVENT.id, 77)
    taken = await desk.store.deliveries.take_undelivered(EVENT.id, 77)
    assert [one.id for one in taken] == [held.id]
    assert await desk.store.deliveries.take_undelivered(EVENT.id, 77) == []
    await desk.store.deliveries.give_back(taken)
    assert await desk.store.deliveries.undelivered_to(EVENT.id, 77) == [held]


async def test_text_tells_the_time_left_when_it_is_sent(desk: Desk) -> None:
    await desk.put()
    desk.mailbox.script.append(TryLater("502", timedelta(minutes=26)))
    await desk.run(1790)
    assert "starts in 4 minutes" in desk.mailbox.letters[0].post.title


async def test_two_senders_on_one_ledger_send_each_row_once(desk: Desk) -> None:
    for number in range(30):
        await desk.put(key=str(number))
    other = Deliver(
        desk.store, desk.mailbox, desk.clock, lambda: EVENT, composers=composers(lambda: EVENT)
    )
    while await desk.deliver.send_due() + await other.send_due():
        await desk.deliver.finish()
        await other.finish()
    assert len(desk.mailbox.letters) == 30


async def test_change_edits_what_was_posted(desk: Desk) -> None:
    remind = Remind(desk.store, desk.clock, lambda: desk.event)
    await remind.reconcile()
    await desk.clock.sleep_until(START - timedelta(minutes=10))
    await remind.settle_due()
    await desk.run(1)
    (letter,) = desk.mailbox.letters
    desk.event = make_event(
        sessions=(make_session(id="tides", start=START, end=None, is_cancelled=True),),
        discord_places=DiscordPlaces(),
    )
    posted = await desk.store.reminders.deliveries_about(EVENT.id, ["tides"])
    await desk.store.deliveries.revise(posted, desk.clock.now())
    await desk.run(1)
    assert letter.post.title == "“Reading the tides” has been cancelled."
    assert len(desk.mailbox.letters) == 1


@pytest.mark.parametrize("kind", [TryLater("503"), TypeError("unreadable")])
async def test_edit_that_never_succeeds_is_tried_ever_more_rarely_and_given_up_in_words(
    desk: Desk, kind: Exception
) -> None:
    row = await desk.put()
    await desk.run(1)
    # Some more than are tried: what is left tells how often it was.
    desk.mailbox.script.extend([kind] * (MOST_EDITS + 5))
    await desk.store.deliveries.revise([row], desk.clock.now())
    await desk.run(60)
    assert len(desk.mailbox.script) >= MOST_EDITS + 5 - 7
    await desk.run(timedelta(hours=3).total_seconds())
    rows = {one.kind: one for one in await desk.store.deliveries.listed(EVENT.id)}
    assert rows["trouble"].payload["cause"] == "edit"
    assert rows["reminder"].edit_attempts == 0
    assert rows["reminder"].state is State.SENT


async def test_edit_asked_for_anew_is_tried_anew(desk: Desk) -> None:
    row = await desk.put()
    await desk.run(1)
    desk.mailbox.script.extend([TryLater("503")] * 6)
    await desk.store.deliveries.revise([row], desk.clock.now())
    await desk.run(20)
    await desk.store.deliveries.revise([row], desk.clock.now())
    found = await desk.store.deliveries.get(row)
    assert found is not None
    assert found.edit_attempts == 0
    await desk.run(300)
    assert not desk.mailbox.script
    assert [one.kind for one in await desk.store.deliveries.listed(EVENT.id)] == ["reminder"]
