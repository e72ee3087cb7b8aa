"""Data in nobody's format: lists of sessions, maybe by day or room, read as the table they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.core.bare_text import bare_words
from bot.core.counted_nouns import counted
from bot.errors import UnreadableProgramme
from bot.knowledge_base.importing.clean import by_language, clean_line
from bot.knowledge_base.importing.columns import (
    HOLDERS,
    field_named,
    field_of_heading,
    heading_words,
    own_fields,
)
from bot.knowledge_base.importing.decode import decode_json, decode_yaml, first_of
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.importing.rows import MOST_ROWS, TableHints, parse_rows, told_unread
from bot.knowledge_base.importing.source_fields import full_name, read_person
from bot.knowledge_base.importing.spreadsheet_dates import read_clocks, read_date

_DEEPEST = 7
WHEN = frozenset({"time", "start", "date"})
"""Fields of which a session has one."""

_TIMES = frozenset({"time", "start", "end"})
_BLOCK = ""
"""The key of a record, until it is read, for the group from which it has its time."""

_NAMED_ELSEWHERE = frozenset({"people", "room", "track"})
"""Fields in which a record may name an entry of another list by its id."""


def parse(data: bytes, hints: TableHints) -> ImportedProgramme:
    """Read the lists in a JSON. Raises UnreadableProgramme, and MissingFact for a lacking date."""
    return _parse(decode_json(data), hints)


def parse_yaml(data: bytes, hints: TableHints) -> ImportedProgramme:
    """Read the lists in a YAML. Raises UnreadableProgramme, and MissingFact for a lacking date."""
    return _parse(decode_yaml(data, "The source"), hints)


def _parse(root: Any, hints: TableHints) -> ImportedProgramme:
    """Read each list of records that have a title and a time as rows of one table."""
    own = own_fields(hints.columns)
    by_path: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for count, (path, record) in enumerate(_records(root, {}, (), "", own)):
        if count >= MOST_ROWS:
            raise UnreadableProgramme(
                f"The source has more than {MOST_ROWS} entries; is it a programme?"
            )
        by_path[path].append(record)
    fields = {
        path: {field_named(key, own) for key in {key for record in records for key in record}}
        for path, records in by_path.items()
    }
    chosen = [path for path, known in fields.items() if known & WHEN and "title" in known]
    if not chosen:
        return ImportedProgramme(())
    timed = [path for path in chosen if fields[path] & {"time", "start"}]
    chosen = timed or chosen
    records = [record for path in chosen for record in by_path[path]]
    blocks = _untimed_within_blocks(records, own)
    names = _names(root)
    rows = [_flat(record, names) for record in records]
    heading = list(dict.fromkeys(key for row in rows for key in row))
    programme = parse_rows([heading, *([row.get(key) for key in heading] for row in rows)], hints)
    remarks = [
        f'Left out the list "{path[-1]}", {counted(len(records), "entry", "entries")} '
        "without a time."
        for path, records in by_path.items()
        if path and path not in chosen and field_of_heading(path[-1]) not in _NAMED_ELSEWHERE
    ]
    if blocks:
        remarks.append(
            f"In blocks of several, without a time of their own: {counted(blocks, 'session')}; the "
            "day alone is taken, so write when each of them starts."
        )
    return replace(programme, remarks=(*programme.remarks, *remarks))


def _untimed_within_blocks(rows: Sequence[dict[str, Any]], own: Mapping[str, str]) -> int:
    """Take away a time that is only that of a block of several; return from how many.

    What stands at the same time in several rooms or tracks has the time, one after another has not.
    """
    by_block: dict[int, list[dict[str, Any]]] = {}
    for row in rows:
        by_block.setdefault(row.pop(_BLOCK, 0), []).append(row)
    count = 0
    for block, inside in by_block.items():
        places = {
            str([v for k, v in row.items() if field_named(k, own) in {"room", "track"}])
            for row in inside
        }
        if not block or len(places) == len(inside):
            continue
        count += len(inside)
        for row in inside:
            for key in [key for key in row if field_named(key, own) in _TIMES]:
                if read_date(row[key], "dmy") is None:
                    del row[key]
    return count


def _records(
    node: Any, around: Mapping[str, Any], path: tuple[str, ...], word: str, own: Mapping[str, str]
) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield the records in a tree, with where they stand and what is told around them."""
    if len(path) > _DEEPEST or not isinstance(node, dict | list):
        return
    if isinstance(node, list):
        for entry in node:
            yield from _records(entry, around, path, word, own)
        return
    inner = {key: value for key, value in node.items() if _holds_records(key, value, own)}
    plain = {key: value for key, value in node.items() if key not in inner}
    if not inner:
        if any(_is_title(key, value, own) for key, value in plain.items()):
            has_time = any(field_named(key, own) in _TIMES for key in plain)
            yield path, {**around, **plain, **({_BLOCK: 0} if has_time else {})}
        return
    group = {**around, **_told_by_group(plain, word, own)}
    if any(field_named(key, own) in _TIMES for key in plain):
        group[_BLOCK] = id(node)
    for key, value in inner.items():
        if field_named(key, own) or bare_words(key) in HOLDERS:
            yield from _records(value, group, (*path, key), key, own)
        elif _is_record(value, own):
            yield from _records({"id": key, **value}, group, path, word, own)
        else:
            is_name = field_named(word, own) in {"room", "track", "date"} and word not in group
            label = word if is_name else "group"
            yield from _records(value, group | {label: key}, (*path, key), word, own)


def _told_by_group(plain: Mapping[str, Any], word: str, own: Mapping[str, str]) -> dict[str, Any]:
    """Return what the fields of a day, a room or a slot tell of all that stands in it."""
    part = field_named(word, own)
    found: dict[str, Any] = {}
    for key, value in plain.items():
        known = field_named(key, own)
        if known in {"date", "time", "start", "end", "room", "track"}:
            found[key] = value
        elif known in {"title", "id"} and part in {"room", "track"} and not isinstance(value, list):
            found[word] = value if known == "title" else found.get(word, value)
    return found


def _holds_records(key: str, value: Any, own: Mapping[str, str]) -> bool:
    """Whether a value holds sessions, rather than people, links or one field of its own."""
    part = field_named(key, own)
    if part in {"people", "link", "abstract", "language", "kind"} or by_language(value):
        return False
    if _is_record(value, own) and part in {"room", "track"}:
        return False
    return _has_record(value, own)


def _has_record(value: Any, own: Mapping[str, str], depth: int = 0) -> bool:
    if depth > _DEEPEST or not isinstance(value, dict | list):
        return False
    if _is_record(value, own):
        return True
    inner = value.values() if isinstance(value, dict) else value
    return any(_has_record(one, own, depth + 1) for one in inner)


def _is_record(value: Any, own: Mapping[str, str]) -> bool:
    return isinstance(value, dict) and any(_is_title(key, one, own) for key, one in value.items())


def _is_title(key: str, value: Any, own: Mapping[str, str]) -> bool:
    return field_named(key, own) == "title" and bool(clean_line(value))


def _names(root: Any) -> dict[str, dict[str, str]]:
    """Return what the entries of lists of people, rooms and tracks are called, by field and id."""
    found: dict[str, dict[str, str]] = {part: {} for part in _NAMED_ELSEWHERE}
    top = root if isinstance(root, dict) else {}
    levels = [top, *(value for value in top.values() if isinstance(value, dict))]
    for level in levels:
        for key, value in level.items():
            part = field_of_heading(key)
            if part not in found:
                continue
            keyed = (
                value.items() if isinstance(value, dict) else ((None, one) for one in value or ())
            )
            for own, entry in keyed if isinstance(value, dict | list) else ():
                if isinstance(entry, dict) and (name := _name(entry)):
                    ids = {own, *(first_of(entry, one) for one in ("id", "code", "slug", "uid"))}
                    found[part] |= {str(one): name for one in ids if isinstance(one, str | int)}
    return found


def _name(entry: Mapping[str, Any]) -> str:
    """Return what an entry is called, in whatever parts a source gives its name."""
    keys = {heading_words(key): value for key, value in entry.items()}
    person = read_person(entry)
    return (
        (person.name if person else "")
        or full_name(keys.get("first name"), keys.get("last name"))
        or clean_line(first_of(keys, "title", "label", "full name", "display name"))
    )


def _flat(row: Mapping[str, Any], names: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Return a record with plain values: names for ids, texts for lists, fields for maps."""
    flat: dict[str, Any] = {}
    for key, value in row.items():
        known = names.get(field_of_heading(key), {})
        if isinstance(value, bool):
            if value and bare_words(key).split()[-1:] in (["cancelled"], ["canceled"]):
                flat.setdefault("status", "cancelled")
        elif isinstance(value, dict) and not by_language(value):
            if name := _name(value):
                flat[key] = known.get(name, name)
            else:
                flat = _flat({k: v for k, v in value.items() if k not in row}, names) | flat
        elif isinstance(value, list):
            flat[key] = "; ".join(filter(None, (_shown(one, known) for one in value)))
        else:
            flat[key] = known.get(str(value), value)
    return flat


def _shown(value: Any, known: Mapping[str, str]) -> str:
    if isinstance(value, dict):
        return _name(value) or clean_line(first_of(value, "url", "href", "id"))
    text = clean_line(value)
    return known.get(text, text)


def first_unread(root: Any) -> str:
    """Return a field of the first record that tells when it is, as the source writes it."""
    for _, record in _records(root, {}, (), "", {}):
        for part in ("start", "date", "time"):
            for key, value in record.items():
                if field_of_heading(key) == part and clean_line(value):
                    return _told_as_unread(key, clean_line(value), record)
    return ""


def _told_as_unread(key: str, value: str, record: Mapping[str, Any]) -> str:
    title = next((told for one, told in record.items() if field_of_heading(one) == "title"), "")
    said = told_unread(key, clean_line(title), value)
    return f"{said}, a time without a date" if read_clocks(value) else said
