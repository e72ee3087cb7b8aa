"""Whose name is asked for: somebody's is not the event's."""

from __future__ import annotations

from bot.answering.classifier.classifier import Ranking
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any


def whose_name_asked(query: ParsedQuestion, ranking: Ranking, folded: str) -> str | None:
    """Return what asks for somebody where a name is theirs: "how do you spell her name"; or None.

    Of several it is the likeliest: the name of the keynote speaker asks who gives the keynote.
    """
    if query.intent != "event_name" or query.names_event:
        return None
    is_said = any(has_any(folded, one, query.spoken) for one in ("person_pronouns", _SPELLING))
    if not (query.people or is_said):
        return None
    return next((one for one in ranking.labels if one in _OF_SOMEBODY), "role")


_SPELLING = "spelling_words"
_OF_SOMEBODY = frozenset({"who_is", "role", "speakers", "keynote", "opens", "person_sessions"})
