"""`home`: which server is an event's own, shown or changed on purpose."""

from __future__ import annotations

from bot.clock import SystemClock
from bot.core.models import Event
from bot.errors import MisuseError
from bot.services.home_server import JoinedServer, ServerPin
from bot.store import Store
from bot.terminal.event_store import run_with_store, whoever_types

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

    async def work(store: Store, event: Event) -> int:
        home = ServerPin(store, SystemClock(), lambda: event, host)
        if server_id is not None:
            await home.change(JoinedServer(server_id, ""), whoever_types())
        print(await _told(home, event.id, host))
        return 0

    return run_with_store(name, database_url, work)


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
