"""How fast things are sent: within Discord's limits, and answers to people first.

Discord allows 50 requests a second in all: https://discord.com/developers/docs/topics/rate-limits.
"""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from bot.clock import pause

SHARE = 0.98
"""How much of the permitted rate is used: a clock that ticks unevenly stays within it."""

PERMITTED = 50
"""Requests that Discord takes within one second, whatever they are."""

WINDOW = 1.0
"""Seconds for which a request counts, from when Discord has it."""

KEPT_FREE, MOST_KEPT_FREE = 1, 1
"""How many of those are kept free for people: one, and another when they took one just now."""

REMINDED_FOR = 600.0
"""Seconds for which the answers to people keep to the limit, too, once a server has insisted."""

REMEMBERED = 100
"""How many requests tell how long an answer usually takes."""

_is_unasked: ContextVar[bool] = ContextVar("is_unasked", default=False)


class Lane(StrEnum):
    """What a request that nobody waits for does; each lane has its own pace."""

    USUAL = "usual"
    OPENING = "opening"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Pass:
    """A request that is under way: when it left, and whether somebody waits for it."""

    left_at: float
    is_asked: bool
    number: int


class RateLimiter:
    """Gives requests their turn.

    What is sent unasked calls `turn` first, and goes evenly: so many requests a second, direct
    messages, and the opening of places for them, at a slower pace of their own. Every request,
    whoever makes it, then calls `enter` as it leaves and `leave` when it is answered. What nobody
    waits for never makes more of them than Discord takes. What somebody waits for goes before it,
    and at once: it is held back, for moments, only while the outbox takes its share, or when a
    server has said, with `limited`, that it was too much in all.
    """

    def __init__(self, per_second: float, direct_per_second: float) -> None:
        direct = 1 / (direct_per_second * SHARE)
        self._gaps = {
            Lane.USUAL: 1 / (per_second * SHARE),
            Lane.OPENING: direct,
            Lane.DIRECT: direct,
        }
        self._next = dict.fromkeys(Lane, 0.0)
        self._under_way: set[Pass] = set()
        self._counting: dict[bool, list[float]] = {True: [], False: []}  # by whether asked
        self._numbers = count()
        self._asked: deque[asyncio.Future[Pass]] = deque()
        self._unasked: deque[asyncio.Future[Pass]] = deque()
        self._took: deque[float] = deque(maxlen=REMEMBERED)
        self._timer: asyncio.TimerHandle | None = None
        self._limited_until = self._held_until = 0.0

    async def turn(self, lane: Lane = Lane.USUAL) -> None:
        """Wait until a request that nobody waits for may be made.

        Whatever else the calling task does counts as such from now on.
        """
        _is_unasked.set(True)
        now = at = asyncio.get_running_loop().time()
        for one in dict.fromkeys((Lane.USUAL, lane)):
            at = max(at, self._next[one])
            self._next[one] = at + self._gaps[one]
        if at > now:
            await pause(at - now)

    async def enter(self) -> Pass:
        """Wait until a request may leave; whoever gets the pass gives it back with `leave`."""
        is_asked = not _is_unasked.get()
        queue = self._asked if is_asked else self._unasked
        future: asyncio.Future[Pass] = asyncio.get_running_loop().create_future()
        queue.append(future)
        self._let_in()
        try:
            return await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():
                self._under_way.discard(future.result())
            self._let_in()
            raise

    def limited(self, wait: float = 0.0) -> None:
        """Note that a server refused a request because there were too many in all.

        No other is made for as many seconds as it asks to wait.
        """
        now = asyncio.get_running_loop().time()
        self._limited_until = now + REMINDED_FOR
        self._held_until = max(self._held_until, now + wait)

    def leave(self, given: Pass) -> None:
        """Note that a request has been answered, or has failed.

        One that took longer than usual may have been on its way for as much longer, so it counts
        for as much longer.
        """
        if given not in self._under_way:
            return
        self._under_way.discard(given)
        took = asyncio.get_running_loop().time() - given.left_at
        self._took.append(took)
        late = took - min(self._took)
        until = given.left_at + WINDOW + late
        heapq.heappush(self._counting[given.is_asked], until)
        self._let_in()

    def _let_in(self) -> None:
        """Let those who wait in, as far as there is room: first those whom somebody waits for."""
        now = asyncio.get_running_loop().time()
        for counting in self._counting.values():
            while counting and counting[0] <= now:
                heapq.heappop(counting)
        for queue, is_asked in ((self._asked, True), (self._unasked, False)):
            while queue and (queue[0].done() or self._room(is_asked=is_asked) > 0):
                future = queue.popleft()
                if not future.done():
                    given = Pass(now, is_asked, next(self._numbers))
                    self._under_way.add(given)
                    future.set_result(given)
            if queue:
                break
        is_waited = bool(self._asked or self._unasked)
        ends = [counting[0] for counting in self._counting.values() if counting]
        if self._held_until > now:
            ends = [self._held_until]
        if is_waited and self._timer is None and ends:
            self._timer = asyncio.get_running_loop().call_at(min(ends), self._look_again)

    def _look_again(self) -> None:
        self._timer = None
        self._let_in()

    def _room(self, *, is_asked: bool) -> int:
        if asyncio.get_running_loop().time() < self._held_until:
            return 0
        room = PERMITTED - len(self._under_way) - sum(map(len, self._counting.values()))
        if is_asked:
            is_limited = asyncio.get_running_loop().time() < self._limited_until
            return room if room > 0 or is_limited or self._is_sending else PERMITTED
        recent = sum(one.is_asked for one in self._under_way)
        recent += len(self._counting[True])
        return room - KEPT_FREE - min(recent, MOST_KEPT_FREE)

    @property
    def _is_sending(self) -> bool:
        """Whether something that nobody waits for counts at this moment."""
        return bool(self._counting[False]) or not all(one.is_asked for one in self._under_way)
