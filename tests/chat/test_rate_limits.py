"""A 429 on any route costs time and nothing else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.chat.living import Scene
from tests.chat.test_posts import EXPECTED, run_to_the_end, titles
from tests.chat.test_reminding import answer, time_passes

MESSAGES = "/channels/{id}/messages"
Doing = Callable[[Scene], Awaitable[str]]


async def mention(place: Scene) -> str:
    async with place.usher():
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        seen = reply.versions
        await ana.edit(asked, f"{place.app.mention} Where is it?")
        changed = await place.server.wait_for_edit(reply, seen=seen)
    return changed.text


async def deletion(place: Scene) -> str:
    async with place.usher():
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        await ana.delete(asked)
        await place.server.wait_for(lambda: reply not in place.channel.messages, "it to go")
    return "Harbour House"


async def slash(place: Scene) -> str:
    async with place.usher():
        return (await answer(place.person("Ana"), place, "venue")).text


async def export(place: Scene) -> str:
    async with place.usher():
        interaction = await place.person("Ana").run(place.channel, "privacy export")
        await interaction.acknowledged()
        message = await place.server.wait_for(
            lambda: next((m for m in interaction.messages if m.attachments), None), "the file"
        )
    return f"Harbour House {message.text}"


async def deletion_after_a_restart(place: Scene) -> str:
    ana = place.person("Ana")
    async with place.usher():
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
    async with place.usher():
        await ana.delete(asked)
        await place.server.wait_for(lambda: reply not in place.channel.messages, "it to go")
    return "Harbour House"


async def reminder(place: Scene) -> str:
    async with place.usher() as house:
        ana = place.person("Ana")
        await answer(ana, place, "remind", session="tide books", minutes=5)
        async with time_passes(house):
            message = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
    return f"Harbour House {message.text}"


@pytest.mark.parametrize(
    ("method", "route", "do"),
    [
        ("GET", "/users/@me", slash),
        ("GET", "/oauth2/applications/@me", slash),
        ("PUT", "/applications/{id}/commands", slash),
        ("POST", "/interactions/{id}/{token}/callback", slash),
        ("POST", MESSAGES, mention),
        ("PATCH", f"{MESSAGES}/{{id}}", mention),
        ("DELETE", f"{MESSAGES}/{{id}}", deletion),
        ("POST", "/users/@me/channels", reminder),
        ("POST", "/webhooks/{id}/{token}", export),
        ("GET", MESSAGES, deletion_after_a_restart),
    ],
)
async def test_rate_limit_is_waited_out(place: Scene, method: str, route: str, do: Doing) -> None:
    place.server.fail(method, route, 429, retry_after=0.05)
    said = await do(place)
    assert "Harbour House" in said
    assert 429 in place.server.journal.statuses


async def test_rate_limit_on_channels_asked_for_is_waited_out(place: Scene) -> None:
    reminders = place.guild.add_channel("reminders")
    place.server.fail("POST", MESSAGES, 429, times=3, retry_after=0.05)
    await run_to_the_end(place)
    assert titles(reminders) == EXPECTED
