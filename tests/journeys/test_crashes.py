"""However often the bot is killed, every message of the ledger arrives, and none twice."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import dedent
from typing import Any

from bot.store import Store
from tests.discord_server import DiscordServer
from tests.journeys.bot_processes import begin, kill
from tests.timeouts import PATIENCE

POSTS = 400
KILLS = 200
MESSAGES = "/channels/{id}/messages"


def write_event(folder: Path, first_start: datetime) -> None:
    """Write an event whose sessions are all within their lead: each is a post, due at once."""
    sessions = "".join(
        f"  - {{id: s{n}, title: Talk number {n}, "
        f"start: {first_start + timedelta(minutes=n):%Y-%m-%d %H:%M}, duration_minutes: 30}}\n"
        for n in range(POSTS)
    )
    day = first_start.date()
    (folder / "event.yaml").write_text(
        dedent(f"""\
            languages: [en]
            name: Storm Test
            timezone: UTC
            dates: {{start: {day}, end: {day + timedelta(days=2)}}}
            """)
    )
    (folder / "programme.yaml").write_text("sessions:\n" + sessions)
    (folder / "reminders.yaml").write_text("reminders: {lead_minutes: [2880]}\n")


async def test_killed_at_any_moment_nothing_is_lost_or_doubled(
    tmp_path: Path,
) -> None:
    # Fixed, so that a failure can be had again; the machine adds chance enough of its own.
    chance = random.Random(20251204)  # noqa: S311 - it keeps no secret
    write_event(tmp_path, datetime.now(UTC) + timedelta(hours=3))  # noqa: TID251 - a real process
    async with DiscordServer.running() as server:
        app = server.add_application("Usher")
        channel = server.add_guild("Conference", bots=[app]).add_channel("reminders")
        settings: dict[str, Any] = {
            "discord_token": app.token,
            "event": str(tmp_path),
            "database_url": f"sqlite:///{tmp_path / 'usher.db'}",
            "discord_api_url": server.api_url,
            "discord_gateway_url": server.gateway_url,
            "delivery_lease_seconds": 0.3,
            "requests_per_second": 10.0,
            "log_level": "ERROR",
        }
        killed: Counter[str] = Counter()
        while sum(killed.values()) < KILLS:
            # Two at a time, on one ledger: what one holds the other leaves alone.
            lives = [await asyncio.to_thread(begin, **settings) for _ in range(2)]
            how = chance.choice(("before", "after", "any"))
            if how != "any":
                # The request is held, before or after the message is there, until the kill.
                server.fail("POST", MESSAGES, "timeout", when=how, after=chance.randrange(3))
            seen = server.count("POST", MESSAGES)
            await _at_most(1.0, server, lambda seen=seen: server.count("POST", MESSAGES) > seen)
            for life in lives:
                await asyncio.sleep(chance.uniform(0.0, 0.15))
                await asyncio.to_thread(kill, life)
                killed[how] += 1
            server.heal()
        sent_before = len(channel.messages)
        life = await asyncio.to_thread(begin, **settings | {"requests_per_second": 50.0})
        done = await _at_most(PATIENCE, server, lambda: len(channel.messages) >= POSTS)
        await asyncio.sleep(1.0)
        life.terminate()
        await asyncio.to_thread(life.join, PATIENCE)
        assert done
        titles = Counter(message.text.splitlines()[0] for message in channel.messages)
        assert titles == Counter(dict.fromkeys(titles, 1))
        assert len(titles) == POSTS
        assert life.exitcode == 0
        assert sent_before < POSTS, "there was something left to lose until the last kill"
    store = await Store.open(settings["database_url"])
    assert await store.deliveries.count(tmp_path.name) == {"sent": POSTS}
    await store.close()
    assert min(killed.values()) > 0


async def _at_most(seconds: float, server: DiscordServer, look: Callable[[], Any]) -> bool:
    try:
        await server.wait_for(look, "the bot", timeout=seconds)
    except TimeoutError:
        return False
    return True
