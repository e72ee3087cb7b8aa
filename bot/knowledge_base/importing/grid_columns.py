"""Which columns of a timetable are rooms or days, and which tell more of what is in these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.core.bare_text import bare_words
from bot.core.counted_nouns import counted
from bot.knowledge_base.importing.cells import Row, cell_of, line_of
from bot.knowledge_base.importing.clean import clean_language, clean_url
from bot.knowledge_base.importing.columns import (
    FOR_ORGANISERS,
    field_of_heading,
    own_fields,
    people_key,
)

FRAME = frozenset({"date", "time", "start", "end", "end_date", "duration"})
"""Fields that all that stands in a row has in common."""

_NO_ROOMS = frozenset({"people", "abstract", "link", "language", "kind", "status", "id"})
"""Fields whose name alone at the head of a column makes it none of a room."""

_EACH_CELL = (
    "Nothing stands above the columns, so each cell beside a time is taken for a session; write "
    "the rooms above them, or, if they hold something else, what it is, like Title, Speaker, Room."
)
_MOST_WORDS_OF_FIELD = 4
_LONGEST_NAME = 5
"""Words in the cells of a column of names, as most of them have."""


@dataclass(slots=True)
class RoomColumn:
    """A column of sessions, by what its heading says; `more` are positions of further fields.

    `titles` and `abstracts` are those in other languages, `stand_ins` titles of cells left empty.
    """

    at: int
    room: str = ""
    day: date | None = None
    more: dict[str, int] = field(default_factory=dict)
    titles: dict[str, int] = field(default_factory=dict)
    abstracts: dict[str, int] = field(default_factory=dict)
    stand_ins: list[int] = field(default_factory=list)

    def add(self, part: str, language: str, at: int, heading: str) -> None:
        """Take a column that tells more about what stands in this one."""
        if part == "title" and language:
            self.titles.setdefault(language, at)
        elif part == "abstract" and language:
            self.abstracts.setdefault(language, at)
        elif part == "title":
            self.stand_ins.append(at)
        else:
            self.more[people_key(heading, at) if part == "people" else part] = at


@dataclass(frozen=True, slots=True)
class GridColumns:
    """The columns of sessions, and what is told of those that could not be understood."""

    rooms: tuple[RoomColumn, ...]
    remarks: tuple[str, ...] = ()


def filled_right(
    found: Mapping[int, date], width: int, unknown: Collection[int] = ()
) -> dict[int, date]:
    """Return the day of each column: that which stands above it or, merged, to the left.

    That ends at columns with a day of which it is `unknown` when that is.
    """
    filled, day = {}, None
    for at in range(width):
        day = None if at in unknown else found.get(at, day)
        if day is not None:
            filled[at] = day
    return filled


def joined_heads(heads: Sequence[Sequence[str]]) -> tuple[list[str], dict[int, str]]:
    """Return the headings of columns, and what a later head calls those that have one already.

    Where the lower head repeats itself, the upper one parts it: "Hall A" above "Talk, Speaker".
    """
    heading: list[str] = []
    names: dict[int, str] = {}
    for head in heads:
        words = [word for word in head if word]
        if heading and len(set(words)) < len(words):
            upper, joined = "", []
            for at, word in enumerate(head):
                upper = (heading[at] if at < len(heading) else "") or upper
                joined.append(f"{upper} {word}".strip() if word else "")
            heading = joined
            continue
        width = max(len(heading), len(head))
        heading = [*heading, *[""] * (width - len(heading))]
        for at, word in enumerate(head):
            if word and heading[at]:
                names[at] = word
            heading[at] = heading[at] or word
    return heading, names


def place_grid(
    heading: Sequence[str],
    days: Mapping[int, date],
    body: Sequence[Row],
    frame: frozenset[int],
    told: Mapping[str, str],
) -> GridColumns:
    """Tell the columns of a timetable apart by their headings.

    A column belongs to a room whose name its heading has before or behind what it holds ("Hall A
    speakers"); one that says only what it holds, to the room before it. `days` are those of
    columns that are headed by one, `frame` the columns of times, `told` the organisers' words.
    """
    own = own_fields(told)
    heads = {at: word for at, word in enumerate(heading) if word and at not in frame}
    alone = {at: _alone(word, own) for at, word in heads.items()}
    named = {at: word for at, word in heads.items() if not alone[at]}
    owner, names = _owners(named, own)
    columns: dict[int, RoomColumn] = {}
    left_out: list[int] = []
    for at, word in named.items():
        is_told = own.get(bare_words(word)) == "room"
        if at in names:
            columns[at] = RoomColumn(at, names[at], days.get(at))
        elif is_told or (at not in owner and not _is_of_something(word, at, body)):
            columns[at] = RoomColumn(at, word, days.get(at))
        elif at not in owner:
            left_out.append(at)
    for at in days.keys() - heads.keys() - frame:
        columns[at] = RoomColumn(at, "", days[at])
    for at, (room_at, part, language) in owner.items():
        columns[room_at].add(part, language, at, heading[at])
    counts = Counter(part for part in alone.values() if part)
    for at, part in alone.items():
        if not part:
            continue
        before = [one for one in columns if one < at]
        is_of_one = counts[part] > 1 or len(columns) == 1 or any(one > at for one in columns)
        if before and is_of_one and part in _NO_ROOMS and _confirms(part, at, body):
            columns[max(before)].add(part, "", at, heading[at])
        elif part != "title":
            left_out.append(at)
        else:
            columns[at] = RoomColumn(at)
    remarks: list[str] = []
    if not heads and not days:
        columns = {at: RoomColumn(at) for at in range(_width(body)) if at not in frame}
        remarks += [_EACH_CELL] if len(columns) > 1 else []
    else:
        known = {*heads, *frame, *columns}
        left_out += [at for at in range(_width(body)) if at not in known]
    remarks += _told(left_out, heading, body)
    return GridColumns(tuple(columns[at] for at in sorted(columns)), tuple(remarks))


def _alone(word: str, own: Mapping[str, str]) -> str:
    """Return the field that a whole heading names; empty for what may be a room's name."""
    told = own.get(bare_words(word))
    if told is not None:
        return "" if told == "room" else told
    part = field_of_heading(word)
    return part if part in _NO_ROOMS or part in {"title", *FRAME} else ""


def _owners(
    named: Mapping[int, str], own: Mapping[str, str]
) -> tuple[dict[int, tuple[int, str, str]], dict[int, str]]:
    """Return which column belongs to which, as what; and the rooms that only such columns name."""
    keys = {at: bare_words(word) for at, word in named.items()}
    owner: dict[int, tuple[int, str, str]] = {}
    for at, key in keys.items():
        if own.get(key) == "room":
            continue
        for other, room in sorted(keys.items(), key=lambda one: -len(one[1])):
            told = _rest(key, room)
            if other != at and told is not None:
                owner[at] = (other, *told)
                break
    owner = {at: one for at, one in owner.items() if one[0] not in owner}
    names: dict[int, str] = {}
    groups: dict[str, dict[int, str]] = {}
    for at, word in named.items():
        room, part = _split(word)
        if at not in owner and part:
            groups.setdefault(room, {})[at] = part
    for room, parts in groups.items():
        first = next((at for at, part in parts.items() if part == "title"), None)
        if first is not None and len(parts) > 1:
            names[first] = room
            owner |= {at: (first, part, "") for at, part in parts.items() if at != first}
    return owner, names


def _rest(key: str, room: str) -> tuple[str, str] | None:
    """Return the field and language that a heading names beside a room's; None if it does not."""
    is_spaced = key.isascii() or " " in key
    for rest, joint in ((key.removeprefix(room), room + " "), (key.removesuffix(room), " " + room)):
        has_room = rest != key and (not is_spaced or joint in f"{key} ".replace("  ", " "))
        if has_room and rest.strip() and (part := _part(rest.strip())) is not None:
            return part
    return None


def _part(words: str) -> tuple[str, str] | None:
    """Return the field that words name and its language, a title if they name that alone."""
    whole = field_of_heading(words)
    if whole in _NO_ROOMS | {"title", "track"}:
        return whole, ""
    if language := clean_language(words) if len(words.split()) == 1 else "":
        return "title", language
    first, _, behind = words.partition(" ")
    before, _, last = words.rpartition(" ")
    for text, name in ((before, last), (behind, first)):
        field_name, language = field_of_heading(text), clean_language(name)
        if field_name in {"title", "abstract"} and language:
            return field_name, language
    return None


def _split(word: str) -> tuple[str, str]:
    """Return a heading without the field that it ends with, and that; empty where it has none."""
    words = word.split()
    for count in range(min(_MOST_WORDS_OF_FIELD, len(words) - 1), 0, -1):
        part = field_of_heading(" ".join(words[-count:]))
        if part in _NO_ROOMS | {"title"}:
            return " ".join(words[:-count]).rstrip(" :-\u2013/|"), part
    return word, ""


def _is_of_something(word: str, at: int, body: Sequence[Row]) -> bool:
    """Whether a heading names no room but a field of one that is no column: "Notes for staff"."""
    words = bare_words(word).split()
    parts = {field_of_heading(one) for one in words}
    if "room" in parts:
        return False
    if FOR_ORGANISERS & set(words):
        return True
    return any(_confirms(part, at, body) for part in parts & {"people", "abstract", "link"})


def _confirms(part: str, at: int, body: Sequence[Row]) -> bool:
    """Whether the cells of a column may be what its heading names."""
    cells = _cells(at, body)
    if part == "link":
        return sum(bool(clean_url(cell)) for cell in cells) * 2 > len(cells)
    if part == "people":
        short = sum(len(cell.split(",")[0].split()) <= _LONGEST_NAME for cell in cells)
        return short * 2 >= len(cells)
    if part == "language":
        return sum(bool(clean_language(cell)) for cell in cells) * 2 > len(cells)
    return True


def _cells(at: int, body: Sequence[Row]) -> list[str]:
    return [cell for row in body if (cell := line_of(cell_of(row, at)))]


def _width(body: Sequence[Row]) -> int:
    return max((len(row) for row in body), default=0)


def _told(left_out: Sequence[int], heading: Sequence[str], body: Sequence[Row]) -> tuple[str, ...]:
    """Return what is told of columns that have something, and are of no room."""
    told = []
    for at in sorted(set(left_out)):
        cells = _cells(at, body)
        name = heading[at] if at < len(heading) else ""
        if not cells:
            continue
        like = f'{counted(len(cells), "cell")}, like "{cells[0][:60]}"'
        if name:
            told.append(
                f'Not used: column "{name}" ({like}): it names no room, nor one that it is of. '
                f'If it is a room, say --column "{name}=room".'
            )
        else:
            told.append(
                f"Not used: column {at + 1}, which has no heading ({like}); write the room above."
            )
    return tuple(told)
