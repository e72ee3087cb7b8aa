"""What commands of the terminal share that read or write what outlives the bot's restarts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from getpass import getuser

from bot.core.models import Event
from bot.knowledge_base.load import find_event, load_event
from bot.services.open_event import knowledge_folder
from bot.services.organisers import Organiser
from bot.store import Store

Work = Callable[[Store, Event], Awaitable[int]]
"""What a command does with the store and its event; returns the exit code."""


def whoever_types() -> Organiser:
    """Return the organiser as whom a command is audited: the user of the machine."""
    return Organiser(None, f"{getuser()} (terminal)")


def run_with_store(name: str, database_url: str, work: Work) -> int:
    """Do a command's work with an event and the open store; returns the exit code.

    Raises EventNotFound, InvalidEvent or StoreUnavailable.
    """
    event = load_event(find_event(name, knowledge_folder())).event

    async def run() -> int:
        store = await Store.open(database_url)
        try:
            return await work(store, event)
        finally:
            await store.close()

    return asyncio.run(run())
