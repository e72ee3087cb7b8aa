"""A bare value put forward of the one session just told of: "30 minutes?", "and in the Attic?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.narrowing import names_only
from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.parsing.named_values import lengths_named
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, confirming_spans
from bot.core.filters import Criterion


def with_value_put_forward(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return what a few words put forward of the session told of last; None for other messages.

    A day alone asks for the programme of it, unless it is asked whether that is right.
    """
    session = query.programme.session.get(state.sessions[0]) if len(state.sessions) == 1 else None
    if session is None or _was_listed(state) or asks_by_word(linked.text, query.spoken):
        return None
    if query.is_titled or query.people or query.bodies or query.tracks or query.times.is_now:
        return None
    lengths = [(one.start, one.end) for one in lengths_named(linked, query.spoken)]
    confirming = confirming_spans(linked.text, query.spoken)
    if not names_only(linked, query.spoken, (*lengths, *confirming)):
        return None
    told = replace(
        query, sessions=(session,), found=(), subject=(), kinds=(), of_kind=None, continues=True
    )
    if lengths:
        return replace(told, intent="how_long")
    if query.times.at or query.times.part or (query.times.days and confirming):
        return replace(told, intent="when")
    return replace(told, intent="where") if query.rooms else None


def _was_listed(state: DialogueState) -> bool:
    """Whether a list was told last, and no session that was named by its kind ("the panel")."""
    if state.narrowing is None:
        return state.intent in _OF_NOW
    is_of_session = state.intent is not None and has_trait(state.intent, Trait.OF_SESSION)
    return not is_of_session or state.narrowing.filter.criteria != {Criterion.KIND}


_OF_NOW = frozenset({"on_now", "on_next", "parallel", "breaks"})
"""Intents that list what is on at a time: an hour after them asks what is on then."""
