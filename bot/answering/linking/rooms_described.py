"""Rooms told by what they are: by a number, a letter, their size, or as the main one."""

from __future__ import annotations

from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.main_rooms import main_rooms
from bot.answering.linking.mentions import Mention
from bot.answering.linking.numbered_rooms import numbered_rooms
from bot.answering.linking.rooms_by_size import rooms_by_size
from bot.answering.linking.spans import Spans


def rooms_described(
    text: str, language: str, knowledge: Knowledge, names: Spans
) -> tuple[Mention, ...]:
    """Return the rooms that a text describes; `names` are where anything stands by its name."""
    rooms = knowledge.event.rooms
    counted = numbered_rooms(text, language, knowledge.numbered_rooms)
    sized = rooms_by_size(text, language, rooms, names)
    return (*counted, *(sized or main_rooms(text, language, rooms)))
