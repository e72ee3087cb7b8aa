"""Who organises, and what they did, written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.core.audit import AuditEntry
from bot.core.models import Event
from bot.store import Store


@dataclass(frozen=True, slots=True)
class Organiser:
    """Who acts: an id on their surface, or None in the terminal, and the name for the audit log."""

    user_id: str | None
    name: str


NOBODY = Organiser(None, "Usher")
"""Who acts when Usher does something of its own accord."""


async def write_down(  # noqa: PLR0913 - the parts of an entry, each with a name
    store: Store,
    event_id: str,
    organiser: Organiser,
    at: datetime,
    action: str,
    subject: str,
    *,
    before: str | None = None,
    after: str | None = None,
) -> None:
    """Add what an organiser did to the audit log."""
    entry = AuditEntry(
        at=at,
        who=organiser.name,
        action=action,
        subject=subject,
        before=before,
        after=after,
        user_id=organiser.user_id,
    )
    await store.audit.add(event_id, entry)


class AuditLog:
    """What organisers did at one event."""

    def __init__(self, store: Store, clock: Clock, event: Callable[[], Event]) -> None:
        self._store = store
        self._clock = clock
        self._event = event

    async def refused(self, somebody: Organiser, action: str) -> None:
        """Write down that somebody who is no organiser tried what only organisers may do."""
        now = self._clock.now()
        await write_down(self._store, self._event().id, somebody, now, "refused", action)

    async def latest(self, count: int, *, skipped: int = 0) -> list[AuditEntry]:
        """Return the last actions, newest first, the first so many left out."""
        return await self._store.audit.latest(self._event().id, count, offset=skipped)
