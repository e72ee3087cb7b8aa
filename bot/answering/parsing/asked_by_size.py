"""What is asked of the largest room, or the smallest: that it is that, or what is on there."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.rooms_by_size import size_beside_names
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in


def with_room_by_size(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Ask how many the largest room holds, or where it is, unless something else is asked of it.

    Rooms of which nobody told how many they hold are named beside it.
    """
    said = size_beside_names(linked, query.spoken)
    is_of_else = query.sessions or query.kinds or query.people or query.times.has_day_or_hour
    if said is None or is_of_else or has_trait(query.intent, Trait.LISTS):
        return query
    rooms = query.programme.event.rooms
    beside = f"{linked.text[: said.start]} {linked.text[said.end :]}"
    is_where = "where" in question_words_in(beside, query.spoken)
    asked = replace(query, subject=(), unknown_room="")
    if is_where and any(room.directions for room in query.rooms):
        return replace(asked, intent="directions")
    untold = tuple(room for room in rooms if room.capacity is None)
    return replace(asked, intent="session_capacity", rooms=(*query.rooms, *untold))
