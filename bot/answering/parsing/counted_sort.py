"""How many sessions of a sort there are that only titles know, and how often one is repeated."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.linking.entities import Entities
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import find_term, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms, terms_everywhere
from bot.core.models import Session

_NEAR = frozenset({"count", "event_unknown", "find_sessions", "programme", "when", OUT_OF_SCOPE})
"""What "how many kaffeeklatsches" resembles."""

LEAST = 2
"""Titles that begin with the same word and a colon, so that it names a sort."""


def with_counted_sort(query: ParsedQuestion, linked: Entities) -> ParsedQuestion:
    """Count what several titles begin with: "how many kaffeeklatsches" of "Kaffeeklatsch: Ann".

    The word stands next to "how many": "how much does a reading cost" counts none.
    """
    if _asks_how_often(query, linked):
        title = query.voice.title(query.sessions[0])
        # A title may have the words for what is left.
        told = replace(query, subject_text=title, is_remaining=False)
        return _counting(told, query.sessions)
    is_one = query.is_titled and len(query.sessions) < LEAST
    is_named = is_one or query.people or query.kinds or query.countable
    # The Russian "at what hour" has "how many".
    asked = question_words_in(linked.text, query.spoken)
    if is_named or query.intent not in _NEAR or {"when", "how_long"} & asked:
        return query
    counted = _counted(linked, query.spoken)
    titled = (s for s in query.programme.sessions if counted and not s.is_cancelled)
    found = tuple(s for s in titled if any(_head(title) == counted for title in s.title.all()))
    if len(found) < LEAST:
        return query
    return _counting(query, found)


def _counting(query: ParsedQuestion, found: tuple[Session, ...]) -> ParsedQuestion:
    return replace(
        query,
        intent="count",
        countable="sessions",
        found=found,
        sessions=(),
        subject=(),
        rivals=(),
        is_topical=True,
        is_titled=False,
    )


def _asks_how_often(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked how often a session is there: "how many times is Tides broadcast?".

    Not how often its text mentions something, nor how often a year it is held.
    """
    is_named = query.is_titled and bool(linked.title_spans) and bool(query.sessions)
    if not is_named or query.people or says(linked.text, "mention_words", query.spoken):
        return False
    return says(linked.text, "frequency_words", query.spoken)


def _counted(linked: Entities, language: str) -> str | None:
    """Return the stem of the first word after "how many" that is no part of a name or time."""
    folded = fold(linked.text)
    asked = max(
        (
            span
            for term, _ in grouped_terms("quantity", language)
            if term in folded and (span := find_term(folded, term))
        ),
        key=lambda span: span[1] - span[0],
        default=None,
    )
    if asked is None or len(folded) != len(linked.text):
        return None
    spans = linked.times.offsets
    after = (t for t in linked.terms if t.start >= asked[1] and not touches(t, spans))
    before = (t for t in linked.terms if t.end <= asked[0] and not touches(t, spans))
    if language == "ko":  # "낭독은 몇 개"
        return next((term.stem for term in reversed(list(before))), None)
    idle = terms_everywhere("of_words")
    return next((term.stem for term in after if term.surface not in idle), None)


def _head(title: str) -> str | None:
    """Return the stem of the one word before a title's colon, or None."""
    head, colon, _ = title.partition(":")
    terms = terms_of(head) if colon else ()
    return terms[0].stem if len(terms) == 1 else None
