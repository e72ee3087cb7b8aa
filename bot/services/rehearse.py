"""Play an event through on a simulated clock: every message it will produce, in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.clock import SimulatedClock
from bot.core.changes import Change, merge_changes
from bot.core.deliveries import Delivery
from bot.core.models import Event
from bot.core.posts import Post, Sent, Target
from bot.core.programme import merge_twins
from bot.core.reminders import Reason, Reminder
from bot.services.announcing.announce import Announce
from bot.services.deliver import Deliver
from bot.services.loop import run_loop
from bot.services.posts.composers import composers
from bot.services.refresh import Refresh
from bot.services.remind import Remind
from bot.store import Store


@dataclass(frozen=True, slots=True)
class RehearsedPost:
    """What a rehearsal reports of one session of one post, or of one reminder not sent.

    `post` numbers the posts from 1; it is 0 for a reminder that is not sent, which has a reason.
    """

    at: datetime
    kind: str
    session: str | None
    lead_minutes: int | None
    target: str
    room: str | None = None
    language: str | None = None
    text: str = ""
    reason: str | None = None
    post: int = 0


Report = Callable[[RehearsedPost], None]


class RecordingMessenger:
    """Takes every post as delivered."""

    def __init__(self) -> None:
        self._count = 0

    async def send(self, target: Target, post: Post, *, nonce: str, reference: str) -> Sent:
        """Take a post as delivered."""
        del post, nonce, reference
        self._count += 1
        return Sent(str(target), str(self._count))

    async def find(self, target: Target, reference: str, since: datetime) -> Sent | None:
        """Find nothing: nothing here is ever sent without being marked."""
        del target, reference, since
        return None

    async def edit(self, sent: Sent, post: Post, *, reference: str) -> None:
        """Take an edit as done."""

    async def delete(self, sent: Sent) -> None:
        """Take a deletion as done."""


async def rehearse(
    event: Event, first: datetime, last: datetime, state: Path | None, report: Report
) -> None:
    """Play an event from one aware moment to another, both included.

    With a `state` file the ledger is kept in it: the time between two rehearsals is a downtime,
    and what changed in the event meanwhile is a change. Raises StoreUnavailable.
    """
    async with _store(state) as store:
        clock = SimulatedClock(first, last)
        broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        recorder = _Recorder(event, store, _guarded(report, broken))
        remind = Remind(store, clock, lambda: event, recorder.skipped)
        announce = Announce(
            store,
            clock,
            lambda: event,
            may_announce=_still_organises,
            role_members=_nobody,
            on_due=remind.wake.set,
        )
        deliver = Deliver(
            store,
            RecordingMessenger(),
            clock,
            lambda: event,
            composers=composers(lambda: event, announce),
            on_sent=recorder.sent,
            on_unsent=remind.unsent,
            at_once=1,
        )
        await Refresh(store, clock, lambda: event, remind).take_over(is_meant=True)
        idle, stop = timedelta(days=1), asyncio.Event()
        loop = asyncio.create_task(
            run_loop(store, remind, announce, deliver, clock, stop=stop, idle=idle)
        )
        over = asyncio.create_task(clock.is_over.wait())
        ends: set[asyncio.Future[Any]] = {loop, over, broken}
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        over.cancel()
        stop.set()
        remind.wake.set()
        await loop
        if broken.done():
            broken.result()


async def _still_organises(_user_id: str) -> bool:
    """Take everybody who wrote an announcement for an organiser: there is no server to ask."""
    return True


async def _nobody(_role: str) -> int:
    """Count nobody as notified: in a rehearsal nobody is."""
    return 0


def _guarded(report: Report, broken: asyncio.Future[None]) -> Report:
    """Return a report that tells when it cannot be written: that is no failure of a delivery."""

    def write(line: RehearsedPost) -> None:
        try:
            if not broken.done():
                report(line)
        except OSError as error:
            broken.set_exception(error)

    return write


class _Recorder:
    def __init__(self, event: Event, store: Store, report: Report) -> None:
        self._sessions = {session.id: session for session in event.sessions}
        self._store = store
        self._report = report
        self._posts = 0

    async def sent(self, delivery: Delivery, post: Post, at: datetime) -> None:
        self._posts += 1
        leads: list[tuple[str | None, int | None, str | None]]
        if delivery.kind == "change":
            told = merge_changes(Change.from_record(one) for one in delivery.payload["changes"])
            leads = [(change.session, None, ", ".join(change.new.rooms)) for change in told]
        elif delivery.kind in {"reminder", "late", "morning"}:
            rows = await self._store.reminders.of_delivery(delivery.id)
            lead = {row.reminder.session: row.reminder.lead_minutes for row in rows}
            known = [self._sessions[name] for name in delivery.payload["sessions"]]
            leads = [
                (session.id, lead.get(session.id), ", ".join(session.rooms))
                for session in merge_twins(known)
            ]
        else:
            leads = [(None, None, None)]
        for session, lead_minutes, room in leads:
            self._report(
                RehearsedPost(
                    at=at,
                    kind=delivery.kind,
                    session=session,
                    lead_minutes=lead_minutes,
                    target=str(delivery.target),
                    room=room or None,
                    language=post.language,
                    text=post.text,
                    post=self._posts,
                )
            )

    def skipped(self, reminder: Reminder, reason: Reason, at: datetime) -> None:
        self._report(
            RehearsedPost(
                at=at,
                kind="skipped",
                session=reminder.session,
                lead_minutes=reminder.lead_minutes,
                target=str(reminder.target),
                reason=str(reason),
            )
        )


@asynccontextmanager
async def _store(state: Path | None) -> AsyncIterator[Store]:
    with TemporaryDirectory(prefix="usher-rehearsal-") as folder:
        path = Path(folder) / "rehearsal.db" if state is None else state
        store = await Store.open(f"sqlite:///{path}")
        try:
            yield store
        finally:
            await store.close()
