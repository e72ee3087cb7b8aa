"""Settings and costly things every test shares."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.engine import Engine
from bot.services.remember import remembered_readings
from tests.harbour_lights import EVENT

# Two cores are shared with whatever else runs: an example may take its time, and the same examples
# are tried on every machine.
settings.register_profile("usher", deadline=None, derandomize=True)
settings.load_profile("usher")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that nobody waits for it at the end."""
    items.sort(key=lambda item: item.path.parent.name not in {"journeys", "questions"})


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of a test run see."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def cache_folder(shared_folder: Path) -> Path:
    """A folder for trained readings, so that a test run trains each once."""
    folder = shared_folder / "usher-cache"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def readings(cache_folder: Path) -> Callable[[str], LanguageModel]:
    """The readings of Harbour Lights, trained when first asked for."""
    remembered = remembered_readings(EVENT, cache_folder)

    def reading(script: str) -> LanguageModel:
        with (cache_folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            return remembered(script)

    return reading


@pytest.fixture(scope="session")
def engine(readings: Callable[[str], LanguageModel]) -> Engine:
    """An engine for Harbour Lights."""
    return Engine(EVENT, readings)
