"""A real browser, and a site for it that runs beside the tests in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Request,
    expect,
    sync_playwright,
)

from bot.answering.engine import Engine
from bot.services.converse import Conversations
from bot.store import Store
from bot.web.site import site_routes
from tests.databases import make_sqlite
from tests.timeouts import PATIENCE
from tests.web.serving import feed, serving, still_clock

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


OWN = ("http://127.0.0.1:", "file:", "data:", "blob:")
"""How addresses begin that a page may ask for."""

WAIT = 1000 * PATIENCE
"""Milliseconds until something on a page counts as never coming; waits end when it is there."""


def find_browser() -> str:
    """Return where Chromium is; skips the test where there is none."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(
            "there is no Chromium: `make browser` installs it, or CHROMIUM says where it is"
        )
    return str(found)


@contextlib.contextmanager
def browsing() -> Iterator[Browser]:
    """A browser as long as the block."""
    path = find_browser()
    expect.set_options(timeout=WAIT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def opened(browser: Browser, **options: Any) -> Iterator[BrowserContext]:
    """A fresh window; nothing of it may fail, leave the site or keep a cookie."""
    usual: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB"}
    context = browser.new_context(**usual | {"timezone_id": "Europe/Paris"} | options)
    context.set_default_timeout(WAIT)
    faults: list[str] = []
    context.on("weberror", lambda fault: faults.append(str(fault.error)))
    context.on("console", lambda said: faults.extend(_complaint(said)))
    context.on("request", lambda asked: faults.extend(_stranger(asked)))
    try:
        yield context
        assert faults == []
        assert context.cookies() == []
    finally:
        context.close()


def _complaint(said: ConsoleMessage) -> list[str]:
    return [said.text] if said.type in {"error", "warning"} else []


def _stranger(asked: Request) -> list[str]:
    """Return the address of a request that leaves the site."""
    return [] if asked.url.startswith(OWN) else [asked.url]


@contextlib.contextmanager
def site_in_a_thread(engine: Engine) -> Iterator[str]:
    """The site of an engine's event, and its address."""
    up, down = threading.Event(), asyncio.Event()
    found: dict[str, Any] = {}

    async def run(folder: Path) -> None:
        found["loop"] = asyncio.get_running_loop()
        clock = still_clock()
        store = await Store.open(make_sqlite(folder))
        conversations = Conversations(engine, clock, store)
        await conversations.open(engine)
        try:
            async with serving(
                site_routes(
                    lambda: engine.event, conversations, feed(store, lambda: engine.event), clock
                ),
                clock,
            ) as site:
                found["url"] = site.url
                up.set()
                await down.wait()
        finally:
            conversations.close()
            await store.close()

    with TemporaryDirectory(prefix="usher-site-") as folder:
        thread = threading.Thread(target=lambda: asyncio.run(run(Path(folder))))
        thread.start()
        try:
            assert up.wait(PATIENCE)
            yield found["url"]
        finally:
            found["loop"].call_soon_threadsafe(down.set)
            thread.join()
