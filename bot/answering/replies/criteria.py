"""What a list is narrowed by, in words."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import time

from bot.answering.linking.kind_words import spelt_kind
from bot.answering.query import ParsedQuestion
from bot.answering.voice import Voice
from bot.core.filters import LAST_MINUTE, Criterion, SessionFilter
from bot.core.programme import NIGHT_ENDS_AT
from bot.texts.grammar import language_name

SEPARATOR = " · "


def described(
    query: ParsedQuestion, wanted: SessionFilter, criteria: Collection[Criterion] | None = None
) -> str:
    """Return what a filter asks for ("Rust · Sunday 4 May · after 14:00"), or some of it."""
    chosen = wanted.criteria if criteria is None else criteria
    words = [
        word
        for criterion in _WORDS
        if criterion in chosen
        for word in _said(query, wanted, criterion)
    ]
    return SEPARATOR.join(words)


def _said(query: ParsedQuestion, wanted: SessionFilter, criterion: Criterion) -> list[str]:
    return [word for word in _WORDS[criterion](query, wanted) if word]


def _kind(query: ParsedQuestion, _wanted: SessionFilter) -> list[str]:
    return [spelt_kind(query.kind_word, query.spoken)]


def _subject(query: ParsedQuestion, _wanted: SessionFilter) -> list[str]:
    return [query.subject_text]


def _people(query: ParsedQuestion, _wanted: SessionFilter) -> list[str]:
    return [query.body_asked] if query.body_asked else [person.name for person in query.people]


def _tracks(query: ParsedQuestion, _wanted: SessionFilter) -> list[str]:
    return [track.name.get(query.voice.language) for track in query.tracks]


def _rooms(query: ParsedQuestion, _wanted: SessionFilter) -> list[str]:
    return [room.name.get(query.voice.language) for room in query.rooms]


def _languages(query: ParsedQuestion, wanted: SessionFilter) -> list[str]:
    return [language_name(code, query.voice.language) for code in sorted(wanted.languages)]


def _days(query: ParsedQuestion, wanted: SessionFilter) -> list[str]:
    return [query.voice.day(day) for day in sorted(wanted.days)]


def _hours(query: ParsedQuestion, wanted: SessionFilter) -> list[str]:
    voice = query.voice
    if wanted.at is not None:
        key = "criterion-end" if wanted.is_end else "criterion-at"
        return [voice.say(key, time=_clock(wanted.at))]
    first, last = wanted.hours or (time(0), LAST_MINUTE)
    if wanted.starts_within or last == LAST_MINUTE:
        return [voice.say("criterion-after", time=_clock(first))]
    # Of "the morning" nobody is told that it begins when the night ends.
    is_from_night = wanted.is_part_of_day and first == time(NIGHT_ENDS_AT)
    if first == time(0) or is_from_night:
        return [voice.say("criterion-before", time=_clock(last))]
    return [voice.say("time-range", start=_clock(first), end=_clock(last))]


def _length(query: ParsedQuestion, wanted: SessionFilter) -> list[str]:
    voice = query.voice
    if wanted.longer_than and wanted.longer_than == wanted.shorter_than:
        return [voice.say("criterion-lasting", length=voice.length(wanted.longer_than))]
    keys = ("criterion-longer", "criterion-shorter")
    if wanted.is_limit_included:
        keys = ("criterion-at-least", "criterion-at-most")
    bounds = zip(keys, (wanted.longer_than, wanted.shorter_than), strict=True)
    return [voice.say(key, length=voice.length(bound)) for key, bound in bounds if bound]


def _remaining(query: ParsedQuestion, _wanted: SessionFilter) -> list[str]:
    return [query.voice.say("criterion-remaining")]


def _clock(moment: time) -> str:
    return f"{moment:%H:%M}"


_WORDS: dict[Criterion, Callable[[ParsedQuestion, SessionFilter], list[str]]] = {
    Criterion.KIND: _kind,
    Criterion.SUBJECT: _subject,
    Criterion.PERSON: _people,
    Criterion.TRACK: _tracks,
    Criterion.ROOM: _rooms,
    Criterion.LANGUAGE: _languages,
    Criterion.DAY: _days,
    Criterion.HOURS: _hours,
    Criterion.LENGTH: _length,
    Criterion.REMAINING: _remaining,
}
"""How each criterion is named, in the order they are said."""


def heading_of(voice: Voice, text: str) -> str:
    """Return a description as the subject of a heading: the event's name when nothing narrows."""
    return text or voice.event_name()
