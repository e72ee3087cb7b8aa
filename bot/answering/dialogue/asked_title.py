"""What that is called which was told of, or when it is: "and the title?", "what time is that?"."""

from __future__ import annotations

from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says

_OF_WHOM = frozenset({"role", "who_is", "affiliation"})
"""Intents that ask of somebody what a title, or a name, may be: "her title" is her post."""

MOST_TERMS = 6
"""More than these name what they ask about themselves."""


def asks_title(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether a few words ask what the sessions told of last are called."""
    is_of_else = query.intent in _OF_WHOM or query.names_event or not state.sessions
    is_short = len(linked.terms) <= MOST_TERMS
    return is_short and not is_of_else and says(linked.text, "title_words", query.spoken)


def asks_its_time(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether "and what time is that?" asks of what was told of last, and of no clock."""
    is_of_clock = bool(linked.times.zone or linked.place)
    is_of_clock = is_of_clock or any(
        says(linked.text, one, query.spoken) for one in ("zone_words", "clock_zone_words")
    )
    is_when = question_words_in(linked.text, query.spoken) == {"when"}
    return query.intent == "time_zone" and is_when and not is_of_clock
