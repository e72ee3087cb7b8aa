"""A choice that a question offers ("Paris or Rome?"): whether anything of it holds."""

from __future__ import annotations

from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.parsing.named_counts import day_counts_in
from bot.answering.parsing.named_values import names_own_place
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import has_any
from bot.answering.text.normalise import fold

OF_PLACE = frozenset({"where", "city", "address"})
"""Intents that ask where the event is."""


def rules_out_all(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a question offers a choice of which nothing holds ("Paris or Rome?")."""
    folded = fold(linked.text)
    if not offers_choice(folded) or has_any(folded, "judging_words", query.spoken):
        return False
    if query.sessions:
        return _no_room(query) or _no_day(query)
    if query.intent in OF_PLACE and not linked.names("venue"):
        return _no_place(query, folded)
    if query.intent == "how_long":
        counts = day_counts_in(folded, query.spoken)
        return len(counts) > 1 and len(query.programme.days) not in counts
    return False


def _no_room(query: ParsedQuestion) -> bool:
    held = {room for session in query.sessions for room in session.rooms}
    return bool(held) and len(query.rooms) > 1 and not held & {room.id for room in query.rooms}


def _no_day(query: ParsedQuestion) -> bool:
    days = {query.programme.day_of(session) for session in query.sessions}
    days |= {query.programme.programme_day_of(session) for session in query.sessions}
    return len(query.times.days) > 1 and bool(days - {None}) and not days & set(query.times.days)


def _no_place(query: ParsedQuestion, folded: str) -> bool:
    named = set(cities_in(folded).values())
    return len(named) > 1 and not names_own_place(query, folded)


def offers_own_place(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether the event's own place is among those a question offers to choose from."""
    folded = fold(linked.text)
    is_own = linked.names("venue") or names_own_place(query, folded)
    return offers_choice(folded) and is_own
