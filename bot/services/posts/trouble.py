"""What organisers are told when something needs their help."""

from __future__ import annotations

from datetime import datetime

from bot.answering.voice import Voice
from bot.core.deliveries import Delivery
from bot.core.posts import Post, Tone


def compose_trouble(delivery: Delivery, voice: Voice, _now: datetime) -> Post:
    """Return what is wrong, and what can be done about it."""
    payload = delivery.payload
    values = {"target": payload.get("target", ""), "detail": payload.get("detail", "")}
    values |= payload.get("values", {})
    return Post(
        title=voice.say("trouble-title"),
        blocks=(voice.say(f"trouble-{payload['cause']}", **values), *payload.get("lines", ())),
        language=voice.language,
        tone=Tone.STOPPED,
    )
