"""Other editions that are called as the event is, but for a number: 36C3 beside 38C3."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.answering.text.normalise import fold
from bot.core.models import Event

_NUMBER = re.compile(r"(?<!\d)(\d{2,4})(?!\d)")
"""What counts editions: one digit alone, as in rC3, tells nothing."""

_YEAR = re.compile(r"\s*(?:19|20)\d\d\b")


def names_sibling(folded: str, event: Event) -> bool:
    """Whether a folded text has a name of the event with another number or year in it."""
    years = {day.year for day in (event.start_day, event.end_day)}
    own = {str(year) for year in years} | {f"{year % 100:02}" for year in years}
    texts = [event.name.value] if event.name.value else []
    written = [one for text in (*texts, *event.short_names) for one in text.all()]
    return any(
        list(match.groups()) != numbers if numbers else match[1] not in own
        for pattern, numbers in _numbered((*written, *event.aliases))
        for match in pattern.finditer(folded)
    )


@lru_cache(maxsize=8)
def _numbered(names: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], list[str]], ...]:
    """Return what finds each name with any number in it or behind it, and the name's own numbers.

    A year beside a name is none of its number.
    """
    folded = (_YEAR.sub("", fold(one)).strip() for one in names)
    found = []
    for name in dict.fromkeys(one for one in folded if len(one) > 1):
        numbers, written = _NUMBER.findall(name), re.escape(name)
        if numbers:
            written = _NUMBER.sub(r"(\\d{1,4})", written)
            text = rf"(?<![a-z\d]){written}(?![a-z\d])"
        else:
            text = rf"(?<![a-z\d]){written}['’]?(\d\d|\d{{4}})(?![a-z\d:.])"
        found.append((re.compile(text), numbers))
    return tuple(found)
