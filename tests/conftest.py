"""Settings and costly things every test shares."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.knowledge_base.load import load_event
from bot.store import Store
from tests.databases import make_sqlite, postgresql_server
from tests.sample_event import EVENT

# Two cores are shared with whatever else runs: an example may take its time, and the same examples
# are tried on every machine.
settings.register_profile("usher", deadline=None, derandomize=True)
settings.load_profile("usher")

LONGEST_FIRST = ("journeys", "questions", "services", "chat", "web")
"""The rooms whose modules take longest; a module stays with one process."""


def pytest_configure() -> None:
    """Take interrupts, which a shell has ignored for what it starts in the background.

    Ignoring is inherited, and the tests that interrupt a process would wait for it for ever.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that nobody waits for it at the end."""

    def turn(item: pytest.Item) -> int:
        room = item.nodeid.split("/")[1]
        return LONGEST_FIRST.index(room) if room in LONGEST_FIRST else len(LONGEST_FIRST)

    items.sort(key=turn)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage while tests are gathered: it took a tenth of that time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """Leave what stays until the end out of each collection of garbage."""
    gc.freeze()


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of a test run see."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def classifier() -> Classifier:
    """The shipped classifier, read once in a process."""
    loaded = Classifier.load()
    gc.freeze()
    return loaded


@pytest.fixture(scope="session")
def engine(classifier: Classifier) -> Engine:
    """An engine for Harbour Lights."""
    return Engine(EVENT, classifier)


@pytest.fixture(scope="session")
def conference(classifier: Classifier) -> Engine:
    """An engine for the shipped conference of 4 and 5 December 2025 in New York."""
    return Engine(load_event(Path("knowledge/rok-un-2025")).event, classifier)


@pytest.fixture(scope="session")
def harbour(classifier: Classifier) -> Engine:
    """An engine for the shipped example, Harbour Lights of 13 and 14 May 2027 near Lisbon."""
    return Engine(load_event(Path("knowledge/example")).event, classifier)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a PostgreSQL server."""
    with postgresql_server() as url:
        yield url


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """An open, empty store on SQLite."""
    opened = await Store.open(make_sqlite(tmp_path))
    yield opened
    await opened.close()
