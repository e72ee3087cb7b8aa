"""What caught hours and parts of day mean."""

from __future__ import annotations

from datetime import time, timedelta

from bot.answering.times.lexicon import Groups, Lexicon
from bot.answering.times.time_parse import ClockTime, TimeParse
from bot.core.programme import NIGHT_ENDS_AT

EVENING = time(17)
"""From when on a part of day is an evening or a night."""


def read_part(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read a part of day; "tonight" names the day too."""
    written = lexicon.meaning("part", groups.get("part") or "")
    if written is None:
        return False
    hours, _, day = str(written).partition(" ")
    start, _, end = hours.partition("-")
    part = (time.fromisoformat(start), time.fromisoformat(end))
    known = reading.day_part
    if known and known[1] <= part[0] < part[1] and not day:
        part = (known[0], part[1])  # "what is he doing in the morning, and in the evening?"
    reading.day_part = part
    if day:
        reading.days.append(reading.today + timedelta(int(day)))
    is_night_left = reading.now.astimezone(reading.zone).hour < NIGHT_ENDS_AT
    if reading.today in reading.days and is_night_left and reading.day_part[0] >= EVENING:
        # At half past midnight "tonight" is first of all the night one is in.
        reading.days.append(reading.today - timedelta(days=1))
    return True


def _clock_of(lexicon: Lexicon, groups: Groups, suffix: str = "") -> ClockTime | None:
    noon = groups.get("noon" + suffix)
    word = noon or groups.get("h" + suffix)
    if word is None:
        return None
    named = lexicon.meaning("noon" if noon else "hour", word)
    hour = named if named is not None else lexicon.number(word)
    if hour is None or not 0 <= hour <= 24:
        return None
    minute = lexicon.number(groups.get("m" + suffix)) or 0
    beside = lexicon.meaning("fraction", groups.get("fraction" + suffix) or "")
    lacking = lexicon.number(groups.get("less" + suffix))  # "ten to five"
    if beside is not None or lacking is not None:
        minute = int(beside or 0) - (lacking or 0)
        hour, minute = divmod((int(hour) * 60 + minute) % 1440, 60)
    half = lexicon.meaning("ap", groups.get("ap" + suffix) or "")
    is_certain = hour > 12 or hour == 0 or word.startswith("0") or noon is not None
    if half == "am" and hour <= 12:
        return ClockTime(hour % 12, minute, is_certain=True)
    if half == "pm" and hour <= 12:
        return ClockTime(hour % 12 + 12, minute, is_certain=True)
    return ClockTime(hour, minute, is_certain=is_certain) if minute < 60 else None


def read_between(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read "from 2 to 4": the half of the day of the end decides that of the start."""
    start, end = _clock_of(lexicon, groups), _clock_of(lexicon, groups, "2")
    if start is None or end is None:
        return False
    if end.is_certain and not start.is_certain and start.hour <= 12:
        later = ClockTime(start.hour % 12 + 12, start.minute, is_certain=True)
        if (later.hour, later.minute) < (end.hour, end.minute) and end.hour < 24:
            start = later
    reading.bounds = (start, end)
    return True


def read_before(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read "before 11": the day until then."""
    clock = _clock_of(lexicon, groups)
    reading.bounds = (None, clock) if clock else reading.bounds
    _read_part_within(reading, lexicon, groups, clock)
    return clock is not None


def read_after(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read "after 3pm": the day from then on."""
    clock = _clock_of(lexicon, groups)
    reading.bounds = (clock, None) if clock else reading.bounds
    _read_part_within(reading, lexicon, groups, clock)
    return clock is not None


def _read_part_within(
    reading: TimeParse, lexicon: Lexicon, groups: Groups, clock: ClockTime | None
) -> None:
    """Read the part of day between a preposition and its hour, as in Chinese 不晚于下午五点."""
    if clock is not None and "part" in groups:
        read_part(reading, lexicon, groups)


def read_clock(reading: TimeParse, lexicon: Lexicon, groups: Groups) -> bool:
    """Read a time of day; of several the first counts."""
    clock = _clock_of(lexicon, groups)
    if clock is None:
        return False
    reading.clocks.append(clock)
    return True
