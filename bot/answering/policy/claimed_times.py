"""The day, the hour and the part of the day put forward of the event or of a session, judged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.answering.linking.entities import Entities
from bot.answering.policy.bounds import hour_bound
from bot.answering.policy.verdicts import Claim, judged
from bot.answering.query import ParsedQuestion
from bot.answering.replies.session_times import last_of
from bot.answering.text.markers import has_any
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.answering.times.time_parse import within
from bot.core.models import Session, SessionKind
from bot.core.programme import NIGHT_ENDS_AT


def moment_claims(query: ParsedQuestion, session: Session, folded: str) -> Iterator[Claim]:
    """Yield the claims about the day and the hour of a session, or of its end if that is asked."""
    programme, times = query.programme, query.times
    is_end = query.intent == "ends"
    moment = session.end if is_end else session.start
    start = moment.astimezone(programme.zone) if moment else None
    own = {programme.day_of(session), programme.programme_day_of(session)} - {None}
    if start and is_end:
        own.add(start.date())
    if names_night(times) and start and start.hour < NIGHT_ENDS_AT:
        return  # neither the night nor its day is judged
    for day in times.days:
        yield judged(query.voice.day(day), holds=day in own if own else None)
    at = _hour_named(query, folded)
    is_of_visit = has_any(folded, "seeing_verbs", query.spoken)  # "can I see it at 12:10"
    if at is not None and not is_of_visit:
        end = session.end.astimezone(programme.zone).time() if session.end else None
        if is_end or at != end:  # "it goes to 11:45": the end is not said to be wrong
            yield hour_claim(at, start)
    elif not is_of_visit:
        yield from part_claims(times, moment, session.end, programme.zone)


def _hour_named(query: ParsedQuestion, folded: str) -> time | None:
    """Return the hour put forward; also that from which on something is said to begin: 9点开始."""
    times = query.times
    begins = times.is_after and has_any(folded, "starting_words", query.spoken)
    return times.part[0] if times.at is None and times.part and begins else times.at


def hour_claim(at: time, moment: datetime | None) -> Claim:
    """Judge an hour by a moment in the event's zone; without one it is unknown."""
    holds = (moment.hour, moment.minute) == (at.hour, at.minute) if moment else None
    return judged(f"{at:%H:%M}", holds=holds)


def part_claims(
    times: Moments, moment: datetime | None, end: datetime | None, zone: ZoneInfo
) -> Iterator[Claim]:
    """Judge the part of the day that is put forward, if one is, by a moment."""
    if times.part is not None:
        holds = is_in_part(times, moment, end, zone)
        yield judged(part_written(times), holds=holds)


def names_night(times: Moments) -> bool:
    """Whether an evening or a night is named, which may go on after midnight.

    Which night "Friday night" is nobody can tell of what begins on Friday at 00:30, nor whether
    "tonight" ends before.
    """
    part = times.part
    if part is None or times.is_after or times.is_from_to:
        return False
    return part[1] >= _LATE or part[1] < part[0]


_LATE = time(23)
"""A part of the day that goes on until then is an evening or a night."""


def unless_at_night(
    holds: Callable[[Session], bool | None], times: Moments, zone: ZoneInfo
) -> Callable[[Session], bool | None]:
    """Return what judges sessions so; where a night is named, none that begins after midnight."""
    if not names_night(times):
        return holds

    def judge(session: Session) -> bool | None:
        start = session.start.astimezone(zone) if session.start else None
        return None if start and start.hour < NIGHT_ENDS_AT else holds(session)

    return judge


def on_day(query: ParsedQuestion, day: date) -> Callable[[Session], bool | None]:
    """Return whether a session is on a day, by the clock or by the programme."""
    programme = query.programme

    def is_on_day(session: Session) -> bool | None:
        own = {programme.day_of(session), programme.programme_day_of(session)}
        own = (own | set(programme.slot(session).days)) - {None}
        return day in own if own else None

    return is_on_day


def is_in_part(
    times: Moments, moment: datetime | None, end: datetime | None, zone: ZoneInfo
) -> bool | None:
    """Whether a moment lies in the part of the day named; None where either is not known.

    Hours from and to are also held against the end of what begins then.
    """
    if times.part is None or moment is None:
        return None
    at = moment.astimezone(zone).time()
    if times.is_from_to and end is not None:
        return (at, end.astimezone(zone).time()) == times.part
    return within(at, times.part)


def part_written(times: Moments) -> str:
    """Return hours from and to as they are said back: "09:00–12:00"; "" of what is no such hours.

    What "the morning" is read as nobody has said.
    """
    if times.part is None or not times.is_from_to:
        return ""
    return f"{times.part[0]:%H:%M}–{times.part[1]:%H:%M}"


def kinds_still_on(query: ParsedQuestion, folded: str) -> frozenset[SessionKind]:
    """Return the kinds that are at an hour where they have begun before: registration always is.

    A meal is where it is said to be still on then, anything where it is said to be under way.
    """
    if has_any(folded, "under_way_words", query.spoken):
        return frozenset(SessionKind)
    is_still = has_any(folded, "still_words", query.spoken)
    meals = {SessionKind.MEAL, SessionKind.BREAK} if is_still else set[SessionKind]()
    return frozenset({SessionKind.REGISTRATION, *meals})


def day_claims(query: ParsedQuestion, linked: Entities, folded: str) -> Iterator[Claim]:
    """Yield the days and the hour put forward; those on which it begins, if that is said.

    A day that is none of the event's is denied by the reply itself.
    """
    event, times, days = query.programme.event, query.times, query.programme.days
    named: Sequence[date] = times.days
    if query.intent == "is_today" and not (times.days or times.month_only or times.at):
        named = (query.day(),)
    if named and len(set(named)) < len(days) and has_any(folded, "nothing_but", query.spoken):
        yield judged("", holds=False)  # "it's just Friday, isn't it"
    elif all(day in days for day in named):
        # "On the 5th it starts at nine" is said of that day, "it starts on the 5th" of the event.
        begins = times.at is None and has_any(folded, "starting_words", query.spoken)
        for day in named:
            holds = day == min(named) == event.start_day if begins and len(named) == 1 else True
            yield judged(query.voice.day(day), holds=holds)
    if times.month_only and not times.days:
        month = times.month_only[0]
        name = query.voice.locale.months["stand-alone"]["wide"][month]
        yield judged(name, holds=any(day.month == month for day in days))
    at, bound = _hour_named(query, folded), hour_bound(times, linked, query.spoken)
    if at is not None or bound:
        there = [s.start for s in query.programme.timed if s.start and not s.is_cancelled]
        zone = query.programme.zone
        starts = [start.astimezone(zone) for start in there]
        of_day = [start for start in starts if not named or start.date() in named]
        first = min(of_day, default=None)
        if bound:
            yield judged("", holds=bound.holds(first, zone) if bound.edge == "start" else None)
        elif at is not None:
            yield hour_claim(at, first)
    elif not query.programme.timed:
        yield from _untold_part(times, query.spoken)  # "does it start at midnight"


def last_day_claims(query: ParsedQuestion, linked: Entities, _folded: str) -> Iterator[Claim]:
    """Compare a day, an hour and a part of the day with those on which the event ends."""
    end = query.programme.event.end_day
    for day in query.times.days[-1:]:
        yield judged(query.voice.day(day), holds=day == end)
    zone, timed = query.programme.zone, query.programme.timed
    last = last_of(timed).end if timed else None
    bound = hour_bound(query.times, linked, query.spoken)
    if bound:
        yield judged("", holds=bound.holds(last, zone) if bound.edge == "end" else None)
    elif query.times.at is not None:
        yield hour_claim(query.times.at, last.astimezone(zone) if last else None)
    elif last:
        yield from part_claims(query.times, last, None, zone)
    else:
        yield from _untold_part(query.times, query.spoken)


def _untold_part(times: Moments, spoken: str) -> Iterator[Claim]:
    """Judge a part of the day put forward of what has no hours: nobody has told of it."""
    if times.part and len(times.spans) == 1:
        said = times.spans[0].text
        for particle in terms("time_particles", spoken):
            said = said.removesuffix(particle)
        yield judged(said, holds=None)
