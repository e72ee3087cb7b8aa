"""The venue named alone: "UN Headquarters?", or by a noun that asks for it by itself: "la sede"."""

from __future__ import annotations

from bot.answering.linking.entities import Entities


def is_venue_alone(linked: Entities) -> bool:
    """Whether a name of the venue is all that stands in a question."""
    kinds = {mention.kind for mention in linked.mentions}
    is_of_else = linked.sessions or linked.times.spans or linked.place
    return kinds == {"venue"} and linked.is_only_names and not is_of_else
