"""Usher as the process that an organiser starts."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from tests.chat.scene import Scene
from tests.timeouts import PATIENCE

ROOT = Path(__file__).resolve().parents[3]


async def start(
    place: Scene, token: str | None = None, api_url: str | None = None
) -> asyncio.subprocess.Process:
    """Start `python -m bot run` in the scene's folder, as an organiser would."""
    given = {
        "DISCORD_TOKEN": token or place.app.token,
        "EVENT": str(place.folder / "harbour-lights"),
        "DATABASE_URL": f"sqlite:///{place.folder / 'usher.db'}",
        "DISCORD_API_URL": api_url or place.server.api_url,
        "PYTHONPATH": str(ROOT),
    }
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=place.folder,
        env={**os.environ, **given},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def end(process: asyncio.subprocess.Process) -> str:
    """Wait for the process to end by itself; returns what it wrote."""
    try:
        out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return (out + err).decode()
