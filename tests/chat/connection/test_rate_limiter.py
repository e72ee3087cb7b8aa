"""Requests get their turn: within what Discord permits, people first.

The event loop's clock jumps to whatever is due next: these seconds take no time, and are the same
on a busy machine.
"""

from __future__ import annotations

import asyncio
import bisect
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

import pytest

from bot.chat.connection.rate_limiter import KEPT_FREE, PERMITTED, Lane, RateLimiter


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop that never waits for its clock: it puts it forward."""

    def __init__(self) -> None:
        super().__init__()
        self._jumped = 0.0
        selector: Any = vars(self)["_selector"]
        self._select = selector.select
        # There is no hook for it.
        selector.select = self._jump

    def time(self) -> float:
        return self._jumped

    def _jump(self, timeout: float | None = None) -> Any:
        self._jumped += timeout or 0.0
        return self._select(None if timeout is None else 0)


def jumping(test: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    """Run a test on such a loop."""

    @wraps(test)
    def run() -> None:
        with asyncio.Runner(loop_factory=JumpingLoop) as runner:
            runner.run(test())

    return run


def now() -> float:
    return asyncio.get_running_loop().time()


async def request(
    limiter: RateLimiter, lane: Lane | None, takes: float = 0.005
) -> tuple[float, float]:
    """One request; returns when it was wanted and when it left."""
    wanted = now()
    if lane is not None:
        await limiter.turn(lane)
    given = await limiter.enter()
    left = now()
    await asyncio.sleep(takes)
    limiter.leave(given)
    return wanted, left


def most_within(moments: list[float], seconds: float) -> int:
    ordered = sorted(moments)
    ends = [bisect.bisect_left(ordered, moment + seconds) for moment in ordered]
    return max(end - start for start, end in enumerate(ends))


def all_of(
    *work: Coroutine[None, None, tuple[float, float]],
) -> asyncio.Future[list[tuple[float, float]]]:
    return asyncio.gather(*work)


@jumping
async def test_outbox_goes_evenly_and_leaves_room() -> None:
    limiter = RateLimiter(50, 50)
    began = now()
    left = [at for _, at in await all_of(*(request(limiter, Lane.USUAL) for _ in range(90)))]
    assert most_within(left, 1.0) <= PERMITTED - KEPT_FREE
    assert 90 / (max(left) - began) > 0.95 * PERMITTED


@jumping
async def test_crowd_of_people_waits_for_nothing() -> None:
    limiter = RateLimiter(50, 50)
    waits = [left - at for at, left in await all_of(*(request(limiter, None) for _ in range(110)))]
    assert max(waits) < 0.1
    # It counts all the same: the outbox waits until there is room again.
    wanted, left = await request(limiter, Lane.USUAL)
    assert left - wanted > 0.8


@jumping
async def test_crowd_of_people_is_within_the_limit_of_a_server_that_insists() -> None:
    limiter = RateLimiter(50, 50)
    limiter.limited()
    left = [at for _, at in await all_of(*(request(limiter, None) for _ in range(110)))]
    assert most_within(left, 1.0) <= PERMITTED
    # What is permitted is used at once, and again as soon as it may be.
    assert max(left) - min(left) < 2.2


@jumping
async def test_people_go_before_the_outbox() -> None:
    limiter = RateLimiter(50, 50)
    outbox = all_of(*(request(limiter, Lane.USUAL, takes=0.1) for _ in range(150)))
    people = []
    for _ in range(3):
        await asyncio.sleep(0.5)
        people += await all_of(*(request(limiter, None) for _ in range(4)))
    assert max(left - wanted for wanted, left in people) < 0.15
    assert most_within([left for _, left in (*people, *await outbox)], 1.0) <= PERMITTED


@jumping
async def test_stalled_requests_hold_the_rest_back() -> None:
    limiter = RateLimiter(50, 50)
    limiter.limited()
    quick = await all_of(*(request(limiter, None) for _ in range(5)))
    # Discord may have taken them as late as when it answered.
    slow = all_of(*(request(limiter, None, 0.5) for _ in range(45)))
    await asyncio.sleep(0.01)
    after = await all_of(*(request(limiter, None) for _ in range(20)))
    answered = (await slow)[0][1] + 0.5
    early = [at for _, at in after if at < answered + 0.95]
    assert len(early) <= len(quick)


@jumping
async def test_direct_messages_and_openings_have_a_pace_each() -> None:
    limiter = RateLimiter(50, 10)
    began = now()
    work = [request(limiter, lane) for lane in (Lane.OPENING, Lane.DIRECT) for _ in range(8)]
    rest = all_of(*(request(limiter, Lane.USUAL) for _ in range(10)))
    await all_of(*work)
    took = now() - began
    assert 0.7 <= took < 1.2
    assert max(left for _, left in await rest) - began < took


@jumping
async def test_those_who_give_up_take_no_room() -> None:
    limiter = RateLimiter(50, 50)
    limiter.limited()
    held = [await limiter.enter() for _ in range(PERMITTED)]
    waiting = [asyncio.create_task(limiter.enter()) for _ in range(20)]
    await asyncio.sleep(0)
    for one in waiting:
        one.cancel()
    limiter.leave(held[0])
    # Let in and given up in the same moment.
    last = asyncio.create_task(limiter.enter())
    await asyncio.sleep(1.05)
    last.cancel()
    await asyncio.gather(last, *waiting, return_exceptions=True)
    for passed in held[1:]:
        limiter.leave(passed)
    await asyncio.sleep(1.05)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(
            asyncio.gather(*(limiter.enter() for _ in range(PERMITTED + 1))), 0.2
        )
