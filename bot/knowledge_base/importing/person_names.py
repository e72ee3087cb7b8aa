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

_LEAST_AFFILIATED, _AFFILIATED = 4, 0.2
_LINKS_WORDS = frozenset({"of", "and", "for", "the", "&"})


def is_team(name: str) -> bool:
    """Whether a name is that of a group rather than of a person."""
    found = _BRACKET.fullmatch(name)
    return _TEAM.search(found["name"] if found else name) is not None


def looks_like_person(name: str) -> bool:
    """Whether a name may be a person's: two to five words, none of which joins a department's."""
    words = name.split()
    return 2 <= len(words) <= 5 and not is_team(name) and not _LINKS_WORDS & set(words)


def people_in(person: ImportedPerson, *, are_affiliated: bool = False) -> Iterator[ImportedPerson]:
    """Yield the people that one entry stands for, each with nothing but a name in the name.

    `are_affiliated` says that what stands in brackets behind names is where people come from.
    """
    names = _listed(person.name)
    for name in names:
        plain, role, handles = _without_extras(name, are_affiliated=are_affiliated)
        if any(map(str.isalnum, plain)):
            one = replace(
                person, name=plain, role=person.role or role,
                aliases=tuple(dict.fromkeys((*person.aliases, *handles))),
            )  # fmt: skip
            yield one if len(names) == 1 else replace(one, source_id="", bio="", links=())


def are_affiliated(names: Collection[str]) -> bool:
    """Whether what stands in brackets behind names is where people come from.

    It is when a fifth of all have such a bracket, in the script of the name and like a name itself:
    where few have one, it holds the names that they are known by.
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
    return len(own) >= _LEAST_AFFILIATED and len(own) >= len(names) * _AFFILIATED


def _is_name_like(inner: str) -> bool:
    is_told = _is_nothing(inner) or "@" in inner or _PART.fullmatch(inner) is not None
    return not is_told and not inner[0].islower()


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


def _is_nothing(inner: str) -> bool:
    """Whether what stands behind a name is none of its: pronouns, "none", a dash."""
    words = re.split(r"[^\w']+", inner.casefold())
    return all(_PRONOUN.fullmatch(word) for word in words if word)


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


def _without_extras(name: str, *, are_affiliated: bool) -> tuple[str, str, list[str]]:
    """Return a name without pronouns, parts and addresses, the post behind it, and handles."""
    role, handles = "", []
    name = _PART_BEFORE.sub("", name, count=1) if _PART_BEFORE.match(name) else name
    while found := _BRACKET.fullmatch(name):
        inner = found["inner"].strip("()[] ")
        if not _is_nothing(inner) and not _PART.fullmatch(inner):
            if "@" in inner and (handle := _OWN_HANDLE.fullmatch(inner)):
                if not _ADDRESS.fullmatch(inner):
                    handles.append(handle[1])
            elif not role and (are_affiliated or _is_post(inner, found["name"])):
                role = inner
            else:
                break
        name = found["name"]
    if (found := _SPACED_PRONOUNS.fullmatch(name)) and _is_nothing(found["inner"]):
        name = found["name"]
    if found := _HANDLE.fullmatch(name):
        name = found[1]
    if found := _ADDRESS.fullmatch(name):  # nobody asked for the address to be published
        name = re.sub(r"[._+\d-]+", " ", found[1]).strip().title() or name
    return name.strip(), role, handles
