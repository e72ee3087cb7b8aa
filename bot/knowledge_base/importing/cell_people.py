"""People in the cells of a row: names as texts, or people that data tells more of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.knowledge_base.importing.cells import Row, cell_of, shown
from bot.knowledge_base.importing.clean import clean_line, split_outside_brackets
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.person_names import is_honorific

_BETWEEN = re.compile(r"[;；\n|]")
_BETWEEN_TURNED_NAMES = re.compile(r"[/、]|\s(?:and|&|et)\s")
_BETWEEN_NAMES = re.compile(rf"[,，]|{_BETWEEN_TURNED_NAMES.pattern}")
"""What parts names; in turned ones ("Lima, Ana"), and where something stronger parts them, a comma
stands within."""

_COMMA = re.compile(r"[,，]")


def people_in_row(row: Row, placed: Mapping[str, int]) -> Iterator[ImportedPerson]:
    """Yield the people in all columns of people, each once, with the part that a column tells."""
    told: set[ImportedPerson] = set()
    for key, at in placed.items():
        field, _, position = key.partition(" ")
        if field != "people":
            continue
        part = position.partition(" ")[2]
        for person in _people_in(cell_of(row, at)):
            one = replace(person, part=part or person.part)
            if one not in told:
                told.add(one)
                yield one


def _people_in(cell: Any) -> Iterator[ImportedPerson]:
    entries = cell if isinstance(cell, list) else [cell]
    for entry in entries:
        if isinstance(entry, ImportedPerson):
            yield entry
        else:
            names = names_in(shown(entry), is_one=len(entries) > 1)
            yield from map(ImportedPerson, names)


def names_in(text: str, *, is_one: bool = False) -> list[str]:
    """Return the names in a text, each once, without titles that a comma parts from them.

    A comma parts names unless it parts family and given name, or unless something stronger does, or
    it is told that the text `is_one` of several.
    """
    parts = split_outside_brackets(text, _BETWEEN)
    is_parted = is_one or len(parts) > 1
    is_turned = text.count(",") == 1 and len(text.split()) == 2
    between = _BETWEEN_TURNED_NAMES if is_parted or is_turned else _BETWEEN_NAMES
    found = (
        _without_titles(one) for part in parts for one in split_outside_brackets(part, between)
    )
    return [name for name in dict.fromkeys(found) if name]


def _without_titles(name: str) -> str:
    parts = map(clean_line, split_outside_brackets(name, _COMMA))
    return ", ".join(part for part in parts if part and not is_honorific(part))
