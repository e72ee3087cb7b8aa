"""Columns that tell of who stands in another one: "Affiliation", "Job title", "Speaker bio"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.knowledge_base.importing.cells import BETWEEN_ENTRIES, Row, cell_of, line_of, shown
from bot.knowledge_base.importing.clean import clean_line, split_outside_brackets
from bot.knowledge_base.importing.columns import (
    FIELD_OF,
    TITLES_OF_PERSON,
    columns_of,
    field_of_heading,
    heading_words,
    parts_of,
)
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.source_fields import texts_of
from bot.knowledge_base.suggested_values import is_unpublished

TOLD = frozenset({"affiliation", "post", "bio"})
"""What such a column tells; placed as "affiliation 4" beside the people in column 4."""

_NUMBER = re.compile(r"\d+")


def settle_beside_people(placed: Mapping[str, int], heading: Sequence[str]) -> dict[str, int]:
    """Return where the fields are, among them what is told of the people in a column.

    Of people in several columns the only column of its kind tells of those who speak.
    """
    settled = dict(placed)
    people = columns_of(placed, "people")
    told = {
        at: part
        for at, name in enumerate(heading)
        if people and name and at not in placed.values() and (part := _part(name))
    }
    of_part = {at for key, at in placed.items() if at in people and len(key.split()) > 2}
    speakers = [at for at in people if at not in of_part]
    for at, part in told.items():
        is_only = list(told.values()).count(part) == 1 and not _is_named(at, people, heading)
        among = [one for one in speakers if one < at] if is_only else []
        settled.setdefault(f"{part} {_owner(at, among or people, heading)}", at)
    return settled


def _part(heading: str) -> str:
    """Return what a heading tells of somebody: "Affiliation", "presenter_affiliation"."""
    words = _NUMBER.sub(" ", heading_words(heading)).split()
    for first in range(min(len(words), 2)):
        rest = " ".join(words[first:])
        is_of_people = first == 0 or field_of_heading(words[0]) == "people"
        is_of_item = first == 0 if rest in TITLES_OF_PERSON else rest in FIELD_OF
        forms = (rest, rest.removesuffix("s"), rest.removesuffix("es"))  # "Affiliations"
        told = [one for form in forms for one in parts_of("person", {form: form})[0] if one in TOLD]
        if is_of_people and not is_of_item and told:
            return told[0]
    return ""


def tells_of_people(heading: str) -> bool:
    """Whether a heading tells of the people in another column, rather than of the session."""
    return bool(_part(heading))


def _owner(at: int, people: Sequence[int], heading: Sequence[str]) -> int:
    """Return the column of whom a column tells: with its number and word, else the last before."""

    def rank(one: int) -> tuple[bool, bool, bool, int]:
        numbers = [_NUMBER.findall(heading_words(heading[place])) for place in (one, at)]
        is_named = _is_named(at, [one], heading)
        return numbers[0] == numbers[1], is_named, one < at, one if one < at else -one

    return max(people, key=rank)


def _is_named(at: int, people: Sequence[int], heading: Sequence[str]) -> bool:
    """Whether a heading begins with that of a column of people: "Chair affiliation"."""
    words = (_NUMBER.sub("", heading_words(heading[one])).strip() for one in people)
    return any(heading_words(heading[at]).startswith(word) for word in words)


def with_told_beside(
    people: Sequence[ImportedPerson], row: Row, placed: Mapping[str, int], column: int
) -> list[ImportedPerson]:
    """Return the people in a column of a row with what other columns tell of them.

    That is theirs if it is told of one, or once for each of several, parted as they may be.
    """
    keys = {part: key for part in TOLD if (key := f"{part} {column}") in placed}
    told = {part: _values(cell_of(row, placed[key]), part, len(people))
            for part, key in keys.items()}  # fmt: skip
    whole = {part: found for part, found in told.items() if len(found) == len(people)}
    return [
        _with(person, {part: found[at] for part, found in whole.items()})
        for at, person in enumerate(people)
    ]


def _values(cell: Any, part: str, count: int) -> list[str]:
    if count == 1:
        return [shown(cell).strip() if part == "bio" else line_of(cell)]
    return list(map(clean_line, split_outside_brackets(shown(cell).strip(), BETWEEN_ENTRIES)))


def _with(person: ImportedPerson, told: Mapping[str, str]) -> ImportedPerson:
    told = {
        part: text  # and no number, which a "position" may have
        for part, text in told.items()
        if any(map(str.isalpha, text)) and not is_unpublished(text)
    }
    return replace(
        person,
        affiliation=person.affiliation or told.get("affiliation", ""),
        role=person.role or told.get("post", ""),
        bio=person.bio or texts_of(told.get("bio", "")),
    )
