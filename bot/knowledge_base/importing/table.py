"""CSV and XLSX: a row a session, the columns found by what their headings say."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    clean_text,
    clean_url,
    fold,
    read_length,
)
from bot.knowledge_base.importing.columns import HEADINGS, place_columns
from bot.knowledge_base.importing.decode import decode_text
from bot.knowledge_base.importing.imported import (
    ImportedPerson,
    ImportedProgramme,
    ImportedSession,
)
from bot.knowledge_base.importing.spreadsheet_dates import (
    Order,
    day_order,
    read_clock,
    read_clocks,
    read_date,
)

MOST_ROWS = 20_000
LARGEST_UNPACKED = 100 * 1024 * 1024
"""Bytes that a workbook may unpack to."""

Row = Sequence[Any]


def parse_csv(data: bytes, columns: Mapping[str, str] | None = None) -> ImportedProgramme:
    """Read a table of text; the separator is found. Raises UnreadableProgramme."""
    text = decode_text(data).replace("\0", "")
    head = text[:20_000]
    separator = max(";\t|,", key=lambda mark: (_regularity(head, mark), mark == ","))
    csv.field_size_limit(1_000_000)
    try:
        rows: list[Row] = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise UnreadableProgramme(
            f"The table cannot be read ({error}); save it again as CSV."
        ) from None
    return parse_rows(rows, columns or {})


def parse_xlsx(data: bytes, columns: Mapping[str, str] | None = None) -> ImportedProgramme:
    """Read the sheet of a workbook that has sessions. Raises UnreadableProgramme."""
    _check_packing(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = [_rows(sheet) for sheet in book.worksheets]
    except DefusedXmlException:
        raise UnreadableProgramme(
            "The workbook defines XML entities, which no programme needs; save it again."
        ) from None
    except (
        InvalidFileException, zipfile.BadZipFile, ParseError, KeyError, ValueError, TypeError,
        AttributeError, IndexError, OSError, EOFError, RecursionError, NotImplementedError,
        OverflowError, ArithmeticError, zlib.error,
    ):  # fmt: skip
        raise UnreadableProgramme(
            "The workbook is damaged or no XLSX; open it in a spreadsheet and save it again."
        ) from None
    refusal: UnreadableProgramme | None = None
    for rows in sorted(sheets, key=_score, reverse=True):
        try:
            return parse_rows(rows, columns or {})
        except UnreadableProgramme as error:
            refusal = refusal or error
    raise refusal or UnreadableProgramme("The workbook has no sheet; save it again.")


def parse_rows(rows: Sequence[Row], columns: Mapping[str, str]) -> ImportedProgramme:
    """Read rows of cells, the headings among the first. Raises UnreadableProgramme."""
    if len(rows) > MOST_ROWS:
        raise UnreadableProgramme(f"The table has more than {MOST_ROWS} rows; is it a programme?")
    at = max(range(min(len(rows), 15)), key=lambda n: _score(rows[n : n + 1]), default=0)
    heading = [clean_line(cell) for cell in rows[at]] if rows else []
    placed, unknown = place_columns(heading, columns)
    body = [row for row in rows[at + 1 :] if any(clean_line(_shown(cell)) for cell in row)]
    dates = [_cell(row, placed, name) for row in body for name in ("date", "start", "end")]
    order = day_order([value for value in dates if isinstance(value, str)])
    remarks = []
    if unknown:
        listed = ", ".join(f'"{name}"' for name in unknown[:20])
        remarks.append(
            f"Not used: column {listed}; if one of them matters, say which field it is, "
            f'like --column "{unknown[0]}=abstract" ({", ".join(sorted(HEADINGS))}).'
        )
    sessions = []
    day: date | None = None
    for row in body:
        day = read_date(_cell(row, placed, "date"), order) or day
        session = _session(row, placed, day, order)
        if session is not None:
            sessions.append(session)
    skipped = len(body) - len(sessions)
    if skipped:
        remarks.append(f"{skipped} row(s) without a title were left out.")
    return ImportedProgramme(tuple(sessions), remarks=tuple(remarks))


def _regularity(text: str, mark: str) -> int:
    """Return in how many cells a separator cuts the rows that have the usual number of cells."""
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))[:30]
    counts = [len(row) for row in rows if row]
    usual = max(set(counts), key=counts.count, default=1)
    return usual * counts.count(usual) if usual > 1 else 0


def _check_packing(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
            count = len(archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise UnreadableProgramme(
            "The workbook is damaged or no XLSX; open it in a spreadsheet and save it again."
        ) from None
    if size > LARGEST_UNPACKED or count > 5_000:
        raise UnreadableProgramme(
            f"The workbook unpacks to {size // 1024 // 1024} MB; a programme may have "
            f"{LARGEST_UNPACKED // 1024 // 1024} MB at most."
        )


def _rows(sheet: Any) -> list[Row]:
    if not hasattr(sheet, "iter_rows"):
        return []
    rows: list[Row] = []
    for row in sheet.iter_rows(values_only=True, max_col=100):
        rows.append(tuple(row))
        if len(rows) > MOST_ROWS:
            break
    return rows


def _score(rows: Sequence[Row]) -> int:
    """Return how many cells of the first rows are headings we know."""
    return max((len(place_known(row)) for row in rows[:15]), default=0)


def place_known(row: Row) -> dict[str, int]:
    """Return the columns of a row whose headings are known."""
    names = {fold(word): field for field, words in HEADINGS.items() for word in words}
    cells = (fold(cell) if isinstance(cell, str) else "" for cell in row)
    return {names[cell]: at for at, cell in enumerate(cells) if cell in names}


def _cell(row: Row, placed: Mapping[str, int], field: str) -> Any:
    at = placed.get(field)
    value = row[at] if at is not None and at < len(row) else None
    return value.strip() if isinstance(value, str) else value


def _shown(cell: Any) -> str:
    return "" if cell is None else str(cell)


def _session(
    row: Row, placed: Mapping[str, int], day: date | None, order: Order
) -> ImportedSession | None:
    title = clean_line(_cell(row, placed, "title"))
    if not title:
        return None
    start, end = _times(row, placed, day, order)
    return ImportedSession(
        title=title,
        source_id=clean_line(_cell(row, placed, "id")),
        start=start,
        end=end,
        length=_length(_cell(row, placed, "duration")),
        day=None if start else day,
        rooms=tuple(_split(_cell(row, placed, "room"), ";|\n")),
        track=clean_line(_cell(row, placed, "track")),
        kind_words=clean_line(_cell(row, placed, "kind")),
        languages=clean_languages(_cell(row, placed, "language")),
        abstract=clean_text(_shown(_cell(row, placed, "abstract"))),
        people=tuple(ImportedPerson(name) for name in _names(_cell(row, placed, "people"))),
        links=tuple((link, "") for link in [clean_url(_cell(row, placed, "link"))] if link),
        is_cancelled=fold(_shown(_cell(row, placed, "status"))) in {
            "cancelled", "canceled", "annule", "cancelado", "abgesagt", "отменен", "отменено",
        },
    )  # fmt: skip


def _times(
    row: Row, placed: Mapping[str, int], day: date | None, order: Order
) -> tuple[datetime | None, datetime | None]:
    given = _cell(row, placed, "start")
    clocks = read_clocks(_cell(row, placed, "time"))
    own_day = read_date(given, order) or day
    clock = read_clock(given) or (clocks[0] if clocks else None)
    until = _cell(row, placed, "end")
    if clock is None or own_day is None:
        return None, None
    if isinstance(given, str) and (spans := read_clocks(given)) and len(spans) == 2:
        clocks = spans
    start = datetime.combine(own_day, clock)
    last = read_clock(until) or (clocks[1] if len(clocks) > 1 else None)
    if last is None:
        return start, None
    end = datetime.combine(read_date(until, order) or own_day, last)
    return start, end + timedelta(days=1) if end <= start else end


def _length(value: Any) -> timedelta | None:
    if isinstance(value, time):
        return read_length(value.hour * 60 + value.minute)
    if isinstance(value, timedelta):
        return read_length(value.total_seconds() / 60)
    return read_length(value)


def _split(value: Any, marks: str) -> Iterator[str]:
    text = _shown(value)
    for mark in marks[1:]:
        text = text.replace(mark, marks[0])
    return (line for part in text.split(marks[0]) if (line := clean_line(part)))


def _names(value: Any) -> list[str]:
    """Return the names in a cell; commas separate unless they part family and given name."""
    text = _shown(value).replace(" and ", ";").replace(" & ", ";").replace(" et ", ";")
    marks = ";\n/|" if text.count(",") == 1 and len(text.split()) == 2 else ";\n/|,、，"
    return list(dict.fromkeys(_split(text, marks)))
