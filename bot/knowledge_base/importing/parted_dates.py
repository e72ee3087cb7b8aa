"""Dates whose day, month and year stand in fields of their own: `{dia: 6, mes: 10, anio: 2027}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.columns import field_of_heading, heading_words
from bot.knowledge_base.importing.short_dates import MONTHS
from bot.knowledge_base.importing.word_lists import load_words
from bot.knowledge_base.values import YEARS

_WORDS = load_words("days")
_MONTH, _YEAR = (frozenset(map(bare_words, _WORDS[name])) for name in ("month", "year"))


def with_whole_date(entry: dict[str, Any]) -> dict[str, Any]:
    """Return an entry with its date in one field, where its parts stand in several."""
    keys = list(entry)
    at = _places([str(key) for key in keys])
    if at is None:
        return entry
    whole = _whole(*(entry[keys[one]] if one is not None else None for one in at))
    if not whole:
        return entry
    rest = {key: entry[key] for n, key in enumerate(keys) if n not in at[1:]}
    return rest | {keys[at[0]]: whole}


def with_whole_dates(
    heading: Sequence[str], body: Sequence[Row], placed: Mapping[str, int]
) -> tuple[list[Row], set[str]]:
    """Return the rows of a table so, and the headings of the parts beside the day."""
    at = _places(heading)
    if at is None or placed.get("date") != at[0]:
        return list(body), set()
    rows: list[Row] = []
    for row in body:
        whole = _whole(*(cell_of(row, one) if one is not None else None for one in at))
        rows.append([whole if whole and n == at[0] else cell for n, cell in enumerate(row)])
    return rows, {heading[one] for one in at[1:] if one is not None}


def _places(words: Sequence[str]) -> tuple[int, int, int | None] | None:
    """Return where day, month and year stand, the last of which may be told nowhere."""
    folded = [heading_words(word) for word in words]
    days, months, years = (
        [n for n, word in enumerate(words) if field_of_heading(word) == "date"],
        [n for n, word in enumerate(folded) if word in _MONTH],
        [n for n, word in enumerate(folded) if word in _YEAR],
    )
    if len(days) != 1 or len(months) != 1 or len(years) > 1:
        return None
    return days[0], months[0], years[0] if years else None


def _whole(day: Any, month: Any, year: Any) -> str:
    """Return a date of its parts, in a form that is read: "2027-10-06", "6.10."; else nothing."""
    numbers = [line_of(part) for part in (day, month, year)]
    numbers[1] = str(MONTHS.get(bare_words(numbers[1]), numbers[1]))
    plain = [int(one) if one.isascii() and one.isdecimal() else 0 for one in numbers]
    if not (1 <= plain[0] <= 31 and 1 <= plain[1] <= 12):
        return ""
    if not numbers[2]:
        return f"{plain[0]}.{plain[1]}."
    # Also one that is none, as 30 February: that is told where dates are read.
    return f"{plain[2]}-{plain[1]:02}-{plain[0]:02}" if plain[2] in YEARS else ""
