"""The programme changes while people are there: take over the version, tell who must know."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from bot.clock import Clock
from bot.core.changes import Change, difference, is_over, seen_programme
from bot.core.models import Event
from bot.core.posts import Target, TargetKind
from bot.services.current import Standing
from bot.services.remind import Remind, languages_for
from bot.store import Store
from bot.store.deliveries import Draft
from bot.store.programmes import Version

SHOWN_FAULTS = 15


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking over a version of the programme came to."""

    version: int
    changes: tuple[Change, ...]


class Refresh:
    """Takes over new versions of one event's programme."""

    def __init__(
        self, store: Store, clock: Clock, event: Callable[[], Event], remind: Remind
    ) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._remind = remind

    async def take_over(self) -> Taken:
        """Compare the event with the version last told, enqueue the notices, plan anew.

        All of it is kept, or nothing: after a crash in the middle the difference is still there.
        """
        event = self._event()
        now = self._clock.now()
        new = seen_programme(event)
        async with self._store.transaction():
            last = await self._store.programmes.last(event.id)
            if last is None:
                await self._store.programmes.keep(event.id, Version(1, new), now)
                await self._remind.reconcile()
                return Taken(1, ())
            changes = difference(last.sessions, new)
            if new == last.sessions:
                await self._remind.reconcile()
                return Taken(last.number, ())
            version = last.number + 1
            await self._store.programmes.keep(event.id, Version(version, new), now)
            told = _worth_telling(changes, now)
            if told:
                await self._notify(event, version, told, now)
            gone = [session for session in last.sessions if session not in new]
            await self._remind.reconcile(gone)
        return Taken(version, told)

    async def audience(self, changes: Sequence[Change]) -> dict[Target, list[Change]]:
        """Return who would be told of which changes now."""
        told = _worth_telling(changes, self._clock.now())
        return await self._concerned(self._event(), told) if told else {}

    async def tell_standing(self, standing: Standing) -> None:
        """Tell organisers of faults in the files, and of changes that wait for lost sessions.

        The same faults are told once.
        """
        event = self._event()
        place = event.discord_places.organisers
        lines = [str(fault) for fault in standing.faults] or list(standing.orphans)
        if place is None or not lines:
            return
        cause = "files" if standing.faults else "orphans"
        digest = blake2b("\n".join(lines).encode(), digest_size=9).hexdigest()
        now = self._clock.now()
        await self._store.deliveries.enqueue(
            event.id,
            Draft(
                key=f"trouble|{event.id}|{cause}|{digest}|{standing.loaded_at:%Y%m%d%H%M%S}",
                kind="trouble",
                target=Target(TargetKind.CHANNEL, place),
                payload={"cause": cause, "lines": lines[:SHOWN_FAULTS]},
                due_at=now,
                rank=3,
            ),
        )

    async def _notify(
        self, event: Event, version: int, changes: Sequence[Change], now: datetime
    ) -> None:
        key = f"change|{event.id}|{version}"
        by_target = await self._concerned(event, changes)
        languages = await languages_for(self._store, event, by_target)
        drafts = [
            Draft(
                key=f"{key}|{target}",
                kind="change",
                target=target,
                payload={"changes": [_as_record(change) for change in some]},
                due_at=now,
                language=languages[target],
                rank=1,
            )
            for target, some in by_target.items()
        ]
        await self._store.deliveries.enqueue_many(event.id, drafts)
        sessions = [change.session for change in changes]
        posted = await self._store.reminders.deliveries_about(event.id, sessions)
        await self._store.deliveries.revise(posted, now)

    async def _concerned(
        self, event: Event, changes: Sequence[Change]
    ) -> dict[Target, list[Change]]:
        by_target: dict[Target, list[Change]] = {}
        announcements = event.discord_places.announcements
        if announcements is not None:
            by_target[Target(TargetKind.CHANNEL, announcements)] = list(changes)
        by_session = {change.session: change for change in changes}
        rows = await self._store.participants.savers(event.id, sessions=list(by_session))
        for saved, wishes in rows:
            if not wishes.is_silent:
                target = Target(TargetKind.USER, str(saved.user_id))
                by_target.setdefault(target, []).append(by_session[saved.session])
        for user in await self._store.subscriptions.to(event.id, "changes"):
            by_target[Target(TargetKind.USER, str(user))] = list(changes)
        return by_target


def _worth_telling(changes: Iterable[Change], now: datetime) -> tuple[Change, ...]:
    return tuple(change for change in changes if not is_over(change, now))


def _as_record(change: Change) -> Mapping[str, object]:
    return {
        "what": list(change.what),
        "old": change.old.as_record() if change.old else None,
        "new": change.new.as_record(),
    }
