"""The addresses that programs read: the programme, and each participant's agenda."""

from __future__ import annotations

from datetime import timedelta

from bot.languages import LANGUAGES
from bot.services.calendar_address import CalendarAddress
from bot.services.calendar_feed import CalendarFeed
from bot.web.routes import Route, Served, Visit

CONTENT_TYPES = {"ics": "text/calendar; charset=utf-8", "json": "application/json; charset=utf-8"}

KEPT_FOR = timedelta(minutes=1)
"""How long a browser keeps the programme; what organisers change is to be seen soon."""

OPEN = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
"""Pages of others may read what everybody may."""


class CalendarRoutes:
    """What calendar programs ask for; an agenda only by its private address."""

    def __init__(self, feed: CalendarFeed, addresses: CalendarAddress) -> None:
        self._feed = feed
        self._addresses = addresses
        self._served: dict[tuple[str, str], Served] = {}

    @property
    def routes(self) -> tuple[Route, ...]:
        """The rows of the table."""
        return (
            Route("/programme.ics", self._calendar),
            Route("/programme.json", self._schedule),
            Route("/agenda/{token}.ics", self._agenda),
        )

    async def _calendar(self, visit: Visit) -> Served:
        return await self._programme("ics", visit.language)

    async def _schedule(self, visit: Visit) -> Served:
        return await self._programme("json", visit.language)

    async def _programme(self, format_name: str, language: str) -> Served:
        """Return a file as it is served; one that is still the same stays packed as it was."""
        body = await self._feed.programme(format_name, language)
        served = self._served.get((format_name, language))
        if served is None or served.body is not body:
            served = Served(body, CONTENT_TYPES[format_name], kept_for=KEPT_FOR, headers=OPEN)
            self._served[format_name, language] = served
        return served

    async def _agenda(self, visit: Visit) -> Served | None:
        owner = await self._addresses.owner(visit.names["token"])
        if owner is None:
            return None
        asked = visit.query.get("lang")
        calendar = await self._feed.agenda(owner, asked if asked in LANGUAGES else None)
        headers = {"X-Robots-Tag": "noindex"}
        return Served(calendar.data, CONTENT_TYPES["ics"], is_private=True, headers=headers)
