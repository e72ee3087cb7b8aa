"""A stand-in for Discord for every test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.chat.connection import client
from tests.chat.scene import Scene, make_organiser, scene
from tests.discord_server import Person
from tests.sample_event import EVENT


@pytest.fixture(scope="session", autouse=True)
def _warm(classifier: Classifier) -> None:
    """What every engine shares is loaded before anybody waits for an answer."""
    Engine(EVENT, classifier).warm()


@pytest.fixture(autouse=True)
def _servers_come_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SERVERS_COME_WITHIN", 0.05)


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Scene]:
    """A server with a channel, and Usher invited."""
    async with scene(tmp_path) as made:
        yield made


@pytest.fixture
def olga(place: Scene) -> Person:
    """An organiser, and the channels of the event."""
    return make_organiser(place)
