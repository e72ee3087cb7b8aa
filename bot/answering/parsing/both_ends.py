"""The first and the last of some sessions, asked for together: "the first and the last talk"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.linking.entities import Entities
from bot.answering.parsing.extremes import extreme_of
from bot.answering.parsing.named_values import outside_times
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import find_term, has_any
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import Session
from bot.languages import UNSEGMENTED

MOST_BETWEEN, MOST_UNSPACED = 24, 8
"""Characters between the two words: a noun, a conjunction and an article at the most."""


def both_ends_of(
    fitting: Sequence[Session], linked: Entities, query: ParsedQuestion
) -> tuple[Session, ...]:
    """Return the first and the last of the fitting sessions where both are asked, else ()."""
    if not _asks_both(outside_times(linked, fold(linked.text)), query.spoken):
        return ()
    zone = query.programme.zone
    ends = (*extreme_of("first", fitting, zone), *extreme_of("last", fitting, zone))
    return tuple({one.id: one for one in ends}.values())


def _asks_both(folded: str, language: str) -> bool:
    """Whether a text has words for first and for last, with little but an "and" between them."""
    folded = folded.replace(" و", " و ")  # Arabic writes "and" onto the second word
    found = {
        group: span
        for term, group in reversed(grouped_terms("extremes", language))
        if (span := find_term(folded, term)) is not None
    }
    if not {"first", "last"} <= found.keys():
        return False
    (_, start), (end, _) = sorted((found["first"], found["last"]))
    between = folded[start:end]
    most = MOST_UNSPACED if language in UNSEGMENTED else MOST_BETWEEN
    joints = terms("joining_particles", language)
    is_joined = has_any(between, "conjunctions", language) or any(one in between for one in joints)
    return 0 < len(between) <= most and is_joined
