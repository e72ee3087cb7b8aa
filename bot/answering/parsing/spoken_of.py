"""Which kinds of sessions, and which sessions by their words, a question speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import (
    OF_MANY,
    mentions_session,
    sessions_of_kind,
    without_kind_words,
)
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.sessions import FEW
from bot.answering.parsing.bare_phrase import FACTS, bare_phrase
from bot.answering.parsing.content import content_of
from bot.answering.parsing.named_values import outside_times
from bot.answering.parsing.telling_words import by_telling_word
from bot.answering.parsing.unknown_words import without_companions
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_term, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term, stem
from bot.answering.text.wording import terms
from bot.core.models import Session, SessionKind
from bot.core.moderated import given_by
from bot.core.programme import IDLE_KINDS


class SpokenOf(NamedTuple):
    """What a question speaks of: the kinds asked for, and the sessions with its words.

    `linked` is left without the words for kinds. `is_of_sessions` says that it speaks of sessions
    by a word for them, `is_headed` that titles or tracks have all of `content`, the stems of its
    subject, `is_telling` that each of those is of few sessions.
    """

    linked: Entities
    kinds: list[tuple[SessionKind, str]]
    content: list[str]
    found: tuple[Session, ...]
    is_of_sessions: bool
    is_headed: bool
    is_telling: bool


def speaks_of_any(query: ParsedQuestion) -> bool:
    """Whether any sessions are spoken of, be they called a conference, or "something"."""
    is_of_any = query.names_session or query.names_anything or query.kinds or query.names_event
    return bool(is_of_any)


def asks_for_any(query: ParsedQuestion, asking: str) -> bool:
    """Whether any sessions are spoken of, or a word asks for a list; `asking` is without masks."""
    return speaks_of_any(query) or says(asking, "listing_words", query.spoken)


def read_spoken_of(
    linked: Entities, intent: str, knowledge: Knowledge, reading: LanguageModel, language: str
) -> SpokenOf:
    """Find the kinds and the sessions that a question speaks of, once its intent is known."""
    folded = fold(linked.text)
    names_session = mentions_session(folded, language)
    kinds = _kinds_named(linked, intent, folded, knowledge, language)
    linked = without_kind_words(without_companions(linked, kinds, language), kinds, language)
    content = content_of(linked, knowledge, reading, language)
    if {*content} <= _stems_of_sorts(kinds):
        content = []  # that a text has the word for what is asked narrows nothing down
    found = about(content, knowledge)
    found = found or by_telling_word(linked, content, knowledge, reading, language)
    phrase = () if kinds or linked.sessions else bare_phrase(linked, language)
    called = called_by(phrase, knowledge) if intent in FACTS else ()
    may_be_headed = (bool(kinds) or names_session) and not linked.sessions
    headed = _headed(content, found, knowledge) if may_be_headed else called
    is_telling = bool(content) and all(map(knowledge.sessions.is_telling, content))
    has_all = not called and is_telling and all(session in found for session in headed)
    found = found if has_all else headed or found
    kinds = _without_subjects(kinds, content, found, knowledge)
    is_of_sessions = bool(kinds) or names_session or bool(called)
    return SpokenOf(linked, kinds, content, found, is_of_sessions, bool(headed), is_telling)


def _stems_of_sorts(kinds: Sequence[tuple[SessionKind, str]]) -> frozenset[str]:
    """Return the stems of the words for kinds, but for those of breaks and meals."""
    words = (word for kind, term in kinds if kind not in IDLE_KINDS for word in term.split())
    return frozenset(map(stem, words))


def sessions_asked(
    spoken_of: SpokenOf,
    of_kind: Sequence[Session],
    intent: str,
    knowledge: Knowledge,
    language: str,
) -> tuple[Session, ...]:
    """Return the sessions that are named: by title, by kind, or by who speaks in them."""
    linked, kinds, found = spoken_of.linked, spoken_of.kinds, spoken_of.found
    programme, folded = knowledge.programme, fold(linked.text)
    if linked.sessions:
        return linked.sessions
    sessions = sessions_of_kind(kinds, of_kind, folded, found, linked, programme, language)
    # "Is the keynote streamed" is asked of no talk whose text has a stream in it.
    is_on_subject = spoken_of.is_telling and not intent.startswith(TOPIC)
    if is_on_subject and _is_other_kind(kinds, sessions, found):
        sessions = found  # "the workshop on drones", and a talk speaks of them
    if not sessions and has_trait(intent, Trait.OF_SESSION):
        people = ids_of(linked.mentions, "person")
        is_of_lead = intent == "moderates"
        return programme.sessions_of(*people) if is_of_lead else given_by(programme, *people)
    return sessions


def _is_other_kind(
    kinds: Sequence[tuple[SessionKind, str]], sessions: Sequence[Session], found: Sequence[Session]
) -> bool:
    """Whether none of the sessions of the kind named speaks of the subject, and others do."""
    is_loose = bool(kinds) and all(kind in OF_MANY for kind, _ in kinds)
    ids = {session.id for session in sessions}
    return is_loose and bool(found) and not any(session.id in ids for session in found)


def _kinds_named(
    linked: Entities, intent: str, folded: str, knowledge: Knowledge, language: str
) -> list[tuple[SessionKind, str]]:
    """Return the kinds a question asks for, with the word that names each."""
    # "Before lunch" is a time of day, and asks for no meal.
    kinds = kinds_in(
        folded if intent == "breaks" else outside_times(linked, folded),
        language,
        knowledge.kind_tracks,
    )
    if not has_trait(intent, Trait.LISTS) or ids_of(linked.mentions, "person"):
        # "When does she talk", "how many talks does she give": any session, not one of that kind.
        kinds = [pair for pair in kinds if pair[0] is not SessionKind.TALK]
    before = terms("before_verbs", language)
    if before and intent != "breaks":
        kinds = [
            pair
            for pair in kinds
            if pair[0] not in IDLE_KINDS
            or not any(has_term(folded, f"{word} {pair[1]}") for word in before)
        ]
    if linked.stated:  # "a book on food" is no meal
        stated = fold(linked.subject)
        kinds = [p for p in kinds if p[0] not in IDLE_KINDS or not has_term(stated, p[1])]
    # "The online workshops" is a room's name before it is a kind.
    named = [fold(text) for thing in _places_and_tracks(linked, knowledge) for text in thing]
    return [pair for pair in kinds if not any(has_term(name, pair[1]) for name in named)]


def _places_and_tracks(linked: Entities, knowledge: Knowledge) -> Iterator[tuple[str, ...]]:
    """Yield the names of each room and track that a question names."""
    programme = knowledge.programme
    for room in ids_of(linked.mentions, "room"):
        yield programme.room[room].name.all()
    for track in ids_of(linked.mentions, "track"):
        yield programme.track[track].name.all()


def called_by(phrase: Sequence[Term], knowledge: Knowledge) -> tuple[Session, ...]:
    """Return the few sessions with all words of a phrase in their titles.

    "The key signing" is the key-signing party, and no talk on the signing of packages.
    """
    called = knowledge.sessions.by_heading([term.stem for term in phrase])
    is_few = len(called) <= FEW
    return tuple(knowledge.programme.session[one] for one in called) if is_few else ()


def _headed(
    content: Sequence[str], found: Sequence[Session], knowledge: Knowledge
) -> tuple[Session, ...]:
    """Return the sessions with all that is asked in their titles and tracks, those found first."""
    ids = knowledge.sessions.by_heading(content) if content else ()
    best = [session.id for session in found if session.id in ids]
    return tuple(knowledge.programme.session[one] for one in dict.fromkeys((*best, *ids)))


LEAST_SHARE, NEAR_BEST = 0.4, 0.75
"""Which part of what is asked the best session's text must have; and of that part another one's."""


def about(content: Sequence[str], knowledge: Knowledge) -> tuple[Session, ...]:
    """Return the sessions whose texts speak of most of what is asked, best first."""
    hits = knowledge.sessions.by_subject(content)
    if not hits or hits[0].question_share < LEAST_SHARE:
        return ()
    # A word of few sessions is the subject of each, be it in a text alone.
    is_telling = any(map(knowledge.sessions.is_telling, hits[0].terms))
    kept = [
        hit
        for hit in hits
        if hit.question_share >= NEAR_BEST * hits[0].question_share
        or (is_telling and hit.terms >= hits[0].terms)
    ]
    return tuple(knowledge.programme.session[hit.id] for hit in kept)


def _without_subjects(
    kinds: list[tuple[SessionKind, str]],
    content: Sequence[str],
    found: Sequence[Session],
    knowledge: Knowledge,
) -> list[tuple[SessionKind, str]]:
    """Leave out the breaks and meals that are part of a subject: "the coffee machine" is none."""
    if not found or not any(kind in IDLE_KINDS for kind, _ in kinds):
        return kinds
    named = {stem(word) for _, term in kinds for word in term.split()}
    own = knowledge.sessions.stems_of(found[0].id)
    is_wider = named <= own and any(one in own and one not in named for one in content)
    return [pair for pair in kinds if pair[0] not in IDLE_KINDS] if is_wider else kinds
