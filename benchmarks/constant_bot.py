"""The least a bot can do, to measure against: discord.py replies the same words to a mention."""

from __future__ import annotations

import sys

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


def main(api_url: str, gateway_url: str, token: str) -> None:
    """Answer until killed."""
    Route.BASE = api_url
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    intents = discord.Intents.none()
    intents.guilds = intents.guild_messages = True
    client = discord.Client(intents=intents, guild_ready_timeout=0.3)

    @client.event
    async def on_message(message: discord.Message) -> None:
        if not message.author.bot and client.user in message.mentions:
            await message.reply("The conference is on 4 and 5 December 2025.")

    client.run(token, log_handler=None)


if __name__ == "__main__":
    main(*sys.argv[1:])
