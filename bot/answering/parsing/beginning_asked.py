"""Whether it is asked when an event began, or put forward that it did in some year."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.parsing.asked_of_named import names_kind_but_talk
from bot.answering.parsing.editions import names_first, names_first_edition
from bot.answering.text.markers import (
    has_any,
    nouns_for_events,
    question_words_in,
    says,
    without_terms,
)
from bot.answering.text.normalise import fold

NEAR_HISTORY = frozenset(
    {"is_today", "when", "parallel", "is_over", "has_started", "edition", "event_name", "about"}
    | {"event_unknown", OUT_OF_SCOPE}
)
"""What a question resembles that puts forward when something began."""

_NEAR_FIRST = NEAR_HISTORY | {"programme", "find_sessions"}
"""What a question resembles that puts forward in which year the first edition was."""


def asks_of_beginning(intent: str, linked: Entities, language: str, rivals: Sequence[str]) -> bool:
    """Whether it is asked if something began in a year that is past: that is the event's history.

    "First held in 2012, right?", but not "when was it in 2012" nor "who opened it in 2012".
    """
    times = linked.times
    asks_when = intent in {"edition", "when"} and "when" in question_words_in(linked.text, language)
    if asks_when and names_first_edition(fold(linked.text), language):
        return True
    if intent in _NEAR_FIRST and _puts_first_in_past(linked, language):
        return True
    is_since = says(linked.text, "since_words", language)
    if intent == "when" and is_since and not says(linked.text, "until_words", language):
        return not (linked.sessions or times.days)
    if intent == "edition":  # what tells since when tells which edition it is, too
        is_other = times.named_year is None or times.has_year_mismatch
        return is_other and says(linked.text, "founding_words", language)
    is_when = intent in {"when", "has_started", "is_today", "days_left"} or (
        intent in _NEAR_TOLD and _only_tells(linked, language)
    )
    is_past = times.has_year_mismatch and times.named_year is not None and not times.days
    is_likely = intent == "is_today" and "history" in rivals
    is_said = says(linked.text, "beginning_words", language)
    return is_when and is_past and (is_likely or is_said)


_NEAR_TOLD = frozenset({"programme", "speakers", "event_unknown"})
"""What resembles since when there is an event, told as hearsay: 听说从1995年就开始办了."""


def _only_tells(linked: Entities, language: str) -> bool:
    """Whether a text without names asks for nothing by a word: it says when something began."""
    text = linked.text
    is_of_else = linked.sessions or linked.names("person") or linked.names("room")
    if is_of_else or question_words_in(text, language) or says(text, "listing_words", language):
        return False
    return not mentions_session(fold(text), language)


def names_beginning(folded: str, language: str) -> bool:
    """Whether a folded text says that something began, or speaks of the first of anything."""
    return names_first(folded, language) or any(
        has_any(folded, one, language) for one in _OF_BEGINNING
    )


_OF_BEGINNING = ("beginning_words", "founding_words", "since_words")
"""Words by which it is asked when the event began, whatever other edition is named."""


def _puts_first_in_past(linked: Entities, language: str) -> bool:
    """Whether a year that is past is put forward, or asked for, as that of the first edition.

    "The first one was in 2001?", and neither who opened that, nor where it was, nor a talk of then.
    """
    times, folded = linked.times, fold(linked.text)
    # In Korean the noun for the event is one for its items as well.
    beside = without_terms(folded, nouns_for_events(language))
    is_of_item = mentions_session(beside, language) or names_kind_but_talk(folded, language)
    is_of_else = linked.sessions or linked.place or times.days or is_of_item
    if is_of_else or not times.has_year_mismatch or times.named_year is None:
        return False
    if question_words_in(folded, language) & {"who", "where"}:
        return False
    return names_first(folded, language)
