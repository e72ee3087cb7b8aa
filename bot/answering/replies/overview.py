"""What to say when a message may be about the event, and nobody can tell what it asks."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.query import ParsedQuestion, Reply, with_contact
from bot.answering.replies import event, place, session_facts, times
from bot.answering.replies.things import without_things
from bot.core.models import AnswerStatus


def overview(query: ParsedQuestion) -> Reply:
    """The dates, the place, the theme, and whom to ask."""
    voice = query.voice
    bare = without_things(query, "when")
    facts = (times.dates(bare), place.place_line(bare), event.theme_line(bare))
    text = "\n".join([voice.say("overview"), *(line for line in facts if line)])
    reply = with_contact(query, AnswerStatus.UNKNOWN, text)
    ready = tuple(voice.say(f"suggest-{name}") for name in ("programme", "speakers", "contact"))
    return Reply(
        status=reply.status,
        text=reply.text,
        sources=(query.programme.event.dates_origin, *reply.sources),
        suggestions=ready,
    )


def declined(query: ParsedQuestion) -> Reply:
    """Say politely that this is not about the event, and what can be asked."""
    voice = query.voice
    return Reply(
        status=AnswerStatus.DECLINED,
        text=voice.say("declined", name=voice.event_name()),
        suggestions=tuple(voice.say(f"suggest-{name}") for name in ("dates", "venue", "programme")),
    )


MOST_TOLD = 2
"""Sessions of an order to announce something of which it is told how they stand."""


def announcing_declined(query: ParsedQuestion) -> Reply:
    """Say that only organisers announce anything, and how the sessions stand that it is about."""
    reply = replace(declined(query), text=query.voice.say("announcing-declined"))
    if not 0 < len(query.sessions) <= MOST_TOLD:
        return reply
    known = session_facts.cancelled(query)
    return replace(
        reply,
        text=f"{reply.text}\n{known.text}",
        sources=known.sources,
        sessions=tuple(session.id for session in query.sessions),
    )
