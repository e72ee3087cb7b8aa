"""The bodies that people of an event are from, as their organisation, role and biography tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.answering.text.normalise import is_unsegmented
from bot.answering.text.wording import name_terms_everywhere, one_of
from bot.core.models import Event, Person

LONGEST_ROLE = 15
"""Words up to which a biography that is no sentence stands for a role: "Director, Google"."""

LONGEST_ADDRESS = 40
"""Words up to which a biography may be where somebody works, and tells no life."""

LONGEST_BODY = 10
"""Characters up to which a role without spaces can be a body alone."""

LEAST_INITIALS = 3
"""Letters that an abbreviation of a body's name has at least."""

_NAME = r"(?:[A-Z][\w.&+-]*|[A-Z]\w*)(?: [A-Z][\w.&+-]*){0,3}"
_OF = r"(?: (?:of|for|de|del|di|da|do|du|des|d'|für|and|&)(?: the| la)? [A-Z][\w.&+-]*)"
_OF_ITS_NAME = f"{_OF}*"
_AT = re.compile(
    r"(?<!\w)(?:at|for|with|from|of|chez|bei|von|en|в|@) ?(?:the )?"
    rf"(?P<body>{_NAME}{_OF_ITS_NAME})"
)
_KIND_OF = (
    "(?:univers|institut|facult|hospital|laborator|colleg|academ|cent(?:er|re|ro)\\b"
    "|minist|agenc|foundation|fundaci|универс|инстит|академи|대학|연구|学院|大学|研究)"
)
_INSTITUTION = re.compile(rf"[^.,;:()\n]*\b{_KIND_OF}[^.,;:()\n]*", re.IGNORECASE)
"""What is called after the kind of institution it is: "Universidad Javeriana de Bogotá"."""

_NAMED_BY_KIND = re.compile(
    rf"(?:[A-Z][\w.&'-]* ){{0,4}}(?=[A-Z])(?i:{_KIND_OF})\w*"
    rf"(?: [A-Z][\w.&+-]*){{0,2}}{_OF_ITS_NAME}"
)
_KIND = re.compile(_KIND_OF)
_AFTER_ROLE = re.compile(r"(?:,| at | @ ?|/)\s*(?P<body>[^,/]+)$")

_WITH = re.compile(r" (?:with|x|×|&|und|et|y|и|و) ")
"""What joins two bodies that stand alone for a role: "네이버 with ZEP"."""

_WORD = re.compile(r"[^\W\d_]+")
_END_OF_NAME = re.compile(
    rf"\s(?:and|&|at|in)\s|[/(,]|(?<=\w) [–-] |\b{_KIND_OF}\w*", re.IGNORECASE
)
"""Where a name may be cut before it is abbreviated: "London School of Economics and ...": LSE."""


def is_kind_of_body(surface: str) -> bool:
    """Whether a folded word is for a kind of body ("university"), which by itself tells none."""
    return bool(_KIND.match(surface))


def bodies_listed(event: Event) -> Iterator[tuple[str, str, str]]:
    """Yield (name, organisation, person) of the organisations that people of an event have."""
    organisations = {body.id: body for body in event.organisations}
    for person in event.people:
        body = organisations.get(person.organisation or "")
        if body is not None:
            yield from ((name, body.id, person.id) for name in (*body.name.all(), *body.aliases))


def groups_listed(event: Event) -> Iterator[tuple[str, str]]:
    """Yield (name, person) of the people who are a body themselves: "Cardiology" takes part."""
    bodies = [(name.casefold(), one.id) for one in event.organisations for name in one.name.all()]
    for person in event.people:
        own = person.name.casefold()
        for name, body in bodies:
            rest = name.removeprefix(own) if name.startswith(own) else own
            if (not rest or _BEHIND_NAME.match(rest)) and person.organisation != body:
                yield person.name, person.id
                break


_BEHIND_NAME = re.compile(r" ?[,:(/]| [–-] ")
"""What stands between the name of a body and what more is said of it: "Cardiology - ICU"."""


def bodies_of_role(person: Person) -> Iterator[str]:
    """Yield the bodies that a role tells, or a biography no longer than one."""
    role = person.role if person.role and person.role.value else person.bio
    for text in role.value.all() if role and role.value else ():
        is_long = len(text.split()) > LONGEST_ROLE
        if role is person.bio and (is_long or text.rstrip()[-1:] in ".。!"):
            continue
        told = _AFTER_ROLE.search(text)
        parts = _WITH.split(text)
        if told:
            yield told["body"]
        elif all(map(_is_one_word, parts)):
            yield from parts


def divisions_of_role(person: Person) -> Iterator[str]:
    """Yield the bodies within others that a role tells: "Director, Legal Office, Ministry of X".

    Also a body alone, without a post: "Ministry of Trade"; and the letters of one before its whole:
    "SAME, Ministry of Health".
    """
    fact = person.role
    for text in fact.value.all() if fact and fact.value else ():
        first, *others = _PARTS_OF_ROLE.split(text)
        is_short = first.isalpha() and first.isupper() and len(first) >= LEAST_INITIALS
        if is_short and any(is_kind_of_body(one) for one in " ".join(others).casefold().split()):
            yield first
        for part in (first, *others):
            yield from (match.group() for match in _named_division().finditer(part))
            words = part.casefold().split()
            if len(words) > 1 and (is_kind_of_body(words[0]) or is_division(words[0])):
                yield part.strip()


_PARTS_OF_ROLE = re.compile(r"[,;/()]| [–-] ")


def is_division(word: str) -> bool:
    """Whether a word is for a part of a body: "department", "directorate-general"."""
    return word.partition("-")[0] in name_terms_everywhere("divisions_of_bodies")


@cache
def _named_division() -> re.Pattern[str]:
    """Return what finds a part of a body, or a body, by its noun: "Legal Office", "Unit of Y"."""
    noun = rf"(?i:{_KIND_OF}\w*|(?:{one_of(name_terms_everywhere('divisions_of_bodies'))})(?!\w))"
    before, after = r"(?:[A-Z][\w.&'-]* ){1,4}", rf"(?:{_OF}(?: [A-Z][\w.&+-]*)*)"
    return re.compile(rf"{before}(?=[A-Z]){noun}{after}*|(?=[A-Z]){noun}{after}+")


def _is_one_word(part: str) -> bool:
    """Whether a role can be a body alone; without spaces a long one may be a post."""
    return len(part.split()) == 1 and not (is_unsegmented(part) and len(part) > LONGEST_BODY)


def bodies_of_bio(person: Person) -> Iterator[str]:
    """Yield the bodies that a biography names: also former employers, and partners."""
    for text in person.bio.value.all() if person.bio and person.bio.value else ():
        yield from (match["body"] for match in _AT.finditer(text))
        yield from (match.group() for match in _NAMED_BY_KIND.finditer(text))
        if len(text.split()) <= LONGEST_ADDRESS:
            yield from (match.group() for match in _INSTITUTION.finditer(text))


def abbreviations_of(name: str) -> Iterator[str]:
    """Yield what the initials of a name's capitals are, folded, and of what may stand for it."""
    ends = {len(name), *(match.end() for match in _END_OF_NAME.finditer(name))}
    ends |= {match.start() for match in _END_OF_NAME.finditer(name)}
    for end in sorted(ends):
        initials = "".join(word[0] for word in _WORD.findall(name[:end]) if word[0].isupper())
        if len(initials) >= LEAST_INITIALS:
            yield initials.lower()


def shortened(initials: str) -> Iterator[str]:
    """Yield what is left of initials where one is left out: of ECDPC there is an ECDC."""
    if len(initials) > LEAST_INITIALS + 1:
        yield from (initials[:at] + initials[at + 1 :] for at in range(1, len(initials)))
