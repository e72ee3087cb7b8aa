"""What another server tells of itself: where its gateway is, and whose application the token is."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Final

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.logging_setup import one_line
from bot.settings import DISCORD_API, Settings

PATIENCE = 5.0
"""Seconds for what can be done without: a part that is broken is asked for five times."""

_APPLICATION: Final[Mapping[str, Any]] = {
    "description": "",
    "icon": None,
    "bot_public": False,
    "bot_require_code_grant": False,
    "verify_key": "",
    "flags": 0,
    "team": None,
}
"""What discord.py reads of an application besides its name, whether it is there or not."""

_log = logging.getLogger(__name__)


async def find_gateway(client: discord.Client, settings: Settings) -> None:
    """Ask the API where its gateway is, unless that is set or it is Discord's own."""
    if settings.discord_gateway_url or settings.discord_api_url == DISCORD_API:
        return
    for path in ("/gateway/bot", "/gateway"):
        data = await _asked(client, path)
        if "url" in data:
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(str(data["url"]))
            return
    # Not Discord's: it is no business of Discord's whose token this is.
    api = yarl.URL(settings.discord_api_url)
    guess = api.origin().with_scheme("wss" if api.scheme == "https" else "ws")
    DiscordWebSocket.DEFAULT_GATEWAY = guess
    _log.warning("the API does not say where its gateway is; trying %s", guess)


async def find_application(client: discord.Client) -> dict[str, Any]:
    """Return what the server says of the application, with what it leaves out."""
    me = client.user
    if me is None:
        raise discord.ClientException("not logged in")
    assumed = {**_APPLICATION, "id": str(me.id), "name": me.name, "owner": _owner(me)}
    # The older address may tell of another application than the token's.
    for path in ("/applications/@me", "/oauth2/applications/@me"):
        data = await _asked(client, path)
        if "id" in data and _is_own(data, me):
            return {**assumed, **data}
    _log.warning("the server does not tell about applications: commands may not be synced")
    return assumed


async def _asked(client: discord.Client, path: str) -> dict[str, Any]:
    """Return what an optional part of an API says, an empty object when it is not there."""
    try:
        async with asyncio.timeout(PATIENCE):
            data: Any = await client.http.request(Route("GET", path))
    except (discord.HTTPException, aiohttp.ClientError, OSError, ValueError) as error:
        _log.debug("%s: %s", path, one_line(error))
        return {}
    return data if isinstance(data, dict) else {}


def _is_own(application: Mapping[str, Any], me: discord.ClientUser) -> bool:
    """Whether an application is that of a bot, if it says whose it is."""
    bot = application.get("bot")
    return not isinstance(bot, dict) or str(bot.get("id", me.id)) == str(me.id)


def _owner(user: discord.ClientUser) -> dict[str, Any]:
    return {"id": str(user.id), "username": user.name, "discriminator": "0", "avatar": None}
