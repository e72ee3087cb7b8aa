"""A choice that a question offers ("Paris or Rome?"): whether anything of it holds, and what."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import is_track_word, kind_tracks, kinds_in
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.spans import blanked
from bot.answering.parsing.named_counts import day_counts_in
from bot.answering.parsing.named_values import names_own_place
from bot.answering.policy.claimed_kinds import DISJOINT
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.text.choices import choices_in, offers_choice
from bot.answering.text.markers import has_any, question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.whether import is_put_forward

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


_ASKED = frozenset({"when", "where", "who", "how_long"})
"""What is asked of a session rather than its sort."""


def reply_to_kinds_offered(part: Interpretation) -> Reply | None:
    """Tell the track or the sort of a session by its title; None where none is offered.

    Of a sort that is one only where a track is called so, "is it a plenary" is told by its track.
    """
    query, linked = part.query, part.linked
    if not linked.title_spans or not query.sessions or query.people:
        return None
    beside = blanked(linked.text, linked.title_spans)
    bare = blanked(beside, choices_in(beside))  # the French "or" is "where"
    if question_words_in(bare, query.spoken) & _ASKED or linked.times.days:
        return None
    tracks = kind_tracks(query.programme.event)
    kinds = kinds_in(fold(beside), query.spoken, tracks)
    is_of_track = any(is_track_word(word) for _, word in kinds)
    named = len(kinds) + len(ids_of(linked.mentions, "track"))
    is_choice = offers_choice(fold(beside)) and (named > 1 or is_of_track)
    if not is_choice and not (is_of_track and is_put_forward(beside, query.spoken)):
        return None
    alone = replace(query.on_sessions(query.sessions), is_titled=True, tracks=())
    if is_of_track or ids_of(linked.mentions, "track"):
        return reply_to(replace(alone, intent="session_track"))
    session, voice = query.sessions[0], query.voice
    if session.kind not in DISJOINT:
        return None
    told = reply_to(replace(alone, intent="when"))
    said = voice.say("session-kind", title=voice.title(session), kind=session.kind.value)
    return replace(told, text=f"{said}\n{told.text}")
