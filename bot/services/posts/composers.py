"""The one table of composers: which of them puts which kind of row into words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.answering.voice import Voice
from bot.core.deliveries import Delivery
from bot.core.models import Event
from bot.core.posts import Post, TargetKind
from bot.core.programme import LatestProgramme
from bot.services.announcing.announce import Announce
from bot.services.deliver import Compose
from bot.services.escalate import Escalate
from bot.services.posts.changes import compose_change
from bot.services.posts.reminders import compose_day, compose_reminder
from bot.services.posts.trouble import compose_trouble

Wording = Callable[[Delivery, Voice, datetime], Post]

PROGRAMME: Mapping[str, Wording] = {
    "reminder": compose_reminder,
    "late": compose_reminder,
    "morning": compose_day,
    "change": compose_change,
    "trouble": compose_trouble,
}
"""Composers that need nothing but the programme as it stands."""

STOPPED_BY = {"reminder": "reminders", "late": "reminders", "morning": "reminders"}
"""Which sentence tells somebody how to get no more direct messages of a kind."""


def composers(
    event: Callable[[], Event],
    announce: Announce | None = None,
    escalate: Escalate | None = None,
) -> Mapping[str, Compose]:
    """Return the composer of every kind of row that is sent for an event."""
    programme = LatestProgramme()

    def from_programme(wording: Wording) -> Compose:
        async def compose(delivery: Delivery, now: datetime) -> Post:
            current = event()
            language = delivery.language or current.languages[0]
            voice = Voice(programme.of(current), language, delivery.payload.get("zone"))
            return _with_footer(wording(delivery, voice, now), delivery, voice)

        return compose

    table = {kind: from_programme(wording) for kind, wording in PROGRAMME.items()}
    if announce is not None:
        table["announcement"] = _timeless(announce.compose)
        table["approval"] = _timeless(announce.compose_approval)
    if escalate is not None:
        table["question"] = _timeless(escalate.compose_card)
        table["reply"] = _timeless(escalate.compose_reply)
    return table


def _timeless(compose: Callable[[Delivery], Awaitable[Post]]) -> Compose:
    async def at_any_time(delivery: Delivery, _now: datetime) -> Post:
        return await compose(delivery)

    return at_any_time


def _with_footer(post: Post, delivery: Delivery, voice: Voice) -> Post:
    if delivery.target.kind is not TargetKind.USER or post.footer is not None:
        return post
    return replace(post, footer=voice.say(f"stop-{STOPPED_BY.get(delivery.kind, 'changes')}"))
