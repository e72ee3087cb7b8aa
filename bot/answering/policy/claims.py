"""What a question puts forward ("it's in Geneva, right?"), each part held against the facts.

Confirmed is only what a fact states. What no fact speaks of is neither right nor wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from zoneinfo import ZoneInfo

from bot.answering.classifier.masks import without_masks
from bot.answering.linking.entities import Entities
from bot.answering.linking.session_languages import held_in_spans, spoken_languages_in
from bot.answering.parsing.named_counts import day_counts_in
from bot.answering.parsing.named_values import lengths_named, own_places
from bot.answering.policy.choices import OF_PLACE
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import has_any, has_term
from bot.answering.text.normalise import fold
from bot.answering.text.whether import asks_openly
from bot.answering.times.moments import Moments
from bot.answering.times.time_parse import within
from bot.core.models import OrganisationRole, Session
from bot.texts.grammar import language_names

_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")


class Verdict(Enum):
    """What the facts say of a claim; nothing, if it is unknown."""

    HOLDS = auto()
    WRONG = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Claim:
    """One value put forward, as it reads, and what the facts say of it."""

    verdict: Verdict
    value: str


def claims_in(query: ParsedQuestion, linked: Entities) -> tuple[Claim, ...]:
    """Return everything that a question puts forward about what it asks, each part judged.

    Nothing when it asks openly ("where is it"), or offers a choice ("Monday or Tuesday").
    """
    is_of_session = len(query.sessions) == 1 and query.intent in _OF_SESSION
    check = _OF_EVENT.get(query.intent)
    if not is_of_session and (check is None or (query.sessions and query.intent not in _OF_PART)):
        return ()
    folded, asking = fold(linked.text), without_masks(linked.masked)
    # A title may have a word that asks, and the Arabic "from" of hours is "who".
    if asks_openly(asking, query.spoken) or offers_choice(folded):
        return ()
    if is_of_session:
        return tuple(_of_session(query, query.sessions[0], linked, folded))
    return tuple(check(query, linked, folded)) if check else ()


def _judged(value: str, *, holds: bool | None) -> Claim:
    if holds is None:
        return Claim(Verdict.UNKNOWN, value)
    return Claim(Verdict.HOLDS if holds else Verdict.WRONG, value)


def _of_session(
    query: ParsedQuestion, session: Session, linked: Entities, folded: str
) -> Iterator[Claim]:
    """Yield the claims about one session: room, time, length, language, track, who takes part."""
    language, is_named = query.voice.language, query.is_titled or query.continues
    if is_named or query.intent not in _LISTING:
        named = {room.id: room.name.get(language) for room in query.rooms}
        if named:
            holds = bool(named.keys() & set(session.rooms)) if session.rooms else None
            yield _judged(query.voice.listing(named.values()), holds=holds)
        yield from _moment(query, session, folded)
    if query.intent == "how_long":
        for one in lengths_named(linked, query.spoken):
            holds = None if session.length is None else session.length == one.length
            yield _judged(query.voice.length(one.length), holds=holds)
    is_of_language = query.intent == "session_language" or held_in_spans(linked.text, query.spoken)
    spoken = query.languages or spoken_languages_in(folded, query.spoken) if is_of_language else ()
    if spoken and query.intent not in _LISTING:
        holds = set(spoken) <= set(session.languages) if session.languages else None
        yield _judged(language_names(spoken, language), holds=holds)
    is_of_track = query.continues or has_any(folded, "track_nouns", query.spoken)
    if query.intent == "session_track" and query.tracks and is_of_track:
        tracks = {track.id: track.name.get(language) for track in query.tracks}
        holds = bool(tracks.keys() & {*session.tracks}) if session.tracks else None
        yield _judged(query.voice.listing(tracks.values()), holds=holds)
    if query.intent in _OF_PART or (is_named and query.intent == "speakers"):
        yield from _people(query, linked, folded)


def _moment(query: ParsedQuestion, session: Session, folded: str) -> Iterator[Claim]:
    """Yield the claims about the day and the hour of a session, or of its end if that is asked."""
    programme, times = query.programme, query.times
    is_end = query.intent == "ends"
    moment = session.end if is_end else session.start
    start = moment.astimezone(programme.zone) if moment else None
    own = {programme.day_of(session), programme.programme_day_of(session)} - {None}
    if start and is_end:
        own.add(start.date())
    for day in times.days:
        yield _judged(query.voice.day(day), holds=day in own if own else None)
    at = _hour_named(query, folded)
    is_of_visit = has_any(folded, "seeing_verbs", query.spoken)  # "can I see it at 12:10"
    if at is not None and not is_of_visit:
        end = session.end.astimezone(programme.zone).time() if session.end else None
        if is_end or at != end:  # "it goes to 11:45": the end is not said to be wrong
            yield _hour(at, start)
    elif not is_of_visit:
        yield from _hours(times, moment, session.end, programme.zone)


def _hour_named(query: ParsedQuestion, folded: str) -> time | None:
    """Return the hour put forward; also that from which on something is said to begin: 9点开始."""
    times = query.times
    begins = times.is_after and has_any(folded, "starting_words", query.spoken)
    return times.part[0] if times.at is None and times.part and begins else times.at


def _hour(at: time, moment: datetime | None) -> Claim:
    holds = (moment.hour, moment.minute) == (at.hour, at.minute) if moment else None
    return _judged(f"{at:%H:%M}", holds=holds)


def _hours(
    times: Moments, moment: datetime | None, end: datetime | None, zone: ZoneInfo
) -> Iterator[Claim]:
    """Judge a part of the day by a moment; hours from and to, also by the end of what begins."""
    if times.part is None:
        return
    at = moment.astimezone(zone).time() if moment else None
    holds = None if at is None else within(at, times.part)
    if holds and times.is_from_to and end is not None:
        holds = (at, end.astimezone(zone).time()) == times.part
    yield _judged(f"{times.part[0]:%H:%M}–{times.part[1]:%H:%M}", holds=holds)


def _place(query: ParsedQuestion, _linked: Entities, folded: str) -> Iterator[Claim]:
    if query.place or query.rooms:
        return  # the reply corrects a wrong place itself
    place = query.voice.place()
    if place and any(has_term(folded, own) for own in own_places(query)):
        yield _judged(place, holds=True)
        # A day beside it that is not the event's; "the twenty-fourth" is an edition, and none.
        wrong = [day for day in query.times.days if day not in query.programme.days]
        yield from (_judged(query.voice.day(day), holds=False) for day in wrong)


def _days(query: ParsedQuestion, _linked: Entities, folded: str) -> Iterator[Claim]:
    """Yield the days and the hour put forward; those on which it begins, if that is said.

    A day that is none of the event's is denied by the reply itself.
    """
    event, times, days = query.programme.event, query.times, query.programme.days
    named: Sequence[date] = times.days
    if query.intent == "is_today" and not (times.days or times.month_only or times.at):
        named = (query.day(),)
    if all(day in days for day in named):
        begins = has_any(folded, "starting_words", query.spoken)
        for day in named:
            holds = day == min(named) == event.start_day if begins and len(named) == 1 else True
            yield _judged(query.voice.day(day), holds=holds)
    if times.month_only and not times.days:
        month = times.month_only[0]
        name = query.voice.locale.months["stand-alone"]["wide"][month]
        yield _judged(name, holds=any(day.month == month for day in days))
    at = _hour_named(query, folded)
    if at is not None:
        there = [s.start for s in query.programme.timed if s.start and not s.is_cancelled]
        zone = query.programme.zone
        starts = [start.astimezone(zone) for start in there]
        of_day = [start for start in starts if not named or start.date() in named]
        yield _hour(at, min(of_day, default=None))
    elif not query.programme.timed:
        yield from _untold_part(times)  # "does it start at midnight"


def _last_day(query: ParsedQuestion, _linked: Entities, _folded: str) -> Iterator[Claim]:
    """Compare a day and an hour with those on which the event ends."""
    end = query.programme.event.end_day
    for day in query.times.days[-1:]:
        yield _judged(query.voice.day(day), holds=day == end)
    zone = query.programme.zone
    ends = [s.end.astimezone(zone) for s in query.programme.timed if s.end]
    if query.times.at is not None:
        yield _hour(query.times.at, max(ends, default=None))
    elif ends:
        yield from _hours(query.times, max(ends), None, zone)
    else:
        yield from _untold_part(query.times)


def _untold_part(times: Moments) -> Iterator[Claim]:
    """Judge a part of the day put forward of what has no hours: nobody has told of it."""
    if times.part and len(times.spans) == 1:
        said = times.spans[0].text
        yield _judged(said.removesuffix("에"), holds=None)  # which in Korean is "at"


def _length(query: ParsedQuestion, _linked: Entities, folded: str) -> Iterator[Claim]:
    counts = day_counts_in(folded, query.spoken)
    if len(counts) == 1:
        days = next(iter(counts))
        said = query.voice.length(timedelta(days=days))
        yield _judged(said, holds=days == len(query.programme.days))


def _edition(query: ParsedQuestion, _linked: Entities, _folded: str) -> Iterator[Claim]:
    own = query.programme.event.edition
    if query.edition is not None and own is not None and query.edition == own.value:
        yield _judged(str(query.edition), holds=True)  # the reply corrects a wrong number itself


def _history(query: ParsedQuestion, _linked: Entities, folded: str) -> Iterator[Claim]:
    """Compare a year with those of the history; one the history does not have is a wrong one."""
    told = query.programme.event.history
    years = _YEAR.findall(folded)
    if told is None or told.value is None or len(years) != 1:
        return
    known = {year for text in told.value.all() for year in _YEAR.findall(text)}
    if known:
        yield _judged(years[0], holds=years[0] in known)


def _people(query: ParsedQuestion, _linked: Entities, folded: str) -> Iterator[Claim]:
    """Confirm who has the part that is asked about; the reply itself says who has it not."""
    taking = _taking(query)
    if len(query.people) != 1 or query.people[0].id not in taking:
        return
    if len(taking) > 1 and has_any(folded, "only_words", query.spoken):
        return  # "is she the only one who opens": both are told, and no yes
    yield _judged(query.people[0].name, holds=True)


def _organisers(query: ParsedQuestion, _linked: Entities, _folded: str) -> Iterator[Claim]:
    """Confirm who organises the event; a partner is told as that, and neither right nor wrong."""
    if query.bodies and all(body.role is OrganisationRole.ORGANISER for body in query.bodies):
        names = [body.name.get(query.voice.language) for body in query.bodies]
        yield _judged(query.voice.listing(names), holds=True)


def _affiliation(query: ParsedQuestion, linked: Entities, _folded: str) -> Iterator[Claim]:
    """Confirm where somebody works; of another body it is not known that he has nothing with it."""
    named = {body.id: body.name.get(query.voice.language) for body in query.bodies}
    if len(query.people) == 1 and linked.names("person") and linked.names("org"):
        own = query.people[0].organisation
        if own in named and len(named) == 1 and query.intent == "affiliation":
            yield _judged(named[own], holds=True)
        elif named and own is not None and own not in named:
            yield _judged(query.voice.listing(named.values()), holds=None)


def _taking(query: ParsedQuestion) -> set[str]:
    """Return who (ids) takes the part that is asked about: the opening, the keynote, any."""
    part = {"opens": "opening", "keynote": "keynote", "closes": "closing"}.get(query.intent)
    return {
        taking.person
        for session in query.sessions or query.programme.sessions
        for taking in session.people
        if part is None or taking.part == part
    }


_Check = Callable[[ParsedQuestion, Entities, str], Iterator[Claim]]

_OF_PART = frozenset({"opens", "keynote", "closes", "speakers"})

_OF_EVENT: dict[str, _Check] = {
    **dict.fromkeys(OF_PLACE, _place),
    "when": _days,
    "is_today": _days,
    "ends": _last_day,
    "how_long": _length,
    "edition": _edition,
    "history": _history,
    "organisers": _organisers,
    **dict.fromkeys(("affiliation", "role"), _affiliation),
    **dict.fromkeys(_OF_PART, _people),
}
"""How what is put forward about the event is judged; other intents take nothing for granted."""

_LISTING = frozenset({"programme", "find_sessions", "person_sessions"})
"""Intents that a time or room narrows down, unless a session is named beside it."""

_OF_SESSION = (
    frozenset(
        {"when", "where", "ends", "is_today", "how_long", "session_language", "session_track"}
    )
    | _OF_PART
    | _LISTING
    | OF_PLACE
    | {"rooms", "directions"}
)
"""Intents by which something can be put forward about a session."""
