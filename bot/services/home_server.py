"""Which server is the event's home: found once, kept by its id, changed only on purpose.

Anybody may invite a bot to a server of theirs, and call it and its channels what they like. So
what is posted unasked, and who organises, hangs on the id alone.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.clock import Clock
from bot.core.home_server import HomeServer
from bot.core.models import Event
from bot.services.organisers import NOBODY, Organiser, write_down
from bot.services.posts.trouble import report_trouble
from bot.store import Store

LONGEST_NAME = 100

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class JoinedServer:
    """A server a bot is in."""

    id: str
    name: str


def choose(wanted: str | None, servers: Sequence[JoinedServer]) -> JoinedServer | None:
    """Return the server that is meant by its id or name, else the only one; None when unclear."""
    if wanted is not None:
        by_id = [server for server in servers if server.id == wanted]
        servers = by_id or [server for server in servers if server.name == wanted]
    return servers[0] if len(servers) == 1 else None


class ServerPin:
    """The home of one event on one host of a surface."""

    def __init__(self, store: Store, clock: Clock, event: Callable[[], Event], host: str) -> None:
        self._store = store
        self._clock = clock
        self._event = event
        self._host = host
        self._unclear: frozenset[JoinedServer] = frozenset()
        self._reported: set[str] = set()

    async def get(self) -> HomeServer | None:
        """Return the home, or None while there is none: then nothing is posted unasked."""
        return await self._store.home_servers.get(self._event().id, self._host)

    async def settle(self, servers: Sequence[JoinedServer]) -> HomeServer | None:
        """Return the home; where there is none yet, the servers decide, if it is clear which."""
        home = await self.get()
        if home is not None:
            return home
        chosen = choose(self._event().places.server, servers)
        if chosen is None:
            self._tell_unclear(servers)
            return None
        async with self._store.transaction():
            home = await self.get()
            if home is None:
                home = await self._pin(chosen, NOBODY)
        _log.info("the event's home is the server %r (%s) from now on", home.name, home.server_id)
        return home

    async def change(self, server: JoinedServer, organiser: Organiser) -> None:
        """Make another server the home."""
        event = self._event()
        async with self._store.transaction():
            before = await self.get()
            after = await self._pin(server, organiser)
            await write_down(
                self._store,
                event.id,
                organiser,
                after.pinned_at,
                "server.home",
                self._host,
                before=before.server_id if before is not None else None,
                after=server.id,
            )

    async def report(self, servers: Iterable[JoinedServer]) -> None:
        """Tell organisers, once of each, in which other servers Usher is."""
        home, event = await self.get(), self._event()
        if home is None:
            return
        for server in servers:
            if server.id == home.server_id or server.id in self._reported:
                continue
            self._reported.add(server.id)
            _log.warning("Usher is in the server %r (%s), too", server.name, server.id)
            key = f"{event.id}|{self._host}|server|{server.id}"
            name = server.name or server.id
            payload = {"cause": "server", "target": name, "detail": server.id}
            await report_trouble(self._store, event, key, payload, self._clock.now())

    async def _pin(self, server: JoinedServer, organiser: Organiser) -> HomeServer:
        event, now = self._event(), self._clock.now()
        name = server.name.replace("\0", "")[:LONGEST_NAME]
        home = HomeServer(server.id, name, now, organiser.name)
        await self._store.home_servers.put(event.id, self._host, home)
        return home

    def _tell_unclear(self, servers: Sequence[JoinedServer]) -> None:
        """Log once, for the same servers, that none is the home."""
        if not servers or frozenset(servers) == self._unclear:
            return
        self._unclear = frozenset(servers)
        known = ", ".join(f"{server.name!r} ({server.id})" for server in servers)
        _log.warning(
            "which server is the event's is not clear, so nothing is posted and nobody organises; "
            "Usher is in %s: `python -m bot home ID` says which it is",
            known,
        )
