"""Announcements whose moment comes: into the outbox, into words, tried again, taken back."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.announcement_lifecycle import Phase, StoredAnnouncement
from bot.core.announcements import Announcement
from bot.core.deliveries import Delivery, Draft, Rank, State
from bot.core.posts import Post, Target, TargetKind
from bot.errors import InvalidTransition
from bot.services.announcing.announcement_posts import batch_of, post_of, quietly
from bot.services.announcing.ledger import Hold, Ledger
from bot.services.announcing.report import is_held
from bot.services.messenger import Withdrawn
from bot.services.organisers import NOBODY, Organiser
from bot.services.posts.trouble import report_trouble
from bot.services.recipients import languages_for

HELD_FOR = timedelta(seconds=5)
"""How long what is due waits when nobody can tell whether its author is an organiser still."""

LONGEST_HELD = timedelta(minutes=5)
"""How long at most what cannot be sent waits until it is tried again; each time doubles."""

_RANKS = {
    TargetKind.CHANNEL: Rank.ANNOUNCEMENT,
    TargetKind.USER: Rank.ANNOUNCEMENT_COPY,
}

_log = logging.getLogger(__name__)


class Sending(Ledger):
    """Brings announcements into the outbox, and follows them there."""

    async def send_due(self) -> int:
        """Put what is due into the outbox; returns how many announcements were.

        One that cannot be is held for a while and told of; it keeps no other from being sent.
        """
        now = self._clock.now()
        due = await self._store.announcements.due(self._event().id, now)
        count = 0
        for stored in due:
            if self._is_held(stored.id, now):
                continue
            try:
                count += await self._bring_out(stored, now)
            except InvalidTransition:
                count += 1  # it was changed at this moment: it is looked at again at once
            except Exception as error:  # noqa: BLE001 - one announcement's failure is its alone
                _log.exception("announcement %s cannot be sent", stored.id)
                self._hold(stored.id, now)
                await self._tell(stored, "announcement", now, type(error).__name__)
        return count

    async def next_due(self) -> datetime | None:
        """Return when the next announcement is due, or None."""
        due = await self._store.announcements.due_moments(self._event().id)
        self._held = {row: hold for row, hold in self._held.items() if row in due}
        moments = [
            max(moment, self._held[row].until) if row in self._held else moment
            for row, moment in due.items()
        ]
        return min(moments, default=None)

    async def compose(self, delivery: Delivery) -> Post:
        """Return the post of one delivery. Raises Withdrawn when it is not to be there."""
        stored = await self._store.announcements.get(int(delivery.payload["announcement"]))
        if stored is None or stored.phase in {Phase.RETRACTED, Phase.DISCARDED}:
            raise Withdrawn
        if delivery.sent is None and not await self._wants(delivery.target, stored.announcement):
            raise Withdrawn
        return post_of(
            stored.announcement, delivery.target, delivery.language, self._event(), stored.id
        )

    async def in_language(self, row: int, language: str) -> Post:
        """Return an announcement that was sent, in another language. Raises InvalidTransition."""
        stored = await self.stored(row)
        if stored.phase is not Phase.SENDING:
            raise InvalidTransition("announce-gone")
        target = Target(TargetKind.CHANNEL, "")
        return quietly(post_of(stored.announcement, target, language, self._event(), row))

    async def retract(self, row: int, organiser: Organiser) -> None:
        """Take an announcement back: what waits is not sent, what was delivered is deleted.

        Raises InvalidTransition.
        """
        stored = await self.stored(row)
        after = stored.lifecycle.retracted()
        async with self._store.transaction():
            await self._save(stored, after)
            await self._store.deliveries.withdraw_batch(batch_of(row), self._clock.now())
            await self._write_down(organiser, "retract", row, stored.announcement, None)
        self._on_due()

    async def retry(self, row: int, organiser: Organiser) -> int:
        """Try at once what failed of an announcement or is held; returns how many those are."""
        stored = await self.stored(row)
        if stored.phase is not Phase.SENDING:
            raise InvalidTransition("announce-not-now")
        now, batch = self._clock.now(), batch_of(row)
        async with self._store.transaction():
            waiting = await self._store.deliveries.listed(
                self._event().id, batch=batch, state=State.PENDING, target_kind=TargetKind.CHANNEL
            )
            held = [one.id for one in waiting if is_held(one)]
            count = await self._store.deliveries.retry_failed(batch, now, held)
            await self._write_down(organiser, "retry", row, None, None)
        self._on_due()
        return count

    async def _bring_out(self, stored: StoredAnnouncement, now: datetime) -> bool:
        """Make the rows of one announcement, once, whoever else tries at the same time.

        Everything is looked up first; what is written holds only if nothing changed meanwhile.
        """
        before = stored.lifecycle
        responsible = before.approval.approver if before.approval else before.author
        may = True if responsible is None else await self._may_announce(responsible)
        if may is None:
            if stored.id not in self._held:
                _log.warning("announcement %s waits: nobody says who organises", stored.id)
            self._held[stored.id] = Hold(now + HELD_FOR, HELD_FOR)
            return False
        if not may:
            await self._hold_back(stored, now)
            return True
        reach = await self.reach(stored.announcement)
        after = before.due(reach.count, self._limit)
        drafts = await self._drafts(stored, reach.targets, now)
        async with self._store.transaction():
            await self._save(stored, after)
            if after.phase is Phase.SENDING:
                await self._store.deliveries.enqueue_many(self._event().id, drafts)
            else:
                await self._write_down(NOBODY, "ask", stored.id, None, stored.announcement)
        return True

    async def _drafts(
        self, stored: StoredAnnouncement, targets: Sequence[Target], now: datetime
    ) -> list[Draft]:
        languages = await languages_for(self._store, self._event(), targets)
        batch = batch_of(stored.id)
        return [
            Draft(
                key=f"{batch}|{target}",
                kind="announcement",
                target=target,
                payload={"announcement": stored.id},
                # What is late is looked for first: yesterday's database may have been restored.
                due_at=min(now, stored.announcement.due_at or now),
                language=languages[target],
                batch=batch,
                rank=_RANKS[target.kind],
            )
            for target in targets
        ]

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
            event, sessions=[audience.savers_of], users=[user]
        )
        return any(not wishes.is_silent for _, wishes in rows)

    async def _hold_back(self, stored: StoredAnnouncement, now: datetime) -> None:
        """Send nothing for somebody who is no organiser any more, and tell those who are."""
        _log.warning("announcement %s is held back: its author is no organiser", stored.id)
        async with self._store.transaction():
            await self._save(stored, stored.lifecycle.discarded())
            await self._write_down(NOBODY, "refused", stored.id, None, None)
            await self._tell(stored, "author", now, stored.author)

    async def _tell(
        self, stored: StoredAnnouncement, cause: str, now: datetime, detail: str
    ) -> None:
        """Tell organisers, once, why an announcement is not sent."""
        event = self._event()
        _, wording = stored.announcement.wording(event.languages[0])
        payload = {"cause": cause, "target": wording.title, "detail": detail}
        await report_trouble(self._store, event, f"{cause}|{stored.id}", payload, now)

    def _is_held(self, row: int, now: datetime) -> bool:
        return row in self._held and now < self._held[row].until

    def _hold(self, row: int, now: datetime) -> None:
        last = self._held[row].pause if row in self._held else HELD_FOR / 2
        pause = min(last * 2, LONGEST_HELD)
        self._held[row] = Hold(now + pause, pause)
