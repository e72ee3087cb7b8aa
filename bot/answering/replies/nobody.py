"""That nobody of a name takes part, and whether a reply says so."""

from __future__ import annotations

from bot.answering.query import ParsedQuestion, Reply, unknown


def nobody(query: ParsedQuestion) -> Reply:
    """Say that nobody of that name takes part."""
    return unknown(query, "nobody-named" if query.subject or query.names_somebody else "unknown")


def says_nobody(reply: Reply, query: ParsedQuestion) -> bool:
    """Whether a reply says that nobody of a name is known."""
    return query.voice.say("nobody-named") in reply.text
