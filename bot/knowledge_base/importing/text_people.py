"""People whom only the text of a session names, on lines of their own: "Moderator: Ana Lima"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.cell_people import names_in
from bot.knowledge_base.importing.imported import ImportedPerson, ImportedSession
from bot.knowledge_base.importing.person_names import looks_like_person, names_body
from bot.knowledge_base.importing.person_parts import PART_BEFORE, part_in
from bot.knowledge_base.importing.tidy_programme import plain
from bot.knowledge_base.importing.word_lists import load_words

_LONGEST_LINE = 300
"""Letters of a line that lists people; a longer one is prose."""

_JOINED = re.compile(r"[a-z]{5}[A-Z]|\.$")
"""What no name has: two words run together, or the end of a sentence."""

_MAYBE_NO_PART = frozenset(load_words("names")["parts_or_texts"])


def with_people_of_texts(
    sessions: Sequence[ImportedSession],
) -> tuple[tuple[ImportedSession, ...], list[str]]:
    """Return sessions with the people whom only their texts name, and what is said of it."""
    found: list[ImportedSession] = []
    told: list[str] = []
    for session in sessions:
        people = () if session.people else tuple(_people_in(plain(session.abstract)))
        found.append(replace(session, people=people) if people else session)
        if people:
            names = ", ".join(person.name for person in people)
            told.append(f"{names}: {plain(session.title)}")
    if not told:
        return tuple(found), []
    said = "Taken from the text as who speaks, for nothing else tells it"
    return tuple(found), [f"{said}: {quote_some(told)}."]


def _people_in(text: str) -> Iterator[ImportedPerson]:
    """Yield the people on the lines of a text that begin with what they do there."""
    for line in text.splitlines():
        head = PART_BEFORE.match(line) if len(line) <= _LONGEST_LINE else None
        if head is None or head["part"].casefold() in _MAYBE_NO_PART:
            continue
        part = part_in(head["part"])
        names = names_in(line[head.end() :]) if part else []
        if names and all(map(_is_written_as_person, names)):
            yield from (ImportedPerson(name, part=part) for name in names)


def _is_written_as_person(name: str) -> bool:
    """Whether words are surely a name: each with a capital, or in a script that has none."""
    words = name.split()
    is_joined = _JOINED.search(name) is not None
    has_capitals = all(not word[0].islower() and word[0].isalpha() for word in words)
    return looks_like_person(name) and not names_body(name) and has_capitals and not is_joined
