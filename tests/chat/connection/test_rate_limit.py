"""A 429 on any route costs time and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from tests.chat.announcements.organising import chosen, pressed, written
from tests.chat.reminders.expected import EXPECTED, run_to_the_end, titles
from tests.chat.scene import Scene, make_organiser
from tests.chat.steps import answer, time_passes

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
    async with place.usher() as app:
        ana = place.person("Ana")
        await answer(ana, place, "remind", session="tide books", minutes=5)
        async with time_passes(app):
            message = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
    return f"Harbour House {message.text}"


async def announcement(place: Scene) -> str:
    """Send, change and take back an announcement, in a channel that others follow."""
    olga = make_organiser(place)
    news = place.guild.add_channel("news", "announcement")
    async with place.usher() as app:
        card = await written(place, olga)
        card = await chosen(olga, card, "Channels", [news])
        card = await pressed(olga, card, "Crosspost")
        card = await pressed(olga, card, "Send")
        async with time_passes(app):
            post = await place.server.wait_for_message(news, author=place.app)
            await place.server.wait_for(lambda: post.flags, "the crosspost")
            await place.server.wait_for(lambda: "1 of 1" in card.text, "the report")
        form = await olga.press(card, "Edit")
        await form.response()
        await (await olga.submit(form, {"title": "Harbour House"})).response()
        async with time_passes(app):
            await place.server.wait_for(lambda: "Harbour House" in post.text, "the edit")
        said = post.text
        sure = await answer(olga, place, "announce retract", announcement="1")
        await pressed(olga, sure, "Withdraw")
        async with time_passes(app):
            await place.server.wait_for(lambda: post.deleted, "the deletion")
    return said


async def channel_found_by_name(place: Scene) -> str:
    """Post in a channel whose creation was not heard of."""
    async with place.usher() as app:
        ana = place.person("Ana")
        await answer(ana, place, "venue")
        guild = app.client.guilds[0]
        reminders = place.guild.add_channel("reminders")
        await place.server.wait_for(lambda: guild.get_channel(reminders.id), "the channel")
        guild._channels.pop(reminders.id)  # noqa: SLF001 - as if the event had been missed
        async with time_passes(app):
            await place.server.wait_for_message(reminders, author=place.app)
    return "Harbour House"


@pytest.mark.parametrize(
    ("method", "route", "do"),
    [
        ("GET", "/users/@me", slash),
        ("GET", "/applications/@me", slash),
        ("PUT", "/applications/{id}/commands", slash),
        ("POST", "/interactions/{id}/{token}/callback", slash),
        ("POST", MESSAGES, mention),
        ("PATCH", f"{MESSAGES}/{{id}}", mention),
        ("DELETE", f"{MESSAGES}/{{id}}", deletion),
        ("POST", "/users/@me/channels", reminder),
        ("POST", "/webhooks/{id}/{token}", export),
        ("GET", MESSAGES, deletion_after_a_restart),
        ("GET", "/guilds/{id}/members/{id}", announcement),
        ("POST", f"{MESSAGES}/{{id}}/crosspost", announcement),
        ("PATCH", "/webhooks/{id}/{token}/messages/@original", announcement),
        ("PATCH", f"{MESSAGES}/{{id}}", announcement),
        ("DELETE", f"{MESSAGES}/{{id}}", announcement),
        ("GET", "/guilds/{id}/channels", channel_found_by_name),
        ("GET", "/channels/{id}", channel_found_by_name),
    ],
)
async def test_rate_limit_is_waited_out(place: Scene, method: str, route: str, do: Doing) -> None:
    place.server.fail(method, route, 429, retry_after=0.05)
    said = await do(place)
    assert "Harbour House" in said
    assert 429 in place.server.request_log.statuses


async def test_rate_limit_on_channels_asked_for_is_waited_out(place: Scene) -> None:
    reminders = place.guild.add_channel("reminders")
    place.server.fail("POST", MESSAGES, 429, times=3, retry_after=0.05)
    await run_to_the_end(place)
    assert titles(reminders) == EXPECTED


async def test_limit_over_all_ends_though_what_met_it_was_given_up(place: Scene) -> None:
    async with place.usher() as app:
        limit = place.server.fail("POST", "/channels/{id}/typing", 429, is_global=True)
        limit.retry_after = 0.5
        typing = asyncio.create_task(app.client.http.send_typing(place.channel.id))
        await place.server.wait_for(lambda: limit.hits, "the limit")
        await asyncio.sleep(0.1)
        typing.cancel()
        asked = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        assert "Lamp" in (await place.reply_to(asked)).text


async def test_limit_over_all_holds_every_request_back(place: Scene) -> None:
    async with place.usher():
        limit = place.server.fail("POST", MESSAGES, 429, is_global=True, retry_after=0.5)
        ana = place.person("Ana")
        asked = [await ana.say(place.channel, f"{place.app.mention} wifi?") for _ in range(2)]
        await place.server.wait_for(lambda: limit.hits, "the limit")
        began, seen = asyncio.get_running_loop().time(), len(place.server.requests)
        await place.server.wait_for(lambda: len(place.server.requests) > seen, "the next request")
        waited = asyncio.get_running_loop().time() - began
        for one in asked:
            await place.reply_to(one)
    assert waited > 0.4
    assert place.server.count("POST", MESSAGES) == 3
