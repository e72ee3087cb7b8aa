"""Around every request: tokens, faults, limits and the log."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from tests.discord_server import (
    routes_events,
    routes_interactions,
    routes_messages,
    routes_places,
)
from tests.discord_server.check_messages import File
from tests.discord_server.errors import Refused
from tests.discord_server.faults import Fault
from tests.discord_server.gateway import Gateway
from tests.discord_server.limits import Limiter, Limits
from tests.discord_server.people import Person
from tests.discord_server.request_log import Request, RequestLog
from tests.discord_server.routing import Call, find, methods_of
from tests.discord_server.server_differences import ServerDifferences
from tests.discord_server.state import (
    Application,
)
from tests.discord_server.world import World

RESOURCES = (routes_events, routes_interactions, routes_messages, routes_places)
DISCORD = ServerDifferences()
PREFIXES = ("/api/v10", "/api/v9", "/api")


class HttpFront:
    """Takes requests, counts and keeps them, and has the routes answer."""

    def __init__(
        self,
        *,
        rate_limits: bool | Limits = False,
        requests_log: str | Path | None = None,
        clock: Callable[[], float] | None = None,
        heartbeat_interval: float = 41.25,
        differences: ServerDifferences = DISCORD,
    ) -> None:
        self.differences = differences
        self.world = World(clock)
        self.world.make_person = Person
        limits = rate_limits if isinstance(rate_limits, Limits) else None
        if rate_limits is True:
            limits = Limits()
        self.limiter = Limiter(self.world.clock, limits)
        self.request_log = RequestLog(requests_log or os.environ.get("USHER_REQUESTS_LOG"))
        self.gateway = Gateway(self.world, heartbeat_interval, differences)
        self.faults: list[Fault] = []
        self.scripted: dict[str, Any] = {}
        self.limited = 0
        self._closing = asyncio.Event()
        self.port = 0
        self._runner: web.AppRunner | None = None

    # --- what was asked

    @property
    def requests(self) -> list[Request]:
        """Every request, in order."""
        return self.request_log.requests

    def count(self, method: str, pattern: str = "*") -> int:
        """How many requests of a method (or `*`) went to paths of a pattern."""
        return len(self.request_log.matching(method, pattern))

    @property
    def too_many_requests(self) -> int:
        """How many 429s were caused (not those asked for by a fault)."""
        return self.limited

    @property
    def unknown_routes(self) -> list[Request]:
        """The requests to paths that this server does not know."""
        return [one for one in self.requests if one.status in (404, 405) and not one.template]

    @property
    def invalid_requests(self) -> int:
        """How many answers were 401, 403 or 429: 10,000 in ten minutes ban an address."""
        return sum(self.request_log.statuses[status] for status in (401, 403, 429))

    def peak_per_second(self, app: Application) -> int:
        """The most requests of a bot in one second that count against the limit over all."""
        return self.limiter.peaks[f"bot {app.id}"]

    async def _attachment(self, request: web.Request) -> web.Response:
        channel = self.world.channels.get(int(request.match_info["channel"]))
        identity = request.match_info["identity"]
        for message in channel.walk() if channel else ():
            if identity in message.bytes_of:
                return web.Response(body=message.bytes_of[identity])
        return web.Response(status=404)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Upgrade", "").lower() == "websocket":
            # A client looks for the gateway where it is not; that is no request of the API.
            return web.Response(status=404)
        path = request.raw_path.partition("?")[0]
        prefix = next((one for one in PREFIXES if path.startswith(f"{one}/")), "")
        path = path.removeprefix(prefix).rstrip("/")
        body, files, multipart = await _read(request)
        app = self._sender(request)
        known = None if body is _NOT_JSON else body
        noted = Request(
            request.method, path, known, self.world.clock(), app.name if app else None,
            dict(request.query), multipart,
        )  # fmt: skip
        self.request_log.take(noted)
        fault = next((one for one in self.faults if one.strikes(request.method, path)), None)
        if fault is not None and fault.when == "before":
            return await self._fail(request, fault, noted)
        if path in self.scripted:
            return self._json(200, self.scripted[path], {})
        status, answer, headers = await self._judge(request, noted, app, body, files)
        self.request_log.settle(
            noted, status, (answer or {}).get("code") if status >= 400 else None
        )
        self.world.changed.fire()
        if fault is not None:
            return await self._fail(request, fault, noted)
        if request.method != "GET" and status < 300 and self.differences.is_mute(path):
            body = b"" if self.differences.mute_with == 204 else b"done"
            return web.Response(status=self.differences.mute_with, body=body, headers=headers)
        return self._json(status, self.differences.say(answer), headers)

    def _sender(self, request: web.Request) -> Application | None:
        given = request.headers.get("Authorization", "")
        token = given.removeprefix(self.differences.scheme)
        return self.world.tokens.get(token) if given.startswith(self.differences.scheme) else None

    async def _judge(  # noqa: PLR0911 - one for each way to be refused
        self,
        request: web.Request,
        noted: Request,
        app: Application | None,
        body: Any,
        files: dict[str, File],
    ) -> tuple[int, Any, dict[str, str]]:
        found = find(noted.method, noted.path)
        if found is None:
            if methods_of(noted.path):
                return 405, {"message": "405: Method Not Allowed", "code": 0}, {}
            text = "404: Not Found"
            return 404, {"message": text, "code": 0, "stand_in": f"no {noted.path}"}, {}
        route, params = found
        noted.template = route.template
        if app is None and not route.open:
            return 401, {"message": "401: Unauthorized", "code": 0}, {}
        sender = f"bot {app.id}" if app else f"address {request.remote}"
        if body is _NOT_JSON:
            text = "The request body contains invalid JSON."
            return 400, {"message": text, "code": 50109}, {}
        if not self.differences.takes_cards and isinstance(body, dict) and body.get("components"):
            return 400, {"message": "Invalid Form Body", "code": 50035}, {}
        if self.differences.refuses(noted.path, body):
            return 400, {"message": "Invalid Form Body", "code": 50035}, {}
        is_answer = noted.path.startswith("/interactions/") and isinstance(body, dict)
        if is_answer and self.differences.stumbles_over(body):
            return 500, {"message": "Internal Server Error", "code": 0}, {}
        verdict = self.limiter.judge(
            noted.method, route.template, params, sender, counts=not route.exempt
        )
        if not verdict.passes:
            self.limited += 1
            text = "You are being rate limited."
            limited = {"message": text, "retry_after": verdict.retry_after}
            return 429, {**limited, "global": verdict.is_global}, verdict.headers
        params = {name: unquote(value) for name, value in params.items()}
        call = Call(self, noted.method, noted.path, params, noted.query, body, files, app)
        try:
            status, answer = await route.handler(call)
        except Refused as refused:
            return refused.status, refused.body(), verdict.headers
        return status, answer, verdict.headers

    async def _fail(self, request: web.Request, fault: Fault, noted: Request) -> web.StreamResponse:
        if fault.when == "before":
            status = fault.kind if isinstance(fault.kind, int) else 0
            self.request_log.settle(noted, status)
            self.world.changed.fire()
        if fault.kind == "timeout":
            await self._closing.wait()
        if not isinstance(fault.kind, int):
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if fault.body is not None:
            return web.Response(status=fault.kind, body=fault.body, content_type="text/html")
        if fault.kind == 429:
            text = fault.message or "You are being rate limited."
            scope = "global" if fault.is_global else "shared"
            answer = {"message": text, "retry_after": fault.retry_after, "global": fault.is_global}
            headers = {"Retry-After": str(fault.retry_after), "X-RateLimit-Scope": scope}
            return self._json(429, answer, headers)
        text = fault.message or f"{fault.kind}: made to fail"
        return self._json(fault.kind, {"message": text, "code": fault.code}, {})

    def _json(self, status: int, answer: Any, headers: dict[str, str]) -> web.Response:
        every = {**headers, **self.differences.headers}
        if self.differences.has_proxy:
            every["Via"] = "1.1 google"
        if status == 204:
            return web.Response(status=204, headers=every)
        every["Content-Type"] = "application/json"  # without a charset, as Discord sends it
        return web.Response(body=json.dumps(answer).encode(), status=status, headers=every)


_NOT_JSON = object()


async def _read(request: web.Request) -> tuple[Any, dict[str, File], bool]:
    if not request.can_read_body:
        return None, {}, False
    if not request.content_type.startswith("multipart/"):
        text = await request.text()
        try:
            return (json.loads(text) if text else None), {}, False
        except ValueError:
            return _NOT_JSON, {}, False
    body: Any = None
    files: dict[str, File] = {}
    async for part in await request.multipart():
        name = getattr(part, "name", None) or ""
        if name == "payload_json":
            body = json.loads(await part.text())
        else:
            key = name.removeprefix("files[").removesuffix("]")
            kind = part.headers.get("Content-Type", "application/octet-stream")
            content = bytes(await part.read(decode=False))
            files[key] = File(part.filename or name, content, kind)
    return body, files, True
