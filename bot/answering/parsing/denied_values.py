"""Sessions asked for by what they are not: "which talks are not in hall B", "what isn't in French".

A value that stands beside the word that denies is left out; all others narrow the list as ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.classifier.masks import without_masks
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import of_kinds
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.session_languages import language_spans, spoken_languages_in
from bot.answering.parsing.negation import denied_spans, denies_there_is
from bot.answering.parsing.people_asked import asks_for_people
from bot.answering.parsing.spoken_of import asks_for_any, speaks_of_any
from bot.answering.parsing.times_left_out import is_part_of_day
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says, says_amount, term_spans
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.small_words import small_words
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_openly, is_put_forward
from bot.answering.text.wording import terms
from bot.core.models import Session, SessionKind


def others_listed(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, reading: LanguageModel
) -> ParsedQuestion | None:
    """Return a question for all sessions but those left out or denied, or None for another."""
    others = _all_but_denied(query, linked, knowledge, reading)
    return others or _all_the_rest(query, linked)


def _all_but_denied(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, reading: LanguageModel
) -> ParsedQuestion | None:
    """Read "which talks are not in hall B" as about all the others; None where none is so denied.

    A question whether something is not so ("isn't it in hall B") puts that forward, and lists none.
    """
    if query.is_titled or not _lists(query):
        return None
    denied = denied_spans(linked.text, query.spoken)
    if not denied or denies_there_is(without_masks(linked.masked), query.spoken):
        return None
    if not asks_which(query, linked, denied[-1]):
        return None
    for value in sorted(_values(query, linked, knowledge), key=lambda one: one.start):
        if any(_are_beside(span, value, linked.text, query.spoken, reading) for span in denied):
            return _all_but(query, value, linked.text)
    return None


def _all_the_rest(query: ParsedQuestion, linked: Entities) -> ParsedQuestion | None:
    """Read "all sessions but the keynotes" as about the others; None where more is asked of them.

    That is so where sessions are spoken of, or all there is, and nothing else is named.
    """
    asking = without_masks(linked.masked)
    is_of_more = query.is_titled or query.people or (query.found and query.is_topical)
    if not query.left_out or is_of_more:
        return None
    is_of_any = speaks_of_any(query) and _lists(query)
    if not (is_of_any or says(asking, "all_words", query.spoken)):
        return None
    is_of_else = question_words_in(asking, query.spoken) & _OF_ELSE
    if is_of_else or linked.unmatched:
        return None
    return listed(query, linked.text)


@dataclass(frozen=True, slots=True)
class _Value:
    """Where a value is named, the sessions that have it, and the question without it.

    Where nothing has another (`is_of_all`) that is not to be listed, but told.
    """

    start: int
    end: int
    sessions: tuple[Session, ...]
    without: ParsedQuestion
    is_of_all: bool = False


def _lists(query: ParsedQuestion) -> bool:
    """Whether a question asks for a list, or resembles one that does."""
    return has_trait(query.intent, Trait.LISTS) or query.intent in _NEAR_LISTS


_NEAR_LISTS = frozenset(
    {"rooms", "where", "directions", "is_today", "when", "session_language", "session_track"}
    | {"event_unknown", "speakers", "person_sessions", "parallel", "cancelled", "event_status"}
    | {"bot:change_language", "topic:interpretation", OUT_OF_SCOPE}
)
"""What is resembled by asking for sessions by a place, a day or a language they are not in."""


def asks_which(query: ParsedQuestion, linked: Entities, denied: tuple[int, int]) -> bool:
    """Whether sessions are asked for openly, or whether there are any that are not so.

    `denied` is where that is said.
    """
    asking, language = without_masks(linked.masked), query.spoken
    is_of_else = bool(question_words_in(asking, language) & _OF_ELSE)
    if is_of_else or asks_for_people(query, linked) or says(asking, "why_words", language):
        return False
    if asks_openly(asking, language):
        return True
    if not asks_for_any(query, asking):
        return False
    there = term_spans(fold(linked.text), terms("there_is_words", language))
    is_of_some = any(start < denied[0] or language == "ko" for start, _ in there)
    return is_of_some or not is_put_forward(linked.text, language)


_OF_ELSE = frozenset({"when", "where", "how_long", "about"})
"""Words of asking for something of sessions, and not for which they are."""


def _values(query: ParsedQuestion, linked: Entities, knowledge: Knowledge) -> Iterator[_Value]:
    """Yield what a question names that narrows the programme down and may be denied."""
    yield from _places(query, linked)
    yield from _days(query, linked)
    yield from _languages(query, linked)
    # "No workshop tomorrow?" asks if there is none.
    if asks_openly(without_masks(linked.masked), query.spoken) or query.names_session:
        yield from _kinds(query, linked, knowledge)


def _places(query: ParsedQuestion, linked: Entities) -> Iterator[_Value]:
    """Yield the rooms and tracks named."""
    sessions = query.programme.sessions
    for mention in linked.mentions:
        ids = {*mention.ids}
        if mention.kind == "room":
            own = tuple(s for s in sessions if ids.intersection(s.rooms))
            rest = replace(query, rooms=tuple(r for r in query.rooms if r.id not in ids))
            yield _Value(*mention.span, own, rest)
        elif mention.kind == "track":
            own = tuple(s for s in sessions if ids.intersection(s.tracks))
            rest = replace(query, tracks=tuple(t for t in query.tracks if t.id not in ids))
            yield _Value(*mention.span, own, rest)


def _days(query: ParsedQuestion, linked: Entities) -> Iterator[_Value]:
    """Yield the days named, if the event has others."""
    days = linked.times.days
    others = tuple(day for day in query.programme.days if day not in days)
    if not (days and others):
        return
    rest = replace(query, times=replace(query.times, days=others))
    for span in linked.times.spans:
        if not is_part_of_day(span, query.spoken):
            yield _Value(span.start, span.end, (), rest)


def _languages(query: ParsedQuestion, linked: Entities) -> Iterator[_Value]:
    """Yield the languages named, that sessions are held in or not."""
    spoken = set(spoken_languages_in(fold(linked.text), query.spoken))
    if not spoken:
        return
    sessions = query.programme.sessions
    held = dict.fromkeys(one for session in sessions for one in session.languages)
    others = tuple(one for one in held if one not in spoken)
    rest = replace(query, languages=others)
    if not others:
        rest = replace(query.without_sessions(), languages=(), intent="session_language")
    own = tuple(one for one in sessions if spoken & {*one.languages})
    own = own if any(not spoken & {*s.languages} for s in sessions if s.languages) else ()
    for span in language_spans(linked.text, query.spoken):
        yield _Value(*span, own, rest, is_of_all=not others)


def _kinds(query: ParsedQuestion, linked: Entities, knowledge: Knowledge) -> Iterator[_Value]:
    """Yield the kinds named, but for talks."""
    folded, tracks = fold(linked.text), knowledge.kind_tracks
    named = kinds_in(folded, query.spoken, tracks)
    kinds = [pair for pair in named if pair[0] is not SessionKind.TALK]
    if not kinds:
        return
    own = of_kinds(kinds, folded, query.programme, query.spoken, tracks)
    rest = replace(query, kinds=(), kind_word="", of_kind=None)
    for span in term_spans(folded, [word for _, word in kinds]):
        yield _Value(*span, own, rest)


def _are_beside(
    denied: tuple[int, int], value: _Value, text: str, language: str, reading: LanguageModel
) -> bool:
    """Whether nothing but small words stands between what denies and what it denies."""
    gap = text[value.end : denied[0]] if language == "ko" else text[denied[1] : value.start]
    is_after = value.end <= denied[0] if language == "ko" else denied[1] <= value.start
    if not is_after or any(mark in gap for mark in _BORDERS):
        return False
    if has_unsegmented(gap):
        return len(gap.strip()) <= MOST_LETTERS
    small = small_words(_HELD, language)
    return len(gap.split()) <= MOST_WORDS and all(
        reading.is_function_word(term) or term.surface in small for term in terms_of(gap)
    )


_BORDERS = ",;:!?،؛؟，；：！？"
"""Signs behind which another clause begins."""

_HELD = ("stating_words", "taking_place_words", "being_on_words")
"""Categories of words for being held, which may stand between."""

MOST_WORDS, MOST_LETTERS = 4, 7
"""Of what stands between: "not held in the", "로 진행되지 "."""


def _all_but(query: ParsedQuestion, value: _Value, text: str) -> ParsedQuestion:
    """Return a question for all sessions but those that have the value denied."""
    out = query.left_out | {session.id for session in value.sessions}
    rest = replace(value.without, left_out=out)
    is_told = value.is_of_all or (query.is_topical and query.found)
    return rest if is_told else listed(rest, text)


def listed(query: ParsedQuestion, text: str) -> ParsedQuestion:
    """Return a question for sessions, be they only counted, or asked for now, as one for a list."""
    is_told = query.intent == "on_now" and query.times.is_now
    if is_told or (query.intent == "count" and says_amount(text, query.spoken)):
        return replace(query, sessions=())
    return replace(
        query, intent="programme", sessions=(), found=(), subject=(), subject_text="", rivals=(),
        nearness=0.0, is_topical=False, has_unknown_terms=False,
    )  # fmt: skip
