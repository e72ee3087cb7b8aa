"""What comes right before what was spoken of: in its room, or in the one now named."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.answering.times.moments import Moments
from bot.core.models import Session
from bot.core.programme import IDLE_KINDS

BARE, BARE_CHARACTERS = 5, 9
"""Terms, and characters of Chinese or Korean, of a message that asks for nothing else."""

MOST_TERMS, MOST_CHARACTERS = 8, 16
"""The same of one that asks in a sentence: "what is on in that room right before it"."""

_ALIKE = frozenset({"speakers", "when", "about", "history", "on_next", "event_unknown"})
"""What "which talk precedes it" resembles besides lists."""

MOST_TOLD = 3
"""Sessions told of last that "that" may mean."""


def with_preceding(
    query: ParsedQuestion,
    alone: ParsedQuestion,
    linked: Entities,
    state: DialogueState,
    written: str,
) -> ParsedQuestion | None:
    """Read "and before that?" as about what begins last before what was told; None for others.

    `alone` is the question as it reads without the conversation, `written` as it stands. Where
    nothing is on in the rooms told of before it on that day, that is said.
    """
    told = still_known(state.sessions, query.programme.session)
    times = alone.times
    is_of_kind = not alone.is_of_talks
    is_of_other = bool(alone.people or alone.bodies or is_of_kind or alone.names_event)
    is_of_time = bool(times.days or times.at)
    if is_of_other or is_of_time or alone.is_titled or not 0 < len(told) <= MOST_TOLD:
        return None
    is_bare = linked.has_at_most(BARE, BARE_CHARACTERS)
    is_asked = has_trait(alone.intent, Trait.LISTS) or alone.intent in _ALIKE
    is_short = is_bare or (is_asked and linked.has_at_most(MOST_TERMS, MOST_CHARACTERS))
    texts = (linked.text, written) if is_bare else (linked.text,)
    if not (is_short and any(says(text, "before_that_words", alone.spoken) for text in texts)):
        return None
    return _before(query, alone, told) if all(session.start for session in told) else None


def _before(
    query: ParsedQuestion, alone: ParsedQuestion, told: tuple[Session, ...]
) -> ParsedQuestion:
    programme = query.programme
    begins = min(session.start for session in told if session.start)
    local = begins.astimezone(programme.zone)
    named = {room.id for room in alone.rooms}
    rooms = named or set.intersection(*({*session.rooms} for session in told))
    earlier = [
        one
        for one in programme.timed
        if one.start
        and one.start < begins
        and one.start.astimezone(programme.zone).date() == local.date()
        and one.kind not in IDLE_KINDS
        and (not rooms or rooms & {*one.rooms})
    ]
    last = max((one.start for one in earlier if one.start), default=None)
    chosen = tuple(one for one in earlier if one.start == last)
    of_chosen = "speakers" if alone.intent == "speakers" else "when"
    return replace(
        query.on_sessions(chosen),
        intent=of_chosen if chosen else "programme",
        times=Moments() if chosen else Moments(days=(local.date(),), part=(time.min, local.time())),
        rooms=tuple(room for room in programme.event.rooms if room.id in rooms and not chosen),
        tracks=(),
        edition=None,
        continues=True,
    )
