"""People whose names are near one that is nobody's on the list: "Sangjim Kim", "맥킬립"."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.core.models import Person

NEAR = 2
"""How many letters of the part that does not fit may be wrong: as many as in a long name's slip."""

MOST = 2
"""How many people are offered: more are no help to who mistyped one."""


def people_near(
    asked: Sequence[str], people: Sequence[Person], heard: Sequence[str] = ()
) -> tuple[Person, ...]:
    """Return at most two people who may be meant: one part of the name fits, the rest nearly.

    Or whose name has a word that one in another script sounds like (`heard`, the nearest first).
    """
    named = [person for person in people if heard and heard[0] in person.name.split()]
    if 0 < len(named) <= MOST:
        return tuple(named)
    found: dict[str, tuple[int, Person]] = {}
    for name in asked:
        words = {term.surface for term in terms_of(name)}
        for person in people:
            folded = fold(person.name)
            if not any(word in folded for word in words):
                continue  # parting all names into words would take longest
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
