"""Servers that speak Discord's language and are not Discord: less is said, less is there."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from bot.chat.doctor.diagnosis import diagnose
from bot.chat.doctor.findings import Severity
from bot.clock import SystemClock
from bot.core.posts import Target, TargetKind
from bot.settings import Settings
from tests.chat.connection.usher_process import end, start
from tests.chat.reminders.expected import EXPECTED, LATER
from tests.chat.scene import NOON, Scene, make_organiser, scene
from tests.chat.steps import time_passes
from tests.discord_server import DiscordServer, Message, ServerDifferences
from tests.discord_server.messages import walk
from tests.discord_server.server_differences import (
    is_form,
    is_private,
    sparse,
    with_availability,
    with_bare_message,
    with_nulls,
    with_numbers,
    with_role_objects,
    with_unheard_of,
    without_channel,
    without_components,
    without_icon,
)
from tests.timeouts import PATIENCE

MESSAGES = "/channels/{id}/messages"

Open: TypeAlias = Callable[[ServerDifferences], AbstractAsyncContextManager[Scene]]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Open:
    """Opens a server that is not Discord."""
    return lambda differences: scene(tmp_path, differences=differences)


async def wifi(place: Scene) -> list[Message]:
    """Ask in a channel and directly; returns all that Usher says to it."""
    ana = place.person("Ana")
    asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
    await place.reply_to(asked)
    direct = await ana.direct(place.app, "wifi?")
    await place.reply_to(direct)
    await place.server.wait_for_message(place.channel, author=place.app, after=asked)
    # What comes later would be one too many.
    await ana.say(place.channel, "nobody is asked here")
    await asyncio.sleep(0.3)
    return [*place.replies(), *place.replies(direct.channel)]


def troubles(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return what is told of the server; a database that a busy machine slows is none of it."""
    records = (one for one in caplog.records if not one.name.startswith("bot.services."))
    return [one.getMessage() for one in records if one.levelno >= logging.WARNING]


@pytest.mark.parametrize("say", [sparse, with_nulls])
async def test_what_is_left_out_is_done_without(
    elsewhere: Open, caplog: pytest.LogCaptureFixture, say: Callable[[Any], Any]
) -> None:
    async with elsewhere(ServerDifferences(say=say)) as place, place.usher():
        said = await wifi(place)
        assert ["The network is called Lamp." in one.text for one in said] == [True, True]
        assert place.server.drop_gateway() == 1
        await place.server.wait_until_resumed()
        bob = place.person("Bob")
        again = await bob.say(place.channel, f"{place.app.mention} where is the opening?")
        assert "Great Hall" in (await place.reply_to(again)).text
    assert place.server.count("PUT", "/applications/{id}/commands") == 1
    assert troubles(caplog) == []


@pytest.mark.parametrize("say", [sparse, with_nulls])
async def test_commands_and_reminders_need_no_more(
    elsewhere: Open, caplog: pytest.LogCaptureFixture, say: Callable[[Any], Any]
) -> None:
    async with elsewhere(ServerDifferences(say=say)) as place:
        for name in ("announcements", "organisers", "reminders"):
            place.guild.add_channel(name)
        async with place.usher() as app:
            ana = place.person("Ana")
            found = await (await ana.run(place.channel, "ask", question="wifi?")).response()
            assert "Lamp" in found.text
            await app.agenda.save(str(ana.id), "buoys", 60)
            async with time_passes(app):
                await place.server.wait_for(lambda: app.clock.now() > LATER, "it")
        reminders = place.guild.channel_named("reminders").messages
        assert [one.text.splitlines()[0] for one in reminders] == EXPECTED
        assert len(place.replies(ana.dm(place.app))) == 1
    assert troubles(caplog) == []


@pytest.mark.parametrize("scheme", ["", "BOT "])
async def test_token_is_sent_as_the_server_takes_it(
    elsewhere: Open, caplog: pytest.LogCaptureFixture, scheme: str
) -> None:
    async with elsewhere(ServerDifferences(scheme=scheme)) as place:
        async with place.usher():
            assert len(await wifi(place)) == 2
        settings = Settings(
            discord_token=place.app.token,
            event=str(place.folder / "harbour-lights"),
            discord_api_url=place.server.api_url,
        )
        told = await diagnose(settings, SystemClock())
        token = next(one for one in told if one.sentence.startswith("The token"))
        assert token.verdict is Severity.GOOD
    assert place.app.token not in caplog.text
    assert troubles(caplog) == []


OPTIONAL = (
    *("/gateway/bot", "/oauth2/applications/@me", "/applications/*", "/channels/{id}/typing"),
    *("/users/@me/guilds", "/guilds/*", "/interactions/*", "/webhooks/*"),
)


@pytest.mark.parametrize("pattern", OPTIONAL)
async def test_absent_part_of_the_api_costs_a_line_at_most(
    place: Scene, caplog: pytest.LogCaptureFixture, pattern: str
) -> None:
    place.server.missing(pattern)
    async with place.usher(discord_gateway_url=None):
        assert len(await wifi(place)) == 2
    assert len(troubles(caplog)) <= 1


@pytest.mark.parametrize("status", [400, 403, 404, 405, 410, 501])
async def test_every_optional_part_may_be_absent_at_once(
    place: Scene, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    for pattern in OPTIONAL:
        place.server.fail("*", pattern, status, times=None)
    place.server.fail("GET", MESSAGES, status, times=None)
    async with place.usher(discord_gateway_url=None):
        assert len(await wifi(place)) == 2
    told = troubles(caplog)
    assert [line.split(":")[0] for line in told] == [
        "the server does not tell about applications",
        "the commands could not be synced, messages are answered",
    ]


@pytest.mark.parametrize(
    "differences", [ServerDifferences(takes_cards=False), ServerDifferences(without_components)]
)
async def test_where_no_card_is_shown_all_is_said_in_text(
    elsewhere: Open, caplog: pytest.LogCaptureFixture, differences: ServerDifferences
) -> None:
    async with elsewhere(differences) as place, place.usher():
        assert len(await wifi(place)) == 2
        bob = place.person("Bob")
        asked = await bob.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        assert (reply.components, "Lamp" in reply.content) == ([], True)
    said = [*place.replies(), *place.replies(place.person("Ana").dm(place.app))]
    assert {bool(one.content) for one in said} == {True}
    assert sum("text is sent from now on" in line for line in troubles(caplog)) == 1
    # A card is tried twice at most, and never again.
    tried = [
        one for one in place.server.request_log.matching("POST", MESSAGES) if one.body["components"]
    ]
    assert len(tried) <= 2


async def test_limit_without_a_proxy_is_waited_out(
    elsewhere: Open, caplog: pytest.LogCaptureFixture
) -> None:
    async with elsewhere(ServerDifferences(has_proxy=False)) as place, place.usher():
        place.server.fail("POST", MESSAGES, 429, retry_after=0.05)
        assert len(await wifi(place)) == 2
    assert [line[:24] for line in troubles(caplog)] == ["We are being rate limite"]


async def test_compression_that_is_not_read_is_given_up(elsewhere: Open) -> None:
    unread = ("zlib-stream", "zstd-stream")
    async with elsewhere(ServerDifferences(unread=unread)) as place, place.usher():
        assert len(await wifi(place)) == 2
        assert place.server.gateway.identifies == 1


async def test_session_that_cannot_be_resumed_is_begun_anew(elsewhere: Open) -> None:
    async with elsewhere(ServerDifferences(ends_sessions=True)) as place, place.usher():
        place.server.drop_gateway()
        gateway = place.server.gateway
        await place.server.wait_for(lambda: gateway.identifies == 2, "a new session")
        await place.server.wait_until_connected(place.app)
        assert len(await wifi(place)) == 2
        assert gateway.identifies == 2


async def test_history_that_is_not_there_holds_no_message_up(place: Scene) -> None:
    place.server.fail("GET", MESSAGES, 405, times=None)
    async with place.usher() as app:
        target = Target(TargetKind.CHANNEL, str(place.channel.id))
        assert await app.deliver._messenger.find(target, "lost", NOON) is None  # noqa: SLF001


async def test_token_is_not_taken_to_discord_when_no_gateway_is_named(place: Scene) -> None:
    place.server.missing("/gateway*")
    process = await start(place)
    assert process.stderr is not None
    async with asyncio.timeout(PATIENCE):
        while b"trying" not in (line := await process.stderr.readline()):
            pass
    process.send_signal(signal.SIGTERM)
    written = await end(process)
    assert f"trying ws://127.0.0.1:{place.server.port}" in line.decode()
    assert "discord.gg" not in written
    assert process.returncode == 0


ODD = {
    "no channel": ServerDifferences(without_channel),
    "role objects": ServerDifferences(with_role_objects),
    "numbers": ServerDifferences(with_numbers),
    "unheard of": ServerDifferences(with_unheard_of),
    "no icon": ServerDifferences(without_icon),
    "always available": ServerDifferences(with_availability),
    "twice": ServerDifferences(tells_twice=True),
    "no servers": ServerDifferences(names_servers=False),
    "message without components": ServerDifferences(with_bare_message),
    "mute callbacks": ServerDifferences(mute=("/interactions/*",)),
    "mute followups": ServerDifferences(mute=("/interactions/*", "/webhooks/*")),
    "no JSON": ServerDifferences(mute=("/interactions/*", "/webhooks/*"), mute_with=200),
    "mute messages": ServerDifferences(mute=(MESSAGES, "/channels/{id}/messages/{id}")),
    "messages without JSON": ServerDifferences(mute=(MESSAGES,), mute_with=202),
}


@pytest.mark.parametrize("differences", ODD.values(), ids=ODD)
async def test_questions_commands_buttons_and_reminders_work_on_odd_servers(
    elsewhere: Open, caplog: pytest.LogCaptureFixture, differences: ServerDifferences
) -> None:
    async with elsewhere(differences) as place:
        olga = make_organiser(place)
        async with place.usher() as app:
            assert len(await wifi(place)) == 2
            shown = await (await olga.run(place.channel, "ask", question="wifi?")).response()
            assert "Lamp" in shown.text
            ids = [one.get("custom_id") or "" for one in walk(shown.components)]
            (more,) = (one for one in ids if one.startswith("usher:more:"))
            folded = await (await olga.press(shown, more)).response()
            pressed = await olga.press(folded, "This was right")
            thanked = await pressed.updated(folded.versions)
            assert "Thank" in thanked.text
            status = await (await olga.run(place.channel, "status")).response()
            assert "Only organisers" not in status.text
            async with time_passes(app):
                await place.server.wait_for(lambda: app.clock.now() > LATER, "it")
                await place.server.wait_for(lambda: not app.deliver.under_way, "the marks")
            states = await app.store.deliveries.count("harbour-lights")
        reminders = place.guild.channel_named("reminders").messages
    assert [one.text.splitlines()[0] for one in reminders] == EXPECTED
    assert states == {"sent": len(EXPECTED)}
    assert troubles(caplog) == []


async def test_private_answer_that_is_refused_is_said_to_be_refused(elsewhere: Open) -> None:
    async with elsewhere(ServerDifferences(stumbles_over=is_private)) as place, place.usher():
        ana = place.person("Ana")
        told = await (await ana.run(place.channel, "stats")).response()
        assert "I cannot show this here" in told.text
        assert told.only_for is None
        assert (
            "Lamp"
            in (await (await ana.run(place.channel, "ask", question="wifi?")).response()).text
        )


async def test_form_that_is_refused_names_the_terminal(elsewhere: Open) -> None:
    async with elsewhere(ServerDifferences(stumbles_over=is_form)) as place:
        olga = make_organiser(place)
        async with place.usher():
            told = await (await olga.run(place.channel, "announce new")).response()
    assert "python -m bot announce" in told.text


async def test_gateway_that_is_set_is_also_the_one_to_resume_at(place: Scene) -> None:
    place.server.gateway.public_url = "ws://127.0.0.1:9/elsewhere"
    async with place.usher():
        place.server.drop_gateway()
        await place.server.wait_until_resumed()
        assert len(await wifi(place)) == 2


async def test_commands_go_to_the_application_that_the_newer_address_names(place: Scene) -> None:
    other = place.server.add_application("Another")
    place.server.answer("/oauth2/applications/@me", {"id": str(other.id), "name": "Another"})
    async with place.usher():
        assert place.app.commands
    assert not other.commands


@pytest.mark.parametrize(
    ("shows_content", "said"), [(True, "Lamp"), (False, "What I can tell you about")]
)
async def test_own_role_is_mentioned_like_the_bot(
    elsewhere: Open, shows_content: bool, said: str
) -> None:
    async with elsewhere(ServerDifferences(shows_content=shows_content)) as place, place.usher():
        role = next(one for one in place.guild.roles.values() if one.managed_by == place.app.id)
        other = place.guild.add_role("Helpers", mentionable=True)
        role.change(mentionable=True)
        ana = place.person("Ana")
        await ana.say(place.channel, f"{other.mention} wifi?")
        reply = await place.reply_to(await ana.say(place.channel, f"{role.mention} wifi?"))
        assert len(place.replies()) == 1
    assert said in reply.text


async def test_server_joined_while_it_is_called_available_is_told_of(elsewhere: Open) -> None:
    async with elsewhere(ServerDifferences(with_availability)) as place:
        make_organiser(place)
        async with place.usher() as app:
            guild = place.server.add_guild("Elsewhere", bots=[place.app])
            async with time_passes(app):
                told = await place.server.wait_for_message(
                    place.guild.channel_named("organisers"), author=place.app
                )
            # A session begun anew joins nothing.
            place.server.invalidate_sessions()
            await place.server.wait_for(lambda: place.server.gateway.identifies == 2, "it")
            assert len(await wifi(place)) == 2
            async with time_passes(app):
                await place.server.wait_for(lambda: app.clock.now() > LATER, "it")
        said = place.guild.channel_named("organisers").messages
    assert str(guild.id) in told.text
    assert [one for one in said if str(guild.id) in one.text] == [told]


BREAKS: dict[str, Callable[[DiscordServer], object]] = {
    "reconnect": lambda server: server.ask_to_reconnect(),
    "invalid session": lambda server: server.invalidate_sessions(),
    "invalid session, resumable": lambda server: server.invalidate_sessions(resumable=True),
    "cut": lambda server: server.drop_gateway(code=None),
    "cut for good": lambda server: server.drop_gateway(code=None, resumable=False),
    "closed, 1000": lambda server: server.drop_gateway(code=1000, resumable=False),
    "closed, 1001": lambda server: server.drop_gateway(code=1001),
    "closed, 1012": lambda server: server.drop_gateway(code=1012),
    "closed, 4007": lambda server: server.drop_gateway(code=4007, resumable=False),
    "closed, 4009": lambda server: server.drop_gateway(code=4009, resumable=False),
}


@pytest.mark.parametrize("break_it", BREAKS.values(), ids=BREAKS)
async def test_questions_are_answered_after_every_break(
    place: Scene, break_it: Callable[[DiscordServer], object]
) -> None:
    gateway = place.server.gateway
    async with place.usher() as app:
        for before in (1, 2):
            break_it(place.server)
            await place.server.wait_for(
                lambda before=before: (
                    gateway.identifies + gateway.resumes > before and app.client.is_online
                ),
                "the return",
                timeout=PATIENCE,
            )
            await place.server.wait_until_connected(place.app)
        assert len(await wifi(place)) == 2


LIMITS = {
    "no body": b"",
    "a page": b"<html>slow down</html>",
    "no number": b'{"message": "slow down"}',
    "a text": b'{"retry_after": "0.05"}',
    "null": b'{"retry_after": null}',
}


@pytest.mark.parametrize("body", LIMITS.values(), ids=LIMITS)
async def test_limit_is_waited_out_however_it_is_told(elsewhere: Open, body: bytes) -> None:
    async with elsewhere(ServerDifferences(has_proxy=False)) as place, place.usher():
        place.server.fail("POST", MESSAGES, 429, body=body)
        assert len(await wifi(place)) == 2


async def test_broken_page_in_place_of_an_answer_is_tried_again(elsewhere: Open) -> None:
    async with elsewhere(ServerDifferences()) as place, place.usher():
        place.server.fail("POST", MESSAGES, 502, body=b"<html>Bad Gateway</html>")
        assert len(await wifi(place)) == 2
