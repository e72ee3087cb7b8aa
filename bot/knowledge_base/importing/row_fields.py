"""What the cells of a row say of a session, but when it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

from bot.knowledge_base.importing.cell_people import Commas, people_in_row
from bot.knowledge_base.importing.cells import BETWEEN_ENTRIES, Row, cell_of, shown
from bot.knowledge_base.importing.clean import (
    clean_languages,
    clean_line,
    clean_url,
    in_one_language,
    read_length,
    unread_language,
)
from bot.knowledge_base.importing.columns import columns_of
from bot.knowledge_base.importing.imported import ImportedSession
from bot.knowledge_base.importing.links import links_in
from bot.knowledge_base.importing.session_codes import FIELD as CODE
from bot.knowledge_base.importing.session_codes import is_said_code
from bot.knowledge_base.importing.source_fields import is_off, texts_of, words_of

_IDENTIFIER = re.compile(r"[^\W\d_]{2,}(?:_[^\W\d_]+)+")


def cell_in(row: Row, placed: Mapping[str, int], field: str) -> Any:
    """Return what stands in the cell of a field; None where there is none."""
    value = cell_of(row, placed[field]) if field in placed else None
    return value.strip() if isinstance(value, str) else value


def session_in(row: Row, placed: Mapping[str, int], commas: Commas) -> ImportedSession:
    """Return what the cells of a row say of a session but when it is; its title may be empty."""
    titles = [words_of(cell_of(row, at)) for at in columns_of(placed, "title")]
    title = next((one for one in titles if one), "")
    tracks = [one for at in columns_of(placed, "track") for one in _tracks(cell_of(row, at))]
    tracks = list(dict.fromkeys(tracks))
    texts = [_text(cell_of(row, at)) for at in sorted(columns_of(placed, "abstract"))]
    told = [text for text in texts if len(texts) == 1 or words_of(text) != title]
    page = cell_in(row, placed, "link")
    elsewhere = clean_url(told[0]) if len(told) == 1 else ""  # nothing but where the text stands
    codes = (clean_line(cell_in(row, placed, key)) for key in ("id", CODE))
    return ImportedSession(
        title=title,
        source_id=clean_line(cell_in(row, placed, "id")),
        aliases=tuple(filter(is_said_code, dict.fromkeys(codes))),
        length=_length(cell_in(row, placed, "duration")),
        rooms=tuple(_lines(BETWEEN_ENTRIES.split(_one(cell_in(row, placed, "room"))))),
        track=tracks[0] if tracks else "",
        other_tracks=tuple(tracks[1:]),
        kind_words=_spaced(clean_line(cell_in(row, placed, "kind"))),
        languages=clean_languages(cell_in(row, placed, "language")),
        unread_language=unread_language(cell_in(row, placed, "language")),
        abstract="" if elsewhere else texts_of(*told),
        people=tuple(people_in_row(row, placed, commas)),
        links=(*links_in(shown(page)), *((link, "") for link in [elsewhere] if link)),
        is_cancelled=is_off(cell_in(row, placed, "status")),
    )


def without_titles_as_tracks(sessions: Iterable[ImportedSession]) -> list[ImportedSession]:
    """Return sessions without a track called as they are, unless another session is of it, too."""
    sessions = list(sessions)
    titles: dict[str, set[str]] = {}
    for session in sessions:
        for track in (session.track, *session.other_tracks):
            titles.setdefault(track, set()).add(str(session.title))
    return [
        replace(session, track=next(iter(kept), ""), other_tracks=tuple(kept[1:]))
        for session in sessions
        for kept in [
            [
                one
                for one in (session.track, *session.other_tracks)
                if one and (one != session.title or titles[one] != {one})
            ]
        ]
    ]


def _tracks(cell: Any) -> tuple[str, ...]:
    """Return the tracks in a cell, each once; a semicolon, a bar or a line parts them."""
    if not isinstance(cell, str):
        return tuple(filter(None, [clean_line(cell)]))
    return tuple(dict.fromkeys(map(_spaced, _lines(BETWEEN_ENTRIES.split(cell)))))


def _spaced(words: str) -> str:
    """Return words that a program has as one, as people write them: "round_table"."""
    return words.replace("_", " ") if _IDENTIFIER.fullmatch(words) else words


def _one(cell: Any) -> str:
    """Return a cell as a text in one language, its lines kept."""
    return shown(in_one_language(cell))


def _text(cell: Any) -> Any:
    return cell if isinstance(cell, dict) else shown(cell)


def _length(value: Any) -> timedelta | None:
    if isinstance(value, time):
        return read_length(value.hour * 60 + value.minute)
    if isinstance(value, timedelta):
        return read_length(value.total_seconds() / 60)
    return read_length(value)


def _lines(parts: Iterable[str]) -> Iterator[str]:
    return (line for part in parts if (line := clean_line(part)))
