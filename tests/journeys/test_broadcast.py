"""One announcement to everybody, the bot killed on the way: each reads it once.

USHER_BROADCAST_RECIPIENTS=5000 sends it to as many people, and to a hundredth as many channels.
"""

from __future__ import annotations

import asyncio
import os
import random
from pathlib import Path
from textwrap import dedent
from typing import Any

from bot.clock import SystemClock
from bot.core.announcement_lifecycle import Phase
from bot.core.announcements import Announcement, Audience, Wording
from bot.core.deliveries import State
from bot.knowledge_base.load import load_event
from bot.services.announcing.announce import Announce
from bot.services.announcing.ledger import cannot_tell
from bot.services.organisers import Organiser
from bot.store import Store
from tests.discord_server import DiscordServer, Permission
from tests.journeys.bot_processes import begin, kill
from tests.timeouts import PATIENCE

RECIPIENTS = int(os.environ.get("USHER_BROADCAST_RECIPIENTS", "300"))
CHANNELS = max(10, RECIPIENTS // 100)
KILLS = 3
PERMITTED = 50
LEASE = 1.0
STARTING = 1.5
"""Seconds after a start in which what an earlier life sent may count still."""

EVENT = {
    "event.yaml": """\
        languages: [en]
        name: Garden Party
        timezone: UTC
        dates: {start: 2030-05-04, end: 2030-05-05}
        """,
    "programme.yaml": """\
        sessions:
          - {id: lunch, title: Lunch, start: 2030-05-04 12:00, duration_minutes: 30}
        """,
}


async def test_everybody_reads_it_once_however_often_the_bot_is_killed(
    tmp_path: Path,
) -> None:
    chance = random.Random(20251205)  # noqa: S311 - it keeps no secret
    for name, text in EVENT.items():
        (tmp_path / name).write_text(dedent(text))
    event = load_event(tmp_path).event
    async with DiscordServer.running(rate_limits=True) as server:
        app = server.add_application("Usher")
        guild = server.add_guild("Conference", bots=[app])
        role = guild.add_role("Organisers", Permission.MANAGE_GUILD)
        ana, bo = (guild.add_member(name, roles=[role]) for name in ("Ana", "Bo"))
        places = [guild.add_channel(f"place-{number}") for number in range(CHANNELS)]
        readers = [guild.add_member(f"Reader {number}") for number in range(RECIPIENTS)]
        closed = chance.choice(readers)
        closed.dms_closed = True
        settings: dict[str, Any] = {
            "discord_token": app.token,
            "event": str(tmp_path),
            "database_url": f"sqlite:///{tmp_path / 'usher.db'}",
            "discord_api_url": server.api_url,
            "discord_gateway_url": server.gateway_url,
            "delivery_lease_seconds": LEASE,
            "direct_messages_per_second": float(PERMITTED),
            "log_level": "ERROR",
        }
        store = await Store.open(settings["database_url"])
        announce = Announce(
            store,
            SystemClock(),
            lambda: event,
            may_announce=cannot_tell,
            role_members=cannot_tell,
            on_due=lambda: None,
        )
        now = SystemClock().now()
        async with store.transaction():
            for reader in readers:
                await store.subscriptions.add(reader.id, event.id, "announcements", now)
        announcement = Announcement(
            texts={"en": Wording("Lunch", "It is in the **garden**.")},
            audience=Audience(tuple(place.name for place in places), has_subscribers=True),
        )
        row = await announce.draft(announcement, Organiser(ana.id, "Ana"))
        if await announce.send(row, Organiser(ana.id, "Ana")) is Phase.WAITING:
            await announce.send(row, Organiser(bo.id, "Bo"))
        starts = []
        everything = 2 * RECIPIENTS + CHANNELS
        # Killed three times on the way, while requests are in the air.
        for reached in [*sorted(chance.uniform(0.1, 0.8) for _ in range(KILLS)), None]:
            starts.append(server.world.clock())
            life = await asyncio.to_thread(begin, **settings)
            if reached is not None:
                await server.wait_for(
                    lambda reached=reached: len(server.requests) > everything * reached,
                    f"{reached:.0%} of the requests",
                    timeout=everything / 10 + PATIENCE,
                )
                await asyncio.to_thread(kill, life)
        boxes = [reader.dm(app) for reader in readers if reader is not closed]
        await server.wait_for(
            lambda: all(place.messages for place in (*places, *boxes)),
            "everybody to have it",
            timeout=everything / 10 + PATIENCE,
        )
        await server.wait_for(
            lambda: server.count("POST", f"/channels/{closed.dm(app).id}/messages"), "the refusal"
        )
        report = await announce.report(row)
        async with asyncio.timeout(PATIENCE):
            while report.is_under_way:
                await asyncio.sleep(0.1)
                report = await announce.report(row)
        life.terminate()
        await asyncio.to_thread(life.join, PATIENCE)
        assert life.exitcode == 0
        assert {len(place.messages) for place in (*places, *boxes)} == {1}
        assert closed.dm(app).messages == []
        assert report.counts == {State.SENT: RECIPIENTS + CHANNELS - 1, State.FAILED: 1}
        assert report.closed == 1
        assert {delivery.state for delivery in report.channels} == {State.SENT}
        late = [one for one in server.requests if one.status == 429]
        assert [one for one in late if not any(0 <= one.at - at < STARTING for at in starts)] == []
        assert server.peak_per_second(app) <= PERMITTED
        await store.close()
