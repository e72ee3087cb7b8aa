"""The hour at which somebody comes or goes: from then on, or until then, something is asked."""

from __future__ import annotations

import re
from typing import Literal

from bot.answering.linking.entities import Entities
from bot.answering.text.markers import find_term, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms

_MOST_APART = 11
"""Characters between what somebody does and the hour: "leave the venue at 5"."""

_CLAUSE_END = re.compile(r"[.,;:!?…،؛؟，。；！？\n]")

Side = Literal["until", "from"]
"""Whether what is asked for is before the hour named, or after it."""

_OWN: tuple[tuple[Side, str], ...] = (
    ("until", "own_leaving_words"),
    ("from", "own_arriving_words"),
)


def own_hour(linked: Entities, language: str) -> Side | None:
    """Return whether the one hour named is that of one's own leaving, or of coming; else None."""
    times, folded = linked.times, fold(linked.text)
    if times.at is None or times.times_named > 1 or len(folded) != len(linked.text):
        return None
    for side, category in _OWN:
        found = (find_term(folded, term) for term in terms(category, language) if term in folded)
        if any(span and _is_beside_hour(span, folded, linked) for span in found):
            return side
    return None


def asks_around_own_hour(linked: Entities, language: str) -> bool:
    """Whether it is asked what there is until one goes, or once one comes, and not when it is."""
    text = linked.text
    is_what = says(text, "listing_words", language) or says(text, "attending_words", language)
    is_when = "when" in question_words_in(text, language)
    return is_what and not is_when and own_hour(linked, language) is not None


def words_of_own_hour(linked: Entities, language: str) -> tuple[str, ...]:
    """Return the words for coming and going where one stands beside an hour: no subject."""
    if own_hour(linked, language) is None:
        return ()
    return tuple(term for _, category in _OWN for term in terms(category, language))


def _is_beside_hour(term: tuple[int, int], folded: str, linked: Entities) -> bool:
    """Whether a term stands beside an hour, in its clause, on either side of it."""
    for start, end in linked.times.offsets:
        between = folded[term[1] : start] if term[0] < start else folded[end : term[0]]
        if len(between) <= _MOST_APART and not _CLAUSE_END.search(between):
            return True
    return False
