"""CSV and XLSX: the sheets of a workbook, or the one table of a text."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from bot.core.bare_text import bare_words
from bot.errors import UnknownColumn, UnreadableProgramme
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.cells import Row, line_of
from bot.knowledge_base.importing.columns import field_of_heading
from bot.knowledge_base.importing.decode import decode_text
from bot.knowledge_base.importing.grid import parse_grid
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.importing.missing_headings import headings_by_cells, told_headings
from bot.knowledge_base.importing.missing_values import without_marks
from bot.knowledge_base.importing.rows import (
    HEADING_WITHIN,
    MOST_COLUMNS,
    MOST_ROWS,
    parse_rows,
    score,
)
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.told_columns import told_of

LARGEST_UNPACKED = 30 * 1024 * 1024
"""Bytes that a workbook may unpack to."""

_NUMBER_OF_PROGRAM = re.compile(r"(?<=\D)\.\d+$")
_LEAST_ROWS = 2
"""Rows of several cells, headings among them, from which a sheet may list something."""


def parse_csv(data: bytes, hints: TableHints) -> ImportedProgramme:
    """Read a table of text; the separator is found. Raises UnreadableProgramme or MissingFact."""
    text = decode_text(data).replace("\0", "")
    head = text[:20_000]
    separator = max(";\t|,", key=lambda mark: (_regularity(head, mark), mark == ","))
    csv.field_size_limit(1_000_000)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        rows: list[Row] = [row[:MOST_COLUMNS] for row in islice(reader, MOST_ROWS + 1)]
    except csv.Error as error:
        raise UnreadableProgramme(
            f"The table cannot be read ({error}); save it again as CSV."
        ) from None
    return _parse_sheets({"": without_marks(rows)}, hints)


def parse_xlsx(data: bytes, hints: TableHints) -> ImportedProgramme:
    """Read the sheets of a workbook that have sessions.

    Raises UnreadableProgramme or MissingFact.
    """
    _check_packing(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = {str(sheet.title): without_marks(_rows(sheet)) for sheet in book.worksheets}
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
    return _parse_sheets(sheets, hints)


def parse_entries(root: Any, hints: TableHints) -> ImportedProgramme | None:
    """Read entries of data as the rows of a timetable with rooms for keys; None for none.

    Programs number keys that a table has twice: "Speaker", "Speaker.1". Raises MissingFact.
    """
    entries = root if isinstance(root, list) else []
    if not entries or not all(isinstance(one, dict) for one in entries):
        return None
    keys = list(dict.fromkeys(str(key) for one in entries for key in one))
    if len(entries) > MOST_ROWS or len(keys) > MOST_COLUMNS:
        return None
    heading = [_NUMBER_OF_PROGRAM.sub("", key) for key in keys]
    values = ([one.get(key) for key in keys] for one in entries)
    rows = [[v if isinstance(v, str | int | float | None) else "" for v in row] for row in values]
    return parse_grid([heading, *rows], hints)


def _parse_sheets(sheets: Mapping[str, Sequence[Row]], hints: TableHints) -> ImportedProgramme:
    """Read all sheets with sessions at their times, else the one that looks most like a table.

    What is told of a column counts in the sheets that have it.
    """
    found: dict[str, ImportedProgramme] = {}
    refusals: dict[str, UnreadableProgramme] = {}
    told = {key: told_of(rows, hints.columns) for key, rows in sheets.items()}
    known = {heading for columns in told.values() for heading in columns}
    unknown = {key: field for key, field in hints.columns.items() if key not in known}
    for name in sorted(sheets, key=lambda name: score(sheets[name]), reverse=True):
        try:
            columns = replace(hints, columns={**told[name], **unknown})
            found[name] = _parse_sheet(sheets[name], columns, name)
        except UnreadableProgramme as error:
            refusals[name] = error
    timed = [found[name] for name in sheets if name in found and _has_times(found[name])]
    chosen = timed or list(found.values())[:1]
    if not chosen:
        raise next(
            iter(refusals.values()),
            UnreadableProgramme("The workbook has no sheet; save it again."),
        )
    remarks = dict.fromkeys(remark for one in chosen for remark in one.remarks)
    left_out = [
        name for name in sheets if found.get(name) not in chosen and _says_more(sheets[name])
    ]
    if left_out:
        remarks[
            "Not read, as no sessions at their times are found in them: the sheets "
            f"{quote_some(left_out)}; if one of them has sessions, write headings like Date, Time, "
            "Title and Speaker above them."
        ] = None
    return ImportedProgramme(
        tuple(session for one in chosen for session in one.sessions),
        remarks=tuple(remarks),
        unread=next((one.unread for one in chosen if one.unread), ""),
    )


def _says_more(rows: Sequence[Row]) -> bool:
    """Whether a sheet has rows of several cells, as lists have and a title or a legend has not."""
    return sum(sum(bool(line_of(cell)) for cell in row) > 1 for row in rows) >= _LEAST_ROWS


def _parse_sheet(rows: Sequence[Row], hints: TableHints, name: str) -> ImportedProgramme:
    """Read a sheet with a row a session, or with a column a room. Raises UnreadableProgramme."""
    if len(rows) > MOST_ROWS:
        raise UnreadableProgramme(f"The table has more than {MOST_ROWS} rows; is it a programme?")
    if _has_two_heads(rows) and (as_grid := parse_grid(rows, hints, name)) is not None:
        return as_grid
    if headings := headings_by_cells(rows):
        programme = parse_rows(rows, hints, name, headings=headings)
        return replace(programme, remarks=(told_headings(headings), *programme.remarks))
    try:
        return parse_rows(rows, hints, name)
    except UnreadableProgramme as error:
        try:
            as_grid = parse_grid(rows, hints, name)
        except UnknownColumn:
            raise error from None  # with the headings of the table, that more are
        if as_grid is None:
            raise
        return as_grid


def _has_two_heads(rows: Sequence[Row]) -> bool:
    """Whether a row of headings repeats that of the titles, as below the names of rooms."""
    for row in rows[:HEADING_WITHIN]:
        lines = [line_of(cell) for cell in row]
        titles = Counter(bare_words(line) for line in lines if field_of_heading(line) == "title")
        if max(titles.values(), default=0) > 1 and titles.total() * 2 <= len(lines):
            return True
    return False


def _has_times(programme: ImportedProgramme) -> bool:
    return any(session.start is not None for session in programme.sessions)


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
    for row in sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS):
        rows.append(tuple(row))
        if len(rows) > MOST_ROWS:
            break
    return rows
