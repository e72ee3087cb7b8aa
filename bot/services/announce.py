"""Announcements: written, weighed, scheduled, sent through the ledger, corrected, withdrawn."""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.core.announcements import (
    Announcement,
    Phase,
    Step,
    fault_of,
    needs_approval,
    next_phase,
)
from bot.core.models import Event
from bot.core.posts import Post, Target, TargetKind
from bot.errors import CataloguedError
from bot.services.announcement_posts import approval_post, batch_of, post_of
from bot.services.deliver import Withdrawn
from bot.services.organisers import NOBODY, Organiser, write_down
from bot.services.remind import languages_for
from bot.store import Store
from bot.store.announcements import Filed
from bot.store.deliveries import Delivery, Draft, State

RANK = 8
"""Announcements go after reminders and notices of changes, which cannot wait."""

_log = logging.getLogger(__name__)


class StepRefused(CataloguedError):
    """An announcement cannot take a step."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom an announcement reaches."""

    channels: tuple[Target, ...]
    people: tuple[Target, ...]

    @property
    def targets(self) -> tuple[Target, ...]:
        """Everybody and everywhere, each once."""
        return (*self.channels, *self.people)


@dataclass(frozen=True, slots=True)
class Report:
    """How an announcement fares: every channel, and how many people there are by state.

    `closed` counts the people among those that failed who take no direct messages.
    """

    filed: Filed
    channels: tuple[Delivery, ...]
    people: Mapping[str, int]
    closed: int

    @property
    def counts(self) -> Counter[str]:
        """How many deliveries are in each state, of channels and people together."""
        return Counter(delivery.state for delivery in self.channels) + Counter(self.people)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be sent."""
        counts = self.counts
        return self.filed.phase is Phase.SENDING and bool(
            counts[State.PENDING] + counts[State.SENDING]
        )


MayAnnounce = Callable[[int], Awaitable[bool | None]]

HELD_FOR = timedelta(seconds=5)
"""How long what is due waits when nobody can tell whether its author is an organiser still."""


class Announce:
    """The announcements of one event.

    `may_announce` is asked again when an announcement goes out: whoever wrote or approved it must
    still be an organiser then. It returns None when that cannot be told at the moment.
    """

    def __init__(self, store: Store, clock: Clock, event: Callable[[], Event]) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self.may_announce: MayAnnounce = _anybody_may
        self.on_due: Callable[[], None] = lambda: None
        self._held_until: datetime | None = None

    async def draft(self, announcement: Announcement, organiser: Organiser) -> int:
        """File a draft; returns its id. Raises StepRefused when it could not be shown."""
        _check(announcement)
        now = self._clock.now()
        async with self._store.transaction():
            row = await self._store.announcements.add(
                self._event().id, announcement, organiser.user_id, organiser.name, now
            )
            await self._write_down(organiser, "announcement.draft", row, None, announcement)
        return row

    async def reach(self, announcement: Announcement) -> Reach:
        """Return whom an announcement reaches as things stand."""
        event = self._event()
        audience = announcement.audience
        channels = tuple(
            Target(TargetKind.CHANNEL, name) for name in dict.fromkeys(audience.channels)
        )
        users: dict[int, None] = {}
        if audience.savers_of is not None:
            rows = await self._store.participants.savers(event.id, sessions=[audience.savers_of])
            users |= {saved.user_id: None for saved, wishes in rows if not wishes.is_silent}
        if audience.has_subscribers:
            subscribed = await self._store.subscriptions.to(event.id, announcement.topic)
            users |= dict.fromkeys(subscribed)
        return Reach(channels, tuple(Target(TargetKind.USER, str(user)) for user in users))

    async def needs_approval(self, announcement: Announcement) -> bool:
        """Whether a second organiser must agree before it is sent."""
        reach = await self.reach(announcement)
        limit = self._event().discord_places.approval_above
        return needs_approval(announcement, len(reach.people), limit)

    async def send(self, row: int, organiser: Organiser, seen: str | None = None) -> Phase:
        """Send a draft now or at its time, ask a second organiser, or approve as the second.

        `seen` is the fingerprint of what the organiser looked at. Returns where the announcement
        stands. Raises StepRefused.
        """
        filed = await self.filed(row)
        if seen not in {None, filed.announcement.fingerprint}:
            raise StepRefused("announce-changed")
        if not (await self.reach(filed.announcement)).targets:
            raise StepRefused("announce-nobody")
        step = Step.SCHEDULE
        if filed.phase is Phase.WAITING:
            if organiser.user_id is None or organiser.user_id == filed.user_id:
                raise StepRefused("announce-own-approval")
            step = Step.APPROVE
        elif await self.needs_approval(filed.announcement):
            step = Step.ASK
        async with self._store.transaction():
            phase = await self._move(filed, step, organiser)
            if phase is Phase.SCHEDULED and filed.announcement.due_at is None:
                due = replace(filed.announcement, due_at=self._clock.now())
                await self._store.announcements.change(row, due)
            await self._write_down(organiser, f"announcement.{step}", row, None, filed.announcement)
            await self._show_approval(row)
        self.on_due()
        return phase

    async def edit(self, row: int, announcement: Announcement, organiser: Organiser) -> Phase:
        """Change an announcement; every copy that was delivered says the new words too.

        Whom it is for cannot change once it is being sent; one that waits for its time waits for
        a second organiser again when what it became needs one. Returns where it stands. Raises
        StepRefused.
        """
        _check(announcement)
        filed = await self.filed(row)
        step = Step.EDIT
        if filed.phase is Phase.SENDING:
            kept = filed.announcement
            announcement = replace(
                announcement, audience=kept.audience, ping=kept.ping, due_at=kept.due_at
            )
        elif filed.phase is Phase.SCHEDULED and await self.needs_approval(announcement):
            step = Step.ASK
        async with self._store.transaction():
            phase = await self._move(filed, step)
            if phase is Phase.SCHEDULED and announcement.due_at is None:
                announcement = replace(announcement, due_at=self._clock.now())
            await self._store.announcements.change(row, announcement)
            if filed.phase is Phase.SENDING:
                await self._store.deliveries.revise_batch(batch_of(row), self._clock.now())
            else:
                # Whoever changed it last answers for it: they cannot be the second to agree.
                await self._store.announcements.sign(row, organiser.user_id, organiser.name)
            await self._write_down(
                organiser, "announcement.edit", row, filed.announcement, announcement
            )
            await self._show_approval(row)
        self.on_due()
        return phase

    async def retract(self, row: int, organiser: Organiser) -> None:
        """Take an announcement back: what waits is not sent, what was delivered is deleted.

        Raises StepRefused.
        """
        filed = await self.filed(row)
        async with self._store.transaction():
            await self._move(filed, Step.RETRACT)
            await self._store.deliveries.withdraw_batch(batch_of(row), self._clock.now())
            await self._write_down(organiser, "announcement.retract", row, filed.announcement, None)
            await self._show_approval(row)
        self.on_due()

    async def discard(self, row: int, organiser: Organiser) -> None:
        """Throw a draft away. Raises StepRefused."""
        filed = await self.filed(row)
        async with self._store.transaction():
            await self._move(filed, Step.DISCARD)
            await self._write_down(organiser, "announcement.discard", row, filed.announcement, None)
            await self._show_approval(row)
        self.on_due()

    async def retry(self, row: int, organiser: Organiser) -> int:
        """Try the failed deliveries of an announcement again; returns how many there are."""
        filed = await self.filed(row)
        if filed.phase is not Phase.SENDING:
            raise StepRefused("announce-not-now")
        now = self._clock.now()
        async with self._store.transaction():
            count = await self._store.deliveries.retry_failed(batch_of(row), now)
            await self._write_down(organiser, "announcement.retry", row, None, None)
        self.on_due()
        return count

    async def report(self, row: int) -> Report:
        """Return how an announcement fares. Raises StepRefused when there is none."""
        filed = await self.filed(row)
        deliveries, event, batch = self._store.deliveries, self._event().id, batch_of(row)
        channels = await deliveries.listed(event, batch=batch, target_kind=TargetKind.CHANNEL)
        people = await deliveries.count(event, batch=batch, target_kind=TargetKind.USER)
        closed = 0
        if people.get(State.FAILED):
            failed = await deliveries.listed(
                event, batch=batch, state=State.FAILED, target_kind=TargetKind.USER
            )
            closed = sum((one.last_error or "").startswith("dm_closed") for one in failed)
        return Report(filed, tuple(channels), people, closed)

    async def listed(self) -> list[Filed]:
        """Return the newest announcements of the event, those that were thrown away left out."""
        rows = await self._store.announcements.listed(self._event().id)
        return [filed for filed in rows if filed.phase is not Phase.DISCARDED]

    async def filed(self, row: int) -> Filed:
        """Return an announcement and where it stands. Raises StepRefused when there is none."""
        filed = await self._store.announcements.get(row)
        if filed is None or filed.event != self._event().id:
            raise StepRefused("announce-gone")
        return filed

    async def send_due(self) -> int:
        """Put what is due into the outbox; returns how many announcements were."""
        now = self._clock.now()
        if self._held_until is not None and now < self._held_until:
            return 0
        self._held_until = None
        due = await self._store.announcements.due(self._event().id, now)
        return sum([await self._expand(filed, now) for filed in due])

    async def next_due(self) -> datetime | None:
        """Return when the next announcement is due, or None."""
        due = await self._store.announcements.next_due(self._event().id)
        if due is None or self._held_until is None:
            return due
        return max(due, self._held_until)

    async def compose(self, delivery: Delivery) -> Post:
        """Return the post of one delivery. Raises Withdrawn when it is not to be there."""
        filed = await self._store.announcements.get(int(delivery.payload["announcement"]))
        if filed is None or filed.phase in {Phase.RETRACTED, Phase.DISCARDED}:
            raise Withdrawn
        if delivery.sent is None and not await self._wants(delivery.target, filed.announcement):
            raise Withdrawn
        return post_of(
            filed.announcement, delivery.target, delivery.language, self._event(), filed.id
        )

    async def in_language(self, row: int, language: str) -> Post:
        """Return an announcement that was sent, in another language. Raises StepRefused."""
        filed = await self.filed(row)
        if filed.phase is not Phase.SENDING:
            raise StepRefused("announce-gone")
        post = post_of(
            filed.announcement, Target(TargetKind.CHANNEL, ""), language, self._event(), row
        )
        return replace(post, role=None, notifies_everyone=False)

    async def compose_approval(self, delivery: Delivery) -> Post:
        """Return what asks a second organiser. Raises Withdrawn when there is nothing to ask."""
        filed = await self._store.announcements.get(int(delivery.payload["announcement"]))
        if filed is None:
            raise Withdrawn
        return approval_post(filed, delivery.language or self._event().languages[0])

    async def _wants(self, target: Target, announcement: Announcement) -> bool:
        """Whether somebody still asks for it at the moment it is sent; channels always do."""
        user, event = target.user_id, self._event().id
        if user is None:
            return True
        audience = announcement.audience
        if audience.has_subscribers and announcement.topic in await self._store.subscriptions.of(
            user, event
        ):
            return True
        if audience.savers_of is None:
            return False
        rows = await self._store.participants.savers(
            event, sessions=[audience.savers_of], user_id=user
        )
        return any(not wishes.is_silent for _, wishes in rows)

    async def _expand(self, filed: Filed, now: datetime) -> bool:
        """Make the rows of one announcement, once, whoever else tries at the same time."""
        responsible = filed.approver or filed.user_id
        may = True if responsible is None else await self.may_announce(responsible)
        if may is None:
            _log.warning("announcement %s waits: Discord does not say who organises", filed.id)
            self._held_until = now + HELD_FOR
            return False
        if not may:
            await self._hold_back(filed, now)
            return True
        async with self._store.transaction():
            if not await self._store.announcements.move(filed.id, filed.phase, Phase.SENDING):
                return True
            # It may have been changed while Discord was asked; from here on it cannot be.
            fresh = await self.filed(filed.id)
            if fresh.announcement.due_at is not None and fresh.announcement.due_at > now:
                await self._store.announcements.move(filed.id, Phase.SENDING, filed.phase)
                return True
            await self._enqueue(fresh, now)
        return True

    async def _enqueue(self, filed: Filed, now: datetime) -> None:
        event = self._event()
        targets = (await self.reach(filed.announcement)).targets
        languages = await languages_for(self._store, event, targets)
        drafts = [
            Draft(
                key=f"{batch_of(filed.id)}|{target}",
                kind="announcement",
                target=target,
                payload={"announcement": filed.id},
                due_at=now,
                language=languages[target],
                batch=batch_of(filed.id),
                rank=RANK + (target.kind is TargetKind.USER),
            )
            for target in targets
        ]
        await self._store.deliveries.enqueue_many(event.id, drafts)

    async def _hold_back(self, filed: Filed, now: datetime) -> None:
        """Send nothing for somebody who is no organiser any more, and tell those who are."""
        event = self._event()
        _log.warning("announcement %s is held back: its author is no organiser", filed.id)
        async with self._store.transaction():
            if not await self._store.announcements.move(filed.id, filed.phase, Phase.DISCARDED):
                return
            await self._write_down(NOBODY, "announcement.refused", filed.id, None, None)
            if event.discord_places.organisers is None:
                return
            _, wording = filed.announcement.wording(event.languages[0])
            draft = Draft(
                key=f"trouble|announcement|{filed.id}",
                kind="trouble",
                target=Target(TargetKind.CHANNEL, event.discord_places.organisers),
                payload={"cause": "author", "target": wording.title, "detail": filed.author},
                due_at=now,
                rank=3,
            )
            await self._store.deliveries.enqueue(event.id, draft)

    async def _show_approval(self, row: int) -> None:
        """Ask a second organiser where organisers read, or say there what became of it."""
        event, now = self._event(), self._clock.now()
        place = event.discord_places.organisers
        filed = await self.filed(row)
        key = f"approval|{row}"
        if place is None:
            return
        if filed.phase is Phase.WAITING:
            draft = Draft(
                key=f"{key}|{filed.announcement.fingerprint}",
                kind="approval",
                target=Target(TargetKind.CHANNEL, place),
                payload={"announcement": row},
                due_at=now,
                language=event.discord_places.language_of.get(place, event.languages[0]),
                batch=key,
                rank=4,
            )
            await self._store.deliveries.enqueue(event.id, draft)
        await self._store.deliveries.revise_batch(key, now)

    async def _move(self, filed: Filed, step: Step, approver: Organiser | None = None) -> Phase:
        phase = next_phase(filed.phase, step)
        if phase is None:
            raise StepRefused("announce-not-now")
        agreed = approver.user_id if approver is not None and step is Step.APPROVE else None
        if not await self._store.announcements.move(filed.id, filed.phase, phase, agreed):
            raise StepRefused("announce-stale")
        return phase

    async def _write_down(
        self,
        organiser: Organiser,
        action: str,
        row: int,
        before: Announcement | None,
        after: Announcement | None,
    ) -> None:
        await write_down(
            self._store,
            self._event().id,
            organiser,
            self._clock.now(),
            action,
            f"announcement {row}",
            before=_in_short(before),
            after=_in_short(after),
        )


def _check(announcement: Announcement) -> None:
    fault = fault_of(announcement)
    if fault is not None:
        raise StepRefused(fault)


def _in_short(announcement: Announcement | None) -> str | None:
    if announcement is None:
        return None
    audience = announcement.audience
    parts = {
        "texts": {code: [text.title, text.body] for code, text in announcement.texts.items()},
        "channels": list(audience.channels),
        "savers_of": audience.savers_of,
        "subscribers": announcement.topic if audience.has_subscribers else None,
        "ping": announcement.ping,
        "link": announcement.link,
        "picture": announcement.picture,
        "crosspost": announcement.is_crossposted or None,
        "at": announcement.due_at.isoformat() if announcement.due_at else None,
    }
    kept = {name: value for name, value in parts.items() if value}
    return json.dumps(kept, ensure_ascii=False)


async def _anybody_may(_user_id: int) -> bool | None:
    return True
