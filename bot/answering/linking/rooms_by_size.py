"""Rooms told by their size: "the biggest room", "la salle qui a le plus de places"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.answering.linking.entities import Entities
from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import Spans, blanked
from bot.answering.text.markers import term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.ordinals import ordinals_in
from bot.answering.text.spelling import is_slip_of
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import detail_words, grouped_terms, one_of, room_nouns
from bot.core.models import Room
from bot.languages import UNSEGMENTED


class SizeSaid(NamedTuple):
    """Which of the rooms is meant, the largest or the smallest, and where that is said."""

    is_largest: bool
    start: int
    end: int


def size_said(text: str, language: str) -> SizeSaid | None:
    """Return what a text says of a room's size beside the noun for it; None without such."""
    folded = fold(text)
    if len(folded) != len(text):
        return None
    for category, said in zip(_SIZES, _patterns(language), strict=True):
        found = said.search(folded)
        if found and not _is_placed(folded, found.start(), found.end(), language):
            return SizeSaid(category == _LARGEST, *found.span())
    return None


def names_beside_size(linked: Entities, language: str) -> tuple[tuple[int, int], ...]:
    """Return where rooms stand by a name of theirs, and not by their size."""
    named = (mention.span for mention in linked.mentions if mention.kind == "room")
    return tuple(span for span in named if size_said(linked.text[slice(*span)], language) is None)


def size_beside_names(linked: Entities, language: str) -> SizeSaid | None:
    """Return what a text says of a room's size; a name's own noun is of no size behind it."""
    return size_said(blanked(linked.text, names_beside_size(linked, language), "|"), language)


def compares_size(folded: str, language: str) -> bool:
    """Whether a folded text says that something is larger or smaller than something else."""
    sizes = ("larger_room", "smaller_room", *_SIZES)
    return any(size_word_in(folded, one, language) for one in sizes)


def size_word_in(folded: str, category: str, language: str) -> tuple[int, int] | None:
    """Return where a word for a size stands in a folded text, be it with a slip: "biger"."""
    words = detail_words(category, language)
    found = next(iter(term_spans(folded, words)), None)
    slips = (
        (term.start, term.end)
        for term in terms_of(folded)
        if any(len(word) >= LEAST_SLIPPED and is_slip_of(term.surface, word) for word in words)
    )
    return found or next(slips, None)


LEAST_SLIPPED = 6
"""Letters of a word for a size of which a slip is no other word. Chosen, not measured."""


def _is_placed(folded: str, start: int, end: int, language: str) -> bool:
    """Whether an ordinal says that another is meant: "the second largest room"."""
    return any(
        number > 1 and start - _BEFORE <= first and last <= end
        for number, first, last in ordinals_in(folded, language)
    )


_BEFORE = 12
"""Characters before a size among which its ordinal begins. Chosen, not measured."""


def rooms_by_size(
    text: str, language: str, rooms: Sequence[Room], names: Spans
) -> tuple[Mention, ...]:
    """Return the rooms that a text names by their size, of those whose capacity is known.

    `names` are where anything stands by its name.
    """
    known = {room.id: room.capacity for room in rooms if room.capacity is not None}
    said = size_said(blanked(text, names, "|"), language) if known else None
    if said is None:
        return ()
    best = (max if said.is_largest else min)(known.values())
    ids = tuple(id_ for id_, capacity in known.items() if capacity == best)
    return (Mention("room", ids, said.start, said.end, 1.0),)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what finds a noun for a room with a word for its size before or after it."""
    counted = (word for word, what in grouped_terms("countable", language) if what == "rooms")
    nouns = one_of({*room_nouns(language), *counted})
    found = []
    for sizes in (one_of(detail_words(category, language)) for category in _SIZES):
        if language in UNSEGMENTED:
            before = rf"(?:{sizes}){_NEAR}{{0,2}}(?:{nouns})"
            behind = rf"(?:{nouns}){_NEAR}{{0,7}}(?:{sizes})"
        else:
            before = rf"(?<!\w)(?:{sizes}) (?:\w+ )?(?:{nouns})(?!\w)"
            behind = rf"(?<!\w)(?:{nouns}) (?:\w+ ){{0,{MOST_BETWEEN}}}(?:{sizes})(?!\w)"
        found.append(re.compile(f"{before}|{behind}"))
    return tuple(found)


_LARGEST = "largest_room"
_SIZES = (_LARGEST, "smallest_room")

_NEAR = r"[^\d,，。?？]"

MOST_BETWEEN = 3
"""Words between a room and its size: "the room that has the most seats"."""
