"""The event's server is known by its id; in all others Usher answers, and nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat.cards.escaping import unescaped
from bot.core.deliveries import Draft, State
from bot.core.posts import Target, TargetKind
from bot.services.home_server import JoinedServer, ServerPin, choose
from bot.services.organisers import Organiser
from tests.chat.reminders.expected import EXPECTED, LATER, titles
from tests.chat.scene import NOON, Scene
from tests.chat.steps import time_passes
from tests.discord_server import Channel, Guild, Permission, Person

CHANNELS = ("reminders", "announcements", "organisers")
HERE, THERE = JoinedServer("1", "Here"), JoinedServer("2", "There")


@pytest.fixture
def reminders(place: Scene) -> Channel:
    """The channels of the event; returns that of reminders."""
    made = {name: place.guild.add_channel(name) for name in CHANNELS}
    return made["reminders"]


def invite_elsewhere(place: Scene, name: str = "Elsewhere") -> Guild:
    """Invite Usher to a stranger's server with channels of the same names."""
    guild = place.server.add_guild(name)
    for channel in CHANNELS:
        guild.add_channel(channel)
    place.server.invite(place.app, guild)
    return guild


def stranger_in(guild: Guild) -> Person:
    role = guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)
    person: Person = guild.add_member("Mallory", roles=[role])
    return person


def said_in(place: Scene, guild: Guild) -> list[str]:
    return [one.text for channel in guild.channels.values() for one in place.replies(channel)]


@pytest.mark.parametrize(
    ("wanted", "servers", "chosen"),
    [
        (None, [HERE], HERE),
        (None, [], None),
        (None, [HERE, THERE], None),
        ("2", [HERE, THERE], THERE),
        ("There", [HERE, THERE], THERE),
        ("There", [THERE, JoinedServer("3", "There")], None),
        ("2", [THERE, JoinedServer("3", "2")], THERE),
        ("4", [HERE], None),
    ],
)
def test_server_is_chosen_only_when_it_is_clear(
    wanted: str | None, servers: list[JoinedServer], chosen: JoinedServer | None
) -> None:
    assert choose(wanted, servers) == chosen


@pytest.mark.parametrize("yaml", ["{}\n", "server: Conference\n"])
@pytest.mark.parametrize("name", ["Elsewhere", "Conference"])
async def test_strangers_server_gets_answers_and_nothing_else(
    place: Scene, reminders: Channel, yaml: str, name: str
) -> None:
    (place.folder / "harbour-lights" / "discord.yaml").write_text(yaml, encoding="utf-8")
    role = place.guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)
    olga = place.person("Olga", roles=[role])
    async with place.usher() as app:
        guild = invite_elsewhere(place, name)
        mallory = stranger_in(guild)
        general = guild.add_channel("general")
        asked = await mallory.say(general, f"{place.app.mention} wifi?")
        assert "Lamp" in (await place.reply_to(asked)).text
        refused = await (await mallory.run(general, "stats")).response()
        assert "Only organisers" in refused.text
        allowed = await (await olga.run(place.channel, "status")).response()
        assert "Only organisers" not in allowed.text
        async with time_passes(app):
            told = await place.server.wait_for_message(
                place.guild.channel_named("organisers"), author=place.app
            )
            await place.server.wait_for(lambda: app.clock.now() > LATER, "the end")
    assert f"“{name}” ({guild.id})" in unescaped(told.text)
    assert titles(reminders) == EXPECTED
    # The answer and the refusal, which somebody asked for.
    assert len(said_in(place, guild)) == 2


async def test_home_stays_the_home_after_a_restart_and_when_usher_leaves_it(
    place: Scene, reminders: Channel
) -> None:
    async with place.usher():
        guild = invite_elsewhere(place)
    place.guild.remove_member(place.app)
    async with place.usher() as app, time_passes(app):
        assert await app.client.home.get() is None
        soon = NOON + timedelta(minutes=30)
        await place.server.wait_for(lambda: app.clock.now() > soon, "some time")
        await place.server.wait_for(lambda: not app.deliver.under_way, "the tries")
    assert said_in(place, guild) == []
    assert titles(reminders) == []


async def test_of_two_servers_none_is_the_home_until_the_terminal_says_so(
    place: Scene, reminders: Channel
) -> None:
    guild = invite_elsewhere(place)
    role = place.guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)
    olga = place.person("Olga", roles=[role])
    async with place.usher() as app:
        refused = await (await olga.run(place.channel, "stats")).response()
        assert "Only organisers" in refused.text
        home = ServerPin(app.store, app.clock, lambda: app.current.event, place.host)
        await home.change(JoinedServer(str(place.guild.id), "Conference"), Organiser(None, "root"))
        allowed = await (await olga.run(place.channel, "status")).response()
        assert "Only organisers" not in allowed.text
        async with time_passes(app):
            await place.server.wait_for(lambda: app.clock.now() > LATER, "the end")
    assert titles(reminders) == EXPECTED
    assert said_in(place, guild) == []


@pytest.mark.usefixtures("reminders")
async def test_channel_of_another_server_is_told_and_not_posted_in(place: Scene) -> None:
    async with place.usher() as app:
        guild = invite_elsewhere(place)
        foreign = guild.channel_named("reminders")
        draft = Draft("k", "reminder", Target(TargetKind.CHANNEL, str(foreign.id)), PAYLOAD, NOON)
        await app.store.deliveries.enqueue("harbour-lights", draft)
        async with time_passes(app):
            told = await place.server.wait_for_message(
                place.guild.channel_named("organisers"),
                author=place.app,
                where=lambda message: "not in the event’s server" in message.text,
            )
    assert str(foreign.id) in told.text
    assert said_in(place, guild) == []


@pytest.mark.parametrize(
    ("kind", "words"), [("forum", "takes no messages"), ("category", "takes no messages")]
)
async def test_place_without_messages_is_told_in_words(place: Scene, kind: str, words: str) -> None:
    for name in ("announcements", "organisers"):
        place.guild.add_channel(name)
    place.guild.add_channel("reminders", kind)
    async with place.usher() as app, time_passes(app):
        told = await place.server.wait_for_message(
            place.guild.channel_named("organisers"), author=place.app
        )
    assert words in told.text


async def test_archived_and_locked_thread_is_told_in_words(
    place: Scene, reminders: Channel
) -> None:
    thread = reminders.add_thread("bells")
    thread.archived = thread.locked = True
    (place.folder / "harbour-lights" / "discord.yaml").write_text(
        f"channels: {{reminders: {thread.id}}}\n", encoding="utf-8"
    )
    async with place.usher() as app, time_passes(app):
        told = await place.server.wait_for_message(
            place.guild.channel_named("organisers"), author=place.app
        )
    assert "archived or locked" in told.text
    assert "50083" not in told.text


async def test_new_application_opens_conversations_anew(place: Scene) -> None:
    ana = place.person("Ana")
    target = Target(TargetKind.USER, str(ana.id))
    async with place.usher() as app:
        await app.store.deliveries.enqueue(
            "harbour-lights", Draft("a", "reminder", target, PAYLOAD, NOON)
        )
        async with time_passes(app):
            first = await place.server.wait_for_message(ana.dm(place.app), author=place.app)
    other = place.server.add_application("Usher again")
    place.server.invite(other, place.guild)
    place.app = other
    async with place.usher() as app:
        await app.store.deliveries.enqueue(
            "harbour-lights", Draft("b", "reminder", target, PAYLOAD, NOON)
        )
        async with time_passes(app):
            second = await place.server.wait_for_message(ana.dm(other), author=other)
            await place.server.wait_for(lambda: not app.deliver.under_way, "the mark")
        rows = await app.store.deliveries.listed("harbour-lights", target_kind=TargetKind.USER)
    assert first.channel is not second.channel
    assert [row.state for row in rows] == [State.SENT, State.SENT]


PAYLOAD = {"sessions": ["buoys"], "starts_at": "2026-05-04T09:00:00+00:00"}
