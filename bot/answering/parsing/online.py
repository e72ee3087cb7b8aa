"""Sessions that are followed from elsewhere: what is on online, where a room or track is that."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms_everywhere
from bot.core.models import Room, Track

_LIVESTREAM = f"{TOPIC}livestream"


def with_online_places(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Ask for what is on in the rooms and tracks that are online, where that is asked for.

    "Which can I follow online" is near to a livestream of the event; where the organisers told
    nothing of one, it asks for what the programme has online.
    """
    is_of_stream = query.intent == _LIVESTREAM
    if query.rooms or query.tracks or query.people or offers_choice(fold(linked.text)):
        return query  # "online or in person" is asked of the event
    if not (is_of_stream or has_trait(query.intent, Trait.LISTS) or query.intent == "count"):
        return query
    told = knowledge.programme.topic_covering.get("livestream")
    if is_of_stream and told is not None and told.answer.value:
        return query
    is_of_some = query.names_session or query.times.has_day_or_hour or query.is_remaining
    if not says_online(linked.text) or not (is_of_some or is_of_stream):
        return query
    event = knowledge.programme.event
    rooms = tuple(room for room in event.rooms if _is_online(room))
    tracks = tuple(track for track in event.tracks if _is_online(track)) if not rooms else ()
    if not (rooms or tracks):
        return query
    if is_of_stream and query.is_titled:
        places = frozenset(one.id for one in rooms) | frozenset(one.id for one in tracks)
        is_there = all(places.intersection((*one.rooms, *one.tracks)) for one in query.sessions)
        return replace(query, intent="where", rivals=()) if is_there else query
    intent = "find_sessions" if is_of_stream else query.intent
    return replace(query, intent=intent, rooms=rooms, tracks=tracks, subject=(), rivals=())


def says_online(text: str) -> bool:
    """Whether a text says, in whichever language, that something is online."""
    folded = fold(text)
    words = terms_everywhere("online_words")
    return any(word in folded and find_term(folded, word) for word in words)


def _is_online(place: Room | Track) -> bool:
    names = place.aliases + place.name.all()
    return any(map(says_online, names))
