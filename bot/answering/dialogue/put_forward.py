"""A bare value put forward of what was just told: "30 minutes?", "and in the Attic?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.meant_people import GENDERED
from bot.answering.dialogue.narrowing import names_only
from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import touches
from bot.answering.parsing.named_values import lengths_named
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, confirming_spans, says
from bot.answering.text.wording import terms
from bot.core.filters import Criterion


def with_value_put_forward(
    query: ParsedQuestion, linked: Entities, state: DialogueState, *, leans: bool
) -> ParsedQuestion | None:
    """Return what a few words put forward of what was told of last; None for other messages.

    A day alone asks for the programme of it, unless it is asked whether that is right, or it
    `leans` on what organisers wrote: "and on Friday?", after when badges are handed out.
    """
    if leans and state.topic and query.times.days and names_only(linked, query.spoken):
        return replace(query, intent=state.topic, subject=(), continues=True)
    session = query.programme.session.get(state.sessions[0]) if len(state.sessions) == 1 else None
    if session is None or _was_listed(state) or asks_by_word(linked.text, query.spoken):
        return None
    if query.is_titled or query.people or query.bodies or query.tracks or query.times.is_now:
        return None
    is_of_somebody = says(linked.text, "person_pronouns", query.spoken)
    if is_of_somebody and query.spoken not in GENDERED:
        return None  # "is she there tomorrow?" is asked of her, and not of her talk today
    lengths = [(one.start, one.end) for one in lengths_named(linked, query.spoken)]
    confirming = confirming_spans(linked.text, query.spoken)
    is_bare = names_only(linked, query.spoken, (*lengths, *confirming))
    is_of_it = _is_of_it(query, linked, is_said=bool(confirming))
    if not (is_bare or is_of_it):
        return None
    told = replace(
        query, sessions=(session,), found=(), subject=(), kinds=(), of_kind=None, continues=True
    )
    if lengths:
        return replace(told, intent="how_long")
    if query.times.at or query.times.part or (query.times.days and (confirming or is_of_it)):
        return replace(told, intent="when")
    return replace(told, intent="where") if query.rooms else None


def with_how_often(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "how often?", after what organisers wrote of the tram, as asked of that; else None.

    It is not how often the event is held.
    """
    is_named = query.is_specific or query.bodies or query.names_event or query.names_session
    is_short = linked.has_at_most(MOST_SAID, MOST_CHARACTERS)
    if not state.topic or is_named or not is_short:
        return None
    if not says(linked.text, "how_often_words", query.spoken):
        return None
    return replace(query.on_sessions(()), intent=state.topic, continues=True)


MOST_CHARACTERS = 12
"""Characters of Chinese or Korean of a message that asks no more than how often."""


def _is_of_it(query: ParsedQuestion, linked: Entities, *, is_said: bool) -> bool:
    """Whether a few words say something of a thing told of: "it starts in the foyer, right?".

    Where it is not said and then asked about, nothing but small words may stand beside.
    """
    is_of_more = query.names_event or query.place or query.subject or query.unknown_room
    if is_of_more or linked.strangers or len(linked.terms) > MOST_SAID:
        return False
    small = terms("function_words", query.spoken)
    beside = [one for one in linked.terms if not touches(one, linked.spans)]
    is_small = all(term.surface in small for term in beside)
    return (is_said or is_small) and says(linked.text, "thing_pronouns", query.spoken)


MOST_SAID = 8
"""Words of a message that only says something of what was told of."""


def _was_listed(state: DialogueState) -> bool:
    """Whether a list was told last, and no session that was named by its kind ("the panel")."""
    if state.narrowing is None:
        return state.intent in _OF_NOW
    is_of_session = state.intent is not None and has_trait(state.intent, Trait.OF_SESSION)
    return not is_of_session or state.narrowing.filter.criteria != {Criterion.KIND}


_OF_NOW = frozenset({"on_now", "on_next", "parallel", "breaks"})
"""Intents that list what is on at a time: an hour after them asks what is on then."""
