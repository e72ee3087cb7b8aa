from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import Clock, SimulatedClock
from bot.core.deliveries import Delivery, Draft, State
from bot.core.models import Event, Places
from bot.core.posts import Post, Target, TargetKind
from bot.errors import StoreUnavailable
from bot.services.deliver import MOST_EDITS, Deliver, Turn
from bot.services.posts.composers import composers
from bot.services.remind import Remind
from bot.store import Store
from tests.builders import make_event, make_session
from tests.databases import make_sqlite
from tests.flaky_messenger import FlakyMessenger, Refused, TryLater, unreachable

START = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
EVENT = make_event(sessions=(make_session(id="tides", start=START, end=None),))


class Outbox:
    """A ledger, a messenger and a clock, with senders that may die and be made anew."""

    def __init__(self, store: Store, event: Event = EVENT) -> None:
        self.store = store
        self.event = event
        self.clock = SimulatedClock(START - timedelta(minutes=30), START + timedelta(days=1))
        self.messenger = FlakyMessenger(self.clock)
        self.deliver = self.restart()

    def restart(self, turn: Turn | None = None) -> Deliver:
        """Let another sender take over, as after a crash."""
        self.deliver = Deliver(
            self.store,
            self.messenger,
            self.clock,
            lambda: self.event,
            composers=composers(lambda: self.event),
            turn=turn,
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
async def outbox(tmp_path: Path) -> AsyncIterator[Outbox]:
    store = await Store.open(make_sqlite(tmp_path))
    yield Outbox(store)
    await store.close()


async def test_row_is_sent_once(outbox: Outbox) -> None:
    row = await outbox.put()
    await outbox.run(60)
    assert len(outbox.messenger.sent_posts) == 1
    assert await outbox.state(row) is State.SENT
    assert outbox.messenger.searches == 0


@pytest.mark.parametrize("away", [1, 60, 600, 1500])
async def test_crash_after_sending_doubles_nothing(outbox: Outbox, away: int) -> None:
    def die() -> None:
        raise asyncio.CancelledError

    row = await outbox.put()
    outbox.messenger.script.append(die)
    await outbox.deliver.send_due()
    await outbox.deliver.finish()
    assert await outbox.state(row) is State.SENDING
    outbox.restart()
    await outbox.run(away + 60)
    assert len(outbox.messenger.sent_posts) == 1
    assert await outbox.state(row) is State.SENT


async def test_lost_answer_doubles_nothing(outbox: Outbox) -> None:
    row = await outbox.put()
    outbox.messenger.script.append(unreachable)
    await outbox.run(60)
    assert len(outbox.messenger.sent_posts) == 1
    assert await outbox.state(row) is State.SENT


async def test_lost_answer_at_the_last_minute_is_found_out(outbox: Outbox) -> None:
    row = await outbox.put(expires_at=outbox.clock.now() + timedelta(seconds=1))
    outbox.messenger.script.append(unreachable)
    await outbox.run(60)
    assert len(outbox.messenger.sent_posts) == 1
    assert await outbox.state(row) is State.SENT


async def test_server_that_fails_for_ten_minutes_delays_and_loses_nothing(outbox: Outbox) -> None:
    rows = [await outbox.put(key=str(n)) for n in range(5)]
    over = outbox.clock.now() + timedelta(minutes=10)

    class Down(FlakyMessenger):
        async def send(self, *args: Any, **named: Any) -> Any:
            if self.clock.now() < over:
                raise TryLater("503")
            return await super().send(*args, **named)

    outbox.messenger = Down(outbox.clock)
    outbox.restart()
    await outbox.run(900)
    assert len(outbox.messenger.sent_posts) == 5
    assert {await outbox.state(row) for row in rows} == {State.SENT}


async def test_row_that_never_goes_through_expires(outbox: Outbox) -> None:
    row = await outbox.put()
    outbox.messenger.script.extend([TryLater("503")] * 1000)
    await outbox.run(3600)
    assert outbox.messenger.sent_posts == []
    assert await outbox.state(row) is State.EXPIRED


async def test_server_that_asks_to_wait_is_obeyed(outbox: Outbox) -> None:
    await outbox.put()
    started = outbox.clock.now()
    outbox.messenger.script.append(TryLater("429", timedelta(seconds=77)))
    await outbox.run(120)
    (sent_post,) = outbox.messenger.sent_posts
    assert sent_post.at == started + timedelta(seconds=77)


async def test_place_that_takes_nothing_is_told_of_once_and_has_what_it_missed_when_mended(
    outbox: Outbox,
) -> None:
    outbox.messenger.script.extend([Refused("missing", "10003"), Refused("missing", "10003")])
    lost = [await outbox.put(key=f"lost {n}", rank=1) for n in range(2)]
    kept = await outbox.put(key="kept", target=Target(TargetKind.CHANNEL, "hall"), rank=2)
    await outbox.run(60)
    assert {await outbox.state(row) for row in (*lost, kept)} == {State.SENT}
    told = [
        sent_post
        for sent_post in outbox.messenger.sent_posts
        if sent_post.target.id == "organisers"
    ]
    assert len(told) == 1
    assert "“reminders”" in told[0].post.text


async def test_message_that_closed_direct_messages_refuse_is_held_until_it_is_seen(
    outbox: Outbox,
) -> None:
    outbox.messenger.script.append(Refused("dm_closed"))
    await outbox.put(target=Target(TargetKind.USER, "77"))
    await outbox.run(60)
    (held,) = await outbox.store.deliveries.undelivered_to(EVENT.id, "77")
    taken = await outbox.store.deliveries.take_undelivered(EVENT.id, "77")
    assert [one.id for one in taken] == [held.id]
    assert await outbox.store.deliveries.take_undelivered(EVENT.id, "77") == []
    await outbox.store.deliveries.give_back(taken)
    assert await outbox.store.deliveries.undelivered_to(EVENT.id, "77") == [held]


async def test_text_tells_the_time_left_when_it_is_sent(outbox: Outbox) -> None:
    await outbox.put()
    outbox.messenger.script.append(TryLater("502", timedelta(minutes=26)))
    await outbox.run(1790)
    assert "starts in 4 minutes" in outbox.messenger.sent_posts[0].post.title


async def test_two_senders_on_one_ledger_send_each_row_once(outbox: Outbox) -> None:
    for number in range(30):
        await outbox.put(key=str(number))
    other = Deliver(
        outbox.store,
        outbox.messenger,
        outbox.clock,
        lambda: EVENT,
        composers=composers(lambda: EVENT),
    )
    while await outbox.deliver.send_due() + await other.send_due():
        await outbox.deliver.finish()
        await other.finish()
    assert len(outbox.messenger.sent_posts) == 30


class Asleep(FlakyMessenger):
    """A messenger whose process sleeps over the request, and then does not know what came of it."""

    def __init__(self, clock: Clock, awake: asyncio.Event, error: Exception) -> None:
        super().__init__(clock)
        self.awake, self.error = awake, error

    async def send(self, *_args: Any, **_named: Any) -> Any:
        await self.awake.wait()
        raise self.error


async def test_sender_that_slept_over_its_lease_does_not_send_what_another_took(
    outbox: Outbox,
) -> None:
    awake = asyncio.Event()

    async def turn(_target: Target) -> None:
        await awake.wait()

    row = await outbox.put()
    sleeper = outbox.restart(turn=turn)
    await sleeper.send_due()
    outbox.restart()
    await outbox.run(600)
    awake.set()
    await sleeper.finish()
    assert len(outbox.messenger.sent_posts) == 1
    assert await outbox.state(row) is State.SENT


async def test_process_that_slept_over_its_lease_sends_once(outbox: Outbox) -> None:
    awake = asyncio.Event()

    async def turn(_target: Target) -> None:
        await awake.wait()

    row = await outbox.put()
    outbox.restart(turn=turn)
    await outbox.deliver.send_due()
    await outbox.clock.sleep_until(outbox.clock.now() + timedelta(minutes=1))
    assert await outbox.deliver.send_due() == 0, "it is under way already"
    awake.set()
    await outbox.deliver.finish()
    await outbox.run(60)
    assert len(outbox.messenger.sent_posts) == 1
    assert await outbox.state(row) is State.SENT


@pytest.mark.parametrize("error", [TryLater("timed out"), Refused("invalid", "400")])
async def test_failure_that_comes_after_the_lease_takes_nothing_back(
    outbox: Outbox, error: Exception
) -> None:
    awake = asyncio.Event()
    row = await outbox.put()
    messenger = outbox.messenger
    outbox.messenger = Asleep(outbox.clock, awake, error)
    sleeper = outbox.restart()
    await sleeper.send_due()
    outbox.messenger = messenger
    outbox.restart()
    await outbox.run(600)
    awake.set()
    await sleeper.finish()
    assert await outbox.state(row) is State.SENT
    assert len(messenger.sent_posts) == 1


async def test_change_edits_what_was_posted(outbox: Outbox) -> None:
    remind = Remind(outbox.store, outbox.clock, lambda: outbox.event)
    await remind.reconcile()
    await outbox.clock.sleep_until(START - timedelta(minutes=10))
    await remind.settle_due()
    await outbox.run(1)
    (sent_post,) = outbox.messenger.sent_posts
    outbox.event = make_event(
        sessions=(make_session(id="tides", start=START, end=None, is_cancelled=True),),
        places=Places(),
    )
    posted = await outbox.store.reminders.deliveries_about(EVENT.id, ["tides"])
    await outbox.store.deliveries.revise(posted, outbox.clock.now())
    await outbox.run(1)
    assert sent_post.post.title == "“Reading the tides” has been cancelled."
    assert len(outbox.messenger.sent_posts) == 1


@pytest.mark.parametrize("kind", [TryLater("503"), TypeError("unreadable")])
async def test_edit_that_never_succeeds_is_tried_ever_more_rarely_and_given_up_in_words(
    outbox: Outbox, kind: Exception
) -> None:
    row = await outbox.put()
    await outbox.run(1)
    # Some more than are tried: what is left tells how often it was.
    outbox.messenger.script.extend([kind] * (MOST_EDITS + 5))
    await outbox.store.deliveries.revise([row], outbox.clock.now())
    await outbox.run(60)
    assert len(outbox.messenger.script) >= MOST_EDITS + 5 - 7
    await outbox.run(timedelta(hours=3).total_seconds())
    rows = {one.kind: one for one in await outbox.store.deliveries.listed(EVENT.id)}
    assert rows["trouble"].payload["cause"] == "edit"
    assert rows["reminder"].edit_attempts == 0
    assert rows["reminder"].state is State.SENT


async def test_edit_asked_for_anew_is_tried_anew(outbox: Outbox) -> None:
    row = await outbox.put()
    await outbox.run(1)
    outbox.messenger.script.extend([TryLater("503")] * 6)
    await outbox.store.deliveries.revise([row], outbox.clock.now())
    await outbox.run(20)
    await outbox.store.deliveries.revise([row], outbox.clock.now())
    found = await outbox.store.deliveries.get(row)
    assert found is not None
    assert found.edit_attempts == 0
    await outbox.run(300)
    assert not outbox.messenger.script
    assert [one.kind for one in await outbox.store.deliveries.listed(EVENT.id)] == ["reminder"]


@pytest.mark.parametrize("kind", [TryLater("503"), TypeError("unreadable")])
async def test_message_that_cannot_be_taken_back_yet_is_taken_back_later(
    outbox: Outbox, kind: Exception
) -> None:
    row = await outbox.put()
    await outbox.run(1)
    outbox.event = make_event(sessions=())
    outbox.messenger.script.extend([kind] * 3)
    await outbox.store.deliveries.revise([row], outbox.clock.now())
    await outbox.run()
    assert len(outbox.messenger.script) == 2, "the next try is not at once"
    await outbox.run(60)
    assert (len(outbox.messenger.script), len(outbox.messenger.deleted)) == (0, 1)
    assert await outbox.state(row) is State.WITHDRAWN


async def test_row_whose_words_the_database_did_not_give_is_sent_later(outbox: Outbox) -> None:
    failures = iter([StoreUnavailable("the database does not answer")])
    usual = composers(lambda: outbox.event)["reminder"]

    async def compose(delivery: Delivery, now: datetime) -> Post:
        for failure in failures:
            raise failure
        return await usual(delivery, now)

    outbox.deliver = Deliver(
        outbox.store,
        outbox.messenger,
        outbox.clock,
        lambda: outbox.event,
        composers={"reminder": compose},
    )
    row = await outbox.put()
    await outbox.run(60)
    assert await outbox.state(row) is State.SENT
    assert len(outbox.messenger.sent_posts) == 1
