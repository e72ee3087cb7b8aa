"""Which days, rooms, tracks or kinds are compared by how many sessions there are of each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in, nouns_of_sessions
from bot.answering.linking.kinds import of_kinds
from bot.answering.linking.spans import blanked
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import find_term, first_group
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, one_of
from bot.core.models import SessionKind
from bot.languages import UNSEGMENTED

LEAST_SIDES = 2


def with_counts_compared(
    query: ParsedQuestion, linked: Entities, tracks: Mapping[str, frozenset[str]]
) -> ParsedQuestion:
    """Count each side apart where numbers of sessions are compared: "more on Friday or Saturday".

    `tracks` are those called by a kind: `kind_tracks`.
    """
    names = [*linked.title_spans, *((m.start, m.end) for m in linked.mentions)]
    folded = fold(blanked(linked.text, names))
    if linked.title_spans or query.people or len(folded) != len(linked.text):
        return query
    group, span = _comparing(fold(blanked(linked.text, linked.times.offsets)), query.spoken)
    if not group:
        return query
    asked = _with_kind(query, folded, tracks)
    if not asked.times.days:  # days to choose from narrow nothing down elsewhere
        asked = replace(asked, times=replace(asked.times, days=linked.times.days))
    if all(word in folded[slice(*span)] for word in fold(query.subject_text).split()):
        asked = replace(asked, subject=(), subject_text="", found=())  # "the busiest" is none
    sides = _named(asked) or _of_kinds_named(asked, folded, tracks)
    sides = sides or _each_of_sort(asked, linked, folded, is_fewest=group == "fewer")
    if len(sides) < LEAST_SIDES:
        return query
    bare = replace(asked, place=None, unknown_room="", rivals=(), sessions=(), is_titled=False)
    counted = (replace(side, intent="count", sessions=(), is_titled=False) for side in sides)
    return replace(bare, intent="count", countable="sessions", sides=tuple(counted))


def _with_kind(
    query: ParsedQuestion, folded: str, tracks: Mapping[str, frozenset[str]]
) -> ParsedQuestion:
    """Return a question with the one kind that its words name, whatever it resembles."""
    named = kinds_in(folded, query.spoken, tracks)
    if query.kinds or len(named) != 1:
        return query
    of_kind = of_kinds(named, folded, query.programme, query.spoken, tracks)
    return replace(query, kinds=(named[0][0],), kind_word=named[0][1], of_kind=of_kind)


def _comparing(folded: str, language: str) -> tuple[str, tuple[int, int]]:
    """Return "more" or "fewer" where a text compares how many sessions there are, and where."""
    for term, group in grouped_terms("busy_words", language):
        if term in folded and (span := find_term(folded, term)):
            return group, span
    for group, pattern in _amounts(language):
        if found := pattern.search(folded):
            return group, found.span()
    return "", (0, 0)


@cache
def _amounts(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what finds a word for an amount beside a noun for sessions: "more talks".

    Where words are not spaced, and in Arabic, the noun may be anywhere.
    """
    counted = {term for term, group in grouped_terms("countable", language) if group == "sessions"}
    named = {word for word in counted | nouns_of_sessions(language) if len(word) > 1}
    nouns, patterns = one_of(named), []
    for group in ("fewer", "more"):
        of_group = (term for term, one in grouped_terms("amounts", language) if one == group)
        words = one_of(of_group)
        if language in UNSEGMENTED:
            either = rf"(?:{words}).*(?:{nouns})|(?:{nouns}).*(?:{words})"
        else:
            gap = r"\W.*\b|\W" if language == "ar" else r"\W+|(?<=')"
            both = (rf"(?:{words})(?:{gap})(?:{nouns})", rf"(?:{nouns})(?:{gap})(?:{words})")
            orders = both if language in _NOUN_FIRST else both[:1]
            either = "|".join(rf"(?<!\w){one}(?!\w)" for one in orders)
        patterns.append((group, re.compile(either)))
    return tuple(patterns)


_NOUN_FIRST = frozenset({"ru", "ar"})
"""Spaced languages in which the noun may stand first: "the closing more important" counts none."""


def _named(query: ParsedQuestion) -> Sequence[ParsedQuestion]:
    """Return the question of each of the days, rooms or tracks named; () where one alone is."""
    if len(query.times.days) >= LEAST_SIDES:
        return [_on_day(query, day) for day in query.times.days]
    if len(query.rooms) >= LEAST_SIDES:
        return [replace(query, rooms=(room,)) for room in query.rooms]
    if len(query.tracks) >= LEAST_SIDES:
        return [replace(query, tracks=(track,)) for track in query.tracks]
    return ()


def _on_day(query: ParsedQuestion, day: date) -> ParsedQuestion:
    return replace(query, times=replace(query.times, days=(day,)))


def _of_kinds_named(
    query: ParsedQuestion, folded: str, tracks: Mapping[str, frozenset[str]]
) -> Sequence[ParsedQuestion]:
    """Return the question of each of the kinds named, in their order; a talk is of no other.

    A track may stand for a kind: "lightning talks or workshops".
    """
    named = kinds_in(folded, query.spoken, tracks)
    in_tracks = [replace(query, tracks=(track,), kinds=(), of_kind=None) for track in query.tracks]
    if len(named) + len(in_tracks) < LEAST_SIDES or not named:
        return ()
    named = sorted(named, key=lambda pair: folded.find(pair[1]))
    found = {
        word: of_kinds([(kind, word)], folded, query.programme, query.spoken, tracks)
        for kind, word in named
    }
    others = {one.id for kind, word in named for one in found[word] if kind is not TALK}
    of_kinds_only = [
        replace(
            query, kinds=(kind,), kind_word=word, subject=(), found=(), tracks=(),
            of_kind=tuple(s for s in found[word] if kind is not TALK or s.id not in others),
        )
        for kind, word in named
    ]  # fmt: skip
    return [*in_tracks, *of_kinds_only]


TALK = SessionKind.TALK


def _each_of_sort(
    query: ParsedQuestion, linked: Entities, folded: str, *, is_fewest: bool
) -> Sequence[ParsedQuestion]:
    """Return the question of the days, rooms or tracks that have most, or fewest, if asked which.

    Where more than are told have as many, all of these are.
    """
    event, which = query.programme.event, first_group("which_amounts", folded, query.spoken)
    sides: list[ParsedQuestion] = []
    if which == "days" and not linked.times.days:
        length = (event.end_day - event.start_day).days + 1
        sides = [_on_day(query, event.start_day + timedelta(n)) for n in range(length)]
    elif which == "rooms" and not query.rooms:
        sides = [replace(query, rooms=(room,)) for room in event.rooms]
    elif which == "tracks" and not query.tracks:
        sides = [replace(query, tracks=(track,)) for track in event.tracks]
    held = tuple(one for one in query.programme.sessions if not one.is_cancelled)
    counted = [(len(side.filtered(held)), side) for side in sides]
    counted.sort(key=lambda pair: pair[0] if is_fewest else -pair[0])
    best = counted[0][0] if counted else 0
    return [one for at, (number, one) in enumerate(counted) if at < MOST_TOLD or number == best]


MOST_TOLD = 3
"""Days, rooms or tracks told of those that have most. Chosen, for a short reply."""
