"""Entries of one person that stand for several: "Dr. Ana Lima, Dr. Bo Berg"."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cache

from babel import Locale

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import CLOSING, clean_line
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.person_names import (
    BRACKET,
    has_word_of_body,
    is_latin,
    looks_like_person,
    names_body,
    without_honorifics,
)
from bot.languages import LANGUAGES

_BEHIND_BRACKET = re.compile(rf"(?<={CLOSING})\s*[,;&]\s*")
_BODY_BETWEEN = re.compile(
    r"(?P<name>[^()]+?)\s*\((?P<body>[^()]+)\)\s+(?P<other>[^()]+?)\s*(?P<behind>\([^()]+\))?"
)
_BETWEEN_NAMES = re.compile(r"\s*[,;，；]\s*")
_MOST_NAMES_OF_PLACE = 2
"""Parts that a place in brackets has at most, a city and its country; more of them are people."""


def people_listed(
    person: ImportedPerson, *, commas_part_names: bool = False, alone: Collection[str] = ()
) -> Iterator[ImportedPerson]:
    """Yield an entry for each of the people that one names; what else it tells is of one alone.

    `commas_part_names` says that a source has nothing else behind a comma: no body, no given name.
    `alone` are those whom it names by themselves elsewhere, as bare words.
    """
    names, body = _of_body(person.name)
    names = [one for name in names for one in _joined_behind_body(name)]
    names = [one for name in names for one in _joined_by_slashes(name)]
    names = [one for name in names for one in _listed(name)]
    if len(names) == 1:
        parted = _with_somebody_known(names[0], alone)
        names = parted or (_joined_by_commas(names[0]) if commas_part_names else names)
    for name in names:
        one = replace(person, name=name, affiliation=person.affiliation or body)
        yield one if len(names) == 1 else replace(one, source_id="", bio="", links=())


def _joined_by_slashes(name: str) -> list[str]:
    """Return the names that slashes part: "Ana Lima / Bo Berg"; one in two scripts is one."""
    parts = [clean_line(part) for part in name.split("/")]
    are_names = len(parts) > 1 and all(map(_is_plain_name, parts))
    return parts if are_names and len(set(map(is_latin, parts))) == 1 else [name]


def _joined_behind_body(name: str) -> list[str]:
    """Return two names with nothing between but a body: "Ana Lima (Tide Lab) Bo Berg"."""
    found = _BODY_BETWEEN.fullmatch(name)
    if found is None or not has_word_of_body(found["body"]):
        return [name]
    are_names = _is_plain_name(found["name"]) and _is_plain_name(found["other"])
    behind = f" {found['behind']}" if found["behind"] else ""
    first = f"{found['name']} ({found['body']})"
    return [first, f"{found['other']}{behind}"] if are_names else [name]


def _is_plain_name(name: str) -> bool:
    """Whether a text is surely a person's name: no body, nothing in brackets, no small letter."""
    is_plain = all(one.isalpha() or one in " .'’-" for one in name)
    return is_plain and looks_like_person(name) and name[:1].isupper() and not names_body(name)


def commas_part_names(names: Iterable[str]) -> bool:
    """Whether no name has one comma alone, behind which a body or a given name would stand."""
    return not any(len(_BETWEEN_NAMES.findall(name)) == 1 for name in names)


def _with_somebody_known(name: str, alone: Collection[str]) -> list[str]:
    """Return the names that commas part where the last is somebody's known alone; else none.

    A body, a place or a post stands behind somebody's name, and not before it.
    """
    parts = _BETWEEN_NAMES.split(name)
    is_known = [" " in part.strip() and bare_words(part) in alone for part in parts]
    is_list = len(parts) > 1 and (all(is_known) or (is_known[-1] and all(map(_may_be_name, parts))))
    return parts if is_list else []


def _may_be_name(part: str) -> bool:
    """Whether words may be somebody's name or handle, "WJ": no country, nothing small."""
    is_written = part[:1].isupper() and not has_word_of_body(part)
    return is_written and bare_words(part) not in _countries()


def _joined_by_commas(name: str) -> list[str]:
    """Return three names and more that commas part: "Ana Lima, Bo Berg, Cy Okoro".

    A country among them is where one person is from, and a body where one works.
    """
    parts = _BETWEEN_NAMES.split(name)
    are_names = len(parts) > _MOST_NAMES_OF_PLACE and all(
        looks_like_person(part)
        and part[:1].isupper()
        and not has_word_of_body(part)
        and bare_words(part) not in _countries()
        for part in parts
    )
    return parts if are_names else [name]


@cache
def _countries() -> frozenset[str]:
    """Return the names of countries in the languages that Usher speaks, as bare words."""
    names = (Locale(language).territories.values() for language in LANGUAGES)
    return frozenset(bare_words(name) for some in names for name in some)


def _of_body(name: str) -> tuple[list[str], str]:
    """Return the names in brackets behind a body, and the body: "Harbour Institute (Dr. Ana Lima)".

    Two names alone, without a title, may be a place: "Harbour Institute (New York, New Jersey)".
    """
    found = BRACKET.fullmatch(name)
    if found is None or not has_word_of_body(found["name"]):
        return [name], ""
    names = _BETWEEN_NAMES.split(found["inner"].strip(" .,;"))
    is_sure = len(names) > _MOST_NAMES_OF_PLACE or any(map(_begins_with_title, names))
    are_people = is_sure and all(
        looks_like_person(without_honorifics(one)) and not has_word_of_body(one) for one in names
    )
    return (names, found["name"]) if are_people else ([name], "")


def _begins_with_title(name: str) -> bool:
    """Whether a title and somebody's name behind it is all that there is: "Dr. Ana Lima"."""
    plain = without_honorifics(name)
    return plain != name and looks_like_person(plain)


def _listed(name: str) -> list[str]:
    """Return the names in what a program printed as a list: `['Ana Lima', 'Bo Berg']`."""
    if not (name.startswith("[") and name.endswith("]")):
        # Each with a bracket of its own: a comma alone may stand within one name.
        parts, titled = _BEHIND_BRACKET.split(name), _BETWEEN_NAMES.split(name)
        if all(map(_begins_with_title, titled)):
            return titled
        return parts if all(map(BRACKET.fullmatch, parts)) else [name]
    try:
        found = ast.literal_eval(name)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return [name]
    names = [clean_line(one) for one in found if isinstance(one, str)]
    return [one for one in names if one] or [name]
