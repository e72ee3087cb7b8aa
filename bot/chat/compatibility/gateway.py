"""The gateway of other servers than Discord's own: what they leave out, refuse or do not know."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from typing import Any, ClassVar, Self

import aiohttp
import yarl
from discord import Client, ConnectionClosed
from discord.gateway import DiscordWebSocket, ReconnectWebSocket

from bot.chat.compatibility.default_fields import completed_event
from bot.logging_setup import one_line

_CONNECTING = 15.0
"""Seconds for the address that a session is to be resumed at; then the usual one is taken."""

_RESUMING = 20.0
"""Seconds for a session to go on; a server that knows no sessions may never answer."""

_NOT_UNDERSTOOD = frozenset({1002, 1003, 1007, 4002})
"""How connections are closed on which something could not be read, such as a compression."""

_UNREADABLE = (AttributeError, LookupError, TypeError, ValueError)

_NEEDED = ("CHANNEL_", "GUILD_", "INTERACTION_", "MESSAGE_", "READY", "RESUMED", "THREAD_")
"""Events that are worth a line when they cannot be read; others are sent without being asked."""

HEARD = "heard"
"""The event by which a client is told that anything has come from the gateway."""

_log = logging.getLogger(__name__)


class LenientWebSocket(DiscordWebSocket):
    """A connection that outlives what Discord's gateway never does."""

    is_compressed: ClassVar[bool] = True
    is_fixed: ClassVar[bool] = False
    _told: ClassVar[set[str]] = set()

    _is_plain = False
    _resume_until: float | None = None
    _is_welcome = False

    @classmethod
    async def from_client(cls, client: Client, **params: Any) -> Self:
        """Connect; where that fails in one way and there is another, in the other."""
        gateway: yarl.URL | None = params.pop("gateway", None)
        if not params.get("session"):
            params["resume"] = False
        if gateway is not None and gateway != cls.DEFAULT_GATEWAY and not cls.is_fixed:
            try:
                async with asyncio.timeout(_CONNECTING):
                    return await cls._connected(client, gateway=gateway, **params)
            except (aiohttp.ClientError, OSError) as error:
                why = one_line(error) or type(error).__name__
                _log.warning("no session can be resumed at %s: %s", gateway, why)
        return await cls._connected(client, **params)

    @classmethod
    async def _connected(cls, client: Client, **params: Any) -> Self:
        params["compress"] = cls.is_compressed
        try:
            return await super().from_client(client, **params)
        except aiohttp.WSServerHandshakeError as error:
            if error.status != 400 or not cls.is_compressed:
                raise
            cls.is_compressed = False
        return await super().from_client(client, **{**params, "compress": False})

    async def resume(self) -> None:
        """Ask for the session to go on, and note that this was asked."""
        self._resume_until = self.loop.time() + _RESUMING
        await super().resume()

    async def send_heartbeat(self, data: Any) -> None:
        """Send a heartbeat, and note when: the library does so afterwards, in another thread.

        Of a server that is near it had the answer before, and took that for one to the last.
        """
        if self._keep_alive is not None:
            self._keep_alive._last_send = time.perf_counter()  # noqa: SLF001 - there is no other door
        await super().send_heartbeat(data)

    async def received_message(self, msg: Any, /) -> None:
        """Take an event in; one that discord.py cannot read is completed first."""
        text = self._text_of(msg)
        if text is None:
            return
        self._dispatch(HEARD)
        if not self._is_welcome:
            # Only what belongs to a session has a name: READY, RESUMED and what was missed.
            self._is_welcome = '"t"' in text and bool(json.loads(text).get("t"))
        try:
            await super().received_message(text)
        except _UNREADABLE:
            await self._receive_completed(text)

    def _text_of(self, message: str | bytes) -> str | None:
        """Return an event's text, once all of it is there; not all that is binary is compressed."""
        if isinstance(message, str):
            return message
        if self._keep_alive is None and message.startswith(b"{"):
            self._is_plain = True
        return message.decode() if self._is_plain else self._decompressor.decompress(message)

    async def poll_event(self) -> None:
        """Wait for an event. A session that is not taken up again is given up for a new one."""
        try:
            async with asyncio.timeout_at(None if self._is_welcome else self._resume_until):
                await super().poll_event()
        except TimeoutError:
            await self.close()
            raise ReconnectWebSocket(self.shard_id, resume=False) from None
        except (ReconnectWebSocket, ConnectionClosed) as error:
            code = self._close_code or self.socket.close_code
            if self._is_welcome or (isinstance(error, ConnectionClosed) and code != 1000):
                raise
            if code in _NOT_UNDERSTOOD:
                type(self).is_compressed = False
            self.session_id = None
            if self._resume_until is not None:
                raise ReconnectWebSocket(self.shard_id, resume=False) from None
            # Of this error the library takes its time before it tries again.
            raise ConnectionError(f"the gateway closed it at once, code {code}") from None

    async def _receive_completed(self, text: str) -> None:
        name = "?"
        try:
            event = json.loads(text)
            name = str(event.get("t"))
            await super().received_message(json.dumps(completed_event(event, str(self.gateway))))
        except _UNREADABLE as error:
            if name not in self._told and name.startswith(_NEEDED):
                self._told.add(name)
                why = f"{type(error).__name__}: {one_line(error)}"
                _log.warning("events %s of this server cannot be read (%s)", name, why)
