"""What the public server serves: the programme's page, a session's calendar file, the ask box."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.clock import Clock
from bot.core.models import Event
from bot.services.calendar import has_date
from bot.services.calendar_address import CalendarAddress
from bot.services.calendar_feed import CalendarFeed
from bot.services.converse import Conversations
from bot.web.ask import AskBox
from bot.web.calendars import CONTENT_TYPES, CalendarRoutes
from bot.web.page import Surroundings, content_policy, own_language, render_page, served_page
from bot.web.routes import Route, Served, Visit
from bot.web.server import PublicServer
from bot.web.visitors import Networks


def public_server(
    event: Callable[[], Event],
    conversations: Conversations,
    calendars: CalendarFeed,
    addresses: CalendarAddress,
    clock: Clock,
    trusted_proxies: Networks = (),
    *,
    is_https: bool = False,
) -> PublicServer:
    """Return the server of all there is: the page, the ask box and the calendars."""
    routes = (
        *site_routes(event, conversations, calendars, clock),
        *CalendarRoutes(calendars, addresses).routes,
    )
    return PublicServer(
        routes, clock, lambda: own_language(event()), trusted_proxies, is_https=is_https
    )


def site_routes(
    event: Callable[[], Event], conversations: Conversations, calendars: CalendarFeed, clock: Clock
) -> tuple[Route, ...]:
    """Return the routes of the page and all that belongs to it."""
    pages, box = Pages(event, conversations, clock), AskBox(conversations, clock)

    async def session_calendar(visit: Visit) -> Served | None:
        """Serve the calendar file of one session that has a time."""
        name = visit.names["session"]
        found = next((one for one in event().sessions if one.id == name), None)
        if found is None or not has_date(found):
            return None
        return Served(
            calendars.session(found, visit.language).data,
            CONTENT_TYPES["ics"],
            headers={"Content-Disposition": 'attachment; filename="session.ics"'},
        )

    return (
        Route("/", pages.serve),
        Route("/ask", box.serve, is_form=True),
        Route("/session/{session}.ics", session_calendar),
    )


class Pages:
    """The page in each language, made when it is asked for and anew when what it tells changes."""

    def __init__(
        self, event: Callable[[], Event], conversations: Conversations, clock: Clock
    ) -> None:
        self._event = event
        self._conversations = conversations
        self._clock = clock
        self._shown: tuple[Event, datetime | None, bool] | None = None
        self._made: dict[str, asyncio.Task[Served]] = {}

    async def serve(self, visit: Visit) -> Served:
        """Serve the page in the visitor's language."""
        event, as_of = self._event(), self._conversations.as_of
        is_read_elsewhere = self._conversations.is_read_elsewhere
        shown = self._shown
        if shown is None or shown[0] is not event or shown[1:] != (as_of, is_read_elsewhere):
            self._shown = event, as_of, is_read_elsewhere
            self._made.clear()
        making = self._made.get(visit.language)
        if making is None or (making.done() and making.exception() is not None):
            now = as_of or self._clock.now()
            around = served_page(is_read_elsewhere=is_read_elsewhere)
            making = asyncio.create_task(
                asyncio.to_thread(_make, event, visit.language, now, around)
            )
            self._made[visit.language] = making
        # Many wait for the same page; whoever goes away leaves it to the others.
        return await asyncio.shield(making)


def _make(event: Event, language: str, as_of: datetime, around: Surroundings) -> Served:
    html = render_page(event, language, as_of, around)
    headers = {"Content-Security-Policy": content_policy(is_served=True)}
    served = Served(html.encode(), headers=headers)
    # It is packed here, where nobody waits for it on the loop.
    _ = served.packed, served.tag
    return served
