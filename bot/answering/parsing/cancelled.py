"""Which sessions are cancelled, asked in whatever words, where none is named."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import ASSISTANT, TALK, TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says, says_amount
from bot.answering.text.normalise import fold
from bot.answering.text.wording import single_words


def with_cancelled(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "one of the talks isn't happening any more, which" as about those that are cancelled.

    Where a session is named, or anything beside, it is asked whether that is cancelled.
    """
    # In French "conférence" is a talk as well: how many were cancelled is asked of sessions.
    is_event = query.names_event and not _asks_of_many(query, linked.text)
    is_named = query.is_titled or query.people or is_event or query.rooms or query.tracks
    if is_named or not query.is_of_talks or not says(linked.text, "cancelled_words", query.spoken):
        return query
    speaks_of_any = mentions_session(fold(linked.text), query.spoken)
    is_aside = query.intent.startswith((TOPIC, TALK, ASSISTANT)) or query.intent == OUT_OF_SCOPE
    if is_aside and not speaks_of_any:
        return query  # "my flight got cancelled"
    said = single_words("cancelled_words", query.spoken) | single_words(
        "marked_words", query.spoken
    )
    if any(term.surface not in said for term in linked.unmatched):
        return query
    bare = query.without_sessions()
    return replace(
        bare, intent="cancelled", nearness=0.0, names_somebody=False, names_event=False, rivals=()
    )


def _asks_of_many(query: ParsedQuestion, text: str) -> bool:
    """Whether it is asked how many sessions, or which."""
    is_of_which = query.names_session and says(text, "listing_words", query.spoken)
    return is_of_which or says_amount(text, query.spoken)
