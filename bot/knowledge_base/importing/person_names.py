"""Names of people, out of what sources write in their place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.imported import ImportedPerson

_TEAM = re.compile(
    r"\b(?:team|staff|committee|group|organi[sz]ers|crew|community|foundation|association|university|"
    r"institute|équipe|comité|equipo|gmbh|ltd|inc|catapult|collective|society|network|division|"
    r"department|office|hub|centre|center)\b",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(
    r"(?:he|she|they|xe|ze|it|il|elle|iel|él|ella|er|sie|any)"
    r"(?:\s*[/,|]\s*(?:\w{2,6}))*(?:\s+pronouns)?|(?:any|all|no) pronouns?",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:moderat|chair|host|speaker|facilitat|animat|mod[eé]rat|moderad|ведущ|модератор)\w*",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]")
_HANDLE = re.compile(r"(.*?\S)(?:\s+(?:--|[-\u2013\u2014|]))?\s+@[\w.@-]+")
_ADDRESS = re.compile(r"([\w.+-]+)@[\w-]+(?:\.[\w-]+)+")
_LINKS_WORDS = frozenset({"of", "and", "for", "the", "&"})


def is_team(name: str) -> bool:
    """Whether a name is that of a group rather than of a person."""
    return _TEAM.search(name) is not None


def looks_like_person(name: str) -> bool:
    """Whether a name may be a person's: two to five words, none of which joins a department's."""
    words = name.split()
    return 2 <= len(words) <= 5 and not is_team(name) and not _LINKS_WORDS & set(words)


def people_in(person: ImportedPerson) -> Iterator[ImportedPerson]:
    """Yield the people that one entry stands for, each with nothing but a name in the name."""
    names = _listed(person.name)
    for name in names:
        plain, role = _without_extras(name)
        if plain:
            one = replace(person, name=plain, role=person.role or role)
            yield one if len(names) == 1 else replace(one, source_id="", bio="", links=())


def _listed(name: str) -> list[str]:
    """Return the names in what a program printed as a list: `['Ana Lima', 'Bo Berg']`."""
    if not (name.startswith("[") and name.endswith("]")):
        return [name]
    try:
        found = ast.literal_eval(name)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return [name]
    names = [clean_line(one) for one in found if isinstance(one, str)]
    return [one for one in names if one] or [name]


def _without_extras(name: str) -> tuple[str, str]:
    """Return a name without pronouns, parts, handles and addresses, and the post behind it."""
    role = ""
    if found := _BRACKET.fullmatch(name):
        if _PRONOUNS.fullmatch(found[2].strip()) or _PART.fullmatch(found[2].strip()):
            name = found[1]
        elif len(found[2].split()) > 2:
            name, role = found[1], found[2].strip()
    if found := _HANDLE.fullmatch(name):
        name = found[1]
    if found := _ADDRESS.fullmatch(name):  # nobody asked for the address to be published
        name = re.sub(r"[._+\d-]+", " ", found[1]).strip().title() or name
    return name.strip(), role
