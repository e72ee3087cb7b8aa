"""What is counted where a text asks "how many"."""

from __future__ import annotations

import re

from bot.answering.text.markers import (
    find_term,
    first_group,
    has_any,
    has_term,
    nouns_for_events,
    term_spans,
)
from bot.answering.text.normalise import has_unsegmented
from bot.answering.text.wording import grouped_terms

_ELIDED = re.compile(r"^\w['’]")
"""An elided article before what is counted."""


def _begins_with_kind(rest: str, language: str) -> bool:
    """Whether a noun for a kind or sort of session is next, and nobody who gives it."""
    kinds = (*grouped_terms("kinds", language), *grouped_terms("sorts", language))
    ends = [span[1] for term, _ in kinds if (span := find_term(rest, term)) and not span[0]]
    if not ends:
        return False
    behind = rest[max(ends) :].lstrip()
    groups = grouped_terms("countable", language)
    return not any((span := find_term(behind, term)) and not span[0] for term, _ in groups)


def counted_in(folded: str, language: str) -> str | None:
    """Return what a folded text counts: what stands next after "how many", else what it names."""
    quantities = (term for term, _ in grouped_terms("quantity", language))
    asked = min(term_spans(folded, quantities), key=lambda span: span[1], default=None)
    if asked is None:
        return first_group("countable", folded, language)
    rest = _ELIDED.sub("", folded[asked[1] :].lstrip())  # "combien d'événements"
    countable = grouped_terms("countable", language)
    named = [
        (span[0], -len(term), group)
        for term, group in countable
        # A single character far off is a part of another word.
        if term in rest and (span := find_term(rest, term)) and (len(term) > 1 or not span[0])
    ]
    if not (named and min(named)[0] == 0) and rest.startswith(nouns_for_events(language)):
        return "editions"
    if _begins_with_kind(rest, language):
        return "sessions"  # "cuántos carteles se exponen", and not "how many keynote speakers"
    within, before = folded[slice(*asked)], folded[: asked[0]].rstrip()
    # Chinese has one word for "how many" and what is counted: 几场.
    found = min(named)[2] if named else first_group("countable", within, language)
    if found == "participants" and _names_speakers(before, language):
        return "people"  # 讲者人数, 발표자는 몇 명: of people it is said before who they are
    if found in {"participants", None} and has_any(folded, "registered_words", language):
        return "registered"
    is_as = found == "participants" and has_any(rest, "named_as_words", language)
    if is_as and any(one == "people" and has_term(rest, word) for word, one in countable):
        return "people"  # "how many people are named as speakers"
    return found or next(
        (
            group
            for term, group in grouped_terms("countable", language)
            if has_term(before if len(term) > 1 else before[-2:], term)
        ),
        None,
    )


def _names_speakers(before: str, language: str) -> bool:
    """Whether those who speak are named in what stands before "how many"."""
    return has_unsegmented(before) and any(
        group == "people" and has_term(before, term)
        for term, group in grouped_terms("countable", language)
    )
