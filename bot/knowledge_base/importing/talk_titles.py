"""Titles of talks that stand beside who gives them, as those of sessions that have none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.core.bare_text import bare_words
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.clean import by_language, clean_line
from bot.knowledge_base.importing.columns import (
    TALKS_OF_PERSON,
    TITLES_OF_PERSON,
    field_named,
    heading_words,
)
from bot.knowledge_base.importing.decode import as_maps
from bot.knowledge_base.importing.degrees import may_be_post
from bot.knowledge_base.importing.person_names import is_honorific
from bot.knowledge_base.importing.source_fields import read_person

_LEAST_WORDS = 2
"""Words of a title that is no post: "Storyteller" may be either."""

Entry = Mapping[str, Any]


def settle_talk_titles(records: Sequence[dict[str, Any]], own: Mapping[str, str]) -> list[str]:
    """Take titles of talks from beside people to where they belong; return what is said of it.

    One speaker's is the title of a session without one, else it is told in the session's text.
    "title" beside a name is a talk's only if it is so in sessions without a title: where these have
    hardly any posts there.
    """
    untitled = [record for record in records if not _title(record, own)]
    alone = [entry for record in untitled for entry in _only_one(record, own)]
    values = [text for entry in alone if (text := _maybe_title(entry))]
    talks = [text for text in values if _reads_as_title(text)]
    may_be_title = bool(talks) and 2 * len(talks) > len(values)
    titles: list[str] = []
    told: list[str] = []
    for record in records:
        found = {
            clean_line(person.name): text
            for entry in _entries(record, own)
            if (text := _talk_of(entry, may_be_title=may_be_title))
            and (person := read_person(entry))
        }
        if not found:
            continue
        _take_away(record, own, set(found.values()))
        if not _title(record, own) and len(_entries(record, own)) == 1:
            (title,) = found.values()
            record[_key(record, own, "title")] = title
            titles.append(title)
        else:
            title = _title(record, own)
            lines = [f"{name}: {text}" for name, text in found.items() if text != title]
            _add_text(record, own, "\n".join(lines))
            told += lines
    return list(_remarks(titles, told))


def _remarks(titles: Sequence[str], told: Sequence[str]) -> Iterator[str]:
    if titles:
        yield (
            "Without a title of its own, and called as the talk is beside who gives it: "
            f"{quote_some(titles)}."
        )
    if told:
        yield (
            "Titles of talks beside who gives them, told in the text of the session: "
            f"{quote_some(told)}."
        )


def _title(record: Entry, own: Mapping[str, str]) -> str:
    told = (clean_line(v) for k, v in record.items() if field_named(k, own) == "title")
    return next(filter(None, told), "")


def _key(record: Entry, own: Mapping[str, str], field: str) -> str:
    return next((key for key in record if field_named(key, own) == field), field)


def _entries(record: Entry, own: Mapping[str, str]) -> list[Entry]:
    """Return the maps that tell of a record's people."""
    told = [value for key, value in record.items() if field_named(key, own) == "people"]
    return [entry for value in told for entry in _people_in(value)]


def _only_one(record: Entry, own: Mapping[str, str]) -> list[Entry]:
    entries = _entries(record, own)
    return entries if len(entries) == 1 else []


def _people_in(value: Any) -> list[Entry]:
    is_one = isinstance(value, dict) and read_person(value) is not None
    return [value] if is_one else as_maps(value) if isinstance(value, list) else []


def _talk_of(entry: Entry, *, may_be_title: bool) -> str:
    """Return the title of the talk that an entry of a person tells; empty for none."""
    sure = next(
        (clean_line(v) for k, v in entry.items() if heading_words(str(k)) in TALKS_OF_PERSON), ""
    )
    maybe = _maybe_title(entry) if may_be_title else ""
    return sure or (maybe if _reads_as_title(maybe) else "")


def _maybe_title(entry: Entry) -> str:
    told = (clean_line(v) for k, v in entry.items() if heading_words(str(k)) in TITLES_OF_PERSON)
    return next((text for text in told if text and not is_honorific(text)), "")


def _reads_as_title(text: str) -> bool:
    is_long = len(text.split()) >= _LEAST_WORDS or not bare_words(text).isascii()
    return is_long and not may_be_post(text)


def _take_away(record: dict[str, Any], own: Mapping[str, str], texts: set[str]) -> None:
    """Take titles away from beside people, where they would be posts."""
    for key in [key for key in record if field_named(key, own) == "people"]:
        value = record[key]
        if isinstance(value, list):
            record[key] = [_without(one, texts) if isinstance(one, dict) else one for one in value]
        elif _people_in(value):
            record[key] = _without(value, texts)


def _without(entry: Entry, texts: set[str]) -> Entry:
    words = TALKS_OF_PERSON | TITLES_OF_PERSON
    return {
        key: value
        for key, value in entry.items()
        if heading_words(str(key)) not in words or clean_line(value) not in texts
    }


def _add_text(record: dict[str, Any], own: Mapping[str, str], lines: str) -> None:
    key = _key(record, own, "abstract")
    texts = by_language(record.get(key))
    if texts:
        record[key] = {code: f"{text}\n\n{lines}" for code, text in texts.items()}
    else:
        told = record.get(key)
        text = told.strip() if isinstance(told, str) else ""
        record[key] = "\n\n".join(filter(None, [text, lines]))
