"""The composition root of the page alone: an event and its ask box, without Discord."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.clock import Clock, SystemClock
from bot.core.revisions import Revisions
from bot.services.calendar_address import CalendarAddress
from bot.services.calendar_feed import CalendarFeed, EventVersion
from bot.services.converse import Conversations
from bot.services.current_event import CurrentEvent
from bot.stop_signals import stop_on_signals
from bot.store import Store
from bot.web.site import public_server


def serve(event: str, host: str, port: int) -> int:
    """Serve the page of an event and its ask box until asked to stop; returns the exit code.

    There is no Discord, and nothing is kept. Raises EventNotFound, InvalidEvent or PortUnavailable.
    """
    with TemporaryDirectory(prefix="usher-serve-") as folder:
        database = f"sqlite:///{Path(folder) / 'usher.db'}"
        asyncio.run(_serve(event, host, port, database, SystemClock()))
    return 0


async def _serve(event: str, host: str, port: int, database: str, clock: Clock) -> None:
    stop = asyncio.Event()
    stop_on_signals(stop)
    opening: set[asyncio.Task[None]] = set()
    conversations: Conversations
    current = await asyncio.to_thread(
        CurrentEvent.open,
        event,
        clock,
        lambda engine: opening.add(asyncio.create_task(conversations.open(engine))),
    )
    store = await Store.open(database)
    conversations = Conversations(current.engine, clock, store)
    revisions, since = Revisions(), clock.now()
    calendars = CalendarFeed(store, lambda: EventVersion(current.event, revisions, since))
    addresses = CalendarAddress(store, clock, lambda: current.event)
    web = public_server(lambda: current.event, conversations, calendars, addresses, clock)
    try:
        bound = await web.start(host, port, where="--host or --port")
        told = f"http://{host}:{bound}/ shows {current.event.id}; Ctrl+C ends."
        print(told, flush=True)  # noqa: T201 - it is started in a terminal
        opening.add(asyncio.create_task(conversations.open(current.engine)))
        async for _ in current.changes(stop):
            pass
    finally:
        await web.stop()
        await asyncio.gather(*opening, return_exceptions=True)
        conversations.close()
        await store.close()
