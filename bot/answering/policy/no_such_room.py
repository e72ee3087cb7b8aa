"""A room that a question takes for granted and the programme has not, said beside what is told."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.interpretation import Interpretation
from bot.answering.query import Reply
from bot.core.models import AnswerStatus

_TELLS = frozenset({AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED})


def with_no_such_room(reply: Reply, part: Interpretation) -> Reply:
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
