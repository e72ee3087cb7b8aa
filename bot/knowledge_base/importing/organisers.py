"""Columns of who organises each session: people who take part in it, or bodies that stand for it.

A body that arranges a session neither speaks in it nor leads it, so that it is told in the
session's text alone, by a line from which answers quote.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.core.bare_text import bare_words
from bot.core.models import Part
from bot.knowledge_base.importing.cells import Row, cell_of, lines_of
from bot.knowledge_base.importing.columns import columns_of, heading_words
from bot.knowledge_base.importing.person_names import JOINING, looks_like_person, names_body
from bot.knowledge_base.importing.person_parts import part_in
from bot.knowledge_base.importing.word_lists import any_of, load_words
from bot.knowledge_base.suggested_values import is_unpublished

FIELD = "organisers"
"""Where a column stands of which a line of the text is made."""

_ORGANISING = re.compile(any_of(load_words("terms", is_folded=True)[FIELD]))
_BETWEEN = re.compile(rf"[,;/|、，；]|\s{JOINING}\s")
_MOST_WORDS = 2
"""Words of a heading for who organises, of which all that we know have one or two."""

_SHARE_OF_NAMES, _SHARE_OF_BODIES = 0.8, 0.2
"""Of what stands in the column, the share that may be somebody's name, from which it holds people
beside a column of speakers, and that which surely names a body, from which it holds none where it
is the only one of people: at a camp they have one name. Chosen, not measured; where it errs, the
name is still told in the text."""


def settle_organisers(
    body: Sequence[Row], placed: Mapping[str, int], heading: Sequence[str]
) -> dict[str, int]:
    """Return where the fields are, a column of organisers among them.

    What it holds are no people of the session where they are bodies.
    """
    settled = dict(placed)
    for key, at in placed.items():
        is_host = key.startswith("people ") and key.endswith(f" {Part.HOST}")
        if not is_host or not is_of_organisers(heading[at]) or FIELD in settled:
            continue
        settled[FIELD] = at
        lines = (line for row in body for line in lines_of(cell_of(row, at)))
        parts = (part.strip() for line in lines for part in _BETWEEN.split(line))
        names = list(filter(None, parts))
        people = sum(map(_may_be_person, names))
        bodies = sum(map(names_body, names))
        others = set(columns_of(placed, "people")) - {at}
        if people < _SHARE_OF_NAMES * len(names) and (
            others or bodies >= _SHARE_OF_BODIES * len(names)
        ):
            del settled[key]
    return settled


def is_of_organisers(heading: str) -> bool:
    """Whether a heading asks who organises, rather than who is the host of something."""
    return _ORGANISING.search(heading_words(heading)) is not None


def organisers_in(cell: Any) -> str:
    """Return who organises a session as one line; empty where that is not told yet."""
    return ", ".join(line for line in lines_of(cell) if not is_unpublished(line))


def says_who_organises(line: str) -> bool:
    """Whether a line begins with a heading for who organises: "Organised by Harbour Institute".

    "Organising Committee" is who does, and "Organised Chaos" may be.
    """
    words = bare_words(line).split()
    heads = (" ".join(words[:count]) for count in range(1, min(len(words), _MOST_WORDS + 1)))
    return any(part_in(head) == Part.HOST and is_of_organisers(head) for head in heads)


def _may_be_person(name: str) -> bool:
    return looks_like_person(name) and not names_body(name)
