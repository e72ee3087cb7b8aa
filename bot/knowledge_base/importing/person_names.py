"""Names of people, out of what sources write in their place."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from bot.core.bare_text import without_accents
from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.imported import ImportedPerson

_TEAM = re.compile(
    r"\b(?:team|staff|committee|group|organi[sz]ers|crew|community|foundation|association|university|"
    r"institute|équipe|comité|equipo|gmbh|ltd|inc|catapult|collective|society|network|division|"
    r"department|office|hub|centre|center|фонд|команда|комитет|ассоциация|общество|"
    r"فريق|مؤسسة|جمعية|لجنة)\b|基金[会會]|[协協]会|協會|社群|公司|[团團][队隊]|委[员員][会會]|大[学學]|재단|협회|주식회사",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    "he|him|his|she|hers?|they|them|theirs?|its?|xem?|ze|zir|hir|fae|any|all|no|none|other|ask|"
    "pronouns?|er|ih[mnr]|sein|sie|es|dey|denen|deren|keine|il|lui|elles?|iel|ille|él|ellas?|ellos|"
    "он|его|она|её|они|их|[他她祂牠]|그|그녀|هو|هي|هم"
)
_MODERATOR = (
    r"(?:moderat|mod[eé]rat|moderad|chair|facilitat|animat|ведущ|модератор|主持|사회자|좌장)\w*"
)
_PART = re.compile(
    rf"{_MODERATOR}|(?:host|speaker|ponente|intervenant|referent|спикер|докладчик|主[讲講]|[讲講]者|"
    r"발표자|متحدث)\w*",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(rf"(?:{_PART.pattern})\s*[:：]\s*(?=\S)", re.IGNORECASE)
_MODERATES = re.compile(
    rf"^\s*{_MODERATOR}\s*[:：]|[(\[（]\s*{_MODERATOR}\s*[)\]）]", re.IGNORECASE
)
_BRACKET = re.compile(
    r"(?P<name>.*[^\s(\[（])\s*[(\[（](?P<inner>[^()\[\]（）]*|[(\[][^()\[\]]*[)\]])[)\]）]"
)
_BRACKETS = re.compile(r"\s*[^,;()]+\([^()]+\)(?:\s*[,;&]\s*[^,;()]+\([^()]+\))+\s*")
_SPACED_PRONOUNS = re.compile(r"(?P<name>.*\w)[\s,|\u2013-]+(?P<inner>\w+(?:\s*/\s*\w+)+)")
_OWN_HANDLE = re.compile(r"@?([\w.-]+)(?:@[\w.-]+)?")
_HANDLE = re.compile(r"(.*?\S)(?:\s+(?:--|[-\u2013\u2014|]))?\s+@[\w.@-]+")
_ADDRESS = re.compile(r"([\w.+-]+)@[\w-]+(?:\.[\w-]+)+")
_MOST_WORDS_OF_NAME = 2
"""Words that a name in brackets has at most: more of them say what somebody does."""

_LEAST_AFFILIATIONS, _SHARE_OF_AFFILIATIONS = 4, 0.2
"""Brackets, and their share of all names, from which they hold where people come from; of nine real
programmes in which hardly anybody tells that, none has more than three that look so, or 3 %."""

AND = r"(?:and|et|y|und|&)"
"""What joins the names of two people, as a regular expression."""

_LINKS_WORDS = frozenset({"of", "and", "for", "the", "&"})


def is_team(name: str) -> bool:
    """Whether a name is that of a group rather than of a person."""
    found = _BRACKET.fullmatch(name)
    return _TEAM.search(found["name"] if found else name) is not None


def looks_like_person(name: str) -> bool:
    """Whether a name may be a person's: two to five words, none of which joins a department's."""
    words = name.split()
    return 2 <= len(words) <= 5 and not is_team(name) and not _LINKS_WORDS & set(words)


def people_in(
    person: ImportedPerson, *, has_affiliations: bool = False
) -> Iterator[ImportedPerson]:
    """Yield the people that one entry stands for, each with nothing but a name in the name.

    `has_affiliations` says that brackets behind names hold where people come from.
    """
    names = _listed(person.name)
    for name in names:
        plain, role, handles = _without_extras(name, has_affiliations=has_affiliations)
        if any(map(str.isalnum, plain)):
            one = replace(
                person, name=plain, role=person.role or role,
                aliases=tuple(dict.fromkeys((*person.aliases, *handles))),
            )  # fmt: skip
            yield one if len(names) == 1 else replace(one, source_id="", bio="", links=())


def has_affiliations(names: Collection[str]) -> bool:
    """Whether brackets behind names hold where people come from.

    They do when many have one in the script of the name and like a name itself: where few have one,
    it holds the name that somebody is known by.
    """
    inner = [
        (found["name"], found["inner"].strip("()[] "))
        for name in names
        if (found := _BRACKET.fullmatch(name))
    ]
    own = {
        name
        for name, inside in inner
        if _is_name_like(inside) and _is_latin(name) is _is_latin(inside)
    }
    return len(own) >= max(_LEAST_AFFILIATIONS, len(names) * _SHARE_OF_AFFILIATIONS)


def _is_name_like(inner: str) -> bool:
    return not (_is_pronouns_or_part(inner) or "@" in inner or inner[0].islower())


def _is_post(inner: str, name: str) -> bool:
    """Whether what stands behind a name says what somebody does or where."""
    has_place = "," in inner or is_team(inner)
    is_long = len(inner.split()) > _MOST_WORDS_OF_NAME
    return (has_place or is_long) and not _is_own_name(inner, name)


def _is_own_name(inner: str, name: str) -> bool:
    """Whether what stands behind a name is the same one in another script."""
    return _is_latin(inner) is not _is_latin(name) and looks_like_person(inner)


def _is_latin(text: str) -> bool:
    return without_accents(text)[:1].isascii()


def _is_pronouns_or_part(inner: str) -> bool:
    """Whether what stands behind a name is pronouns, "none", a dash, or what one does there."""
    words = re.split(r"[^\w']+", inner.casefold())
    has_only_pronouns = all(_PRONOUN.fullmatch(word) for word in words if word)
    return has_only_pronouns or _PART.fullmatch(inner) is not None


def is_moderator(name: str) -> bool:
    """Whether a source says beside a name that its bearer leads the session."""
    return _MODERATES.search(name) is not None


def _listed(name: str) -> list[str]:
    """Return the names in what a program printed as a list: `['Ana Lima', 'Bo Berg']`."""
    if not (name.startswith("[") and name.endswith("]")):
        # Each with a bracket of its own: a comma alone may stand within one name.
        several = _BRACKETS.fullmatch(name)
        return [one.strip() for one in re.split(r"(?<=\))\s*[,;&]", name)] if several else [name]
    try:
        found = ast.literal_eval(name)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return [name]
    names = [clean_line(one) for one in found if isinstance(one, str)]
    return [one for one in names if one] or [name]


def _without_extras(name: str, *, has_affiliations: bool) -> tuple[str, str, list[str]]:
    """Return a name without pronouns, parts and addresses, the post behind it, and handles."""
    role, handles = "", []
    if found := _PART_BEFORE.match(name):
        name = name[found.end() :]
    while found := _BRACKET.fullmatch(name):
        inner = found["inner"].strip("()[] ")
        if _is_pronouns_or_part(inner):
            pass
        elif "@" in inner and (handle := _OWN_HANDLE.fullmatch(inner)):
            if not _ADDRESS.fullmatch(inner):
                handles.append(handle[1])
        elif not role and (has_affiliations or _is_post(inner, found["name"])):
            role = inner
        else:
            break
        name = found["name"]
    if (found := _SPACED_PRONOUNS.fullmatch(name)) and _is_pronouns_or_part(found["inner"]):
        name = found["name"]
    if found := _HANDLE.fullmatch(name):
        name = found[1]
    if found := _ADDRESS.fullmatch(name):  # nobody asked for the address to be published
        name = re.sub(r"[._+\d-]+", " ", found[1]).strip().title() or name
    return name.strip(), role, handles
