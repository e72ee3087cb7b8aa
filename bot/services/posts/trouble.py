"""What organisers are told when something needs their help."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.answering.voice import Voice
from bot.core.deliveries import Delivery, Draft, Rank
from bot.core.models import Event
from bot.core.posts import Post, Target, TargetKind, Tone
from bot.store import Store

TROUBLE = "trouble"
"""The kind of these rows."""


async def report_trouble(
    store: Store, event: Event, key: str, payload: Mapping[str, object], now: datetime
) -> None:
    """Have organisers told of something, if they have a place; what has the same key, once.

    `payload` holds its `cause`, and what the sentence about that names.
    """
    place = event.places.organisers
    if place is None:
        return
    await store.deliveries.enqueue(
        event.id,
        Draft(
            key=f"{TROUBLE}|{key}",
            kind=TROUBLE,
            target=Target(TargetKind.CHANNEL, place),
            payload=payload,
            due_at=now,
            rank=Rank.REPLY,
        ),
    )


def compose_trouble(delivery: Delivery, voice: Voice, _now: datetime) -> Post:
    """Return what is wrong, and what can be done about it."""
    payload = delivery.payload
    values = {"target": payload.get("target", ""), "detail": payload.get("detail", "")}
    values |= payload.get("values", {})
    return Post(
        title=voice.say("trouble-title"),
        blocks=(voice.say(f"trouble-{payload['cause']}", **values), *payload.get("lines", ())),
        language=voice.language,
        is_for_organisers=True,
        tone=Tone.STOPPED,
    )
