"""Health, as a machine asks for it."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

import pytest

from bot.chat.health import FAILED_SENDS, Health
from bot.chat.metrics import Metrics
from bot.errors import PortUnavailable
from bot.services.watchdog import Loop
from tests.chat.health_page import ask, serve
from tests.chat.scene import Scene, scene
from tests.chat.steps import time_passes


async def test_health_is_told_and_lost_with_the_connection(place: Scene) -> None:
    async with place.usher() as app:
        port = await serve(app)
        status, told = await ask(port, "/healthz")
        assert (status, told["status"], told["gateway"], told["faults"]) == (200, "ok", True, 0)
        await app.client.close()
        status, told = await ask(port, "/healthz")
        assert (status, told["status"], told["gateway"]) == (503, "unwell", False)


async def test_questions_are_counted_by_status_and_language(place: Scene) -> None:
    async with place.usher() as app:
        port = await serve(app)
        app.watchdog.restarts[Loop.SENDING] = 2
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
    async with place.usher() as app:
        port = await serve(app)
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
    server.close()
    await server.wait_closed()


async def test_port_that_is_taken_is_told_with_its_setting(place: Scene) -> None:
    async with place.usher() as app:
        port = await serve(app)
        with pytest.raises(PortUnavailable) as told:
            await Health(app.client, app.watchdog, Metrics()).start("127.0.0.1", port)
    assert f"127.0.0.1 port {port} cannot be listened on" in str(told.value)
    assert "HEALTH_PORT" in str(told.value)


async def healthz(port: int) -> tuple[int, bool, bool]:
    status, told = await ask(port, "/healthz")
    return status, told["gateway"], told["sending"]


async def test_quiet_connection_is_well_while_heartbeats_are_acknowledged(
    tmp_path: Path,
) -> None:
    async with scene(tmp_path, heartbeat_interval=0.2) as place, place.usher() as app:
        port = await serve(app)
        await app.clock.sleep_until(app.clock.now() + timedelta(minutes=10))
        told = app.client.last_heard_at
        await place.server.wait_for(lambda: app.client.last_heard_at != told, "a heartbeat")
        assert await healthz(port) == (200, True, True)
        place.server.go_silent()
        await app.clock.sleep_until(app.clock.now() + timedelta(minutes=10))
        assert await healthz(port) == (503, True, True)


async def test_lost_connection_is_unwell_until_it_is_back(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    async with place.usher() as app:
        port = await serve(app)
        place.server.refuse_connections()
        place.server.drop_gateway(resumable=False)
        await place.server.wait_for(lambda: not app.client.is_online, "the loss")
        assert await healthz(port) == (503, False, True)
        place.server.heal()
        await place.server.wait_for(lambda: app.client.is_online, "the return")
        assert await healthz(port) == (200, True, True)
    lines = [one.getMessage() for one in caplog.records if one.name == "bot.chat.connection.client"]
    heads = [line.partition(place.host)[0] for line in lines if place.host in line]
    assert heads == ["on ", "the connection to ", "on "]


async def test_sending_that_fails_is_unwell_until_a_message_arrives(place: Scene) -> None:
    for name in ("reminders", "announcements", "organisers"):
        place.guild.add_channel(name)
    async with place.usher() as app:
        port = await serve(app)
        app.client.failed_sends = FAILED_SENDS
        assert await healthz(port) == (503, True, False)
        async with time_passes(app):
            channel = place.guild.channel_named("reminders")
            await place.server.wait_for_message(channel, author=place.app)
            await place.server.wait_for(lambda: app.client.failed_sends == 0, "the mark")
        assert await healthz(port) == (200, True, True)
