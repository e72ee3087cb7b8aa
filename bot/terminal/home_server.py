"""`home`: which server is an event's own, shown or changed on purpose."""

from __future__ import annotations

import asyncio
from getpass import getuser

from bot.clock import SystemClock
from bot.errors import MisuseError
from bot.knowledge_base.load import find_event, load_event
from bot.services.home_server import JoinedServer, ServerPin
from bot.services.open_event import knowledge_folder
from bot.services.organisers import Organiser
from bot.store import Store

LONGEST_ID = 20
"""Digits of the largest id that Discord gives."""


def show_home(name: str, database_url: str, host: str, server_id: str | None) -> int:
    """Print an event's home server, after making another one it if its id is given.

    Returns the exit code. Raises MisuseError for what is no id.
    """
    if server_id is not None and not _is_id(server_id):
        raise MisuseError(
            f"{server_id!r} is not a server's id: right-click the server in Discord (Developer "
            "Mode is switched on in its settings, Advanced), Copy Server ID"
        )
    event = load_event(find_event(name, knowledge_folder())).event

    async def run() -> int:
        store = await Store.open(database_url)
        try:
            home = ServerPin(store, SystemClock(), lambda: event, host)
            if server_id is not None:
                await home.change(
                    JoinedServer(server_id, ""), Organiser(None, f"{getuser()} (terminal)")
                )
            print(await _told(home, event.id, host))
        finally:
            await store.close()
        return 0

    return asyncio.run(run())


async def _told(home: ServerPin, event_id: str, host: str) -> str:
    pinned = await home.get()
    if pinned is None:
        return (
            f"{event_id} has no server on {host} yet: the first start finds it, "
            "or `python -m bot home ID` says it."
        )
    name = f" ({pinned.name!r})" if pinned.name else ""
    return (
        f"The server of {event_id} on {host} is {pinned.server_id}{name}, "
        f"since {pinned.pinned_at:%Y-%m-%d %H:%M} UTC, said by {pinned.pinned_by}."
    )


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_ID
