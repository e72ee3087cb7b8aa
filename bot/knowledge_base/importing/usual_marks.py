"""Which mark in cells of people parts their names from where they come from: "Ana Lima | Lamps".

Told by the looks of all of them, for a comma may part people as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.knowledge_base.importing.clean import COMMA, clean_line, split_outside_brackets
from bot.knowledge_base.importing.credentials import joined_with_name
from bot.knowledge_base.importing.degrees import may_be_post
from bot.knowledge_base.importing.name_sides import (
    AT,
    AT_SIGN,
    BAR,
    BETWEEN_NAMES,
    COLON,
    DASH,
    MOST_WORDS_OF_NAME,
    is_name,
    is_no_name,
    is_plain_side,
    is_sure_body,
)
from bot.knowledge_base.importing.person_parts import part_in
from bot.knowledge_base.importing.turned_names import TurnedNames

_SLASH, _LINE = map(re.compile, (r"\s/\s", r"\n"))
MARKS = (COMMA, BAR, DASH, AT_SIGN, _SLASH, _LINE, COLON, AT)
"""What may stand between a name and where its bearer comes from."""

_OF_PAIRS = {BAR, DASH, AT_SIGN, _SLASH}
_OF_TEXTS = {COLON, AT}
"""Of these those of which a few tell enough, and what parts texts, as titles, from names, too."""

_BETWEEN_PEOPLE = re.compile(r"[;；\n]")
_LEAST, _LEAST_OF_PAIRS = 4, 2
_SHARE_OF_NAMES, _SHARE_OF_BODIES, _SHARE_OF_SURE_BODIES = 0.8, 0.2, 0.5
"""Names with a mark, the share of them before which somebody's name stands and behind which one
thing does, and of what stands behind that no name looks like. The latter is 0.53 of 441 in a
programme of the kind, and 0 to 0.01 of some 1,000 where a comma parts people. A mark that parts no
people is sure by fewer names where a word of a body stands behind half of them; so it has to behind
one that parts texts, too. Both were chosen: no real programme at hand has them."""

_MOST_BEHIND_POSTS = 2
"""Things behind a name where most tell a post and a body: not every post is known as one."""

_MOST_OF_BODY = 3
"""What tells one body, commas between: its part, itself and its place."""


def most_usual_mark(
    marks: Iterable[re.Pattern[str]], texts: Sequence[str]
) -> tuple[re.Pattern[str], list[str]] | None:
    """Return the mark that parts most names from bodies in texts, with the entries in these.

    Of a comma and another one that part as many the comma stands before degrees.
    """
    found: list[tuple[int, bool, re.Pattern[str], list[str]]] = []
    for mark in marks:
        entries = [one for text in texts for one in entries_in(text, mark)]
        parted = [parts for one in entries if len(parts := parts_of_entry(one, mark)) > 1]
        if count := _count_of_bodies(parted, mark):
            found.append((count, mark is not COMMA, mark, entries))
    best = max(found, key=lambda one: one[:2], default=None)
    return best and best[2:]


def _count_of_bodies(parted: Sequence[Sequence[str]], mark: re.Pattern[str]) -> int:
    """Return behind how many names bodies stand, one each; none where they are other people."""
    bodies = [body for _, *more in parted for body in bodies_among(more)]
    if names_are_turned(parted, mark):
        return len(parted) if any(map(is_sure_body, bodies)) else 0
    most = _MOST_BEHIND_POSTS if have_posts(parted) else 1
    regular = [parts for parts in parted if is_name(parts[0]) and _is_one_body(parts[1:], most)]
    is_sure = sum(map(is_sure_body, bodies)) >= max(1, _SHARE_OF_SURE_BODIES * len(bodies))
    least = _LEAST_OF_PAIRS if is_sure and mark in _OF_PAIRS else _LEAST
    is_usual = len(regular) >= max(least, _SHARE_OF_NAMES * len(parted))
    # A post of many words is nobody's name either: "PhD student at Lamps / fellow of Nets".
    posts = [one for _, *more in parted for one in more if may_be_post(one)]
    posts = [one for one in posts if len(one.split()) > MOST_WORDS_OF_NAME]
    no_names = sum(map(is_no_name, bodies)) + len(posts)
    of_bodies = no_names >= max(1, _SHARE_OF_BODIES * (len(bodies) + len(posts)))
    # Nor is it people who stand behind the posts of most: "Ana Lima, CEO, Lamps".
    behind_posts = [one for one in parted if may_be_post(one[1]) and not may_be_post(one[-1])]
    of_bodies |= 2 * len(behind_posts) >= len(parted)
    if not is_usual or not (is_sure if mark in _OF_TEXTS else of_bodies):
        return 0
    return len(regular if mark is COMMA else [one for one in regular if is_plain_side(one[0])])


def have_posts(parted: Sequence[Sequence[str]]) -> bool:
    """Whether behind most names a post stands."""
    return 2 * sum(any(map(may_be_post, more)) for _, *more in parted) >= len(parted)


def names_are_turned(parted: Sequence[Sequence[str]], mark: re.Pattern[str]) -> bool:
    """Whether before a mark the family name stands first: "Lima, Ana | Lamps"."""
    return mark is not COMMA and TurnedNames.of(parts[0] for parts in parted).is_usual


def _is_one_body(more: Sequence[str], most: int) -> bool:
    """Whether what stands behind a name is at `most` so much, or a body before maybe its place."""
    bodies = bodies_among(more)
    return len(bodies) <= most or (is_no_name(bodies[0]) and len(bodies) <= _MOST_OF_BODY)


def entries_in(text: str, mark: re.Pattern[str]) -> Iterator[str]:
    """Yield what is told of each of several people in a cell, which something else parts."""

    def has_mark(part: str) -> bool:
        found = mark.search(part)
        return found is not None and is_name(part[: found.start()])

    for entry in [text] if mark.search("\n") else split_outside_brackets(text, _BETWEEN_PEOPLE):
        ways = (
            split_outside_brackets(entry, between)
            for between in (COMMA, BETWEEN_NAMES)
            if mark is not COMMA
        )
        lists = (parts for parts in ways if len(parts) > 1 and all(map(has_mark, parts)))
        yield from filter(None, map(str.strip, next(lists, [entry])))


def parts_of_entry(entry: str, mark: re.Pattern[str]) -> list[str]:
    """Return the parts of an entry; a degree stays with the name, a legal form with the firm."""
    parts = list(filter(None, map(clean_line, split_outside_brackets(entry, mark))))
    return joined_with_name(parts)


def bodies_among(more: Iterable[str]) -> list[str]:
    """Return what stands behind a name and is neither a post nor a part in a session."""
    return [one for one in more if not (part_in(one) or may_be_post(one))]
