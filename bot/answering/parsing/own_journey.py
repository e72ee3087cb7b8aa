"""One's own way there and back: how one gets home, if it is safe, and if one comes in time."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.masks import without_masks
from bot.answering.descriptions.named_things import names_thing
from bot.answering.intents import TOPIC
from bot.answering.linking.cities import is_country
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.message.clauses import CLAUSE_END
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import (
    first_group,
    has_any,
    question_words_in,
    says,
    term_spans,
    without_categories,
)
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly, is_put_forward
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.answering.times.zones import city_names, zone_named
from bot.core.models import SessionKind


def topic_of_journey(linked: Entities, language: str) -> str | None:
    """Return what answers how one gets home, if it is far or safe, if one may come for a day.

    What the way home is after is only told beside it, as where one lives is that is near or far.
    None for all else.
    """
    beside_names = fold(without_masks(linked.masked))
    is_homeward = has_any(beside_names, "homeward_words", language)
    if is_homeward and has_any(beside_names, "which_way_words", language):
        return f"{TOPIC}transport"
    is_of_named = linked.sessions or any(m.kind not in _OF_EVENT for m in linked.mentions)
    is_far = not is_of_named and _asks_if_far(beside_names, language)
    if is_far and not names_thing(beside_names, language):  # "停车场远吗" asks of the car park
        return "directions"
    is_discussed = has_any(beside_names, "discussing_words", language)  # 会讨论网络安全吗
    if not (linked.stated or is_discussed) and has_any(beside_names, "safety_phrases", language):
        return f"{TOPIC}security"
    if _asks_if_one_must_stay(beside_names, linked, language):
        return "event_unknown"
    return f"{TOPIC}fees" if _asks_for_one_day(beside_names, linked, language) else None


_OF_EVENT = frozenset({"event", "venue"})


def _asks_if_far(folded: str, language: str) -> bool:
    """Whether it is asked if the event is far, and of nothing else in that clause: a castle."""
    small = ("far_words", "function_words", "event_words")
    return any(
        has_any(clause, "far_words", language)
        and not any(map(str.isalpha, without_categories(clause, small, language)))
        for clause in CLAUSE_END.split(folded)
    )


def place_of_journey(query: ParsedQuestion, linked: Entities) -> ParsedQuestion | None:
    """Read "I booked a flight to Vienna (a hotel there), is that right" as where the event is.

    Only beside a city that nobody comes from, where nothing else is asked or named.
    """
    language, beside_names = query.spoken, fold(without_masks(linked.masked))
    is_elsewhere = query.intent in _OF_NO_PLACE and linked.place and not is_country(linked.place)
    is_own = any(has_any(beside_names, one, language) for one in ("journey_words", "arrival_words"))
    is_own = is_own or (
        has_any(beside_names, "lodging_words", language)
        and _is_far(linked.place or "", query.programme.event.zone)
    )
    if not (is_elsewhere and is_own) or asks_openly(beside_names, language):
        return None
    if linked.mentions or linked.sessions or has_any(beside_names, "homeward_words", language):
        return None
    if not _ends_with(beside_names, "being_right_words", language):
        return None
    return replace(query, intent="city", rivals=(), subject=(), subject_text="")


def _is_far(place: str, zone: str) -> bool:
    """Whether a city is too far to sleep in: nearer ones mostly have the event's own time zone."""
    there = zone_named(city_names().get(place.casefold(), ""))
    return there is not None and there != zone


def _ends_with(folded: str, words: str, language: str) -> bool:
    """Whether at most a word stands behind the last of some words in a folded text."""
    found = term_spans(folded, terms(words, language))
    return any(len(folded[end:].strip(" ?!.؟？！。").split()) <= 1 for _, end in found)


_OF_NO_PLACE = frozenset({OUT_OF_SCOPE, "event_unknown", "city", "where", f"{TOPIC}hotels"})
"""What a message resembles that tells of a journey and asks only whether it is right."""


def departure_asked(query: ParsedQuestion, linked: Entities) -> ParsedQuestion | None:
    """Read "when do we leave", of nothing named, as what is not known: no end and no start."""
    language, text = query.spoken, linked.text
    is_of_else = query.is_specific or linked.mentions or linked.times.spans
    is_told_around = CLAUSE_END.search(text.rstrip(" ?？؟!.。"))
    if is_of_else or is_told_around or not says(text, "departing_words", language):
        return None
    if names_thing(text, language) or question_words_in(text, language) != {"when"}:
        return None
    bare = query.without_sessions()
    return replace(bare, intent="event_unknown", rivals=(), subject=(), subject_text="")


def _asks_for_one_day(folded: str, linked: Entities, language: str) -> bool:
    """Whether it is asked if one may come on one day only: "can I attend just Friday"."""
    is_only = any(has_any(folded, one, language) for one in ("nothing_but", "only_words"))
    is_able = is_only and has_any(folded, "able_words", language)
    if not (is_able and has_any(folded, "own_coming_words", language)) or linked.times.at:
        return False
    is_one = len(linked.times.days) == 1 or first_group("day_counts", folded, language) == "1"
    is_named = linked.sessions or linked.mentions or kinds_in(folded, language, {})
    return is_one and not (is_named or asks_openly(folded, language))


def _asks_if_one_must_stay(folded: str, linked: Entities, language: str) -> bool:
    """Whether it is asked if one must be there on a day or all of them, which no dates tell."""
    is_named = linked.sessions or any(m.kind not in _OF_EVENT for m in linked.mentions)
    is_of_some = is_named or linked.times.at or kinds_in(folded, language, {})
    if is_of_some or question_words_in(folded, language):
        return False
    whole = linked.text if linked.times.spans else folded
    days = linked.times.days
    is_asked = fold(linked.text).lstrip("¿ ").startswith(terms("duty_words", language))
    is_asked = is_asked or is_put_forward(linked.text, language)
    is_whole = len(days) > 1 or (bool(days) and is_asked)
    is_whole = is_whole or says(whole, "whole_stay_words", language)
    is_duty = all(says(linked.text, one, language) for one in ("duty_words", "staying_words"))
    return is_whole and is_duty


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
