"""The composition root: settings, store, services, surface; nothing is global."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

from bot.chat.bot import UsherBot
from bot.chat.connection.channels import role_members
from bot.chat.connection.client import Services, UsherClient
from bot.chat.connection.destinations import Destinations
from bot.chat.connection.rate_limiter import RateLimiter
from bot.chat.health import Health
from bot.chat.messenger import DiscordMessenger
from bot.chat.metrics import Metrics
from bot.chat.programme.event_sync import EventSync
from bot.clock import Clock
from bot.logging_setup import one_line
from bot.services.agenda import Agenda
from bot.services.announcing.announce import Announce
from bot.services.background import prefer_the_loop
from bot.services.calendar_address import CalendarAddress
from bot.services.calendar_feed import CalendarFeed, EventVersion
from bot.services.change import ChangeProgramme
from bot.services.converse import Answered, Conversations
from bot.services.current_event import CurrentEvent
from bot.services.deliver import Deliver
from bot.services.escalate import Escalate
from bot.services.follow_source import FollowSource
from bot.services.forget import forget_in_time
from bot.services.home_server import ServerPin
from bot.services.loop import run_loop
from bot.services.note_questions import NoteQuestions
from bot.services.organisers import AuditLog
from bot.services.personal_data import PersonalData
from bot.services.posts.composers import composers
from bot.services.preferences import Preferences
from bot.services.refresh import Refresh
from bot.services.remind import Remind
from bot.services.save_answer import SaveAnswer
from bot.services.schedule_events import ScheduleEvents
from bot.services.stats import Stats
from bot.services.undelivered import Undelivered
from bot.services.understand import ModelFallback, understander_at
from bot.services.watchdog import Loop, Watchdog
from bot.settings import Settings
from bot.store import Store
from bot.web.server import PublicServer
from bot.web.site import public_server

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class App:
    """Everything that lives while Usher runs."""

    client: UsherClient
    current: CurrentEvent
    conversations: Conversations
    remind: Remind
    agenda: Agenda
    refresh: Refresh
    follow: FollowSource
    announce: Announce
    deliver: Deliver
    events: EventSync
    store: Store
    clock: Clock
    settings: Settings
    watchdog: Watchdog
    health: Health
    web: PublicServer
    stop: asyncio.Event
    note_questions: NoteQuestions
    opening: set[asyncio.Task[None]]
    """Engines of new versions that are being made ready to answer."""

    async def open(self) -> None:
        """Begin to answer questions, as soon as they are understood."""
        await self.conversations.open(self.current.engine)
        prefer_the_loop()

    def reopen(self) -> None:
        """Begin to answer from the version that is current by now."""
        task = asyncio.create_task(self.conversations.open(self.current.engine))
        self.opening.add(task)
        task.add_done_callback(self.opening.discard)

    async def send_loop(self) -> None:
        """Send what is due."""
        await run_loop(
            self.store, self.remind, self.announce, self.deliver, self.clock, stop=self.stop
        )

    async def watch_loop(self) -> None:
        """Take over every good version of the event's files, and tell of the faults of others."""
        if Loop.WATCHING in self.watchdog.restarts:
            await self.refresh.tell_standing(self.current.standing)
        async for is_good in self.current.changes(asyncio.Event(), lambda: self.refresh.is_behind):
            if is_good:
                await self.refresh.take_over()
            await self.refresh.tell_standing(self.current.standing)
            self.remind.wake.set()

    async def follow_loop(self) -> None:
        """Take over the programme from where the event says that it stands."""
        await self.follow.run(self.stop)

    async def event_loop(self) -> None:
        """Keep the programme among the server's scheduled events, where that is wanted."""
        await self.events.run(self.stop)

    async def note_loop(self) -> None:
        """Keep what was asked, many questions at a time."""
        await self.note_questions.run(self.stop)

    async def forget_loop(self) -> None:
        """Forget questions once they are old enough."""
        retention = timedelta(days=self.settings.question_retention_days)
        while True:
            now = self.clock.now()
            await forget_in_time(self.store, self.current.event, retention, now)
            await self.clock.sleep_until(now + timedelta(hours=1))


@contextlib.asynccontextmanager
async def open_app(settings: Settings, clock: Clock) -> AsyncIterator[App]:
    """Build everything, and take it down again in the opposite order."""
    app: App
    current = await asyncio.to_thread(
        CurrentEvent.open,
        settings.event,
        clock,
        lambda _engine: app.reopen(),  # made below
    )
    store = await Store.open(settings.database_url)
    try:
        async with _built(settings, clock, current, store) as app:
            yield app
    finally:
        await store.close()


@contextlib.asynccontextmanager
async def _built(
    settings: Settings, clock: Clock, current: CurrentEvent, store: Store
) -> AsyncIterator[App]:
    metrics = Metrics()
    note_questions = NoteQuestions(store, clock, lambda: current.event)

    def note(answered: Answered) -> None:
        metrics.count(answered)
        note_questions.note(answered)

    understander = understander_at(
        settings.understander_url, settings.understander_model, settings.understander_key
    )
    model_fallback = ModelFallback(understander, clock, metrics.count_reading)
    conversations = Conversations(
        current.engine,
        clock,
        store,
        note,
        model_fallback,
        as_of=lambda: follow.as_of(),  # noqa: PLW0108 - made below
    )
    remind = Remind(
        store,
        clock,
        lambda: current.event,
        channel_id=lambda name: client.home.channel_id(name),  # noqa: PLW0108 - made below
    )
    agenda = Agenda(store, clock, lambda: current.event, remind)
    escalate = Escalate(store, clock, lambda: current.event, on_due=remind.wake.set)
    refresh = Refresh(store, clock, lambda: current.event, remind)
    follow = FollowSource(
        current.folder,
        lambda: current.event,
        clock,
        refresh.tell_source,
        may_reach_own=settings.import_private_addresses,
    )
    watchdog = Watchdog(clock)
    limiter = RateLimiter(settings.requests_per_second, settings.direct_messages_per_second)
    announce = Announce(
        store,
        clock,
        lambda: current.event,
        may_announce=lambda user: client.guard.is_organiser(user),  # noqa: PLW0108 - made below
        role_members=lambda role: role_members(client, role),
        on_due=remind.wake.set,
    )
    wordings = composers(lambda: current.event, announce, escalate)
    save_answer = SaveAnswer(current, store, clock)
    calendars = CalendarFeed(
        store, lambda: EventVersion(current.event, refresh.revisions, current.standing.loaded_at)
    )
    calendar_address = CalendarAddress(store, clock, lambda: current.event)
    services = Services(
        notes=store.notes,
        clock=clock,
        current=current,
        conversations=conversations,
        reminders=remind,
        agenda=agenda,
        preferences=Preferences(store, clock, lambda: current.event, remind),
        calendars=calendars,
        calendar_address=calendar_address,
        announce=announce,
        escalate=escalate,
        change_programme=ChangeProgramme(current, refresh, store, clock, follow),
        home=ServerPin(store, clock, lambda: current.event, settings.discord_host),
        audit=AuditLog(store, clock, lambda: current.event),
        stats=Stats(store, lambda: current.event),
        save_answer=save_answer,
        personal_data=PersonalData(store, conversations, save_answer),
        undelivered=Undelivered(store, lambda: current.event, wordings),
        restarts=watchdog.restarts,
        follow=follow,
        rate_limiter=limiter,
    )
    client = UsherBot(settings, services)
    health = Health(client, watchdog, metrics)
    destinations = Destinations(client, limiter, store.deliveries.direct_channel)
    messenger = DiscordMessenger(client, limiter, destinations)
    deliver = Deliver(
        store,
        messenger,
        clock,
        lambda: current.event,
        composers=wordings,
        on_unsent=remind.unsent,
        turn=messenger.turn,
        lease=timedelta(seconds=settings.delivery_lease_seconds),
    )
    schedule = ScheduleEvents(store, clock, lambda: current.event)
    events = EventSync(client, schedule, limiter, clock)
    web = public_server(
        lambda: current.event,
        conversations,
        calendars,
        calendar_address,
        clock,
        settings.trusted_proxies,
        is_https=(settings.public_url or "").startswith("https:"),
    )
    app = App(
        client, current, conversations, remind, agenda, refresh, follow, announce, deliver, events,
        store, clock, settings, watchdog, health, web, asyncio.Event(), note_questions, set(),
    )  # fmt: skip
    try:
        await refresh.take_over()
        yield app
    finally:
        try:
            await app.note_questions.write()
        except Exception as error:  # noqa: BLE001 - the rest is taken down all the same
            _log.warning("the last questions go uncounted: %s", one_line(error))
        await health.stop()
        await web.stop()
        await client.close()
        await model_fallback.close()
        conversations.close()
        for task in app.opening:
            task.cancel()
        await asyncio.gather(*app.opening, return_exceptions=True)
