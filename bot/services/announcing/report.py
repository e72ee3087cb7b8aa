"""How announcements fare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.announcement_lifecycle import Phase, StoredAnnouncement
from bot.core.deliveries import Delivery, State
from bot.core.posts import TargetKind
from bot.services.announcing.announcement_posts import batch_of
from bot.services.announcing.ledger import Ledger
from bot.services.messenger import MENDABLE

SENT = "sent"
"""Where an announcement stands of which nothing is left to be sent."""


@dataclass(frozen=True, slots=True)
class Standing:
    """An announcement and how many of its deliveries are in each state."""

    stored: StoredAnnouncement
    counts: Mapping[str, int]

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be sent."""
        waiting = (State.PENDING, State.SENDING)
        return self.stored.phase is Phase.SENDING and any(map(self.counts.get, waiting))

    @property
    def state(self) -> str:
        """Where it stands, in one word: its phase, or `sent` when all of it is."""
        is_done = self.stored.phase is Phase.SENDING and not self.is_under_way
        return SENT if is_done else self.stored.phase


@dataclass(frozen=True, slots=True)
class Report:
    """How an announcement fares: every channel, and how many people there are by state.

    `closed` counts the people among those that failed who take no direct messages.
    """

    stored: StoredAnnouncement
    channels: tuple[Delivery, ...]
    people: Mapping[str, int]
    closed: int

    @property
    def counts(self) -> Counter[str]:
        """How many deliveries are in each state, of channels and people together."""
        return Counter(delivery.state for delivery in self.channels) + Counter(self.people)

    @property
    def standing(self) -> Standing:
        """Where it stands."""
        return Standing(self.stored, self.counts)

    @property
    def is_under_way(self) -> bool:
        """Whether something is still to be sent."""
        return self.standing.is_under_way


def is_held(delivery: Delivery) -> bool:
    """Whether a message waits for its target to be mended, and is tried again until it expires."""
    cause = (delivery.last_error or "").partition(": ")[0]
    return delivery.state in {State.PENDING, State.SENDING} and cause in MENDABLE


class Reporting(Ledger):
    """Tells where announcements stand."""

    async def report(self, row: int) -> Report:
        """Return how an announcement fares. Raises InvalidTransition when there is none."""
        stored = await self.stored(row)
        deliveries, event, batch = self._store.deliveries, self._event().id, batch_of(row)
        channels = await deliveries.listed(event, batch=batch, target_kind=TargetKind.CHANNEL)
        people = await deliveries.count(event, batch=batch, target_kind=TargetKind.USER)
        closed = 0
        if people.get(State.FAILED):
            failed = await deliveries.listed(
                event, batch=batch, state=State.FAILED, target_kind=TargetKind.USER
            )
            closed = sum((one.last_error or "").startswith("dm_closed") for one in failed)
        return Report(stored, tuple(channels), people, closed)

    async def listed(self, limit: int | None = None, before: int | None = None) -> list[Standing]:
        """Return the newest announcements of the event, those that were thrown away left out.

        `before` is the id of one: only older ones are returned.
        """
        event = self._event().id
        rows = await self._store.announcements.listed(event, limit=limit, before=before)
        sending = [batch_of(stored.id) for stored in rows if stored.phase is Phase.SENDING]
        counts = await self._store.announcements.progress(event, sending)
        return [Standing(stored, counts.get(batch_of(stored.id), {})) for stored in rows]
