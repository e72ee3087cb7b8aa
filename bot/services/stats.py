"""What happened at an event so far: questions, reminders, deliveries; and forgetting in time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.answering.intents import SUBJECTS
from bot.core.models import Event
from bot.core.statistics import Asked, Statistics, count
from bot.store import Store

PLANNED = ("pending", "queued", "skipped")
"""States of reminders worth counting; one that is withdrawn was planned anew, or for nobody."""

SENDING = ("pending", "sending", "sent", "failed", "expired", "withdrawn")
"""States of deliveries, in the order they go through."""


@dataclass(frozen=True, slots=True)
class EventActivity:
    """Questions counted, and how many reminders and deliveries are in each state shown."""

    questions: Statistics
    saved_sessions: int
    reminders: Mapping[str, int]
    deliveries: Mapping[str, int]


class Stats:
    """The figures of one event."""

    def __init__(self, store: Store, event: Callable[[], Event]) -> None:
        self._store = store
        self._event = event

    async def activity(self) -> EventActivity:
        """Count what the event has seen so far."""
        event = self._event()
        asked = [
            Asked(one.at, one.language, one.status, one.topic, one.question, one.id)
            for one in await self._store.exchanges.all(event.id)
        ]
        savers = await self._store.participants.savers(event.id)
        reminders = await self._store.reminders.count(event.id)
        return EventActivity(
            questions=count(asked, ZoneInfo(event.zone), SUBJECTS),
            saved_sessions=len(savers),
            reminders={state: reminders.get(state, 0) for state in PLANNED},
            deliveries=await self.deliveries(),
        )

    async def deliveries(self) -> dict[str, int]:
        """Count deliveries by state, in the order they go through."""
        counts = await self._store.deliveries.count(self._event().id)
        return {state: counts.get(state, 0) for state in SENDING}


def retention_ends_at(event: Event, retention: timedelta) -> datetime:
    """Return when the texts of an event's questions are forgotten, an aware moment."""
    end = datetime.combine(event.end_day + timedelta(days=1), time(), ZoneInfo(event.zone))
    return end.astimezone(UTC) + retention


async def forget_in_time(store: Store, event: Event, retention: timedelta, now: datetime) -> int:
    """Forget the texts of questions once they are old enough; returns how many there were."""
    if now < retention_ends_at(event, retention):
        return 0
    async with store.transaction():
        return (
            await store.exchanges.purge_texts(event.id)
            + await store.escalations.purge(event.id)
            + await store.feedback.purge(event.id)
        )
