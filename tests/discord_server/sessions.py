"""A bot's gateway session, and the socket through which it speaks."""

from __future__ import annotations

import asyncio
import json
import secrets
import zlib
from collections import deque
from typing import Any

from aiohttp import web

from tests.discord_server.state import Application

try:
    from compression import zstd
except ImportError:  # before Python 3.14, where discord.py does not ask for it either
    zstd = None

REPLAY = 5000


class Session:
    """One identified session of a bot; it outlives its socket so that it can be resumed."""

    def __init__(self, app: Application, intents: int, shard: tuple[int, int]) -> None:
        self.id = secrets.token_hex(16)
        self.app = app
        self.intents = intents
        self.shard = shard
        self.sequence = 0
        self.sent: deque[tuple[int, str]] = deque(maxlen=REPLAY)
        self.socket: Socket | None = None

    def send(self, event: str, data: str) -> None:
        """Send an event, or keep it until the session is resumed."""
        self.sequence += 1
        text = f'{{"op":0,"s":{self.sequence},"t":"{event}","d":{data}}}'
        self.sent.append((self.sequence, text))
        if self.socket is not None:
            self.socket.put(text)


class Socket:
    """One connection, with its own compression and its own order of sending."""

    def __init__(self, ws: web.WebSocketResponse, compress: str | None) -> None:
        self.ws = ws
        self.queue: asyncio.Queue[str | tuple[int, bytes] | None] = asyncio.Queue()
        self._zlib = zlib.compressobj() if compress == "zlib-stream" else None
        self._zstd: Any = None
        if compress == "zstd-stream" and zstd is not None:
            self._zstd = zstd.ZstdCompressor()
        self.session: Session | None = None
        self.received: deque[float] = deque()
        self.beats = 0

    def put(self, text: str) -> None:
        """Send a text when its turn comes."""
        self.queue.put_nowait(text)

    def put_op(self, op: int, data: Any = None) -> None:
        """Send something that is no event."""
        self.put(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    def close(self, code: int, reason: str = "") -> None:
        """Close when everything before it is sent."""
        self.queue.put_nowait((code, reason.encode()))

    async def write(self) -> None:
        """Send what is put until closed."""
        while True:
            item = await self.queue.get()
            if item is None:
                return
            if isinstance(item, tuple):
                await self.ws.close(code=item[0], message=item[1])
                return
            try:
                await self._send(item)
            except (ConnectionError, RuntimeError):
                return

    async def _send(self, text: str) -> None:
        if self._zlib is not None:
            packed = self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
            await self.ws.send_bytes(packed)
        elif self._zstd is not None:
            await self.ws.send_bytes(self._zstd.compress(text.encode(), self._zstd.FLUSH_BLOCK))
        else:
            await self.ws.send_str(text)
