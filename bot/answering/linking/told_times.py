"""Times asked of, apart from those somebody only tells of: "I land tonight, what is on Sunday?"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from bot.answering.text.markers import says
from bot.answering.times.moments import Moments, find_moments
from bot.core.models import Event

_TOLD = re.compile(r".*[,.;!…，。；！،؛\n—]", re.DOTALL)
"""What is told before the last clause."""

FEWEST_DAYS = 2
"""Days named before one of them may be only told of."""


def times_asked(text: str, language: str, now: datetime, event: Event) -> Moments:
    """Return the times a text names, without those of the asker's own life before the question.

    They are left out where the question names another day. `now` is aware.
    """
    days = event.start_day, event.end_day
    times = find_moments(text, language, now, event.zone, days)
    told = _TOLD.match(text) if len(times.days) >= FEWEST_DAYS else None
    if told is None or not says(told.group(), "own_life_words", language):
        return times
    asked = find_moments(text[told.end() :], language, now, event.zone, days)
    own = find_moments(told.group(), language, now, event.zone, days)
    is_other = bool(asked.days) and not set(asked.days) & set(own.days)
    return replace(asked, spans=times.spans) if is_other else times
