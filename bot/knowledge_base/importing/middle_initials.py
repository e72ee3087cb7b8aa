"""Names that differ by an initial in the middle: one person only where something else says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from bot.core.bare_text import bare_words
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.imported import ImportedPerson


def _without_initials(key: str) -> str:
    """Return a folded name without the single letters between its first and its last word."""
    first, *middle, last = key.split() if " " in key else (key, "")
    return " ".join([first, *(word for word in middle if len(word) > 1), last]).strip()


def pairs_by_initial(known: Mapping[str, ImportedPerson]) -> tuple[dict[str, str], list[str]]:
    """Return which keys of people stand for which others, and what is said of the unsure ones.

    "Bo Berg" and "Bo J. Berg" are one where they come from the same place or have the same text;
    with a "Bo K. Berg" beside them nobody knows who of these is "Bo Berg".
    """
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for key in known:
        if "\0" not in key and key.isascii() | (" " in key):
            alike[_without_initials(key)].append(key)
    same: dict[str, str] = {}
    unsure: list[str] = []
    for plain, keys in alike.items():
        if plain not in keys or len(keys) < 2:
            continue
        others = [key for key in keys if key != plain]
        if len(others) == 1 and _tell_the_same(known[plain], known[others[0]]):
            same[others[0]] = plain
        else:
            unsure.append(" / ".join(known[key].name for key in (plain, *others)))
    return same, _told(unsure)


def _tell_the_same(one: ImportedPerson, other: ImportedPerson) -> bool:
    bodies = {bare_words(person.affiliation) for person in (one, other)}
    is_one_body = len(bodies) == 1 and "" not in bodies
    return is_one_body or (bool(one.bio) and one.bio == other.bio)


def _told(pairs: Iterable[str]) -> list[str]:
    found = list(pairs)
    told = (
        "Perhaps one person, whose names differ by an initial; if so, make one of them in "
        f"people.yaml: {quote_some(found)}."
    )
    return [told] if found else []
