"""A stand-in for Discord for every test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.answering.engine import Engine
from tests.chat.scene import Scene, make_organiser, scene
from tests.discord_server import Person


@pytest.fixture
async def place(tmp_path: Path, engine: Engine) -> AsyncIterator[Scene]:
    """A server with a channel, and Usher invited."""
    engine.warm()
    async with scene(tmp_path) as made:
        yield made


@pytest.fixture
def olga(place: Scene) -> Person:
    """An organiser, and the channels of the event."""
    return make_organiser(place)
