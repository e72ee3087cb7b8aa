"""A room that a question names and the event has not: asked of, or said beside what is told."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.query import Reply
from bot.answering.text.terms import terms_of
from bot.core.models import AnswerStatus


def asks_of_unknown_room(part: Interpretation) -> bool:
    """Whether something is asked of a room that is not of the event, and of nothing that is."""
    query = part.query
    if not query.unknown_room or query.rooms or query.people:
        return False
    named = terms_of(query.unknown_room)
    told = part.stems_of_titles  # "K.5.101" is no talk that has 101 in its title
    is_of_code = bool(told) and told <= {term.stem for term in named}
    if query.is_titled and not is_of_code:
        return False
    if has_trait(query.intent, Trait.LISTS) or query.intent in _NEAR_ROOMS or is_of_code:
        return True
    is_short = len(part.linked.terms) - len(named) <= FEW_TERMS
    is_of_room = query.intent in _OF_ROOMS and not query.kinds
    return is_short and (is_of_room or query.intent.startswith(TOPIC))


_NEAR_ROOMS = frozenset({"rooms", "speakers", "session_capacity", "person_sessions"})
_OF_ROOMS = frozenset({"where", "directions", "is_today", "who_is", "person_sessions"})
FEW_TERMS = 6
"""Words beside the room of a message that asks for one, and tells of none."""


def with_unknown_room(reply: Reply, part: Interpretation) -> Reply:
    """Say first that no room of a name is known, or none at all, unless the reply does.

    "Is the gala in the Royal Ballroom" is asked of the gala, and told of it alone sounds like yes.
    """
    query = part.query
    is_told = reply.status in _TELLS and query.intent != OUT_OF_SCOPE
    if not query.unknown_room or query.rooms or not is_told:
        return reply
    voice = query.voice
    if query.programme.event.rooms:
        said = voice.say("room-unknown", room=query.unknown_room)
    else:
        said = voice.say("fact-unpublished", fact="rooms")
        untold = (voice.say("session-room-unknown", title=voice.title(s)) for s in query.sessions)
        if any(one in reply.text for one in untold):
            return reply
    return reply if said in reply.text else replace(reply, text=f"{said}\n{reply.text}")


_TELLS = frozenset({AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED})
