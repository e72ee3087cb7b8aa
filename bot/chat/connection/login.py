"""Logging in to Discord, and staying; what hinders either is said in a sentence."""

from __future__ import annotations

import discord

from bot.chat.compatibility.dialect import REFUSED
from bot.chat.connection.waiting import until_reachable
from bot.errors import LoginRefused
from bot.logging_setup import one_line
from bot.settings import Settings

DISALLOWED_INTENTS = 4014
"""The code for which the library has an error of its own."""


async def enter(client: discord.Client, settings: Settings) -> None:
    """Log in as soon as the server can be reached. Raises LoginRefused."""
    await until_reachable(settings.discord_api_url)
    await log_in(client, settings)


async def log_in(client: discord.Client, settings: Settings) -> None:
    """Log in with the token that is set. Raises LoginRefused."""
    token = token_of(settings)
    try:
        await client.login(token)
    except (discord.LoginFailure, discord.HTTPException) as error:
        # A token that cannot be read is refused in other ways than one that is not known.
        if isinstance(error, discord.LoginFailure) or error.status in REFUSED:
            raise LoginRefused(
                "Discord does not know this token; reset it in the Developer Portal (your "
                "application, Bot, Reset Token) and put the new one into .env as DISCORD_TOKEN"
            ) from None
        raise LoginRefused(
            f"{settings.discord_api_url} does not let Usher in ({one_line(error)}); "
            "see DISCORD_API_URL in .env, or try again later"
        ) from None


def token_of(settings: Settings) -> str:
    """Return the token that is set. Raises LoginRefused without one."""
    if settings.discord_token is None:
        raise LoginRefused("DISCORD_TOKEN is not set; see .env.example")
    return settings.discord_token.get_secret_value()


async def stay(client: discord.Client) -> None:
    """Stay connected until told to stop. Raises LoginRefused when there is no coming back."""
    try:
        await client.connect()
    except (discord.ConnectionClosed, discord.PrivilegedIntentsRequired) as error:
        code = error.code if isinstance(error, discord.ConnectionClosed) else DISALLOWED_INTENTS
        raise LoginRefused(
            f"Discord closed the connection for good (code {code}); "
            "`python -m bot doctor` says what is wrong"
        ) from None
