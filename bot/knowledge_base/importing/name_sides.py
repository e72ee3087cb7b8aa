"""What stands before a mark behind which people come from somewhere: names, degrees, posts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import (
    CLOSING,
    COMMA,
    INSIDE,
    OPENING,
    clean_line,
    split_outside_brackets,
)
from bot.knowledge_base.importing.degrees import are_degrees, is_degree_beside, is_post, may_be_post
from bot.knowledge_base.importing.person_names import (
    JOINING,
    has_word_of_body,
    is_honorific,
    is_team,
    looks_like_person,
    names_body,
)
from bot.knowledge_base.importing.person_parts import part_before
from bot.knowledge_base.importing.second_names import is_short_in_eastern

BETWEEN_NAMES = re.compile(rf"\s{JOINING}\s")
_BRACKETED = re.compile(rf"\s*{OPENING}{INSIDE}*{CLOSING}")
_DASH = r"\s[\u2013\u2014-]+\s|\s*\u2014+\s*(?=[\u3400-\u9fff\uac00-\ud7a3])"
DASH, BAR, AT_SIGN, COLON, AT = map(
    re.compile, (_DASH, r"\s*[|｜]\s*", r"\s@\s", r"\s*[:：]\s+|\s*：", r"\sat\s")
)
ANY_MARK = re.compile("|".join(one.pattern for one in (DASH, BAR, AT_SIGN, COLON, AT)))
_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
_LONGEST_SMALL_WORD, _LONGEST_IN_NAME = 4, 3
"""Letters of a word within a name that may begin small: "of", "para"; a person's: "van", "del"."""

MOST_WORDS_OF_NAME = 4
"""Words of somebody's name at most, in doubt whether it is one; chosen."""

JOINING_IN_BODIES = frozenset(
    {"of", "and", "for", "the", "&", "de", "des", "du", "für", "und", "et"}
)


@dataclass(frozen=True, slots=True)
class NameSide:
    """A name before a mark, with the post beside it, and `rest`, which is neither.

    `written` is the name with degrees behind it, where there are such.
    """

    name: str
    role: str = ""
    rest: str = ""
    written: str = ""


def name_sides(
    text: str, names: Collection[str] = (), bodies: Collection[str] = ()
) -> list[NameSide]:
    """Return the names before a mark: one, or several with a word for "and" between.

    `names` of people, folded, and `bodies` are what a comma may part from a name, too.
    """
    pieces = [piece for piece in map(clean_line, BETWEEN_NAMES.split(text)) if piece]
    parts = [clean_line(part) for piece in pieces for part in split_outside_brackets(piece, COMMA)]
    if len(pieces) > 1 and all(map(may_be_person, parts)):
        return list(map(NameSide, parts))  # "Ana Lima, Bo Berg and Cleo Roux"
    is_list = not COMMA.search(text) or all(map(is_name, pieces))
    told = pieces if is_list else [clean_line(text)]
    return [side for piece in told for side in _sides(piece, names, bodies)]


def turned_side(text: str) -> NameSide:
    """Return what stands before a mark where names are turned: "Lima, Ana, PhD"."""
    family, *more = filter(None, map(clean_line, split_outside_brackets(text, COMMA)))
    given = [part for part in more if not is_degree_beside(_BRACKETED.sub("", part))]
    return NameSide(", ".join([family, *given]))


def _sides(text: str, names: Collection[str], bodies: Collection[str]) -> Iterator[NameSide]:
    name, *more = filter(None, map(clean_line, split_outside_brackets(text, COMMA)))
    others = [part for part in more if bare_words(part) in names]
    posts: list[str] = []
    rest: list[str] = []
    degrees: list[str] = []
    for part in (one for one in more if one not in others):
        plain = _BRACKETED.sub("", part).strip()
        if bare_words(part) in bodies:
            rest.append(part)
        elif may_be_post(plain):
            posts.append(plain)
        elif not plain or is_degree_beside(plain) or is_honorific(plain):
            degrees.append(plain)
        else:  # what follows a degree is what it is in: "MA, Education"
            (degrees or rest).append(part)
    if any(map(may_be_person, rest)):  # in doubt it stays a name
        name, rest = ", ".join([name, *rest]), []
    plain_name = _BRACKETED.sub("", name).strip()
    written = ", ".join(filter(None, [plain_name, *degrees])) if any(degrees) else ""
    yield NameSide(name, ", ".join(posts), ", ".join(rest), written)
    yield from map(NameSide, others)


def is_plain_side(text: str, bodies: Collection[str] = ()) -> bool:
    """Whether nothing but names with their degrees and posts stands before a mark."""
    sides = name_sides(text, bodies=bodies)
    return all(is_name(side.name) and "," not in side.name and not side.rest for side in sides)


def is_name(words: str) -> bool:
    """Whether words before a mark and their first comma may be names of people."""
    plain = _BRACKETED.sub("", COMMA.split(words, maxsplit=1)[0])
    return all(map(_is_one_name, BETWEEN_NAMES.split(plain)))


def _is_one_name(name: str) -> bool:
    is_short = is_short_in_eastern(name) and not (is_team(name) or has_word_of_body(name))
    is_person = looks_like_person(name) or is_short
    return is_person and not (any(map(str.isdigit, name)) or part_before(name))


def may_be_person(words: str) -> bool:
    """Whether words may as well be somebody's name: several, each with a capital, and no body's."""
    is_written_so = is_written_as_name(words, _LONGEST_IN_NAME)
    return is_written_so and is_name(words) and not has_word_of_body(words)


def is_written_as_name(words: str, longest: int = _LONGEST_SMALL_WORD) -> bool:
    """Whether words are written as names are: none but those of few letters begins small.

    In scripts without capitals all are.
    """
    told = [word for word in words.split() if word[0].isalpha()]
    small = [word for word in told if word[0].islower()]
    return bool(told) and told[0] not in small and all(len(word) <= longest for word in small)


def parted_by_any(text: str) -> tuple[str, str] | None:
    """Return what stands before and behind the first mark, where the former surely is a name."""
    parts = split_outside_brackets(text, ANY_MARK)
    name = parts[0].strip()
    if len(parts) < 2 or not name or not parts[1].strip():
        return None
    acronyms = {bare_words(one) for one in _ACRONYM.findall(name) if not are_degrees(one)}
    # Other capitals may be those of a body.
    is_sure = may_be_person(_BRACKETED.sub("", name)) and is_plain_side(name, acronyms)
    body = clean_line(ANY_MARK.sub("", text[len(parts[0]) :], count=1)) if is_sure else ""
    return (name, body) if body else None


def split_names(text: str, marks: re.Pattern[str], *, is_entry: bool = False) -> list[str]:
    """Return the names in a text, parted by marks that also stand within what bodies are called.

    Behind a name and a mark these part nobody, unless another name and a mark follow; in a text
    that is not the `is_entry` of one person, a name alone may. "Museum of Nets and Ropes" is one,
    and so is what a post is for.
    """
    parts = split_outside_brackets(text, marks)
    found: list[str] = []
    at = 0
    for part in parts:
        begin = text.index(part, at) if part else at
        between, at = text[at:begin], begin + len(part)
        if found and _is_within_body(found[-1], part, is_entry=is_entry):
            found[-1] += f"{between}{part}"
        else:
            found.append(part)
    return found


def _is_within_body(before: str, behind: str, *, is_entry: bool) -> bool:
    """Whether what parts two texts stands within the name of a body."""
    last = split_outside_brackets(before, COMMA)[-1].strip()
    words = behind.strip()
    is_person = is_name(words) and may_be_person(words)
    if parted_by_any(before):
        return parted_by_any(words) is None and (is_entry or not is_person)
    if COMMA.search(before) and is_post(last):
        return not is_person
    is_body = has_word_of_body(last) and " " in last
    return is_body and not (is_person or has_word_of_body(words) or is_team(words))


def is_sure_body(text: str) -> bool:
    """Whether a word of a text that is for a body is written as in a name: "School of the sea"."""
    words = [word for word in text.split() if not word[0].islower()]
    return any(has_word_of_body(word) or is_team(word) for word in words)


def is_no_name(words: str) -> bool:
    """Whether words are surely nobody's name: a body's, with figures, joined, or too many."""
    told = words.split()
    is_joined = not JOINING_IN_BODIES.isdisjoint(word.casefold() for word in told)
    is_odd = len(told) > MOST_WORDS_OF_NAME or any(map(str.isdigit, words))
    return is_odd or is_joined or is_post(words) or names_body(words)
