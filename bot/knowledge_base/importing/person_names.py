"""Names of people, out of what sources write in their place."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from bot.core.bare_text import bare_words, without_accents
from bot.knowledge_base.importing.clean import CLOSING, INSIDE, OPENING
from bot.knowledge_base.importing.degrees import (
    are_degrees,
    is_post,
    parted_post,
    without_degrees,
)
from bot.knowledge_base.importing.honorifics import (
    HONORIFICS,
    are_honorifics,
    behind_honorifics,
)
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.person_parts import (
    PART_BEFORE,
    PRONOUN,
    part_before,
    part_in,
    without_part_behind,
)
from bot.knowledge_base.importing.second_names import is_second_name
from bot.knowledge_base.importing.word_lists import any_of, load_words

_WORDS = load_words("names")
_TEAM = re.compile(
    rf"\b{any_of(_WORDS['teams'])}\b|{any_of(_WORDS['teams_unspaced'])}", re.IGNORECASE
)
_BODY = re.compile(
    rf"\b{any_of(_WORDS['bodies'])}\b|{any_of(_WORDS['bodies_unspaced'])}", re.IGNORECASE
)
_DEGREES = frozenset(_WORDS["degrees"])
_HONORIFICS_BEHIND = re.compile(rf" ?{any_of(_WORDS['honorifics_behind'])}$")
BRACKET = re.compile(
    rf"(?P<name>.*[^\s(\[（【])\s*{OPENING}"
    rf"(?P<inner>{INSIDE}*(?:{OPENING}{INSIDE}*{CLOSING}{INSIDE}*)?){CLOSING}"
)
"""A name with something in brackets behind it."""

_WHOLLY_BRACKETED = re.compile(rf"\s*{OPENING}({INSIDE}*){CLOSING}\s*")
_SPACED_PRONOUNS = re.compile(r"(?P<name>.*\w)[\s,|\u2013-]+(?P<inner>\w+(?:\s*/\s*\w+)+)")
_OWN_HANDLE = re.compile(r"@?([\w.-]+)(?:@[\w.-]+)?")
_HANDLE = re.compile(r"(.*?\S)(?:\s+(?:--|[-\u2013\u2014|]))?\s+@([\w.-]+)(?:@[\w.-]+)?")
_USER = re.compile(rf"{any_of(_WORDS['users'])}\s*[:：]\s*(\S.*)", re.IGNORECASE)
_ALSO_CALLED = re.compile(rf"{any_of(_WORDS['also_called'])}[\s:]+(\S.*)", re.IGNORECASE)
_OTHER_NAME = re.compile(r"(?P<name>\S+(?:\s+\S+)+)\s+/\s+(?P<other>[^\s/]+)")
_POST_BEHIND = re.compile(r"(?P<name>[^,]*\S\s\S[^,]*),\s+(?P<post>[^,]+)")
_LONGEST_ACRONYM = 6
"""Letters of an acronym for where somebody comes from; longer ones are nicknames, too."""

_ADDRESS = re.compile(r"([\w.+-]+)@[\w-]+(?:\.[\w-]+)+")
_NUMBER_BEFORE = re.compile(r"^\s*\(?\d{1,3}(?:[.)]|º)\s+(?=[^\W\d_]{2,}\.?\s)")
"""The number of a list before a name: "1. Ana Lima"."""

_MOST_WORDS_OF_NAME = 2
"""Words that a name in brackets has at most: more of them say what somebody does."""

_LEAST_AFFILIATIONS, _SHARE_OF_AFFILIATIONS = 4, 0.2
"""Brackets, and their share of all names, from which they hold where people come from; of nine real
programmes in which hardly anybody tells that, none has more than three that look so, or 3 %."""

JOINING = any_of(_WORDS["joining"])
"""What joins the names of two people and stands in none, as a regular expression."""

MAYBE_JOINING = any_of(_WORDS["joining"] + _WORDS["joining_too"])
"""The same with what also stands within a name: for where a name is known by more."""

JOINING_COMPANY = f"(?:{MAYBE_JOINING}|{any_of(_WORDS['joining_company'])})"
"""The same with what stands before who is only with somebody: "with co-authors"."""

_ACRONYM = re.compile(r"(?:(?:[A-Z]\.){2,3} )?[A-Z]{2,6}(?:-[A-Z]{2,6})?")
_LINKS_WORDS = frozenset({"of", "and", "for", "the", "&"})


def is_honorific(words: str) -> bool:
    """Whether words are nothing but titles and degrees, and so nobody: "Dra.", "PhD"."""
    plain = bare_words(words)
    return plain in _DEGREES or are_honorifics(plain) or are_degrees(words)


def key_of_person(name: str) -> str:
    """Return what somebody is known again by: a name, folded, without the titles around it."""
    words = bare_words(without_degrees(name))
    before = HONORIFICS.match(words)
    plain = _HONORIFICS_BEHIND.sub("", words[before.end() :] if before else words)
    return plain if " " in plain or not plain.isascii() else words or name


def without_honorifics(name: str) -> str:
    """Return a name without the titles that stand before it: "Rep. Ana Lima"."""
    words = name.split()
    while len(words) > 1 and is_honorific(words[0]):
        words = words[1:]
    return " ".join(words)


def has_word_of_body(text: str) -> bool:
    """Whether a word of a text is for a body that people come from: "institute", "hospital"."""
    return _BODY.search(text) is not None


def is_team(name: str) -> bool:
    """Whether a name is that of a group rather than of a person."""
    found = BRACKET.fullmatch(name)
    return _TEAM.search(found["name"] if found else name) is not None


def names_body(text: str) -> bool:
    """Whether a text names a body that people come from: a university, a firm, an acronym."""
    is_acronym = bool(_ACRONYM.fullmatch(text))
    return is_acronym or is_team(text) or has_word_of_body(text)


def looks_like_person(name: str) -> bool:
    """Whether a name may be a person's: two to five words, none of which joins a department's."""
    words = name.split()
    return 2 <= len(words) <= 5 and not is_team(name) and not _LINKS_WORDS & set(words)


def person_in(person: ImportedPerson, *, has_affiliations: bool = False) -> ImportedPerson | None:
    """Return the person that an entry stands for, with nothing but a name in the name; maybe none.

    `has_affiliations` says that brackets behind names hold where people come from.
    """
    name, extras = _without_extras(person.name, has_affiliations=has_affiliations)
    if not any(map(str.isalnum, name)):
        return None
    return replace(
        person, name=name, role=person.role or extras.role, part="",
        affiliation=person.affiliation
        or ("" if extras.affiliation in person.aliases else extras.affiliation),
        aliases=tuple(dict.fromkeys((*person.aliases, *extras.handles))),
    )  # fmt: skip


def has_affiliations(names: Collection[str]) -> bool:
    """Whether brackets behind names hold where people come from.

    They do when many have one in the script of the name and like a name itself: where few have one,
    it holds the name that somebody is known by.
    """
    inner = [
        (found["name"], _bare_inner(found["inner"]))
        for name in names
        if (found := BRACKET.fullmatch(name))
    ]
    own = {
        name
        for name, inside in inner
        if _is_name_like(inside) and is_latin(name) is is_latin(inside)
    }
    return len(own) >= max(_LEAST_AFFILIATIONS, len(names) * _SHARE_OF_AFFILIATIONS)


def _bare_inner(inner: str) -> str:
    """Return what stands in brackets, also where there are two around it."""
    found = _WHOLLY_BRACKETED.fullmatch(inner)
    return (found[1] if found else inner).strip()


def _is_name_like(inner: str) -> bool:
    return not (_is_pronouns_or_part(inner) or "@" in inner or inner[0].islower())


def _is_post(inner: str, name: str) -> bool:
    """Whether what stands behind a name says what somebody does or where."""
    has_place = "," in inner or is_team(inner)
    is_long = len(inner.split()) > _MOST_WORDS_OF_NAME
    return (has_place or is_long) and not _is_own_name(inner, name)


def _is_own_name(inner: str, name: str) -> bool:
    """Whether what stands behind a name is the same one in another script."""
    return is_latin(inner) is not is_latin(name) and looks_like_person(inner)


def is_latin(text: str) -> bool:
    """Whether a text begins in Latin letters, accented or not."""
    return without_accents(text)[:1].isascii()


def _is_acronym(inner: str, name: str) -> bool:
    """Whether what stands behind a name is short for a body: capitals, not those of the name."""
    capitals = sum(map(str.isupper, inner))
    is_short = inner.isalpha() and inner.isascii() and 2 <= len(inner) <= _LONGEST_ACRONYM
    words = [word for word in name.split() if word[0].isalpha()]
    letters = iter(inner.casefold())
    is_own = len(words) > 1 and all(word[0].casefold() in letters for word in words)
    return is_short and capitals >= 2 and 3 * capitals >= 2 * len(inner) and not is_own


def _is_pronouns_or_part(inner: str) -> bool:
    """Whether what stands behind a name is pronouns, "none", a dash, or what one does there."""
    words = re.split(r"[^\w']+", inner.casefold())
    has_only_pronouns = all(PRONOUN.fullmatch(word) for word in words if word)
    return has_only_pronouns or bool(part_in(inner))


@dataclass(slots=True)
class _Extras:
    """What stands beside a name: a post, where somebody comes from, handles."""

    role: str = ""
    affiliation: str = ""
    handles: list[str] = field(default_factory=list)


def _without_extras(name: str, *, has_affiliations: bool) -> tuple[str, _Extras]:
    """Return a name without pronouns, parts and addresses, and what else stood beside it."""
    extras = _Extras()
    name = _NUMBER_BEFORE.sub("", name)
    if (found := PART_BEFORE.match(name)) and part_before(found["part"]):
        name = name[found.end() :]
    name, _ = without_part_behind(name)
    while found := BRACKET.fullmatch(name):
        if not _take(found["inner"], found["name"], extras, has_affiliations=has_affiliations):
            break
        name = found["name"].rstrip("_")
    if (found := _SPACED_PRONOUNS.fullmatch(name)) and _is_pronouns_or_part(found["inner"]):
        name = found["name"]
    if found := _HANDLE.fullmatch(name):
        name = found[1]
        extras.handles.append(found[2])
    if found := _USER.fullmatch(name):
        name = found[1]
    if (found := _OTHER_NAME.fullmatch(name)) and _is_handle(found["other"], found["name"]):
        name = found["name"]
        user = _USER.fullmatch(found["other"])
        extras.handles.append(user[1] if user else found["other"])
    if (plain := without_degrees(name)) != name:
        extras.handles.append(name)
        name = plain
    if not extras.role:
        plain, extras.role = parted_post(name)
        if extras.role and "," not in name:
            extras.handles.append(name)
        name = plain
    found = _POST_BEHIND.fullmatch(name)
    if found and is_team(found["post"]) and not (is_team(found["name"]) or extras.affiliation):
        name, extras.affiliation = found["name"], found["post"]
    plain = behind_honorifics(name)
    if plain != name and looks_like_person(plain) and not names_body(plain):  # but "Dr. Ng"
        extras.handles.append(name)
        name = plain
    if found := _ADDRESS.fullmatch(name):  # nobody asked for the address to be published
        name = re.sub(r"[._+\d-]+", " ", found[1]).strip().title() or name
    return name.strip(), extras


def _take(bracketed: str, name: str, extras: _Extras, *, has_affiliations: bool) -> bool:
    """Take what stands in brackets behind a name; False when it belongs to the name."""
    inner = _bare_inner(bracketed)
    if _is_pronouns_or_part(inner) or are_degrees(inner):
        return True
    if user := _USER.fullmatch(inner):
        handle, more = _without_extras(user[1], has_affiliations=has_affiliations)
        extras.handles.append(handle)
        extras.affiliation = extras.affiliation or more.affiliation
        return True
    if "@" in inner and (found := _OWN_HANDLE.fullmatch(inner)):
        if not _ADDRESS.fullmatch(inner):
            extras.handles.append(found[1])
        return True
    if not extras.role and is_post(inner) and not is_team(name):
        extras.role = inner
        return True
    called = _ALSO_CALLED.fullmatch(inner)
    head = inner.split(",")[0].strip()
    is_body = has_affiliations or is_team(inner) or _is_acronym(inner, name)
    is_body = is_body or (_BODY.search(head) is not None and not _is_own_name(inner, name))
    if is_body and not (called or extras.affiliation) and not is_team(name):
        extras.affiliation = inner
        return True
    if called or is_second_name(inner, name):
        extras.handles.append(called[1] if called else inner)
        return True
    if not extras.role and _is_post(inner, name):
        extras.role = inner
        return True
    return False


def _is_handle(word: str, name: str) -> bool:
    """Whether a word behind a name is a handle: written like one, or with part of the name."""
    is_written_so = word[0].islower() or re.search(r"[a-z][A-Z]|[\d_]", word) is not None
    own = bare_words(word)
    holds = any(len(part) > 3 and part in own for part in bare_words(name).split())
    return bool(_USER.fullmatch(word)) or is_written_so or holds
