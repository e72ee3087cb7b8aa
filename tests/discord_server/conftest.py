"""A running stand-in and a real discord.py client for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.discord_server import Application, Channel, DiscordServer, Guild, Person


@dataclass
class Scene:
    server: DiscordServer
    app: Application
    guild: Guild
    channel: Channel
    ana: Person


@pytest.fixture
async def scene(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Scene]:
    log = tmp_path_factory.mktemp("log") / "requests.jsonl"
    async with DiscordServer.running(requests_log=log) as server:
        app = server.add_application("Usher", token="usher.token.secret")  # noqa: S106 - of no real bot
        guild = server.add_guild("Conference", bots=[app])
        channel = guild.add_channel("general")
        ana = guild.add_member("Ana", locale="fr")
        yield Scene(server, app, guild, channel, ana)


@dataclass
class Raw:
    server: DiscordServer
    session: aiohttp.ClientSession
    token: str

    async def __call__(
        self, method: str, path: str, body: object = None, **more: Any
    ) -> tuple[int, Any]:
        headers = {"Authorization": f"Bot {self.token}"}
        url = self.server.api_url + path
        async with self.session.request(method, url, json=body, headers=headers, **more) as answer:
            return answer.status, await answer.json() if answer.status != 204 else None


@pytest.fixture
async def raw(scene: Scene) -> AsyncIterator[Raw]:
    async with aiohttp.ClientSession() as session:
        yield Raw(scene.server, session, scene.app.token)


Connect = Callable[[discord.Client], Awaitable[discord.Client]]


@pytest.fixture
async def connect(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Connect]:
    monkeypatch.setattr(Route, "BASE", scene.server.api_url)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(scene.server.gateway_url))
    running: list[tuple[discord.Client, asyncio.Task[None]]] = []

    async def start(client: discord.Client) -> discord.Client:
        task = asyncio.create_task(client.start(scene.app.token))
        running.append((client, task))
        ready = asyncio.create_task(scene.server.wait_until_connected(scene.app))
        await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            ready.cancel()
            await task
        await client.wait_until_ready()
        return client

    yield start
    for client, task in running:
        await client.close()
        await asyncio.wait({task})
