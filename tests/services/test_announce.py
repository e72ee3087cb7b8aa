"""The life of an announcement where two things happen at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import SimulatedClock
from bot.core.announcements import EVERYONE, Announcement, Audience, Phase, Wording
from bot.core.posts import Target, TargetKind
from bot.services.announce import HELD_FOR, Announce, StepRefused
from bot.services.deliver import Deliver, Withdrawn
from bot.services.organisers import Organiser
from bot.store import Store
from bot.store.deliveries import State
from tests.builders import make_event
from tests.mailbox import Mailbox

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
EVENT = make_event()
OLGA, OMAR, ANA = Organiser(1, "Olga"), Organiser(2, "Omar"), 7


def make_announcement(**overrides: object) -> Announcement:
    texts = {"en": Wording("Bus", "It leaves at 18:00.")}
    return replace(Announcement(texts=texts, audience=Audience(("general",))), **overrides)


class Office:
    """Announcements, and their sender, on a real file."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = SimulatedClock(NOW, NOW + timedelta(days=2))
        self.announce = Announce(store, self.clock, lambda: EVENT)
        self.mailbox = Mailbox(self.clock)
        self.deliver = Deliver(store, self.mailbox, self.clock, lambda: EVENT)
        self.deliver.composers["announcement"] = lambda delivery, _: self.announce.compose(delivery)
        self.deliver.composers["approval"] = lambda delivery, _: self.announce.compose_approval(
            delivery
        )

    async def work(self) -> None:
        """Send all that is due."""
        await self.announce.send_due()
        while await self.deliver.send_due():
            await self.deliver.finish()

    @property
    def read(self) -> list[tuple[str, str]]:
        """Where announcements arrived, and their titles."""
        return [
            (letter.target.id, letter.post.title)
            for letter in self.mailbox.letters
            if letter.post.announcement is None
        ]


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    store = await Store.open(f"sqlite:///{tmp_path / 'usher.db'}")
    yield Office(store)
    await store.close()


async def test_audience_changed_while_discord_is_asked_is_the_one_that_counts(
    office: Office,
) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    await office.announce.send(row, OLGA)

    async def slowly(_user: int) -> bool:
        wider = make_announcement(audience=Audience(("elsewhere",)))
        await office.announce.edit(row, wider, OLGA)
        return True

    office.announce.may_announce = slowly
    await office.work()
    assert office.read == [("elsewhere", "Bus")]


async def test_time_changed_while_discord_is_asked_is_waited_for(office: Office) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    await office.announce.send(row, OLGA)
    later = NOW + timedelta(hours=1)

    async def slowly(_user: int) -> bool:
        if office.clock.now() < later:
            await office.announce.edit(row, make_announcement(due_at=later), OLGA)
        return True

    office.announce.may_announce = slowly
    await office.work()
    early = list(office.read)
    await office.clock.sleep_until(later)
    await office.work()
    assert early == []
    assert office.read == [("general", "Bus")]


async def test_two_who_send_at_once_send_it_once(office: Office) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    tries = await asyncio.gather(
        office.announce.send(row, OLGA), office.announce.send(row, OMAR), return_exceptions=True
    )
    await office.work()
    assert sorted(type(one) for one in tries if isinstance(one, Exception)) == [StepRefused]
    assert office.read == [("general", "Bus")]


async def test_whoever_changed_it_last_cannot_approve_it(office: Office) -> None:
    row = await office.announce.draft(make_announcement(ping=EVERYONE), OLGA)
    await office.announce.edit(row, make_announcement(ping=EVERYONE, link="https://a.org"), OMAR)
    assert await office.announce.send(row, OMAR) is Phase.WAITING
    with pytest.raises(StepRefused, match="announce-own-approval"):
        await office.announce.send(row, OMAR)
    assert await office.announce.send(row, OLGA) is Phase.SCHEDULED
    await office.work()
    assert office.read == [("general", "Bus")]


async def test_scheduled_one_that_comes_to_notify_everyone_waits_for_a_second(
    office: Office,
) -> None:
    later = NOW + timedelta(hours=1)
    row = await office.announce.draft(make_announcement(due_at=later), OLGA)
    await office.announce.send(row, OLGA)
    changed = make_announcement(due_at=later, ping=EVERYONE)
    assert await office.announce.edit(row, changed, OLGA) is Phase.WAITING
    await office.clock.sleep_until(later)
    await office.work()
    assert office.read == []


async def test_who_unsubscribed_meanwhile_gets_none(office: Office) -> None:
    for user in (ANA, 8):
        await office.store.subscriptions.add(user, EVENT.id, "announcements", NOW)
    row = await office.announce.draft(
        make_announcement(audience=Audience(has_subscribers=True)), OLGA
    )
    await office.announce.send(row, OLGA)
    await office.announce.send_due()
    await office.store.subscriptions.drop(ANA, EVENT.id)
    await office.work()
    report = await office.announce.report(row)
    assert office.read == [("8", "Bus")]
    assert report.counts == {State.SENT: 1, State.WITHDRAWN: 1}


async def test_what_is_being_sent_when_it_is_taken_back_is_taken_back_too(office: Office) -> None:
    channels = tuple(f"place-{number}" for number in range(40))
    row = await office.announce.draft(make_announcement(audience=Audience(channels)), OLGA)
    await office.announce.send(row, OLGA)
    await office.announce.send_due()
    await office.deliver.send_due()
    await office.announce.retract(row, OLGA)
    await office.deliver.finish()
    await office.work()
    report = await office.announce.report(row)
    assert report.counts == {State.WITHDRAWN: 40}


async def test_nothing_is_lost_while_nobody_can_tell_who_organises(office: Office) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    await office.announce.send(row, OLGA)
    answers: list[bool | None] = [None, None, True]

    async def unsure(_user: int) -> bool | None:
        return answers.pop(0)

    office.announce.may_announce = unsure
    for _ in range(2):
        await office.work()
        assert office.read == []
        due = await office.announce.next_due()
        assert due == office.clock.now() + HELD_FOR
        await office.clock.sleep_until(due)
    await office.work()
    assert office.read == [("general", "Bus")]


async def test_copy_of_what_was_taken_back_is_not_written(office: Office) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    await office.announce.send(row, OLGA)
    await office.announce.send_due()
    (delivery,) = await office.store.deliveries.listed(EVENT.id)
    assert delivery.target == Target(TargetKind.CHANNEL, "general")
    await office.announce.retract(row, OLGA)
    with pytest.raises(Withdrawn):
        await office.announce.compose(delivery)
