"""Which function answers which path."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.discord_server.check_messages import File
from tests.discord_server.errors import Refused, missing_access, unknown
from tests.discord_server.permissions import in_guild
from tests.discord_server.state import (
    Application,
    Channel,
    Guild,
    User,
)

if TYPE_CHECKING:
    from tests.discord_server.server import DiscordServer
    from tests.discord_server.world import World


@dataclass
class Call:
    """One request on its way to the function that answers it."""

    server: DiscordServer
    method: str
    path: str
    params: dict[str, str]
    query: dict[str, str]
    body: Any
    files: dict[str, File] = field(default_factory=dict)
    application: Application | None = None

    @property
    def world(self) -> World:
        """The world."""
        return self.server.world

    @property
    def app(self) -> Application:
        """The application that asks."""
        assert self.application is not None
        return self.application

    @property
    def me(self) -> User:
        """The bot that asks."""
        return self.app.user

    @property
    def data(self) -> dict[str, Any]:
        """The body as an object.

        Raises:
            Refused: when it is none.
        """
        if self.body is None:
            return {}
        if not isinstance(self.body, dict):
            errors = {"_errors": [{"code": "DICT_TYPE_CONVERT", "message": "Not an object."}]}
            raise Refused(400, 50035, "Invalid Form Body", errors=errors)
        return self.body

    def id(self, name: str) -> int:
        """An id in the path.

        Raises:
            Refused: when it is no snowflake.
        """
        return snowflake(self.params[name], name)

    def channel(self) -> Channel:
        """The channel in the path, if the bot can see it."""
        return self.world.seen_channel(self.id("channel_id"), self.me)

    def guild(self, needed: int = 0) -> Guild:
        """The guild in the path, if the bot is in it and may do `needed` there."""
        guild = self.world.guilds.get(self.id("guild_id"))
        if guild is None:
            raise unknown("Guild")
        if self.app.id not in guild.applications:
            raise missing_access()
        if needed and in_guild(self.me, guild) & needed != needed:
            raise Refused(403, 50013, "Missing Permissions")
        return guild

    def own_application(self) -> Application:
        """The application in the path, which must be the one that asks."""
        if self.id("application_id") != self.app.id:
            raise Refused(403, 20012, "You are not authorized to perform this action on this app")
        return self.app

    def number(self, name: str, usual: int, least: int, most: int) -> int:
        """A number in the query.

        Raises:
            Refused: when it is none or too small or large.
        """
        text = self.query.get(name)
        if text is None:
            return usual
        if not text.isdigit() or not least <= int(text) <= most:
            problem = {
                "code": "NUMBER_TYPE_MAX",
                "message": f"int value should be between {least} and {most}.",
            }
            errors = {name: {"_errors": [problem]}}
            raise Refused(400, 50035, "Invalid Form Body", errors=errors)
        return int(text)

    def is_asked(self, name: str) -> bool:
        """Tell whether a flag in the query is set."""
        return self.query.get(name, "").lower() in ("1", "true")


Answer = tuple[int, Any]
Handler = Callable[[Call], Awaitable[Answer]]
NO_CONTENT: Answer = (204, None)


def snowflake(value: Any, name: str) -> int:
    """A number from what should be an id.

    Raises:
        Refused: 400, code 50035.
    """
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if isinstance(value, str) and value.isdigit() and len(value) <= 20:
        return int(value)
    problem = {"code": "NUMBER_TYPE_COERCE", "message": f'Value "{value}" is not snowflake.'}
    errors = {name: {"_errors": [problem]}}
    raise Refused(400, 50035, "Invalid Form Body", errors=errors)


@dataclass(frozen=True)
class Route:
    """A method and path and its function."""

    method: str
    template: str
    expression: re.Pattern[str]
    handler: Handler
    open: bool
    exempt: bool


ROUTES: dict[tuple[str, int], list[Route]] = {}


def route(
    method: str,
    template: str,
    *,
    open: bool = False,  # noqa: A002 - it reads so
    exempt: bool = False,
) -> Callable[[Handler], Handler]:
    """Have a function answer a path; `open` needs no token, `exempt` no global limit."""
    made = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(template))

    def keep(handler: Handler) -> Handler:
        key = (method, template.count("/"))
        one = Route(method, template, re.compile(f"^{made}$"), handler, open, exempt)
        ROUTES.setdefault(key, []).append(one)
        ROUTES[key].sort(key=lambda each: each.template.count("{"))
        return handler

    return keep


def find(method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """The route of a request and what its path holds."""
    for one in ROUTES.get((method, path.count("/")), []):
        match = one.expression.match(path)
        if match:
            return one, match.groupdict()
    return None


def methods_of(path: str) -> list[str]:
    """The methods that a path knows."""
    return sorted({method for method, _ in ROUTES if find(method, path)})
