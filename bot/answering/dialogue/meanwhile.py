"""What else there is at the time of what was spoken of."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says


def with_meanwhile(query: ParsedQuestion, linked: Entities, state: DialogueState) -> ParsedQuestion:
    """Read "at that same time" as that of the one session spoken of, in the room now named."""
    if len(state.sessions) != 1 or query.sessions or query.people or query.times.spans:
        return query
    is_then = says(linked.text, "meanwhile_words", query.spoken)
    if not (is_then and (query.intent == "parallel" or query.rooms or query.tracks)):
        return query
    session = query.programme.session.get(state.sessions[0])
    if session is None:
        return query
    return replace(query, intent="parallel", sessions=(session,), subject=(), continues=True)
