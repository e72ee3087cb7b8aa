"""The pages for machines, asked."""

from __future__ import annotations

from typing import Any

import aiohttp

from bot.app import App


async def ask(port: int, path: str) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as response,
    ):
        is_json = response.content_type == "application/json"
        return response.status, await (response.json() if is_json else response.text())


async def serve(app: App) -> int:
    return await app.health.start("127.0.0.1", 0)
