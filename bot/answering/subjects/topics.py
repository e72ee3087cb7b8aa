"""Talks on what is a usual topic, too: "a talk about passwords" asks for no WiFi."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import ASSISTANT, TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.core.models import Session

LONG_ALIKE = 7
"""Letters from which on a word of another language is read as one of a title that is alike."""

BESIDE = 3
"""How many words from the one for it a subject may begin."""


def with_subject_of_talk(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, reading: LanguageModel
) -> ParsedQuestion:
    """Read "something about connected toilets" as about talks, though toilets are a usual topic.

    A telling word of a title must stand where a subject does: after "about", or before "talk".
    """
    is_of_talk = query.names_session or query.names_anything
    is_of_talk = is_of_talk or says(linked.text, "speaking_of_words", query.spoken)
    is_beside = query.intent.startswith((TOPIC, ASSISTANT))
    is_named = query.is_titled or query.people or query.rooms or query.tracks
    if not (is_beside and is_of_talk and query.is_of_talks) or is_named:
        return query
    topic = knowledge.programme.topic_covering.get(query.intent.removeprefix(TOPIC))
    is_answered = topic is not None and bool(topic.answer.value)
    index = knowledge.sessions
    folded = fold(linked.text)
    marks = _places_of(folded, terms("about_words", query.spoken))
    nouns = _places_of(folded, terms("session_words", query.spoken))
    # Long words are alike in many languages: "toilettes" are toilets.
    meant = index.mistyped.respelt(linked.terms, lambda term, _: len(term.surface) < LONG_ALIKE)
    stems = {term: stem for term, stem in meant if index.has_in_title(stem)}

    def is_last(at: int) -> bool:
        """Whether a word ends the question right after the word for a subject."""
        return at + 1 == len(linked.terms) and _is_next(linked.terms[at - 1 : at], marks)

    told = {
        stems[term]
        for at, term in enumerate(linked.terms)
        if term in stems
        and not reading.is_function_word(term)
        and (
            _is_next(linked.terms[max(0, at - BESIDE) : at], marks)
            or _is_next(linked.terms[at + 1 : at + BESIDE], nouns)
        )
        and (index.is_telling(stems[term]) or (is_last(at) and not is_answered))
    }
    ids = dict.fromkeys(hit.id for stem in sorted(told) for hit in index.by_title([stem]))
    if not ids:
        return query
    found = tuple(knowledge.programme.session[one] for one in ids)
    words = {term.surface for term in linked.terms if stems.get(term) in told}
    as_asked = tuple(s for s in found if words & _words_of_title(s))  # access is no accessibility
    return replace(
        query,
        intent="find_sessions",
        found=as_asked or found,
        sessions=(),
        is_topical=True,
        names_session=True,
        subject=(),
    )


def _words_of_title(session: Session) -> frozenset[str]:
    return frozenset(term.surface for title in session.title.all() for term in terms_of(title))


def _places_of(folded: str, words: Sequence[str]) -> set[int]:
    """Return where words stand in a folded text."""
    found = (re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", folded) for word in words)
    return {match.start() for matches in found for match in matches}


def _is_next(neighbours: Sequence[Term], places: set[int]) -> bool:
    return any(term.start in places for term in neighbours)
