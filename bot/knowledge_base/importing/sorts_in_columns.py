"""Columns that hold sorts, rooms or tracks, told by their values where a heading says else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from bot.core.bare_text import bare_words
from bot.core.models import SessionKind
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.block_titles import settle_blocks
from bot.knowledge_base.importing.cells import Row, cell_of, line_of, lines_of
from bot.knowledge_base.importing.columns import (
    columns_of,
    field_of_heading,
    heading_words,
    is_of_keywords,
    is_of_labels,
)
from bot.knowledge_base.importing.columns_beside_people import settle_beside_people
from bot.knowledge_base.importing.organisers import settle_organisers
from bot.knowledge_base.importing.own_lines import settle_lines
from bot.knowledge_base.importing.session_codes import settle_codes
from bot.knowledge_base.importing.session_kinds import kind_in_words, sorts_nothing
from bot.knowledge_base.importing.word_lists import any_of, load_words

_COMMA = re.compile(r"[,，、]")
_CODE = re.compile(rf"[A-Z][A-Z\d]{{0,5}}|(?i:{any_of(load_words('marks')['everything'])})")
_OF_CODES = re.compile(rf"(?:.* )?{any_of(load_words('marks', is_folded=True)['codes'])}(?: .*)?")
_ROOM_WORD = re.compile(
    "|".join(
        (
            rf"\b{any_of(load_words('marks', is_folded=True)['room_words'])}\b",
            any_of(load_words("marks", is_folded=True)["room_words_unspaced"]),
        )
    )
)
_LEAST_SHARE_OF_ROOMS = 0.25
"""Of the rows under a heading for sorts, or none, those with a word for rooms, from which it holds
rooms."""

_LEAST_SORTS = 3
"""Sorts of ours under a heading for themes, from which it may hold sorts."""

_SERVICES = frozenset({SessionKind.BREAK, SessionKind.MEAL, SessionKind.REGISTRATION})
"""What no theme is of: with one of these among its sorts, the heading does hold them."""

_LEAST_ROWS_A_LABEL, _MOST_TRACKS, _MOST_ALONE = 3, 30, 0.25
"""Rows a label on the average, labels in all, and the share of those that one row alone has, to
which free labels sort a programme like tracks. Chosen: the keywords of one real programme are 70,
41 % of them of one session, and none of its visitors would call them tracks."""


def settle_columns(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str], told: Mapping[str, str]
) -> tuple[dict[str, int], list[str], list[str]]:
    """Return where the fields are, the headings that turn out to hold none, and what to say of it.

    What organisers have `told` stays.
    """
    settled, unused = _settle_kinds(body, placed, heading, told)
    settled = _settle_second_sorts(settled, heading)
    settled = _settle_codes_of_tracks(body, _settle_labels(body, settled, heading), heading)
    settled, remarks = _settle_rooms(body, settled, heading, told)
    settled = settle_blocks(body, settle_organisers(body, settled, heading), heading, told)
    settled = settle_beside_people(settled, heading)
    settled, unused = settle_lines(body, settled, heading, unused)
    # Last, among the columns whose headings say nothing: "Studio 54" may be an affiliation.
    return settle_codes(body, settled, heading), unused, remarks


def _settle_kinds(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str], told: Mapping[str, str]
) -> tuple[dict[str, int], list[str]]:
    """Return where the fields are, and the headings that turn out to hold none.

    Of two columns of types, that which names themes rather than sorts is the track. "Category" over
    talks, breaks and meals is the kind, and "Modalidad" over what is in person or not sorts
    nothing. What organisers have `told` stays.
    """
    settled = dict(placed)
    unused: list[str] = []

    def values(field: str) -> set[str]:
        return {line_of(cell_of(row, settled[field])) for row in body} - {""}

    if "kind" in settled and "kind" not in told.values():
        words = values("kind")
        if words and all(map(sorts_nothing, words)):
            unused.append(heading[settled.pop("kind")])
    theme = _theme(body, settled, heading)
    if theme is not None and "track" not in settled and "kind" in settled:
        settled["track"] = theme
    if "track" in settled and "kind" not in settled and "track" not in told.values():
        sorts = [kind_in_words(words) for words in values("track")]
        if _are_sorts(sorts):
            settled["kind"] = settled.pop("track")
    return settled, unused


def _settle_second_sorts(placed: Mapping[str, int], heading: Sequence[str]) -> dict[str, int]:
    """Return where the fields are, a second column of sorts among them: "Format" beside "Type"."""
    seconds = (
        at
        for at, cell in enumerate(heading)
        if field_of_heading(cell) == "kind" and at not in placed.values()
    )
    second = next(seconds, None) if "kind" in placed else None
    return dict(placed) if second is None else {**placed, SECOND_SORT: second}


SECOND_SORT = "second sort"
"""Where a second column of sorts is, by whose words sessions are found."""


def _are_sorts(sorts: Sequence[SessionKind | None]) -> bool:
    """Whether what stands under a heading for themes are sorts, by the kinds that its values name.

    A few may be none of ours, where most are and breaks are among them, of which no theme is.
    """
    known = set(sorts) - {None}
    is_most = len(known) >= _LEAST_SORTS and 2 * sorts.count(None) < len(sorts)
    return len(known) > 1 and (None not in sorts or (is_most and not known.isdisjoint(_SERVICES)))


def _settle_rooms(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str], told: Mapping[str, str]
) -> tuple[dict[str, int], list[str]]:
    """Return where the fields are, the rooms where their names stand, and what is said of it.

    "Type" over "Great Hall" and "Online talk" holds the rooms, and "place" over "DATA" and "UX",
    none of which is a room, the tracks. What organisers have `told` stays.
    """
    if not {"room", "kind"} <= set(placed) or {"room", "kind"} & set(told.values()):
        return dict(placed), []

    def lines(field: str) -> list[str]:
        return list(filter(None, (line_of(cell_of(row, placed[field])) for row in body)))

    sorts, places = lines("kind"), lines("room")
    rooms = list(filter(names_room, sorts))
    begun = {line.split()[0] for line in rooms}  # "Harbour, Great Hall" beside "Harbour, Pier"
    others = {line for line in sorts if line not in rooms and line.split()[0] not in begun}
    is_sure = (
        len(rooms) >= _LEAST_SHARE_OF_ROOMS * len(sorts)
        and len(set(rooms)) > 1
        and not any(map(names_room, places))
        and None not in map(kind_in_words, others)
    )
    if not is_sure:
        return dict(placed), []
    settled = {**placed, "room": placed["kind"]}
    named = quote_some(list(dict.fromkeys(rooms)))
    said = f'Column "{heading[placed["kind"]]}" holds rooms ({named}) and is taken for them'
    if "track" not in placed:
        settled["track"] = placed["room"]
        said += f'; column "{heading[placed["room"]]}", which names none, for tracks'
    return settled, [f"{said}. If that is wrong, say what they hold with --column."]


def are_rooms(lines: Sequence[str]) -> bool:
    """Whether some of the lines name rooms by a word for one."""
    return sum(map(names_room, lines)) >= _LEAST_SHARE_OF_ROOMS * len(lines)


def names_room(words: str) -> bool:
    """Whether words name a room by a word for one: "Salón 2"."""
    return _ROOM_WORD.search(bare_words(words)) is not None


def _settle_labels(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]
) -> dict[str, int]:
    """Return where the fields are, free labels among them: as tracks, or as what they are.

    They are tracks where nothing else is, and they are few. Of several columns that with the fewest
    counts; where there are more labels than rows they are for a search, and tell nothing, but for
    the keywords of papers.
    """
    placed = dict(placed)
    if "track" in placed and not any(line_of(cell_of(row, placed["track"])) for row in body):
        del placed["track"]
    told = {
        at: Counter(label for row in body for label in labels_in(cell_of(row, at)))
        for at, cell in enumerate(heading)
        if is_of_labels(cell) and at not in placed.values()
    }
    told = {
        at: found
        for at, found in told.items()
        if len(found) > 1 and (len(found) <= len(body) or is_of_keywords(heading[at]))
    }
    if not told:
        return placed
    at = min(told, key=lambda one: len(told[one]))
    return {**placed, "track" if "track" not in placed and _are_tracks(told[at]) else "labels": at}


def _are_tracks(labels: Mapping[str, int]) -> bool:
    """Whether free labels sort a programme: few in all, each of several sessions."""
    alone = sum(count == 1 for count in labels.values())
    is_few = len(labels) <= _MOST_TRACKS and alone <= _MOST_ALONE * len(labels)
    return is_few and sum(labels.values()) >= _LEAST_ROWS_A_LABEL * len(labels)


def with_tracks_apart(rows: Sequence[Row], placed: Mapping[str, int]) -> list[Row]:
    """Return rows with a semicolon for the comma between tracks: "Sea, Sky" beside "Sea".

    A name may have a comma, too: one of its parts then stands nowhere alone, or in one row only. So
    it is with the space between codes: "QA MX" beside "MX".
    """
    found = [list(row) for row in rows]
    for at in columns_of(placed, "track"):
        lines = [line_of(cell_of(row, at)) for row in rows]
        parts = Counter(part for line in lines for part in _tracks_in(line))
        for row, line in zip(found, lines, strict=True):
            names = _tracks_in(line)
            is_parted = len(names) > 1 and not set(lines).isdisjoint(names)
            if is_parted and isinstance(row[at], str) and min(parts[name] for name in names) > 1:
                row[at] = "; ".join(names)
    return [*found]


def _tracks_in(line: str) -> list[str]:
    """Return what may each be a track: parted by commas, or codes with spaces between."""
    parts = [part for part in map(str.strip, _COMMA.split(line)) if part]
    codes = line.replace("/", " ").split()
    return codes if len(codes) > 1 and all(map(_CODE.fullmatch, codes)) else parts


def _settle_codes_of_tracks(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]
) -> dict[str, int]:
    """Return where the fields are, the tracks in a column of codes that each sort several rows."""
    if "track" in placed:
        return dict(placed)
    for at, name in enumerate(heading):
        if at in placed.values() or not _OF_CODES.fullmatch(heading_words(name)):
            continue
        lines = list(filter(None, (line_of(cell_of(row, at)) for row in body)))
        codes = Counter(code for line in lines for code in _tracks_in(line))
        if len(codes) > 1 and _are_tracks(codes) and all(map(_CODE.fullmatch, codes)):
            return {**placed, "track": at}
    return dict(placed)


def labels_in(cell: Any) -> list[str]:
    """Return the free labels in a cell, which a comma, a semicolon, a bar or a line parts."""
    parts = (part for line in lines_of(cell) for part in re.split(r"[;,|]", line))
    return list(filter(None, map(str.strip, parts)))


def _theme(body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]) -> int | None:
    """Return where a second column of types stands that tells no sorts of ours, but groups rows."""
    for at, cell in enumerate(heading):
        if field_of_heading(cell) == "kind" and at not in placed.values():
            told = list(filter(None, (line_of(cell_of(row, at)) for row in body)))
            if 1 < len(set(told)) < len(told) and None in map(kind_in_words, set(told)):
                return at
    return None
