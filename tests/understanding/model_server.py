"""A language model's server on loopback that replies whatever a test wants, however hostile."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Reply = Callable[[web.Request], Awaitable[web.StreamResponse]]


def completion(content: Any) -> dict[str, Any]:
    """What a server sends whose model wrote `content`."""
    return {"choices": [{"index": 0, "message": {"role": "assistant", "content": content}}]}


def query(intent: str, **fields: Any) -> dict[str, Any]:
    """One query as a model is asked to write it."""
    empty: dict[str, Any] = {
        "people": [], "sessions": [], "rooms": [], "organisations": [], "days": [],
        "is_unlisted": False,
    }  # fmt: skip
    return {"intent": intent} | empty | fields


def understood(*queries: dict[str, Any], language: str = "en") -> str:
    """The text of a model that keeps to what it is asked."""
    return json.dumps({"language": language, "queries": list(queries)})


@dataclass
class ModelServer:
    """The server: what it replies, and what it was sent."""

    url: str = ""
    reply: Reply | None = None
    bodies: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    called: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    def says(self, content: Any) -> None:
        """Let the model write something."""
        self.sends(json.dumps(completion(content)).encode())

    def sends(self, body: bytes, status: int = 200, **headers: str) -> None:
        """Let the server send these bytes."""

        async def reply(_request: web.Request) -> web.StreamResponse:
            return web.Response(body=body, status=status, headers=headers)

        self.reply = reply

    def never_ends(self, chunk: bytes = b"") -> None:
        """Let the server begin to reply, send a chunk again and again, and never end."""

        async def reply(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse()
            await response.prepare(request)
            with contextlib.suppress(ConnectionError):
                while not self.ended.is_set():
                    if chunk:
                        await response.write(chunk)
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self.ended.wait(), 0.001 if chunk else None)
            return response

        self.reply = reply

    @property
    def texts(self) -> list[str]:
        """What the model was sent of participants, call by call."""
        return [body["messages"][1]["content"] for body in self.bodies]


@contextlib.asynccontextmanager
async def model_server() -> AsyncIterator[ModelServer]:
    """A server, as long as the block."""
    server = ModelServer()

    async def handle(request: web.Request) -> web.StreamResponse:
        server.paths.append(request.path)
        server.headers.append(dict(request.headers))
        server.bodies.append(await request.json())
        server.called.set()
        assert server.reply is not None
        return await server.reply(request)

    application = web.Application()
    application.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    try:
        yield server
    finally:
        server.ended.set()
        await runner.cleanup()
