"""Sessions picked out of the last list: "the second one", "the other one", "the Munich one"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.answering.dialogue.next_position import index_named, is_of_day
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.linking.cities import cities_in, names_of_cities
from bot.answering.linking.entities import Entities
from bot.answering.linking.session_languages import spoken_languages_in
from bot.answering.linking.spans import blanked, is_inside
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_term, is_wholly, says, without_categories
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.starters import without_and
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import Session
from bot.core.programme import Programme

MOST = 3
"""Sessions picked together; more are no pick."""

SMALL, SHORT = 2, 5
"""Words that may stand between "the one" and what tells which, and their letters."""


@dataclass(frozen=True, slots=True)
class Pick:
    """The sessions (ids) picked out of the last list, and what else the message says."""

    sessions: tuple[str, ...]
    rest: str


def picked_by_place(text: str, state: DialogueState, language: str) -> Pick | None:
    """Return the session of the last list at the place a message names ("the second one")."""
    if len(state.listed) == 1 and index_named(text, language) in {0, -1}:
        return Pick(state.listed, "")  # a list of one has a first and a last one, too
    if len(state.listed) < 2:
        return None
    folded = fold(without_and(text, language))
    for term, group in grouped_terms("ordinals", language):
        if has_term(folded, term):
            place = int(group)
            index = place - 1 if place > 0 else len(state.listed) - 1
            rest = folded.replace(term, " ", 1)
            if is_of_day(folded.partition(term)[2]):
                return None
            return Pick((state.listed[index],), rest) if index < len(state.listed) else None
    named = index_named(text, language)  # "first" alone, which may stand in any question
    is_there = named is not None and named < len(state.listed)
    return Pick((state.listed[named],), "") if named is not None and is_there else None


def picked_other(
    text: str, state: DialogueState, programme: Programme, language: str
) -> Pick | None:
    """Return what is left of the last list, or of somebody's sessions, beside what was spoken of.

    "The other one", or "not that one", after one of two; "her other one", after one of hers.
    """
    folded = fold(text)
    found = [term for term in terms("other_ones", language) if has_term(folded, term)]
    if not found and is_wholly("not_that_one", text, language):
        found = [folded]
    is_beside = says(text, "beside_words", language) or says(text, "same_time_words", language)
    if not found or is_beside:
        return None
    told = set(state.sessions)
    pools = (
        state.listed,
        tuple(session.id for session in programme.sessions_of(*state.people)),
        tuple(session.id for session in _of_speakers(state, programme)),
    )
    for pool in pools:
        others = tuple(one for one in pool if one not in told) or pool
        if told & set(pool) and len(pool) > 1 and len(others) <= MOST:
            rest = folded.replace(found[0], " ", 1)
            return Pick(others, without_categories(rest, _OF_WHOSE, language))
    return None


_OF_WHOSE = ("person_pronouns", "there_is_words")
"""Categories of words beside "other one" that only say whose it is, or ask if there is one."""


def _of_speakers(state: DialogueState, programme: Programme) -> Sequence[Session]:
    """Return the sessions of whoever speaks in the one session spoken of."""
    told = still_known(state.sessions, programme.session)
    if len(state.sessions) != 1 or not told:
        return ()
    return programme.sessions_of(*(taking.person for taking in told[0].people))


def picked_by_words(
    linked: Entities, query: ParsedQuestion, state: DialogueState, language: str
) -> Pick | None:
    """Return the sessions of the last list that have what a message names ("the Munich one").

    That may be a room, a day, a speaker, a kind, a language, or a word of their titles and texts.
    """
    programme = query.programme
    listed = still_known(state.listed, programme.session)
    folded = fold(linked.text)
    if len(listed) < 2 or len(folded) != len(linked.text):
        return None
    words = _words_named(linked, folded, language)
    spoken = spoken_languages_in(folded, language)
    pointer = _pointer(folded, [*linked.spans, *(span for span, _ in words)], language)
    if pointer is None:
        return None
    fitting: Sequence[Session] = ()
    is_narrowed = bool(query.session_filter.criteria or spoken)
    if is_narrowed:
        fitting = [
            s for s in query.filtered(listed) if not spoken or set(spoken) & set(s.languages)
        ]
        fitting = _beginning_then(query, fitting) or fitting
    if not fitting and words:
        fitting = [s for s in listed if all(any(_has(s, w) for w in own) for _, own in words)]
    if not 0 < len(fitting) <= MOST or (len(fitting) == len(listed) and not is_narrowed):
        return None
    rest = blanked(folded, [pointer, *linked.spans, *(span for span, _ in words)])
    return Pick(tuple(session.id for session in fitting), " ".join(rest.split()))


def _beginning_then(query: ParsedQuestion, fitting: Sequence[Session]) -> list[Session]:
    """Return those that begin at the hour named: "the one at 15:30" is none that is on then."""
    at, zone = query.times.at, query.programme.zone
    return [s for s in fitting if s.start and s.start.astimezone(zone).time() == at]


def _pointer(
    folded: str, spans: Sequence[tuple[int, int]], language: str
) -> tuple[int, int] | None:
    """Return where what stands for one of a list stands, right beside a word that tells which."""
    for term, side in grouped_terms("one_pointers", language):
        for match in re.finditer(_alone(term), folded):
            start, end = match.span()
            for first, last in spans:
                gap = folded[last:start] if side == "after" else folded[end:first]
                is_beside = last <= start if side == "after" else end <= first
                most = 0 if side == "after" else SMALL
                if (
                    is_beside
                    and len(gap.split()) <= most
                    and all(len(word) <= SHORT for word in gap.split())
                ):
                    return start, end
    return None


def _words_named(
    linked: Entities, folded: str, language: str
) -> list[tuple[tuple[int, int], tuple[str, ...]]]:
    """Return where the words stand that tell which one is meant, each with its other names."""
    cities = names_of_cities(folded)
    by_name = {written: cities.get(english, ()) for written, english in cities_in(folded).items()}
    named = [
        ((start, start + len(written)), (written, *names))
        for written, names in by_name.items()
        if (start := folded.find(written)) >= 0
    ]
    named += [((t.start, t.end), (t.surface,)) for t in linked.unmatched]
    taken = [span for span, _ in named]
    named += [
        ((term.start, term.end), (term.surface,))
        for term in linked.terms
        if spoken_languages_in(term.surface, language) and not is_inside(term, taken)
    ]
    return named


def _has(session: Session, word: str) -> bool:
    """Whether a session's titles or text have a word."""
    told = session.abstract.value.all() if session.abstract and session.abstract.value else ()
    return any(has_term(fold(text), fold(word)) for text in (*session.title.all(), *told))


def _alone(term: str) -> str:
    """Return the pattern of a term that stands alone, where words are spaced."""
    bare = re.escape(term)
    return bare if has_unsegmented(term) else rf"(?<!\w){bare}(?!\w)"
