"""What an event is to achieve, which asks for what it is about, and not for who holds it."""

from __future__ import annotations

from bot.answering.linking.entities import Entities
from bot.answering.parsing.part_asked import asks_who
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says


def aims_asked(query: ParsedQuestion, linked: Entities) -> str | None:
    """Return what tells the aims where these are asked for; None else.

    "What do the organisers hope to achieve?", but not "who are they hoping to attract".
    """
    is_near = query.intent in _OF_HOSTS or (query.intent in _OF_ANYTHING and query.names_event)
    if not is_near or query.is_specific or asks_who(linked.text, query.spoken):
        return None
    return "about" if says(linked.text, "aiming_words", query.spoken) else None


_OF_HOSTS = frozenset({"organisers", "partners"})
_OF_ANYTHING = frozenset({"session_space", "event_unknown"})
"""What such a question resembles that names the event, and not who holds it."""
