"""From whom what a card says is, and of which day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from babel.dates import format_skeleton

from bot.answering.voice import Voice
from bot.chat.cards.escaping import escaped
from bot.core.models import Origin


def source_line(sources: Iterable[Origin], voice: Voice, *, has_times: bool = False) -> str:
    """Return from whom an answer is, and of which day; "" when it has no source.

    Where files are of several days, the oldest counts: all of it held then. `has_times` says which
    zone the times of a list are in.
    """
    origins = list(sources)
    parts = [voice.say("card-times", city=voice.city(voice.event.zone))] if has_times else []
    dates = [origin.as_of for origin in origins if origin.as_of]
    if dates:
        parts.append(voice.say("card-source-of", day=_day_of_source(min(dates), voice)))
    elif origins:
        parts.append(voice.say("card-source"))
    return escaped(" · ".join(parts))


def _day_of_source(day: date, voice: Voice) -> str:
    skeleton = "MMMMd" if day.year == voice.event.start_day.year else "yMMMMd"
    return format_skeleton(skeleton, day, locale=voice.locale)
