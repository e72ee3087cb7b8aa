"""What a question takes for granted, checked against the facts: "it's in Geneva, right?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import has_term, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms
from bot.core.models import Session

_PLACES = frozenset({"where", "city", "address"})

_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_DAYS = re.compile(
    r"(?<!\d)(\d{1,2})[\s-]?"
    r"(?:days?|jours?|journees?|dias?|дн\w*|день|ايام|يوم\w*|天|日间?|일간?)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class ClaimCheck:
    """Whether what was taken for granted holds; `value` is what was said, as it reads."""

    holds: bool
    value: str


def check_claim(query: ParsedQuestion, linked: Entities) -> ClaimCheck | None:
    """Return whether the value that a question names for what it asks is right.

    None when it names none, asks openly ("where is it"), or offers a choice ("Monday or Tuesday").
    """
    folded = fold(linked.text)
    if question_words_in(linked.text, query.spoken) or offers_choice(folded):
        return None
    check = _CHECKS.get(query.intent)
    claim = check(query, linked, folded) if check else None
    if claim is None or not claim.holds:
        return claim
    is_alone = check is _people and len(_taking(query)) == 1
    if query.people and not is_alone and says(linked.text, "only_words", query.spoken):
        return None  # "is she the only one who opens": both are told, and no yes
    return _wrong_beside(query) or claim


def _wrong_beside(query: ParsedQuestion) -> ClaimCheck | None:
    """Return what does not hold beside what does: the right day, but another room."""
    held = query.sessions[0] if len(query.sessions) == 1 else None
    if held and held.rooms and query.rooms and not {r.id for r in query.rooms} & set(held.rooms):
        return ClaimCheck(holds=False, value=query.rooms[0].name.get(query.voice.language))
    if held:
        moment = _moment(query, (held,))
        return moment if moment and not moment.holds else None
    if query.sessions or query.intent not in _PLACES:
        return None  # "the twenty-fourth" is an edition, and no day
    wrong = [day for day in query.times.days if day not in query.programme.days]
    return ClaimCheck(holds=False, value=query.voice.day(wrong[0])) if wrong else None


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


def rules_out_all(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a question offers a choice of which nothing holds ("Paris or Rome?")."""
    folded = fold(linked.text)
    if not offers_choice(folded):
        return False
    if query.sessions:
        return _no_room(query) or _no_day(query)
    if query.intent in _PLACES:
        return _no_place(query, folded)
    if query.intent == "how_long":
        counts = _counts(folded, query.spoken)
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
    return offers_choice(folded) and names_own_place(query, folded)


def names_own_place(query: ParsedQuestion, folded: str) -> bool:
    """Whether a folded text names the venue or its city."""
    own = _own_places(query)
    known = {city for one in own for city in cities_in(one).values()}
    return any(has_term(folded, one) for one in own) or bool(
        known & set(cities_in(folded).values())
    )


def _place(query: ParsedQuestion, linked: Entities, folded: str) -> ClaimCheck | None:
    if query.place:
        return None  # the reply corrects a wrong place itself
    if query.sessions or query.rooms:
        return _room(query, linked, folded)
    place = query.voice.place()
    if place and any(has_term(folded, own) for own in _own_places(query)):
        return ClaimCheck(holds=True, value=place)
    return None


def _room(query: ParsedQuestion, _linked: Entities, _folded: str) -> ClaimCheck | None:
    if not (query.rooms and len(query.sessions) == 1 and query.sessions[0].rooms):
        return None
    named = query.rooms[0]
    holds = named.id in query.sessions[0].rooms
    return ClaimCheck(holds, named.name.get(query.voice.language)) if holds else None


def _days(query: ParsedQuestion, _linked: Entities, _folded: str) -> ClaimCheck | None:
    if not query.sessions:
        return None  # the reply says whether a day is one of the event's
    return _moment(query, query.sessions)


def _last_day(query: ParsedQuestion, linked: Entities, folded: str) -> ClaimCheck | None:
    """Compare a day with that on which the event ends."""
    if query.sessions or len(query.times.days) != 1:
        return _days(query, linked, folded)
    day = query.times.days[0]
    return ClaimCheck(day == query.programme.event.end_day, query.voice.day(day))


def _moment(query: ParsedQuestion, sessions: Sequence[Session]) -> ClaimCheck | None:
    """Compare a day or time of day with that of the one session asked about."""
    if len(sessions) != 1 or sessions[0].start is None:
        return None
    session = sessions[0]
    start = sessions[0].start.astimezone(query.programme.zone)
    if query.times.at is not None:
        named = query.times.at
        return ClaimCheck(
            (start.hour, start.minute) == (named.hour, named.minute), f"{named:%H:%M}"
        )
    if len(query.times.days) == 1:
        day = query.times.days[0]
        own = {query.programme.day_of(session), query.programme.programme_day_of(session)}
        return ClaimCheck(day in own, query.voice.day(day))
    return None


def _length(query: ParsedQuestion, _linked: Entities, folded: str) -> ClaimCheck | None:
    counts = _counts(folded, query.spoken)
    if len(counts) != 1 or query.sessions:
        return None
    days = next(iter(counts))
    return ClaimCheck(days == len(query.programme.days), query.voice.length(timedelta(days=days)))


def _counts(folded: str, language: str) -> set[int]:
    """Return the numbers of days a folded question names."""
    counts = {int(match.group(1)) for match in _DAYS.finditer(folded)}
    return counts | {
        int(count)
        for term, count in grouped_terms("day_counts", language)
        if has_term(folded, term)
    }


def _edition(query: ParsedQuestion, _linked: Entities, _folded: str) -> ClaimCheck | None:
    own = query.programme.event.edition
    if query.edition is None or own is None or query.edition != own.value:
        return None  # the reply corrects a wrong number itself
    return ClaimCheck(holds=True, value=str(query.edition))


def _history(query: ParsedQuestion, _linked: Entities, folded: str) -> ClaimCheck | None:
    """Compare a year with those of the history; one the history does not have is a wrong one."""
    told = query.programme.event.history
    years = _YEAR.findall(folded)
    if told is None or told.value is None or len(years) != 1:
        return None
    known = {year for text in told.value.all() for year in _YEAR.findall(text)}
    return ClaimCheck(years[0] in known, years[0]) if known else None


def _people(query: ParsedQuestion, _linked: Entities, _folded: str) -> ClaimCheck | None:
    if len(query.people) != 1:
        return None
    person = query.people[0]
    return ClaimCheck(holds=True, value=person.name) if person.id in _taking(query) else None


def _taking(query: ParsedQuestion) -> set[str]:
    """Return who (ids) takes the part that is asked about: the opening, the keynote, any."""
    part = {"opens": "opening", "keynote": "keynote", "closes": "closing"}.get(query.intent)
    return {
        taking.person
        for session in query.sessions or query.programme.sessions
        for taking in session.people
        if part is None or taking.part == part
    }


def _own_places(query: ParsedQuestion) -> tuple[str, ...]:
    venue = query.programme.event.venue
    if venue is None:
        return ()
    facts = (venue.name, venue.city)
    texts = [text for fact in facts if fact and fact.value for text in fact.value.all()]
    return tuple(fold(text) for text in (*texts, *venue.aliases))


_CHECKS = {
    "where": _place,
    "city": _place,
    "address": _place,
    "when": _days,
    "ends": _last_day,
    "is_today": _days,
    "how_long": _length,
    "edition": _edition,
    "history": _history,
    "opens": _people,
    "keynote": _people,
    "closes": _people,
    "speakers": _people,
}
"""How each intent's value is checked; an intent that has none takes nothing for granted."""
