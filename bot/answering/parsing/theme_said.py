"""What somebody says the event is on, which its theme confirms or corrects."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Rank, Ranking
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says, without_categories, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms


def with_theme_said(
    query: ParsedQuestion, linked: Entities, ranking: Ranking, rank: Rank
) -> ParsedQuestion:
    """Read what is said of the theme, of this edition or of another, as about that."""
    return _with_theme_of_other(_with_theme_of_this(query, linked, ranking), linked, rank)


def _with_theme_of_this(
    query: ParsedQuestion, linked: Entities, ranking: Ranking
) -> ParsedQuestion:
    """Read "so it's about fishing this year" as about the theme, where nothing else is found.

    Not where a session or something of one's own is spoken of, or where it is asked openly.
    """
    if (
        query.intent == "theme"
        and query.nearness
        and not mentions_session(fold(linked.text), query.spoken)
    ):  # "I was told the theme is whales" asks for no session near to whales
        return replace(query.without_sessions(), subject=(), subject_text="", nearness=0.0)
    is_found = query.found or query.sessions or query.people or query.rooms or query.tracks
    is_of_nothing = query.intent in _OF_NOTHING or ranking.best == OUT_OF_SCOPE
    is_of_medium = any(body.medium for body in linked.longer_bodies)  # "sur la chaîne de l'ONU"
    if not is_of_nothing or is_found or is_of_medium or query.continues:
        return query
    spoken = query.spoken
    if not says(linked.text, "being_about_words", spoken) or question_words_in(linked.text, spoken):
        return query
    is_own = says(linked.text, "own_life_words", spoken)
    is_own = is_own and not says(linked.text, "hearsay_words", spoken)
    beside = without_terms(fold(linked.text), terms("being_about_words", spoken))  # "관한 거"
    if is_own or mentions_session(beside, spoken) or not _names_subject(beside, spoken):
        return query
    return replace(query, intent="theme", subject=(), subject_text="", rivals=(), place=None)


def _with_theme_of_other(query: ParsedQuestion, linked: Entities, rank: Rank) -> ParsedQuestion:
    """Read "what was last year's one on" as about that theme, which the history does not tell.

    Without the words for another edition it asks what the event is on.
    """
    others = terms("other_editions", query.spoken)
    if query.intent not in _NEAR_OTHER or query.is_specific or query.edition:
        return query
    rest = without_terms(folded := fold(linked.text), others)
    if rest == folded or rank(" ".join(rest.split())).best not in {"theme", "about"}:
        return query
    return replace(query, intent="theme", subject=(), subject_text="", rivals=())


_NEAR_OTHER = frozenset({"history", "edition", "event_unknown"})
"""Intents that what is asked of another edition resembles."""


def _names_subject(beside: str, language: str) -> bool:
    """Whether a subject is said: none is in "is this about right", nor in "about 5 km"."""
    said = without_categories(beside, ("truth_words", "function_words"), language)
    return any(map(str.isalpha, said)) and not any(map(str.isdigit, said))


_OF_NOTHING = frozenset({OUT_OF_SCOPE, "event_unknown", "find_sessions", "about"})
"""Intents that what is said of a subject resembles that nothing is told of."""
