"""Announcements written, changed and thrown away."""

from __future__ import annotations

from bot.core.announcement_lifecycle import Lifecycle, Phase
from bot.core.announcements import Announcement, fault_of
from bot.errors import InvalidTransition
from bot.services.announcing.announcement_posts import batch_of
from bot.services.announcing.ledger import Ledger
from bot.services.organisers import Organiser


class Drafting(Ledger):
    """What an organiser does with the words of an announcement and with whom it is for."""

    async def draft(self, announcement: Announcement, organiser: Organiser) -> int:
        """File a draft; returns its id. Raises InvalidTransition when it could not be shown."""
        _check(announcement)
        lifecycle = Lifecycle(Phase.DRAFT, announcement, organiser.user_id, organiser.name)
        async with self._store.transaction():
            row = await self._store.announcements.add(
                self._event().id, lifecycle, self._clock.now()
            )
            await self._write_down(organiser, "draft", row, None, announcement)
        return row

    async def edit(self, row: int, announcement: Announcement, organiser: Organiser) -> Phase:
        """Change an announcement; every copy that was delivered says the new words too.

        Once it is being sent, only its words can change. What needs a second organiser waits for
        one, as a whole before its time and as a revision afterwards. Returns where it stands.
        Raises InvalidTransition.
        """
        _check(announcement)
        stored = await self.stored(row)
        is_sending = stored.phase is Phase.SENDING
        people = (
            await self._people(stored) if is_sending else (await self.reach(announcement)).count
        )
        now = self._clock.now()
        after = stored.lifecycle.edited(
            announcement, organiser.user_id, organiser.name, people, self._limit
        )
        if after.phase is Phase.SCHEDULED:
            after = after.timed(now)
        is_reworded = after.announcement.fingerprint != stored.announcement.fingerprint
        async with self._store.transaction():
            await self._save(stored, after)
            if is_sending and is_reworded:
                await self._store.deliveries.revise_batch(batch_of(row), now)
            action = "revise" if after.revision else "edit"
            await self._write_down(organiser, action, row, stored.announcement, after.pending)
        self._on_due()
        return after.phase

    async def discard(self, row: int, organiser: Organiser) -> None:
        """Throw a draft away, or the revision of what is being sent. Raises InvalidTransition."""
        stored = await self.stored(row)
        after = stored.lifecycle.discarded()
        async with self._store.transaction():
            await self._save(stored, after)
            await self._write_down(organiser, "discard", row, stored.lifecycle.pending, None)
        self._on_due()


def _check(announcement: Announcement) -> None:
    fault = fault_of(announcement)
    if fault is not None:
        raise InvalidTransition(fault)
