"""Tables whose times are those of a clock of twelve hours, and say no half of the day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.clock_offsets import zone_in
from bot.knowledge_base.importing.halves_of_day import writes_half
from bot.knowledge_base.importing.spreadsheet_dates import names_day, read_clocks, read_date

_FIELDS = ("start", "time", "end")
_HALF, _DAY = 12 * 60, 24 * 60
_NOBODY_BEGINS, _MORNING, _SESSIONS_BEGIN = 6 * 60, 7 * 60, 8 * 60
"""Minutes after midnight: before the first nobody begins; from the second on it may be morning, and
from the third on the morning of another room, as a breakfast is no room's second item."""

_LONGEST_GAP = 4 * 60
"""Minutes from one start to the next, up to which "8:00" behind "5:30" is the evening of that day
rather than the morning of another room. Chosen."""

_TIMES_A_STRAY = 6
"""Times without a half of the day for each that tells one, from which this is a stray. Chosen."""

Span = tuple[int, ...]
"""Minutes after midnight: of a start, and maybe of an end."""


def with_whole_hours(rows: Sequence[Row], placed: Mapping[str, int]) -> tuple[list[Row], list[str]]:
    """Return rows with "13:30" in place of "1:30", where that is meant, and what to say of it.

    It is where no time of the table is after 12:59 or before one, hardly a cell says a half of the
    day and none a date, and something would begin by night or end before it begins. What is told
    without order of the hours keeps those that may be of the morning.
    """
    columns = [placed[name] for name in _FIELDS if name in placed]
    halved = {
        at for at, row in enumerate(rows) if any(_writes_half(cell_of(row, one)) for one in columns)
    }
    told = {
        at: span for at, row in enumerate(rows) if at not in halved and (span := _span(row, placed))
    }
    cells = [cell for row in rows for at in columns if line_of(cell := cell_of(row, at))]
    is_stray = _TIMES_A_STRAY * len(halved) <= len(told)
    if any(map(_is_plain, cells)) or not is_stray or not _are_halved(list(told.values())):
        return list(rows), []
    runs: defaultdict[str, list[int]] = defaultdict(list)
    for at, day in enumerate(_days(rows, placed)):
        if at in told:
            runs[day].append(at)
    meant: dict[int, Span] = {}
    for run in runs.values():
        starts = [told[at][0] for at in run]
        for at, start in zip(run, _in_order(starts) or map(_afternoon, starts), strict=True):
            meant[at] = (start, *(_end(start, end) for end in told[at][1:]))
    changed = [at for at, span in meant.items() if span != told[at]]
    if not changed:
        return list(rows), []
    found = [
        _written(row, placed, meant[at]) if at in meant else row for at, row in enumerate(rows)
    ]
    first = changed[0]
    said = (
        "Times are read as those of a clock of twelve hours, for none is after 12:59 and "
        f"{'hardly one' if halved else 'none'} says am or pm: "
        f'"{_shown(told[first])}" is {_shown(meant[first])}. If that is wrong, write am or pm '
        "behind each."
    )
    return found, [said]


def _span(row: Row, placed: Mapping[str, int]) -> Span:
    clocks = [_clocks(cell_of(row, placed[name])) for name in _FIELDS if name in placed]
    starts = next(filter(None, clocks[: -1 if "end" in placed else None]), [])
    ends = clocks[-1] if "end" in placed else []
    return tuple(one.hour * 60 + one.minute for one in (*starts[:1], *(ends or starts[1:])[:1]))


def _clocks(cell: Any) -> list[time]:
    """Return the times in a cell, none for a day alone, which is one of spreadsheets' midnights."""
    is_day = isinstance(cell, datetime) and not (cell.hour or cell.minute)
    return [] if is_day else read_clocks(cell)


def _is_plain(cell: Any) -> bool:
    """Whether a cell tells its day or zone, so that its hours are plain."""
    return bool(_clocks(cell)) and (read_date(cell, "dmy") is not None or zone_in(cell) is not None)


def _writes_half(cell: Any) -> bool:
    """Whether a cell tells the half of the day of its hours."""
    return isinstance(cell, str) and bool(_clocks(cell)) and writes_half(cell)


def _are_halved(spans: Sequence[Span]) -> bool:
    told = [one for span in spans for one in span]
    begins = any(60 <= start < _NOBODY_BEGINS for start, *_ in spans)
    ends = any(end < _MORNING <= start for start, *more in spans for end in more)
    return bool(told) and min(told) >= 60 and max(told) < _HALF + 60 and (begins or ends)


def _days(rows: Sequence[Row], placed: Mapping[str, int]) -> Iterator[str]:
    """Yield of which day each row is, in whatever words: its own, or that of a row above it."""
    day = ""
    first = min(placed[name] for name in _FIELDS if name in placed)
    for row in rows:
        filled = [cell for cell in row if line_of(cell)]
        beside = [*row[: first + 1], *(filled if len(filled) == 1 else ())]
        own = line_of(cell_of(row, placed["date"])) if "date" in placed else ""
        day = own or next((line_of(cell) for cell in beside if _names_day(cell)), day)
        yield day


def _names_day(cell: Any) -> bool:
    return isinstance(cell, date) or (isinstance(cell, str) and names_day(cell))


def _in_order(starts: Sequence[int]) -> list[int]:
    """Return the starts of a day that are told in their order; empty where they are not."""
    found: list[int] = []
    is_later = starts[0] < _NOBODY_BEGINS or max(starts) < _MORNING
    for start in starts:
        last = found[-1] if found else 0
        is_later = is_later or start < min(last, _MORNING)
        meant = start + _HALF if is_later and start < _HALF else start
        is_far = start >= _SESSIONS_BEGIN and meant > last + _LONGEST_GAP
        is_turned = meant != start and start >= _MORNING
        if meant < last or (is_turned and (is_far or start in found)):
            return []
        found.append(meant)
    return found


def _afternoon(start: int) -> int:
    return start + _HALF if start < _MORNING else start


def _end(start: int, end: int) -> int:
    """Return an end as it is meant behind a start that is."""
    if start < end or (start < _HALF and end >= _MORNING):
        return end
    if end >= _HALF:  # midnight
        return end - _HALF
    return end + _HALF if start < end + _HALF else end


def _written(row: Row, placed: Mapping[str, int], span: Span) -> Row:
    """Return a row with what is meant in the cells that tell it."""
    cells = list(row)
    at = next(placed[name] for name in _FIELDS if name in placed and _clocks(cells[placed[name]]))
    has_own_end = "end" in placed and bool(_clocks(cell_of(row, placed["end"])))
    cells[at] = _shown(span[:1] if has_own_end else span)
    if has_own_end:
        cells[placed["end"]] = _shown(span[1:])
    return cells


def _shown(span: Span) -> str:
    return "-".join(f"{time(one // 60 % 24, one % 60):%H:%M}" for one in span)
