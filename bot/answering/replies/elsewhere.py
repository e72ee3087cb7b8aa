"""The time in another city."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.answering.query import ParsedQuestion


def elsewhere(query: ParsedQuestion, moment: datetime) -> str:
    """Return a moment in the other zone that was asked for, " " before it; "" for none."""
    zone = query.times.zone
    if zone is None or zone == query.programme.event.zone:
        return ""
    there = moment.astimezone(ZoneInfo(zone))
    return " " + query.voice.say(
        "zone-also",
        time=query.voice.clock(moment),
        city=query.voice.city(query.programme.event.zone),
        other=f"{there:%H:%M}",
        day=query.voice.day(there.date()),
        otherCity=query.voice.city(zone),
    )
