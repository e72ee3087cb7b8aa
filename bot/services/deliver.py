"""Send what is in the outbox: claim with a lease, send with the row's nonce, mark."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import datetime, timedelta
from uuid import uuid4

from bot.clock import Clock
from bot.core.deliveries import Delivery, State
from bot.core.models import Event
from bot.core.posts import Post, Sent, Target, TargetKind
from bot.errors import StoreUnavailable, traceback_of
from bot.services.messenger import MENDABLE, Messenger, Refused, TryLater, Withdrawn
from bot.services.posts.trouble import TROUBLE, report_trouble
from bot.store import Store

OnSent = Callable[[Delivery, Post, datetime], Awaitable[None]]
Compose = Callable[[Delivery, datetime], Awaitable[Post]]
OnUnsent = Callable[[Delivery, State, datetime], Awaitable[None]]
Turn = Callable[[Target], Awaitable[None]]

LEASE = timedelta(seconds=20)
"""For how long a claimed row is nobody else's; a living sender renews it."""

AT_ONCE = 16
"""How many messages are under way at the same time."""

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=1), timedelta(minutes=2)
"""How long a row waits after its first failure, and at most; each pause doubles the last."""

MOST_EDITS, LONGEST_EDIT_PAUSE = 16, timedelta(minutes=10)
"""How often an edit is tried, and how long it waits at most: more than an hour in all."""

OVERLAP = timedelta(minutes=5)
"""How far before a row's claim its message is looked for, should the clocks differ."""

LATE = timedelta(minutes=2)
"""How late a row is looked for before it is sent: yesterday's database may have been restored."""

MENDED_WITHIN = timedelta(days=1)
"""For how long a message that does not expire waits until its target can take it."""

FIRST_PAUSE_TO_MEND, LONGEST_TO_MEND = timedelta(seconds=30), timedelta(minutes=10)
"""How long a row waits that somebody must mend something for, at first and at most."""

_log = logging.getLogger(__name__)


async def put_into_words(
    composers: Mapping[str, Compose], delivery: Delivery, now: datetime
) -> Post:
    """Return what a row says at a moment. Raises Withdrawn, or Refused when it is broken."""
    try:
        return await composers[delivery.kind](delivery, now)
    except (Withdrawn, StoreUnavailable):
        raise
    except Exception as error:
        _log.exception("delivery %s cannot be put into words", delivery.id)
        raise Refused("broken", str(delivery.id)) from error


class Deliver:
    """The sender of one process's share of an event's outbox.

    `composers` puts each kind of row into words. `turn` returns when a message to a target may go
    out: only then it is put into words, so that it tells the time that is left. `on_unsent` is
    told of rows that are given up, with the state they come to.
    """

    def __init__(  # noqa: PLR0913 - what it works with, and whom it tells, each by name
        self,
        store: Store,
        messenger: Messenger,
        clock: Clock,
        event: Callable[[], Event],
        *,
        composers: Mapping[str, Compose],
        on_sent: OnSent | None = None,
        on_unsent: OnUnsent | None = None,
        turn: Turn | None = None,
        lease: timedelta = LEASE,
        at_once: int = AT_ONCE,
    ) -> None:
        self._store = store
        self._messenger = messenger
        self._clock = clock
        self._event = event
        self._lease = lease
        self._at_once = at_once
        self._owner = uuid4().hex
        self._composers = composers
        self._on_sent = on_sent or _ignore
        self._on_unsent = on_unsent or _ignore
        self._turn = turn or _at_once
        self._seen_at: datetime | None = None
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._jitter = random.Random()  # noqa: S311 - it spreads retries, it keeps no secret

    @property
    def under_way(self) -> tuple[asyncio.Task[None], ...]:
        """The messages being sent at this moment."""
        return tuple(self._under_way.values())

    async def send_due(self) -> int:
        """Start sending what is due, as far as there are hands; returns how much was started."""
        free = self._at_once - len(self._under_way)
        if free <= 0:
            return 0
        event = self._event().id
        now = await self._look_at_clock(event)
        claimed = await self._store.deliveries.claim(
            event, self._owner, now, now + self._lease, free
        )
        # What is under way here has slept over its lease: it gives way, and is claimed again.
        new = [row for row in claimed if row.id not in self._under_way]
        for delivery in new:
            self._start(delivery, self._send(delivery, now))
        edits = await self._store.deliveries.claim_edits(event, now, free - len(claimed))
        fresh = [edit for edit in edits if edit.id not in self._under_way]
        for delivery in fresh:
            self._start(delivery, self._edit(delivery))
        return len(new) + len(fresh)

    async def _look_at_clock(self, event: str) -> datetime:
        """Return the present moment; when it is earlier than before, what waits waits no longer."""
        now = self._clock.now()
        before = self._seen_at or await self._store.deliveries.last_touched(event)
        if before is not None and now < before - OVERLAP / 10:
            _log.warning("the clock was set back by %s", before - now)
            latest = before + max(LONGEST_PAUSE, self._lease)
            await self._store.deliveries.hasten(event, now, latest)
        self._seen_at = now
        return now

    async def renew_leases(self) -> None:
        """Keep hold of what is being sent, for as long as this runs."""
        while True:
            await self._clock.sleep_until(self._clock.now() + self._lease / 3)
            held = list(self._under_way)
            until = self._clock.now() + self._lease
            await self._store.deliveries.renew(self._owner, held, until)

    async def finish(self) -> None:
        """Wait for what is being sent."""
        if self._under_way:
            await asyncio.wait(self.under_way)

    def _start(self, delivery: Delivery, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._under_way[delivery.id] = task
        task.add_done_callback(lambda _: self._under_way.pop(delivery.id, None))

    async def _send(self, delivery: Delivery, leased_at: datetime) -> None:
        """Send one row; whatever happens to it is this row's alone."""
        try:
            await self._try(delivery, leased_at)
        except Exception as error:  # noqa: BLE001 - one row's failure is that row's alone
            # The row stays claimed: when its lease ends, it is looked for before it is sent again.
            _log.error("delivery %s: %r", delivery.id, error, exc_info=traceback_of(error))

    async def _try(self, delivery: Delivery, leased_at: datetime) -> None:
        now = self._clock.now()
        deliveries = self._store.deliveries
        try:
            sent = found = await self._already_sent(delivery)
            if sent is None:
                await self._turn(delivery.target)
                now = self._clock.now()
                has_slept = abs(now - leased_at) >= self._lease
                if has_slept and not await deliveries.is_held(delivery):
                    # Whoever has claimed it since sends it.
                    return
                if delivery.expires_at is not None and now >= delivery.expires_at:
                    await self._give_up(delivery, State.EXPIRED, now)
                    return
                post = await put_into_words(self._composers, delivery, now)
                sent = await self._messenger.send(
                    delivery.target, post, nonce=delivery.nonce, reference=delivery.reference
                )
                await self._on_sent(delivery, post, now)
        except TryLater as error:
            await self._wait(delivery, error)
        except Refused as error:
            await self._refuse(delivery, error)
        except Withdrawn:
            await self._give_up(delivery, State.WITHDRAWN, now)
        else:
            is_found = found is not None
            await deliveries.mark_sent(delivery, sent, self._clock.now(), is_found=is_found)

    async def _already_sent(self, delivery: Delivery) -> Sent | None:
        """Return the message of an earlier try that may have gone through unmarked.

        What is late may have been sent, too, and been forgotten with a database's last day.
        """
        first_claim = delivery.claimed_at or self._clock.now()
        if delivery.attempts <= 1 and first_claim - delivery.due_at <= LATE:
            return None
        since = min(first_claim, delivery.due_at) - OVERLAP
        return await self._messenger.find(delivery.target, delivery.reference, since)

    async def _wait(self, delivery: Delivery, error: TryLater) -> None:
        now = self._clock.now()
        again = now + (error.after or self._pause(delivery.attempts - 1))
        if delivery.expires_at is not None and again >= delivery.expires_at > now:
            # One last try when it expires finds out whether an earlier one went through after all.
            again = delivery.expires_at
        await self._store.deliveries.retry(delivery, again, str(error))

    def _pause(
        self, failures: int, first: timedelta = FIRST_PAUSE, longest: timedelta = LONGEST_PAUSE
    ) -> timedelta:
        doubled = min(first * (1 << min(max(failures, 0), 10)), longest)
        return doubled * self._jitter.uniform(0.5, 1.0)

    async def _give_up(self, delivery: Delivery, state: State, now: datetime) -> None:
        async with self._store.transaction():
            await self._store.deliveries.fail(delivery, state, str(state), now)
            await self._on_unsent(delivery, state, now)
        _log.warning("delivery %s is %s unsent: %s", delivery.id, state, delivery.last_error)

    async def _refuse(self, delivery: Delivery, error: Refused) -> None:
        now = self._clock.now()
        ends_at = delivery.expires_at or delivery.due_at + MENDED_WITHIN
        can_be_mended = error.cause in MENDABLE and delivery.target.kind is TargetKind.CHANNEL
        async with self._store.transaction():
            if can_be_mended and delivery.kind != TROUBLE and now < ends_at:
                pause = self._pause(delivery.attempts - 1, FIRST_PAUSE_TO_MEND, LONGEST_TO_MEND)
                again = min(now + pause, ends_at)
                await self._store.deliveries.retry(delivery, again, str(error))
            else:
                await self._store.deliveries.fail(delivery, State.FAILED, str(error), now)
            await self._tell_organisers(delivery, error, now)
        level = logging.WARNING if delivery.attempts <= 1 else logging.INFO
        _log.log(level, "delivery %s to %s failed: %s", delivery.id, delivery.target, error)

    async def _tell_organisers(self, delivery: Delivery, error: Refused, now: datetime) -> None:
        """Tell organisers of a target that takes nothing, once until something arrives there."""
        target = delivery.target
        if target.kind is TargetKind.USER or delivery.kind == TROUBLE:
            return
        since = await self._store.deliveries.last_arrived(delivery.event, target.kind, target.id)
        key = f"{delivery.event}|{target}|{error.cause}|{since}"
        payload = {"cause": error.cause, "target": target.id, "detail": error.detail}
        await report_trouble(self._store, self._event(), key, payload, now)

    async def _edit(self, delivery: Delivery) -> None:
        if delivery.sent is None:
            return
        try:
            await self._try_to_edit(delivery, delivery.sent)
        except TryLater as error:
            await self._wait_to_edit(delivery, error)
        except Refused as error:
            await self._give_up_edit(delivery, str(error))
        except Exception as error:  # noqa: BLE001 - as in _send
            _log.error("edit of delivery %s: %r", delivery.id, error, exc_info=traceback_of(error))
            await self._wait_to_edit(delivery, TryLater(type(error).__name__))

    async def _try_to_edit(self, delivery: Delivery, sent: Sent) -> None:
        now = self._clock.now()
        try:
            post = await put_into_words(self._composers, delivery, delivery.sent_at or now)
        except Withdrawn:
            await self._messenger.delete(sent)
            await self._store.deliveries.fail(delivery, State.WITHDRAWN, State.WITHDRAWN, now)
        else:
            await self._messenger.edit(sent, post, reference=delivery.reference)
            await self._store.deliveries.mark_edited(delivery)

    async def _wait_to_edit(self, delivery: Delivery, error: TryLater) -> None:
        """Let an edit wait, each time for longer; at last leave the message as it is."""
        if delivery.edit_attempts + 1 >= MOST_EDITS:
            await self._give_up_edit(delivery, str(error))
            return
        pause = self._pause(delivery.edit_attempts, longest=LONGEST_EDIT_PAUSE)
        again = self._clock.now() + max(pause, error.after or pause)
        await self._store.deliveries.retry_edit(delivery, again, str(error))

    async def _give_up_edit(self, delivery: Delivery, why: str) -> None:
        """Leave a message as it is, and tell organisers of one that others read."""
        async with self._store.transaction():
            await self._store.deliveries.give_up_edit(delivery, why)
            await self._tell_organisers(delivery, Refused("edit", why), self._clock.now())
        _log.warning("delivery %s stays as it is, unedited: %s", delivery.id, why)


async def _ignore(_delivery: Delivery, _what: object, _at: datetime) -> None:
    pass


async def _at_once(_target: Target) -> None:
    pass
