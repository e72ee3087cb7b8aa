"""One's own way there and back: whether one comes in time for something, and how one gets home."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any, says
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly
from bot.answering.times.moments import Moments
from bot.core.models import SessionKind


def way_home_asked(linked: Entities, language: str) -> str | None:
    """Return what answers how somebody gets home, whatever it is after; None for all else."""
    beside_names = fold(without_masks(linked.masked))
    is_homeward = has_any(beside_names, "homeward_words", language)
    is_asked = is_homeward and has_any(beside_names, "which_way_words", language)
    return f"{TOPIC}transport" if is_asked else None


def in_time_asked(query: ParsedQuestion, linked: Entities) -> ParsedQuestion | None:
    """Read "I arrive at 9, will I miss the opening" as when that is; None for all else.

    The hour is one's own. Where it is asked what is missed, or of several things, one is on during
    the other, and that is what is asked.
    """
    language = query.spoken
    if not says(linked.text, "in_time_words", language) or query.names_anything or query.people:
        return None
    kinds = set(query.kinds) - {SessionKind.TALK}
    sessions = query.sessions or (query.of_kind or () if len(kinds) == 1 else ())
    is_one = len(kinds) <= 1 and len({one.title.get(language) for one in sessions}) == 1
    is_during = not query.times.has_day_or_hour and says(linked.text, "seeing_verbs", language)
    beside_names = without_masks(linked.masked)
    is_open = asks_openly(beside_names, language) or says(beside_names, "recalled_words", language)
    if not is_one or is_during or is_open:
        return None
    return replace(query.on_sessions(sessions), intent="when", times=Moments(), rivals=())
