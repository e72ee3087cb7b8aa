"""Which of the list told last have what is named: "which are in French?", "any after three?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.narrowing import narrowed_on
from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says

MOST_TERMS, MOST_CHARACTERS = 8, 18
"""Terms, or characters of Chinese or Korean, of a message that asks no more than which."""


def with_which_of_list(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the last list's question narrowed by what is named; None for any other message.

    "Which" without a noun is asked of what was just listed; with one ("which talks") of any.
    """
    is_list = state.narrowing is not None and len(state.listed) > 1
    is_list = is_list and state.intent is not None and has_trait(state.intent, Trait.LISTS)
    if state.narrowing is None or not is_list or query.names_event or query.is_titled:
        return None
    is_which = says(linked.text, "which_of_them", query.spoken)
    is_which = is_which or says(linked.text, "some_of_them", query.spoken)
    is_of_any = (query.names_session and not query.kinds) or query.bodies
    if not is_which or is_of_any or not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return None
    is_on = query.intent == "find_sessions" and bool(query.subject or query.found)
    if not is_on and not query.session_filter.criteria:
        return None
    bare = query if is_on else replace(query, subject=(), found=(), is_topical=False)
    return narrowed_on(bare, state.narrowing, "find_sessions" if is_on else "programme")
