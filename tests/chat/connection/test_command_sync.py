"""Commands are sent to the server when they changed, and only then."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
import pytest
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.chat.bot import COMMANDS
from bot.chat.cards.languages import CatalogueTranslator
from bot.chat.connection.command_sync import sync
from bot.store import Store
from tests.discord_server import Application, DiscordServer, ServerDifferences
from tests.timeouts import PATIENCE

SENT = ("PUT", "/applications/{id}/commands")


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[DiscordServer]:
    async with DiscordServer.running() as made:
        monkeypatch.setattr(Route, "BASE", made.api_url)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(made.gateway_url))
        yield made


@pytest.fixture
def app(server: DiscordServer) -> Application:
    return server.add_application("Usher")


@asynccontextmanager
async def start(
    app: Application, *, translated: bool = True
) -> AsyncIterator[app_commands.CommandTree[discord.Client]]:
    """A client that has logged in, with Usher's commands; every block is a new start."""
    async with discord.Client(intents=discord.Intents.none()) as client:
        tree = app_commands.CommandTree(client)
        for command in COMMANDS:
            tree.add_command(command)
        if translated:
            await tree.set_translator(CatalogueTranslator())
        await client.login(app.token)
        yield tree


async def test_commands_are_sent_once(
    server: DiscordServer, app: Application, store: Store
) -> None:
    async with start(app) as tree:
        assert await sync(tree, store.notes)
    async with start(app) as tree:
        assert not await sync(tree, store.notes)
    assert server.count(*SENT) == 1
    assert len(app.commands) == len(COMMANDS)


async def test_changed_translation_is_sent(
    server: DiscordServer, app: Application, store: Store
) -> None:
    async with start(app, translated=False) as tree:
        await sync(tree, store.notes)
    async with start(app) as tree:
        assert await sync(tree, store.notes)
    assert server.count(*SENT) == 2


async def test_new_command_is_sent(server: DiscordServer, app: Application, store: Store) -> None:
    async with start(app) as tree:
        await sync(tree, store.notes)
        await tree.set_translator(None)

        @tree.command(description="Something new")
        async def fresh(interaction: discord.Interaction) -> None:
            del interaction

        assert await sync(tree, store.notes)
    assert server.count(*SENT) == 2


async def test_another_application_gets_its_own(
    server: DiscordServer, app: Application, store: Store
) -> None:
    for one in (app, server.add_application("Understudy")):
        async with start(one) as tree:
            assert await sync(tree, store.notes)
        assert len(one.commands) == len(COMMANDS)


@pytest.mark.parametrize("status", [403, 404, 501, "drop"])
async def test_refusal_is_a_line_in_the_log_and_tried_at_the_next_start(
    server: DiscordServer,
    app: Application,
    store: Store,
    caplog: pytest.LogCaptureFixture,
    status: int | str,
) -> None:
    fault = server.fail(*SENT, status, times=None)
    caplog.set_level(logging.WARNING, "bot")
    async with start(app) as tree:
        assert not await asyncio.wait_for(sync(tree, store.notes), PATIENCE)
    lines = [
        record for record in caplog.records if record.name == "bot.chat.connection.command_sync"
    ]
    assert [record.levelname for record in lines] == ["WARNING"]
    assert lines[0].getMessage().startswith("the commands could not be synced")
    server.heal(fault)
    async with start(app) as tree:
        assert await sync(tree, store.notes)


def is_localised(path: str, body: Any) -> bool:
    """What a server refuses that knows commands of one language, without autocomplete."""
    words = ("name_localizations", "autocomplete", "min_length")
    return path.endswith("/commands") and any(word in json.dumps(body) for word in words)


def is_many(path: str, body: Any) -> bool:
    return path.endswith("/commands") and isinstance(body, list)


def is_help(path: str, body: Any) -> bool:
    """What a server refuses that does not like one of the commands."""
    return path.endswith("/commands") and '"name": "help"' in json.dumps(body)


@pytest.mark.parametrize(("refuses", "lacking"), [(is_localised, 0), (is_many, 0), (is_help, 1)])
async def test_server_that_takes_less_gets_simpler_commands(
    store: Store, monkeypatch: pytest.MonkeyPatch, refuses: Any, lacking: int
) -> None:
    async with DiscordServer.running(differences=ServerDifferences(refuses=refuses)) as server:
        monkeypatch.setattr(Route, "BASE", server.api_url)
        app = server.add_application("Usher")
        async with start(app) as tree:
            assert await sync(tree, store.notes)
        assert len(app.commands) == len(COMMANDS) - lacking
        asked = server.count("*", SENT[1])
        async with start(app) as tree:
            assert not await sync(tree, store.notes)
        assert server.count("*", SENT[1]) == asked


async def test_commands_that_are_taken_without_a_word_are_remembered(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    mute = ServerDifferences(mute=("/applications/{id}/commands",))
    async with DiscordServer.running(differences=mute) as server:
        monkeypatch.setattr(Route, "BASE", server.api_url)
        app = server.add_application("Usher")
        for is_new in (True, False):
            async with start(app) as tree:
                assert await sync(tree, store.notes) is is_new
