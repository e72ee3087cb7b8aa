"""Hours that a text tells of the session it is about, and from when until when it goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache

from bot.answering.text.detail_patterns import any_word_of, detail_pattern
from bot.answering.text.normalise import fold
from bot.core.models import Session

_CLOCK = re.compile(
    r"(?<![\d:.,])(?P<hour>\d{1,2})(?:(?:[:h]|(?<=\d)\.(?=\d\d ?[ap]\.?m))(?P<minute>\d\d))?"
    r" ?(?P<half>[ap])?(?(half)\.?m\b)(?![\d%])",
    re.IGNORECASE,
)
_HOUR = (
    r"(?P<hour{0}>\d{{1,2}})(?:[:h.](?P<minute{0}>\d\d)|(?P<bare{0}>h)(?!\w)|[시点时])?"
    r"\s?(?:(?P<half{0}>[ap])\.?\s?m\b\.?)?\+?"
)
_BEFORE = timedelta(hours=2)
"""How long before a session what belongs to it may be: doors, the way there, checking in."""

_HALF_DAY, _DAY = timedelta(hours=12), timedelta(days=1)


def tells_hour(sentence: str, session: Session) -> bool:
    """Whether a sentence has an hour about the session's own, and not only those it has anyway."""
    start, end = session.start, session.end
    if start is None:
        return False
    return any(hour not in {start, end} for hour in _own_hours(sentence, start, end))


def names_own_hour(sentence: str, session: Session) -> bool:
    """Whether a sentence has an hour about the session's own, be it that very one."""
    start = session.start
    return start is not None and any(True for _ in _own_hours(sentence, start, session.end))


def tells_end(sentence: str, session: Session) -> bool:
    """Whether a sentence tells another end than is known: "11 am - 5 pm", "until 3:00 am"."""
    folded = fold(sentence)
    if any(end != session.end for end in _ends_of_ranges(folded, session)):
        return True
    for found in detail_pattern("until").finditer(folded):
        clock = _CLOCK.match(folded, found.end() + 1) or _CLOCK.match(folded, found.end())
        if clock is None or not (clock["minute"] or clock["half"]):
            continue
        if session.start is None:
            return True
        end = _after(_hour(clock, session.start), session.start)
        if end is not None and end != session.end:
            return True
    return False


def _own_hours(sentence: str, start: datetime, end: datetime | None) -> Iterator[datetime]:
    last = (end or start) + _BEFORE
    for found in _CLOCK.finditer(sentence):
        hour = _hour(found, start) if found["minute"] or found["half"] else None
        if hour and start - _BEFORE <= hour <= last:
            yield hour


@cache
def _range() -> re.Pattern[str]:
    """Return what finds two hours in a folded sentence, from the first of which to the other."""
    between = any_word_of("ranges", "hours")
    first, second = _HOUR.format(""), _HOUR.format("2")
    return re.compile(rf"(?<![\d:.,$€£¥/-]){first}\s*(?:[-–—~]|{between})\s*{second}(?![\d:/%-])")


def _ends_of_ranges(folded: str, session: Session) -> Iterator[datetime | None]:
    """Yield the end of each range of hours that begins about when the session does."""
    for found in _range().finditer(folded):
        has_sign = any(found[name] for name in ("minute", "half", "bare", "half2", "bare2"))
        if not has_sign or int(found["hour"]) > 24 or int(found["hour2"]) > 24:
            continue
        start = session.start
        if start is None:
            yield None
            continue
        first = int(found["hour"]), int(found["minute"] or 0)
        begins = [_at(start, *first, found["half"])]
        if not found["half"] and first[0] <= 12:
            begins.append(_at(start, first[0] % 12 + 12, first[1], None))
        near = [one for one in begins if one and abs(one - start) <= _BEFORE]
        if near:
            end = _at(start, int(found["hour2"]), int(found["minute2"] or 0), found["half2"])
            yield _after(end, near[0], is_certain=bool(found["half2"]))


def _after(end: datetime | None, start: datetime, *, is_certain: bool = True) -> datetime | None:
    """Return the hour as one behind a beginning: in the afternoon, or on the next day."""
    if end is None or end > start:
        return end
    if not is_certain and end + _HALF_DAY > start:
        return end + _HALF_DAY
    return end + _DAY


def _hour(found: re.Match[str], day: datetime) -> datetime | None:
    return _at(day, int(found["hour"]), int(found["minute"] or 0), found["half"])


def _at(day: datetime, hour: int, minute: int, half: str | None) -> datetime | None:
    """Return an hour of a day as it is written; None where there is no such one."""
    if half:
        hour = hour % 12 + 12 * (half.casefold() == "p")
    if hour > 23 or minute > 59:
        return None
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)
