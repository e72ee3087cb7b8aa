"""The server as tests use it: its life, its scene, waiting, and failing on purpose."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from tests.discord_server import (
    routes_events,
    routes_interactions,
    routes_messages,
    routes_places,
)
from tests.discord_server.check_messages import check_message
from tests.discord_server.faults import Fault
from tests.discord_server.messages import Message
from tests.discord_server.permissions import Permission
from tests.discord_server.serving import HttpFront
from tests.discord_server.state import (
    Application,
    Channel,
    Guild,
    User,
)
from tests.discord_server.world import BOT_PERMISSIONS
from tests.timeouts import PATIENCE

RESOURCES = (routes_events, routes_interactions, routes_messages, routes_places)
PREFIXES = ("/api/v10", "/api/v9", "/api")


class DiscordServer(HttpFront):
    """A strict Discord on loopback; see the package's docstring for the tour."""

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
        timeout: float = PATIENCE,  # noqa: ASYNC109 - the failure says what was waited for
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
        timeout: float = PATIENCE,  # noqa: ASYNC109 - as above
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
        timeout: float = PATIENCE,  # noqa: ASYNC109 - as above
    ) -> Any:
        """Wait until something holds: of the server (at once) or of the client (soon after)."""
        return await self.world.changed.until(
            lambda: found() or None, timeout, what, look_again_s=0.02
        )

    async def wait_until_connected(self, app: Application, *, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109 - as above
        """Wait until the bot has an identified gateway connection."""
        await self.gateway.changed.until(
            lambda: any(
                one.app is app and one.socket is not None for one in self.gateway.sessions.values()
            ),
            timeout,
            f"{app.name} to connect",
        )

    async def wait_until_resumed(self, times: int = 1, *, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109 - as above
        """Wait until sessions were resumed that many times."""
        what = f"{times} resumed sessions"
        await self.gateway.changed.until(lambda: self.gateway.resumes >= times, timeout, what)

    # --- failing on purpose

    def fail(self, method: str, pattern: str, status: int | str = 500, **how: Any) -> Fault:
        """Have requests fail: a status, "timeout" or "drop"; see `faults.Fault` for how."""
        fault = Fault(method, pattern, status, **how)
        self.faults.append(fault)
        return fault

    def answer(self, path: str, body: Any) -> None:
        """Have a path answered so, whatever it is asked."""
        self.scripted[path] = body

    def missing(self, pattern: str, method: str = "*") -> Fault:
        """Have a path not exist, as on a server that lacks it."""
        return self.fail(method, pattern, 404, times=None, message="404: Not Found")

    def heal(self, fault: Fault | None = None) -> None:
        """End one fault, or all of them, and let the gateway answer again."""
        self.faults = [one for one in self.faults if fault is not None and one is not fault]
        if fault is None:
            self.gateway.is_silent = self.gateway.is_down = False

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

    def refuse_connections(self) -> None:
        """Take no connection to the gateway until healed."""
        self.gateway.is_down = True

    def go_silent(self) -> None:
        """Acknowledge no heartbeat any more."""
        self.gateway.is_silent = True

    def duplicate_next_message_create(self, times: int = 1) -> None:
        """Send the next MESSAGE_CREATE of a person twice."""
        self.world.duplicate_next += times
