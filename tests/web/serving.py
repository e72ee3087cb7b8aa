"""A public server on a free port, and visitors with addresses of their own."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp

from bot.clock import Clock, SimulatedClock
from bot.core.models import Event
from bot.core.revisions import Revisions
from bot.services.calendar_feed import CalendarFeed, EventVersion
from bot.store import Store
from bot.web.routes import Route, Served, Visit
from bot.web.server import PublicServer
from tests.builders import at

NOON = at("2026-05-04 12:00")
LONG = "Reading the tides. " * 5_000


@dataclass(frozen=True)
class Got:
    """A response, read to its end."""

    status: int
    headers: Any
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


@dataclass
class Site:
    """A server that is up."""

    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def get(self, path: str, method: str = "GET", **options: Any) -> Got:
        """Ask for something; `source` is the address that asks."""
        source = options.pop("source", "127.0.0.1")
        headers = {"Accept-Encoding": "identity"} | options.pop("headers", {})
        connector = aiohttp.TCPConnector(local_addr=(source, 0), force_close=True)
        async with (
            aiohttp.ClientSession(connector=connector, auto_decompress=False) as session,
            session.request(
                method, f"{self.url}{path}", headers=headers, allow_redirects=False, **options
            ) as response,
        ):
            return Got(response.status, response.headers, await response.read())


def feed(store: Store, event: Callable[[], Event]) -> CalendarFeed:
    """Calendars of an event that has never changed."""
    revisions = Revisions()
    return CalendarFeed(store, lambda: EventVersion(event(), revisions, NOON))


def still_clock() -> SimulatedClock:
    return SimulatedClock(NOON, NOON + timedelta(days=9))


@contextlib.asynccontextmanager
async def serving(
    routes: Iterable[Route], clock: Clock | None = None, **settings: Any
) -> AsyncIterator[Site]:
    """Serve some routes as long as the block."""
    server = PublicServer(routes, clock or still_clock(), lambda: "en", **settings)
    try:
        yield Site(await server.start("127.0.0.1", 0))
    finally:
        await server.stop()


def page(text: str, **details: Any) -> Route:
    """A route that always gives the same."""
    served = Served(text.encode(), "text/plain; charset=utf-8", **details)

    async def give(_visit: Visit) -> Served:
        return served

    return Route("/page", give)


async def echo(visit: Visit) -> Served | None:
    """Give back what was asked."""
    if visit.names.get("name") == "nobody":
        return None
    told = (visit.language, *visit.names.values(), *visit.query.values(), *visit.form.values())
    return Served("|".join(told).encode(), "text/plain; charset=utf-8")
