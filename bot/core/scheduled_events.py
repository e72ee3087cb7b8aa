"""Which of a programme's sessions stand among Discord's scheduled events: pure rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.models import Session, SessionKind
from bot.core.programme import Programme

MOST_EVENTS = 100
"""Scheduled events that a server may have at a time: https://docs.discord.com/developers/resources/guild-scheduled-event"""

IN_GOOD_TIME = timedelta(minutes=2)
"""How long before its start a session is made an event at the latest: none begins in the past."""

LEFT_OUT = frozenset({SessionKind.BREAK, SessionKind.MEAL})
"""Kinds of which nobody needs an event."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a scheduled event says of a session; moments are aware UTC."""

    session: str
    name: str
    description: str
    location: str
    starts_at: datetime
    ends_at: datetime

    def is_like(self, other: Listing) -> bool:
        """Whether both say the same, whatever their sessions' ids."""
        return replace(self, session=other.session) == other


@dataclass(frozen=True, slots=True)
class Held:
    """An event as it was last asked for, and its id on the server.

    None is one of which nobody knows yet whether the server has made it.
    """

    listing: Listing
    event_id: str | None


class StepKind(StrEnum):
    """What is to be done about one event."""

    CREATE = "create"
    CHANGE = "change"
    FIND = "find"
    CANCEL = "cancel"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to be done: what the event shall say, and what is held of it."""

    kind: StepKind
    listing: Listing
    held: Held | None = None


def sessions_to_list(programme: Programme, now: datetime) -> tuple[Session, ...]:
    """Return the sessions that are still to come, or on, the next first; as many as are taken."""
    coming = [
        session
        for session in programme.timed
        if not session.is_cancelled
        and session.kind not in LEFT_OUT
        and (end := programme.end_of(session)) is not None
        and end > now
    ]
    return tuple(coming[:MOST_EVENTS])


def steps_to(
    wanted: Iterable[Listing], held: Mapping[str, Held], now: datetime
) -> tuple[Step, ...]:
    """Return what makes a server's events those that are wanted, what ends first.

    What has begun is neither made nor moved: Discord takes no start that has passed. A session
    with another id and nothing else new keeps its event.
    """
    listings = {listing.session: listing for listing in wanted}
    steps: list[Step] = []
    free = {session: one for session, one in held.items() if session not in listings}
    for listing in listings.values():
        mine = held.get(listing.session)
        if mine is None:
            twin = next((s for s, one in free.items() if one.listing.is_like(listing)), None)
            if twin is not None:
                steps.append(Step(StepKind.CHANGE, listing, free.pop(twin)))
            elif listing.starts_at - now >= IN_GOOD_TIME:
                steps.append(Step(StepKind.CREATE, listing))
        elif mine.event_id is None:
            steps.append(Step(StepKind.FIND, listing, mine))
        elif mine.listing != listing and _may_change(mine.listing, listing, now):
            steps.append(Step(StepKind.CHANGE, listing, mine))
    gone = []
    for one in free.values():
        is_over = one.listing.ends_at <= now
        kind = StepKind.FORGET if is_over else StepKind.CANCEL
        if one.event_id is None and not is_over:
            kind = StepKind.FIND
        gone.append(Step(kind, one.listing, one))
    order = {StepKind.FIND: 0, StepKind.FORGET: 1, StepKind.CANCEL: 2, StepKind.CHANGE: 3}
    return tuple(sorted((*gone, *steps), key=lambda step: order.get(step.kind, 4)))


def _may_change(old: Listing, new: Listing, now: datetime) -> bool:
    return old.starts_at > now and (new.starts_at == old.starts_at or new.starts_at > now)
