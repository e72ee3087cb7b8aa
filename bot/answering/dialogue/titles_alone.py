"""A message that only names a session: "and Ocean Heat?", "*Ocean Heat", "那海洋呢？"."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.classifier.masks import without_masks
from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import WHO_BY_KIND, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.small_words import OF_SESSIONS, small_words, without_small
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms

MOST_SMALL, MOST_CHARACTERS = 3, 2
"""Small words beside a title ("and in the"), and other characters of Chinese or Korean."""

_NOT_LETTERS = re.compile(r"[^\w']+")


def names_titles_only(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a message names sessions by their titles, and asks nothing of them."""
    language = query.spoken
    if not (query.is_titled and query.sessions) or query.times.days or query.people:
        return False
    rest = without_masks(linked.masked)
    if rest == linked.masked or asks_by_word(rest, language):
        return False
    small = _small_words(language)
    if is_unsegmented(rest):
        left = fold(rest)
        for word in sorted(small, key=len, reverse=True):
            left = left.replace(word, " ")
        return len(_NOT_LETTERS.sub("", left)) <= MOST_CHARACTERS
    said = [term.surface for term in terms_of(rest)]
    return len(said) <= MOST_SMALL and not without_small(said, small)


def asked_before(state: DialogueState) -> str | None:
    """Return what was asked of a session before, as it is asked of another; None for else."""
    intent = as_asked_of_session(state.intent or "")
    return intent if has_trait(intent, Trait.OF_SESSION) or intent == "speakers" else None


def as_asked_of_session(intent: str) -> str:
    """Return what is asked of an event as it is asked of a session: for who opens, who speaks."""
    return "speakers" if intent in WHO_BY_KIND.values() else intent


@cache
def _small_words(language: str) -> frozenset[str]:
    kinds = (term for term, _ in grouped_terms("kinds", language))
    return small_words(OF_SESSIONS, language).union(kinds)
