"""Usher on Discord, from the first connection until it is asked to stop."""

from __future__ import annotations

import asyncio
import logging

from bot.app import App, open_app
from bot.chat.connection.login import enter, stay, token_of
from bot.clock import Clock, SystemClock
from bot.logging_setup import set_up_logging
from bot.services.watchdog import Loop
from bot.settings import Settings
from bot.stop_signals import stop_on_signals

FINISHING = 3.0
"""Seconds for what is under way when Usher is asked to stop; all of it takes at most five."""

SETTLING = 0.3
"""Seconds for loops to end by themselves: what is cancelled in the middle of a query is untidy."""

_log = logging.getLogger(__name__)


def run(settings: Settings) -> int:
    """Run Usher on Discord until it is asked to stop; returns the exit code.

    Raises LoginRefused, StoreUnavailable, EventNotFound or InvalidEvent.
    """
    token_of(settings)
    set_up_logging(settings)
    asyncio.run(_run(settings, SystemClock()))
    return 0


async def _run(settings: Settings, clock: Clock) -> None:
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with open_app(settings, clock) as app:
        stopping = asyncio.create_task(stop.wait())
        entering = asyncio.create_task(enter(app.client, settings))
        await asyncio.wait({entering, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not entering.done():
            entering.cancel()
            return
        entering.result()
        loops = {
            Loop.SENDING: app.send_loop,
            Loop.LEASES: app.deliver.renew_leases,
            Loop.WATCHING: app.watch_loop,
            Loop.FOLLOWING: app.follow_loop,
            Loop.EVENTS: app.event_loop,
            Loop.FORGETTING: app.forget_loop,
            Loop.NOTING: app.note_loop,
        }
        tasks = [
            asyncio.create_task(app.watchdog.keep(name, work, app.stop), name=name)
            for name, work in loops.items()
        ]
        tasks.append(asyncio.create_task(app.open()))
        if settings.health_port is not None:
            await app.health.start(settings.health_host, settings.health_port)
        if settings.public_port is not None:
            await app.web.start(settings.public_host, settings.public_port)
        connection = asyncio.create_task(stay(app.client))
        await asyncio.wait({connection, stopping}, return_when=asyncio.FIRST_COMPLETED)
        _log.info("stopping")
        await _finish(app, tasks)
        stopping.cancel()
        if connection.done():
            connection.result()
        connection.cancel()


async def _finish(app: App, tasks: list[asyncio.Task[None]]) -> None:
    """Finish what is being answered and sent, within a few seconds."""
    app.stop.set()
    app.remind.wake.set()
    await app.client.finish(FINISHING)
    await asyncio.wait(tasks, timeout=SETTLING)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    if app.deliver.under_way:
        await asyncio.wait(app.deliver.under_way, timeout=1.0)
