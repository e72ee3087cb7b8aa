"""The server itself: sockets, tokens, faults, limits and the log around every request."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
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
from tests.discord_server.check_messages import File, check_message
from tests.discord_server.errors import Refused
from tests.discord_server.faults import Fault
from tests.discord_server.gateway import Gateway
from tests.discord_server.journal import Journal, Request
from tests.discord_server.limits import Limiter, Limits
from tests.discord_server.messages import Message
from tests.discord_server.people import Person
from tests.discord_server.permissions import Permission
from tests.discord_server.routing import Call, find, methods_of
from tests.discord_server.state import Application, Channel, Guild, User
from tests.discord_server.world import BOT_PERMISSIONS, World

RESOURCES = (routes_events, routes_interactions, routes_messages, routes_places)
PREFIXES = ("/api/v10", "/api/v9", "/api")


class DiscordServer:
    """A strict Discord on loopback; see the package's docstring for the tour."""

    def __init__(
        self,
        *,
        rate_limits: bool | Limits = False,
        requests_log: str | Path | None = None,
        clock: Callable[[], float] | None = None,
        heartbeat_interval: float = 41.25,
    ) -> None:
        self.world = World(clock)
        self.world.make_person = Person
        limits = rate_limits if isinstance(rate_limits, Limits) else None
        if rate_limits is True:
            limits = Limits()
        self.limiter = Limiter(self.world.clock, limits)
        self.journal = Journal(requests_log or os.environ.get("USHER_REQUESTS_LOG"))
        self.gateway = Gateway(self.world, heartbeat_interval)
        self.faults: list[Fault] = []
        self.limited = 0
        self._closing = asyncio.Event()
        self.port = 0
        self._runner: web.AppRunner | None = None

    # --- its life

    @classmethod
    @asynccontextmanager
    async def running(cls, *, port: int = 0, **options: Any) -> AsyncIterator[DiscordServer]:
        """A server that runs as long as the block."""
        server = cls(**options)
        await server.start(port)
        try:
            yield server
        finally:
            await server.stop()

    async def start(self, port: int = 0) -> None:
        """Listen on loopback; port 0 takes any that is free."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/gateway/", self.gateway.serve)
        app.router.add_get("/attachments/{channel}/{identity}/{name}", self._attachment)
        app.router.add_route("*", "/{tail:.*}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.world.base_url = f"http://127.0.0.1:{self.port}"
        self.gateway.public_url = self.gateway_url

    async def stop(self) -> None:
        """Close every connection and stop listening."""
        self._closing.set()
        await self.gateway.shut()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        """Where the HTTP API is."""
        return f"http://127.0.0.1:{self.port}/api/v10"

    @property
    def gateway_url(self) -> str:
        """Where the gateway is."""
        return f"ws://127.0.0.1:{self.port}/gateway"

    # --- setting the scene

    def add_application(
        self, name: str, *, token: str | None = None, privileged_intents: int = 0
    ) -> Application:
        """Create an application with its bot; privileged intents are refused unless given."""
        world = self.world
        user = world.add_user(name, bot=True)
        owner = world.add_user(f"{name}'s owner")
        token = token or f"{secrets.token_urlsafe(18)}.{secrets.token_urlsafe(5)}.{user.id}"
        app = Application(user.id, name, token, user, owner, privileged_intents)
        world.applications[app.id] = world.tokens[token] = app
        return app

    def add_guild(
        self,
        name: str,
        *,
        locale: str = "en-US",
        bots: list[Application] | None = None,
        bot_permissions: int = BOT_PERMISSIONS,
    ) -> Guild:
        """Create a server in which those bots are members, each with its managed role."""
        guild = self.world.add_guild(name, locale=locale)
        for app in bots or []:
            self.invite(app, guild, bot_permissions)
        return guild

    def invite(self, app: Application, guild: Guild, permissions: int = BOT_PERMISSIONS) -> None:
        """Let a bot join a server."""
        role = self.world.add_role(guild, app.name, Permission(permissions))
        role.managed_by = app.user.id
        self.world.add_member(guild, app, roles=[role])

    def add_person(self, name: str, **details: Any) -> Any:
        """Create an account of a person who is in no server (yet)."""
        return self.world.add_user(name, **details)

    def add_webhook(self, name: str) -> User:
        """Create a webhook, which can speak as an author without an account."""
        user = self.world.add_user(name, bot=True)
        user.is_webhook = True
        return user

    async def say_as(self, author: Application | User, channel: Channel, text: str) -> Message:
        """Write a message as a webhook or as another bot."""
        user = author.user if isinstance(author, Application) else author
        return self.world.create_message(channel, user, check_message({"content": text}, {}))

    # --- waiting

    async def wait_for_message(
        self,
        channel: Channel,
        *,
        timeout: float = 5.0,  # noqa: ASYNC109 - the failure says what was waited for
        author: Application | User | None = None,
        after: Message | int | None = None,
        where: Callable[[Message], bool] | None = None,
    ) -> Message:
        """Wait until a message is there, later than `after`; thinking ones do not count."""
        who = author.user if isinstance(author, Application) else author
        start = after.id if isinstance(after, Message) else after or 0

        def look() -> Message | None:
            for one in channel.walk(start):
                fits = (who is None or one.author is who) and not one.is_thinking
                if fits and (where is None or where(one)):
                    found: Message = one
                    return found
            return None

        what = f"a message of {who.name if who else 'anybody'} in #{channel.name or channel.id}"
        message: Message = await channel.changed.until(look, timeout, what)
        return message

    async def wait_for_edit(
        self,
        message: Message,
        *,
        seen: int,
        timeout: float = 5.0,  # noqa: ASYNC109 - as above
    ) -> Message:
        """Wait until a message has changed (or gone) since it had `seen` versions."""
        what = f"a change of message {message.id}"
        await message.channel.changed.until(lambda: message.versions > seen, timeout, what)
        return message

    async def wait_for(
        self,
        found: Callable[[], Any],
        what: str,
        *,
        timeout: float = 5.0,  # noqa: ASYNC109 - as above
    ) -> Any:
        """Wait until something holds after a message, command set or request."""
        return await self.world.changed.until(found, timeout, what)

    async def wait_until_connected(self, app: Application, *, timeout: float = 10.0) -> None:  # noqa: ASYNC109 - as above
        """Wait until the bot has an identified gateway connection."""
        await self.gateway.changed.until(
            lambda: any(
                one.app is app and one.socket is not None for one in self.gateway.sessions.values()
            ),
            timeout,
            f"{app.name} to connect",
        )

    async def wait_until_resumed(self, times: int = 1, *, timeout: float = 10.0) -> None:  # noqa: ASYNC109 - as above
        """Wait until sessions were resumed that many times."""
        what = f"{times} resumed sessions"
        await self.gateway.changed.until(lambda: self.gateway.resumes >= times, timeout, what)

    # --- failing on purpose

    def fail(self, method: str, pattern: str, status: int | str = 500, **how: Any) -> Fault:
        """Have requests fail: a status, "timeout" or "drop"; see `faults.Fault` for how."""
        fault = Fault(method, pattern, status, **how)
        self.faults.append(fault)
        return fault

    def missing(self, pattern: str, method: str = "*") -> Fault:
        """Have a path not exist, as on a server that lacks it."""
        return self.fail(method, pattern, 404, times=None, message="404: Not Found")

    def heal(self, fault: Fault | None = None) -> None:
        """End one fault, or all of them, and let the gateway answer again."""
        self.faults = [one for one in self.faults if fault is not None and one is not fault]
        if fault is None:
            self.gateway.is_silent = False

    def drop_gateway(
        self, *, resumable: bool = True, code: int | None = 4000, app: Application | None = None
    ) -> int:
        """Close the gateway connections; code None just drops them. Returns how many."""
        return self.gateway.drop(resumable=resumable, code=code, app=app)

    def ask_to_reconnect(self) -> None:
        """Send RECONNECT (op 7)."""
        self.gateway.tell_all(7)

    def invalidate_sessions(self, *, resumable: bool = False) -> None:
        """Send INVALID_SESSION (op 9)."""
        self.gateway.tell_all(9, data=resumable)

    def go_silent(self) -> None:
        """Acknowledge no heartbeat any more."""
        self.gateway.is_silent = True

    def duplicate_next_message_create(self, times: int = 1) -> None:
        """Send the next MESSAGE_CREATE of a person twice."""
        self.world.duplicate_next += times

    # --- what was asked

    @property
    def requests(self) -> list[Request]:
        """Every request, in order."""
        return self.journal.requests

    def count(self, method: str, pattern: str = "*") -> int:
        """How many requests of a method (or `*`) went to paths of a pattern."""
        return len(self.journal.matching(method, pattern))

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
        return sum(self.journal.statuses[status] for status in (401, 403, 429))

    def peak_per_second(self, app: Application) -> int:
        """The most requests of a bot in one second that count against the limit over all."""
        return self.limiter.peaks[f"bot {app.id}"]

    # --- answering

    async def _attachment(self, request: web.Request) -> web.Response:
        channel = self.world.channels.get(int(request.match_info["channel"]))
        identity = request.match_info["identity"]
        for message in channel.walk() if channel else ():
            if identity in message.bytes_of:
                return web.Response(body=message.bytes_of[identity])
        return web.Response(status=404)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
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
        self.journal.take(noted)
        fault = next((one for one in self.faults if one.strikes(request.method, path)), None)
        if fault is not None and fault.when == "before":
            return await self._fail(request, fault, noted)
        status, answer, headers = await self._judge(request, noted, app, body, files)
        self.journal.settle(noted, status, (answer or {}).get("code") if status >= 400 else None)
        self.world.changed.fire()
        if fault is not None:
            return await self._fail(request, fault, noted)
        return _json(status, answer, headers)

    def _sender(self, request: web.Request) -> Application | None:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        return self.world.tokens.get(token) if scheme == "Bot" else None

    async def _judge(
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
            self.journal.settle(noted, status)
            self.world.changed.fire()
        if fault.kind == "timeout":
            await self._closing.wait()
        if not isinstance(fault.kind, int):
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if fault.kind == 429:
            text = fault.message or "You are being rate limited."
            answer = {"message": text, "retry_after": fault.retry_after, "global": False}
            headers = {"Retry-After": str(fault.retry_after), "X-RateLimit-Scope": "shared"}
            return _json(429, answer, headers)
        text = fault.message or f"{fault.kind}: made to fail"
        return _json(fault.kind, {"message": text, "code": fault.code}, {})


_NOT_JSON = object()


def _json(status: int, answer: Any, headers: dict[str, str]) -> web.Response:
    every = {"Via": "1.1 google", **headers}
    if status == 204:
        return web.Response(status=204, headers=every)
    every["Content-Type"] = "application/json"  # without a charset, as Discord sends it
    return web.Response(body=json.dumps(answer).encode(), status=status, headers=every)


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
