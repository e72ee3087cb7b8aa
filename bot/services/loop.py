"""The loop that turns plans into messages: settle what is due, send it, sleep until the next."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.clock import Clock
from bot.services.announcing.announce import Announce
from bot.services.deliver import Deliver
from bot.services.remind import Remind
from bot.store import Store

IDLE = timedelta(seconds=5)
"""How long it sleeps at most: another process may have put something into the ledger."""

BRIEFLY = 0.25
"""Real seconds it waits for messages under way before it looks for more to do."""


async def run_loop(
    store: Store,
    remind: Remind,
    announce: Announce,
    deliver: Deliver,
    clock: Clock,
    *,
    stop: asyncio.Event,
    idle: timedelta = IDLE,
) -> None:
    """Turn plans into messages until `stop` is set (set `remind.wake` after it, to be heard)."""
    while not stop.is_set():
        remind.wake.clear()
        if stop.is_set():
            break
        settled = await remind.settle_due() + await announce.send_due()
        started = await deliver.send_due()
        if deliver.under_way:
            await asyncio.wait(
                deliver.under_way, timeout=BRIEFLY, return_when=asyncio.FIRST_COMPLETED
            )
            continue
        if settled or started:
            continue
        moments = (
            await remind.next_due(),
            await announce.next_due(),
            await store.deliveries.next_attempt(remind.event_id),
        )
        known = [moment for moment in moments if moment is not None]
        await clock.sleep_until(min([*known, clock.now() + idle]), remind.wake)
