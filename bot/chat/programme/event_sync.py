"""The programme among the server's own scheduled events: made, changed and called off with it.

https://docs.discord.com/developers/resources/guild-scheduled-event
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from bot.chat.connection.discord_errors import ABSENT
from bot.chat.connection.permissions import NAMES
from bot.chat.connection.rate_limiter import RateLimiter
from bot.chat.connection.waiting import Backoff
from bot.clock import Clock
from bot.core.scheduled_events import Listing, Step, StepKind
from bot.logging_setup import one_line
from bot.services.schedule_events import ScheduleEvents

if TYPE_CHECKING:
    from bot.chat.connection.client import UsherClient

LOOK_EVERY = timedelta(seconds=30)
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(minutes=30)
"""How long it waits after a failure, doubled each time; an answer that was lost comes by then."""

EXTERNAL, FOR_MEMBERS = 3, 2
"""Discord's numbers for an event at a place that is no channel, and for who sees it."""

SCHEDULED, ACTIVE, COMPLETED, CANCELLED = 1, 2, 3, 4
TOO_MANY = 30038
"""The error code for a server that has as many events as it may have."""

_log = logging.getLogger(__name__)


class EventSync:
    """Does what makes the server's events those of the programme, one request at a time."""

    def __init__(
        self, client: UsherClient, schedule: ScheduleEvents, limiter: RateLimiter, clock: Clock
    ) -> None:
        self._client = client
        self._schedule = schedule
        self._limiter = limiter
        self._clock = clock
        self._is_unknown_here = False
        self._refused: set[Listing] = set()
        self._told: str | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Keep the events up to date until told to stop."""
        backoff = Backoff(FIRST_PAUSE, LONGEST_PAUSE)
        while not stop.is_set():
            if await self.sync():
                backoff.reset()
                wait = LOOK_EVERY
            else:
                wait = backoff.next()
            await self._clock.sleep_until(self._clock.now() + wait, stop)

    async def sync(self) -> bool:
        """Do what is to be done now; returns False when some of it has to be tried again later."""
        if self._is_unknown_here:
            return True
        home = await self._client.home.get()
        if home is None:
            return True
        try:
            is_done = await self._follow(home.id)
        except discord.HTTPException as error:
            return self._give_up(error)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            self._tell_once(one_line(error) or type(error).__name__)
            return False
        if not is_done:
            self._tell_once("the server has as many as it takes")
            return False
        self._told = None
        return True

    def _give_up(self, error: discord.HTTPException) -> bool:
        """Tell in one line why the events are as they are; returns whether that is for good."""
        if error.status in ABSENT and not error.code:
            # Discord itself has a code for whatever it does not find.
            self._is_unknown_here = True
            self._tell_once(f"this server knows none ({one_line(error)})")
            return True
        lacking = f"the permission {NAMES['create_events']} is missing"
        why = lacking if error.status == 403 else one_line(error)
        self._tell_once(why)
        return False

    def _tell_once(self, why: str) -> None:
        if why != self._told:
            _log.warning("scheduled events are not up to date: %s", why)
        self._told = why

    async def _follow(self, home: int) -> bool:
        """Do each step; returns False when the server takes no more events."""
        server = str(home)
        steps = [s for s in await self._schedule.steps(server) if s.listing not in self._refused]
        there: list[Mapping[str, Any]] = []
        if any(step.kind is StepKind.FIND for step in steps):
            there = await self._own_events(home)
        made: list[Listing] = []
        is_full = False
        for step in steps:
            if step.kind is StepKind.FORGET:
                await self._schedule.gone(server, step.listing.session)
            elif step.kind is StepKind.FIND:
                await self._find(server, step, there)
            elif step.kind is StepKind.CANCEL:
                await self._cancel(home, step)
            elif step.kind is StepKind.CHANGE:
                await self._change(home, step)
            elif await self._create(home, step.listing):
                made.append(step.listing)
            else:
                is_full = True
                break
        if made:
            await self._drop_twins(home, made)
        return not is_full

    async def _find(self, server: str, step: Step, there: list[Mapping[str, Any]]) -> None:
        """Find out whether an event that was asked for is there; else it is asked for again."""
        if step.held is None:
            return
        asked, taken = step.held.listing, await self._schedule.ids(server)
        free = (one for one in there if one["id"] not in taken and _shows(one, asked))
        found = next(free, None)
        if found is None:
            await self._schedule.gone(server, asked.session)
        else:
            await self._schedule.made(server, asked.session, str(found["id"]))

    async def _create(self, home: int, listing: Listing) -> bool:
        """Make an event; returns False when the server takes no more."""
        await self._schedule.begin(str(home), listing)
        await self._limiter.turn()
        try:
            data = await self._client.http.create_guild_scheduled_event(
                home, entity_type=EXTERNAL, privacy_level=FOR_MEMBERS, **_payload(listing)
            )
        except discord.HTTPException as error:
            if error.status >= 500:
                raise
            # The server has said that it made none.
            await self._schedule.gone(str(home), listing.session)
            if error.code == TOO_MANY:
                return False
            if error.status != 400:
                raise
            self._refused.add(listing)
            _log.warning("no scheduled event for %s: %s", listing.session, one_line(error))
            return True
        await self._schedule.made(str(home), listing.session, str(data["id"]))
        return True

    async def _change(self, home: int, step: Step) -> None:
        if step.held is None or step.held.event_id is None:
            return
        old, new = step.held.listing, step.listing
        if not new.is_like(old):
            payload = _payload(new)
            if (old.starts_at, old.ends_at) == (new.starts_at, new.ends_at):
                # A start that has passed is refused, even where it is none other.
                del payload["scheduled_start_time"], payload["scheduled_end_time"]
            await self._limiter.turn()
            try:
                await self._client.http.edit_scheduled_event(
                    home, int(step.held.event_id), **payload
                )
            except discord.HTTPException as error:
                if error.status == 404:
                    # Somebody has deleted it; it is made anew as what it is now.
                    await self._schedule.gone(str(home), old.session)
                    return
                if error.status != 400:
                    raise
                self._refused.add(new)
                _log.warning("a scheduled event stays as it is: %s", one_line(error))
                return
        await self._schedule.changed(str(home), step)

    async def _cancel(self, home: int, step: Step) -> None:
        """Call an event off; one that has begun is ended, one that is gone is left alone."""
        if step.held is None or step.held.event_id is None:
            return
        status = CANCELLED if step.listing.starts_at > self._clock.now() else COMPLETED
        await self._limiter.turn()
        try:
            await self._client.http.edit_scheduled_event(
                home, int(step.held.event_id), status=status
            )
        except discord.HTTPException as error:
            if error.status == 400:
                # It has begun, or has not, by Discord's clock: it goes without a status.
                await self._delete(home, step.held.event_id)
            elif error.status != 404:
                raise
        await self._schedule.gone(str(home), step.listing.session)

    async def _own_events(self, home: int) -> list[Mapping[str, Any]]:
        """Return the events Usher has made on the server that are still to come, or on."""
        await self._limiter.turn()
        events: list[Any] = await self._client.http.get_scheduled_events(
            home, with_user_count=False
        )
        me = str(self._client.user.id) if self._client.user else None
        return [
            one
            for one in events
            if str(one.get("creator_id")) == me and one.get("status") in {SCHEDULED, ACTIVE}
        ]

    async def _drop_twins(self, home: int, made: list[Listing]) -> None:
        """Delete what the library's own second try made twice, after an answer that was lost."""
        ids = await self._schedule.ids(str(home))
        for event in await self._own_events(home):
            if str(event["id"]) not in ids and any(_shows(event, one) for one in made):
                await self._delete(home, str(event["id"]))

    async def _delete(self, home: int, event_id: str) -> None:
        await self._limiter.turn()
        try:
            await self._client.http.delete_scheduled_event(home, int(event_id))
        except discord.HTTPException as error:
            if error.status != 404:
                raise


def _payload(listing: Listing) -> dict[str, Any]:
    return {
        "name": listing.name,
        "description": listing.description,
        "scheduled_start_time": listing.starts_at.isoformat(),
        "scheduled_end_time": listing.ends_at.isoformat(),
        "entity_metadata": {"location": listing.location},
    }


def _shows(event: Mapping[str, Any], listing: Listing) -> bool:
    """Whether an event of the server is the one that was asked for."""
    place = (event.get("entity_metadata") or {}).get("location")
    if (event.get("name"), place) != (listing.name, listing.location):
        return False
    try:
        return datetime.fromisoformat(str(event["scheduled_start_time"])) == listing.starts_at
    except (KeyError, ValueError):
        return False
