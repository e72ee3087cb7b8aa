"""Going on with what was told last: the rest of a list, or all that was only counted."""

from __future__ import annotations

from bot.answering.dialogue.reactions import asks_for_more
from bot.answering.dialogue.state import DialogueState
from bot.answering.text.markers import is_wholly

COUNTED = "count"
"""The intent whose answer says how many there are, and names none if they are many."""


def goes_on(text: str, language: str, state: DialogueState) -> bool:
    """Whether a message asks for no more than the rest: "more", or "which ones?" after a number.

    "What else" is asked of the list only where something of it is left to show.
    """
    if _is_counted(state) and is_wholly("list_them", text, language):
        return True
    if asks_for_more(text, language):
        return True
    if is_wholly("what_else", text, language):
        return bool(state.more or state.more_people)
    is_next = is_wholly("next_alone", text, language) and not (state.more or state.more_people)
    is_more = is_wholly("more", text, language) and not is_next
    return is_more and bool(state.listed or state.people or state.more)


def left_to_show(state: DialogueState) -> tuple[str, ...]:
    """Return the sessions (ids) that were not shown yet: of those only counted, all of them."""
    return (*state.sessions, *state.more) if _is_counted(state) else state.more


def shown_as(state: DialogueState) -> str:
    """Return the intent under which they are shown: what was counted is listed from then on."""
    return "find_sessions" if _is_counted(state) else state.intent or ""


def _is_counted(state: DialogueState) -> bool:
    return state.intent == COUNTED and bool(state.more)
