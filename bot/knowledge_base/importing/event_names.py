"""What people call an event, by the name that a source gives it or by its file; when it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from bot.knowledge_base.importing.clean import CLOSING, INSIDE, OPENING, read_day

MOST_DAYS = 366
"""Days that an event has at most, for a day of the week to be one of them."""

_YEAR = re.compile(
    rf"\s*(?:{OPENING}\s*(?:19|20)\d\d\s*{CLOSING}|\b(?:19|20)\d\d\b|['’]\d\d\b)\s*(?P<end>{CLOSING})?"
)
_ACRONYM = re.compile(rf"(?P<name>\S.*\S)\s*{OPENING}(?P<short>{INSIDE}{{2,15}}){CLOSING}")
_SUBTITLE = re.compile(r"(?P<name>\S.{1,28}\S)(?::|\s[\u2013\u2014-])\s+\S.{9,}")
"""A name that people say, of 30 letters at most, before a subtitle of at least ten: in shorter ones
both halves may be the name ("Sea: Day 2")."""

_EDITION = re.compile(r"\s+(?:[IVXL]{2,6}|#?\d{1,3})\s*$")
"""The number of an edition behind a name: "Tides XV", "Tides 24"."""


def short_names(name: str) -> list[str]:
    """Return what people call an event by its name: its acronym, and without year and subtitle.

    "XV Meeting of Tides (MOT 2027)" is "MOT", "Tides XV: A Meeting 2027" is "Tides XV" and "Tides".
    """
    plain = _without_year(name)
    found = [plain]
    if acronym := _ACRONYM.fullmatch(plain):
        is_short = sum(map(str.isupper, acronym["short"])) > 1
        found = [acronym["short"], acronym["name"]] if is_short else [acronym["name"]]
    head = _SUBTITLE.fullmatch(found[-1])
    if head and _is_name(head["name"]):
        found[-1:] = [head["name"], _EDITION.sub("", head["name"]), found[-1]]
    if not found[0].isupper():
        found.append(_EDITION.sub("", found[0]))
    return [one for one in dict.fromkeys(found) if one != name and len(one) > 2]


def _is_name(head: str) -> bool:
    """Whether what stands before a subtitle names an event by itself: not "Spring", but "PyCon".

    One word with no capital within it may be an everyday one; in other scripts none tells that.
    """
    is_word = head.isalpha() and (head.istitle() or head.islower())
    return not (is_word and head.isascii())


def _without_year(name: str) -> str:
    return " ".join(_YEAR.sub(r"\g<end> ", name).split()).strip(" -–:,/")


def names_of_event(event: Mapping[str, object]) -> list[str]:
    """Return all that an event.yaml calls its event."""
    found: list[str] = []
    for key in ("name", "short_names", "aliases"):
        values = event.get(key)
        for value in values if isinstance(values, list) else [values]:
            found += [str(v) for v in value.values()] if isinstance(value, dict) else [str(value)]
    return [name for name in found if name and name != "None"]


def year_of_event(event: Mapping[str, object]) -> int | None:
    """Return the year in which an event starts; None when it is not there yet."""
    dates = event.get("dates")
    start = str(dates.get("start", "")) if isinstance(dates, dict) else ""
    return int(start[:4]) if start[:4].isascii() and start[:4].isdecimal() else None


def days_of_event(event: Mapping[str, object]) -> tuple[date, ...]:
    """Return the days of an event, where its event.yaml tells them."""
    dates = event.get("dates")
    if not isinstance(dates, dict):
        return ()
    first, last = read_day(dates.get("start")), read_day(dates.get("end"))
    if first is None or last is None or not 0 <= (last - first).days < MOST_DAYS:
        return ()
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))
