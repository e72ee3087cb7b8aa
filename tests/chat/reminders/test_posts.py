"""What is posted unasked: once, where it belongs, whatever goes wrong on the way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.deliveries import Draft, State
from bot.core.posts import Target, TargetKind
from tests.chat.reminders.expected import EXPECTED, LATER, run_to_the_end, titles
from tests.chat.scene import Scene
from tests.chat.steps import time_passes
from tests.discord_server import Channel, Permission

MESSAGES = "/channels/{id}/messages"


@pytest.fixture
def reminders(place: Scene) -> Channel:
    """The channels of the event; returns that of reminders."""
    place.guild.add_channel("announcements")
    place.guild.add_channel("organisers")
    channel: Channel = place.guild.add_channel("reminders")
    return channel


async def test_reminders_are_posted_each_once(place: Scene, reminders: Channel) -> None:
    await run_to_the_end(place)
    assert titles(reminders) == EXPECTED
    first = reminders.messages[0]
    assert "Your time: <t:" in first.text
    assert not first.pinged


async def test_role_is_notified_only_when_it_is_set(place: Scene, reminders: Channel) -> None:
    role = place.guild.add_role("Participants", mentionable=True)
    (place.folder / "harbour-lights" / "discord.yaml").write_text(
        "roles: {reminders: Participants}\n", encoding="utf-8"
    )
    await run_to_the_end(place)
    assert {tuple(message.pinged.roles) for message in reminders.messages} == {(role.id,)}


async def test_rooms_and_tracks_have_channels_of_their_own(
    place: Scene, reminders: Channel
) -> None:
    own = {name: place.guild.add_channel(name) for name in ("great-hall", "deep-water")}
    (place.folder / "harbour-lights" / "discord.yaml").write_text(
        "channels: {rooms: {hall: great-hall}, tracks: {deep: deep-water}}\n", encoding="utf-8"
    )
    async with place.usher() as app, time_passes(app):
        await place.server.wait_for(lambda: app.clock.now() > LATER, "the end")
        sessions = app.conversations.event.sessions
    in_hall = {s.title.get("en") for s in sessions if "hall" in s.rooms}
    in_track = {s.title.get("en") for s in sessions if s.track == "deep"}
    assert titles(reminders) == EXPECTED
    assert titles(own["great-hall"]) == [
        line for line in EXPECTED if any(title in line for title in in_hall)
    ]
    assert titles(own["deep-water"]) == [
        line for line in EXPECTED if any(title in line for title in in_track)
    ]
    assert titles(own["great-hall"])
    assert titles(own["deep-water"])


async def test_channel_named_by_its_id_may_be_renamed(place: Scene, reminders: Channel) -> None:
    (place.folder / "harbour-lights" / "discord.yaml").write_text(
        f"channels: {{reminders: {reminders.id}}}\n", encoding="utf-8"
    )
    async with place.usher() as app:
        reminders.rename("bells")
        async with time_passes(app):
            await place.server.wait_for(lambda: app.clock.now() > LATER, "the end")
    assert titles(reminders) == EXPECTED


async def test_channel_renamed_meanwhile_is_told_to_the_organisers(
    place: Scene, reminders: Channel
) -> None:
    async with place.usher() as app:
        guild = app.client.guilds[0]
        reminders.rename("bells")
        await place.server.wait_for(
            lambda: getattr(guild.get_channel(reminders.id), "name", "") == "bells", "the name"
        )
        async with time_passes(app):
            told = await place.server.wait_for_message(
                place.guild.channel_named("organisers"), author=place.app
            )
    assert "cannot find the channel “reminders”" in told.text
    assert titles(reminders) == []


@pytest.mark.parametrize("becomes_of_the_old", ["deleted", "renamed"])
async def test_channel_made_anew_gets_what_follows(
    place: Scene, reminders: Channel, becomes_of_the_old: str
) -> None:
    async with place.usher() as app:
        guild = app.client.guilds[0]
        async with time_passes(app):
            await place.server.wait_for_message(reminders, author=place.app)
            if becomes_of_the_old == "deleted":
                reminders.delete()
            else:
                reminders.rename("old-reminders")
            anew = place.guild.add_channel("reminders")
            await place.server.wait_for(lambda: guild.get_channel(anew.id), "the channel")
            before = titles(reminders)
            await place.server.wait_for(lambda: app.clock.now() > LATER, "the end")
    assert titles(anew)[-1:] == EXPECTED[-1:]
    assert sorted([*before, *titles(anew)]) == sorted(EXPECTED)
    assert titles(reminders) == before
    assert place.guild.channel_named("organisers").messages == []


@pytest.mark.parametrize("kind", [500, 502, "drop"])
@pytest.mark.parametrize("when", ["before", "after"])
async def test_failures_lose_and_double_nothing(
    place: Scene, reminders: Channel, kind: int | str, when: str
) -> None:
    place.server.fail("POST", MESSAGES, kind, times=2, when=when)
    await run_to_the_end(place)
    assert sorted(titles(reminders)) == sorted(EXPECTED)


async def test_rate_limit_is_obeyed(place: Scene, reminders: Channel) -> None:
    place.server.fail("POST", MESSAGES, 429, times=2, retry_after=0.2)
    await run_to_the_end(place)
    assert titles(reminders) == EXPECTED


async def test_lost_permission_is_told_once_and_the_rest_arrives(
    place: Scene, reminders: Channel
) -> None:
    reminders.set_overwrite(place.app.user, deny=Permission.SEND_MESSAGES | Permission.VIEW_CHANNEL)
    await run_to_the_end(place)
    (told,) = place.guild.channel_named("organisers").messages
    assert "“reminders”" in told.text
    assert "View Channel" in told.text
    assert titles(reminders) == []


async def test_missing_channel_is_told_once(place: Scene, reminders: Channel) -> None:
    reminders.delete()
    await run_to_the_end(place)
    (told,) = place.guild.channel_named("organisers").messages
    assert "I cannot find the channel “reminders”" in told.text


async def test_cards_that_are_refused_go_as_text(place: Scene, reminders: Channel) -> None:
    async with place.usher() as app:
        app.client.has_components = False
        async with time_passes(app):
            await place.server.wait_for(lambda: app.clock.now() > LATER, "it")
    assert len(reminders.messages) == len(EXPECTED)
    assert all(not message.components for message in reminders.messages)
    assert "starts in 20 minutes" in reminders.messages[0].content


async def test_message_is_found_again_by_its_reference(place: Scene, reminders: Channel) -> None:
    async with place.usher() as app:
        event = app.current.event
        starts_at = next(s.start for s in event.sessions if s.id == "buoys")
        assert starts_at is not None
        row = await app.store.deliveries.enqueue(
            event.id,
            Draft(
                key="one",
                kind="reminder",
                target=Target(TargetKind.CHANNEL, "reminders"),
                payload={"sessions": ["buoys"], "starts_at": starts_at.isoformat(), "role": None},
                due_at=app.clock.now(),
            ),
        )
        place.server.fail("POST", MESSAGES, "drop", times=9, when="after")
        await app.deliver.send_due()
        await app.deliver.finish()
        place.server.heal()
        for _ in range(8):
            await app.clock.sleep_until(app.clock.now() + timedelta(minutes=30))
            await app.deliver.send_due()
            await app.deliver.finish()
        found = await app.store.deliveries.get(row)
    assert found is not None
    assert found.state is State.SENT
    assert len(reminders.messages) == 1
