"""What columns tell of a session that no field of ours holds, as lines below its text.

Without a word of ours, so that a line is in the language of its source: "Modalidad: Virtual".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.cells import Row, cell_of, line_of, lines_of
from bot.knowledge_base.importing.columns import (
    ATTENDANCE,
    AUTHORS,
    PRESENTING,
    columns_of,
    heading_words,
)
from bot.knowledge_base.importing.columns_beside_people import TOLD
from bot.knowledge_base.importing.imported import ImportedPerson, ImportedSession
from bot.knowledge_base.suggested_values import is_unpublished

FIELD = "line"
"""Where such a column stands, as "line 4"."""

_LONGEST_TIME = 60


def settle_lines(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str], unused: Sequence[str]
) -> tuple[dict[str, int], list[str]]:
    """Return where the fields are, such columns among them, and the headings that hold none.

    Whether one takes part on the spot is told where that differs; who gives a paper where others
    wrote it as well.
    """
    settled = dict(placed)
    authors = [at for at in columns_of(placed, "people") if _is(heading[at], AUTHORS)]
    for at, name in enumerate(heading):
        is_free = at not in placed.values()
        values = {line_of(cell_of(row, at)) for row in body} - {""}
        is_mode = is_free and _is(name, ATTENDANCE) and len(values) > 1
        is_presenting = at in columns_of(placed, "people") and _is(name, PRESENTING) and authors
        if is_mode or is_presenting:
            settled[f"{FIELD} {at}"] = at
    lines = {heading[at] for at in columns_of(settled, FIELD)}
    return settled, [name for name in unused if name not in lines]


def own_lines(
    row: Row,
    placed: Mapping[str, int],
    heading: Sequence[str],
    people: Sequence[ImportedPerson],
) -> Iterator[str]:
    """Yield the lines of a row, among them what is told beside several people and of none."""
    for at in columns_of(placed, FIELD):
        told = line_of(cell_of(row, at))
        if told and not (_is(heading[at], PRESENTING) and _are_all(told, people)):
            yield _labelled(heading[at], told)
    for key, at in placed.items():
        part = key.partition(" ")[0]
        lines = lines_of(cell_of(row, at)) if part in TOLD and len(people) > 1 else []
        given = {one.affiliation for one in people} | {one.role for one in people}
        is_given = part == "bio" and any(one.bio for one in people)
        is_given |= not given.isdisjoint(entry for line in lines for entry in line.split("; "))
        if lines and not is_given and not all(map(is_unpublished, lines)):
            yield _labelled(heading[at], ("\n" if part == "bio" else ", ").join(lines))


def with_time_in_words(
    session: ImportedSession, row: Row, placed: Mapping[str, int], heading: Sequence[str]
) -> ImportedSession:
    """Return a session with a line for a time that is none of a clock: "All evening"."""
    for key in ("time", "start"):
        said = line_of(cell_of(row, placed[key])) if key in placed else ""
        is_words = not any(map(str.isdigit, said)) and any(map(str.isalpha, said))
        if is_words and not is_unpublished(said) and len(said) <= _LONGEST_TIME:
            line = _labelled(heading[placed[key]], said)
            labels = "\n\n".join(filter(None, (session.terms.lines, line)))
            return replace(session, terms=replace(session.terms, lines=labels))
    return session


def _labelled(heading: str, told: str) -> str:
    return f"{heading_words(heading).capitalize()}: {told}"


def _are_all(told: str, people: Sequence[ImportedPerson]) -> bool:
    """Whether every one of the people stands in a text."""
    words = bare_words(told)
    return all(bare_words(one.name) in words for one in people)


def _is(heading: str, words: frozenset[str]) -> bool:
    return heading_words(heading) in words
