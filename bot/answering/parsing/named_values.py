"""Numbers, times and places that a question names: of what, and which of them narrow it down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    asks_by_word,
    asks_what_is_left,
    has_term,
    nouns_for_events,
    says,
)
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.ordinals import has_counter, ordinals_in
from bot.answering.text.wording import grouped_terms, terms, terms_everywhere
from bot.answering.times.lengths import LengthNamed, lengths_in
from bot.answering.times.moments import Moments
from bot.answering.times.zones import zone_named
from bot.core.filters import LAST_MINUTE
from bot.languages import UNSEGMENTED

_EDITION = re.compile(
    r"(\d{1,3})\s?(?:st|nd|rd|th|er|re|e|ème|eme|º|ª|-?й|-?я|-?ю|-?ой|届|屆|회|차)\b"
)
_EDITION_SPACELESS = re.compile(r"第?\s?(\d{1,3})\s?(?:届|屆|회|차)")

_NUMBERED = re.compile(
    r"(?<!\d)(\d{1,3})\s(?:edicion|edition|издани[ея])\b"
    r"|\b(?:edicion|edition|الدوره|النسخه|دوره|نسخه)\s(?:no\.?\s?|n[°º.]?\s?|رقم\s)?(\d{1,3})(?!\d)"
)
"""An edition by its number alone, beside the word for one: be "la 23" an hour elsewhere."""

_NOUN = re.compile(
    r"edicion|edition|издани|конференц|conferenc|دوره|نسخه|مؤتمر|[届屆회차次]|번째|one\b|reunion|meeting"
)
"""What says of a number that may be a day's that it is an edition's."""

_OF_DAYS = frozenset({"when", "is_today", "ends", "has_started"})
"""Intents that days answer."""


LEAST_ALONE = 13
"""From which number on an ordinal in words is an edition's, whatever stands beside it."""


def edition_in(
    linked: Entities, folded: str, knowledge: Knowledge, intent: str, language: str
) -> int | None:
    """Return the edition a question names; of several the event's own, when it is among them."""
    event = knowledge.event
    # "A buoy for forty euros" is a title, of no edition.
    outside = fold(linked.masked) if linked.sessions else outside_times(linked, folded)
    named = [int(m[1] or m[2]) for m in _NUMBERED.finditer(folded)]
    named = named or _editions(outside, language)
    if not named:
        is_only = is_only_edition(folded, language)
        bare = folded if is_only else " . ".join(_bare_days(linked, folded))
        named = [n for n in _editions(bare, language) if n not in _days_of(knowledge)]
    own = event.edition.value if event.edition else None
    if own in named:
        return own
    is_counted = bool(_NOUN.search(folded))
    is_day = max(named, default=0) < LEAST_ALONE and not is_counted
    if is_day and _days_of(knowledge) & {*_editions(folded, language)}:
        return None  # "it's on the 5th and 6th"
    if named and _days_of(knowledge) & {*named} and (intent in _OF_DAYS or not is_counted):
        return None  # "is it the 4th or the 5th?"
    if intent == "ends" and not is_counted and says(linked.text, "truth_words", language):
        return None  # "it ends on the 24th correct?"
    return named[0] if named else None


def _bare_days(linked: Entities, folded: str) -> Iterator[str]:
    """Yield what may be a day of no month: "the 23rd", and not "on the 23rd"."""
    if len(folded) != len(linked.text):
        return
    for span in linked.times.spans:
        named = folded[span.start : span.end].split()
        is_of_month = sum(map(str.isalpha, "".join(named))) > MOST_LETTERS
        before = {*folded[: span.start].split()[-1:], *named[:1]}
        if not (is_of_month or before & terms_everywhere("before_days")):
            yield " ".join(named)


MOST_LETTERS = 7
"""Letters of a day that names no month: "the 23rd", "la 24ème"."""


def _days_of(knowledge: Knowledge) -> set[int]:
    return {day.day for day in knowledge.programme.days}


def _editions(folded: str, language: str) -> list[int]:
    """Return the numbers of editions in a folded text, in digits and in words."""
    found = [int(m.group(1)) for p in (_EDITION, _EDITION_SPACELESS) for m in p.finditer(folded)]
    return found + _editions_in_words(folded, language)


def _editions_in_words(folded: str, language: str) -> list[int]:
    """Return the editions named in words: "the twenty-third", "the third edition"."""
    is_open = asks_by_word(folded, language)
    return [
        number
        for number, start, end in ordinals_in(folded, language)
        if number >= LEAST_ALONE
        or ((number > 1 or not is_open) and _is_of_edition(folded, start, end, language))
    ]


def names_first_edition(folded: str, language: str, *, by_noun: bool = False) -> bool:
    """Whether the first edition is spoken of: who asks when it was asks for the history.

    With `by_noun`, also as the first event of its kind: "the first conference".
    """
    nouns = nouns_for_events(language) if by_noun else ()
    return any(
        number == 1
        and (
            _is_of_edition(folded, start, end, language)
            or any(has_term(_around(folded, start, end), noun) for noun in nouns)
        )
        for number, start, end in ordinals_in(folded, language)
    )


def _is_of_edition(folded: str, start: int, end: int, language: str) -> bool:
    nouns = [term for term, group in grouped_terms("countable", language) if group == "editions"]
    return has_counter(language) or any(
        has_term(_around(folded, start, end), noun) for noun in nouns
    )


def _around(folded: str, start: int, end: int) -> str:
    """Return a stretch with the words right before and right after it."""
    before, after = folded[:start].split()[-1:], folded[end:].split()[:1]
    return " ".join((*before, folded[start:end], *after))


def is_only_edition(folded: str, language: str) -> bool:
    """Whether a folded question has hardly a letter beside numbers of editions: "the 23rd?"."""
    spans = [(a, b) for n, a, b in ordinals_in(folded, language) if n >= LEAST_ALONE]
    rest, count = blanked(folded, spans), len(spans)
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
    if times.at and not times.part and _is_from_then(linked.text, language):
        times = replace(times, at=None, part=(times.at, LAST_MINUTE), is_after=True)
    if times.is_after and times.part and times.at:
        times = replace(times, at=None)  # "I come at nine: what is left after half past?"
    if not is_choice:
        return times
    days = set(times.days) & set(knowledge.programme.days)
    is_bare = intent in _OF_DAYS and not linked.sessions and bool(days)
    kept = () if is_bare and len(times.days) > 1 else times.days
    return replace(times, part=None, at=None, days=kept)


def with_wrong_days_only(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Keep of several days put forward together those that are not the event's.

    "Is it the 5th and 6th" is not so, though the 5th is one of its days.
    """
    if query.intent not in {"when", "is_today"} or query.sessions or query.found:
        return query
    wrong = tuple(day for day in query.times.days if day not in query.programme.days)
    if not wrong or offers_choice(fold(linked.text)):
        return query
    return replace(query, times=replace(query.times, days=wrong))


def is_left_out(before: str, after: str, language: str) -> bool:
    """Whether a word beside a name says that what it names is left out; both sides are folded."""
    behind = "not_on_words" if language == "ko" else "left_out_before"
    if language in UNSEGMENTED and after.lstrip().startswith(terms(behind, language)):
        return True
    if language == "ko":
        return False
    before = _ARTICLE.sub("", before.rstrip()).rstrip()
    return any(
        before.endswith(term) and (has_unsegmented(term) or not before[: -len(term)][-1:].isalnum())
        for term in (*terms("not_on_words", language), *terms("leaving_out", language))
    )


_ARTICLE = re.compile(r"(?<!\w)(?:the|le|la|l'|el|por la|de la|in the|on the)\Z")
"""What may stand between what leaves something out and its name."""


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
    return blanked(folded, linked.times.offsets)


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
