"""Numbers, times and places that a question names: of what, and which of them narrow it down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import time
from functools import cache

from bot.answering.intents import Trait, has_trait
from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.places import without_cities_of_names
from bot.answering.linking.spans import blanked, overlaps
from bot.answering.parsing.own_hours import asks_around_own_hour, hours_of_stay
from bot.answering.parsing.those_ending import asks_what_ends
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import choices_in, offers_choice
from bot.answering.text.markers import (
    asks_what_is_left,
    has_one,
    has_term,
    question_words_in,
    says,
)
from bot.answering.text.normalise import fold, has_unsegmented, is_unsegmented
from bot.answering.text.wording import detail_words, terms
from bot.answering.times.found import A_WEEK
from bot.answering.times.lengths import LengthNamed, lengths_in
from bot.answering.times.moments import Moments
from bot.answering.times.zones import zone_named
from bot.core.filters import LAST_MINUTE
from bot.languages import UNSEGMENTED

OF_DAYS = frozenset({"when", "is_today", "ends", "has_started"})
"""Intents that days answer."""


def _other_zone(linked: Entities, own: str) -> str | None:
    """Return the zone of a place named that keeps another one than the event's, or None."""
    people = (mention.span for mention in linked.mentions if mention.kind == "person")
    text = without_cities_of_names(blanked(linked.text, (*linked.title_spans, *people)))
    zones = (zone_named(place) for place in sorted(cities_in(fold(text))))
    return next((zone for zone in zones if zone and zone != own), None)


def _is_from_then(text: str, language: str) -> bool:
    """Whether a time named is one from which on something is asked: "what is left after that"."""
    return says(text, "from_then_words", language) or asks_what_is_left(text, language)


def times_in(
    linked: Entities, intent: str, knowledge: Knowledge, language: str, *, is_choice: bool
) -> Moments:
    """Return the times a question names, without those that it only offers to choose from.

    "In the morning or after lunch" narrows nothing down; nor do days of which one is the event's.
    """
    times = linked.times
    if intent == "time_zone" and times.zone in {None, knowledge.event.zone}:
        times = replace(times, zone=_other_zone(linked, knowledge.event.zone))
    is_around = asks_around_own_hour(linked, language)
    start, end = hours_of_stay(linked, language) if is_around else (None, None)
    if start and end:  # "I arrive at ten and leave at three"
        times = replace(times, at=None, part=(start, end), is_from_to=True)
        times = replace(times, is_before=False, is_after=False)
    elif end:  # "I leave at five: what can I still see"
        times = replace(times, at=None, part=(time.min, end), is_before=True)
    elif start:  # "I am busy until five" is a bound as well
        times = replace(times, at=None, part=(start, LAST_MINUTE), is_after=True, is_before=False)
    elif times.at and not times.part and _is_from_then(linked.text, language):
        times = replace(times, at=None, part=(times.at, LAST_MINUTE), is_after=True)
    if times.is_after and times.part and times.at:
        times = replace(times, at=None)  # "I come at nine: what is left after half past?"
    if times.at and has_trait(intent, Trait.LISTS) and asks_what_ends(linked, language):
        times = replace(times, is_end=True)
    elif times.at:
        times = replace(times, is_start=says(linked.text, "start_verbs", language))
    ors = choices_in(linked.text)
    is_or_later = times.is_after and bool(ors) and all(overlaps(one, times.offsets) for one in ors)
    is_of_else = has_trait(intent, Trait.LISTS) and _is_of_other_things(linked, ors)
    if not is_choice or is_or_later or is_of_else:  # "at nine or later"
        return times
    days = set(times.days) & set(knowledge.programme.days)
    is_bare = intent in OF_DAYS and not linked.sessions and bool(days)
    kept = () if is_bare and len(times.days) > 1 else times.days
    return replace(times, part=None, at=None, days=kept)


def _is_of_other_things(linked: Entities, ors: Sequence[tuple[int, int]]) -> bool:
    """Whether no time stands right beside an "or": "anything on tides or kelp after five"."""
    text, times = linked.text, linked.times.offsets
    return bool(ors) and not any(
        (end <= a and not text[end:a].strip()) or (b <= start and not text[b:start].strip())
        for start, end in ors
        for a, b in times
    )


def with_zone_of_place(
    query: ParsedQuestion, linked: Entities, own: str
) -> tuple[ParsedQuestion, bool]:
    """Tell by whose clock it is asked when something is, and whether it is: "for somebody in Oslo".

    `own` is the event's zone. The place is no claim about the venue.
    """
    is_when = question_words_in(linked.text, query.spoken) == {"when"}
    is_of_clock = has_one(fold(linked.text), detail_words("for_somebody", query.spoken))
    if not is_of_clock or (has_trait(query.intent, Trait.LISTS) and not is_when):
        return query, False
    zone = query.times.zone or _other_zone(linked, own)
    if zone is None:
        return query, False
    times, intent = replace(query.times, zone=zone), "when" if is_when else query.intent
    return replace(query, intent=intent, place=None, times=times), True


def with_wrong_days_only(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Keep of several days put forward together those that are not the event's.

    "Is it the 5th and 6th" is not so, though the 5th is one of its days; "is it this week" is, of
    which those are kept that are.
    """
    if query.intent not in {"when", "is_today"} or query.sessions or query.found:
        return query
    wrong = tuple(day for day in query.times.days if day not in query.programme.days)
    if not wrong or offers_choice(fold(linked.text)):
        return query
    if len(query.times.days) == A_WEEK > len(wrong):
        wrong = tuple(day for day in query.times.days if day not in wrong)
    return replace(query, times=replace(query.times, days=wrong))


def is_left_out(before: str, after: str, language: str) -> bool:
    """Whether a word beside a name says that what it names is left out; both sides are folded."""
    behind = "not_on_words" if language == "ko" else "left_out_before"
    if language in UNSEGMENTED and after.lstrip().startswith(terms(behind, language)):
        return True
    if language == "ko":
        return False
    before = _joint(language).sub("", before.rstrip()).rstrip()
    return any(
        before.endswith(term) and (has_unsegmented(term) or not before[: -len(term)][-1:].isalnum())
        for term in (*terms("not_on_words", language), *terms("leaving_out", language))
    )


@cache
def _joint(language: str) -> re.Pattern[str]:
    """Return what matches the small words between what leaves something out and its name."""
    joints = "|".join(map(re.escape, terms("left_out_joints", language)))
    return re.compile(rf"(?<!\w)(?:{joints})\Z")


def lengths_named(linked: Entities, language: str) -> tuple[LengthNamed, ...]:
    """Return the lengths a question names outside its times: "in half an hour" is a moment."""
    return tuple(
        one
        for one in lengths_in(linked.text, language)
        if not any(start < one.end and one.start < end for start, end in linked.times.offsets)
    )


def spans_of(names: Iterable[str], folded: str) -> list[tuple[int, int]]:
    """Return where folded names stand in a folded question."""
    found = ((folded.find(name), name) for name in names)
    return [(start, start + len(name)) for start, name in found if start >= 0]


def outside_times(linked: Entities, folded: str) -> str:
    """Return a folded question without the times in it: "the 3rd" of December is no edition."""
    if len(folded) != len(linked.text):
        return folded
    return blanked(outside_rooms(linked, folded), linked.times.offsets)


def outside_rooms(linked: Entities, folded: str) -> str:
    """Return a folded question without rooms whose words are not spaced: 第一会议室 is no first."""
    if len(folded) != len(linked.text):
        return folded
    rooms = (m.span for m in linked.mentions if m.kind == "room")
    return blanked(folded, [span for span in rooms if is_unsegmented(folded[slice(*span)])])


def names_own_place(query: ParsedQuestion, folded: str) -> bool:
    """Whether a folded text names the venue, its city or its country."""
    own = own_places(query)
    known = {city for one in own for city in cities_in(one).values()}
    return any(has_term(folded, one) for one in own) or bool(
        known & set(cities_in(folded).values())
    )


def own_places(query: ParsedQuestion) -> tuple[str, ...]:
    """Return the folded names of the venue, its city and its country."""
    venue = query.programme.event.venue
    if venue is None:
        return ()
    facts = (venue.name, venue.city, venue.country)
    texts = [text for fact in facts if fact and fact.value for text in fact.value.all()]
    return tuple(fold(text) for text in (*texts, *venue.aliases))


def without_own_places(text: str, query: ParsedQuestion) -> str:
    """Return a text with blanks for the names of the venue, its city and its country."""
    folded = fold(text)
    return blanked(text, spans_of(own_places(query), folded)) if len(folded) == len(text) else text
