"""Dates, hours and offsets from UTC that are written in digits: "14.05. 10:00", "3:30 pm"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, timedelta, timezone, tzinfo

from bot.errors import UnreadableTime

_FARTHEST_OFFSET = timedelta(hours=14)
_FREE = r"(?<![\d:.,/-])"
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?P<year>\d{4})(?P<sign>[./-])\s?(?P<b>\d{1,2})(?P=sign)\s?(?P<a>\d{1,2})\.?(?!\d)"
    r"(?:\s?t(?=\d))?",
    re.IGNORECASE,
)
_DAY_AND_MONTH = re.compile(
    r"(?<![\d:./-])(?P<a>\d{1,2})(?P<sign>[./-])\s?(?P<b>\d{1,2})"
    r"(?P<after>(?P=sign)(?:\s?(?P<year>\d{4})|(?P<short>\d\d))?)?(?![\d:/-]|\.\d)"
)
_OFFSET = re.compile(
    r"(?:(?<=\d)Z|(?P<utc>\s*(?:UTC|GMT)\s*)?\s?(?P<sign>[+-])"
    r"(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?)\Z",
    re.IGNORECASE,
)
_FULL = re.compile(r"\d{4}-\d\d?-\d\d?[T ]\s*\d\d?:\d\d.*", re.IGNORECASE)
_HALF_OF_DAY = re.compile(
    _FREE + r"(?P<hour>\d\d?)(?:[:.h](?P<minute>\d\d))?\s?(?P<half>[ap])\.?\s?m\b\.?",
    re.IGNORECASE,
)
_COLON = re.compile(
    _FREE + r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?(?![\d:])"
)
_HOUR_SIGN = re.compile(_FREE + r"(\d{1,2})\s?h(?:\s?(\d\d))?(?!\w)", re.IGNORECASE)
_DOTTED_HOUR = re.compile(r"(?<![\d.:])(\d{1,2})\.(\d\d)(?![\d.:])")


@dataclass(frozen=True, slots=True)
class NumericDate:
    """A day in digits: the (month, day) it can mean, the likeliest first, and its year if any."""

    orders: tuple[tuple[int, int], ...]
    year: int | None
    is_slashed: bool

    def in_year(self, year: int) -> list[date]:
        """Return the days it can be in a year."""
        return [day for order in self.orders if (day := made(year, *order)) is not None]


def made(year: int, month: int, day: int) -> date | None:
    """Return a date, or None when there is none of these numbers."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def plain(text: str) -> str:
    """Return a text with the digits, signs and single spaces of any keyboard."""
    digits = (
        letter if (digit := unicodedata.decimal(letter, None)) is None else str(digit)
        for letter in unicodedata.normalize("NFKC", text)
    )
    return " ".join(re.sub("[\u2010\u2011\u2212]", "-", "".join(digits)).split())


def take_offset(text: str) -> tuple[str, tzinfo | None]:
    """Return a text without the offset from UTC at its end, and that offset.

    Without the word UTC it is one only behind a whole date and hour: "10:00-11:00" is none. Raises
    UnreadableTime.
    """
    found = _OFFSET.search(text)
    if found is None or not (found["utc"] or _FULL.fullmatch(text[: found.start()])):
        return text, None
    rest = text[: found.start()].strip()
    if found["sign"] is None:
        return rest, UTC
    minutes = int(found["minutes"] or 0)
    offset = timedelta(hours=int(found["hours"]), minutes=minutes)
    if offset > _FARTHEST_OFFSET or minutes > 59:
        raise UnreadableTime("time-impossible")
    return rest, timezone(-offset if found["sign"] == "-" else offset)


def take_date(text: str, language: str) -> tuple[NumericDate | None, str]:
    """Return the day a text writes in digits, and the text without it.

    "10.30" is a day only beside an hour. Dots put the day first but in Chinese and Korean; of
    "5/6" the month comes first in English, too, unless only the other order is in the event.
    """
    found = _YEAR_FIRST.search(text)
    if found is None:
        dates = (one for one in _DAY_AND_MONTH.finditer(text) if _is_date(one, text))
        found = next(dates, None)
    if found is None:
        return None, text
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    day, month = int(found["a"]), int(found["b"])
    if found.re is _YEAR_FIRST:
        return NumericDate(((month, day),), int(found["year"]), is_slashed=False), rest
    written = found["year"] or (found["short"] and f"20{found['short']}")
    is_slashed = found["sign"] == "/"
    orders: tuple[tuple[int, int], ...] = ((month, day), (day, month))
    if language in {"zh", "ko"} or (is_slashed and language == "en"):
        orders = orders[::-1]
    elif not is_slashed:
        orders = orders[:1]
    return NumericDate(orders, int(written) if written else None, is_slashed=is_slashed), rest


def spell_hours(text: str) -> tuple[str, bool]:
    """Return a text whose hours are of 24, and whether one was 24:00, the end of its day.

    Raises UnreadableTime for hours there are not.
    """
    ends_day = False

    def of_half(found: re.Match[str]) -> str:
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        if not 1 <= hour <= 12 or minute > 59:
            raise UnreadableTime("time-impossible")
        return f"{hour % 12 + 12 * (found['half'] in 'pP'):02}:{minute:02}"

    def checked(found: re.Match[str]) -> str:
        nonlocal ends_day
        hour, minute = int(found["hour"]), int(found["minute"])
        if hour > 24 or max(minute, int(found["second"] or 0)) > 59 or (hour == 24 and minute):
            raise UnreadableTime("time-impossible")
        ends_day |= hour == 24
        return f"{'00' if hour == 24 else found['hour']}:{found['minute']}"

    dotted = _DOTTED_HOUR.sub(r"\1:\2", _HALF_OF_DAY.sub(of_half, text))
    return _COLON.sub(checked, dotted), ends_day


def hours_with_colon(text: str) -> str:
    """Return a text in which "18h" and "18 h 30" are written 18:00 and 18:30."""
    return _HOUR_SIGN.sub(lambda found: f"{found[1]}:{found[2] or '00'}", text)


def of_24_hours(text: str) -> str:
    """Return a text whose hours stand for the morning unless they are after noon."""
    return re.sub(_FREE + r"(\d):(?=\d\d)", r"0\1:", text)


def _is_date(found: re.Match[str], text: str) -> bool:
    """Whether two numbers are a day and a month, not an hour and its minutes."""
    if found["year"] or found["short"] or found["sign"] == "/":
        return True
    has_hour = re.search(r"\d", text[: found.start()] + text[found.end() :]) is not None
    return found["sign"] == "." and (found["after"] is not None or has_hour)
