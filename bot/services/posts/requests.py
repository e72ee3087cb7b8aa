"""Rows that ask organisers to do something, in the channel where they read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.core.deliveries import Draft, Rank
from bot.core.models import Event
from bot.core.posts import Target, TargetKind


def draft_request(
    event: Event, kind: str, key: str, payload: Mapping[str, object], now: datetime, *, batch: str
) -> Draft | None:
    """Return a row that is due at once, in the channel's language; None without such a channel."""
    place = event.places.organisers
    if place is None:
        return None
    return Draft(
        key=key,
        kind=kind,
        target=Target(TargetKind.CHANNEL, place),
        payload=payload,
        due_at=now,
        language=event.places.language_of.get(place, event.languages[0]),
        batch=batch,
        rank=Rank.REQUEST,
    )
