"""When something is in the zone its reader chose."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.answering.voice import Voice


def own_time(moment: datetime | None, voice: Voice) -> list[str]:
    """Return when that is in the zone the reader chose, where its clocks show another time."""
    if moment is None or voice.reader_zone is None:
        return []
    own, local = (moment.astimezone(ZoneInfo(z)) for z in (voice.reader_zone, voice.event.zone))
    if own.utcoffset() == local.utcoffset():
        return []
    return [voice.say("discord-your-time", time=voice.moment(moment))]
