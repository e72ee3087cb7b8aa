"""A bot without a surface: the real planner, ledger and loop on a simulated clock."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import SimulatedClock
from bot.core.models import Event, Places, ReminderSettings, Session
from bot.core.posts import TargetKind
from bot.core.reminders import Reason, Reminder
from bot.services.agenda import Agenda
from bot.services.announcing.announce import Announce
from bot.services.deliver import Deliver
from bot.services.loop import run_loop
from bot.services.posts.composers import composers
from bot.services.refresh import Refresh
from bot.services.remind import Remind
from bot.store import Store
from tests.builders import make_event, make_room, make_session, make_text
from tests.flaky_messenger import FlakyMessenger


@dataclass
class Programme:
    """What organisers write, and change while people are there."""

    zone: str = "Europe/Paris"
    id: str = "harbour-lights"
    leads: tuple[int, ...] = (10,)
    places: Places = field(default_factory=lambda: Places(announcements=None))
    sessions: list[Session] = field(default_factory=list)
    rooms: tuple[str, ...] = ("hall", "attic")

    def at(self, words: str, fold: int = 0) -> datetime:
        """Return the aware moment of a local `YYYY-MM-DD HH:MM`."""
        return datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(self.zone), fold=fold)

    def add(self, name: str, start: str | datetime | None, **overrides: Any) -> None:
        """Add a session without an end."""
        moment = self.at(start) if isinstance(start, str) else start
        fields: dict[str, Any] = {"id": name, "title": name.title(), "start": moment, "end": None}
        self.sessions.append(make_session(**fields | overrides))

    def change(self, name: str, **overrides: Any) -> None:
        """Change fields of a session; `start` may be a local moment in words."""
        if isinstance(overrides.get("start"), str):
            overrides["start"] = self.at(overrides["start"])
        if isinstance(overrides.get("title"), str):
            overrides["title"] = make_text(overrides["title"])
        self.sessions = [replace(s, **overrides) if s.id == name else s for s in self.sessions]

    def event(self) -> Event:
        """Return the event as it stands."""
        return make_event(
            id=self.id,
            zone=self.zone,
            rooms=tuple(make_room(id=room, name=make_text(room.title())) for room in self.rooms),
            sessions=tuple(self.sessions),
            reminders=ReminderSettings(lead_minutes=self.leads),
            places=self.places,
        )


class ReminderBot:
    """One process that reminds: what it is told, what it sends, what it leaves out."""

    def __init__(self, store: Store, programme: Programme, first: str, last: str) -> None:
        self.store = store
        self.programme = programme
        self.clock = SimulatedClock(programme.at(first), programme.at(last))
        self.messenger = FlakyMessenger(self.clock)
        self.event = programme.event()
        self.skipped: list[tuple[str, str]] = []
        self.start()

    def start(self) -> None:
        """Begin, or begin again after the process has ended."""

        def note(reminder: Reminder, reason: Reason, _at: datetime) -> None:
            self.skipped.append((reminder.session, str(reason)))

        self.remind = Remind(self.store, self.clock, lambda: self.event, note)
        self.agenda = Agenda(self.store, self.clock, lambda: self.event, self.remind)
        self.announce = Announce(
            self.store,
            self.clock,
            lambda: self.event,
            may_announce=_always,
            role_members=_nobody,
            on_due=self.remind.wake.set,
        )
        self.deliver = Deliver(
            self.store,
            self.messenger,
            self.clock,
            lambda: self.event,
            composers=composers(lambda: self.event, self.announce),
            on_unsent=self.remind.unsent,
        )
        self.refresh = Refresh(self.store, self.clock, lambda: self.event, self.remind)

    async def take_over(self) -> None:
        """Read what organisers have written."""
        self.event = self.programme.event()
        await self.refresh.take_over()

    async def until(self, words: str) -> None:
        """Let time pass until a local moment, sending whatever becomes due."""
        await self.until_moment(self.programme.at(words))

    async def until_moment(self, end: datetime) -> None:
        """Let time pass until an aware moment, sending whatever becomes due."""
        stop = asyncio.Event()
        clock = SimulatedClock(self.clock.now(), end)
        self._share(clock)
        loop = asyncio.create_task(
            run_loop(
                self.store,
                self.remind,
                self.announce,
                self.deliver,
                clock,
                stop=stop,
                idle=timedelta(days=400),
            )
        )
        await clock.is_over.wait()
        stop.set()
        self.remind.wake.set()
        await loop
        await self.deliver.finish()

    def _share(self, clock: SimulatedClock) -> None:
        """Let everybody read the same clock."""
        self.clock = clock
        self.messenger.clock = clock
        for one in (self.remind, self.agenda, self.announce, self.deliver, self.refresh):
            one._clock = clock  # noqa: SLF001 - one clock for all, stepped from outside

    @property
    def told(self) -> list[tuple[str, str]]:
        """What was sent: local time and title, in order."""
        return [
            (
                f"{sent_post.at.astimezone(ZoneInfo(self.programme.zone)):%m-%d %H:%M}",
                sent_post.post.title,
            )
            for sent_post in self.messenger.sent_posts
        ]

    def told_to(self, user: str) -> list[str]:
        """What a person was sent, in order."""
        return [
            sent_post.post.title
            for sent_post in self.messenger.sent_posts
            if sent_post.target.kind is TargetKind.USER and sent_post.target.user_id == user
        ]


async def _always(_user: str) -> bool | None:
    return True


async def _nobody(_role: str) -> int | None:
    return 0
