"""Who is asked for by "who" and the session named: whoever opens it, gives it, speaks in it."""

from __future__ import annotations

import re

from bot.answering.intents import WHO_BY_KIND
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold

_ASKS_WHO_IN_ARABIC = re.compile(r"^\W*(?:من|مين)\b")


def part_asked(intent: str, linked: Entities, language: str) -> str | None:
    """Return who is asked for by "who" and the one session named: whoever opens, closes it ..."""
    if question_words_in(linked.text, language) != {"who"}:
        return None
    if language == "ar" and not _ASKS_WHO_IN_ARABIC.match(fold(linked.text)):
        return None  # the same word is "from"
    named = {session.kind for session in linked.sessions}
    named = named or {kind for kind, _ in kinds_in(fold(linked.text), language, {})}
    if len(linked.sessions) > 1 or len(named) != 1:
        return None
    part = WHO_BY_KIND.get(next(iter(named)))
    return part or ("speakers" if linked.sessions and intent in _NEVER_WHO else None)


_NEVER_WHO = frozenset(
    {"session_track", "session_capacity", "how_long", "where", "when", "ends", "has_started"}
)
"""What is asked of a session, and never by "who"."""
