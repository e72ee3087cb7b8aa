"""Where people come from, behind their names: "Ana Lima, Harbour Institute"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import clean_line, split_outside_brackets
from bot.knowledge_base.importing.degrees import is_post, may_be_post
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.name_sides import (
    ANY_MARK,
    AT,
    AT_SIGN,
    BAR,
    BETWEEN_NAMES,
    COLON,
    COMMA,
    DASH,
    is_name,
    is_plain_side,
    name_sides,
    parted_by_any,
    turned_side,
)
from bot.knowledge_base.importing.organisations import is_legal_form
from bot.knowledge_base.importing.person_names import (
    has_word_of_body,
    is_honorific,
    is_team,
    names_body,
)
from bot.knowledge_base.importing.person_parts import part_in
from bot.knowledge_base.importing.turned_names import TurnedNames

_SLASH, _LINE = map(re.compile, (r"\s/\s", r"\n"))
_MARKS = (COMMA, BAR, DASH, AT_SIGN, _SLASH, _LINE, COLON, AT)
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

_MOST_WORDS_OF_NAME = 4
_MOST_OF_BODY = 3
"""What tells one body, commas between: its part, itself and its place."""

_NO_NAME = frozenset({"of", "and", "for", "the", "&", "de", "des", "du", "für", "und", "et"})


@dataclass(frozen=True, slots=True)
class BodiesBehind:
    """Which marks part names from where people come from in a source, the most usual first.

    `names` and `bodies`, folded, are what stands before them, and alone behind them. Where names
    `are_turned` the family name stands before a comma.
    """

    marks: tuple[re.Pattern[str], ...] = ()
    names: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    are_turned: bool = False

    @classmethod
    def of(cls, texts: Iterable[str]) -> BodiesBehind:
        """Return it for all entries of people, or cells with several, by what they look like."""
        left = list(dict.fromkeys(filter(None, texts)))
        marks: list[re.Pattern[str]] = []
        names: set[str] = set()
        bodies: set[str] = set()
        are_turned = False
        while found := _most_usual([mark for mark in _MARKS if mark not in marks], left):
            mark, entries = found
            parted = list(filter(None, (_parted(one, mark) for one in entries)))
            names |= {bare_words(parts[0].partition(",")[0]) for parts in parted}
            are_turned |= _are_turned(parted, mark)
            alone = [told for _, *more in parted if len(told := _bodies(more)) == 1]
            bodies |= {bare_words(body) for (body,) in alone}
            marks.append(mark)
            left = [one for one in left if len(split_outside_brackets(one, mark)) == 1]
        return cls(tuple(marks), frozenset(names), frozenset(bodies - names), are_turned)

    def people_in(self, text: str) -> list[ImportedPerson]:
        """Return the people in a cell, each with where they come from; none where no mark parts."""
        first = next(self._marks_in(text), COMMA if COMMA in self.marks else None)
        if first is not None:
            return list(chain.from_iterable(map(self._people_of, _entries(text, first))))
        people = [_surely_parted(one) for one in _entries(text, ANY_MARK)]
        return list(chain.from_iterable(people)) if all(people) else []

    def person(self, person: ImportedPerson) -> ImportedPerson:
        """Return somebody with what stands behind the name told apart from it."""
        people = [] if person.affiliation else self.people_in(person.name)
        if len(people) != 1:
            return person
        (one,) = people
        return replace(
            person,
            name=one.name,
            affiliation=one.affiliation,
            role=person.role or one.role,
            part=person.part or one.part,
            aliases=tuple(dict.fromkeys((*person.aliases, *one.aliases))),
        )

    def _marks_in(self, text: str) -> Iterator[re.Pattern[str]]:
        return (mark for mark in self.marks if len(split_outside_brackets(text, mark)) > 1)

    def _people_of(self, entry: str) -> Iterator[ImportedPerson]:
        """Yield the people of an entry, by the first mark that stands in it."""
        mark = next(self._marks_in(entry), COMMA)
        if mark is not COMMA:
            yield from self._people(_parted(entry, mark), entry)
        elif found := _surely_parted(entry):
            yield from found
        else:
            yield from self._people(_parted(entry, mark))

    def _people(self, parts: Sequence[str], entry: str = "") -> Iterator[ImportedPerson]:
        """Yield the people of an entry: one, several of one body, or several with a body each.

        An `entry` is told where it is parted by what parts no names, and bodies may have within.
        """
        if not parts:
            return
        pairs = list(zip(parts[::2], parts[1::2], strict=False))
        if len(parts) > 2 and 2 * len(pairs) == len(parts) and all(map(self._is_pair, pairs)):
            yield from chain.from_iterable(map(self._people, pairs))
            return
        name, *more = parts
        others = [one for one in more if bare_words(one) in self.names]
        told = [part for part in more if part not in others]
        behind = [one for part in told for one in (self._with_post(part) if entry else [part])]
        posts = [part for part in behind if may_be_post(part) and not self._is_known(part)]
        if len(posts) > 1 and posts == behind and not is_post(posts[-1]):
            posts.pop()  # behind a post "Harbour Engineers" are a firm
        bodies = [part for part in behind if part not in posts and not part_in(part)]
        part = next(filter(None, map(part_in, behind)), "")
        body = ", ".join(bodies)
        if bodies and bodies == more and more[0] in entry:
            body = clean_line(entry[entry.index(more[0], len(parts[0])) :])
        sides = name_sides(name, self.names, self.bodies)
        for one in [turned_side(name)] if self.are_turned else sides:
            yield ImportedPerson(
                one.name,
                role=", ".join(filter(None, [one.role, *posts])),
                affiliation=", ".join(filter(None, [one.rest, body])),
                aliases=tuple(filter(None, [one.written])),
                part=part,
            )
        yield from map(ImportedPerson, others)

    def _with_post(self, text: str) -> list[str]:
        """Return what stands behind a mark, apart from a post that a comma parts from a body."""
        first, _, rest = map(str.strip, text.partition(","))
        is_whole = _NO_NAME.isdisjoint(first.casefold().split())  # "Director of Nets, Ropes"
        if rest and is_post(first) and (is_whole or self._is_known(rest) or names_body(rest)):
            return [first, rest]
        before, _, last = map(str.strip, text.rpartition(","))
        return [before, last] if before and is_post(last) else [text]

    def _is_pair(self, pair: tuple[str, str]) -> bool:
        name, body = pair
        is_body = self._is_known(body) or _is_no_name(body)
        return is_name(name) and not self._is_known(name) and is_body

    def _is_known(self, words: str) -> bool:
        return bare_words(words) in self.bodies


def _most_usual(
    marks: Iterable[re.Pattern[str]], texts: Sequence[str]
) -> tuple[re.Pattern[str], list[str]] | None:
    """Return the mark that parts most names from bodies in texts, with the entries in these.

    Of a comma and another one that part as many the comma stands before degrees.
    """
    found: list[tuple[int, bool, re.Pattern[str], list[str]]] = []
    for mark in marks:
        entries = [one for text in texts for one in _entries(text, mark)]
        parted = [parts for one in entries if len(parts := _parted(one, mark)) > 1]
        if count := _count_of_bodies(parted, mark):
            found.append((count, mark is not COMMA, mark, entries))
    best = max(found, key=lambda one: one[:2], default=None)
    return best and best[2:]


def _count_of_bodies(parted: Sequence[Sequence[str]], mark: re.Pattern[str]) -> int:
    """Return behind how many names bodies stand, one each; none where they are other people."""
    bodies = [body for _, *more in parted for body in _bodies(more)]
    if _are_turned(parted, mark):
        return len(parted) if any(map(_is_sure_body, bodies)) else 0
    with_posts = [parts for parts in parted if any(map(may_be_post, parts[1:]))]
    most = 1 if 2 * len(with_posts) < len(parted) else _MOST_BEHIND_POSTS
    regular = [parts for parts in parted if is_name(parts[0]) and _is_one_body(parts[1:], most)]
    is_sure = sum(map(_is_sure_body, bodies)) >= max(1, _SHARE_OF_SURE_BODIES * len(bodies))
    least = _LEAST_OF_PAIRS if is_sure and mark in _OF_PAIRS else _LEAST
    is_usual = len(regular) >= max(least, _SHARE_OF_NAMES * len(parted))
    of_bodies = sum(map(_is_no_name, bodies)) >= max(1, _SHARE_OF_BODIES * len(bodies))
    if not is_usual or not (is_sure if mark in _OF_TEXTS else of_bodies):
        return 0
    return len(regular if mark is COMMA else [one for one in regular if is_plain_side(one[0])])


def _are_turned(parted: Sequence[Sequence[str]], mark: re.Pattern[str]) -> bool:
    return mark is not COMMA and TurnedNames.of(parts[0] for parts in parted).is_usual


def _is_one_body(more: Sequence[str], most: int) -> bool:
    """Whether what stands behind a name is at `most` so much, or a body before maybe its place."""
    bodies = _bodies(more)
    return len(bodies) <= most or (_is_no_name(bodies[0]) and len(bodies) <= _MOST_OF_BODY)


def _surely_parted(entry: str) -> list[ImportedPerson]:
    """Return who stands before the first mark of an entry, if a body surely stands behind it."""
    name, body = parted_by_any(entry) or ("", "")
    sides = name_sides(name) if _is_sure_body(body) else []
    return [
        ImportedPerson(
            side.name, role=side.role, affiliation=body, aliases=tuple(filter(None, [side.written]))
        )
        for side in sides
    ]


def _is_sure_body(text: str) -> bool:
    """Whether a word of a text that is for a body is written as in a name: "School of the sea"."""
    words = [word for word in text.split() if not word[0].islower()]
    return any(has_word_of_body(word) or is_team(word) for word in words)


def _entries(text: str, mark: re.Pattern[str]) -> Iterator[str]:
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


def _parted(entry: str, mark: re.Pattern[str]) -> list[str]:
    """Return the parts of an entry; a degree stays with the name, a legal form with the firm."""
    parts: list[str] = []
    for part in filter(None, map(clean_line, split_outside_brackets(entry, mark))):
        is_one = bool(parts) and (is_honorific(part) or is_legal_form(part))
        parts[-1:] = [f"{parts[-1]}, {part}"] if is_one else [*parts[-1:], part]
    return parts


def _bodies(more: Iterable[str]) -> list[str]:
    """Return what stands behind a name and is neither a post nor a part in a session."""
    return [one for one in more if not (part_in(one) or may_be_post(one))]


def _is_no_name(words: str) -> bool:
    """Whether words are surely nobody's name: a body's, with figures, joined, or too many."""
    told = words.split()
    is_joined = not _NO_NAME.isdisjoint(word.casefold() for word in told)
    is_odd = len(told) > _MOST_WORDS_OF_NAME or any(map(str.isdigit, words))
    return is_odd or is_joined or is_post(words) or names_body(words)
