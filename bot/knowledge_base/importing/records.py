"""Data in nobody's format: lists of sessions, maybe by day or room, read as the table they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.core.bare_text import bare_words
from bot.core.counted_nouns import counted
from bot.errors import UnreadableProgramme
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.blocks_by_id import Blocks
from bot.knowledge_base.importing.clean import by_language, clean_line
from bot.knowledge_base.importing.columns import (
    FOR_ORGANISERS,
    field_named,
    field_of_heading,
    heading_words,
    own_fields,
    rank_in_field,
)
from bot.knowledge_base.importing.columns_beside_people import tells_of_people
from bot.knowledge_base.importing.day_themes import settle_day_themes
from bot.knowledge_base.importing.decode import decode_json, decode_yaml, first_of
from bot.knowledge_base.importing.entry_lists import LISTED, EntryLists, lists_in, singular
from bot.knowledge_base.importing.event_facts import days_told, with_facts
from bot.knowledge_base.importing.imported import ImportedProgramme
from bot.knowledge_base.importing.joined_slots import with_slots_joined
from bot.knowledge_base.importing.json_api import api_document
from bot.knowledge_base.importing.keys_by_language import with_texts_by_language
from bot.knowledge_base.importing.listed_papers import papers_in
from bot.knowledge_base.importing.record_tree import BLOCK, Path, RecordTree
from bot.knowledge_base.importing.row_times import TIMES, tells_clock
from bot.knowledge_base.importing.rows import MOST_ROWS, parse_rows
from bot.knowledge_base.importing.source_fields import is_off, join_texts
from bot.knowledge_base.importing.spreadsheet_dates import names_day, read_clocks, read_date
from bot.knowledge_base.importing.table_hints import TableHints
from bot.knowledge_base.importing.talk_titles import settle_talk_titles
from bot.knowledge_base.importing.terms import FIELDS as FIELDS_OF_TERMS
from bot.knowledge_base.importing.titles_of_last_resort import settle_titles_of_last_resort

WHEN = frozenset({"time", "start", "date"})
"""Fields of which a session has one."""


def parse(data: bytes, hints: TableHints) -> ImportedProgramme:
    """Read the lists in a JSON. Raises UnreadableProgramme, and MissingFact for a lacking date."""
    return parse_data(decode_json(data), hints)


def parse_yaml(data: bytes, hints: TableHints) -> ImportedProgramme:
    """Read the lists in a YAML. Raises UnreadableProgramme, and MissingFact for a lacking date."""
    return parse_data(decode_yaml(data, "The source"), hints)


def parse_data(root: Any, hints: TableHints) -> ImportedProgramme:
    """Read each list of records that have a title and a time as rows of one table.

    Raises UnreadableProgramme, and MissingFact for a lacking date.
    """
    document = api_document(root)
    root = root if document is None else {**_beside(root), **document.lists()}
    own = own_fields(hints.columns)
    root = with_slots_joined(with_texts_by_language(root), own)
    hints = hints.with_days(days_told(root))
    by_path: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    tree = RecordTree(own)
    for count, (path, record) in enumerate(tree.records(root, {})):
        if count >= MOST_ROWS:
            raise UnreadableProgramme(
                f"The source has more than {MOST_ROWS} entries; is it a programme?"
            )
        by_path[path].append(record)
    settle_titles_of_last_resort(by_path.values(), own)
    every = [record for records in by_path.values() for record in records]
    told_titles = settle_talk_titles(every, own)
    fields = {
        path: {field_named(key, own) for key in {key for record in records for key in record}}
        for path, records in by_path.items()
    }
    chosen = [path for path, known in fields.items() if known & WHEN and "title" in known]
    if not chosen:
        return ImportedProgramme(())
    chosen = [path for path in chosen if fields[path] & {"time", "start"}] or chosen
    records = [record for path in chosen for record in by_path[path]]
    settle_day_themes(records, own)
    lending = Blocks.of(root, own)
    lending.lend(records)
    blocks = _untimed_within_blocks(records, own)
    lists = lists_in(root)
    rows = [_flat(record, lists, own) for record in records]
    _by_field(rows, own)
    heading = list(dict.fromkeys(key for row in rows for key in row))
    programme = parse_rows(
        [heading, *([row.get(key) for key in heading] for row in rows)], hints, are_apart=True
    )
    programme = replace(
        programme, rooms=tuple(lists.rooms), codes={**lists.codes, **programme.codes}
    )
    remarks = [*programme.remarks, *told_titles, *_left_out(by_path, chosen, own, lists)]
    remarks += [*_not_used(tree, lists, lending), *(document.remarks() if document else ())]
    if blocks:
        remarks.append(
            f"In blocks of several, without a time of their own: {counted(blocks, 'session')}; the "
            "day alone is taken, and the block told in the text, so write when each of them starts."
        )
    return with_facts(replace(programme, remarks=tuple(remarks)), root)


def _beside(root: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a document of JSON:API tells beside its entries."""
    return {key: value for key, value in root.items() if key not in {"data", "included", "links"}}


def _left_out(
    by_path: Mapping[Path, Sequence[Mapping[str, Any]]],
    chosen: Collection[Path],
    own: Mapping[str, str],
    lists: EntryLists,
) -> Iterator[str]:
    """Yield what is said of lists that hold no sessions, nor what these name."""
    for path, records in by_path.items():
        is_used = path and (
            field_of_heading(path[-1]) in LISTED
            or singular(heading_words(path[-1])) in lists.used
            or path[-1] in lists.of_people
        )
        if path and path not in chosen and not is_used:
            number = counted(len(records), "entry", "entries")
            has_title = any(field_named(key, own) == "title" for one in records for key in one)
            lacking = "time" if has_title else "title"
            yield f'Left out the list "{path[-1]}", {number} without a {lacking}.'


def _not_used(tree: RecordTree, lists: EntryLists, blocks: Blocks) -> Iterator[str]:
    """Yield what is said of fields that stand beside sessions, and of people, rooms and blocks."""
    used = lists.of_people | blocks.used.keys()
    beside: dict[str, Iterable[str]] = {
        "what holds sessions": [key for key in tree.unused if key not in used]
    }
    for what, keys in (beside | lists.unused | {"blocks of sessions": blocks.unused}).items():
        if keys:
            yield f"Not used of {what}: {quote_some(list(keys))}."
    if tree.of_others:
        yield (
            "Left out of sessions, for it tells of what they were before or of other ones: "
            f"{quote_some(list(tree.of_others))}."
        )


def _untimed_within_blocks(rows: Sequence[dict[str, Any]], own: Mapping[str, str]) -> int:
    """Take away a time that is only that of a block of several; return from how many.

    What is at once in several rooms or tracks, or is one break, has the time, else it has not.
    """
    by_block: dict[int, list[dict[str, Any]]] = {}
    for row in rows:
        by_block.setdefault(row.pop(BLOCK, 0), []).append(row)
    count = 0
    for block, inside in by_block.items():
        places, items = (
            {str([v for k, v in row.items() if field_named(k, own) in parts]) for row in inside}
            for parts in ({"room", "track"}, {"title"})
        )
        if not block or len(places) == len(inside) or len(items) == 1:
            continue
        count += len(inside)
        for row in inside:
            _tell_block(row, own)
            _leave_day(row, own)
    return count


def _tell_block(row: dict[str, Any], own: Mapping[str, str]) -> None:
    """Tell in the text of a row within which block it is, and when that is.

    Without a word, so that it is in every language: "Of the sea, 10:00\u201311:30".
    """
    told = {field: (key, value) for key, value in row.items() if (field := field_named(key, own))}
    clocks = [one for field in ("start", "time", "end") if field in told
              for one in read_clocks(told[field][1])]  # fmt: skip
    title = clean_line(told["track"][1]) if "track" in told else ""
    key, text = told.get("abstract", ("abstract", ""))
    if title and clocks and isinstance(text, str | None):
        span = "\u2013".join(f"{clock:%H:%M}" for clock in (clocks[0], *clocks[1:][-1:]))
        row[key] = "\n\n".join(filter(None, [f"{title}, {span}", text]))


def _leave_day(row: dict[str, Any], own: Mapping[str, str]) -> None:
    """Take away the time of a row, and leave its day."""
    for key in [key for key in row if field_named(key, own) in {*TIMES, "date"}]:
        if field_named(key, own) == "date" and not tells_clock(row[key]):
            continue
        day = read_date(row.pop(key), "dmy")
        if day is not None and not any(field_named(one, own) == "date" for one in row):
            row["date"] = day.isoformat()


def _flat(row: Mapping[str, Any], lists: EntryLists, own: Mapping[str, str]) -> dict[str, Any]:
    """Return a record with plain values: names for ids, texts for lists, fields for maps."""
    flat: dict[str, Any] = {}
    for key, value in row.items():
        part = field_named(key, own)
        if not part and (part := lists.reference(key, value)) and part not in row:
            key = part  # noqa: PLW2901 - "room_id" is the room
        value = lists.other_names(key, value)  # noqa: PLW2901
        if isinstance(value, bool) and (part in FIELDS_OF_TERMS or names_day(heading_words(key))):
            flat[key] = value
        elif isinstance(value, bool):
            if value and any(map(is_off, heading_words(key).split()[-1:])):
                flat.setdefault("status", "cancelled")
        elif part == "people":
            people = lists.people_in(value)
            flat[key] = people[0] if len(people) == 1 and isinstance(people[0], str) else people
        elif isinstance(value, dict) and not by_language(value):
            name = lists.named(part, value)
            if not name and bare_words(key) in own:
                name = _only_text(value)
            if name:
                flat[key] = name
            else:
                inner = {k: v for k, v in value.items() if k not in row}
                flat = ({} if _is_picture(value) else _flat(inner, lists, own)) | flat
        elif part == "abstract" and (papers := papers_in(value, lists, own))[0]:
            flat[key], people = papers
            if people and not any(field_named(one, own) == "people" for one in row if row[one]):
                flat["people"] = people
        elif isinstance(value, list) and tells_of_people(key):
            flat[key] = "; ".join(
                _shown(one, part, lists).replace(";", ",") or "-" for one in value
            )
        elif isinstance(value, list):
            shown = [_shown(one, part, lists) for one in value]
            flat[key] = "; ".join(dict.fromkeys(filter(None, shown)))
        else:
            flat[key] = lists.named(part, value)
    return flat


def _is_picture(value: Mapping[str, Any]) -> bool:
    """Whether a map tells of a picture or another file, whose type is none of a session."""
    return {"width", "height"} <= value.keys() or not {"filename", "mimetype"}.isdisjoint(value)


def _only_text(value: Any) -> str:
    """Return the one text in nested maps, but for names of types; empty where there are several."""
    while isinstance(value, dict):
        told = [inner for key, inner in value.items() if inner and not str(key).startswith("__")]
        value = told[0] if len(told) == 1 else next((v for v in told if isinstance(v, dict)), "")
    return clean_line(value)


def _shown(value: Any, part: str, lists: EntryLists) -> str:
    link = first_of(value, "url", "href", "id") if isinstance(value, dict) else ""
    return clean_line(lists.named(part, value)) or clean_line(link)


def _by_field(rows: Sequence[dict[str, Any]], own: Mapping[str, str]) -> None:
    """Put what rows name by several words for one field under the first of these."""
    keys = dict.fromkeys(key for row in rows for key in row)
    ranked: defaultdict[str, list[tuple[bool, int, str]]] = defaultdict(list)
    for key in keys:
        if (part := field_named(key, own)) not in {"", "people"}:
            ranked[part].append((bare_words(key) not in own, rank_in_field(key, part), key))
    for found in ranked.values():
        (_, _, first), *others = sorted(found)
        for row in rows:
            if field_named(first, own) == "abstract":
                _join_texts(row, first, [key for _, _, key in others])
            for _, _, key in others:
                if key in row and row.get(first) in (None, ""):
                    row[first] = row.pop(key)


def _join_texts(row: dict[str, Any], first: str, others: Sequence[str]) -> None:
    """Put all that a row tells of what is in a session under one key, but what is for organisers.

    A text that another one holds is told once.
    """
    keys = [key for key in row if key == first or key in others]
    keys = [key for key in keys if heading_words(key) not in FOR_ORGANISERS]
    if len(keys) > 1 and all(isinstance(row[key], str) for key in keys if row[key] is not None):
        row[first] = join_texts(*(row.pop(key) or "" for key in keys))
