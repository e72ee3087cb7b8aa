"""The connection: the real process, started and stopped, and a gateway that comes and goes."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from typing import Any

import pytest

from tests.chat.connection.usher_process import end, start
from tests.chat.scene import Scene
from tests.discord_server import DiscordServer
from tests.timeouts import PATIENCE


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_process_stops_cleanly(place: Scene, number: signal.Signals) -> None:
    process = await start(place)
    await place.server.wait_until_connected(place.app)
    question = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
    await place.server.wait_for_message(place.channel, author=place.app, after=question)
    process.send_signal(number)
    written = await end(process)
    assert process.returncode == 0, written
    assert place.app.token not in written
    assert "Traceback" not in written


async def test_wrong_token_is_one_sentence_and_code_2(place: Scene) -> None:
    wrong = f"{place.app.token}x"
    process = await start(place, wrong)
    written = await end(process)
    assert process.returncode == 2
    assert "usher: Discord does not know this token" in written
    assert wrong not in written
    assert "Traceback" not in written


@pytest.mark.parametrize("code", [4004, 4013, 4014])
async def test_connection_that_is_closed_for_good_is_one_sentence_and_code_2(
    place: Scene, code: int
) -> None:
    process = await start(place)
    await place.server.wait_until_connected(place.app)
    place.server.drop_gateway(code=code)
    written = await end(process)
    assert process.returncode == 2
    assert f"usher: Discord closed the connection for good (code {code}); " in written
    assert "Traceback" not in written


async def test_server_that_is_down_at_the_start_is_waited_for(place: Scene) -> None:
    door = await asyncio.start_server(lambda *_: None, "127.0.0.1")
    port = door.sockets[0].getsockname()[1]
    door.close()
    process = await start(place, api_url=f"http://127.0.0.1:{port}/api/v10")
    assert process.stderr is not None
    line = (await asyncio.wait_for(process.stderr.readline(), PATIENCE)).decode()
    async with DiscordServer.running(port=port) as server:
        app = server.add_application("Usher", token=place.app.token)
        guild = server.add_guild("Conference", bots=[app])
        channel = guild.add_channel("general")
        await server.wait_until_connected(app)
        question = await guild.add_member("Ana").say(channel, f"{app.mention} wifi?")
        await server.wait_for_message(channel, author=app, after=question)
        process.send_signal(signal.SIGTERM)
        written = await end(process)
    assert "cannot be reached" in line
    assert "Traceback" not in written
    assert process.returncode == 0


async def test_waiting_for_a_server_is_stopped_at_once(place: Scene) -> None:
    place.server.fail("GET", "/gateway", 503, times=None)
    process = await start(place)
    assert process.stderr is not None
    line = (await asyncio.wait_for(process.stderr.readline(), PATIENCE)).decode()
    process.send_signal(signal.SIGTERM)
    written = await end(process)
    assert "it answers 503" in line
    assert (process.returncode, written) == (0, "")


async def test_gateway_that_hangs_up_at_first_is_asked_again(place: Scene) -> None:
    rang = []

    async def hang_up_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        rang.append(reader)
        if len(rang) > 1:
            inside = await asyncio.open_connection("127.0.0.1", place.server.port)
            await asyncio.gather(forward(reader, inside[1]), forward(inside[0], writer))
        writer.close()

    async with await asyncio.start_server(hang_up_once, "127.0.0.1") as door:
        port = door.sockets[0].getsockname()[1]
        url = place.server.gateway_url.replace(f":{place.server.port}", f":{port}")
        async with place.usher(discord_gateway_url=url):
            question = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
            assert "The network is called Lamp." in (await place.reply_to(question)).text
    assert len(rang) == 2


async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Hand over what arrives until one side is gone."""
    with contextlib.suppress(ConnectionError):
        while read := await reader.read(65536):
            writer.write(read)
            await writer.drain()
    writer.close()


async def test_token_reset_while_running_is_one_sentence(place: Scene) -> None:
    process = await start(place)
    await place.server.wait_until_connected(place.app)
    place.server.drop_gateway(code=4004)
    written = await end(process)
    assert process.returncode == 2
    assert "usher: Discord closed the connection for good (code 4004)" in written
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
                lambda: place.server.gateway.identifies == 2, "a new session"
            )
            await place.server.wait_until_connected(place.app)
        question = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        assert "The network is called Lamp." in (await place.reply_to(question)).text
    assert place.server.count("PUT", "/applications/{id}/commands") == 1


async def test_no_privileged_intent_is_asked_for(place: Scene) -> None:
    async with place.usher() as app:
        asked = app.client.intents
    assert {name for name, is_asked in asked if is_asked} == {
        "guilds",
        "guild_messages",
        "dm_messages",
    }


async def test_what_is_not_answered_in_time_is_given_up_when_usher_stops(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher() as app:
        place.server.fail("POST", "/channels/{id}/messages", "timeout")
        await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        await place.server.wait_for(
            lambda: place.server.count("POST", "/channels/{id}/messages"), "the reply"
        )
        await app.client.finish(0.05)
        tasks = [one.get_name() for one in asyncio.all_tasks()]
    assert [name for name in tasks if name.startswith("discord.py: on_")] == []
    assert [one for one in caplog.records if one.exc_info] == []


async def test_answer_to_a_heartbeat_is_held_against_that_heartbeat(place: Scene) -> None:
    async with place.usher() as app:
        keeper: Any = app.client.ws._keep_alive  # noqa: SLF001 - a thread, which sleeps for 40 s
        keeper._last_send -= 30  # noqa: SLF001 - the last one, before this
        (socket,) = place.server.gateway.sockets
        beats = socket.beats
        await app.client.ws.send_heartbeat(keeper.get_payload())
        await place.server.wait_for(lambda: socket.beats > beats, "the heartbeat")
        await place.reply_to(await place.person("Ana").say(place.channel, f"{place.app.mention} a"))
        assert app.client.latency < 20
