"""What stands in the cells of a timetable: a title, names, times; and when it begins and ends."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.bodies_behind import BodiesBehind
from bot.knowledge_base.importing.cell_people import Commas
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.clean import (
    CLOSING,
    COMMA,
    INSIDE,
    OPENING,
    clean_line,
    clean_text,
    split_outside_brackets,
)
from bot.knowledge_base.importing.grid_columns import RoomColumn
from bot.knowledge_base.importing.imported import (
    UNTOLD_LANGUAGE,
    ImportedPerson,
    ImportedSession,
)
from bot.knowledge_base.importing.person_names import (
    MAYBE_JOINING,
    has_word_of_body,
    looks_like_person,
)
from bot.knowledge_base.importing.row_fields import session_in
from bot.knowledge_base.importing.spreadsheet_dates import read_clocks
from bot.knowledge_base.importing.tidy_programme import plain
from bot.knowledge_base.importing.word_lists import any_of, load_words
from bot.knowledge_base.session_times import NIGHT_ENDS_AT

EVENING = time(18)
"""From when on what begins may end, or go on, after midnight."""

_LONGEST_REPEAT = 2
"""Words of a cell that only repeats how its neighbour begins: "KEYNOTE" beside "KEYNOTE - ..."."""

_HOURS = re.compile(
    rf"(?<=\d)\s*{any_of(load_words('days')['halves']['hours'])}(?!\w)", re.IGNORECASE
)
"""What stands behind an hour and says that it is one: "9:00 Uhr"."""

_FILE = re.compile(r"\S*[/\\\w-]\.(?:bmp|png|jpe?g|jfif|gif|svg|webp|avif|heic)", re.IGNORECASE)
"""A picture where a title would stand: "img/tides.png"."""

_BETWEEN = re.compile(rf"[,;/،，]|\s{MAYBE_JOINING}\s")
_IN_BRACKETS = re.compile(rf"(.*\S)\s*{OPENING}({INSIDE}+){CLOSING}", re.DOTALL)


def times_in(cell: Any) -> list[time]:
    """Return the times in a cell that holds nothing else."""
    if isinstance(cell, str) and re.search(r"[^\W\d_]{3,}", _HOURS.sub(" ", cell)):
        return []
    return [] if isinstance(cell, int | float | bool) and cell >= 1 else read_clocks(cell)


def session_at(row: Row, column: RoomColumn, names: Row) -> ImportedSession | None:
    """Return what stands in a cell, with what further columns tell of it."""
    texts = (_text(cell_of(row, at)) for at in (column.at, *column.stand_ins))
    title, people = next((_title(text) for text in texts if _says_something(text)), ("", ()))
    if not title:
        return None
    told = session_in(row, column.more, Commas())
    below = tuple(map(ImportedPerson, maybe_names(line_of(cell_of(names, column.at)))))
    titles = {code: clean_line(_text(cell_of(row, at))) for code, at in column.titles.items()}
    titles = {code: text for code, text in titles.items() if text and text != title}
    abstracts = {code: clean_text(_text(cell_of(row, at))) for code, at in column.abstracts.items()}
    abstracts = {code: text for code, text in abstracts.items() if text}
    return replace(
        told,
        title={UNTOLD_LANGUAGE: title} | titles if titles else title,
        abstract={UNTOLD_LANGUAGE: plain(told.abstract)} | abstracts
        if abstracts and told.abstract
        else abstracts or told.abstract,
        people=told.people or people or below,
    )


def _says_something(text: str) -> bool:
    is_file = _FILE.fullmatch(text.strip()) is not None
    return any(map(str.isalpha, text)) and not is_file and not times_in(text)


def moments(
    day: date | None, start: time, end: time | None
) -> tuple[datetime | None, datetime | None]:
    """Return a start and an end, after midnight on the next day; none that is before the start."""
    if day is None:
        return None, None
    begins = datetime.combine(day, start)
    if end is None or end == start:
        return begins, None
    ends = datetime.combine(day, end)
    if end < start:
        is_night = start >= EVENING and end <= NIGHT_ENDS_AT
        return begins, ends + timedelta(days=1) if is_night else None
    return begins, ends


def key_in(session: ImportedSession, found: Collection[str]) -> str:
    """Return by what a session of a row is known: its title, or one that it only begins."""
    key = bare_words(plain(session.title))
    if len(key.split()) <= _LONGEST_REPEAT:
        return next((one for one in found if one.startswith(f"{key} ")), key)
    return key


def _text(cell: Any) -> str:
    return clean_text(cell if isinstance(cell, str) else str(cell or ""))


def _title(text: str) -> tuple[str, tuple[ImportedPerson, ...]]:
    """Return a cell's title, and who stands below it or in brackets behind it."""
    lines = [line for line in text.split("\n") if line]
    if not lines:
        return "", ()
    below = [_people_on(line) for line in lines[1:]]
    if below and all(below):
        return clean_line(lines[0]), tuple(chain.from_iterable(below))
    whole = clean_line(" ".join(lines))
    found = _IN_BRACKETS.fullmatch(whole)
    names = maybe_names(found[2]) if found else []
    if found and all(map(looks_like_person, names)):
        return clean_line(found[1]), tuple(map(ImportedPerson, names))
    return whole, ()


def _people_on(line: str) -> list[ImportedPerson]:
    """Return who stands on a line below a title: several, or one before a body; maybe nobody."""
    names = maybe_names(line)
    if not names or not looks_like_person(names[0]):
        return []
    bodies = list(map(has_word_of_body, names[1:]))
    if any(bodies) and not any(
        looks_like_person(name)
        for name, is_body in zip(names[1:], bodies, strict=True)
        if not is_body
    ):
        told = line[len(names[0]) :].strip(" ,;/،，")
        return BodiesBehind((COMMA,)).people_in(f"{names[0]}, {told}")
    return list(map(ImportedPerson, names)) if all(map(looks_like_person, names)) else []


def maybe_names(text: str) -> list[str]:
    """Return the parts of a text that may each be a name."""
    return [part.strip() for part in split_outside_brackets(text, _BETWEEN) if part.strip()]
