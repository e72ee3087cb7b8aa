"""Announcements sent off, or shown to a second organiser first."""

from __future__ import annotations

from bot.core.announcement_lifecycle import Phase, StoredAnnouncement, Transition, needs_approval
from bot.core.announcements import Announcement
from bot.core.deliveries import Delivery
from bot.core.posts import Post
from bot.errors import InvalidTransition
from bot.services.announcing.announcement_posts import approval_post, batch_of
from bot.services.announcing.ledger import Ledger, Reach
from bot.services.messenger import Withdrawn
from bot.services.organisers import Organiser


class Approving(Ledger):
    """What one organiser wants sent, and a second one agrees to."""

    def needs_approval(self, announcement: Announcement, reach: Reach) -> bool:
        """Whether a second organiser must agree before it is sent."""
        return needs_approval(announcement, reach.count, self._limit)

    async def send(self, row: int, organiser: Organiser, seen: str | None = None) -> Phase:
        """Send a draft now or at its time, ask a second organiser, or approve as the second.

        `seen` is the fingerprint of what the organiser looked at. Returns where the announcement
        stands. Raises InvalidTransition.
        """
        stored = await self.stored(row)
        before = stored.lifecycle
        if seen not in {None, before.pending.fingerprint}:
            raise InvalidTransition("announce-changed")
        if stored.phase is not Phase.SENDING and not await self._has_readers(stored):
            raise InvalidTransition("announce-nobody")
        people, now = await self._people(stored), self._clock.now()
        after, step = before.submitted(organiser.user_id, people, self._limit, now)
        async with self._store.transaction():
            await self._save(stored, after)
            if stored.phase is Phase.SENDING and step is Transition.APPROVE:
                await self._store.deliveries.revise_batch(batch_of(row), now)
            await self._write_down(organiser, step, row, None, before.pending)
        self._on_due()
        return after.phase

    async def compose_approval(self, delivery: Delivery) -> Post:
        """Return what asks a second organiser. Raises Withdrawn when there is nothing to ask."""
        stored = await self._store.announcements.get(int(delivery.payload["announcement"]))
        if stored is None:
            raise Withdrawn
        return approval_post(stored, delivery.language or self._event().languages[0])

    async def _has_readers(self, stored: StoredAnnouncement) -> bool:
        return bool((await self.reach(stored.announcement)).targets)
