"""Many people at once, and one who means ill: no handler keeps the others waiting."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import pbkdf2_hmac
from pathlib import Path

import pytest

from bot.answering.engine import Engine
from bot.services.background import prefer_the_loop
from tests.chat.scene import Scene, make_organiser, scene
from tests.discord_server import Message, Person
from tests.discord_server.messages import walk
from tests.loop_watch import holding

PEOPLE = 28
OPEN_QUESTIONS = 300
LOCALES = ("en-US", "fr", "es-ES", "ru", "ko", "zh-CN", "ar")
LONG = 2_000
HOSTILE = (
    "keynot and paneel and " * 100,
    "\n" * LONG,
    "# \n" * 600,
    "</a" * 600,
    "a@" * 900,
    "e\u0301" * 900,
    "9" * LONG,
    "wifi? " * 300,
    "12:30 to 13:45 and tomorrow, " * 60,
    "ана лима и бо берг и " * 90,
    "안나 리마 그리고 " * 150,
    "什么时候和哪里？" * 200,
)
"""What somebody writes who means ill, each as long as Discord takes."""


@pytest.fixture
async def place(tmp_path: Path, engine: Engine) -> AsyncIterator[Scene]:
    """A server with a channel, and Usher invited."""
    engine.warm()
    async with scene(tmp_path) as made:
        yield made


@contextmanager
def as_the_bot_runs() -> Iterator[None]:
    """What is loaded by now is left out of searches for garbage, as where the bot is started."""
    interval = sys.getswitchinterval()
    prefer_the_loop()
    try:
        yield
    finally:
        gc.unfreeze()
        sys.setswitchinterval(interval)


async def test_nobody_holds_the_event_loop(place: Scene) -> None:
    make_organiser(place)
    async with place.usher() as app:
        now = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
        async with app.store.transaction():
            for number in range(OPEN_QUESTIONS):
                text = f"{number:05} " + "keynot paneel " * 70
                await app.store.escalations.open_question(
                    app.conversations.event.id, text, "en", now
                )
        # What a handler always computes shows every time; what is loaded once does not.
        for turn in range(3):
            people = [
                place.person(f"P{turn}-{number}", locale=LOCALES[number % len(LOCALES)])
                for number in range(PEOPLE)
            ]
            hostile = place.person(f"Mallory {turn}")
            with as_the_bot_runs(), holding() as held:
                await asyncio.gather(
                    *(_visit(place, one) for one in people), _attack(place, hostile)
                )
            if not held:
                break
    assert held == []


async def _visit(place: Scene, person: Person) -> None:
    """Ask, look something up while typing, save a session, and pass a question on."""
    asked = await person.say(place.channel, f"{place.app.mention} wifi?")
    await place.reply_to(asked)
    await person.autocomplete(place.channel, "session", title="tide")
    for command, options in (
        ("session", {"title": "tide books"}),
        ("remind", {"session": "tide books"}),
        ("agenda", {}),
        ("programme", {}),
    ):
        await (await person.run(place.channel, command, **options)).response()
    parrot = await person.say(place.channel, f"{place.app.mention} may I bring my parrot?")
    reply = await place.reply_to(parrot)
    offer = await (await person.press(reply, _button(reply, "usher:person"))).response()
    await (await person.press(offer, _button(offer, "usher:pass:direct"))).response()


def _button(message: Message, start: str) -> str:
    ids: Iterator[str] = (one.get("custom_id", "") for one in walk(message.components))
    return next(one for one in ids if one.startswith(start))


async def _attack(place: Scene, person: Person) -> None:
    """Write what costs most, in the channel and in what is typed into a command."""
    for text in HOSTILE:
        await person.autocomplete(place.channel, "session", title=(text * 3)[:6_000])
        await person.say(place.channel, f"{place.app.mention} {text}"[:LONG])
        await (await person.run(place.channel, "ask", question=text)).response()


async def test_who_holds_the_event_loop_is_named() -> None:
    loop = asyncio.get_running_loop()
    with holding() as held:
        loop.call_soon(pbkdf2_hmac, "sha256", b"quick", b"salt", 1)
        await asyncio.sleep(0)
    assert held == []
    with holding() as held:
        loop.call_soon(pbkdf2_hmac, "sha256", b"slow", b"salt", 2_000_000)
        await asyncio.sleep(0)
    (slow,) = held
    assert "pbkdf2_hmac" in slow
