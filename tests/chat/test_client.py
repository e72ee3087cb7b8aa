"""The connection: the real process, started and stopped, and a gateway that comes and goes."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from tests.chat.living import Scene

ROOT = Path(__file__).resolve().parents[2]


async def start(place: Scene, token: str | None = None) -> asyncio.subprocess.Process:
    """Start `python -m bot run` in the scene's folder, as an organiser would."""
    given = {
        "DISCORD_TOKEN": token or place.app.token,
        "EVENT": str(place.folder / "harbour-lights"),
        "DATABASE_URL": f"sqlite:///{place.folder / 'usher.db'}",
        "DISCORD_API_URL": place.server.api_url,
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


async def end(process: asyncio.subprocess.Process, within: float) -> str:
    """Wait for the process to end by itself; returns what it wrote."""
    try:
        out, err = await asyncio.wait_for(process.communicate(), within)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return (out + err).decode()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_process_stops_cleanly_within_five_seconds(
    place: Scene, number: signal.Signals
) -> None:
    process = await start(place)
    await place.server.wait_until_connected(place.app, timeout=60)
    question = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
    await place.server.wait_for_message(place.channel, author=place.app, after=question, timeout=60)
    process.send_signal(number)
    written = await end(process, 5)
    assert process.returncode == 0, written
    assert place.app.token not in written
    assert "Traceback" not in written


async def test_wrong_token_is_one_sentence_and_code_2(place: Scene) -> None:
    wrong = f"{place.app.token}x"
    process = await start(place, wrong)
    written = await end(process, 60)
    assert process.returncode == 2
    assert "usher: Discord does not know this token" in written
    assert wrong not in written
    assert "Traceback" not in written


async def test_absent_parts_of_the_api_do_not_stop_the_start(place: Scene) -> None:
    for pattern in ("/oauth2/applications/@me", "/applications/*", "/gateway/bot"):
        place.server.missing(pattern)
    async with place.usher():
        question = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        assert "The network is called Lamp." in (await place.reply_to(question)).text


@pytest.mark.parametrize("resumable", [True, False])
async def test_questions_are_answered_after_the_gateway_dropped(
    place: Scene, *, resumable: bool
) -> None:
    async with place.usher():
        assert place.server.drop_gateway(resumable=resumable) == 1
        if resumable:
            await place.server.wait_until_resumed()
        else:
            await place.server.wait_for(
                lambda: place.server.gateway.identifies == 2, "a new session", timeout=30
            )
            await place.server.wait_until_connected(place.app, timeout=30)
        question = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        assert "The network is called Lamp." in (await place.reply_to(question)).text
    assert place.server.count("PUT", "/applications/{id}/commands") == 1


async def test_no_privileged_intent_is_asked_for(place: Scene) -> None:
    async with place.usher() as house:
        asked = house.client.intents
    assert {name for name, is_asked in asked if is_asked} == {
        "guilds",
        "guild_messages",
        "dm_messages",
    }
