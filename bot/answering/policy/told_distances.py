"""How far something is that is none of the event: told by the way there, else not known."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.descriptions.named_things import NamedThing, thing_asked
from bot.answering.intents import TOPIC, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.query import Reply, contact_line
from bot.answering.replies.place import directions
from bot.core.answers import Lookup
from bot.core.models import AnswerStatus, Fact, Text


def reply_to_far(part: Interpretation) -> Reply | None:
    """Return what is told of the way to what may be far, or that it is not; None for all else."""
    query = part.query
    if not (name := query.far_noun):
        return None
    thing = thing_asked(name, query.spoken) or NamedThing(name, titles=(name,))
    venue, covering = query.programme.event.venue, query.programme.topic_covering
    if venue and _speaks_of(thing, venue.directions):
        return directions(query)
    for topic in map(covering.get, ("transport", "parking", "hotels")):
        if topic and _speaks_of(thing, topic.answer):
            return reply_to(replace(query, intent=f"{TOPIC}{topic.id}", rivals=()))
    said = query.voice.say("detail-unknown", thing=name, detail="distance")
    text = "\n".join(filter(None, (said, contact_line(query))))
    return Reply(status=AnswerStatus.UNKNOWN, text=text, lookup=Lookup(name))


def _speaks_of(thing: NamedThing, fact: Fact[Text] | None) -> bool:
    texts = fact.value.by_language.items() if fact and fact.value else ()
    return any(thing.is_named_in(text, language) for language, text in texts)
