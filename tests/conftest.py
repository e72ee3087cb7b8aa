"""Settings and costly things every test shares."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from bot.answering.engine import Engine
from bot.answering.reading import Reading
from bot.services.remember import remembered_readings
from tests.harbour_lights import EVENT

# Two cores are shared with whatever else runs: an example may take its time, and the same examples
# are tried on every machine.
settings.register_profile("usher", deadline=None, derandomize=True)
settings.load_profile("usher")


@pytest.fixture(scope="session")
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for trained readings, so that a test run trains each once."""
    return tmp_path_factory.mktemp("usher-cache")


@pytest.fixture(scope="session")
def readings(cache_folder: Path) -> Callable[[str], Reading]:
    """The readings of Harbour Lights, trained when first asked for."""
    return remembered_readings(EVENT, cache_folder)


@pytest.fixture(scope="session")
def engine(readings: Callable[[str], Reading]) -> Engine:
    """An engine for Harbour Lights."""
    return Engine(EVENT, readings)
