"""Names of the same words in another order, of one person, and which spelling of a name is kept."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.imported import ImportedPerson

_LEAST_BEHIND = 2
"""Small letters behind two capitals, from which the second is a slip: "JAvier", but no "ABc"."""


def pairs_by_order(
    known: Mapping[str, ImportedPerson], mentioned: Mapping[str, int]
) -> dict[str, str]:
    """Return which keys of people stand for which others: "lima roux ana" for "ana lima roux".

    All their words are the same. That which a source tells more often is kept, else the first.
    """
    alike: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for key in known:
        words = key.split()
        if "\0" not in key and len(words) > 1:
            alike[tuple(sorted(words))].append(key)
    same: dict[str, str] = {}
    for keys in alike.values():
        kept = max(keys, key=lambda key: mentioned.get(key, 0))
        same |= {key: kept for key in keys if key != kept}
    return same


def are_same_words(names: Iterable[str]) -> bool:
    """Whether names have the same words, in whatever order and case."""
    return len({tuple(sorted(bare_words(name).split())) for name in names}) == 1


def well_written(name: str, other: str) -> str:
    """Return the one of two spellings of a name that is written as names are: no "ANna", "ANNA"."""
    return min((name, other), key=_oddness)


def _oddness(name: str) -> int:
    odd: int = sum(
        word[:2].isupper() and len(word[2:]) >= _LEAST_BEHIND and word[2:].islower()
        for word in re.split(r"[\s'’-]+", name)
    )
    return odd + int(name.isupper())
