"""Where people come from, behind their names: "Ana Lima, Harbour Institute"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.clean import COMMA, clean_line, split_outside_brackets
from bot.knowledge_base.importing.degrees import (
    begins_as_post,
    is_post,
    is_post_of_body,
    may_be_post,
)
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.name_sides import (
    ANY_MARK,
    JOINING_IN_BODIES,
    is_name,
    is_no_name,
    is_sure_body,
    name_sides,
    parted_by_any,
    turned_side,
)
from bot.knowledge_base.importing.person_names import names_body
from bot.knowledge_base.importing.person_parts import part_in
from bot.knowledge_base.importing.usual_marks import (
    MARKS,
    bodies_among,
    entries_in,
    have_posts,
    most_usual_mark,
    names_are_turned,
    parts_of_entry,
)


@dataclass(frozen=True, slots=True)
class BodiesBehind:
    """Which marks part names from where people come from in a source, the most usual first.

    `names` and `bodies`, folded, are what stands before them, and alone behind them. Where names
    `are_turned` the family name stands before a comma; where it `has_posts` most tell one.
    """

    marks: tuple[re.Pattern[str], ...] = ()
    names: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    are_turned: bool = False
    has_posts: bool = False

    @classmethod
    def of(cls, texts: Iterable[str]) -> BodiesBehind:
        """Return it for all entries of people, or cells with several, by what they look like."""
        left = list(dict.fromkeys(filter(None, texts)))
        marks: list[re.Pattern[str]] = []
        names: set[str] = set()
        bodies: set[str] = set()
        are_turned = has_posts = False
        while found := most_usual_mark([mark for mark in MARKS if mark not in marks], left):
            mark, entries = found
            parted = list(filter(None, (parts_of_entry(one, mark) for one in entries)))
            names |= {bare_words(COMMA.split(parts[0], maxsplit=1)[0]) for parts in parted}
            are_turned |= names_are_turned(parted, mark)
            has_posts |= have_posts(parted)
            alone = [told for _, *more in parted if len(told := bodies_among(more)) == 1]
            bodies |= {bare_words(body) for (body,) in alone}
            marks.append(mark)
            left = [one for one in left if len(split_outside_brackets(one, mark)) == 1]
        return cls(tuple(marks), frozenset(names), frozenset(bodies - names), are_turned, has_posts)

    def people_in(self, text: str) -> list[ImportedPerson]:
        """Return the people in a cell, each with where they come from; none where no mark parts."""
        first = next(self._marks_in(text), COMMA if COMMA in self.marks else None)
        if first is not None:
            return list(chain.from_iterable(map(self._people_of, entries_in(text, first))))
        people = [_surely_parted(one) for one in entries_in(text, ANY_MARK)]
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
            yield from self._people(parts_of_entry(entry, mark), entry)
        elif (found := _surely_parted(entry)) and not self._has_body_behind_comma(found):
            yield from found
        else:
            yield from self._people(parts_of_entry(entry, mark))

    def _has_body_behind_comma(self, people: Sequence[ImportedPerson]) -> bool:
        """Whether a dash stands within a post, and a comma before the body."""
        first, *more = split_outside_brackets(people[0].affiliation, COMMA)
        return self.has_posts and bool(more) and not is_sure_body(first)

    def _people(self, parts: Sequence[str], entry: str = "") -> Iterator[ImportedPerson]:
        """Yield the people of an entry: one, several of one body, or several with a body each.

        An `entry` is told where it is parted by what parts no names, and bodies may have within.
        """
        if not parts:
            return
        pairs = list(zip(parts[::2], parts[1::2], strict=False))
        are_alike = (
            2 * len(pairs) == len(parts) and len({may_be_post(two) for _, two in pairs}) == 1
        )
        if len(parts) > 2 and are_alike and all(map(self._is_pair, pairs)):
            yield from chain.from_iterable(map(self._people, pairs))
            return
        name, *more = parts
        others = [one for one in more if bare_words(one) in self.names]
        told = [part for part in more if part not in others]
        behind = [one for part in told for one in (self._with_post(part) if entry else [part])]
        posts = self._posts_in(behind)
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

    def _posts_in(self, behind: Sequence[str]) -> list[str]:
        """Return what of all that stands behind a name is a post.

        Where most tell one, whatever stands before a body and is none is, too.
        """
        posts = [part for part in behind if may_be_post(part) and not self._is_known(part)]
        if len(posts) > 1 and posts == behind and not is_post_of_body(posts[-1]):
            posts.pop()  # behind a post "Harbour Engineers" are a firm
        *before, last = behind or [""]
        others = [part for part in before if part not in posts]
        if not (self.has_posts and others) or any(map(self._may_be_body, others)):
            return posts
        is_body = self._is_known(last) or names_body(last)
        return before if is_body or (not posts and begins_as_post(before[0])) else posts

    def _may_be_body(self, words: str) -> bool:
        return self._is_known(words) or names_body(words) or bool(part_in(words))

    def _with_post(self, text: str) -> list[str]:
        """Return what stands behind a mark, apart from a post that a comma parts from a body."""
        first, *more = map(str.strip, COMMA.split(text, maxsplit=1))
        if not more:
            return [text]
        (rest,) = more
        # "Director of Nets, Ropes"
        is_whole = JOINING_IN_BODIES.isdisjoint(first.casefold().split())
        if rest and is_post(first) and (is_whole or self._is_known(rest) or names_body(rest)):
            return [first, rest]
        last = COMMA.split(text)[-1]
        before = text.removesuffix(last)[:-1].strip()
        return [before, last.strip()] if before and is_post(last.strip()) else [text]

    def _is_pair(self, pair: tuple[str, str]) -> bool:
        name, body = pair
        is_body = self._is_known(body) or is_no_name(body)
        return is_name(name) and not self._is_known(name) and is_body

    def _is_known(self, words: str) -> bool:
        return bare_words(words) in self.bodies


def _surely_parted(entry: str) -> list[ImportedPerson]:
    """Return who stands before the first mark of an entry, if a body surely stands behind it."""
    name, body = parted_by_any(entry) or ("", "")
    sides = name_sides(name) if is_sure_body(body) else []
    return [
        ImportedPerson(
            side.name, role=side.role, affiliation=body, aliases=tuple(filter(None, [side.written]))
        )
        for side in sides
    ]
