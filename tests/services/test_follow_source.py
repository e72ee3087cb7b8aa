"""A source that is followed: what is taken over, what is asked about, and how old answers are."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bot.answering.voice import Voice
from bot.clock import SimulatedClock
from bot.core.programme import Programme
from bot.knowledge_base.importing.freshness_file import read_freshness
from bot.knowledge_base.load import load_event
from bot.services.change import ChangeProgramme
from bot.services.converse import Conversations
from bot.services.current_event import CurrentEvent
from bot.services.follow_source import FollowSource, Look, look, look_apart
from bot.services.import_programme import ImportRequest, apply_import, plan_import
from bot.services.organisers import Organiser
from bot.services.posts.trouble import compose_trouble
from bot.services.refresh import Refresh
from bot.services.remind import Remind
from bot.store import Store
from bot.terminal.importing import watch
from tests.databases import make_sqlite
from tests.knowledge_base.importing.sources import c3voc, event

NOW = datetime(2027, 5, 12, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


class Site:
    """A web site with one page: what it answers, and how often it was asked in vain."""

    def __init__(self) -> None:
        self.status = 200
        self.data = b""
        self.url = ""

    def handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(site.status)
                self.end_headers()
                self.wfile.write(site.data)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
                """Say nothing."""

        return Handler


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()
    with ThreadingHTTPServer(("127.0.0.1", 0), found.handler()) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, args=(0.01,))
        thread.start()
        found.url = f"http://127.0.0.1:{httpd.server_address[1]}/schedule.json"
        yield found
        httpd.shutdown()
        thread.join()


def talks(count: int, room: str = "Sail Loft") -> bytes:
    return c3voc(*(event(id=n, title=f"Talk {n}", room=room) for n in range(1, count + 1)))


@pytest.fixture
def folder(tmp_path: Path, site: Site) -> Path:
    """An event of six sessions that follows the site each minute."""
    site.data = talks(6)
    home = tmp_path / "tide"
    request = ImportRequest(site.url, str(home), may_reach_own=True)
    apply_import(plan_import(request, tmp_path, NOW.date()))
    path = home / "event.yaml"
    source = f"programme_source: {{url: '{site.url}', every_seconds: 60}}\n"
    path.write_text(path.read_text(encoding="utf-8") + source, encoding="utf-8")
    return home


Looker = Callable[[], Look]


@pytest.fixture
def look_again(folder: Path, site: Site) -> Looker:
    def work(*, at: datetime = NOW) -> Look:
        request = ImportRequest(site.url, str(folder), may_reach_own=True)
        return look(request, folder.parent, at, MINUTE)

    return work


def rooms(folder: Path) -> set[str]:
    return {room for session in load_event(folder).event.sessions for room in session.rooms}


def test_change_at_the_source_is_taken_over(folder: Path, site: Site, look_again: Looker) -> None:
    assert look_again() == Look()
    site.data = talks(6, room="Chart Room")
    assert len(look_again().lines) == 7
    assert rooms(folder) == {"chart-room"}


@pytest.mark.parametrize(
    ("data", "status", "refusal", "may_pass"),
    [
        (b"", 200, "The source is empty; look whether it was saved completely.", False),
        (b"{}", 200, "The source was read as JSON, of c3voc, ", False),
        (b"", 404, "http://127.0.0.1", False),
        (b"", 503, "http://127.0.0.1", True),
    ],
)
def test_source_that_is_gone_or_empty_changes_nothing(
    folder: Path, site: Site, look_again: Looker, data: bytes, status: int, refusal: str,
    may_pass: bool,
) -> None:  # fmt: skip
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    site.data, site.status = data, status
    found = look_again()
    assert found.refusal.startswith(refusal)
    assert (found.may_pass, found.lost) == (may_pass, None)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_time_of_the_last_agreement_is_kept_while_the_source_fails(
    folder: Path, site: Site, look_again: Callable[..., Look]
) -> None:
    look_again()
    site.status = 503
    look_again(at=NOW + MINUTE)
    kept = read_freshness(folder)
    assert kept is not None
    assert (kept.confirmed_at, kept.every) == (NOW, MINUTE)


async def look_here(
    request: ImportRequest, knowledge: Path, now: datetime, every: timedelta
) -> Look:
    """Look in this process: one of its own takes a second."""
    return await asyncio.to_thread(look, request, knowledge, now, every)


class Following:
    """A bot without a surface that follows a source: its programme, conversations, deliveries."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.clock = SimulatedClock(NOW, NOW + timedelta(days=3))
        self.store = store
        self.current = CurrentEvent(folder, load_event(folder), self.clock, lambda _engine: None)
        remind = Remind(store, self.clock, lambda: self.current.event)
        self.refresh = Refresh(store, self.clock, lambda: self.current.event, remind)
        self.follow = FollowSource(
            folder,
            lambda: self.current.event,
            self.clock,
            self.refresh.tell_source,
            may_reach_own=True,
            take=look_here,
        )
        self.change = ChangeProgramme(self.current, self.refresh, store, self.clock, self.follow)

    async def look(self) -> Look:
        source = self.current.event.programme_source
        assert source is not None
        return await self.follow.look(source)

    async def told(self, language: str = "en") -> list[str]:
        """Return what organisers are told, as they read it."""
        due = await self.store.deliveries.listed(self.current.event.id)
        voice = Voice(Programme(self.current.event), language)
        posts = [compose_trouble(one, voice, self.clock.now()) for one in due]
        return ["\n".join(post.blocks) for post in posts]


@pytest.fixture
async def following(folder: Path, tmp_path: Path) -> AsyncIterator[Following]:
    store = await Store.open(make_sqlite(tmp_path))
    found = Following(folder, store)
    await found.refresh.take_over()
    yield found
    await store.close()


async def test_lost_sessions_are_asked_about_once_and_taken_over_when_accepted(
    following: Following, site: Site
) -> None:
    site.data = talks(2)
    assert (await following.look()).lost == (2, 6)
    assert (await following.look()).lost == (2, 6)
    (told,) = await following.told()
    assert told == (
        "“127.0.0.1/schedule.json” has only 2 sessions left of 6, so I keep the last good version. "
        "If this is right, write /change accept."
    )
    assert len(following.current.event.sessions) == 6
    assert await following.change.accept(Organiser("1", "Ana"))
    assert [session.id for session in following.current.event.sessions] == ["1", "2"]


async def test_look_in_a_process_of_its_own_is_the_same(folder: Path, site: Site) -> None:
    site.data = talks(7)
    request = ImportRequest(site.url, str(folder), may_reach_own=True)
    found = await look_apart(request, folder.parent, NOW, MINUTE)
    assert found == Look(("+ 2027-05-13 10:00  Talk 7",))


async def test_short_failure_is_not_told_and_a_longer_one_once(
    following: Following, site: Site
) -> None:
    site.status = 503
    await following.look()
    assert await following.told() == []
    await following.look()
    await following.look()
    (told,) = await following.told()
    assert told.endswith("/schedule.json answers 503; try again later.")


async def test_answers_say_how_old_a_programme_is_that_could_not_be_refreshed(
    following: Following,
) -> None:
    await following.look()
    conversations = Conversations(following.current.engine, following.clock, following.store,
                as_of=following.follow.as_of)  # fmt: skip
    await conversations.open(following.current.engine)
    asked = {"user_id": "1", "channel_id": "1", "language": "en"}
    fresh = await conversations.answer("When is Talk 3?", **asked)  # type: ignore[arg-type] # two types
    await following.clock.sleep_until(NOW + timedelta(minutes=16))
    old = await conversations.answer("When is Talk 3?", **asked)  # type: ignore[arg-type] # two types
    conversations.close()
    added = old.answer.text.removeprefix(fresh.answer.text)
    assert added != old.answer.text
    assert "10:00" in added


async def test_watching_in_the_terminal_tells_what_comes_goes_and_fails(
    folder: Path, site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    class Clock(SimulatedClock):
        async def sleep_until(self, moment: datetime, wake: asyncio.Event | None = None) -> None:
            site.status, site.data = next(steps)
            await super().sleep_until(moment, wake)

    steps = iter([(200, talks(7)), (503, b""), (503, b""), (200, talks(7)), (200, talks(7))])
    clock = Clock(NOW, NOW + 4 * MINUTE)
    request = ImportRequest(site.url, str(folder), may_reach_own=True)
    task = asyncio.create_task(watch(request, clock, MINUTE))
    await clock.is_over.wait()
    task.cancel()
    said = capsys.readouterr()
    lines = [line.partition(" ")[2] for line in said.out.splitlines()]
    assert lines == ["+ 2027-05-13 10:00  Talk 7", "the source is back."]
    assert said.err.count("not taken over") == 1
