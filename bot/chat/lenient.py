"""Other servers than Discord's own: their addresses, and what they may lack."""

from __future__ import annotations

import logging
from typing import Any

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from multidict import CIMultiDict, CIMultiDictProxy

from bot.settings import DISCORD_API, Settings

_log = logging.getLogger(__name__)


def point_at(settings: Settings) -> None:
    """Make discord.py talk to the server that is set.

    The library keeps both addresses on its classes, for the process; there is no other door.
    """
    Route.BASE = settings.discord_api_url
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)


def plain_json() -> aiohttp.TraceConfig:
    """Return a trace that lets discord.py read JSON which names its character set.

    The library takes a body for JSON only when its type is `application/json` to the letter, as
    Discord sends it; other servers add `; charset=utf-8`, which RFC 9110 allows.
    """

    async def normalise(
        _session: aiohttp.ClientSession, _context: object, params: aiohttp.TraceRequestEndParams
    ) -> None:
        response = params.response
        if response.content_type == "application/json":
            headers = CIMultiDict(response.headers)
            headers["Content-Type"] = "application/json"
            response._headers = CIMultiDictProxy(headers)  # noqa: SLF001 - there is no other door

    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(normalise)
    return trace


async def find_gateway(client: discord.Client, settings: Settings) -> None:
    """Ask the API where its gateway is, unless that is set or it is Discord's own."""
    if settings.discord_gateway_url or settings.discord_api_url == DISCORD_API:
        return
    for path in ("/gateway/bot", "/gateway"):
        try:
            data: dict[str, Any] = await client.http.request(Route("GET", path))
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(data["url"])
        except (discord.HTTPException, aiohttp.ClientError, KeyError, TypeError, ValueError):
            continue
        else:
            return
    _log.warning("the API does not say where its gateway is; set DISCORD_GATEWAY_URL")


def application_data(user_id: int, name: str) -> dict[str, Any]:
    """Return what discord.py needs to know of the application when the server does not say."""
    return {
        "id": str(user_id),
        "name": name,
        "description": "",
        "icon": None,
        "bot_public": False,
        "bot_require_code_grant": False,
        "verify_key": "",
        "flags": 0,
        "owner": {
            "id": str(user_id),
            "username": name,
            "discriminator": "0000",
            "avatar": None,
            "global_name": None,
        },
        "team": None,
    }
