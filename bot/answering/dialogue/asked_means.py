"""A telephone asked for right behind how to reach somebody: "and the mobile?"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import first_group, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.small_words import small_words, without_joined, without_small
from bot.answering.text.wording import grouped_terms

_OF_CONTACTS = frozenset({"contact", "person_contact"})

_OF_SOMEBODY = frozenset({"who_is", "role", "affiliation"})

_SMALL = ("function_words", "follow_up", "trailing_fillers", "person_pronouns")
"""Categories of the words beside a word for a means of contact."""

MOST_OF_ENDING = 2
"""Characters of a Korean ending right behind a noun: 핸드폰은요."""

_WORD = re.compile(r"[^\W_]+")


def with_means_asked(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return a message that only names a means of contact as how to reach who was told last.

    None for any other; a telephone alone is else one that is lost, or is to be charged.
    """
    is_named = query.is_specific or query.bodies or query.names_event or query.times.days
    told = still_known(state.people, query.programme.person)
    is_of_one = state.intent in _OF_SOMEBODY and len(told) == 1
    if is_named or not (is_of_one or state.intent in _OF_CONTACTS):
        return None
    means = _only_means(fold(linked.text), query.spoken)
    if means is None:
        return None
    people = told if is_of_one or state.intent == "person_contact" else ()
    intent = "person_contact" if people else "contact"
    bare = replace(query.without_sessions(), intent=intent, people=people, means=means, rivals=())
    return replace(
        bare, purposes=(), subject=(), subject_text="", has_unknown_terms=False, continues=True
    )


def _only_means(folded: str, language: str) -> str | None:
    """Return the means of contact that a folded text names; None where it says more."""
    bare = without_joined(folded, language)
    wanted = [term for term, _ in grouped_terms("means", language)]
    if not (means := first_group("means", bare, language)):
        return None
    rest = _WORD.findall(without_terms(bare, wanted))
    if language == "ko":
        is_ending = len(rest) <= 1 and all(len(one) <= MOST_OF_ENDING for one in rest)
        return means if is_ending and len(_WORD.findall(bare)) == 1 else None
    return None if without_small(rest, small_words(_SMALL, language)) else means
