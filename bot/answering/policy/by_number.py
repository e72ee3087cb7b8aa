"""What is told of sessions asked for by a number: how they were counted, or that none is so."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.interpretation import Interpretation
from bot.answering.linking.mentions import SessionsByNumber
from bot.answering.query import Reply, with_contact
from bot.answering.replies.criteria import SEPARATOR, described, heading_of
from bot.answering.replies.lists import brief_list
from bot.answering.text.normalise import fold
from bot.core.filters import Criterion
from bot.core.models import AnswerStatus

_NARROWING = frozenset({Criterion.DAY, Criterion.HOURS, Criterion.ROOM, Criterion.TRACK})
"""What the sessions that are counted are narrowed by."""


def number_untold(part: Interpretation) -> Reply | None:
    """Say that no session has the number asked for, and which there are; None where one has.

    Without times nobody knows which is the second of three; that there is no fourth is known.
    """
    asked, voice = part.linked.by_number, part.query.voice
    if asked is None or asked.sessions or part.linked.strangers:
        return None
    noun, count = asked.noun, len(asked.counted)
    if not count and noun.letter:
        said = voice.say("number-not-called", name=part.linked.text[slice(*noun.span)])
        return with_contact(part.query, AnswerStatus.UNKNOWN, said)
    if not count:
        said = voice.say("kind-unpublished")
        return with_contact(part.query, AnswerStatus.NOT_PUBLISHED, said)
    listed, what = brief_list(part.query, asked.counted), _counted_among(part, asked)
    if noun.number > count:
        said = voice.say("number-too-high", count=count, what=what)
    elif asked.places:
        said = voice.say("number-beside", number=noun.number, count=count, what=what)
    else:
        said = voice.say("number-unordered", number=noun.number, what=what)
    status = listed.status if asked.places or noun.number > count else AnswerStatus.NOT_PUBLISHED
    return replace(listed, status=status, text=f"{said}\n{listed.text}")


def with_order_told(reply: Reply, part: Interpretation) -> Reply:
    """Say how the sessions were counted that a reply tells of, where the programme numbers none.

    All that start together are told of, if only by their line.
    """
    asked, voice = part.linked.by_number, part.query.voice
    if asked is None or not (asked.sessions and asked.counted):
        return reply
    told, own = {*reply.sessions}, {session.id for session in asked.sessions}
    if not told or not told <= own:
        return reply
    what = _counted_among(part, asked)
    lead = [voice.say("number-in-order", number=asked.noun.number, what=what)]
    if len(asked.counted) == 1:
        lead = [voice.say("number-too-high", count=1, what=what)]
    untimed = sum(session.start is None for session in asked.counted)
    if untimed:
        lead.append(voice.say("number-untimed", count=untimed))
    rest = tuple(one for one in asked.sessions if one.id not in {*reply.sessions, *reply.more})
    beside = [brief_list(part.query, rest).text] if rest else []
    ids = (*reply.sessions, *(one.id for one in rest))
    return replace(reply, text="\n".join((*lead, reply.text, *beside)), sessions=ids)


def _counted_among(part: Interpretation, asked: SessionsByNumber) -> str:
    """Return among what was counted: the noun as it was written, the day, the room, the track."""
    noun, text = asked.noun, part.linked.text
    at = fold(text).find(noun.noun, noun.start)
    written = text[at : at + len(noun.noun)] if len(noun.noun) > 1 else ""
    narrowing = part.query.session_filter
    narrowed = described(part.query, narrowing, narrowing.criteria & _NARROWING)
    return heading_of(part.query.voice, SEPARATOR.join(filter(None, (written, narrowed))))
