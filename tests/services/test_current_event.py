"""Files that vanish, shrink or are swapped: what is taken over, and what is asked about first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from bot.clock import SimulatedClock
from bot.core.posts import TargetKind
from bot.knowledge_base.load import load_event
from bot.services.current_event import CurrentEvent
from bot.services.refresh import Refresh
from bot.services.remind import Remind
from bot.store import Store
from tests.databases import make_sqlite
from tests.sample_event import write_sample_event

NOW = datetime(2026, 5, 3, 9, 0, tzinfo=UTC)
CLOCK = SimulatedClock(NOW, NOW + timedelta(days=3))


@pytest.fixture
def current(tmp_path: Path) -> CurrentEvent:
    """The conference as it stands, in a folder that may be written to."""
    home = tmp_path / "harbour-lights"
    home.mkdir()
    return CurrentEvent(home, load_event(write_sample_event(home)), CLOCK, lambda _engine: None)


def faults(current: CurrentEvent) -> str:
    return "\n".join(str(fault) for fault in current.standing.faults)


@pytest.mark.parametrize("name", ["programme.yaml", "people.yaml", "topics.yaml"])
@pytest.mark.parametrize("is_emptied", [True, False])
async def test_file_that_vanishes_changes_nothing_until_it_is_meant(
    current: CurrentEvent, name: str, is_emptied: bool
) -> None:
    before = current.event
    path = current.folder / name
    if is_emptied:
        path.write_text("", encoding="utf-8")
    else:
        path.unlink()
    assert not await current.reload()
    assert current.event is before
    assert faults(current)


async def test_programme_that_shrinks_to_almost_nothing_is_asked_about(
    current: CurrentEvent,
) -> None:
    before = current.event
    write_sample_event(current.folder, programme="rooms: []\nsessions: []\n")
    assert not await current.reload()
    assert current.event is before
    assert f"{len(before.sessions)} sessions are gone" in faults(current)
    assert await current.reload(is_meant=True)
    assert current.event.sessions == ()


@pytest.mark.parametrize(
    "last_words",
    [
        "    title: Knots work",
        "    start: 2026-05-05 10:0",
        '    end: "11:00"\n    ro',
        "{id: panel, title: Panel on drones, kind: panel}",
    ],
)
async def test_programme_that_is_saved_by_half_is_asked_about(
    current: CurrentEvent, last_words: str
) -> None:
    before = current.event
    path = current.folder / "programme.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.partition(last_words)[0] + last_words, encoding="utf-8")
    assert not await current.reload()
    assert current.event is before
    assert faults(current)


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.rstrip("\n"),
        lambda text: text.partition("  - id: knots")[0],
        lambda text: text.replace("A buoy for forty euros", "A buoy").rstrip("\n"),
        lambda text: text.replace("  - {id: panel, title: Panel on drones, kind: panel}\n", ""),
    ],
)
async def test_edit_that_ends_with_a_whole_line_or_loses_nothing_is_taken(
    current: CurrentEvent, edit: Callable[[str], str]
) -> None:
    path = current.folder / "programme.yaml"
    path.write_text(edit(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert await current.reload()


async def test_programme_without_a_last_newline_may_shrink(current: CurrentEvent) -> None:
    path = current.folder / "programme.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.rstrip("\n"), encoding="utf-8")
    assert await current.reload()
    path.write_text(text.partition("  - id: knots")[0].rstrip("\n"), encoding="utf-8")
    assert await current.reload()


async def test_folder_that_goes_away_changes_nothing(current: CurrentEvent) -> None:
    before = current.event
    rmtree(current.folder)
    assert not await current.reload()
    assert current.event is before
    assert faults(current).endswith('"; put the folder back')


async def seen_after(current: CurrentEvent, change: str, tmp_path: Path) -> bool:
    """Make a change of the folder, and return whether it was noticed as a good event."""
    changes = current.changes(asyncio.Event())
    waiting = asyncio.ensure_future(anext(changes))
    await asyncio.sleep(0)
    fresh = copytree(current.folder, tmp_path / "fresh")
    programme = fresh / "programme.yaml"
    text = programme.read_text(encoding="utf-8").replace("A buoy", "One buoy")
    programme.write_text(text, encoding="utf-8")
    match change:
        case "edited":
            (current.folder / "programme.yaml").write_text(text, encoding="utf-8")
        case "file replaced":
            programme.replace(current.folder / "programme.yaml")
        case "file linked":
            (current.folder / "programme.yaml").unlink()
            (current.folder / "programme.yaml").symlink_to(programme)
        case "folder swapped":
            current.folder.rename(tmp_path / "old")
            fresh.rename(current.folder)
        case "folder linked":
            current.folder.rename(tmp_path / "old")
            current.folder.symlink_to(fresh)
    async with asyncio.timeout(60):
        return await waiting


@pytest.mark.parametrize(
    "change", ["edited", "file replaced", "file linked", "folder swapped", "folder linked"]
)
async def test_change_of_any_kind_is_noticed(
    current: CurrentEvent, change: str, tmp_path: Path
) -> None:
    assert await seen_after(current, change, tmp_path)
    titles = [session.title.get("en") for session in current.event.sessions]
    assert any(title.startswith("One buoy") for title in titles)


async def test_start_with_almost_nothing_left_cancels_nothing_and_asks(
    current: CurrentEvent, tmp_path: Path
) -> None:
    store = await Store.open(make_sqlite(tmp_path))
    remind = Remind(store, CLOCK, lambda: current.event)
    refresh = Refresh(store, CLOCK, lambda: current.event, remind)
    await refresh.take_over()
    planned = await store.reminders.count(current.event.id)
    write_sample_event(current.folder, programme="rooms: []\nsessions: []\n")
    await current.reload(is_meant=True)
    await refresh.take_over()
    told = await store.deliveries.listed(current.event.id)
    assert [(one.kind, one.target.kind) for one in told] == [("trouble", TargetKind.CHANNEL)]
    assert await store.reminders.count(current.event.id) == planned
    await refresh.take_over(is_meant=True)
    told = await store.deliveries.listed(current.event.id)
    assert {one.kind for one in told} == {"trouble", "change"}
    await store.close()
