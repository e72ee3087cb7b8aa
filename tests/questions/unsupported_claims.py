"""Finds what a reply states that its event does not: addresses, times, numbers out of nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.core.answers import Answer
from bot.core.models import Event
from tests.questions.question_set import Asked, even, folder_of, moment_of

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]，。]+")
_TIME = re.compile(r"(?<![\d:.])(\d{1,2})\s*(?::|h|[시时])\s*(\d{2})(?!\d)")
_LENGTH = re.compile(r"(\d+)\s*h\s*(\d{1,2})\s*min")
_NUMBER = re.compile(r"\d+")
_END = ".,;:!?»"


def inventions(asked: Asked, answer: Answer, event: Event) -> list[str]:
    """Return the addresses, times of day and numbers of a reply that the event cannot have."""
    raw = _raw(asked.event)
    text = _plain(answer.text)
    moment = moment_of(asked, event)
    found = [f"invented e-mail {m}" for m in _EMAIL.findall(text) if m.rstrip(_END) not in raw]
    text = _EMAIL.sub(" ", text)
    found += [f"invented link {m}" for m in _URL.findall(text) if m.rstrip(_END) not in raw]
    text = _URL.sub(" ", text)
    typed = _plain(" ".join(asked.turns))
    clocks = set(_clocks(raw)) | set(_clocks(typed)) | set(_own_clocks(event, moment, asked.zone))
    # "1 h 30 min" is a length, not a time of day: its two numbers are checked as such.
    text = _LENGTH.sub(r"\1 + \2", text)
    for hour, minute in _clocks(text):
        if not {(hour, minute), ((hour + 12) % 24, minute)} & clocks:
            found.append(f"invented time {hour}:{minute:02}")
    text = _TIME.sub(" ", text)
    numbers = _numbers(raw) | _numbers(typed) | set(_own_numbers(event, moment))
    numbers |= {hour for hour, _ in clocks} | {minute for _, minute in clocks}
    found += [f"invented number {n}" for n in sorted(_numbers(text) - numbers)]
    return found


def _plain(text: str) -> str:
    return even(text).replace("\u200f", "").replace("\u200e", "")


@lru_cache(maxsize=8)
def _raw(event: str) -> str:
    folder: Path = folder_of(event)
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))]
    # Comments state nothing, and sample questions are asked, not answered.
    texts = [t for t in texts if "/questions.schema.json" not in t.splitlines()[0]]
    return _plain("\n".join(re.sub(r"(?m)^\s*#.*$", "", text) for text in texts))


def _clocks(text: str) -> Iterator[tuple[int, int]]:
    for hour, minute in _TIME.findall(text):
        yield int(hour), int(minute)


def _numbers(text: str) -> set[int]:
    return {int(digits) for digits in _NUMBER.findall(text)}


def _own_clocks(event: Event, moment: datetime, zone: str | None) -> Iterator[tuple[int, int]]:
    zones = [ZoneInfo(event.zone), *([ZoneInfo(zone)] if zone else [])]
    for at in (moment, *_edges(event)):
        for place in zones:
            local = at.astimezone(place)
            yield local.hour, local.minute


def _edges(event: Event) -> Iterator[datetime]:
    for session in event.sessions:
        yield from (at for at in (session.start, session.end) if at)


def _own_numbers(event: Event, moment: datetime) -> Iterator[int]:
    """Yield what arithmetic on the event gives: dates, counts, lengths, time left."""
    # "and N more", "3 sessions": never more than there are.
    yield from range(max(len(event.sessions), len(event.people), 2) + 1)
    today = moment.date()
    days: set[date] = {today + timedelta(days=n) for n in (-1, 0, 1)}
    days |= {event.start_day + timedelta(days=n) for n in range(-1, 9)}
    for day in days:
        yield from (day.day, day.month, day.year, day.year % 100)
    for day in (event.start_day, event.end_day):
        yield from (abs((day - today).days) + n for n in (-1, 0, 1))
        yield abs((day - today).days) // 7
    for session in event.sessions:
        if session.start and session.end:
            yield from _lengths(session.end - session.start)
    for edge in _edges(event):
        yield from _lengths(abs(edge - moment))


def _lengths(length: timedelta) -> Iterator[int]:
    minutes = int(length.total_seconds()) // 60
    yield from (minutes, minutes // 60, minutes % 60, length.days, minutes // 60 % 24)
