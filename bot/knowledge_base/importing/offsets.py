"""The offsets from UTC that a source's times carry, and which zones they may be of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.core.counted_nouns import counted
from bot.knowledge_base.importing.imported import ImportedProgramme, ImportedSession

_KNOWN = (
    "Europe/Paris", "Europe/London", "Europe/Lisbon", "Europe/Athens", "Europe/Istanbul",
    "Europe/Moscow", "America/New_York", "America/Chicago", "America/Denver",
    "America/Los_Angeles", "America/Phoenix", "America/Halifax", "America/St_Johns",
    "America/Mexico_City", "America/Bogota", "America/Caracas", "America/Sao_Paulo",
    "America/Santiago", "Africa/Lagos", "Africa/Johannesburg", "Africa/Cairo",
    "Africa/Casablanca", "Africa/Nairobi", "Asia/Jerusalem", "Asia/Dubai", "Asia/Tehran",
    "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Bangkok",
    "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo", "Asia/Seoul", "Australia/Adelaide",
    "Australia/Brisbane", "Australia/Sydney", "Pacific/Auckland", "Pacific/Honolulu",
)  # fmt: skip
"""A zone for each way in which the clocks of many people go, those asked for most often first."""

_MOST = 3
"""Zones that are offered."""


def zones_like(programme: ImportedProgramme) -> list[str]:
    """Return zones in which all times of a source have the offsets they carry, the likeliest first.

    Times in UTC tell nothing of the place, and so have none.
    """
    moments = _with_offsets(programme.sessions)
    if not moments:
        return []
    city = programme.city.casefold().replace(" ", "_")
    own = sorted(z for z in available_timezones() if z.rpartition("/")[2].casefold() == city)
    zones = [*own, *_KNOWN] if city else _KNOWN
    return [zone for zone in dict.fromkeys(zones) if not _differing(moments, ZoneInfo(zone))][
        :_MOST
    ]


def offsets_told(sessions: Iterable[ImportedSession]) -> str:
    """Return the offsets that times carry, in words: "UTC+02:00"."""
    return " and ".join(sorted({f"UTC{_offset(moment)}" for moment in _with_offsets(sessions)}))


def remark_on_offsets(sessions: Sequence[ImportedSession], zone: ZoneInfo) -> list[str]:
    """Return what is said of times whose offset the clocks of the event's zone do not have then."""
    differing = _differing(_with_offsets(sessions), zone)
    if not differing:
        return []
    first = differing[0]
    shown = first.astimezone(zone).replace(tzinfo=None)
    said = f"The times of {counted(len(differing), 'session')} are of another zone than {zone.key}"
    there = f"{first:%Y-%m-%d %H:%M} (UTC{_offset(first)}) is {shown:%Y-%m-%d %H:%M}"
    return [f"{said}, and told by the clock there: {there}; see that the zone is right."]


def _with_offsets(sessions: Iterable[ImportedSession]) -> list[datetime]:
    """Return the starts that carry an offset other than that of UTC."""
    starts = [one.start for one in sessions if one.start is not None]
    return [start for start in starts if start.utcoffset()]


def _differing(moments: Iterable[datetime], zone: ZoneInfo) -> list[datetime]:
    """Return the moments whose offset is none of a zone at that time."""
    return [one for one in moments if one.utcoffset() != _in_zone(one, zone)]


def _in_zone(moment: datetime, zone: ZoneInfo) -> timedelta | None:
    try:
        return moment.astimezone(UTC).astimezone(zone).utcoffset()
    except OverflowError:
        return moment.utcoffset()


def _offset(moment: datetime) -> str:
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
