"""People whose names are near one that is nobody's on the list: "Sangjim Kim", "Dan Jakobsen"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from bot.answering.text.terms import terms_of
from bot.core.models import Person

NEAR = 2
"""How many letters of the part that does not fit may be wrong: as many as in a long name's slip."""

MOST = 2
"""How many people are offered: more are no help to who mistyped one."""


def people_near(asked: Iterable[str], people: Sequence[Person]) -> tuple[Person, ...]:
    """Return at most two people who may be meant: one part of the name fits, the rest nearly."""
    found: dict[str, tuple[int, Person]] = {}
    for name in asked:
        words = {term.surface for term in terms_of(name)}
        for person in people:
            own = {term.surface for term in terms_of(person.name)}
            same = words & own
            if not same:
                continue
            others = (" ".join(sorted(parts - same)) for parts in (words, own))
            edits = OSA.distance(*others, score_cutoff=NEAR)
            if edits <= NEAR and edits < found.get(person.id, (NEAR + 1, person))[0]:
                found[person.id] = edits, person
    nearest = sorted(found.values(), key=lambda pair: (pair[0], pair[1].id))
    return tuple(person for _, person in nearest[:MOST])
