"""Health, as a machine asks for it."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

from bot.app import House
from tests.chat.living import Scene


async def ask(port: int, path: str) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as response,
    ):
        is_json = response.content_type == "application/json"
        return response.status, await (response.json() if is_json else response.text())


async def serve(house: House) -> int:
    return await house.health.start(house.client, {"sending": 2}, "127.0.0.1", 0)


async def test_health_is_told_and_lost_with_the_connection(place: Scene) -> None:
    async with place.usher() as house:
        port = await serve(house)
        status, told = await ask(port, "/healthz")
        assert (status, told["status"], told["gateway"], told["faults"]) == (200, "ok", True, 0)
        await house.client.close()
        status, told = await ask(port, "/healthz")
        assert (status, told["status"], told["gateway"]) == (503, "unwell", False)


async def test_questions_are_counted_by_status_and_language(place: Scene) -> None:
    async with place.usher() as house:
        port = await serve(house)
        ana = place.person("Ana")
        for words in ("wifi?", "Where is the conference?"):
            await place.reply_to(await ana.say(place.channel, f"{place.app.mention} {words}"))
        status, metrics = await ask(port, "/metrics")
    assert status == 200
    assert 'usher_questions_total{language="en",status="answered"} 2.0' in metrics
    assert "usher_answer_seconds_count 2.0" in metrics
    assert 'usher_loop_restarts{loop="sending"} 2.0' in metrics
    assert "usher_gateway_silence_seconds 0.0" in metrics


async def test_port_is_free_again_after_the_end(place: Scene) -> None:
    async with place.usher() as house:
        port = await serve(house)
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
    server.close()
    await server.wait_closed()
