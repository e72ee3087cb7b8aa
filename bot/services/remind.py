"""Remind of sessions: plan what an event earns, and hand what is due to the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.core.deliveries import Delivery, State
from bot.core.due_reminders import Group, settle
from bot.core.models import Event, Session
from bot.core.personal_reminders import Saver, plan_personal
from bot.core.posts import Target, TargetKind
from bot.core.programme import LatestProgramme
from bot.core.reminder_reconciliation import Reconciliation, StoredReminder, reconcile
from bot.core.reminders import Reason, Reminder, plan, shortest_lead
from bot.services.posts.grouping import draft_of, split_group
from bot.services.recipients import languages_for, zones_for
from bot.store import Store
from bot.store.participants import Participant, SavedSession

PEOPLE_AT_ONCE = 25
"""How many people's reminders are planned together; a transaction holds up nobody for long."""

OnSkipped = Callable[[Reminder, Reason, datetime], None]


class Remind:
    """The reminders of one event.

    It counts as being there to send them since it was made: what was due before was missed.
    `channel_id` knows the id of a channel by its name, or None: two names of one channel are one
    place. `wake` is set when something may be due sooner than it was.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        event: Callable[[], Event],
        on_skipped: OnSkipped | None = None,
        channel_id: Callable[[str], str | None] = lambda _name: None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._on_skipped = on_skipped or (lambda *_: None)
        self._channel_id = channel_id
        self._programmes = LatestProgramme()
        self._up_since = clock.now()
        self.wake = asyncio.Event()

    @property
    def event_id(self) -> str:
        """The id of the event whose reminders these are."""
        return self._event().id

    async def reconcile(self) -> None:
        """Make the ledger hold the rows the event earns.

        The channels come first, then the people, some at a time: what they earn is compared while
        everybody else reads and writes, and only the difference is written in a transaction.
        """
        await self._reconcile(None)
        people = await self._store.reminders.people(self._event().id)
        for start in range(0, len(people), PEOPLE_AT_ONCE):
            await self._reconcile(people[start : start + PEOPLE_AT_ONCE])
        self.wake.set()

    async def _reconcile(self, users: Sequence[str] | None) -> None:
        """Plan anew for some people, or for the channels."""
        while True:
            event = self._event()
            savers, held = await self._snapshot(event, users)

            change = await asyncio.to_thread(_compare, event, users, savers, held)
            async with self._store.transaction():
                is_fresh = self._event() is event
                if is_fresh and (savers, held) == await self._snapshot(event, users):
                    await self._apply(event, change)
                    return

    async def _snapshot(
        self, event: Event, users: Sequence[str] | None
    ) -> tuple[list[Saver], list[StoredReminder]]:
        held = self._store.reminders.held
        if users is None:
            return [], await held(event.id, kind=TargetKind.CHANNEL)
        return await self._savers(event, users), await held(event.id, users=users)

    async def forget(self, sessions: Sequence[str], now: datetime) -> None:
        """Record that nobody is reminded of sessions that have left the programme."""
        for row in await self._store.reminders.cancel(self._event().id, sessions, now):
            self._on_skipped(row.reminder, Reason.CANCELLED, now)

    async def settle_due(self) -> int:
        """Hand what is due to the outbox and record what is not sent; returns how much was due."""
        event = self._event()
        now = self._clock.now()
        due = await self._store.reminders.due(event.id, now)
        if not due:
            return 0
        said = await self._store.reminders.said(event.id, [row.reminder for row in due])
        place_of = await self._places(event)
        known = [replace(one, place=place_of.get(one.place, one.place)) for one in said]
        settled = settle(
            due, now, self._up_since, known, lambda target: place_of.get(str(target), str(target))
        )
        targets = [group.first.target for group in settled.groups]
        languages = await languages_for(self._store, event, targets)
        programme = self._programmes.of(event)
        groups = [
            part
            for group in settled.groups
            for part in split_group(group, programme, languages[group.first.target])
        ]
        async with self._store.transaction():
            live = await self._store.reminders.still_due(due)
            await self._queue(event, [_only(group, live) for group in groups], languages, now)
            skipped = [(row, why) for row, why in settled.skipped if row.id in live]
            for reason in Reason:
                ids = [row.id for row, why in skipped if why is reason]
                await self._store.reminders.skip(ids, reason, now)
        for row, reason in skipped:
            self._on_skipped(row.reminder, reason, now)
        return len(due)

    async def _places(self, event: Event) -> dict[str, str]:
        """Return the ids of channels that are known by name, both as targets are written."""
        known = await self._store.deliveries.channel_ids(event.id)
        found = {}
        for name in _channel_names(event):
            channel = self._channel_id(name) or known.get(name)
            if channel is not None:
                found[f"{TargetKind.CHANNEL}:{name}"] = f"{TargetKind.CHANNEL}:{channel}"
        return found

    async def next_due(self) -> datetime | None:
        """Return when the next reminder is due, or None."""
        return await self._store.reminders.next_due(self._event().id)

    async def unsent(self, delivery: Delivery, state: State, now: datetime) -> None:
        """Record why a post that was given up was not sent, for the reminders it carries."""
        reason = Reason.EXPIRED if state is State.EXPIRED else Reason.CANCELLED
        rows = await self._store.reminders.of_delivery(delivery.id)
        await self._store.reminders.skip([row.id for row in rows], reason, now)
        for row in rows:
            self._on_skipped(row.reminder, reason, now)

    async def replan(self, user_id: str) -> None:
        """Plan one person's reminders anew, after a change of their wishes."""
        event = self._event()
        async with self._store.transaction():
            savers, held = await self._snapshot(event, [user_id])
            await self._apply(event, reconcile(plan_personal(event, savers), held))
        self.wake.set()

    async def _savers(self, event: Event, users: Sequence[str]) -> list[Saver]:
        sessions = {session.id: session for session in event.sessions}
        rows = await self._store.participants.savers(event.id, users=users)
        return [
            Saver(
                user_id=saved.user_id,
                session=saved.session,
                leads=leads_for(saved, wishes, sessions[saved.session], event),
                saved_at=saved.saved_at,
                quiet_from=wishes.quiet_from,
                quiet_until=wishes.quiet_until,
                zone=wishes.zone,
            )
            for saved, wishes in rows
            if saved.session in sessions and not wishes.is_silent
        ]

    async def _apply(self, event: Event, change: Reconciliation) -> None:
        now = self._clock.now()
        await self._store.reminders.apply(event.id, change, now)
        for reminder in change.added:
            if reminder.refusal is not None:
                self._on_skipped(reminder, reminder.refusal, now)
        if change.refused:
            rows = await self._store.reminders.named([row for row, _ in change.refused])
            for row in rows:
                self._on_skipped(row.reminder, row.reminder.refusal or Reason.CANCELLED, now)

    async def _queue(
        self,
        event: Event,
        parts: Sequence[Group],
        languages: Mapping[Target, str],
        now: datetime,
    ) -> None:
        """Put the posts of groups into the outbox, and the groups' reminders in their care."""
        groups = [group for group in parts if group.members]
        zones = await zones_for(self._store, (group.first.target for group in groups))
        drafts = [
            draft_of(group, event, languages[target], zones.get(target))
            for group in groups
            if (target := group.first.target)
        ]
        ids = await self._store.deliveries.enqueue_many(event.id, drafts)
        carried = [
            (row.id, ids[draft.key])
            for group, draft in zip(groups, drafts, strict=True)
            for row in group.members
        ]
        await self._store.reminders.queue(carried, now)


def _compare(
    event: Event,
    users: Sequence[str] | None,
    savers: Sequence[Saver],
    held: Sequence[StoredReminder],
) -> Reconciliation:
    return reconcile(plan(event) if users is None else plan_personal(event, savers), held)


def _only(group: Group, live: frozenset[int]) -> Group:
    return replace(group, members=tuple(row for row in group.members if row.id in live))


def _channel_names(event: Event) -> set[str]:
    places = event.places
    names = (places.reminders, *places.by_room.values(), *places.by_track.values())
    return {name for name in names if name is not None and not name.isdigit()}


def leads_for(
    saved: SavedSession, wishes: Participant, session: Session, event: Event
) -> tuple[int, ...]:
    """Return the minutes before a session at which somebody is reminded of it.

    What they said for this session counts before what they said for all, and that before the
    shortest lead the organisers chose.
    """
    if saved.leads is not None:
        return saved.leads
    if wishes.lead_minutes is not None:
        return (wishes.lead_minutes,)
    return (shortest_lead(session, event.reminders),)
