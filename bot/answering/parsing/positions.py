"""Sessions told by where they stand: the last talk, the longest one, what comes after lunch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

from bot.answering.classifier.masks import MASKS
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kind_tracks, kinds_in
from bot.answering.linking.kinds import of_kinds
from bot.answering.parsing.named_values import outside_times
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import first_group, has_term, says
from bot.answering.text.normalise import fold, words
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.moments import Moments
from bot.core.filters import LAST_MINUTE
from bot.core.models import Session, SessionKind
from bot.core.programme import IDLE_KINDS, NIGHT_ENDS_AT, NO_TIME, Programme
from bot.languages import UNSEGMENTED

MOST = 5
"""Sessions that begin together and so are equally first or last."""

BETWEEN = 2
"""Words that may stand between what says which one and the word for a session, as articles do."""

LONG_WORD = 5
"""Letters of a word of a title that stands for the session; shorter ones stand in any sentence."""


def with_extreme(query: ParsedQuestion, linked: Entities, *, is_sure: bool) -> ParsedQuestion:
    """Choose the first, last, longest or shortest of the sessions that fit, where one is asked.

    Unless it `is_sure` what is asked of it, that is when it is.
    """
    if query.is_titled or query.people:
        return query
    which = _which(linked, query)
    if which is None or (which == "last" and query.times.is_after):
        return query  # "The last sessions, from four on" are several
    is_any = query.names_anything and not says(linked.text, "session_words", query.spoken)
    chosen = _extreme(which, _fitting(query, is_any=is_any)) or _first_of_day(which, query)
    if not chosen:
        return query
    return replace(
        query,
        intent=_asked_of_one(query, linked, is_sure=is_sure),
        times=replace(query.times, days=(), part=None, at=None, is_next=False),
        sessions=chosen,
        found=chosen,
        is_topical=True,
        kinds=(),
        of_kind=None,
        subject=(),
    )


def _asked_of_one(query: ParsedQuestion, linked: Entities, *, is_sure: bool) -> str:
    """Return what is asked of the one session: when it is, unless something else is."""
    if first_group("question_words", fold(linked.text), query.spoken) == "who":
        return "speakers"
    if query.intent == "ends":
        return "when"  # "the last session" alone asks for no end, and its times tell one
    is_of_one = is_sure and has_trait(query.intent, Trait.OF_SESSION)
    return query.intent if is_of_one else "when"


def _first_of_day(which: str, query: ParsedQuestion) -> tuple[Session, ...]:
    """Return what a day begins with that begins only after the morning."""
    if which != "first" or not (query.times.days and query.times.part):
        return ()
    return _extreme(which, _fitting(replace(query, times=replace(query.times, part=None))))


def _fitting(query: ParsedQuestion, *, is_any: bool = False) -> tuple[Session, ...]:
    """Return the sessions asked for; "the first talk" is no registration, "the first thing" may."""
    fitting = query.filtered(query.programme.timed)
    only_talks = not is_any and (not query.kinds or query.kinds == (SessionKind.TALK,))
    return tuple(
        s for s in fitting if not s.is_cancelled and not (only_talks and s.kind in IDLE_KINDS)
    )


def _which(linked: Entities, query: ParsedQuestion) -> str | None:
    """Return which session is asked for, if a word beside the one for a session says it."""
    language = query.spoken
    text = outside_times(linked, fold(linked.text))
    nouns = [*terms("session_words", language), *([query.kind_word] if query.kind_word else [])]
    # The longest and the shortest are sessions, be they called things; so is whoever is first.
    # "The longest river in the world" is none.
    names_session = query.names_session or query.kinds or query.names_anything
    is_of_programme = query.intent == "how_long" or has_trait(query.intent, Trait.LISTS)
    may_be = names_session or (is_of_programme and not query.subject)
    by_length = first_group("lengths", text, language) if may_be else None
    asks_who = query.intent == "speakers" and not query.found
    asks_who = asks_who or (query.intent in {"opens", "closes"} and bool(query.times.days))
    if by_length or asks_who:
        return by_length or first_group("extremes", text, language)
    is_any = query.names_anything and query.is_narrowed
    if not (query.names_session or query.kinds or is_any or query.tracks):
        return None
    if query.is_narrowed:  # "one last thing" is none, "the last thing on Friday" is a session
        nouns += terms("filler_nouns", language)
    if query.tracks:
        nouns += terms("event_words", language)
        nouns += [term for term, of in grouped_terms("countable", language) if of == "sessions"]
    pairs = (*grouped_terms("lengths", language), *grouped_terms("extremes", language))
    for term, group in pairs:
        if any(_are_near(text, term, noun, spaced=language not in UNSEGMENTED) for noun in nouns):
            return group
    return None


def _are_near(text: str, one: str, other: str, *, spaced: bool) -> bool:
    """Whether two words stand together, one or two small ones between them at most."""
    if one not in text or other not in text:
        return False
    a, b = re.escape(one), re.escape(other)
    if not spaced:
        return re.search(rf"{a}.{{0,3}}{b}|{b}.{{0,3}}{a}", text) is not None
    gap = rf"(?:\W+\w{{1,4}}){{0,{BETWEEN}}}\W+"
    return re.search(rf"(?<!\w)(?:{a}{gap}{b}|{b}{gap}{a})(?!\w)", text) is not None


def _extreme(which: str, sessions: Sequence[Session]) -> tuple[Session, ...]:
    if which in {"longest", "shortest"}:
        lengths = [length for s in sessions if (length := s.length)]
        best = (max if which == "longest" else min)(lengths, default=None)
        return tuple(s for s in sessions if s.length == best)[:MOST] if best else ()
    starts = [s.start for s in sessions if s.start]
    edge = (min if which == "first" else max)(starts, default=None)
    return tuple(s for s in sessions if s.start == edge)[:MOST] if edge else ()


def _in_hours(times: Moments, days: tuple[date, ...], hours: tuple[time, time] | None) -> Moments:
    """Return times on other days and in other local hours, and no longer at one, now or next."""
    return replace(times, days=days, part=hours, at=None, is_now=False, is_next=False)


def with_missed(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "what did I miss" as about the hours of today that are past, while the event lasts."""
    today, asked = query.day(), set(query.times.days)
    is_now = today in query.programme.days and asked <= {today}
    is_open = not (query.is_titled or query.people) and query.intent != "parallel"
    if not (is_now and is_open and says(linked.text, "missed_words", query.spoken)):
        return query
    until = query.now.timetz().replace(tzinfo=None)
    past = (time(NIGHT_ENDS_AT), until) if until > time(NIGHT_ENDS_AT) else (time(0), until)
    times = _in_hours(query.times, (today,), past)
    return replace(query, intent="programme", times=times, subject=(), found=(), sessions=())


def with_relation(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "what comes after lunch" as about that day's hours after it, not as about lunch."""
    if query.continues and query.sessions and query.intent in {"on_next", "speakers"}:
        return query  # the conversation told after what
    compared = _compared(query, linked)
    if compared:
        return compared
    is_one = query.is_titled or len(query.sessions) == 1
    anchors = query.sessions if is_one else query.of_kind or ()
    is_there = says(linked.text, "same_room_words", query.spoken)
    relation = _relation(linked, query) if anchors else None
    if relation is None and is_one and is_there and query.intent == "on_next":
        relation = "after"  # "I'm in the curl talk, what is next in this room"
    chosen = _anchor(query, anchors) if relation else None
    if chosen is None:
        return query
    day, start, end = _slot_of(chosen, query.programme)
    first, last = query.times.part or (time(0), LAST_MINUTE)
    until = last if last > end else LAST_MINUTE
    hours = (first, start) if relation == "before" else (end, until)
    is_list = has_trait(query.intent, Trait.LISTS) or query.intent == "speakers"
    there = tuple(query.programme.room[one] for one in chosen.rooms) if is_there else ()
    return replace(
        query,
        rooms=query.rooms or there,
        intent=query.intent if is_list and query.intent not in _OF_NOW else "programme",
        times=replace(_in_hours(query.times, (day,), hours), is_after=relation == "after"),
        sessions=(),
        is_titled=False,
        found=(),
        is_topical=False,
        kinds=(),
        of_kind=None,
        subject=(),
    )


def _compared(query: ParsedQuestion, linked: Entities) -> ParsedQuestion | None:
    """Read "is the opening before or after breakfast" as when both are, on the day both are on."""
    text, language, programme = fold(linked.text), query.spoken, query.programme
    asked = {group for term, group in grouped_terms("relations", language) if has_term(text, term)}
    if len(asked) < BOTH:
        return None
    tracks = kind_tracks(programme.event)
    kinds = kinds_in(text, language, tracks)
    things = [of_kinds([pair], text, programme, language, tracks) for pair in kinds]
    things = [query.sessions, *things] if query.is_titled else things
    timed = [tuple(s for s in thing if s.start and not s.is_cancelled) for thing in things]
    days = [{day for s in thing if (day := programme.day_of(s))} for thing in timed]
    common = set.intersection(*days) if len(days) >= BOTH else set()
    common = common & set(query.times.days) or common
    if not common:
        return None
    both = {s.id for thing in timed for s in thing if programme.day_of(s) in common}
    return replace(
        query,
        intent="when",
        times=_in_hours(query.times, (), None),
        sessions=tuple(s for s in programme.timed if s.id in both),
        found=(),
        is_topical=False,
        kinds=(),
        of_kind=None,
        subject=(),
    )


BOTH = 2
"""Things, and sides of one of them, that a comparison needs."""

_OF_NOW = frozenset({"on_now", "on_next", "breaks"})


def _relation(linked: Entities, query: ParsedQuestion) -> str | None:
    """Return whether what comes before or after what was named is asked, else None."""
    language = query.spoken
    text = fold(linked.masked)
    things = [MASKS["session"], *([query.kind_word] if query.kind_word else [])]
    if len(query.sessions) == 1:
        title = query.sessions[0].title.get(query.voice.language)
        things += [word for word in words(fold(title)) if len(word) >= LONG_WORD]
        things += terms("thing_pronouns", language)  # "the arduino talk ... what is after that"
    for term, group in grouped_terms("relations", language):
        for thing in things:
            if term not in text or thing not in text:
                continue
            a, b = re.escape(term), re.escape(thing)
            if language in UNSEGMENTED:
                # "전부" is all of them, and not before.
                whole = r"(?![\uac00-\ud7a3])" if len(term) == 1 else ""
                found = re.search(rf"{b}\W{{0,2}}\w{{0,2}}\W?{a}{whole}", text)
            else:
                found = re.search(rf"(?<!\w){a}(?:\W+\w{{1,5}}){{0,{BETWEEN}}}\W+{b}(?!\w)", text)
            if found:
                return group
    return None


def _anchor(query: ParsedQuestion, anchors: Sequence[Session]) -> Session | None:
    """Return what was named: of several the one of the day and hours asked.

    Else it is the one not over yet, else the first; None where nothing has a time.
    """
    programme = query.programme
    timed = [s for s in anchors if s.start and not s.is_cancelled]
    asked = [s for s in timed if programme.slot(s).days & set(query.times.days)] or timed
    part = query.times.part
    zone = programme.zone
    if part:
        inside = [s for s in asked if s.start and part[0] <= _clock(s, zone) <= part[1]]
        asked = inside or asked
    coming = [s for s in asked if (end := programme.end_of(s) or s.start) and end > query.now]
    return next(iter(coming or asked), None)


def _slot_of(session: Session, programme: Programme) -> tuple[date, time, time]:
    """Return the local day of a session that has a time, and when it begins and ends."""
    start = (session.start or NO_TIME).astimezone(programme.zone)
    end = (programme.end_of(session) or start).astimezone(programme.zone)
    return start.date(), start.time(), end.time()


def _clock(session: Session, zone: ZoneInfo) -> time:
    return session.start.astimezone(zone).time() if session.start else time(0)
