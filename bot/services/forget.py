"""Forgetting in time: what people asked is kept for a while after the event, and no longer."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.models import Event
from bot.store import Store


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
