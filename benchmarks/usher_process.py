"""Usher as a process of its own, against the stand-in for Discord."""

from __future__ import annotations

import asyncio
import os
import sys

from tests.discord_server import Application, DiscordServer


async def start_usher(
    server: DiscordServer, app: Application, event: str, database_url: str, **settings: str
) -> asyncio.subprocess.Process:
    """Start Usher for an event; `settings` are further environment variables."""
    own = {
        "DISCORD_TOKEN": app.token,
        "EVENT": event,
        "DATABASE_URL": database_url,
        "DISCORD_API_URL": server.api_url,
        "DISCORD_GATEWAY_URL": server.gateway_url,
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "ERROR"),
    }
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env=os.environ | own | settings
    )
