"""Numbers, times and places that a question names: of what, and which of them narrow it down."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.spans import blanked
from bot.answering.text.normalise import fold
from bot.answering.times.moments import Moments
from bot.answering.times.zones import zone_named

_EDITION = re.compile(
    r"(\d{1,3})\s?(?:st|nd|rd|th|er|re|e|ème|eme|º|ª|-?й|-?я|-?ю|-?ой|届|屆|회|차)\b"
)
_EDITION_SPACELESS = re.compile(r"第?\s?(\d{1,3})\s?(?:届|屆|회|차)")

_OF_DAYS = frozenset({"when", "is_today", "ends", "has_started"})
"""Intents that days answer."""


def edition_in(linked: Entities, folded: str, knowledge: Knowledge, intent: str) -> int | None:
    """Return the edition a question names; of several the event's own, when it is among them."""
    event = knowledge.event
    outside = outside_times(linked, folded)
    named = [int(m.group(1)) for p in (_EDITION, _EDITION_SPACELESS) for m in p.finditer(outside)]
    own = event.edition.value if event.edition else None
    if own in named:
        return own
    if named and intent in _OF_DAYS and {day.day for day in knowledge.programme.days} & {*named}:
        return None  # "is it the 4th or the 5th?"
    return named[0] if named else None


def is_only_edition(folded: str) -> bool:
    """Whether a folded question has hardly a letter beside numbers of editions: "the 23rd?"."""
    rest, count = folded, 0
    for pattern in (_EDITION_SPACELESS, _EDITION):
        rest, found = pattern.subn(" ", rest)
        count += found
    return bool(count) and sum(map(str.isalpha, rest)) <= LEAST_BESIDE * count


LEAST_BESIDE = 3
"""Letters beside the number of an edition that ask nothing else: "the", "야"."""


def _other_zone(linked: Entities, own: str) -> str | None:
    """Return the zone of a place named that keeps another one than the event's, or None."""
    zones = (zone_named(place) for place in sorted(cities_in(fold(linked.text))))
    return next((zone for zone in zones if zone and zone != own), None)


def times_in(linked: Entities, intent: str, knowledge: Knowledge, *, is_choice: bool) -> Moments:
    """Return the times a question names, without those that it only offers to choose from.

    "In the morning or after lunch" narrows nothing down; nor do days of which one is the event's.
    """
    times = linked.times
    if intent == "time_zone" and times.zone in {None, knowledge.event.zone}:
        times = replace(times, zone=_other_zone(linked, knowledge.event.zone))
    if times.is_after and times.part and times.at:
        times = replace(times, at=None)  # "I come at nine: what is left after half past?"
    if not is_choice:
        return times
    days = set(times.days) & set(knowledge.programme.days)
    is_bare = intent in _OF_DAYS and not linked.sessions and bool(days)
    kept = () if is_bare and len(times.days) > 1 else times.days
    return replace(times, part=None, at=None, days=kept)


def spans_of(names: Iterable[str], folded: str) -> list[tuple[int, int]]:
    """Return where folded names stand in a folded question."""
    found = ((folded.find(name), name) for name in names)
    return [(start, start + len(name)) for start, name in found if start >= 0]


def outside_times(linked: Entities, folded: str) -> str:
    """Return a folded question without the times in it: "the 3rd" of December is no edition."""
    if len(folded) != len(linked.text):
        return folded
    return blanked(folded, ((span.start, span.end) for span in linked.times.spans))
