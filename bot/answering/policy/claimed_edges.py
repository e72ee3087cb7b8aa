"""Edges put forward: of a day, "Tuesday ends at 19:30"; of the event, "is today the last day"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.answering.classifier.language_model import language_model
from bot.answering.classifier.masks import without_masks
from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.event_nouns import names_event
from bot.answering.parsing.negation import is_negated
from bot.answering.policy.bounds import hour_bound
from bot.answering.policy.claim_words import says_more
from bot.answering.policy.claimed_of import is_of_something_else, sessions_meant
from bot.answering.policy.claimed_times import hour_claim, on_day, part_claims
from bot.answering.policy.confirmation import confirmed
from bot.answering.policy.dates_of_days import reply_to_date_of_day
from bot.answering.policy.verdicts import Claim, Verdict, judged
from bot.answering.query import ParsedQuestion, Reply, answered
from bot.answering.replies.lists import denied, led_by, narrowed_list
from bot.answering.replies.times import dates, edge_of, ends, phase, when
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import has_any, says
from bot.answering.text.normalise import fold
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.whether import asks_openly, asks_whether, only_tells
from bot.answering.text.wording import terms
from bot.answering.times.moments import Moments
from bot.languages import LANGUAGE


def reply_to_edge(part: Interpretation) -> Reply | None:
    """Tell what is so of an edge put forward: of a day, or of the event by which day it is.

    Or which date a day told by its place has.
    """
    of_day = reply_to_edge_of_day(part) or reply_to_place_of_day(part)
    return of_day or reply_to_date_of_day(part)


def reply_to_edge_of_day(part: Interpretation) -> Reply | None:
    """Hold the hour at which a day is said to start or end against its own programme.

    None where the event is named, of whose own start or end it is then said. A weekday that may be
    told of the whole event ("it ends on Tuesday at six") gets no yes, but the facts alone.
    """
    query, is_start = part.query, part.query.intent != "ends"
    if not _is_of_edge(part):
        return None
    if _differ(query, is_start=is_start):
        return _facts(query, query.times.days)
    day = _day_meant(part)
    moment = edge_of(query, day, first=is_start) if day else None
    if day is None or moment is None:
        return None
    facts = _facts(query, (day,))
    claim = _claim(part, moment)
    beside = without_masks(part.linked.masked)
    if claim is None or claim.verdict is Verdict.UNKNOWN or is_negated(beside, query.spoken):
        return facts
    if claim.verdict is Verdict.WRONG:
        return replace(facts, text=denied(query, facts.text, claim.value))
    own = query.programme.event.start_day if is_start else query.programme.event.end_day
    return confirmed(facts, part) if day in {own, query.day()} else facts


def _is_of_edge(part: Interpretation) -> bool:
    """Whether something with an hour is said to start or end, and neither event nor session."""
    query, linked, beside = part.query, part.linked, without_masks(part.linked.masked)
    if query.sessions or query.people or query.is_about_unknown or not query.programme.timed:
        return False
    begins = query.intent in {"when", "is_today"} and says(beside, "starting_words", query.spoken)
    has_hour = linked.times.at is not None or linked.times.part is not None
    if not has_hour or not (begins or query.intent == "ends") or asks_openly(beside, query.spoken):
        return False
    reading = language_model(LANGUAGE[query.spoken].script)
    return not (is_of_something_else(part) or names_event(linked, reading, query.spoken))


def _claim(part: Interpretation, moment: datetime) -> Claim | None:
    """Judge the hour, or the part of the day, that is put forward."""
    times = part.linked.times
    if times.at is not None:
        return hour_claim(times.at, moment)
    zone, bound = part.query.programme.zone, hour_bound(times, part.linked, part.query.spoken)
    if bound:
        return judged("", holds=bound.holds(moment, zone))
    return next(part_claims(times, moment, None, zone), None)


def _day_meant(part: Interpretation) -> date | None:
    """Return the one day of the event that is named, or today where "the day" is said."""
    query = part.query
    days = query.times.days
    if not days and says(without_masks(part.linked.masked), "day_nouns", query.spoken):
        days = (query.day(),)
    return days[0] if len(days) == 1 and days[0] in query.programme.days else None


def _differ(query: ParsedQuestion, *, is_start: bool) -> bool:
    """Whether several days are named that do not all start, or end, at the same hour: every day."""
    edges = [edge_of(query, day, first=is_start) for day in query.times.days]
    return len({edge and edge.time() for edge in edges}) > 1


def _facts(query: ParsedQuestion, days: tuple[date, ...]) -> Reply:
    """Tell when the days start or end, as where that is asked openly."""
    intent = "ends" if query.intent == "ends" else "when"
    times = Moments(days=days)
    return reply_to(replace(query, intent=intent, times=times, wants_clock=True))


def reply_to_place_of_day(part: Interpretation) -> Reply | None:
    """Say whether a day has the place in the event that it is said to have; None if none is said.

    Nothing where anything else is said, as of something that is on both days. Where no other day is
    named ("is it the last day") it may be asked of today, or if something is on then: the facts.
    """
    query, times = part.query, part.linked.times
    is_undated = query.intent == "is_today" and not (times.dated or query.continues)
    days = (query.day(),) if is_undated else times.dated
    if not times.placed or len(days) != 1 or times.at or times.part:
        return None
    text, beside, spoken = part.linked.text, without_masks(part.linked.masked), query.spoken
    if part.linked.mentions or query.people or query.kinds or query.rooms or part.is_foreign:
        return None
    if offers_choice(fold(text)):
        return _which_of_days(part, days[0])
    if len(times.placed) > 1:
        return None
    is_told = only_tells(text, beside, spoken) and says(beside, "stating_words", spoken)
    if not (is_told or asks_whether(text, beside, spoken)):
        return None
    if has_any(fold(beside), "conjunctions", spoken) or says_more(part, (), _OF_DAYS):
        return None
    facts = _facts_of_place(query, times.placed[0], days[0])
    if is_undated or is_negated(beside, spoken):
        return facts
    holds = times.placed == days and days[0] in query.programme.days
    return replace(facts, text=led_by(query, "claim-yes" if holds else "claim-wrong", facts.text))


def _which_of_days(part: Interpretation, day: date) -> Reply | None:
    """Tell which of the event's days a day is: "is today the first day or the second"."""
    query, folded = part.query, fold(part.linked.text)
    ordinals = [folded[start:end] for _, start, end in ordinals_in(folded, query.spoken)]
    if says_more(part, ordinals, _OF_DAYS):
        return None
    bare = replace(query.without_sessions(), times=Moments(days=(day,)))
    return reply_to(replace(bare, intent="is_today"))


def _end_to_come(query: ParsedQuestion, day: date) -> Reply | None:
    """Tell when a day that has not come ends, or the event where no hours are known."""
    if query.intent not in {"is_today", "is_over"}:
        return None
    told = replace(query, intent="ends", times=Moments())
    return _facts(told, (day,)) if query.programme.timed else reply_to(told)


def reply_to_over(part: Interpretation) -> Reply | None:
    """Tell whether sessions are over, or what is still to come of a day, where it is asked if so.

    None where anything else is said. Of a day that has not come it is told when that ends.
    """
    query, times, spoken = part.query, part.linked.times, part.query.spoken
    text, beside = part.linked.text, without_masks(part.linked.masked)
    is_said = query.intent == "is_over" or says(text, "over_words", spoken)
    if not is_said or times.at or times.part or not asks_whether(text, beside, spoken):
        return None
    day = query.day() if not times.days and says(beside, "day_nouns", spoken) else _day_meant(part)
    if day is None or is_of_something_else(part) or query.rooms:
        return None
    meant = sessions_meant(part)
    own = {stem for session in meant for stem in stems_of_title(session)}
    words = (query.kind_word, *terms("over_words", spoken), *terms("programme_nouns", spoken))
    if says_more(part, words, _OF_DAYS, own):
        return None
    if day > query.day():  # what is to come is not over: when it ends
        return None if meant or query.is_specific else _end_to_come(query, day)
    if meant:
        there = tuple(session for session in meant if on_day(query, day)(session))
        told = replace(query.without_sessions(), intent="is_over", sessions=there, is_titled=True)
        return reply_to(told) if there else None
    if query.is_specific or query.intent not in _OF_DAYS | {"programme"}:
        return None
    left = replace(query, intent="programme", times=Moments(days=(day,)), is_remaining=True)
    reply = narrowed_list(left)
    to_come = left.session_filter.matching(query.programme, query.programme.sessions)
    if not any(session.start and not session.is_cancelled for session in to_come):
        return reply
    return replace(reply, text=f"{query.voice.say('over-not')}\n{reply.text}")


def _facts_of_place(query: ParsedQuestion, placed: date, dated: date) -> Reply:
    """Tell which day is the first or the last; of another the dates, and which one is today."""
    event = query.programme.event
    bare = replace(query.without_sessions(), times=Moments(), wants_clock=False)
    if placed == event.end_day:
        told = ends(bare)
    elif placed == event.start_day:
        told = when(bare)
    else:
        told = answered(dates(bare), event.dates_origin)
    is_today = dated == query.day()
    stands = phase(query)
    is_told = not is_today or stands in told.text
    return told if is_told else replace(told, text=f"{told.text}\n{stands}")


_OF_DAYS = frozenset({"is_today", "when", "ends", "is_over"})
"""Intents in whose words nothing more is said of a day."""
