"""One announcement to thousands of readers, by the real bot, against Discord's limits.

This process is the stand-in, which enforces them; the bot is a process of its own. Run as
`python -m benchmarks.broadcast RECIPIENTS CHANNELS QUESTIONS`.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path

from benchmarks.percentiles import p99
from benchmarks.questions import questions_for
from benchmarks.usher_process import start_usher
from bot.clock import SystemClock, pause
from bot.core.announcement_lifecycle import Phase
from bot.core.announcements import Announcement, Audience, Wording
from bot.services.announcing.announce import Announce
from bot.services.announcing.ledger import cannot_tell
from bot.services.open_event import open_event
from bot.services.organisers import Organiser
from bot.store import Store
from tests.discord_server import Application, Channel, DiscordServer, Guild, Permission

EVENT = "example"
RECIPIENTS, CHANNELS = 5_000, 50
PERMITTED = 50
ASKED = 300
EVERY = 0.25
"""Questions asked when nothing else happens, and as many meanwhile, so many seconds apart."""

WORDS = Wording(
    "Lunch is in the garden", "The **sun** is out: lunch is served in the garden today."
)


@dataclass
class Watch:
    """What is seen of one bot: how long its answers take, and how much memory it has."""

    server: DiscordServer
    guild: Guild
    app: Application
    process_id: int
    questions: Iterator[str]
    memory: list[float] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)
    _rooms: list[Channel] = field(default_factory=list)

    async def ask(self, number: int) -> list[float]:
        """Return seconds from a mention to its answer, of questions asked at an even pace."""
        if not self._rooms:
            # In one room only five messages are permitted in five seconds.
            self._rooms = [self.guild.add_channel(f"room-{n}") for n in range(40)]
        asked = []
        for _ in range(number):
            asked.append(asyncio.create_task(self._ask_one()))
            await pause(EVERY)
        return await asyncio.gather(*asked)

    async def _ask_one(self) -> float:
        turn = next(self._numbers)
        room = self._rooms[turn % len(self._rooms)]
        person = self.guild.add_member(f"Asker {turn}")
        began = time.perf_counter()
        asked = await person.say(room, f"{self.app.mention} {next(self.questions)}")
        await self.server.wait_for_message(
            room,
            author=self.app,
            after=asked,
            where=lambda message: message.replied_to is asked,
            timeout=60,
        )
        return time.perf_counter() - began

    @contextmanager
    def weighing(self) -> Iterator[None]:
        """Note the bot's memory four times a second, as long as the block."""
        task = asyncio.create_task(self._weigh())
        try:
            yield
        finally:
            task.cancel()

    async def _weigh(self) -> None:
        while True:
            self.memory.append(megabytes(self.process_id))
            await pause(0.25)


async def measure(folder: Path, recipients: int, channels: int, asked: int) -> dict[str, float]:
    """Return how fast an announcement goes out, what it costs, and how answers fare meanwhile."""
    url = f"sqlite:///{folder / 'usher.db'}"
    async with DiscordServer.running(rate_limits=True) as server:
        app = server.add_application("Usher")
        guild = server.add_guild("Conference", bots=[app])
        organisers = guild.add_role("Organisers", Permission.MANAGE_GUILD)
        ana = guild.add_member("Ana", roles=[organisers])
        places = [guild.add_channel(f"place-{number}") for number in range(channels)]
        readers = [guild.add_member(f"Reader {number}") for number in range(recipients)]
        store = await Store.open(url)
        process = await start_usher(
            server, app, EVENT, url, DIRECT_MESSAGES_PER_SECOND=str(PERMITTED)
        )
        try:
            await server.wait_until_connected(app, timeout=60)
            watch = Watch(server, guild, app, process.pid, _questions())
            await watch.ask(160)  # the first of a language reads its words
            with watch.weighing():
                idle = await watch.ask(asked)
            before = max(watch.memory)
            for reader in readers:
                await store.subscriptions.add(reader.id, EVENT, "announcements", _now())
            watch.memory.clear()
            first = len(server.requests)
            filed = time.perf_counter()
            with watch.weighing():
                names = tuple(place.name for place in places)
                asking = asyncio.create_task(_ask_soon(watch, server, places, asked))
                await announce(store, names, ana.id)
                sent = recipients + channels
                arrived = [*places, *(reader.dm(app) for reader in readers)]
                await _arrived(arrived, sent)
                took = time.perf_counter() - filed
                meanwhile = await asking
        finally:
            process.terminate()
            await process.wait()
            await store.close()
        times = sorted(
            one.at for one in server.requests[first:] if one.status != 429 and _counts(one.path)
        )
        copies = [len(place.messages) for place in arrived]
    return {
        "recipients": recipients,
        "channels": channels,
        "requests": len(times),
        "seconds": took,
        "of_permitted": len(times) / PERMITTED / (times[-1] - times[0]),
        "once": copies.count(1) / len(copies),
        "too_many": server.too_many_requests,
        "peak_per_second": server.peak_per_second(app),
        "memory_before": before,
        "memory_growth": max(watch.memory) - before,
        "memory_second_half": _second_half(watch.memory),
        "idle_p50": statistics.median(idle),
        "idle_p99": p99(idle),
        "meanwhile_p50": statistics.median(meanwhile),
        "meanwhile_p99": p99(meanwhile),
        "load": os.getloadavg()[0],
    }


async def announce(store: Store, channels: tuple[str, ...], organiser: int) -> int:
    """File an announcement to channels and all who asked for it, and approve it; returns its id."""
    event = open_event(EVENT)[0].event
    services = Announce(
        store,
        SystemClock(),
        lambda: event,
        may_announce=cannot_tell,
        role_members=cannot_tell,
        on_due=lambda: None,
    )
    announcement = Announcement(
        texts={"en": WORDS}, audience=Audience(channels=channels, has_subscribers=True)
    )
    row = await services.draft(announcement, Organiser(None, "bench (terminal)"))
    if await services.send(row, Organiser(None, "bench (terminal)")) is Phase.WAITING:
        await services.send(row, Organiser(str(organiser), "Ana"))
    return row


async def _ask_soon(
    watch: Watch, server: DiscordServer, places: list[Channel], asked: int
) -> list[float]:
    """Ask once the announcement is on its way."""
    await server.wait_for(lambda: any(place.messages for place in places), "it", timeout=60)
    return await watch.ask(asked)


async def _arrived(places: list[Channel], wanted: int) -> None:
    while sum(bool(place.messages) for place in places) < wanted:
        await pause(0.25)


def _counts(path: str) -> bool:
    """Whether a request counts for the limit over all: those of interactions do not."""
    return not path.startswith(("/interactions/", "/webhooks/"))


def _questions() -> Iterator[str]:
    """No two alike: Usher gives an answer it has just given again."""
    event = open_event(EVENT)[0].event
    some = [turns[0] for turns in questions_for(event)]
    for turn in count():
        yield from (f"{question} {'?!'[turn % 2] * (turn + 2)}" for question in some)


def megabytes(process_id: int) -> float:
    """Return how much memory a process holds at this moment."""
    for line in Path(f"/proc/{process_id}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _second_half(memory: list[float]) -> float:
    """Return what was added while the second half went out: what grows with every reader."""
    half = len(memory) // 2
    return max(memory[half:]) - max(memory[:half])


def _now() -> datetime:
    return SystemClock().now()


if __name__ == "__main__":
    wanted = [int(argument) for argument in sys.argv[1:]] or [RECIPIENTS, CHANNELS, ASKED]
    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(asyncio.run(measure(Path(name), *wanted))))
