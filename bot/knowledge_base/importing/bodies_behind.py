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
from bot.knowledge_base.importing.organisations import is_legal_form
from bot.knowledge_base.importing.person_names import (
    JOINING,
    is_honorific,
    looks_like_person,
    names_body,
)
from bot.knowledge_base.importing.person_parts import part_in
from bot.knowledge_base.importing.second_names import is_short_in_eastern

_COMMA = re.compile(r"[,，]")
_MARKS = (
    _COMMA,
    *map(re.compile, (r"\|", r"\s[\u2013\u2014-]+\s", r"\s@\s", r"\s/\s", r"\n")),
)
"""What may stand between a name and where its bearer comes from."""

_BETWEEN_PEOPLE = re.compile(r"[;；\n]")
_BETWEEN_NAMES = re.compile(rf"\s{JOINING}\s")
_LEAST = 4
_SHARE_OF_NAMES, _SHARE_OF_BODIES = 0.8, 0.2
"""Names with a mark, the share of them before which somebody's name stands and behind which one
thing does, and of what stands behind that no name looks like. The latter is 0.53 of 441 in a
programme of the kind, and 0 to 0.01 of some 1,000 where a comma parts people."""

_MOST_WORDS_OF_NAME = 4
_MOST_OF_BODY = 3
"""What tells one body, commas between: its part, itself and its place."""

_NO_NAME = frozenset({"of", "and", "for", "the", "&", "de", "des", "du", "für", "und", "et"})


@dataclass(frozen=True, slots=True)
class BodiesBehind:
    """Which mark parts names from where people come from in a source; None for none.

    `names` and `bodies`, folded, are what stands before it, and alone behind it.
    """

    mark: re.Pattern[str] | None = None
    names: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()

    @classmethod
    def of(cls, texts: Iterable[str]) -> BodiesBehind:
        """Return it for all entries of people, or cells with several, by what they look like."""
        told = list(dict.fromkeys(filter(None, texts)))
        for mark in _MARKS:
            entries = [one for text in told for one in _entries(text, mark)]
            parted = [parts for one in entries if len(parts := _parted(one, mark)) > 1]
            bodies = [body for _, *more in parted for body in _bodies(more)]
            if _are_bodies(parted, bodies):
                names = {bare_words(parts[0]) for one in entries if (parts := _parted(one, mark))}
                alone = [told for _, *more in parted if len(told := _bodies(more)) == 1]
                known = {bare_words(body) for (body,) in alone}
                return cls(mark, frozenset(names), frozenset(known - names))
        return cls()

    def people_in(self, text: str) -> list[ImportedPerson]:
        """Return the people in a cell, each with where they come from; none where no mark parts."""
        if self.mark is None:
            return []
        entries = (_parted(one, self.mark) for one in _entries(text, self.mark))
        return list(chain.from_iterable(self._people(parts) for parts in entries if parts))

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
        )

    def _people(self, parts: Sequence[str]) -> Iterator[ImportedPerson]:
        """Yield the people of an entry: one, several of one body, or several with a body each."""
        pairs = list(zip(parts[::2], parts[1::2], strict=False))
        if len(parts) > 2 and 2 * len(pairs) == len(parts) and all(map(self._is_pair, pairs)):
            yield from chain.from_iterable(map(self._people, pairs))
            return
        name, *more = parts
        others = [one for one in more if bare_words(one) in self.names]
        for one in filter(None, map(clean_line, (*_BETWEEN_NAMES.split(name), *others))):
            behind = [] if one in others else [part for part in more if part not in others]
            posts = [part for part in behind if may_be_post(part) and not self._is_known(part)]
            bodies = [part for part in behind if part not in posts]
            yield ImportedPerson(
                one,
                role=", ".join(posts),
                affiliation=", ".join(part for part in bodies if not part_in(part)),
                part=next(filter(None, map(part_in, bodies)), ""),
            )

    def _is_pair(self, pair: tuple[str, str]) -> bool:
        name, body = pair
        is_body = self._is_known(body) or _is_no_name(body)
        return _is_name(name) and not self._is_known(name) and is_body

    def _is_known(self, words: str) -> bool:
        return bare_words(words) in self.bodies


def _entries(text: str, mark: re.Pattern[str]) -> Iterator[str]:
    """Yield what is told of each of several people in a cell, which something else parts."""
    for entry in [text] if mark.search("\n") else split_outside_brackets(text, _BETWEEN_PEOPLE):
        parts = split_outside_brackets(entry, _COMMA)
        is_list = mark is not _COMMA and all(map(mark.search, parts))
        yield from filter(None, map(str.strip, parts if is_list else [entry]))


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


def _are_bodies(parted: Sequence[Sequence[str]], bodies: Sequence[str]) -> bool:
    """Whether what stands behind names are bodies, one beside each, rather than other people.

    Their places may stand behind them: "Ana Lima, Buoy College, Oxford".
    """
    regular = [parts for parts in parted if _is_name(parts[0]) and _is_one_body(parts[1:])]
    is_usual = len(regular) >= max(_LEAST, _SHARE_OF_NAMES * len(parted))
    return is_usual and sum(map(_is_no_name, bodies)) >= max(1, _SHARE_OF_BODIES * len(bodies))


def _is_one_body(more: Sequence[str]) -> bool:
    """Whether what stands behind a name is one thing, or a body before what may be its place."""
    bodies = _bodies(more)
    return len(bodies) <= 1 or (_is_no_name(bodies[0]) and len(bodies) <= _MOST_OF_BODY)


def _is_name(words: str) -> bool:
    plain = words.split(",", maxsplit=1)[0]
    names = _BETWEEN_NAMES.split(plain)
    return all(map(_may_be_name, names))


def _may_be_name(name: str) -> bool:
    is_short = is_short_in_eastern(name) and not names_body(name)
    return (looks_like_person(name) or is_short) and not any(map(str.isdigit, name))


def _is_no_name(words: str) -> bool:
    """Whether words are surely nobody's name: a body's, with figures, joined, or too many."""
    told = words.split()
    is_joined = not _NO_NAME.isdisjoint(word.casefold() for word in told)
    is_odd = len(told) > _MOST_WORDS_OF_NAME or any(map(str.isdigit, words))
    return is_odd or is_joined or is_post(words) or names_body(words)
