"""Remind of sessions: plan what an event earns, and hand what is due to the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.core.models import Event, Session
from bot.core.posts import Target, TargetKind
from bot.core.programme import Programme
from bot.core.reminders import (
    GRACE,
    Group,
    Planned,
    Reason,
    Reconciliation,
    Reminder,
    Saver,
    Sort,
    leads_of,
    plan,
    plan_personal,
    reconcile,
    settle,
)
from bot.store import Store
from bot.store.deliveries import Draft
from bot.store.participants import Participant, SavedSession

USUAL_LEAD = 10
"""Minutes before a session at which somebody is reminded who has not said otherwise."""

OnSkipped = Callable[[Reminder, Reason, datetime], None]


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """A session somebody saved, with the others of theirs that are at the same time."""

    session: Session
    lead_minutes: int
    clashes: tuple[Session, ...] = ()


class Remind:
    """The reminders of one event.

    It counts as being there to send them since it was made: what was due before was missed.
    `wake` is set when something may be due sooner than it was.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        event: Callable[[], Event],
        on_skipped: OnSkipped | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._on_skipped = on_skipped or (lambda *_: None)
        self._up_since = clock.now()
        self.wake = asyncio.Event()

    async def reconcile(self, gone: Iterable[str] = ()) -> None:
        """Make the ledger hold the rows the event earns; `gone` sessions left the programme."""
        event = self._event()
        async with self._store.transaction():
            savers = await self._savers(event)
            held = await self._store.reminders.held(event.id)
            missing = frozenset(gone)

            def compare() -> Reconciliation:
                return reconcile([*plan(event), *plan_personal(event, savers)], held, missing)

            # With thousands of people this takes a while, and questions go on being answered.
            await self._apply(event, await asyncio.to_thread(compare))

    async def settle_due(self) -> int:
        """Hand what is due to the outbox and record what is not sent; returns how much was due."""
        event = self._event()
        now = self._clock.now()
        due = await self._store.reminders.due(event.id, now)
        if not due:
            return 0
        settled = settle(due, now, self._up_since)
        async with self._store.transaction():
            await self._queue(event, settled.groups, now)
            for reason in Reason:
                ids = [row.id for row, why in settled.skipped if why is reason]
                await self._store.reminders.skip(ids, reason, now)
        for row, reason in settled.skipped:
            self._on_skipped(row.reminder, reason, now)
        return len(due)

    async def next_due(self) -> datetime | None:
        """Return when the next reminder is due, or None."""
        return await self._store.reminders.next_due(self._event().id)

    async def expired(self, delivery: int, now: datetime) -> None:
        """Record that a post came too late for the reminders it carries."""
        rows = await self._store.reminders.of_delivery(delivery)
        await self._store.reminders.skip([row.id for row in rows], Reason.EXPIRED, now)
        for row in rows:
            self._on_skipped(row.reminder, Reason.EXPIRED, now)

    async def save(self, user_id: int, session: str, lead_minutes: int | None = None) -> bool:
        """Save a session for somebody; returns False when they had it already."""
        event = self._event()
        async with self._store.transaction():
            is_new = await self._store.participants.save_session(
                user_id, event.id, session, lead_minutes, self._clock.now()
            )
            await self.replan(user_id)
        return is_new

    async def drop(self, user_id: int, session: str) -> bool:
        """Take a session out of somebody's agenda; returns whether it was in it."""
        async with self._store.transaction():
            had = await self._store.participants.drop_session(user_id, self._event().id, session)
            await self.replan(user_id)
        return had

    async def replan(self, user_id: int) -> None:
        """Plan one person's reminders anew, after a change of their wishes."""
        event = self._event()
        async with self._store.transaction():
            savers = await self._savers(event, user_id)
            held = await self._store.reminders.held(event.id, users=[user_id])
            await self._apply(event, reconcile(plan_personal(event, savers), held))
        self.wake.set()

    async def agenda(self, user_id: int) -> tuple[AgendaEntry, ...]:
        """Return what somebody saved, in order, with what clashes; sessions gone are left out."""
        event = self._event()
        programme = Programme(event)
        wishes = await self._store.participants.get(user_id) or Participant(user_id)
        saved = {s.session: s for s in await self._store.participants.saved(user_id, event.id)}
        mine = [session for session in programme.sessions if session.id in saved]
        return tuple(
            AgendaEntry(
                session,
                lead_for(saved[session.id], wishes, session, event),
                tuple(o for o in mine if o.id != session.id and _clash(session, o, programme)),
            )
            for session in mine
        )

    async def _savers(self, event: Event, user_id: int | None = None) -> list[Saver]:
        sessions = {session.id: session for session in event.sessions}
        rows = await self._store.participants.savers(event.id, user_id=user_id)
        return [
            Saver(
                user_id=saved.user_id,
                session=saved.session,
                lead_minutes=lead_for(saved, wishes, sessions[saved.session], event),
                saved_at=saved.saved_at,
                quiet_from=wishes.quiet_from,
                quiet_until=wishes.quiet_until,
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

    async def _queue(self, event: Event, groups: Sequence[Group], now: datetime) -> None:
        """Put the posts of groups into the outbox, and the groups' reminders in their care."""
        languages = await languages_for(self._store, event, [g.first.target for g in groups])
        drafts = [_draft(event, group, languages[group.first.target], now) for group in groups]
        ids = await self._store.deliveries.enqueue_many(event.id, drafts)
        carried = [
            (row.id, ids[draft.key])
            for group, draft in zip(groups, drafts, strict=True)
            for row in group.members
        ]
        await self._store.reminders.queue(carried, now)


def lead_for(saved: SavedSession, wishes: Participant, session: Session, event: Event) -> int:
    """Return the minutes before a session at which somebody is reminded of it.

    What they said for this session counts before what they said for all, and that before the
    shortest lead the organisers chose.
    """
    if saved.lead_minutes is not None:
        return saved.lead_minutes
    if wishes.lead_minutes is not None:
        return wishes.lead_minutes
    leads = leads_of(session, event.reminders)
    return leads[-1] if leads else USUAL_LEAD


async def languages_for(store: Store, event: Event, targets: Iterable[Target]) -> dict[Target, str]:
    """Return the language each target is written to in, the event's first unless it has its own."""
    chosen = list(targets)
    users = [target.user_id for target in chosen if target.user_id is not None]
    wishes = await store.participants.get_many(users)
    languages = {}
    for target in chosen:
        own = event.discord_places.language_of.get(target.id)
        if target.kind is TargetKind.USER:
            person = wishes.get(int(target.id))
            own = (person.language or person.locale) if person else None
        languages[target] = own or event.languages[0]
    return languages


def _clash(one: Session, other: Session, programme: Programme) -> bool:
    if one.start is None or other.start is None or one.is_cancelled or other.is_cancelled:
        return False
    one_end = programme.end_of(one) or one.start
    other_end = programme.end_of(other) or other.start
    return one.start < other_end and other.start < one_end


def _kind(group: Group) -> str:
    if group.first.sort is not Sort.LEAD:
        return "morning"
    return "late" if group.is_late else "reminder"


def _draft(event: Event, group: Group, language: str, now: datetime) -> Draft:
    """Return the post of a group; its key is made of the reminders it carries."""
    first = group.first
    members = sorted(row.reminder.identity for row in group.members)
    digest = blake2b("\n".join(members).encode(), digest_size=16).hexdigest()
    expires_at = max(row.reminder.until for row in group.members if row.reminder.until is not None)
    if first.lead_minutes == 0:
        expires_at += GRACE
    return Draft(
        key=f"reminder|{event.id}|{digest}",
        kind=_kind(group),
        target=first.target,
        payload=_payload(event, group),
        due_at=now,
        expires_at=expires_at,
        language=language,
        rank=2,
    )


def _payload(event: Event, group: Group) -> dict[str, object]:
    first = group.first
    starts_at = first.starts_at
    if starts_at is None:
        raise AssertionError("only reminders with a moment are queued")
    is_main = first.target == Target(TargetKind.CHANNEL, event.discord_places.reminders or "")
    payload: dict[str, object] = {
        "sessions": _in_order(event, group.members),
        "starts_at": starts_at.isoformat(),
        "role": event.discord_places.reminder_role if is_main else None,
    }
    if first.sort is not Sort.LEAD:
        payload["day"] = starts_at.astimezone(ZoneInfo(event.zone)).date().isoformat()
    return payload


def _in_order(event: Event, members: Sequence[Planned]) -> list[str]:
    order = {session.id: n for n, session in enumerate(Programme(event).sessions)}
    sessions = {row.reminder.session for row in members}
    return sorted(sessions, key=lambda session: (order.get(session, len(order)), session))
