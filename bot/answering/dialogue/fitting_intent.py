"""What was asked before, as it reads for what is named now: "and on Friday?", "and Kim?"."""

from __future__ import annotations

from bot.answering.dialogue.state import DialogueState
from bot.answering.query import ParsedQuestion

_TIMELESS = frozenset({"where", "city", "address", "theme", "organisers", "partners", "event_name"})
_OF_DAYS = frozenset({"is_today", "when", "programme"})
"""What is the same on any day of the event, and what is asked of a day."""


def fitting_intent(state: DialogueState, query: ParsedQuestion) -> str:
    """Return the earlier intent as it reads for the new thing."""
    intent = state.intent or query.intent
    is_timeless = intent in _TIMELESS and not state.sessions
    if query.times.days and is_timeless and query.intent in _OF_DAYS:
        return query.intent  # "where is it?", "is it still on on Friday?"
    if query.people and intent in {"opens", "keynote", "closes", "speakers", "contact"}:
        return "who_is"
    if query.times.days and not query.people and intent in {"on_now", "on_next", "when", "about"}:
        return "programme"
    return intent
