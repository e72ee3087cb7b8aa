"""What happened at an event so far: questions, reminders, deliveries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.answering.intents import SUBJECTS
from bot.core.deliveries import State
from bot.core.models import Event
from bot.core.reminders import ReminderState
from bot.core.statistics import Asked, Statistics, count
from bot.store import Store

PLANNED = (ReminderState.PENDING, ReminderState.QUEUED, ReminderState.SKIPPED)
"""States of reminders worth counting; one that is withdrawn was planned anew, or for nobody."""


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
        return {state: counts.get(state, 0) for state in State}
