"""Times a question names: "tomorrow afternoon", "on the 5th", "at 3pm Manila time"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.answering.times.found import (
    OtherWeekday,
    TimeFound,
    merged,
    other_weekday,
    with_dates_alone,
)
from bot.answering.times.lexicon import Lexicon, load_lexicon, read_groups, time_words
from bot.answering.times.resolve import RESOLVERS
from bot.answering.times.scan import Folded, fold_typed, repair
from bot.answering.times.time_parse import TimeParse
from bot.answering.times.zones import find_zone
from bot.languages import SCRIPTS

_CONSUMED = "\x00"
_SCRIPTS = {
    "ru": re.compile(r"[\u0400-\u052f]"),
    "ar": re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "zh": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
}
_LATIN_LETTER = re.compile(r"[A-Za-z]")
_SURNAME = re.compile(r" [A-ZÀ-Þ][a-zß-ÿ]")
_WORD = re.compile(r"\w+")
_FEW_WORDS = 3  # too few to tell a language by
_SILENT = frozenset({"ignore", "now", "next"})  # words that say what is asked stay in the question


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """Where a time expression stands in the text, its preposition included."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Moments:
    """The times a text names, resolved in the event's zone.

    `part` excludes its end and may go past midnight; `named_year` is set whenever a year is
    written, and `has_year_mismatch` when the event has no day in it. `impossible_date` is the year,
    month and day of a date that is in no calendar: "31 November"; `other_weekday` is a date beside
    which stands the name of another day of the week. `ahead` is the aware moment a length from now
    leads to ("in 2 hours"), `times_named` counts the times of day. With `is_after`, `part` begins
    at the earliest start asked for ("after 2pm"), with `is_before` it ends at the hour named; with
    `is_from_to` both its ends are hours that are named ("from 2 to 3"), with `is_start` something
    is to begin then, not only to be on, with `is_end` to end. `longer_than` and `shorter_than`
    bound the length of what is asked for, with `is_limit_included` that length is meant, too.
    "Now" and "next" have no span. Of `days` the `placed` are the event's ("the last day").
    """

    spans: tuple[TimeSpan, ...] = ()
    days: tuple[date, ...] = ()
    part: tuple[time, time] | None = None
    at: time | None = None
    is_now: bool = False
    is_next: bool = False
    zone: str | None = None
    named_year: int | None = None
    has_year_mismatch: bool = False
    month_only: tuple[int, int | None] | None = None
    impossible_date: tuple[int, int, int] | None = None
    other_weekday: OtherWeekday | None = None
    ahead: datetime | None = None
    times_named: int = 0
    is_after: bool = False
    is_before: bool = False
    is_from_to: bool = False
    is_start: bool = False
    is_end: bool = False
    longer_than: timedelta | None = None
    shorter_than: timedelta | None = None
    is_limit_included: bool = False
    placed: tuple[date, ...] = ()
    dated: tuple[date, ...] = ()

    @property
    def offsets(self) -> list[tuple[int, int]]:
        """Where in the text the times begin and end."""
        return [(span.start, span.end) for span in self.spans]

    @property
    def has_day_or_hour(self) -> bool:
        """Whether a day, a part of one or a time of day is named."""
        return bool(self.days or self.part or self.at)


def find_moments(
    text: str,
    language: str,
    now: datetime,
    zone: str,
    event_days: tuple[date, date],
    held: frozenset[date] = frozenset(),
) -> Moments:
    """Find every time a text names; `now` is aware, `zone` and first and last day the event's.

    Of two Mondays the one is meant that is among the days on which anything is `held`. The script
    decides which languages are read, so a wrongly detected language does little harm; of those in
    Latin letters the given one is tried first, the others when it finds nothing.
    """
    moments = Moments()
    folded = fold_typed(text)
    for attempt, group in enumerate(_languages(text, language)):
        if attempt and not _is_worth_reading(folded.text, group[0]):
            continue
        frame = TimeParse(now, _zone(zone), *event_days, held)
        moments, is_understood = _find(folded, group, frame, is_guess=attempt > 0)
        if is_understood:
            break
    return moments


_PLACED = ("day_n", "last_day", "first_day")


def _languages(text: str, language: str) -> Iterator[tuple[str, ...]]:
    present = [name for name, script in _SCRIPTS.items() if script.search(text)]
    if not _LATIN_LETTER.search(text):
        yield tuple(present) or (language if language in (*SCRIPTS["latin"], *_SCRIPTS) else "en",)
        return
    first = language if language in SCRIPTS["latin"] else "en"
    yield (*present, first)
    for other in SCRIPTS["latin"]:
        if other != first:
            yield (other,)


def _is_worth_reading(folded: str, language: str) -> bool:
    """Tell whether a text has a digit or a word for a time in a language it was not taken for."""
    tokens = _WORD.findall(folded)
    if len(tokens) <= _FEW_WORDS or any(token[0].isdigit() for token in tokens):
        return True
    return not time_words(language).isdisjoint(tokens)


def _find(
    folded: Folded, languages: tuple[str, ...], reading: TimeParse, *, is_guess: bool
) -> tuple[Moments, bool]:
    """Return the times found and whether any rule of these languages understood something."""
    found: list[TimeFound] = []
    claimed: set[int] = set()
    for language in languages:
        lexicon = load_lexicon(language)
        readable = repair(folded, lexicon.repairable, lexicon.kept, 5 if is_guess else 4)
        found += _read(readable, lexicon, reading, claimed)
    found.sort(key=lambda one: (one.start, one.end))
    typed = folded.typed
    disagreeing = reading.other_weekday or other_weekday(found, typed)
    found = with_dates_alone(found, typed)
    part, at = reading.time_of_day()
    year, years = reading.named_year, range(reading.first.year, reading.last.year + 1)
    moments = Moments(
        spans=tuple(TimeSpan(s.start, s.end, typed[s.start : s.end]) for s in merged(found, typed)),
        days=tuple(dict.fromkeys(day for one in found for day in one.days)),
        part=part,
        at=at,
        is_now=reading.is_now,
        is_next=reading.is_next,
        zone=reading.zone_asked,
        named_year=year,
        has_year_mismatch=year is not None and year not in years,
        month_only=reading.month_only,
        impossible_date=reading.impossible_date,
        other_weekday=disagreeing,
        ahead=reading.ahead,
        times_named=len(reading.clocks),
        is_after=bool(reading.bounds and reading.bounds[0] and not reading.bounds[1]),
        is_before=bool(reading.bounds and reading.bounds[1] and not reading.bounds[0]),
        is_from_to=bool(reading.bounds and all(reading.bounds)),
        longer_than=reading.longer_than,
        shorter_than=reading.shorter_than,
        is_limit_included=reading.is_limit_included,
        placed=tuple(day for one in found if one.is_placed for day in one.days),
        dated=tuple(day for one in found if not one.is_placed for day in one.days),
    )
    return moments, bool(claimed)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _read(
    folded: Folded, lexicon: Lexicon, reading: TimeParse, claimed: set[int]
) -> list[TimeFound]:
    """Let the rules claim letters in their order; return what they found in the typed text."""
    letters = [
        _CONSUMED if offset in claimed else letter
        for letter, offset in zip(folded.text, folded.offsets, strict=True)
    ]
    masked = "".join(letters)
    found: list[TimeFound] = []
    for kind, pattern in lexicon.rules:
        if not pattern.search(masked):
            continue  # as most do not
        for match in _matches(pattern, masked, is_retried=kind.startswith("zone")):
            known = len(reading.days)
            place = _claim(kind, match, folded, lexicon, reading)
            if place is None or (kind in _SILENT and _is_inside(folded.span(*place), found)):
                continue
            start, end = place
            letters[start:end] = [_CONSUMED] * (end - start)
            if kind in {"now", "next"}:
                RESOLVERS[kind](reading, lexicon, {})
            elif kind != "ignore":
                days = tuple(reading.days[known:])
                place = _widen(folded, masked, lexicon, start, end)
                is_weekday = kind == "weekday" and len(days) == 1
                found.append(TimeFound(*place, days, is_weekday, kind in _PLACED))
        masked = "".join(letters)
    claimed.update(
        offset
        for letter, offset in zip(letters, folded.offsets, strict=True)
        if letter == _CONSUMED
    )
    return found


def _matches(pattern: re.Pattern[str], text: str, *, is_retried: bool) -> Iterator[re.Match[str]]:
    """Yield matches; `is_retried` also those that begin inside an earlier one.

    A time word takes all that follows as a possible place, so in "at what hour ... in Tokyo time"
    the second one would be swallowed by the first.
    """
    position = 0
    while position <= len(text) and (match := pattern.search(text, position)):
        yield match
        position = match.start() + 1 if is_retried else max(match.end(), match.start() + 1)


def _claim(
    kind: str, match: re.Match[str], folded: Folded, lexicon: Lexicon, reading: TimeParse
) -> tuple[int, int] | None:
    """Return the folded offsets a match stands for, its meaning read; None when it has none."""
    start, end = match.span()
    if start == end:
        return None
    if kind.startswith("zone"):
        zone = find_zone(kind, match, folded, lexicon.language)
        if zone is None:
            return None
        start, end, reading.zone_asked = zone
    elif kind not in _SILENT:
        if kind == "month_only" and _is_name(match, folded):
            return None
        try:
            if not RESOLVERS[kind](reading, lexicon, read_groups(match)):
                return None
        except OverflowError:  # a day before the year 1 or after 9999
            return None
    return start, end


def _is_name(match: re.Match[str], folded: Folded) -> bool:
    """Tell whether a lone month is the first name of somebody ("June Kim")."""
    _, end = folded.span(*match.span())
    is_alone = " " not in match.group().strip()
    return is_alone and _SURNAME.match(folded.typed, end) is not None


def _is_inside(part: tuple[int, int], found: list[TimeFound]) -> bool:
    return any(known.start <= part[0] and part[1] <= known.end for known in found)


def _widen(folded: Folded, masked: str, lexicon: Lexicon, start: int, end: int) -> tuple[int, int]:
    """Take in the preposition before an expression and the particle after it."""
    before = lexicon.lead.search(masked, max(0, start - 40), start)
    start = before.start() if before else start
    after = lexicon.trail.match(masked, end)
    end = after.end() if after else end
    while end > start + 1 and folded.text[end - 1] == " ":
        end -= 1
    return folded.span(start, end)
