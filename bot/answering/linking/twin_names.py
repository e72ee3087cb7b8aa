"""People listed twice, it seems: their names differ but in what stands between first and last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.answering.linking.person_names import particles
from bot.answering.linking.variants import Name, names_of_people
from bot.core.models import Event

SHORTEST = 2
"""Letters of a first and a last part at least: of two initials nobody is told."""


def names_of_listed(event: Event) -> tuple[Name, ...]:
    """Return the names of the people, and of those listed twice also the other spelling's.

    A body's name in a longer one is another's: the "Reef Team" is not the "Reef Survey Team".
    """
    own = tuple(dict.fromkeys(names_of_people(event)))
    teams = {person.id for person in event.people if person.is_team}
    people = [name for name in own if name.id not in teams]
    return tuple(dict.fromkeys((*own, *_names_of_twins(people), *_in_one_word(people))))


def _in_one_word(names: Sequence[Name]) -> Iterable[Name]:
    """Yield names with their particles joined to the word behind: "Deloof" for "De Loof"."""
    for name in names:
        joined: list[str] = []
        before = ""
        for at, part in enumerate(name.parts):
            is_particle = 0 < at < len(name.parts) - 1 and part in particles()
            if is_particle:
                before += part
            else:
                joined.append(before + part)
                before = ""
        if 1 < len(joined) < len(name.parts):
            yield Name(name.kind, name.id, tuple(joined))


def _names_of_twins(names: Sequence[Name]) -> Iterable[Name]:
    """Yield each name of people a second time for whoever is listed without its middle names.

    "Lynn Schriml" and "Lynn M Schriml" are asked for by either; both are told of, each by name.
    """
    alike: dict[tuple[str, str], list[Name]] = defaultdict(list)
    for name in names:
        parts = name.parts
        if len(parts) > 1 and min(len(parts[0]), len(parts[-1])) >= SHORTEST:
            alike[parts[0], parts[-1]].append(name)
    for group in alike.values():
        for name in group if len({one.id for one in group}) > 1 else ():
            others = {one.id for one in group if _may_be_one(one.parts[1:-1], name.parts[1:-1])}
            yield from (Name(name.kind, other, name.parts) for other in sorted(others - {name.id}))


def _may_be_one(these: Sequence[str], those: Sequence[str]) -> bool:
    """Whether nothing between the first and the last name tells two people apart."""
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(these, those, strict=False))
