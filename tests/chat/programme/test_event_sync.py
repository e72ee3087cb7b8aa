"""The programme among the server's own scheduled events, on a stand-in that is strict."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.app import App
from tests.chat.scene import NOON, Scene
from tests.discord_server import Permission

EVENTS = "/guilds/{guild}/scheduled-events"
ONE = f"{EVENTS}/{{event}}"


def allow_events(place: Scene, *, is_allowed: bool) -> None:
    needed = Permission.CREATE_EVENTS if is_allowed else Permission.NONE
    place.guild.role_named("Usher").permissions = Permission.SEND_MESSAGES | needed


@pytest.fixture
def wanted(place: Scene) -> Scene:
    """A server where Usher may make events, and an event that wants them."""
    folder = place.folder / "harbour-lights"
    (folder / "discord.yaml").write_text("scheduled_events: true\n", encoding="utf-8")
    allow_events(place, is_allowed=True)
    place.server.world.clock = NOON.timestamp
    return place


@contextlib.asynccontextmanager
async def synced(place: Scene) -> AsyncIterator[App]:
    async with place.usher() as app:
        await app.events.sync()
        yield app


def shown(place: Scene) -> dict[str, Any]:
    """The events that are to come, by name."""
    return {one["name"]: one for one in place.guild.events.values() if one["status"] == 1}


async def rewrite(place: Scene, app: App, old: str, new: str) -> None:
    programme = place.folder / "harbour-lights" / "programme.yaml"
    written = programme.read_text(encoding="utf-8")
    assert old in written
    programme.write_text(written.replace(old, new), encoding="utf-8")
    assert await app.current.reload()
    await app.refresh.take_over()


async def test_events_are_made_moved_and_called_off_with_the_programme(wanted: Scene) -> None:
    async with synced(wanted) as app:
        first = shown(wanted)
        await rewrite(wanted, app, '2026-05-04 11:00\n    end: "11:45"', "2026-05-04 15:00")
        await rewrite(wanted, app, "title: Stars over the pier,", "title: Stars, cancelled: true,")
        await app.events.sync()
        moved = shown(wanted)
        await app.events.sync()
    assert list(first) == [
        "Reading eighty years of tide books", "A buoy for forty euros", "Stars over the pier",
    ]  # fmt: skip
    buoys = first["A buoy for forty euros"]
    assert buoys["scheduled_start_time"] == "2026-05-04T09:00:00+00:00"
    assert buoys["scheduled_end_time"] == "2026-05-04T09:45:00+00:00"
    assert buoys["entity_metadata"] == {"location": "Attic, Harbour House, Brest, France"}
    assert buoys["description"] == "With Bo Berg"
    assert list(moved) == ["Reading eighty years of tide books", "A buoy for forty euros"]
    again = moved["A buoy for forty euros"]
    assert (again["id"], again["scheduled_start_time"]) == (
        buoys["id"],
        "2026-05-04T13:00:00+00:00",
    )


async def test_nothing_is_made_unless_it_is_asked_for_and_all_goes_when_it_is_no_more(
    wanted: Scene,
) -> None:
    settings = wanted.folder / "harbour-lights" / "discord.yaml"
    async with synced(wanted) as app:
        assert len(shown(wanted)) == 3
        settings.write_text("scheduled_events: false\n", encoding="utf-8")
        await app.current.reload()
        await app.events.sync()
        assert shown(wanted) == {}


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_answer_that_is_lost_makes_no_second_event(wanted: Scene, moment: str) -> None:
    wanted.server.fail("POST", EVENTS, "drop", when=moment, times=1)
    wanted.server.fail("POST", EVENTS, 500, when=moment, times=1, after=1)
    async with synced(wanted) as app:
        await app.events.sync()
    async with synced(wanted):
        assert sorted(one["name"] for one in wanted.guild.events.values()) == [
            "A buoy for forty euros", "Reading eighty years of tide books", "Stars over the pier",
        ]  # fmt: skip


@pytest.mark.parametrize("was_made", [True, False])
async def test_death_between_asking_and_knowing_makes_no_second_event(
    wanted: Scene, was_made: bool
) -> None:
    async with synced(wanted) as app:
        (row, *_) = (await app.store.scheduled_events.held(
            app.current.event.id, str(wanted.guild.id)
        )).values()  # fmt: skip
        # As the database was when the process ended in the middle.
        event_id = row.event_id
        await app.store.scheduled_events.put(
            app.current.event.id, str(wanted.guild.id), row.listing, None
        )
    assert event_id is not None
    if not was_made:
        del wanted.guild.events[int(event_id)]
    async with synced(wanted) as app:
        await app.events.sync()
    assert len(wanted.guild.events) == 3
    assert (int(event_id) in wanted.guild.events) is was_made


async def test_server_without_events_is_told_of_once(
    wanted: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    wanted.server.fail("POST", EVENTS, 501, times=None)
    async with synced(wanted) as app:
        assert await app.events.sync()
    lines = [one.message for one in caplog.records if "scheduled events" in one.message]
    assert len(lines) == 1
    assert "knows none" in lines[0]


async def test_missing_permission_is_told_of_once_and_tried_again(
    wanted: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    allow_events(wanted, is_allowed=False)
    async with synced(wanted) as app:
        assert not await app.events.sync()
        allow_events(wanted, is_allowed=True)
        assert await app.events.sync()
    lines = [one.message for one in caplog.records if "scheduled events" in one.message]
    assert len(lines) == 1
    assert "Create Events" in lines[0]
    assert len(shown(wanted)) == 3


async def test_event_somebody_deleted_is_left_so_until_the_session_changes(wanted: Scene) -> None:
    async with synced(wanted) as app:
        buoys = shown(wanted)["A buoy for forty euros"]
        del wanted.guild.events[int(buoys["id"])]
        await app.events.sync()
        assert len(shown(wanted)) == 2
        await rewrite(wanted, app, "A buoy for forty euros", "A buoy for fifty euros")
        await app.events.sync()
        await app.events.sync()
        assert "A buoy for fifty euros" in shown(wanted)


async def test_server_that_takes_no_more_is_told_of_once(
    wanted: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async with synced(wanted) as app:
        (event, *_) = wanted.guild.events.values()
        for number in range(97):
            wanted.guild.events[number] = {**event, "id": str(number), "creator_id": "1"}
        await rewrite(wanted, app, "title: Lantern dinner, kind: social, day: 2026-05-05",
                      "title: Lantern dinner, kind: social, start: 2026-05-05 19:00")  # fmt: skip
        assert not await app.events.sync()
        assert not await app.events.sync()
        del wanted.guild.events[0]
        assert await app.events.sync()
    assert "Lantern dinner" in shown(wanted)
    lines = [one.message for one in caplog.records if "scheduled events" in one.message]
    assert lines == ["scheduled events are not up to date: the server has as many as it takes"]


async def test_events_of_others_are_never_touched(wanted: Scene) -> None:
    async with synced(wanted) as app:
        (buoys, *_) = shown(wanted).values()
        theirs = {**buoys, "id": "4711", "creator_id": str(wanted.person("Olga").id)}
        wanted.guild.events[4711] = theirs
        await rewrite(wanted, app, "Lantern dinner", "Dinner by lanterns")
        await rewrite(wanted, app, "A buoy for forty euros", "A buoy for fifty euros")
        await app.events.sync()
    assert wanted.guild.events[4711] == theirs
