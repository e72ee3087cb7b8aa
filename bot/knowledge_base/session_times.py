"""Local times of the YAML become aware moments; what a clock change does to them is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from bot.knowledge_base.error_messages import offer, quote
from bot.knowledge_base.scope import value_of

if TYPE_CHECKING:
    from bot.knowledge_base.schema_programme import SessionShape

NIGHT_ENDS_AT = time(6)
"""Until then what begins after midnight may belong to the night of the day before."""

LONGEST_NIGHT = timedelta(hours=12)
"""Until then an end without a date, earlier than its start, is that of a session past midnight."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something wrong (or, as a warning, odd) with one key of a session's times."""

    key: str
    problem: str
    remedy: str
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """When a session starts and ends, aware, in the event's zone; either may be unknown."""

    start: datetime | None = None
    end: datetime | None = None
    remarks: tuple[Remark, ...] = ()


def find_zone(name: str) -> ZoneInfo | None:
    """Return a time zone by its IANA name, or None when there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


_FIXED = {"EST": "America/New_York", "MST": "America/Denver", "HST": "Pacific/Honolulu"}
_FIXED |= dict.fromkeys(("GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich"), "Europe/London")


_ABBREVIATED = dict.fromkeys(("CET", "MET"), "Europe/Paris")
_ABBREVIATED |= {
    "EET": "Europe/Helsinki", "WET": "Europe/Lisbon", "EST5EDT": "America/New_York",
    "CST6CDT": "America/Chicago", "MST7MDT": "America/Denver", "PST8PDT": "America/Los_Angeles",
    "PRC": "Asia/Shanghai", "ROC": "Asia/Taipei", "ROK": "Asia/Seoul", "W-SU": "Europe/Moscow",
    "GB": "Europe/London", "NZ": "Pacific/Auckland",
}  # fmt: skip


def place_of_fixed_zone(name: str) -> str | None:
    """Return a place that may be meant by a zone without summer time; None for UTC and places."""
    if name.startswith("Etc/GMT"):
        return "Europe/Paris"
    return _FIXED.get(name)


def explain_abbreviation(name: str) -> tuple[str, str] | None:
    """Return what is wrong with a zone called by letters, "CET", and the remedy; None for UTC."""
    place = _FIXED.get(name) or _ABBREVIATED.get(name)
    if place is None:
        return None
    problem = f"{quote(name)} is an abbreviation, and no zone of a place"
    return problem, f"write that of the venue, like {quote(place)}"


def name_zone_like(name: str) -> str:
    """Return the remedy for a zone that does not exist."""
    # Places only: Etc/GMT+5 lies west of Greenwich, and neither it nor GMT+0 has a summer time.
    places = {zone for zone in available_timezones() if "/" in zone and zone[:4] != "Etc/"}
    zones = places | {"UTC"}
    by_city = {zone.rpartition("/")[2].casefold(): zone for zone in sorted(zones, reverse=True)}
    city = name.rpartition("/")[2].strip().casefold().replace(" ", "_")
    if city in by_city:
        return f'did you mean "{by_city[city]}"?'
    found = offer(name, zones, "")
    if found.startswith("did"):
        return found
    return 'write an IANA name, like "Europe/Paris" or "America/New_York"'


def place_locally(local: datetime, zone: ZoneInfo, key: str) -> tuple[datetime, list[Remark]]:
    """Return a local time as an aware moment.

    A time that a clock change skips is moved forward by what the clock skips; of one that happens
    twice the first is taken (the rules of PEP 495 with fold=0), unless its offset says which it is.
    """
    if local.tzinfo is not None:
        return _place_by_offset(local, zone, key)
    moment = local.replace(tzinfo=zone)
    there_and_back = _through_utc(moment, timedelta())
    shown = f"{local:%Y-%m-%d %H:%M}"
    if there_and_back.replace(tzinfo=None, fold=0) != local:
        problem = f"{shown} does not exist in {zone.key}: the clocks go forward over it"
        remedy = f"taken as {there_and_back:%H:%M}; write the time you mean"
        return there_and_back, [Remark(key, problem, remedy, is_warning=True)]
    if moment.utcoffset() != moment.replace(fold=1).utcoffset():
        problem = f"{shown} happens twice in {zone.key}: the clocks go back over it"
        return moment, [Remark(key, problem, "taken as the first; move it if not", is_warning=True)]
    return moment, []


def _place_by_offset(given: datetime, zone: ZoneInfo, key: str) -> tuple[datetime, list[Remark]]:
    """Return a time that carries its offset, which only an hour that happens twice needs."""
    moment = given.astimezone(zone)
    is_twice = moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
    if is_twice and moment.utcoffset() == given.utcoffset():
        return moment, []
    problem = f'"{given.isoformat(timespec="minutes")}" carries a time zone'
    remedy = "write the local time of the event without Z or +hours"
    return moment, [Remark(key, problem, remedy)]


def _through_utc(moment: datetime, later: timedelta) -> datetime:
    return (moment.astimezone(UTC) + later).astimezone(moment.tzinfo)


def place_session(shape: SessionShape, zone: ZoneInfo) -> Span:
    """Return when a session starts and ends, and what is wrong with it."""
    try:
        return _place_session(shape, zone)
    except OverflowError:
        return Span(remarks=(Remark("start", "is out of range", "check the year"),))


def _place_session(shape: SessionShape, zone: ZoneInfo) -> Span:
    local = value_of(shape.start)
    if local is None:
        return Span(remarks=tuple(_name_orphans(shape)))
    start, remarks = place_locally(local, zone, "start")
    local = start.replace(tzinfo=None) if local.tzinfo is not None else local
    if shape.day is not None and not timedelta() <= local.date() - shape.day <= timedelta(days=1):
        problem = f"the day {shape.day} is not that of the start, {local:%Y-%m-%d %H:%M}"
        remarks.append(Remark("day", problem, "correct one of them, or delete `day`"))
    end: datetime | None = None
    if shape.end is not None and shape.duration_minutes is not None:
        remedy = "keep one of `end` and `duration_minutes`"
        remarks.append(Remark("duration_minutes", "stands beside `end`", remedy))
    elif shape.duration_minutes is not None:
        end = _through_utc(start, timedelta(minutes=shape.duration_minutes))
    elif shape.end is not None:
        end, more = place_locally(_local_end(shape, local), zone, "end")
        remarks += more
        if end.astimezone(UTC) <= start.astimezone(UTC):
            problem = f"the end, {end:%Y-%m-%d %H:%M}, is not after the start, {start:%H:%M}"
            remarks.append(Remark("end", problem, "write a later end, or correct the start"))
        else:
            remarks += end_before_start(shape.end, start, end)
    return Span(start, end, tuple(remarks))


def end_before_start(
    given: datetime | tuple[time, timedelta], start: datetime, end: datetime
) -> list[Remark]:
    """Return what is wrong with an end that is so late on the next day that it was meant before.

    Midnight, and an end with its date or counted on past 24, can only be meant so.
    """
    is_dated = isinstance(given, datetime) or bool(given[1]) or given[0] == time(0)
    if is_dated or end - start <= LONGEST_NIGHT or end.date() == start.date():
        return []
    problem = f"the end, {end:%H:%M}, is before the start, {start:%H:%M}"
    remedy = f'correct one of them, or write the end with its date, "{end:%Y-%m-%d %H:%M}"'
    return [Remark("end", problem, remedy)]


def place_end(end: datetime | tuple[time, timedelta], start: datetime, zone: ZoneInfo) -> datetime:
    """Return an end as an aware moment; of a time alone the first after a local start."""
    return place_locally(_local(end, start), zone, "end")[0]


def _local_end(shape: SessionShape, start: datetime) -> datetime:
    return _local(shape.end or (start.time(), timedelta()), start)


def _local(given: datetime | tuple[time, timedelta], start: datetime) -> datetime:
    if isinstance(given, datetime):
        return given
    clock, later = given
    end = datetime.combine(start.date(), clock) + later
    return end + timedelta(days=1) if end < start else end


def _name_orphans(shape: SessionShape) -> list[Remark]:
    return [
        Remark(key, f"`{key}` has no `start` to count from", f"add `start:`, or delete `{key}`")
        for key in ("end", "duration_minutes")
        if getattr(shape, key) is not None
    ]
