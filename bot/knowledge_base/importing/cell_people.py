"""People in the cells of a row: names as texts, or people that data tells more of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.knowledge_base.importing.bodies_behind import BodiesBehind
from bot.knowledge_base.importing.cells import BETWEEN_ENTRIES, Row, cell_of, shown
from bot.knowledge_base.importing.clean import (
    CLOSING,
    COMMA,
    INSIDE,
    OPENING,
    clean_line,
    split_outside_brackets,
)
from bot.knowledge_base.importing.columns_beside_people import with_told_beside
from bot.knowledge_base.importing.degrees import is_name_with_post, is_post
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.name_sides import BETWEEN_NAMES, split_names
from bot.knowledge_base.importing.no_names import is_prose, names_nobody
from bot.knowledge_base.importing.person_names import (
    JOINING_COMPANY,
    has_word_of_body,
    is_honorific,
)
from bot.knowledge_base.importing.repeated_names import without_repeats
from bot.knowledge_base.importing.turned_names import TurnedNames

_BETWEEN_PEOPLE = re.compile(rf"[/、]|{BETWEEN_NAMES.pattern}")
_COMPANY = re.compile(rf"(?P<name>.*\S)\s+(?:{JOINING_COMPANY}\s+|و)(?P<company>\S.*)")
_INITIALS = re.compile(rf"((?:[^\W\d_]\b\.?[ -]?)+)(?:{OPENING}{INSIDE}*{CLOSING})?")


_SHARE_OF_FAMILIES = 0.5
"""The share of turned names with one word before the comma, from which a comma parts no people
in a column of them: "Ana Lima, Bo Berg" has two. Chosen, with family names of two words in mind."""


@dataclass(frozen=True, slots=True)
class Commas:
    """What commas beside the names in all columns of people part.

    `bodies` tells where people come from, if that stands behind their names; where names are
    turned (`are_turned`) the family name stands before a comma.
    """

    bodies: BodiesBehind = field(default_factory=BodiesBehind)
    are_turned: bool = False

    @classmethod
    def of(cls, rows: Sequence[Row], placed: Mapping[str, int]) -> Commas:
        """Return it for all cells of people."""
        cells = (cell_of(row, at) for at, _ in _columns(placed) for row in rows)
        entries = (one for cell in cells for one in (cell if isinstance(cell, list) else [cell]))
        texts = [one for one in entries if isinstance(one, str) and not is_prose(one)]
        bodies = BodiesBehind.of(texts)
        names = {clean_line(name) for text in texts for name in _between_entries(text)} - {""}
        families = [name.partition(",")[0].strip() for name in names if "," in name]
        short = sum(" " not in family for family in families)
        is_turned = TurnedNames.of(names).is_usual and short >= _SHARE_OF_FAMILIES * len(families)
        return cls(bodies, is_turned and not bodies.marks)

    def parts_no_people(self, text: str) -> bool:
        """Whether a body stands behind a comma in a cell of a source that tells them elsewhere."""
        behind = _between_commas(text)[1:] if self.bodies.marks else []
        return any(map(has_word_of_body, behind))


def _between_entries(text: str) -> Iterator[str]:
    """Yield what stands between all that parts names but commas."""
    for part in split_outside_brackets(text, BETWEEN_ENTRIES):
        yield from split_outside_brackets(part, _BETWEEN_PEOPLE)


def people_in_row(row: Row, placed: Mapping[str, int], commas: Commas) -> Iterator[ImportedPerson]:
    """Yield the people in all columns of people, each once, with the part that a column tells."""
    told: set[ImportedPerson] = set()
    for at, part in _columns(placed):
        people = list(_people_in(cell_of(row, at), commas))
        for person in with_told_beside(people, row, placed, at):
            one = replace(person, part=part or person.part)
            if one not in told:
                told.add(one)
                yield one


def _columns(placed: Mapping[str, int]) -> Iterator[tuple[int, str]]:
    """Yield where the columns of people are, each with the part that its heading tells."""
    for key, at in placed.items():
        field, _, position = key.partition(" ")
        if field == "people":
            yield at, position.partition(" ")[2]


def _people_in(cell: Any, commas: Commas) -> Iterator[ImportedPerson]:
    entries = cell if isinstance(cell, list) else [cell]
    for entry in entries:
        if isinstance(entry, ImportedPerson):
            yield entry
        elif people := [] if is_prose(shown(entry)) else commas.bodies.people_in(shown(entry)):
            yield from people
        else:
            is_one = len(entries) > 1 or commas.are_turned or commas.parts_no_people(shown(entry))
            names = names_in(shown(entry), is_one=is_one)
            yield from map(ImportedPerson, names)


def names_in(text: str, *, is_one: bool = False) -> list[str]:
    """Return the names in a text, each once, without titles that a comma parts from them.

    A comma parts names unless it parts family and given name or initials, or a post from a name, or
    unless something stronger does, or it is told that the text `is_one` of several. What is prose
    is no list of names, and stays whole.
    """
    if is_prose(text):
        return [clean_line(text)]
    parts = split_outside_brackets(text, BETWEEN_ENTRIES)
    is_turned = text.count(",") == 1 and len(text.split()) == 2
    is_whole = is_one or len(parts) > 1 or is_turned
    found = (
        name
        for part in map(without_repeats, parts)
        for one in _without_company(split_names(part, _BETWEEN_PEOPLE, is_entry=is_one))
        for name in _with_initials(one)
        or ([one] if is_whole else _with_posts(_between_commas(one)))
    )
    return [name for name in dict.fromkeys(map(_without_titles, found)) if name]


def _without_company(names: Sequence[str]) -> Iterator[str]:
    """Yield names, and apart from each who is only said to be with them: "Ana Lima y amigos"."""
    for name in names:
        found = _COMPANY.fullmatch(name)
        is_parted = found is not None and names_nobody(found["company"])
        yield from (found["name"], found["company"]) if found and is_parted else (name,)


def _with_initials(text: str) -> list[str]:
    """Return the names in pairs of family name and initials: "Lima, A., Berg, B."; else none."""
    parts = list(filter(None, map(clean_line, _between_commas(text))))
    families, initials = parts[::2], parts[1::2]
    is_paired = len(families) == len(initials) and all(map(_are_initials, initials))
    if not is_paired or any(map(_are_initials, families)):
        return []
    return [", ".join(pair) for pair in zip(families, initials, strict=True)]


def _are_initials(words: str) -> bool:
    """Whether words are initials, maybe with something in brackets behind them."""
    found = _INITIALS.fullmatch(words)
    return found is not None and found[1].isupper()


def _with_posts(parts: Sequence[str]) -> list[str]:
    """Return the parts between commas, each post with the name before it: "Bo Berg, CEO"."""
    names: list[str] = []
    for part in parts:
        is_behind = bool(names) and " " in names[-1].strip() and is_post(part)
        is_behind &= not is_name_with_post(part)
        names[-1:] = [f"{names[-1]}, {part.strip()}"] if is_behind else [*names[-1:], part]
    return names


def _between_commas(text: str) -> list[str]:
    return split_outside_brackets(text, COMMA)


def _without_titles(name: str) -> str:
    parts = map(clean_line, _between_commas(name))
    return ", ".join(part for part in parts if part and not is_honorific(part))
