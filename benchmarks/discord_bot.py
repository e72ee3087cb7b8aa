"""Questions a second through the gateway: Usher, and a bot that always says the same."""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.percentiles import p99
from benchmarks.questions import questions_for
from benchmarks.usher_process import start_usher
from bot.services.open_event import open_event
from tests.discord_server import Application, DiscordServer, Guild

EVENT = "example"
QUESTIONS = 400
CONCURRENT = 20
ROUNDS = 15


async def measure(folder: Path) -> dict[str, float]:
    """Return messages a second of both bots, in one run, and how fast commands are taken."""
    engine, _ = open_event(EVENT)
    engine.warm()
    conversations = questions_for(engine.event)
    questions = [turns[0] for turns in conversations]
    async with DiscordServer.running() as server:
        usher = server.add_application("Usher", token="usher.token.one")  # noqa: S106 - of the stand-in
        constant = server.add_application("Constant", token="constant.token.one")  # noqa: S106 - as above
        # Each has its own server: a bot is told of every message in the servers it is in.
        guilds = {app: server.add_guild("Conference", bots=[app]) for app in (usher, constant)}
        rates: dict[str, list[float]] = {"usher": [], "repeated": [], "constant": []}
        processes = [
            await start_usher(server, usher, EVENT, f"sqlite:///{folder / 'usher.db'}"),
            await _start_constant(server, constant),
        ]
        try:
            for app in (usher, constant):
                await server.wait_until_connected(app, timeout=30)
                await _rate(server, guilds[app], app, questions[:40], f"warm {app.user.name}")
            # By turns, so that whatever else the machine does falls on both.
            for turn in range(3):
                repeated = [questions[n % len(questions)] for n in range(QUESTIONS)]
                # No two alike in the whole run: Usher gives an answer it has just given again.
                marks = [n // len(questions) + 3 * turn for n in range(QUESTIONS)]
                fresh = [
                    f"{q} {'?!'[turn % 2] * (n + 2)}" for q, n in zip(repeated, marks, strict=True)
                ]
                for name, app, some in (
                    ("usher", usher, fresh),
                    ("repeated", usher, repeated),
                    ("constant", constant, repeated),
                ):
                    if name == "repeated":  # Somebody has asked each before.
                        await _rate(server, guilds[app], app, questions, f"asked {turn}")
                    rate = await _rate(server, guilds[app], app, some, f"{name} {turn}")
                    rates[name].append(rate)
            acknowledged = await _acknowledgements(guilds[usher])
        finally:
            for process in processes:
                process.terminate()
                await process.wait()
    per_second = {name: statistics.median(some) for name, some in rates.items()}
    return {
        **{f"{name}_per_second": rate for name, rate in per_second.items()},
        "ratio": per_second["usher"] / per_second["constant"],
        "repeated_ratio": per_second["repeated"] / per_second["constant"],
        "acknowledged_p50": statistics.median(acknowledged),
        "acknowledged_p99": p99(acknowledged),
    }


async def _rate(
    server: DiscordServer, guild: Guild, app: Application, questions: list[str], name: str
) -> float:
    """Return answers a second, with so many people waiting for one at any moment."""
    channel = guild.add_channel(name.replace(" ", "-"))
    people = [guild.add_member(f"{name} {number}") for number in range(len(questions))]
    waiting = list(zip(people, questions, strict=True))
    began = time.perf_counter()

    async def ask_in_turn() -> None:
        while waiting:
            person, question = waiting.pop()
            asked = await person.say(channel, f"{app.mention} {question}")
            await server.wait_for_message(
                channel,
                author=app,
                after=asked,
                where=lambda message, asked=asked: message.replied_to is asked,
                timeout=60,
            )

    await asyncio.gather(*(ask_in_turn() for _ in range(CONCURRENT)))
    return len(questions) / (time.perf_counter() - began)


async def _acknowledgements(guild: Guild) -> list[float]:
    """Return the seconds commands wait for a sign of life, with people who ask at the same time."""
    channel = guild.add_channel("commands")
    people = [guild.add_member(f"Asker {number}") for number in range(CONCURRENT)]

    async def ask(number: int) -> list[float]:
        found = []
        for _ in range(ROUNDS):
            interaction = await people[number].run(channel, ("now", "venue", "help")[number % 3])
            await interaction.response(timeout=30)
            found.append(interaction.acknowledged_after)
        return found

    asked = await asyncio.gather(*(ask(number) for number in range(CONCURRENT)))
    return [seconds for one in asked for seconds in one]


async def _start_constant(server: DiscordServer, app: Application) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "benchmarks.constant_bot",
        server.api_url,
        server.gateway_url,
        app.token,
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(asyncio.run(measure(Path(name)))))
