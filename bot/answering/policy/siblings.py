"""Other editions that are called as the event is, but for a number: 36C3 beside 38C3."""

from __future__ import annotations

import re

from bot.answering.text.normalise import fold
from bot.core.models import Event

_NUMBER = re.compile(r"(?<!\d)(\d{2,4})(?!\d)")
"""What counts editions: one digit alone, as in rC3, tells nothing."""

_YEAR = re.compile(r"\s*(?:19|20)\d\d\b")


def names_sibling(folded: str, event: Event) -> bool:
    """Whether a folded text has a name of the event with another number or year in it."""
    years = {day.year for day in (event.start_day, event.end_day)}
    own = {str(year) for year in years} | {f"{year % 100:02}" for year in years}
    for name in _names(event):
        numbers = _NUMBER.findall(name)
        if numbers:
            pattern = _NUMBER.sub(r"(\\d{1,4})", re.escape(name))
            found = re.finditer(rf"(?<![a-z\d]){pattern}(?![a-z\d])", folded)
            if any(list(match.groups()) != numbers for match in found):
                return True
        else:
            found = re.finditer(
                rf"(?<![a-z\d]){re.escape(name)}['’]?(\d\d|\d{{4}})(?![a-z\d:.])", folded
            )
            if any(match[1] not in own for match in found):
                return True
    return False


def _names(event: Event) -> tuple[str, ...]:
    """Return what the event is called, folded; a year beside a name is none of its number."""
    texts = [event.name.value] if event.name.value else []
    written = [one for text in (*texts, *event.short_names) for one in text.all()]
    names = (_YEAR.sub("", fold(one)).strip() for one in (*written, *event.aliases))
    return tuple(dict.fromkeys(name for name in names if len(name) > 1))
