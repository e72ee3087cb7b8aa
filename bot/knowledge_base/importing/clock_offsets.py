"""What stands behind a time of day and says of which zone it is: "9:00 UTC+2", "9:00 CET"."""

from __future__ import annotations

import re
from datetime import timedelta, timezone, tzinfo
from typing import Any

from bot.core.bare_text import latin_digits

_NAMED = (
    r"\b(?:UTC|GMT)(?:\s*(?P<sign>[+\u2212\u2013-])\s*(?P<hour>\d{1,2})(?::?(?P<minute>[0-5]\d))?)?"
    r"(?!\w)"
)
# A minus alone stands between two times: "10:00-05:00".
_AHEAD = r"(?<=\d)\s?(?:\+(?P<ahead>\d{2}):?(?P<rest>[0-5]\d)|Z)\b"
_OFFSET = re.compile(rf"[(\[]?\s*(?:{_NAMED}|{_AHEAD})\s*[)\]]?", re.IGNORECASE)
_CALLED = re.compile(
    r"\d(?:\s*[AaPp]\.?[Mm]\.?)?\s*[(\[]?(?P<zone>[A-Z]{1,3}T|MSK|МСК|WIB)[)\]]?\s*"
)
_OTHER = re.compile(r"[A-ZА-Я]{2,5}\b|[\u00b7\u2022|/;,=]")
"""What parts the times of several zones."""

_MOST = timedelta(hours=14)
"""How far a clock is from UTC at most."""


def zone_in(cell: Any) -> tzinfo | None:
    """Return how far from UTC the times in a cell are said to be; None where nothing says so."""
    found = _OFFSET.search(latin_digits(cell)) if isinstance(cell, str) else None
    if found is None:
        return None
    hours, minutes = found["hour"] or found["ahead"] or 0, found["minute"] or found["rest"] or 0
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    is_behind = found["sign"] not in {None, "+"}
    return timezone(-offset if is_behind else offset) if offset <= _MOST else None


def beside_zone(text: str) -> str:
    """Return what stands before how far from UTC it is, behind the times of other zones.

    Of "6:45 PST / 14:45 UTC / 15:45 CET" that is "14:45".
    """
    found = _OFFSET.search(latin_digits(text))
    return _OTHER.split(text[: found.start()])[-1] if found else text


def without_zone(text: str) -> str:
    """Return a text without how far from UTC its times are."""
    return _OFFSET.sub(" ", text)


def zone_called(cell: Any) -> str:
    """Return letters behind a time that call a zone, where it says no more of it: "CET"."""
    found = _CALLED.search(cell) if isinstance(cell, str) and zone_in(cell) is None else None
    return found["zone"] if found and found.end() == len(cell) else ""
