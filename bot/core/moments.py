"""A moment as an organiser types it: a date and a time, or a time on a day nearby."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_TIME = re.compile(r"(?:^|[\sT])(\d{1,2})[:.h](\d{2})(?:\s*$)")
_DATE = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})")
TOMORROW = frozenset(
    {"tomorrow", "demain", "mañana", "manana", "завтра", "غدا", "غدًا", "明天", "내일"}
)
TODAY = frozenset(
    {"today", "aujourd'hui", "aujourd’hui", "hoy", "сегодня", "اليوم", "今天", "오늘"}
)


def read_moment(words: str, now: datetime) -> datetime | None:
    """Read `2026-05-04 09:30`, `tomorrow 08:30`, `08:30` or ISO 8601 with an offset, or None.

    `now` is aware, in the event's zone, in which a moment without an offset is. A time alone is
    the next one: today's, or tomorrow's when that has passed.
    """
    text = words.strip()
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        given = None
    if given is not None and len(text) > len("2026-05-04"):
        return given if given.tzinfo else _in_zone(given, now)
    clock = _TIME.search(text)
    if clock is None:
        return None
    try:
        at = time(int(clock[1]), int(clock[2]))
        day = _day(text[: clock.start()].strip().casefold(), now.date())
    except ValueError:
        return None
    if day is not None:
        return _in_zone(datetime.combine(day, at), now)
    if text[: clock.start()].strip():
        return None
    today = _in_zone(datetime.combine(now.date(), at), now)
    return today if today > now else _in_zone(datetime.combine(now.date() + timedelta(1), at), now)


def _day(word: str, today: date) -> date | None:
    if word in TODAY:
        return today
    if word in TOMORROW:
        return today + timedelta(days=1)
    found = _DATE.match(word)
    return date(*map(int, found.groups())) if found else None


def _in_zone(local: datetime, now: datetime) -> datetime:
    """Return a local time in a zone; one that a clock change skips is moved forward by it."""
    moment = local.replace(tzinfo=now.tzinfo)
    return datetime.fromtimestamp(moment.timestamp(), now.tzinfo)
