"""What is asked of the track told of last: "and when does it end?", "who opens it?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.asked_of_told import SHORT
from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.parsing.asked_of_track import OF_TRACKS
from bot.answering.query import ParsedQuestion
from bot.core.filters import Criterion

_ASKED = OF_TRACKS | {"opens", "closes", "speakers", "how_long"}
"""What may be asked of a track by no more than a pronoun, or by nothing."""


def with_track_told(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return a few words that name nothing as asked of the track told of last; None else."""
    before = state.narrowing.filter if state.narrowing else None
    if before is None or state.intent not in _ASKED or query.intent not in _ASKED:
        return None
    is_of_track = before.criteria - {Criterion.DAY} == {Criterion.TRACK}
    names_more = query.is_specific or query.bodies or query.subject or query.names_event
    if not is_of_track or names_more or query.times.days or len(linked.terms) > SHORT:
        return None
    told = tuple(track for track in query.programme.event.tracks if track.id in before.tracks)
    intent = "when" if query.intent == "how_long" else query.intent
    return replace(query, intent=intent, tracks=told, found=(), continues=True, rivals=())
