"""What the stand-in refuses, in Discord's words."""

from __future__ import annotations

import asyncio
import json
import sys
import zlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.discord_server import DiscordServer, Limits, Permission
from tests.discord_server.conftest import Raw, Scene
from tests.timeouts import PATIENCE

V2 = 1 << 15
ROOT = Path(__file__).resolve().parents[2]


def text(content: str) -> dict[str, Any]:
    return {"type": 10, "content": content}


def button(number: int, **more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": f"b{number}", "custom_id": f"id{number}", **more}


async def test_tokens_and_unknown_paths(scene: Scene, raw: Raw) -> None:
    status, me = await raw("GET", "/users/@me")
    assert (status, me["id"]) == (200, str(scene.app.user.id))
    status, body = await raw("GET", "/guilds/1/secrets")
    assert (status, body["message"]) == (404, "404: Not Found")
    assert [one.path for one in scene.server.unknown_routes] == ["/guilds/1/secrets"]
    raw.token = "wrong"  # noqa: S105 - the point is that it is none
    assert (await raw("GET", "/users/@me"))[0] == 401
    assert (await raw("GET", "/channels/1"))[0] == 401


@pytest.mark.parametrize(
    ("body", "code", "where"),
    [
        ({"content": ""}, 50006, ""),
        ({"content": "  \n"}, 50006, ""),
        ({"content": "x" * 2001}, 50035, "BASE_TYPE_MAX_LENGTH"),
        ({"embeds": [{"title": "x" * 257}]}, 50035, "embeds"),
        ({"embeds": [{"description": "x" * 3500}] * 2}, 50035, "MAX_EMBED_SIZE_EXCEEDED"),
        ({"content": "a", "nonce": "x" * 26}, 50035, "nonce"),
        ({"content": "a", "flags": V2, "components": [text("b")]}, 50035, "LEGACY_FIELDS"),
        ({"components": [text("b")]}, 50035, "UNION_TYPE_CHOICES"),
        ({"flags": V2, "components": [text("x" * 2001)] * 2}, 50035, "TEXT_SIZE_EXCEEDED"),
        ({"flags": V2, "components": [text("x")] * 41}, 50035, "components"),
        (
            {"flags": V2, "components": [{"type": 17, "components": [text("x")] * 20}] * 2},
            50035,
            "MAX_TOTAL_COMPONENTS",
        ),
        (
            {"flags": V2, "components": [{"type": 1, "components": [button(1), button(1)]}]},
            50035,
            "CUSTOM_ID_DUPLICATED",
        ),
        (
            {"flags": V2, "components": [{"type": 1, "components": [button(1, label="x" * 81)]}]},
            50035,
            "label",
        ),
        ({"flags": V2, "components": [{"type": 1, "components": []}]}, 50035, "BAD_LENGTH"),
        (
            {"content": "a", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
            50035,
            "PARSE_EXCLUSIVE",
        ),
        (
            {"content": "a", "message_reference": {"message_id": "1"}},
            50035,
            "REPLIES_UNKNOWN_MESSAGE",
        ),
    ],
)
async def test_messages_that_are_refused(
    scene: Scene, raw: Raw, body: dict[str, Any], code: int, where: str
) -> None:
    status, answer = await raw("POST", f"/channels/{scene.channel.id}/messages", body)
    assert (status, answer["code"]) == (400, code)
    assert where in json.dumps(answer)
    assert scene.channel.messages == []


async def test_forty_components_and_four_thousand_characters_pass(scene: Scene, raw: Raw) -> None:
    body = {"flags": V2, "components": [text("x" * 100)] * 40}
    status, answer = await raw("POST", f"/channels/{scene.channel.id}/messages", body)
    assert status == 200
    assert [one["id"] for one in answer["components"]] == list(range(1, 41))


async def test_a_nonce_is_enforced(scene: Scene, raw: Raw) -> None:
    path = f"/channels/{scene.channel.id}/messages"
    body = {"content": "once", "nonce": "row-1", "enforce_nonce": True}
    _, first = await raw("POST", path, body)
    _, second = await raw("POST", path, {**body, "content": "other"})
    assert first == second
    await raw("POST", path, {"content": "free", "nonce": "row-1"})
    assert [one.text for one in scene.channel.messages] == ["once", "free"]


async def test_permissions(scene: Scene, raw: Raw) -> None:
    path, everyone = f"/channels/{scene.channel.id}/messages", scene.guild.everyone
    scene.channel.set_overwrite(everyone, deny=Permission.SEND_MESSAGES)
    assert (await raw("POST", path, {"content": "a"}))[1]["code"] == 50013
    scene.channel.set_overwrite(everyone, deny=Permission.VIEW_CHANNEL)
    status, answer = await raw("POST", path, {"content": "a"})
    assert (status, answer["code"]) == (403, 50001)
    scene.channel.set_overwrite(scene.app.user, allow=Permission.VIEW_CHANNEL)
    assert (await raw("POST", path, {"content": "a"}))[0] == 200
    scene.channel.delete()
    status, answer = await raw("POST", path, {"content": "a"})
    assert (status, answer["code"]) == (404, 10003)


async def test_who_is_pinged(scene: Scene, raw: Raw) -> None:
    path = f"/channels/{scene.channel.id}/messages"
    role = scene.guild.add_role("Helpers")
    content = f"{scene.ana.mention} {role.mention} @everyone"
    scene.guild.role_named("Usher").change(permissions=Permission.NONE)
    await raw("POST", path, {"content": content})
    await raw("POST", path, {"content": content, "allowed_mentions": {"parse": []}})
    role.change(mentionable=True)
    await raw("POST", path, {"content": content, "allowed_mentions": {"roles": [str(role.id)]}})
    first, second, third = (one.pinged for one in scene.channel.messages)
    assert (first.users, first.roles, first.everyone) == ({scene.ana.id}, set(), False)
    assert not second
    assert (third.users, third.roles) == (set(), {role.id})


async def test_lists_of_messages(scene: Scene, raw: Raw) -> None:
    scene.app.privileged_intents = 1 << 15
    sent = [await scene.ana.say(scene.channel, str(one)) for one in range(5)]
    path = f"/channels/{scene.channel.id}/messages"

    async def asked(query: str) -> list[str]:
        return [one["content"] for one in (await raw("GET", f"{path}?{query}"))[1]]

    assert await asked("limit=2") == ["4", "3"]
    assert await asked(f"after={sent[1].id}&limit=2") == ["3", "2"]
    assert await asked(f"before={sent[2].id}") == ["1", "0"]
    assert await asked(f"around={sent[2].id}&limit=3") == ["3", "2", "1"]
    assert (await raw("GET", f"{path}?limit=101"))[0] == 400


async def test_what_others_say_is_hidden(scene: Scene, raw: Raw) -> None:
    hidden = await scene.ana.say(scene.channel, "secret")
    told = await scene.ana.say(scene.channel, f"{scene.app.mention} this?", reply_to=hidden)
    path = f"/channels/{scene.channel.id}/messages"
    assert (await raw("GET", f"{path}/{hidden.id}"))[1]["content"] == ""
    shown = (await raw("GET", f"{path}/{told.id}"))[1]
    assert shown["content"] == f"{scene.app.mention} this?"
    assert shown["referenced_message"]["content"] == ""


@pytest.mark.parametrize(
    ("command", "where"),
    [
        ({"name": "Ask", "description": "d"}, "INVALID_NAME"),
        ({"name": "ask"}, "description"),
        ({"name": "ask", "description": "d" * 101}, "description"),
        ({"name": "ask", "description": "d", "description_localizations": {"ar": "d"}}, "ar"),
        (
            {
                "name": "ask",
                "description": "d",
                "options": [
                    {"name": f"o{one}", "description": "d" * 100, "type": 3,
                     "choices": [{"name": f"{at:090}", "value": str(at)} for at in range(25)]}
                    for one in range(4)
                ],
            },
            "TOO_LARGE",
        ),
        ({"name": "ask", "type": 3, "description": "d"}, "DESCRIPTION_NOT_ALLOWED"),
    ],
)  # fmt: skip
async def test_commands_that_are_refused(
    scene: Scene, raw: Raw, command: dict[str, Any], where: str
) -> None:
    path = f"/applications/{scene.app.id}/commands"
    status, answer = await raw("PUT", path, [command])
    assert (status, answer["code"]) == (400, 50035)
    assert where in json.dumps(answer)
    assert scene.app.commands == {}


async def test_an_overwrite_keeps_ids(scene: Scene, raw: Raw) -> None:
    path = f"/applications/{scene.app.id}/commands"
    _, first = await raw("PUT", path, [{"name": "спросить", "description": "d"}])
    _, second = await raw("PUT", path, [{"name": "спросить", "description": "e"}])
    assert first[0]["id"] == second[0]["id"]
    assert (await raw("GET", path))[1][0]["description"] == "e"


class Time:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def timed(tmp_path: Path) -> AsyncIterator[tuple[Scene, Raw, Time]]:
    clock = Time()
    log = tmp_path / "wrong-on-purpose.jsonl"
    async with (
        DiscordServer.running(clock=clock, rate_limits=Limits(), requests_log=log) as server,
        aiohttp.ClientSession() as session,
    ):
        app = server.add_application("Usher")
        guild = server.add_guild("Conference", bots=[app])
        channel = guild.add_channel("general")
        ana = guild.add_member("Ana")
        raw = Raw(server, session, app.token)
        yield Scene(server, app, guild, channel, ana), raw, clock


async def test_times_of_an_interaction(timed: tuple[Scene, Raw, Time]) -> None:
    scene, raw, clock = timed
    command = {"name": "ask", "description": "d"}
    await raw("POST", f"/applications/{scene.app.id}/commands", command)
    late = await scene.ana.run(scene.channel, "ask")
    answer = {"type": 4, "data": {"content": "hi"}}
    clock.now += 3.1
    status, body = await raw("POST", f"/interactions/{late.id}/{late.token}/callback", answer)
    assert (status, body["code"]) == (404, 10062)
    soon = await scene.ana.run(scene.channel, "ask")
    path = f"/interactions/{soon.id}/{soon.token}/callback"
    follow = f"/webhooks/{scene.app.id}/{soon.token}"
    assert (await raw("POST", follow, {"content": "x"}))[1]["code"] == 10015
    assert (await raw("POST", path, answer))[0] == 204
    assert (await raw("POST", path, answer))[1]["code"] == 40060
    assert (await raw("PATCH", f"{follow}/messages/@original", {"content": "new"}))[0] == 200
    assert (await soon.response()).text == "new"
    clock.now += 901
    status, body = await raw("POST", follow, {"content": "x"})
    assert (status, body["code"]) == (401, 50027)


async def test_modals_and_choices_have_limits(timed: tuple[Scene, Raw, Time]) -> None:
    scene, raw, _ = timed
    option = {"name": "o", "description": "d", "type": 3, "autocomplete": True}
    command = {"name": "ask", "description": "d", "options": [option]}
    await raw("POST", f"/applications/{scene.app.id}/commands", command)
    typing = scene.ana.type_into(scene.channel, "ask", o="x")
    path = f"/interactions/{typing.id}/{typing.token}/callback"
    many = [{"name": str(one), "value": str(one)} for one in range(26)]
    assert (await raw("POST", path, {"type": 8, "data": {"choices": many}}))[0] == 400
    assert (await raw("POST", path, {"type": 4, "data": {"content": "x"}}))[0] == 400
    assert (await raw("POST", path, {"type": 8, "data": {"choices": []}}))[0] == 204
    assert await typing.response() == []
    shown = await scene.ana.run(scene.channel, "ask")
    path = f"/interactions/{shown.id}/{shown.token}/callback"
    field = {"type": 4, "custom_id": "a", "style": 1}
    label = {"type": 18, "label": "A", "component": field}
    modal = {"title": "x" * 46, "custom_id": "m", "components": [label]}
    assert (await raw("POST", path, {"type": 9, "data": modal}))[0] == 400
    modal["title"] = "x" * 45
    modal["components"] = [label] * 6
    assert (await raw("POST", path, {"type": 9, "data": modal}))[0] == 400
    modal["components"] = [label]
    assert (await raw("POST", path, {"type": 9, "data": modal}))[0] == 204


async def test_limits(timed: tuple[Scene, Raw, Time]) -> None:
    scene, raw, clock = timed
    path = f"/channels/{scene.channel.id}/messages"
    for _ in range(5):
        assert (await raw("POST", path, {"content": "a"}))[0] == 200
    status, body = await raw("POST", path, {"content": "a"})
    assert (status, body["global"], body["retry_after"]) == (429, False, pytest.approx(5.0))
    for _ in range(45):
        assert (await raw("GET", "/users/@me"))[0] == 200
    status, body = await raw("GET", f"/guilds/{scene.guild.id}")
    assert (status, body["global"]) == (429, True)
    assert scene.server.too_many_requests == 2
    assert scene.server.peak_per_second(scene.app) == 50
    clock.now += 5
    assert (await raw("POST", path, {"content": "a"}))[0] == 200


async def test_failing_before_and_after(scene: Scene, raw: Raw) -> None:
    path, server = f"/channels/{scene.channel.id}/messages", scene.server
    server.fail("POST", "/channels/{id}/messages", 502, after=1, times=1)
    assert [(await raw("POST", path, {"content": "a"}))[0] for _ in range(3)] == [200, 502, 200]
    assert len(scene.channel.messages) == 2
    server.fail("POST", "/channels/{id}/messages", "drop", when="after")
    with pytest.raises(aiohttp.ClientError):
        await raw("POST", path, {"content": "kept"})
    assert scene.channel.messages[-1].text == "kept"
    server.fail("POST", "/channels/{id}/messages", "timeout")
    with pytest.raises(TimeoutError):
        await raw("POST", path, {"content": "a"}, timeout=aiohttp.ClientTimeout(total=0.05))
    server.missing("/applications/*")
    assert (await raw("GET", f"/applications/{scene.app.id}/commands"))[0] == 404
    server.heal()
    assert (await raw("GET", f"/applications/{scene.app.id}/commands"))[0] == 200


async def test_the_log(scene: Scene, raw: Raw) -> None:
    await raw("POST", f"/channels/{scene.channel.id}/messages", {"content": "é"})
    assert scene.server.request_log.path is not None
    lines = scene.server.request_log.path.read_text(encoding="utf-8").splitlines()
    path = f"/channels/{scene.channel.id}/messages"
    assert json.loads(lines[-1]) == {"method": "POST", "path": path, "body": {"content": "é"}}


@pytest.mark.parametrize(
    ("token", "intents", "code"),
    [("wrong", 0, 4004), ("usher.token.secret", 1 << 15, 4014), ("usher.token.secret", -1, 4013)],
)
async def test_identifying_wrongly(scene: Scene, token: str, intents: int, code: int) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(scene.server.gateway_url) as ws,
    ):
        assert (await ws.receive_json())["op"] == 10
        await ws.send_json({"op": 2, "d": {"token": token, "intents": intents}})
        await asyncio.wait_for(ws.receive(), PATIENCE)
        assert ws.close_code == code


async def test_a_compressed_stream_and_silence(scene: Scene) -> None:
    unpack = zlib.decompressobj()
    url = f"{scene.server.gateway_url}?v=10&encoding=json&compress=zlib-stream"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as ws:
        assert json.loads(unpack.decompress(await ws.receive_bytes()))["op"] == 10
        scene.server.go_silent()
        await ws.send_json({"op": 1, "d": None})
        identity = {"token": scene.app.token, "intents": 1}
        await ws.send_json({"op": 2, "d": identity})
        ready = json.loads(unpack.decompress(await ws.receive_bytes()))
        assert ready["t"] == "READY"
        assert json.loads(unpack.decompress(await ws.receive_bytes()))["t"] == "GUILD_CREATE"
        scene.guild.add_channel("second")
        assert json.loads(unpack.decompress(await ws.receive_bytes()))["t"] == "CHANNEL_CREATE"


async def test_crossposts_typing_and_threads(scene: Scene, raw: Raw) -> None:
    news = scene.guild.add_channel("news", "announcement")
    for channel, status in ((news, 200), (scene.channel, 400)):
        _, sent = await raw("POST", f"/channels/{channel.id}/messages", {"content": "a"})
        path = f"/channels/{channel.id}/messages/{sent['id']}"
        assert (await raw("POST", f"{path}/crosspost"))[0] == status
    assert (await raw("POST", f"{path}/crosspost"))[1]["code"] == 50024
    assert (await raw("POST", f"/channels/{news.id}/typing"))[0] == 204
    assert news.typing == [scene.app.user.id]
    status, thread = await raw("POST", f"{path}/threads", {"name": "talk"})
    assert (status, thread["id"]) == (201, sent["id"])
    assert (await raw("POST", f"{path}/threads", {"name": "talk"}))[1]["code"] == 160004
    everyone = scene.guild.everyone
    scene.channel.set_overwrite(everyone, deny=Permission.SEND_MESSAGES_IN_THREADS)
    path = f"/channels/{thread['id']}/messages"
    assert (await raw("POST", path, {"content": "a"}))[1]["code"] == 50013


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"name": "x" * 101}, "name"),
        ({"scheduled_end_time": None}, "scheduled_end_time"),
        ({"entity_metadata": {}}, "location"),
        ({"scheduled_start_time": "2020-01-01T00:00:00Z"}, "SCHEDULE_PAST"),
        ({"scheduled_end_time": "2029-01-01T00:00:00Z"}, "SCHEDULE_PAST"),
    ],
)
async def test_scheduled_events_that_are_refused(
    scene: Scene, raw: Raw, change: dict[str, Any], where: str
) -> None:
    body = {
        "name": "Opening", "privacy_level": 2, "entity_type": 3,
        "scheduled_start_time": "2030-01-01T00:00:00Z",
        "scheduled_end_time": "2030-01-02T00:00:00Z", "entity_metadata": {"location": "Hall"},
    }  # fmt: skip
    path = f"/guilds/{scene.guild.id}/scheduled-events"
    status, answer = await raw("POST", path, {**body, **change})
    assert (status, answer["code"]) == (400, 50035)
    assert where in json.dumps(answer)
    assert (await raw("POST", path, body))[0] == 200
    scene.guild.role_named("Usher").change(permissions=Permission.NONE)
    assert (await raw("POST", path, body))[1]["code"] == 50013


async def test_trying_it_by_hand(tmp_path: Path) -> None:
    log = tmp_path / "requests.jsonl"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.discord_server", "--port", "0", "--token", "by.hand.token",
        "--requests-log", str(log), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )  # fmt: skip
    lines = b"say hello @Usher\nrun nothing\nquit\n"
    assert process.stdin is not None
    assert process.stdout is not None
    told = [await asyncio.wait_for(process.stdout.readline(), PATIENCE) for _ in range(3)]
    assert told[1] == b"DISCORD_TOKEN=by.hand.token\n"
    url = told[2].decode().strip().removeprefix("DISCORD_API_URL=")
    async with aiohttp.ClientSession() as session:
        headers = {"Authorization": "Bot by.hand.token"}
        async with session.get(f"{url}/users/@me", headers=headers) as answer:
            assert (await answer.json())["username"] == "Usher"
    said, _ = await asyncio.wait_for(process.communicate(lines), PATIENCE)
    assert b"not offered 'nothing'" in said
    assert process.returncode == 0
    assert json.loads(log.read_text(encoding="utf-8"))["path"] == "/users/@me"
