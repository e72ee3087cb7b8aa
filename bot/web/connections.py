"""What a connection may cost: how many there are, how long each lasts, and who is kept out."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta

from aiohttp import web

from bot.clock import Clock
from bot.core.bounded_dict import BoundedDict
from bot.core.fair_use import MOST_PEOPLE, FairUse, FairUseVerdict
from bot.web.visitors import Networks, household, is_within

MOST_CONNECTIONS = 500
"""Open at once, of everybody: each is a file, and Discord and the database need some, too."""

MOST_OF_ONE = 64
"""Open at once, of one address; a whole venue may share it."""

IDLE = 15.0
"""Seconds within which a request has to be there, the first and every further one."""

LINGERING = 2.0
"""Seconds for which the rest of a refused form is taken in, so that the refusal is read."""

LONGEST = 120.0
"""Seconds a connection lasts at most; a slow phone reads a large page in that time."""

REFUSALS, FORGIVEN_EVERY = 200, timedelta(seconds=0.2)
"""Requests too many, after which an address is not let in at all, until some are forgiven."""

SHUT_OUT_FOR = timedelta(seconds=10)
"""How long that is."""

HELD = 2.0
"""Seconds for which its connections are held, unread: cut at once, they would come again at once,
and to accept them is work, too."""


class Doorkeeper:
    """Decides which connections come in; what a trusted proxy brings is the proxy's to limit."""

    def __init__(self, clock: Clock, trusted: Networks) -> None:
        self.trusted = trusted
        self._clock = clock
        self._open: Counter[str] = Counter()
        self._refusals = FairUse(REFUSALS, FORGIVEN_EVERY)
        self._shut_out: BoundedDict[str, datetime] = BoundedDict(MOST_PEOPLE)

    def enter(self, peer: str) -> bool:
        """Whether a connection may stay; one that may has to `leave`."""
        address = household(peer)
        if self._open.total() >= MOST_CONNECTIONS:
            return False
        if self._open[address] >= MOST_OF_ONE and not self.is_proxy(peer):
            return False
        self._open[address] += 1
        return True

    def leave(self, peer: str) -> None:
        """Count a connection out."""
        address = household(peer)
        self._open[address] -= 1
        if not self._open[address]:
            del self._open[address]

    def refuse(self, peer: str) -> None:
        """Note that a request was one too many: whoever goes on is shut out for a while."""
        if self.is_proxy(peer):
            return
        address, now = household(peer), self._clock.now()
        if self._refusals.ask(address, now) is not FairUseVerdict.WELCOME:
            self._shut_out[address] = now + SHUT_OUT_FOR

    def is_proxy(self, peer: str) -> bool:
        """Whether an address is a trusted proxy's."""
        return is_within(peer, self.trusted)

    def is_shut_out(self, peer: str) -> bool:
        """Whether what an address sends is not to be read."""
        address = household(peer)
        until = self._shut_out.get(address)
        if until is not None and until <= self._clock.now():
            del self._shut_out[address]
            until = None
        return until is not None


class Connection(web.RequestHandler):
    """One connection; it ends when its time is over, whatever the other side does or does not."""

    __slots__ = ("_doorkeeper", "_headers", "_is_read", "_peer", "_timer")

    def __init__(
        self, manager: web.Server, doorkeeper: Doorkeeper, headers: Mapping[str, str]
    ) -> None:
        # What only an access log would be for is not kept: addresses above all.
        super().__init__(
            manager,
            loop=asyncio.get_running_loop(),
            keepalive_timeout=IDLE,
            lingering_time=LINGERING,
            access_log=None,  # type: ignore[arg-type] # as aiohttp's own runner passes it
        )
        self._doorkeeper = doorkeeper
        self._headers = headers
        self._peer: str | None = None
        self._is_read = False
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let the connection in, or end it before anything of it is read."""
        if not isinstance(transport, asyncio.Transport):
            raise TypeError("a connection is a stream")
        peer = str((transport.get_extra_info("peername") or ("",))[0])
        if not self._doorkeeper.enter(peer):
            transport.abort()
            return
        self._peer = peer
        self._is_read = not self._doorkeeper.is_shut_out(peer)
        if self._is_read:
            super().connection_made(transport)
        else:
            transport.pause_reading()
        if not self._doorkeeper.is_proxy(peer):
            ends_after = LONGEST if self._is_read else HELD
            self._timer = asyncio.get_running_loop().call_later(ends_after, transport.abort)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Count it out."""
        if self._peer is None:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._doorkeeper.leave(self._peer)
        self._peer = None
        if self._is_read:
            super().connection_lost(exc)

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Answer what is no HTTP, without a word in the log: anybody can send as much of it."""
        del request, exc, message
        response = web.Response(status=status, headers=self._headers)
        response.force_close()
        return response
