"""Cities and countries named in a question, and whether they contradict the venue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.spans import is_inside
from bot.answering.text.normalise import fold, has_unsegmented, is_unsegmented, words
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms
from bot.answering.times.zones import city_names

LONGEST_CITY = 4
"""Words of the longest name of a city or country."""


def cities_in(folded: str) -> Mapping[str, str]:
    """Return the cities and countries that a folded text names: as written -> in English."""
    spaced, unspaced = _names()
    tokens = words(folded)
    runs = (
        " ".join(tokens[start : start + size])
        for size in range(1, LONGEST_CITY + 1)
        for start in range(len(tokens) - size + 1)
    )
    found = {run: spaced[run] for run in runs if run in spaced}
    if not has_unsegmented(folded):
        return found
    return found | {name: english for name, english in unspaced.items() if name in folded}


@cache
def _names() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return English names by folded name: of those in scripts with spaces, and of the others."""
    spaced: dict[str, str] = {}
    unspaced: dict[str, str] = {}
    for name, english in city_names().items():
        folded = fold(name)
        if is_unsegmented(folded):
            unspaced[folded] = english
        else:
            spaced[" ".join(words(folded))] = english
    return spaced, unspaced


def find_place(
    text: str,
    found: Sequence[Term],
    spans: Sequence[tuple[int, int]],
    knowledge: Knowledge,
    language: str,
) -> tuple[int, int, bool] | None:
    """Find a city or country: (start, end, whether it contradicts where the event is)."""
    gazetteer = city_names()
    own = {gazetteer.get(place, place) for place in knowledge.places}
    for size in (3, 2, 1):
        for index in range(len(found) - size + 1):
            window = found[index : index + size]
            start, end = window[0].start, window[-1].end
            if end - start > 30 or any(is_inside(term, spans) for term in window):
                continue
            for name in _place_forms(text[start:end]):
                # The event's own town may be too small to be known to the world.
                canonical = gazetteer.get(name) or (
                    name if fold(name) in knowledge.places else None
                )
                if canonical is None or len(name) < 2:
                    continue
                is_own = canonical in own or any(fold(name) in place for place in knowledge.places)
                before = fold(text[:start]).split()
                is_origin = bool(before) and before[-1] in terms("from_words", language)
                return start, end, not is_own and not is_origin
    return None


def _place_forms(surface: str) -> Iterable[str]:
    """Yield the spellings under which a place may stand in the gazetteer."""
    name = surface.casefold()
    yield name
    for prefix in ("ب", "ال", "ل", "و", "ف"):
        if name.startswith(prefix) and len(name) > len(prefix) + 2:
            yield name.removeprefix(prefix)
    for particle in ("에서는", "에서", "에", "는", "은", "의"):
        if name.endswith(particle):
            yield name.removesuffix(particle)
