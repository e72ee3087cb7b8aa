"""Words of so few sessions that one of them tells which is meant, whatever else is said."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.sessions import fullest
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import Session

TELLING = 2
"""In at most so many titles a word tells by itself which session is meant."""

SHORTEST_TELLING = 4
"""Letters of a word that tells by itself which session is meant."""

NEAR_SESSION = 3
"""Terms apart that a rare word and one for a session stand at most: "the talk on the deepfakes"."""

MOST_TELLING = 12
"""Words of a message in which one of them may tell what it is about: no letter, no order."""


def by_telling_word(
    linked: Entities,
    content: Sequence[str],
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> tuple[Session, ...]:
    """Return the sessions that a word of the message tells by itself, whatever is beside it.

    That is one of few titles, or one of few texts beside a word for a session ("a deepfake talk").
    "fein el talk bta3 fastapi" is about FastAPI, though no text of the event has the rest.
    """
    beside = _beside_session_word(linked, content, knowledge, reading, language)
    if beside or len(linked.terms) > MOST_TELLING:
        return beside
    index = knowledge.sessions
    telling = {
        term.stem
        for term in linked.terms
        if term.stem in content
        and len(term.surface) >= SHORTEST_TELLING
        and 0 < index.titles_with(term.stem) <= TELLING
        and not reading.is_known(term)
        and term.stem not in reading.everyday_stems
        and (index.is_name(term.stem) or language not in knowledge.event.languages)
    }
    hits = [hit for stem in sorted(telling) for hit in index.by_title([stem])]
    return tuple(knowledge.programme.session[one] for one in dict.fromkeys(hit.id for hit in hits))


def _beside_session_word(
    linked: Entities,
    content: Sequence[str],
    knowledge: Knowledge,
    reading: LanguageModel,
    language: str,
) -> tuple[Session, ...]:
    """Return the sessions whose texts have a rare word that stands beside one for a session."""
    nouns = _session_words(language)
    places = [i for i, term in enumerate(linked.terms) if term.surface in nouns]
    index = knowledge.sessions
    telling = [
        term.stem
        for i, term in enumerate(linked.terms)
        if any(abs(i - place) <= NEAR_SESSION for place in places)
        and term.stem in content
        and len(term.surface) >= SHORTEST_TELLING
        and index.is_telling(term.stem)
        and not reading.is_known(term)
    ]
    if not telling:
        return ()
    best = fullest(index.by_subject(telling))
    return tuple(knowledge.programme.session[hit.id] for hit in best)


@cache
def _session_words(language: str) -> frozenset[str]:
    """Return the single words of all that a session is called by."""
    talks = (word for word, kind in grouped_terms("kinds", language) if kind == "talk")
    said = (*terms("session_words", language), *talks)
    return frozenset(term.surface for word in said for term in terms_of(word))


def is_told_by_name(linked: Entities, found: Sequence[Session], knowledge: Knowledge) -> bool:
    """Whether a name as it is written, of few sessions, found them: "the AFL++ people"."""
    index = knowledge.sessions
    named = {
        term.stem
        for term in linked.unmatched
        if term.is_capital and term.start > 0 and index.is_telling(term.stem)
    }
    return bool(found) and all(named & index.stems_of(session.id) for session in found)
