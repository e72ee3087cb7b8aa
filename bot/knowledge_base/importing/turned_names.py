"""Names that a source writes with the family name first: "Lima, Ana" is Ana Lima."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.knowledge_base.importing.degrees import are_degrees, is_post
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.person_names import (
    BRACKET,
    is_team,
    names_body,
    without_honorifics,
)

_LEAST, _SHARE = 4, 0.8
"""Names with a comma, and their share of all, from which it parts family and given names: where
few have one, it stands before a post, a place or another person."""

_MOST_WORDS = 4
"""Words on one side of the comma: "de la Cruz Lima, Ana Maria"."""


@dataclass(frozen=True, slots=True)
class TurnedNames:
    """Whether the names of a source are turned, by what all of them look like."""

    is_usual: bool

    @classmethod
    def of(cls, names: Iterable[str]) -> TurnedNames:
        """Return it for all names that a source tells."""
        told = set(names)
        turned = sum(_parts(name) is not None for name in told)
        return cls(turned >= max(_LEAST, _SHARE * len(told)))

    def person(self, person: ImportedPerson) -> ImportedPerson:
        """Return somebody by given and family name, the other way round as an alias."""
        parts = _parts(person.name) if self.is_usual else None
        if parts is None:
            return person
        (family, given), behind = parts, _parted(person.name)[1]
        aliases = (*person.aliases, f"{family}, {given}")
        return replace(person, name=f"{given} {family}{behind}", aliases=aliases)


def undangled(person: ImportedPerson) -> ImportedPerson:
    """Return somebody without a comma at an end of the name, beside which nothing stands."""
    return replace(person, name=person.name.strip(" ,;，；、"))


def _parted(name: str) -> tuple[str, str]:
    """Return a name, and what stands in brackets behind it, with these."""
    found = BRACKET.fullmatch(name)
    return (found["name"], f" {name[found.end('name') :].strip()}") if found else (name, "")


def _parts(told: str) -> tuple[str, str] | None:
    """Return the family and the given name that one comma may part; None where it parts others."""
    name, _ = _parted(told)
    family, comma, given = (part.strip() for part in name.partition(","))
    family, given = map(without_honorifics, (family, given))
    is_short = max(len(family.split()), len(given.split())) <= _MOST_WORDS
    if not (comma and family and given) or "," in given or not is_short:
        return None
    is_other = are_degrees(given) or is_post(given) or names_body(given) or is_team(family)
    is_written_so = given[:1].isupper() and not any(c.isdigit() or c in "()[]" for c in name)
    return (family, given) if is_written_so and not is_other else None
