"""The programme changes while people are there: take over the version, tell who must know."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b

from bot.answering.voice import Voice
from bot.clock import Clock
from bot.core.changes import (
    Change,
    Seen,
    difference,
    is_implausible,
    is_over,
    rename,
    renamed,
    seen_programme,
)
from bot.core.deliveries import ALIVE, Draft, Rank
from bot.core.models import Event
from bot.core.posts import Target, TargetKind
from bot.core.programme import Programme
from bot.core.revisions import Revisions, advance
from bot.errors import Fault
from bot.services.current_event import FilesStatus
from bot.services.posts.changes import change_lines
from bot.services.posts.lengths import room_taken, split
from bot.services.posts.trouble import report_trouble
from bot.services.recipients import languages_for, zones_for
from bot.services.remind import Remind
from bot.store import Store
from bot.store.programmes import Version

SHOWN_FAULTS = 15


@dataclass(frozen=True, slots=True)
class _Difference:
    """What is new in a version: what was known before, what is told, which sessions have left."""

    version: Version
    before: Mapping[str, Seen]
    is_first: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking over a version of the programme came to."""

    version: int
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class RefusedSource:
    """A source of the programme that is not taken over, and why, in English.

    When so many sessions are `lost` that somebody has to say whether that is right: how many there
    are, and were. `confirmed_at` is when the source last agreed with the programme.
    """

    name: str
    reason: str
    lost: tuple[int, int] | None = None
    confirmed_at: datetime | None = None


class Refresh:
    """Takes over new versions of one event's programme."""

    def __init__(
        self, store: Store, clock: Clock, event: Callable[[], Event], remind: Remind
    ) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._remind = remind
        self._reasons: dict[str, str] = {}
        self.revisions = Revisions()
        """How often each session has changed, as of the version that was taken over last."""
        self.is_behind = False
        """Whether the current version could not be taken over, and is to be once more."""

    def because(self, session: str, reason: str | None) -> None:
        """Tell the reason of a session's next change with it; None for no reason."""
        if reason:
            self._reasons[session] = reason
        else:
            self._reasons.pop(session, None)

    async def take_over(self, *, is_meant: bool = False) -> Taken:
        """Compare the event with the version last told, enqueue the notices, plan anew.

        The version and its notices are kept together, or not at all: after a crash the difference
        is still there. What is planned is made good at every start. When most of the programme is
        gone nothing is done, unless somebody says that it `is_meant`: organisers are asked.
        """
        try:
            taken = await self._taken_over(is_meant=is_meant)
        except BaseException:
            self.is_behind = True
            raise
        self.is_behind = False
        return taken

    async def _taken_over(self, *, is_meant: bool) -> Taken:
        while True:
            event, now = self._event(), self._clock.now()
            last = await self._store.programmes.last(event.id)
            if last and not is_meant and self._is_lost(event, last, now):
                await self._ask_about_loss(event, last, now)
                return Taken(last.number, ())
            told = await asyncio.to_thread(_compare, event, last, now)
            async with self._store.transaction():
                if self._event() is event and last == await self._store.programmes.last(event.id):
                    await self._take(event, told, now)
                    break
        self.revisions = Revisions.of(await self._store.programmes.revisions(event.id))
        await self._remind.reconcile()
        return Taken(told.version.number, told.changes)

    @staticmethod
    def _is_lost(event: Event, last: Version, now: datetime) -> bool:
        new = seen_programme(event)
        return is_implausible(rename(last.sessions, renamed(last.sessions, new)), new, now)

    async def _ask_about_loss(self, event: Event, last: Version, now: datetime) -> None:
        fault = Fault(
            "programme.yaml",
            0,
            0,
            "sessions",
            f"{len(last.sessions)} sessions were known, {len(event.sessions)} are there",
            "put them back, or write /change accept if this is meant",
        )
        await self.tell_standing(FilesStatus(now, faults=(fault,)))

    async def _take(self, event: Event, told: _Difference, now: datetime) -> None:
        if told.version.sessions == told.before and not told.is_first:
            return
        await self._store.programmes.keep(event.id, told.version, now)
        known = await self._store.programmes.revisions(event.id)
        revisions = advance(known, told.before, told.version.sessions, told.names, now)
        await self._store.programmes.keep_revisions(event.id, revisions)
        if told.names:
            await self._rename(event, told.names)
        if told.changes:
            await self._notify(event, told.version.number, told.changes, now)
        await self._remind.forget(told.gone, now)

    async def _rename(self, event: Event, names: Mapping[str, str]) -> None:
        """Let everything that names a session follow it to its new id."""
        carriers = await self._store.reminders.deliveries_about(event.id, list(names), ALIVE)
        await self._store.deliveries.rename_sessions(carriers, names)
        await self._store.reminders.rename(event.id, names)

    async def audience(self, changes: Sequence[Change]) -> dict[Target, list[Change]]:
        """Return who would be told of which changes now."""
        told = _worth_telling(changes, self._clock.now())
        return await self._concerned(self._event(), told) if told else {}

    async def tell_standing(self, standing: FilesStatus) -> None:
        """Tell organisers of faults in the files, and of changes that wait for lost sessions.

        The same faults are told once.
        """
        lines = [str(fault) for fault in standing.faults] or list(standing.orphans)
        if lines:
            cause = "files" if standing.faults else "orphans"
            payload = {"cause": cause, "lines": lines[:SHOWN_FAULTS]}
            await self._tell_trouble(payload, "\n".join(lines), standing.loaded_at)

    async def tell_source(self, refused: RefusedSource) -> None:
        """Tell organisers of a source that is not taken over; of the same trouble once."""
        payload: dict[str, object] = {"cause": "source", "target": refused.name}
        if refused.lost is None:
            payload |= {"lines": [refused.reason]}
        else:
            count, before = refused.lost
            payload |= {"cause": "source-lost", "values": {"count": count, "before": before}}
        await self._tell_trouble(payload, refused.reason, refused.confirmed_at)

    async def _tell_trouble(
        self, payload: Mapping[str, object], about: str, since: datetime | None
    ) -> None:
        event = self._event()
        digest = blake2b(about.encode(), digest_size=9).hexdigest()
        stamp = f"{since:%Y%m%d%H%M%S}" if since is not None else ""
        key = f"{event.id}|{payload['cause']}|{digest}|{stamp}"
        await report_trouble(self._store, event, key, payload, self._clock.now())

    async def _notify(
        self, event: Event, version: int, changes: Sequence[Change], now: datetime
    ) -> None:
        key = f"change|{event.id}|{version}"
        by_target = await self._concerned(event, changes)
        languages = await languages_for(self._store, event, by_target)
        zones = await zones_for(self._store, by_target)
        programme = Programme(event)
        drafts = []
        for target, some in by_target.items():
            voice = Voice(programme, languages[target])

            def taken(change: Change, voice: Voice = voice) -> int:
                return room_taken(change_lines(change, voice))

            for number, part in enumerate(split(some, taken)):
                drafts.append(
                    Draft(
                        key=f"{key}|{target}|{number}" if number else f"{key}|{target}",
                        kind="change",
                        target=target,
                        payload=self._payload(part, zones.get(target)),
                        due_at=now,
                        language=languages[target],
                        rank=Rank.CHANGE,
                    )
                )
        await self._store.deliveries.enqueue_many(event.id, drafts)
        sessions = [change.session for change in changes]
        for session in sessions:
            self._reasons.pop(session, None)
        posted = await self._store.reminders.deliveries_about(event.id, sessions)
        await self._store.deliveries.revise(posted, now)

    def _payload(self, changes: Sequence[Change], zone: str | None) -> Mapping[str, object]:
        payload: dict[str, object] = {"changes": [change.as_record() for change in changes]}
        if zone is not None:
            payload["zone"] = zone
        reasons = {
            change.session: self._reasons[change.session]
            for change in changes
            if change.session in self._reasons
        }
        return payload | {"reasons": reasons} if reasons else payload

    async def _concerned(
        self, event: Event, changes: Sequence[Change]
    ) -> dict[Target, list[Change]]:
        by_target: dict[Target, list[Change]] = {}
        announcements = event.places.announcements
        if announcements is not None:
            by_target[Target(TargetKind.CHANNEL, announcements)] = list(changes)
        by_session = {change.session: change for change in changes}
        rows = await self._store.participants.savers(event.id, sessions=list(by_session))
        for saved, wishes in rows:
            if not wishes.is_silent:
                target = Target(TargetKind.USER, saved.user_id)
                by_target.setdefault(target, []).append(by_session[saved.session])
        for user in await self._store.subscriptions.to(event.id, "changes"):
            by_target[Target(TargetKind.USER, user)] = list(changes)
        return by_target


def _worth_telling(changes: Iterable[Change], now: datetime) -> tuple[Change, ...]:
    return tuple(change for change in changes if not is_over(change, now))


def _compare(event: Event, last: Version | None, now: datetime) -> _Difference:
    new = seen_programme(event)
    if last is None:
        return _Difference(Version(1, new), new, is_first=True)
    if new == last.sessions:
        return _Difference(last, new)
    names = renamed(last.sessions, new)
    before = rename(last.sessions, names)
    changes = _worth_telling(difference(before, new), now)
    gone = tuple(session for session in before if session not in new)
    return _Difference(
        Version(last.number + 1, new), last.sessions, names=names, changes=changes, gone=gone
    )
