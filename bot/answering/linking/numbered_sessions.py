"""Sessions told by their number or place: "session 2", "the third panel on Friday".

That is the number that a title or a track has, else the place in the order of time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.kind_words import asked_terms, kinds_in
from bot.answering.linking.kinds import of_kinds
from bot.answering.linking.mentions import Mention, SessionsByNumber, ids_of
from bot.answering.linking.sessions import SessionIndex
from bot.answering.text.markers import nouns_for_events
from bot.answering.text.normalise import fold
from bot.answering.text.numbered import NumberedNoun, numbered_nouns
from bot.answering.text.terms import Term
from bot.answering.text.wording import grouped_terms, terms
from bot.answering.times.moments import Moments
from bot.core.filters import SessionFilter
from bot.core.models import EDGE_KINDS, Event, Session
from bot.core.programme import NO_TALKS, Programme


class Called(NamedTuple):
    """That a session (id) is called by a noun and a number, and a letter behind that, or none."""

    noun: str
    letter: str
    session: str


Numbered = Mapping[tuple[str, int], tuple[Called, ...]]
"""What sessions are called by, by the sort of the noun and the number."""

_ANY = "session"
"""The sort of nouns that stand for any session."""

_NO_SORTS = frozenset(kind.value for kind in NO_TALKS | EDGE_KINDS)
"""Sorts of which a place in the programme is asked otherwise: the second break is no session."""


def sessions_called_by_number(event: Event) -> Numbered:
    """Return the sessions that a title or a track's name begins to give a number: "Panel III: ...".

    The event's own name may stand before it; "Yoga session 2" is the second of its own.
    """
    languages = tuple(dict.fromkeys((*event.languages, "en")))
    own = frozenset(word for name in _names_of(event) for word in fold(name).split())
    found: dict[tuple[str, int], dict[Called, None]] = defaultdict(dict)
    for name, ids in _names_of_sessions(event):
        for noun, language in _nouns_that_head(name, own, languages):
            hits = dict.fromkeys(Called(noun.noun, noun.letter, one) for one in ids)
            for sort in _sorts(noun.noun, language):
                found[sort, noun.number].update(hits)
    return {key: tuple(hits) for key, hits in found.items()}


def _names_of_sessions(event: Event) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield what sessions, or the tracks that they are in, are called, with the sessions' ids."""
    for session in event.sessions:
        for name in (*session.title.all(), *session.aliases):
            yield name, (session.id,)
    for track in event.tracks:
        ids = [session.id for session in event.sessions if track.id in session.tracks]
        for name in track.name.all():
            yield name, ids


def _nouns_that_head(
    name: str, own: frozenset[str], languages: Sequence[str]
) -> Iterator[tuple[NumberedNoun, str]]:
    """Yield the numbered nouns that a name begins with, behind the event's own words at most.

    Each with its language.
    """
    for language in languages:
        for noun in numbered_nouns(name, _nouns(language), language):
            is_bare = own.issuperset(fold(name[: noun.start]).split())
            if is_bare and _HEAD_ENDS.match(name, noun.end):
                yield noun, language


def _names_of(event: Event) -> Iterator[str]:
    """Yield all names of an event."""
    texts = [event.name.value] if event.name.value else []
    for text in (*texts, *event.short_names):
        yield from text.all()
    yield from event.aliases


_HEAD_ENDS = re.compile(r"\s*(?:$|[^\w\s'’])")
"""What stands behind what a session is called, if there is more."""


def numbered_noun_in(
    text: str,
    found: Sequence[Term],
    index: SessionIndex,
    reading: LanguageModel,
    language: str,
) -> NumberedNoun | None:
    """Return the one noun for a session that a text gives a number; None where it has several.

    Nor where a word of titles before it says whose number it is: "Deck Session IV".
    """
    nouns = tuple(numbered_nouns(text, _nouns(language), language))
    if len({one.span for one in nouns}) != 1:
        return None
    (noun, *_) = nouns
    at = next((i for i, t in enumerate(found) if t.start >= noun.start), 0)
    before, first = found[at - 1 : at], found[at : at + 1]
    if noun.is_ordinal or not before or not first or reading.is_function_word(before[0]):
        return noun
    is_named = index.has_in_title(before[0].stem) and not reading.is_known(before[0])
    return None if is_named or index.stand_together(before[0].stem, first[0].stem) else noun


def sessions_by_number(
    noun: NumberedNoun,
    numbered: Numbered,
    kind_tracks: Mapping[str, frozenset[str]],
    programme: Programme,
    times: Moments,
    mentions: Sequence[Mention],
    language: str,
) -> SessionsByNumber | None:
    """Return the sessions that a number tells: so called, else so placed among those of the sort.

    None where the programme has none of the sort on the days and in the rooms and tracks named.
    """
    wanted = SessionFilter(
        days=frozenset(times.days),
        hours=times.part if times.at is None else None,
        rooms=frozenset(ids_of(mentions, "room")),
        tracks=frozenset(ids_of(mentions, "track")),
    )
    called = _called(noun, numbered, programme, language)
    if called and noun.is_ordinal and wanted.criteria:
        called = wanted.matching(programme, called)
    if called or noun.letter:
        return SessionsByNumber(noun, called)
    kinds = kinds_in(noun.noun, language, kind_tracks)
    if kinds:
        of_sort = of_kinds(kinds, noun.noun, programme, language, kind_tracks, times.days)
    else:
        of_sort = tuple(s for s in programme.sessions if s.kind not in NO_TALKS)
    counted = tuple(s for s in wanted.matching(programme, of_sort) if not s.is_cancelled)
    starts = sorted({session.start for session in counted if session.start})
    if (of_sort and not counted) or (starts and noun.number == 1 and noun.is_ordinal):
        return None  # which one begins first is told by its place at the edge
    is_there = 0 < noun.number <= len(starts)
    chosen = [s for s in counted if s.start == starts[noun.number - 1]] if is_there else ()
    return SessionsByNumber(noun, tuple(chosen), counted, len(starts))


def _called(
    noun: NumberedNoun, numbered: Numbered, programme: Programme, language: str
) -> tuple[Session, ...]:
    """Return the sessions called by a number; with "2" also those called 2A and 2B."""
    sorts = _sorts(noun.noun, language)
    hits = [hit for sort in sorts for hit in numbered.get((sort, noun.number), ())]
    hits = [hit for hit in hits if hit.noun == noun.noun] or hits
    ids = {hit.session for hit in hits if hit.letter == noun.letter}
    ids = ids or {hit.session for hit in hits if not noun.letter}
    return tuple(session for session in programme.sessions if session.id in ids)


@cache
def _sorts(noun: str, language: str) -> frozenset[str]:
    """Return of which sorts a noun is: that of any session, or those it names."""
    sorts = {group for term, group in asked_terms(language) if term == noun}
    return frozenset(sorts) or frozenset({_ANY})


@cache
def _nouns(language: str) -> tuple[str, ...]:
    """Return the folded nouns for one session or one of a sort, the longest first."""
    sorts = {term for term, group in asked_terms(language) if group not in _NO_SORTS}
    tracks = {term for term, _ in grouped_terms("track_sorts", language)}
    loans = {*terms("session_words", "en")}
    nouns = sorts - tracks | {*terms("session_words", language)} | loans
    nouns -= {*nouns_for_events(language)}
    return tuple(sorted(nouns, key=lambda one: (-len(one), one)))
