"""The life of an announcement where two things happen at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import SimulatedClock
from bot.core.announcement_lifecycle import Phase
from bot.core.announcements import EVERYONE, Announcement, Audience, Wording
from bot.core.deliveries import State
from bot.core.posts import Target, TargetKind
from bot.errors import InvalidTransition
from bot.services.announcing.announce import Announce
from bot.services.announcing.announcement_posts import batch_of
from bot.services.announcing.sending import HELD_FOR
from bot.services.deliver import Deliver
from bot.services.messenger import Withdrawn
from bot.services.organisers import Organiser
from bot.services.posts.composers import composers
from bot.store import Store
from tests.builders import make_event
from tests.databases import make_sqlite
from tests.flaky_messenger import FlakyMessenger

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
EVENT = make_event()
OLGA, OMAR, ANA = Organiser("1", "Olga"), Organiser("2", "Omar"), "7"


def make_announcement(**overrides: Any) -> Announcement:
    texts = {"en": Wording("Bus", "It leaves at 18:00.")}
    return replace(Announcement(texts=texts, audience=Audience(("general",))), **overrides)


async def _always(_user: str) -> bool | None:
    return True


class Office:
    """Announcements, and their sender, on a real file."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = SimulatedClock(NOW, NOW + timedelta(days=2))
        self.event = EVENT
        self.organises: Callable[[str], Awaitable[bool | None]] = _always
        self.members: int | None = 0
        self.announce = Announce(
            store,
            self.clock,
            lambda: self.event,
            may_announce=self._may_announce,
            role_members=self._role_members,
            on_due=lambda: None,
        )
        self.messenger = FlakyMessenger(self.clock)
        self.deliver = Deliver(
            store,
            self.messenger,
            self.clock,
            lambda: self.event,
            composers=composers(lambda: self.event, self.announce),
        )

    async def _may_announce(self, user: str) -> bool | None:
        return await self.organises(user)

    async def _role_members(self, _role: str) -> int | None:
        return self.members

    async def subscribe(self, *users: str) -> None:
        """Let people ask for announcements."""
        for user in users:
            await self.store.subscriptions.add(user, EVENT.id, "announcements", NOW)

    async def work(self) -> None:
        """Send all that is due."""
        while await self.announce.send_due():
            pass
        while await self.deliver.send_due():
            await self.deliver.finish()

    @property
    def read(self) -> list[tuple[str, str]]:
        """Where announcements arrived, and their titles."""
        return [
            (sent_post.target.id, sent_post.post.title)
            for sent_post in self.messenger.sent_posts
            if sent_post.post.announcement is None
        ]


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    store = await Store.open(make_sqlite(tmp_path))
    yield Office(store)
    await store.close()


async def test_audience_changed_while_discord_is_asked_is_the_one_that_counts(
    office: Office,
) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    await office.announce.send(row, OLGA)

    async def slowly(_user: str) -> bool:
        if (await office.announce.stored(row)).announcement.audience.channels == ("general",):
            wider = make_announcement(audience=Audience(("elsewhere",)))
            await office.announce.edit(row, wider, OLGA)
        return True

    office.organises = slowly
    await office.work()
    assert office.read == [("elsewhere", "Bus")]


async def test_time_changed_while_discord_is_asked_is_waited_for(office: Office) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    await office.announce.send(row, OLGA)
    later = NOW + timedelta(hours=1)

    async def slowly(_user: str) -> bool:
        if office.clock.now() < later:
            await office.announce.edit(row, make_announcement(due_at=later), OLGA)
        return True

    office.organises = slowly
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
    assert [type(one) for one in tries if isinstance(one, Exception)] == [InvalidTransition]
    assert office.read == [("general", "Bus")]


async def test_whoever_changed_it_last_cannot_approve_it(office: Office) -> None:
    row = await office.announce.draft(make_announcement(ping=EVERYONE), OLGA)
    await office.announce.edit(row, make_announcement(ping=EVERYONE, link="https://a.org"), OMAR)
    assert await office.announce.send(row, OMAR) is Phase.WAITING
    with pytest.raises(InvalidTransition, match="announce-own-approval"):
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
    for user in (ANA, "8"):
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

    async def unsure(_user: str) -> bool | None:
        return answers.pop(0)

    office.organises = unsure
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


# A second organiser must agree


SMALL = replace(EVENT, places=replace(EVENT.places, approval_above=3))
FEW, MANY = [str(user) for user in range(101, 104)], [str(user) for user in range(101, 111)]


@pytest.fixture
async def strict(office: Office) -> Office:
    """An event in which more than three people are very many."""
    office.event = SMALL
    return office


def to_subscribers(**overrides: Any) -> Announcement:
    return make_announcement(audience=Audience(has_subscribers=True), **overrides)


def retitled(announcement: Announcement, title: str) -> Announcement:
    return announcement.with_wording("en", Wording(title, "It leaves at 18:00."))


async def approved(office: Office, announcement: Announcement) -> int:
    """File an announcement of Olga's that Omar approves."""
    row = await office.announce.draft(announcement, OLGA)
    assert await office.announce.send(row, OLGA) is Phase.WAITING
    assert await office.announce.send(row, OMAR) is Phase.SCHEDULED
    return row


async def test_who_asks_for_the_draft_of_another_cannot_approve_it(strict: Office) -> None:
    await strict.subscribe(*MANY)
    row = await strict.announce.draft(to_subscribers(), OLGA)
    assert await strict.announce.send(row, OMAR) is Phase.WAITING
    for one in (OMAR, OLGA, Organiser(None, "terminal")):
        with pytest.raises(InvalidTransition, match="announce-own-approval"):
            await strict.announce.send(row, one)
    await strict.work()
    assert strict.read == []


async def test_scheduled_words_that_were_approved_are_approved_again_when_they_change(
    strict: Office,
) -> None:
    await strict.subscribe(*MANY)
    row = await approved(strict, to_subscribers(due_at=NOW + timedelta(hours=1)))
    reworded = retitled((await strict.announce.stored(row)).announcement, "Other words")
    assert await strict.announce.edit(row, reworded, OMAR) is Phase.WAITING
    await strict.clock.sleep_until(NOW + timedelta(hours=1))
    await strict.work()
    assert strict.read == []


async def test_words_that_change_while_they_are_sent_wait_for_a_second(strict: Office) -> None:
    await strict.subscribe(*MANY)
    row = await approved(strict, to_subscribers())
    await strict.announce.send_due()
    reworded = retitled((await strict.announce.stored(row)).announcement, "Unapproved")
    await strict.announce.edit(row, reworded, OLGA)
    with pytest.raises(InvalidTransition, match="announce-own-approval"):
        await strict.announce.send(row, OLGA)
    await strict.work()
    before = {title for _, title in strict.read}
    await strict.announce.send(row, OMAR, reworded.with_due_at(NOW).fingerprint)
    await strict.work()
    assert before == {"Bus"}
    assert {title for _, title in strict.read} == {"Unapproved"}
    assert len(strict.read) == len(MANY)


async def test_revision_that_is_discarded_leaves_what_was_approved(strict: Office) -> None:
    await strict.subscribe(*MANY)
    row = await approved(strict, to_subscribers())
    await strict.work()
    await strict.announce.edit(
        row, retitled((await strict.announce.stored(row)).announcement, "Unapproved"), OLGA
    )
    await strict.announce.discard(row, OMAR)
    await strict.work()
    assert {title for _, title in strict.read} == {"Bus"}
    with pytest.raises(InvalidTransition, match="announce-not-now"):
        await strict.announce.discard(row, OMAR)


async def test_few_readers_get_new_words_at_once(strict: Office) -> None:
    await strict.subscribe(*FEW)
    row = await strict.announce.draft(to_subscribers(), OLGA)
    await strict.announce.send(row, OLGA)
    await strict.work()
    await strict.subscribe(*MANY)
    await strict.announce.edit(
        row, retitled((await strict.announce.stored(row)).announcement, "Corrected"), OLGA
    )
    await strict.work()
    assert sorted(strict.read) == [(user, "Corrected") for user in FEW]


async def test_audience_that_grew_until_it_is_due_needs_a_second(strict: Office) -> None:
    later = NOW + timedelta(hours=1)
    await strict.subscribe(*FEW)
    row = await strict.announce.draft(to_subscribers(due_at=later), OLGA)
    assert await strict.announce.send(row, OLGA) is Phase.SCHEDULED
    await strict.subscribe(*MANY)
    await strict.clock.sleep_until(later)
    await strict.work()
    early = list(strict.read)
    asked = [sent_post.post.announcement for sent_post in strict.messenger.sent_posts]
    assert await strict.announce.send(row, OMAR) is Phase.SCHEDULED
    await strict.work()
    assert early == []
    assert asked == ([row] if SMALL.places.organisers else [])
    assert len(strict.read) == len(MANY)


@pytest.mark.parametrize("members", [30, None])
async def test_members_of_a_role_are_counted(strict: Office, members: int | None) -> None:
    strict.members = members
    row = await strict.announce.draft(make_announcement(ping="42"), OLGA)
    assert await strict.announce.send(row, OLGA) is Phase.WAITING
    strict.members = 3
    other = await strict.announce.draft(make_announcement(ping="42"), OLGA)
    assert await strict.announce.send(other, OLGA) is Phase.SCHEDULED


async def test_who_is_forgotten_does_not_pass_for_a_second_organiser(strict: Office) -> None:
    await strict.subscribe(*MANY)
    row = await strict.announce.draft(to_subscribers(), OLGA)
    await strict.announce.send(row, OLGA)
    await strict.store.privacy.erase("1")
    assert await strict.announce.send(row, OLGA) is Phase.WAITING
    with pytest.raises(InvalidTransition, match="announce-own-approval"):
        await strict.announce.send(row, OLGA)
    sent = await approved(strict, to_subscribers())
    await strict.work()
    reworded = retitled((await strict.announce.stored(sent)).announcement, "Unapproved")
    await strict.announce.edit(sent, reworded, OLGA)
    await strict.store.privacy.erase("1")
    with pytest.raises(InvalidTransition, match="announce-not-now"):
        await strict.announce.send(sent, OLGA)
    await strict.work()
    assert {title for _, title in strict.read} == {"Bus"}


# What is fixed, counted and found


async def test_whom_it_is_for_is_fixed_once_it_is_being_sent(office: Office) -> None:
    await office.subscribe(*MANY)
    row = await office.announce.draft(to_subscribers(), OLGA)
    await office.announce.send(row, OLGA)
    await office.announce.send_due()
    changed = to_subscribers(topic="logistics", ping=EVERYONE, is_crossposted=True)
    await office.announce.edit(row, changed, OLGA)
    await office.work()
    report = await office.announce.report(row)
    assert report.counts == {State.SENT: len(MANY)}
    stored = (await office.announce.stored(row)).announcement
    assert (stored.topic, stored.ping, stored.is_crossposted) == ("announcements", None, False)


async def test_edit_that_changes_nothing_edits_no_copy(office: Office) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    await office.announce.send(row, OLGA)
    await office.work()
    await office.announce.edit(row, (await office.announce.stored(row)).announcement, OLGA)
    (delivery,) = await office.store.deliveries.listed(EVENT.id, batch=batch_of(row))
    assert delivery.revision == 0


async def test_discarded_drafts_hide_nothing(office: Office) -> None:
    later = NOW + timedelta(hours=1)
    row = await office.announce.draft(make_announcement(due_at=later), OLGA)
    await office.announce.send(row, OLGA)
    for _ in range(30):
        await office.announce.discard(await office.announce.draft(make_announcement(), OLGA), OLGA)
    assert [one.stored.id for one in await office.announce.listed(25)] == [row]


async def test_list_goes_on_where_it_stopped(office: Office) -> None:
    rows = [await office.announce.draft(make_announcement(), OLGA) for _ in range(5)]
    first = [one.stored.id for one in await office.announce.listed(3)]
    rest = [one.stored.id for one in await office.announce.listed(3, before=first[-1])]
    assert first + rest == rows[::-1]


async def test_list_and_report_agree(office: Office) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    for step in (office.announce.send(row, OLGA), office.announce.send_due(), office.work()):
        await step
        (listed,) = await office.announce.listed()
        assert listed == (await office.announce.report(row)).standing
    assert listed.state == "sent"


async def test_two_who_change_it_at_once_do_not_undo_each_other(office: Office) -> None:
    row = await office.announce.draft(make_announcement(), OLGA)
    stored = await office.announce.stored(row)
    await office.announce.edit(row, make_announcement(link="https://a.org"), OMAR)
    assert not await office.store.announcements.save(stored, stored.lifecycle.discarded())
    assert (await office.announce.stored(row)).announcement.link == "https://a.org"


async def test_one_that_cannot_be_sent_keeps_no_other_from_it(office: Office) -> None:
    broken = await office.announce.draft(make_announcement(), OLGA)
    row = await office.announce.draft(make_announcement(), OMAR)
    for one, organiser in ((broken, OLGA), (row, OMAR)):
        await office.announce.send(one, organiser)

    async def fails_for_olga(user: str) -> bool:
        if user == OLGA.user_id:
            raise OSError("broken")
        return True

    office.organises = fails_for_olga
    await office.work()
    await office.work()
    assert office.read == [("organisers", "Usher needs your help"), ("general", "Bus")]
    due = await office.announce.next_due()
    assert due is not None
    assert due > office.clock.now()
    office.organises = _always
    await office.clock.sleep_until(due)
    await office.work()
    assert office.read[2:] == [("general", "Bus")]


@pytest.mark.parametrize("channel", ["", " ", "x" * 101, "a\nb"])
async def test_what_is_no_channel_is_refused(office: Office, channel: str) -> None:
    with pytest.raises(InvalidTransition, match="announce-bad-channel"):
        await office.announce.draft(make_announcement(audience=Audience((channel,))), OLGA)
