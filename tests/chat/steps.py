"""What people and time do in tests of the chat."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta

from bot.app import App
from bot.services.loop import run_loop
from tests.chat.scene import Scene
from tests.discord_server import Message, Person


@contextlib.asynccontextmanager
async def time_passes(app: App) -> AsyncIterator[None]:
    """Let the simulated days go by, as fast as messages are sent."""
    loop = asyncio.create_task(
        run_loop(
            app.store,
            app.remind,
            app.announce,
            app.deliver,
            app.clock,
            stop=app.stop,
            idle=timedelta(days=1),
        )
    )
    try:
        yield
    finally:
        app.stop.set()
        app.remind.wake.set()
        await loop
        await app.deliver.finish()
        app.stop.clear()


async def answer(person: Person, place: Scene, command: str, **options: object) -> Message:
    message: Message = await (await person.run(place.channel, command, **options)).response()
    return message


async def audited_actions(app: App) -> list[str]:
    """Return what was done, in order."""
    rows = await app.store.audit.latest(app.current.event.id)
    return [row.action for row in reversed(rows)]
