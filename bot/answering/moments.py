"""Times a question names: "tomorrow afternoon", "on the 5th", "at 3pm Manila time"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.answering.moments_lexicon import Lexicon, load_lexicon, read_groups
from bot.answering.moments_reading import Reading
from bot.answering.moments_resolve import RESOLVERS
from bot.answering.moments_text import Folded, fold_typed, repair
from bot.answering.zones import find_zone

_LATIN = ("en", "fr", "es")
_CONSUMED = "\x00"
_SCRIPTS = {
    "ru": re.compile(r"[\u0400-\u052f]"),
    "ar": re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "zh": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
}
_LATIN_LETTER = re.compile(r"[A-Za-z]")
_BETWEEN_SPANS = re.compile(r"[\s,،、]*")
_WORD = re.compile(r"\w+")
_FEW_WORDS = 3  # too few to tell a language by
_SILENT = frozenset({"ignore", "now", "next"})  # words that say what is asked stay in the question


@dataclass(frozen=True, slots=True)
class Span:
    """Where a time expression stands in the text, its preposition included."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Moments:
    """The times a text names, resolved in the event's zone.

    `part` excludes its end and may go past midnight; `named_year` is set whenever a year is
    written, and `has_year_mismatch` when the event has no day in it. "Now" and "next" have no span.
    """

    spans: tuple[Span, ...] = ()
    days: tuple[date, ...] = ()
    part: tuple[time, time] | None = None
    at: time | None = None
    is_now: bool = False
    is_next: bool = False
    zone: str | None = None
    named_year: int | None = None
    has_year_mismatch: bool = False
    month_only: tuple[int, int | None] | None = None


def find_moments(
    text: str, language: str, now: datetime, zone: str, event_days: tuple[date, date]
) -> Moments:
    """Find every time a text names; `now` is aware, `zone` and first and last day the event's.

    The script decides which languages are read, so a wrongly detected language does little harm;
    of those in Latin letters the given one is tried first, the others when it finds nothing.
    """
    moments = Moments()
    folded = fold_typed(text)
    for attempt, group in enumerate(_languages(text, language)):
        if attempt and not _is_worth_reading(folded.text, group[0]):
            continue
        moments, is_understood = _find(folded, group, now, zone, event_days)
        if is_understood:
            break
    return moments


def _languages(text: str, language: str) -> Iterator[tuple[str, ...]]:
    present = [name for name, script in _SCRIPTS.items() if script.search(text)]
    if not _LATIN_LETTER.search(text):
        yield tuple(present) or (language if language in (*_LATIN, *_SCRIPTS) else "en",)
        return
    first = language if language in _LATIN else "en"
    yield (*present, first)
    for other in _LATIN:
        if other != first:
            yield (other,)


def _is_worth_reading(folded: str, language: str) -> bool:
    """Tell whether a text has a digit or a word for a time in a language it was not taken for."""
    tokens = _WORD.findall(folded)
    if len(tokens) <= _FEW_WORDS or any(token[0].isdigit() for token in tokens):
        return True
    return not load_lexicon(language).hints.isdisjoint(tokens)


def _find(
    folded: Folded,
    languages: tuple[str, ...],
    now: datetime,
    zone: str,
    event_days: tuple[date, date],
) -> Moments:
    reading = Reading(now=now, zone=_zone(zone), first=event_days[0], last=event_days[1])
    spans: list[tuple[int, int]] = []
    claimed: set[int] = set()
    for language in languages:
        lexicon = load_lexicon(language)
        readable = repair(folded, lexicon.repairable, lexicon.kept)
        spans += _read(readable, lexicon, reading, claimed)
    part, at = reading.time_of_day()
    years = range(reading.first.year, reading.last.year + 1)
    year = reading.named_year
    moments = Moments(
        spans=_merge(folded.typed, spans),
        days=tuple(dict.fromkeys(reading.days)),
        part=part,
        at=at,
        is_now=reading.is_now,
        is_next=reading.is_next,
        zone=reading.zone_asked,
        named_year=year,
        has_year_mismatch=year is not None and year not in years,
        month_only=reading.month_only,
    )
    return moments, bool(claimed)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _read(
    folded: Folded, lexicon: Lexicon, reading: Reading, claimed: set[int]
) -> list[tuple[int, int]]:
    """Let the rules claim letters in their order; return the spans in the typed text."""
    letters = [
        _CONSUMED if offset in claimed else letter
        for letter, offset in zip(folded.text, folded.offsets, strict=True)
    ]
    masked = "".join(letters)
    spans: list[tuple[int, int]] = []
    for kind, pattern in lexicon.rules:
        for match in pattern.finditer(masked):
            start, end = match.span()
            if start == end or (kind in _SILENT and _is_inside(folded.span(start, end), spans)):
                continue
            if kind.startswith("zone"):
                found = find_zone(kind, match, folded, lexicon.language)
                if found is None:
                    continue
                start, end, reading.zone_asked = found
            elif kind != "ignore" and not RESOLVERS[kind](reading, lexicon, read_groups(match)):
                continue
            letters[start:end] = [_CONSUMED] * (end - start)
            if kind not in _SILENT:
                spans.append(_widen(folded, masked, lexicon, start, end))
        masked = "".join(letters)
    claimed.update(
        offset
        for letter, offset in zip(letters, folded.offsets, strict=True)
        if letter == _CONSUMED
    )
    return spans


def _is_inside(part: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start <= part[0] and part[1] <= end for start, end in spans)


def _widen(folded: Folded, masked: str, lexicon: Lexicon, start: int, end: int) -> tuple[int, int]:
    """Take in the preposition before an expression and the particle after it."""
    before = lexicon.lead.search(masked, max(0, start - 40), start)
    if before is not None:
        start = before.start()
    after = lexicon.trail.match(masked, end)
    if after is not None:
        end = after.end()
    while end > start + 1 and folded.text[end - 1] == " ":
        end -= 1
    return folded.span(start, end)


def _merge(text: str, spans: list[tuple[int, int]]) -> tuple[Span, ...]:
    """Join expressions that stand side by side: "tomorrow" + "at 15:00" is one slot."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and (
            start <= merged[-1][1] or _BETWEEN_SPANS.fullmatch(text, merged[-1][1], start)
        ):
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(Span(start, end, text[start:end]) for start, end in merged)
