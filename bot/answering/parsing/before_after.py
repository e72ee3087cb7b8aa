"""Sessions told by what is before or after them: what comes after lunch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.answering.classifier.masks import MASKS
from bot.answering.intents import OF_SESSION_ALONE, TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kind_tracks, kinds_in
from bot.answering.linking.kinds import OF_NO_KIND, of_kinds
from bot.answering.parsing.named_values import outside_times
from bot.answering.parsing.position_asked import BETWEEN
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_what_is_left, has_term, says
from bot.answering.text.normalise import fold, words
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.moments import Moments
from bot.core.filters import LAST_MINUTE
from bot.core.models import EDGE_KINDS, Session, SessionKind, Track
from bot.core.programme import IDLE_KINDS, NO_TIME, Programme
from bot.languages import UNSEGMENTED

LONG_WORD = 5
"""Letters of a word of a title that stands for the session; shorter ones stand in any sentence."""


def in_hours(times: Moments, days: tuple[date, ...], hours: tuple[time, time] | None) -> Moments:
    """Return times on other days and in other local hours, and no longer at one, now or next."""
    return replace(times, days=days, part=hours, at=None, is_now=False, is_next=False)


def with_before_or_after(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Read "what comes after lunch" as about that day's hours after it, not as about lunch."""
    if query.continues and query.sessions and query.intent in {"on_next", "speakers", "when"}:
        return query  # the conversation told before or after what
    is_of_one = query.intent.startswith(OF_SESSION_ALONE) or query.intent == "how_long"
    if is_of_one and not asks_what_is_left(linked.text, query.spoken):
        return query  # "what must I install before the workshop" asks for no list
    compared = _compared(query, linked)
    if compared:
        return compared
    is_one = query.is_titled or len(query.sessions) == 1
    is_there, word = says(linked.text, "same_room_words", query.spoken), query.kind_word
    relation, anchors = _beside_one(linked, query) if is_one else (None, ())
    if relation is None:
        relation, anchors, word, is_time = _beside_kind(linked, query)
        if is_time and _on_days_asked(query, anchors):
            # "After lunch" is a part of the day only where no lunch is known.
            query = replace(query, times=replace(query.times, part=None))
    if relation is None and is_one and is_there and query.intent == "on_next":
        relation, anchors = "after", query.sessions  # "I'm in the curl talk, what is next here"
    chosen = _anchor(query, anchors) if relation else None
    if chosen is None:
        return query
    begins, ends = local_slot(chosen, query.programme)
    start, end = begins.time(), ends.time()
    first, last = query.times.part or (time(0), LAST_MINUTE)
    until = last if last > end else LAST_MINUTE
    hours = (first, start) if relation == "before" else (end, until)
    is_list = has_trait(query.intent, Trait.LISTS) or query.intent == "speakers"
    there = tuple(query.programme.room[one] for one in chosen.rooms) if is_there else ()
    times = replace(in_hours(query.times, (begins.date(),), hours), is_after=relation == "after")
    beside = _of_other_kinds(query, linked, word)
    # "After the poster reception", the track's one slot, is not about that track.
    tracks = tuple(one for one in query.tracks if not _is_called(one, word, chosen))
    if len(tracks) < len(query.tracks):
        beside = replace(beside, tracks=tracks)
    is_open = is_list and _asks_what_comes(query, word, chosen)
    if relation == "after" and is_open and (later := _on_another_day(beside, chosen)):
        return replace(
            beside, intent="on_next", times=Moments(), sessions=later, found=later, is_topical=True
        )
    return replace(
        beside,
        rooms=query.rooms or there,
        intent=query.intent if is_list and query.intent not in _OF_NOW else "programme",
        times=times,
        is_titled=False,
    )


def _is_called(track: Track, word: str, chosen: Session) -> bool:
    """Whether a track is called as what something comes before or after, or by its `word`."""
    titles = {fold(title) for title in chosen.title.all()}
    names = [fold(name) for name in track.name.all()]
    return any(name in titles or (word and word in name) for name in names)


def _asks_what_comes(query: ParsedQuestion, word: str, chosen: Session) -> bool:
    """Whether all that comes is asked for, and no other thing: "is there a Q&A after the film".

    A `word` for a kind is no other thing where it calls what something comes before or after.
    """
    is_of_other = any(rival.startswith(TOPIC) for rival in query.rivals)
    is_called = any(word in fold(title) for title in chosen.title.all())
    of_other_kind = query.is_titled and bool(word) and not is_called
    return not (is_of_other or of_other_kind or query.intent == "speakers")


def _on_another_day(query: ParsedQuestion, chosen: Session) -> tuple[Session, ...]:
    """Return what begins first after a session that is the last of its day; else nothing.

    Nothing where only some sessions are asked for: of those there may be more that day, or none.
    """
    programme = query.programme
    end = programme.end_of(chosen) or chosen.start
    if end is None or query.kinds or query.rooms or query.tracks or query.times.days:
        return ()
    later = [s for s in programme.timed if s.start and s.start >= end and not s.is_cancelled]
    later = [s for s in later if s.kind not in IDLE_KINDS and s.id != chosen.id]
    first = min((s.start for s in later if s.start), default=None)
    found = tuple(s for s in later if s.start == first)
    is_same_day = any(programme.day_of(s) == programme.day_of(chosen) for s in found)
    return () if is_same_day else found


def _of_other_kinds(query: ParsedQuestion, linked: Entities, word: str) -> ParsedQuestion:
    """Keep of the sessions asked only their kinds, but for the `word` of the one they are beside.

    "Which workshops are there after lunch" is about neither lunch nor talks.
    """
    tracks, language = kind_tracks(query.programme.event), query.spoken
    rest = fold(linked.text).replace(word, " ") if word else fold(linked.text)
    pairs, own = kinds_in(rest, language, tracks), {k for k, _ in kinds_in(word, language, tracks)}
    # "Is there coffee before lunch" asks for that, and "coffee in hand, what is after it" does not.
    is_of_else = any(says(rest, one, language) for one in ("what_pronouns", "past_words"))
    is_asked = bool(word) and not is_of_else
    others = [(kind, of) for kind, of in pairs if kind not in _OF_ANY]
    others = others or [
        (kind, of)
        for kind, of in pairs
        if is_asked and kind in IDLE_KINDS - own and _side_of(rest, [of], language) is None
    ]
    bare = query.without_sessions()
    if query.is_titled or not word or not others:
        return bare
    # Only those a list may be narrowed to: of one that is not held there is nothing to list.
    asked = of_kinds(others, rest, query.programme, language, tracks)
    kinds = tuple(kind for kind, _ in others)
    return replace(bare, kinds=kinds, of_kind=asked, kind_word=others[0][1]) if asked else bare


_OF_ANY = IDLE_KINDS | EDGE_KINDS | OF_NO_KIND
"""Kinds that narrow no list of what comes before or after something."""


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
        query.without_sessions(),
        intent="when",
        times=in_hours(query.times, (), None),
        sessions=tuple(s for s in programme.timed if s.id in both),
    )


BOTH = 2
"""Things, and sides of one of them, that a comparison needs."""

_OF_NOW = frozenset({"on_now", "on_next", "breaks"})


def _beside_one(linked: Entities, query: ParsedQuestion) -> tuple[str | None, Sequence[Session]]:
    """Return whether what comes before or after the one session named is asked, and that."""
    language = query.spoken
    things = [MASKS["session"]]
    # "Anything on tides before the break" names a talk on tides, which is no break.
    is_of_kind = all(one in (query.of_kind or ()) for one in query.sessions)
    is_other = query.is_titled and not set(query.kinds) <= IDLE_KINDS
    if query.kind_word and (is_other or is_of_kind):
        things.append(query.kind_word)
    if len(query.sessions) == 1:
        title = query.sessions[0].title.get(query.voice.language)
        things += [word for word in words(fold(title)) if len(word) >= LONG_WORD]
        things += terms("thing_pronouns", language)  # "the arduino talk ... what is after that"
    return _side_of(fold(linked.masked), things, language), query.sessions or linked.sessions


def _beside_kind(
    linked: Entities, query: ParsedQuestion
) -> tuple[str | None, Sequence[Session], str, bool]:
    """Return whether what comes before or after one of a kind is asked, and all of that kind.

    And by which word, and whether it was read as a part of the day.
    """
    language, programme = query.spoken, query.programme
    if query.is_titled:
        return None, (), "", False
    tracks = kind_tracks(programme.event)
    folded = rest = fold(linked.text)
    while pairs := kinds_in(rest, language, tracks):
        for kind, word in pairs:
            rest = rest.replace(word, " ")  # "coffee in hand, what comes after this break"
            side = None if kind is SessionKind.TALK else _side_of(folded, [word], language)
            sessions = of_kinds([(kind, word)], word, programme, language, tracks) if side else ()
            if sessions:
                return side, sessions, word, word not in outside_times(linked, folded)
    return None, (), "", False


def _side_of(text: str, things: Sequence[str], language: str) -> str | None:
    """Return which side of one of the things a folded text asks for: "before", "after" or None."""
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
                # "D'après" is by whose word, and no time.
                found = re.search(
                    rf"(?<![\w']){a}(?:\W+\w{{1,5}}){{0,{BETWEEN}}}\W+{b}(?!\w)", text
                )
            if found:
                return group
    return None


def _anchor(query: ParsedQuestion, anchors: Sequence[Session]) -> Session | None:
    """Return what was named: of several the one of the day, hours and track asked.

    Else it is the first that is not over yet, else the first named; None where nothing has a time.
    """
    programme = query.programme
    asked = _on_days_asked(query, anchors)
    tracks = {track.id for track in query.tracks}
    asked = [one for one in asked if tracks & {*one.tracks}] or asked
    part = query.times.part
    zone = programme.zone
    if part:
        inside = [s for s in asked if s.start and part[0] <= _clock(s, zone) <= part[1]]
        asked = inside or asked
    coming = [s for s in asked if (end := programme.end_of(s) or s.start) and end > query.now]
    return min(coming, key=lambda s: s.start or NO_TIME, default=next(iter(asked), None))


def _on_days_asked(query: ParsedQuestion, anchors: Sequence[Session]) -> list[Session]:
    """Return those of what was named that are held, on the days asked where days are."""
    days, programme = set(query.times.days), query.programme
    timed = [s for s in anchors if s.start and not s.is_cancelled]
    return [s for s in timed if programme.slot(s).days & days] if days else timed


def local_slot(session: Session, programme: Programme) -> tuple[datetime, datetime]:
    """Return when a session that has a time begins and ends, in the event's zone."""
    begins = (session.start or NO_TIME).astimezone(programme.zone)
    return begins, (programme.end_of(session) or begins).astimezone(programme.zone)


def _clock(session: Session, zone: ZoneInfo) -> time:
    return session.start.astimezone(zone).time() if session.start else time(0)
