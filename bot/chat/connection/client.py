"""The connection to Discord: log in, hand over what happens, stay, stop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot.chat.compatibility.dialect import ServerDialect, point_at
from bot.chat.compatibility.discovery import find_application, find_gateway
from bot.chat.compatibility.gateway import HEARD
from bot.chat.connection.access import Guard
from bot.chat.connection.command_sync import sync
from bot.chat.connection.home_guild import HomeGuild
from bot.chat.connection.rate_limit import limit_requests
from bot.chat.connection.rate_limiter import RateLimiter
from bot.chat.connection.waiting import Backoff
from bot.clock import Clock, pause
from bot.logging_setup import one_line
from bot.services.agenda import Agenda
from bot.services.announcing.announce import Announce
from bot.services.calendar_address import CalendarAddress
from bot.services.calendar_feed import CalendarFeed
from bot.services.change import ChangeProgramme
from bot.services.converse import Conversations
from bot.services.current_event import CurrentEvent
from bot.services.escalate import Escalate
from bot.services.follow_source import FollowSource
from bot.services.home_server import ServerPin
from bot.services.organisers import AuditLog
from bot.services.personal_data import PersonalData
from bot.services.preferences import Preferences
from bot.services.remind import Remind
from bot.services.save_answer import SaveAnswer
from bot.services.stats import Stats
from bot.services.undelivered import Undelivered
from bot.services.watchdog import Loop
from bot.settings import DISCORD_API, Settings
from bot.store.notes import Notes

REMEMBERED_MESSAGES = 500

MOST_REFUSED = 2
"""Cards refused one after another until a server is taken for one without components."""

SERVERS_COME_WITHIN = 0.3
"""Seconds between two servers of a connection after which it counts as complete; the library
waits 2, but nothing here waits for all of them."""

LONGEST_ANSWER = aiohttp.ClientTimeout(total=20)
"""How long a request may take; the library waits for five minutes, and with it all that is to go
to the same place."""

_UNDER_WAY = ("discord.py: on_", "CommandTree-invoker", "discord-ui-")
"""How discord.py names the tasks in which something is being answered."""


_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Services:
    """What the surface calls upon, handed over by app.py."""

    notes: Notes
    clock: Clock
    current: CurrentEvent
    conversations: Conversations
    reminders: Remind
    agenda: Agenda
    preferences: Preferences
    calendars: CalendarFeed
    calendar_address: CalendarAddress
    announce: Announce
    escalate: Escalate
    change_programme: ChangeProgramme
    home: ServerPin
    undelivered: Undelivered
    save_answer: SaveAnswer
    personal_data: PersonalData
    stats: Stats
    audit: AuditLog
    restarts: Mapping[Loop, int]
    follow: FollowSource
    rate_limiter: RateLimiter


class UsherClient(discord.Client):
    """Usher's connection; it asks for no privileged intent and notifies nobody unless told to."""

    def __init__(self, settings: Settings, services: Services) -> None:
        point_at(settings)
        # Usher does not speak, and nobody has to be warned of that.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        dialect = ServerDialect(settings)
        trace = dialect.trace()
        limit_requests(trace, services.rate_limiter, settings.discord_api_url)
        intents = discord.Intents.none()
        intents.guilds = True
        intents.guild_messages = True
        intents.dm_messages = True
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=REMEMBERED_MESSAGES,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            guild_ready_timeout=SERVERS_COME_WITHIN,
            http_trace=trace,
        )
        dialect.teach(self)
        self.settings = settings
        self._notes = services.notes
        self.clock = services.clock
        self.current = services.current
        self.conversations = services.conversations
        self.reminders = services.reminders
        self.agenda = services.agenda
        self.preferences = services.preferences
        self.calendars = services.calendars
        self.calendar_address = services.calendar_address
        self.announce = services.announce
        self.escalate = services.escalate
        self.change_programme = services.change_programme
        self.undelivered = services.undelivered
        self.save_answer = services.save_answer
        self.personal_data = services.personal_data
        self.stats = services.stats
        self.audit = services.audit
        self.restarts = services.restarts
        self.follow = services.follow
        self.home = HomeGuild(self, services.home)
        self.guard = Guard(lambda: services.conversations.event, services.clock, self.home)
        self.tree: app_commands.CommandTree[UsherClient] = app_commands.CommandTree(self)
        self.last_heard_at: datetime | None = None
        self.is_online = False
        self.failed_sends = 0
        self.is_stopping = False
        self.has_components = True
        self._refused = 0
        self.followers: dict[tuple[int, int], asyncio.Task[None]] = {}
        self._syncing: asyncio.Task[bool] | None = None

    async def setup_hook(self) -> None:
        """Prepare everything once, before the connection; on_ready may come again and again."""
        session: Any = self.http._HTTPClient__session  # type: ignore[attr-defined]  # noqa: SLF001 - there is no other door
        session._timeout = LONGEST_ANSWER  # noqa: SLF001 - as above
        await find_gateway(self, self.settings)
        # Before anybody can be told to invite Usher elsewhere.
        await self.home.get()
        self._syncing = asyncio.create_task(sync(self.tree, self._notes))

    async def connect(self, *, reconnect: bool = True) -> None:
        """Stay connected, also when there is no gateway yet.

        After a connection that never was, the library waits and then stumbles over having nothing
        to resume; it is asked again.
        """
        backoff = Backoff()
        while True:
            try:
                return await super().connect(reconnect=reconnect)
            except AttributeError:
                had_gateway: Any = self.ws
                if had_gateway or not reconnect:
                    raise
            await pause(backoff.next().total_seconds())

    async def application_info(self) -> discord.AppInfo:
        """Return what the server says of the application, or the little that is needed of it."""
        data: Any = await find_application(self)
        return discord.AppInfo(self._connection, data)

    @property
    def silence(self) -> timedelta | None:
        """For how long nothing has come from the gateway; None before anything has."""
        heard_at = self.last_heard_at
        return self.clock.now() - heard_at if heard_at is not None else None

    def note_refused(self, card: discord.HTTPException) -> None:
        """Note that a card was refused, and its text is sent; where none is taken, no more are."""
        self._refused += 1
        _log.warning("a card was refused (%s); its text is sent instead", one_line(card))
        is_discord = self.settings.discord_api_url == DISCORD_API
        if self._refused >= MOST_REFUSED and self.has_components and not is_discord:
            self.has_components = False
            _log.warning("this server takes no cards; text is sent from now on")

    def note_shown(self, message: discord.Message) -> bool:
        """Note whether a card is shown; what knows no components takes it, and shows nothing."""
        if message.components:
            self._refused = 0
        elif self.has_components:
            self.has_components = False
            _log.warning("this server shows no cards; text is sent from now on")
        return bool(message.components)

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """Note whether the gateway is there, and hand the event on unless Usher is stopping."""
        if event == HEARD:
            self.last_heard_at = self.clock.now()
            return
        if event == "disconnect":
            self._note_offline()
        elif event in {"ready", "resumed"}:
            self._note_online()
        if not self.is_stopping:
            super().dispatch(event, *args, **kwargs)

    async def on_ready(self) -> None:
        """Find the event's server, and tell organisers of all others."""
        await self.home.report()

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Tell organisers of a new server, unless it is the event's."""
        await self.home.report(guild)

    def _note_offline(self) -> None:
        if self.is_online and not self.is_stopping:
            _log.info("the connection to %s is lost; trying again", self.settings.discord_host)
        self.is_online = False

    def _note_online(self) -> None:
        if not self.is_online:
            _log.info("on %s as %s", self.settings.discord_host, self.user)
        self.is_online = True

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Log what went wrong in a listener; nothing is lost with it."""
        del args, kwargs
        _log.exception("in %s", event_method)

    async def finish(self, within: float) -> None:
        """Take nothing new on, and wait for what is being answered, for so many seconds."""
        self.is_stopping = True
        me = asyncio.current_task()
        busy = [
            task
            for task in asyncio.all_tasks()
            if task is not me and task.get_name().startswith(_UNDER_WAY)
        ]
        if busy:
            await asyncio.wait(busy, timeout=within)
        # Whoever still waits then is not answered: what answers them is taken down next.
        left: list[asyncio.Task[Any]] = [*busy, *self.followers.values()]
        if self._syncing is not None:
            left.append(self._syncing)
        for task in left:
            task.cancel()
        # What they read from the store ends before the store is closed.
        await asyncio.gather(*left, return_exceptions=True)
