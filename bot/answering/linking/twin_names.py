"""People listed twice, it seems: their names differ but in what stands between first and last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

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
    return tuple(dict.fromkeys((*own, *_names_of_twins([n for n in own if n.id not in teams]))))


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
