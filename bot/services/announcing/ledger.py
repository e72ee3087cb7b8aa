"""An announcement looked up, whom it reaches, and the one way in which it is brought a step on."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.core.announcement_lifecycle import Lifecycle, Phase, StoredAnnouncement
from bot.core.announcements import EVERYONE, Announcement
from bot.core.deliveries import State
from bot.core.models import Event
from bot.core.posts import Target, TargetKind
from bot.errors import InvalidTransition
from bot.services.announcing.announcement_posts import approval_batch_of, batch_of
from bot.services.organisers import Organiser, write_down
from bot.services.posts.requests import draft_request
from bot.store import Store

MayAnnounce = Callable[[str], Awaitable[bool | None]]
"""Whether somebody is an organiser; None when that cannot be told at the moment."""

RoleMembers = Callable[[str], Awaitable[int | None]]
"""How many people have a role, by its id or name; None when that cannot be told."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom an announcement reaches.

    `role_members` is how many a role that it notifies has, None when nobody can tell.
    """

    channels: tuple[Target, ...]
    people: tuple[Target, ...]
    role_members: int | None = 0

    @property
    def targets(self) -> tuple[Target, ...]:
        """Everybody and everywhere it is sent, each once."""
        return (*self.channels, *self.people)

    @property
    def count(self) -> int | None:
        """How many people are written to or notified, None when nobody can tell."""
        return None if self.role_members is None else len(self.people) + self.role_members


@dataclass(frozen=True, slots=True)
class Hold:
    """Until when an announcement that cannot be sent is left alone, and for how long."""

    until: datetime
    pause: timedelta


async def cannot_tell(_who: str) -> None:
    """Answer for a surface that is not there: nothing can be told."""


class Ledger:
    """The announcements of one event, as far as all that is done with them needs.

    `may_announce` is asked again when an announcement goes out: whoever wrote or approved it must
    still be an organiser then. `on_due` is told when something may be due sooner than before.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        event: Callable[[], Event],
        *,
        may_announce: MayAnnounce,
        role_members: RoleMembers,
        on_due: Callable[[], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._may_announce = may_announce
        self._role_members = role_members
        self._on_due = on_due
        self._held: dict[int, Hold] = {}

    async def stored(self, row: int) -> StoredAnnouncement:
        """Return an announcement and where it stands. Raises InvalidTransition without one."""
        stored = await self._store.announcements.get(row)
        if stored is None or stored.event != self._event().id:
            raise InvalidTransition("announce-gone")
        return stored

    async def reach(self, announcement: Announcement) -> Reach:
        """Return whom an announcement reaches as things stand."""
        event = self._event()
        audience = announcement.audience
        channels = tuple(
            Target(TargetKind.CHANNEL, name) for name in dict.fromkeys(audience.channels)
        )
        users: dict[str, None] = {}
        if audience.savers_of is not None:
            rows = await self._store.participants.savers(event.id, sessions=[audience.savers_of])
            users |= {saved.user_id: None for saved, wishes in rows if not wishes.is_silent}
        if audience.has_subscribers:
            subscribed = await self._store.subscriptions.to(event.id, announcement.topic)
            users |= dict.fromkeys(subscribed)
        people = tuple(Target(TargetKind.USER, user) for user in users)
        return Reach(channels, people, await self._notified(announcement))

    @property
    def _limit(self) -> int:
        return self._event().places.approval_above

    async def _people(self, stored: StoredAnnouncement) -> int | None:
        """Return how many people an announcement reaches; once it is sent, those it was sent to."""
        if stored.phase is not Phase.SENDING:
            return (await self.reach(stored.announcement)).count
        counts = await self._store.deliveries.count(
            stored.event, batch=batch_of(stored.id), target_kind=TargetKind.USER
        )
        notified = await self._notified(stored.announcement)
        sent_to = sum(counts.values()) - counts.get(State.WITHDRAWN, 0)
        return None if notified is None else sent_to + notified

    async def _notified(self, announcement: Announcement) -> int | None:
        if announcement.ping in {None, EVERYONE} or not announcement.audience.channels:
            return 0
        return await self._role_members(announcement.ping or "")

    async def _save(self, stored: StoredAnnouncement, lifecycle: Lifecycle) -> None:
        """Bring an announcement a step on, and show organisers what is asked of them.

        Raises InvalidTransition when somebody else was quicker.
        """
        if not await self._store.announcements.save(stored, lifecycle):
            raise InvalidTransition("announce-stale")
        await self._show_approval(stored.id)

    async def _show_approval(self, row: int) -> None:
        """Ask a second organiser where organisers read, or say there what became of it."""
        event, now = self._event(), self._clock.now()
        stored = await self.stored(row)
        batch = approval_batch_of(row)
        key = f"{batch}|{stored.version}"
        draft = draft_request(event, "approval", key, {"announcement": row}, now, batch=batch)
        if draft is None:
            return
        if stored.lifecycle.is_asked_about:
            await self._store.deliveries.enqueue(event.id, draft)
        await self._store.deliveries.revise_batch(batch, now)

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
            f"announcement.{action}",
            f"announcement {row}",
            before=_in_short(before),
            after=_in_short(after),
        )


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
