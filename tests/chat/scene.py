"""Usher alive on the stand-in: the real client over real sockets, at a fixed moment."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.app import App, open_app
from bot.chat.connection.login import log_in
from bot.clock import SimulatedClock
from bot.settings import Settings
from tests.builders import at
from tests.databases import make_sqlite
from tests.discord_server import (
    Application,
    Channel,
    DiscordServer,
    Guild,
    Message,
    Permission,
    Person,
)
from tests.sample_event import write_sample_event
from tests.timeouts import PATIENCE

NOON = at("2026-05-04 09:10")
"""The first day of the event, ten minutes into its opening."""


@dataclass
class Scene:
    """A server with Usher and a channel in it, and what is needed to start Usher again."""

    server: DiscordServer
    app: Application
    guild: Guild
    channel: Channel
    folder: Path

    @property
    def host(self) -> str:
        """Where the ids of this server mean something."""
        return f"127.0.0.1:{self.server.port}"

    @contextlib.asynccontextmanager
    async def usher(self, **settings: Any) -> AsyncIterator[App]:
        """Usher, connected, as long as the block; every block is a new start."""
        usual: dict[str, Any] = {
            "discord_token": self.app.token,
            "event": str(self.folder / "harbour-lights"),
            "database_url": f"sqlite:///{self.folder / 'usher.db'}",
            "discord_api_url": self.server.api_url,
            "discord_gateway_url": self.server.gateway_url,
        }
        chosen = Settings(**(usual | settings))
        async with open_app(chosen, SimulatedClock(NOON, NOON + timedelta(days=9))) as app:
            await log_in(app.client, chosen)
            await app.conversations.open(app.current.engine)
            connection = asyncio.create_task(app.client.connect(reconnect=True))
            try:
                await asyncio.wait_for(app.client.wait_until_ready(), PATIENCE)
                await self.server.wait_for(
                    lambda: self.server.world.tokens and self._is_synced(app), "the commands"
                )
                yield app
            finally:
                await app.client.finish(3)
                await app.client.close()
                await asyncio.gather(connection, return_exceptions=True)

    def _is_synced(self, app: App) -> bool:
        syncing = app.client._syncing  # noqa: SLF001 - what the test waits for
        return syncing is not None and syncing.done()

    def person(self, name: str, locale: str = "en-US", **details: Any) -> Person:
        """Somebody in the server."""
        found: Person = self.guild.add_member(name, locale=locale, **details)
        return found

    async def reply_to(self, question: Message) -> Message:
        """What Usher replies."""
        return await self.server.wait_for_message(
            question.channel,
            author=self.app,
            after=question,
            where=lambda message: message.replied_to is question,
        )

    def replies(self, channel: Channel | None = None) -> list[Message]:
        """All that Usher wrote in a channel."""
        return [one for one in (channel or self.channel).walk(0) if one.author is self.app.user]

    async def settled(self, app: App) -> None:
        """Wait until nothing is being answered any more."""
        person = self.person("Last")
        await self.reply_to(await person.say(self.channel, f"{self.app.mention} wifi?"))
        await asyncio.sleep(0)
        busy = [t for t in asyncio.all_tasks() if t.get_name().startswith("discord.py: on_")]
        if busy:
            await asyncio.wait(busy, timeout=PATIENCE)
        assert not app.client.is_closed()


@contextlib.asynccontextmanager
async def scene(folder: Path, **options: Any) -> AsyncIterator[Scene]:
    """A stand-in with a server in it, and the files of Harbour Lights."""
    home = folder / "harbour-lights"
    home.mkdir()
    write_sample_event(home)
    make_sqlite(folder)
    async with DiscordServer.running(**options) as server:
        # Three seconds on Discord. How soon Usher acknowledges is measured by the bench.
        server.world.acknowledge_within_s = PATIENCE
        app = server.add_application("Usher")
        guild = server.add_guild("Conference", locale="en-US", bots=[app])
        yield Scene(server, app, guild, guild.add_channel("general"), folder)


def make_organiser(place: Scene, name: str = "Olga") -> Person:
    """An organiser, and the channels of the event."""
    for channel in ("reminders", "announcements", "organisers"):
        place.guild.add_channel(channel)
    role = place.guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)
    return place.person(name, roles=[role])
