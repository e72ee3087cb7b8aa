"""What was asked about: remembered for what is asked next, and where it is unknown said again."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.descriptions.named_things import name_asked
from bot.answering.intents import TOPIC
from bot.answering.interpretation import Interpretation
from bot.answering.query import ParsedQuestion, Reply, with_contact
from bot.core.answers import Lookup
from bot.core.models import AnswerStatus

_IN_VAIN = frozenset({AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED, AnswerStatus.DECLINED})


def with_lookup(reply: Reply, part: Interpretation) -> Reply:
    """Return a reply with what was asked about, where a question after it may mean that."""
    query = part.query
    if query.is_of_unknown:
        return replace(reply, lookup=query.lookup)
    if reply.status is AnswerStatus.ANSWERED and query.intent == "organisation":
        names = [body.name.get(query.voice.language) for body in query.bodies]
        return replace(reply, lookup=Lookup(names[0], is_known=True)) if len(names) == 1 else reply
    if reply.people or query.is_titled or query.names_event:
        return reply
    if reply.status is AnswerStatus.ANSWERED and query.intent.startswith(TOPIC):
        if reply.sessions:
            return reply
        name = name_asked(part.linked.text, query.spoken)
        return replace(reply, lookup=Lookup(name, is_known=True) if name else query.lookup)
    if reply.status not in _IN_VAIN:
        return reply
    lookup = _lookup(part, is_near=bool(reply.sessions and not query.nearness))
    return replace(reply, lookup=lookup) if lookup else reply


def _lookup(part: Interpretation, *, is_near: bool) -> Lookup | None:
    """Return what was asked about; `is_near` when a session that has a word of it was shown."""
    query, linked = part.query, part.linked
    if linked.strangers and not is_near:
        return Lookup(linked.strangers[0], is_person=True)
    name = query.unknown_room or name_asked(linked.text, query.spoken)
    name = name or ("" if is_near else query.subject_text)
    return Lookup(name) if name else None


def nothing_meant(query: ParsedQuestion) -> Reply:
    """Say that of what a pronoun stands for nothing is known still, or that many may be meant."""
    if query.lookup is None:
        return Reply(status=AnswerStatus.UNKNOWN, text=query.voice.say("whom-do-you-mean"))
    text = query.voice.say("still-unknown", name=query.lookup.name)
    return with_contact(query, AnswerStatus.UNKNOWN, text)
