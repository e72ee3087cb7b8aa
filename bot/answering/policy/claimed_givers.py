"""Whether somebody gives the talk on something, as is put forward: "Ana talks of tides?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.masks import without_masks
from bot.answering.intents import reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.relation_words import parts_in
from bot.answering.linking.session_languages import spoken_languages_in
from bot.answering.linking.sessions import texts_of
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.parsing.negation import denies_there_is, is_negated
from bot.answering.policy.claim_words import says_more
from bot.answering.policy.claimed_of import is_of_something_else
from bot.answering.policy.confirmation import confirmed
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies.lists import denied
from bot.answering.text.markers import has_any, has_term, question_words_in, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_whether
from bot.answering.text.wording import name_terms, terms
from bot.core.models import AnswerStatus, Part, Session
from bot.languages import UNSEGMENTED

MOST_MEANT = 3
"""Sessions on a subject of which one may be the talk that is meant."""

_OF_TIME = ("same_time_words", "meanwhile_words")
"""Categories of words by which only the time of a talk is meant."""

_OF_SPEAKERS = frozenset({"speakers"})
"""The intent in whose words it is put forward that somebody gives a talk."""


def reply_to_giver(part: Interpretation) -> Reply | None:
    """Confirm that somebody gives a talk named by its subject, or say who does; None of all else.

    A whole title is a value of its own (`claimed_sessions`). Of who only talks "about" something
    no other talk tells that they do not.
    """
    query, linked = part.query, part.linked
    people, beside = ids_of(linked.mentions, "person"), _without_relative(linked, query.spoken)
    is_of_else = linked.times.spans or query.rooms or query.tracks or is_of_something_else(part)
    is_of_else = is_of_else or any(has_any(fold(beside), one, query.spoken) for one in _OF_TIME)
    if len(people) != 1 or _owns(linked) or not 0 < len(query.sessions) <= MOST_MEANT or is_of_else:
        return None
    if not (linked.sessions or query.subject_text) or parts_in(fold(beside), query.spoken):
        return None
    if not asks_whether(linked.text, beside, query.spoken) or _is_denied(beside, query.spoken):
        return None
    person = query.programme.person[people[0]]
    said = frozenset(one.stem for one in terms_of(query.subject_text))
    own = said.union(*map(stems_of_title, query.sessions))
    names = [term.surface for name in (person.name, *person.aliases) for term in terms_of(name)]
    giving, speaking = (
        _said(one, beside, query.spoken) for one in ("verbs_of_giving", "verbs_of_speaking")
    )
    speaking = (*speaking, *_being_in(linked, query.spoken))
    if not (giving or speaking) or spoken_languages_in(beside, query.spoken):
        return None  # "Han's talk" says of it no more
    if says_more(part, (*names, *giving, *speaking, query.kind_word), _OF_SPEAKERS, own):
        return None
    named = {one.id: one for one in (*query.sessions, *query.found)}
    given = tuple(one for one in named.values() if _gives(person.id, one))
    if given:  # "is Ana speaking about whales" is not so because she speaks
        on_it = given if linked.sessions else tuple(s for s in given if _is_on(s, said, query))
        facts = _facts(query, on_it) if on_it else None
        return confirmed(facts, part, has_slots=True) if facts else None
    rest = without_terms(fold(beside), speaking)
    is_talk = giving or query.kinds or has_any(rest, "session_words", query.spoken)
    is_told = all(one.people for one in query.sessions)
    if not (is_talk and is_told) or _speaks_of(person.id, said, query):
        return None
    facts = _facts(query, query.sessions)
    return facts and replace(facts, text=denied(query, facts.text, person.name))


def _without_relative(linked: Entities, language: str) -> str:
    """Return a text without names, nor the "who" right behind one: "c'est Ana qui présente"."""
    beside = without_masks(linked.masked)
    ends = {one.end for one in linked.mentions if one.kind == "person"}
    for term in linked.terms:
        is_behind = any(0 < term.start - end <= 1 for end in ends)
        if is_behind and question_words_in(term.surface, language) == {"who"}:
            return beside.replace(linked.text[term.start : term.end], "", 1)
    return beside


def _owns(linked: Entities) -> bool:
    """Whether it is somebody's own that is spoken of: "Ana's talk"."""
    behind = (linked.text[one.end :] for one in linked.mentions if one.kind == "person")
    return any(rest.startswith(("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")) for rest in behind)


def _said(verbs: str, beside: str, language: str) -> tuple[str, ...]:
    """Return those of some verbs for giving a talk that a text has."""
    folded = fold(beside)
    if language in UNSEGMENTED:  # no 讲 of 演讲
        folded = without_terms(folded, terms("session_words", language))
    wanted = name_terms(verbs, language)
    return tuple(word for word in wanted if word in folded and has_term(folded, word))


def _being_in(linked: Entities, language: str) -> tuple[str, ...]:
    """Return the words right behind somebody's name that say no more than that they are in it."""
    words = name_terms("words_of_being_in", language)
    if language in UNSEGMENTED:
        return tuple(word for word in words if word in fold(linked.text))
    behind = [fold(linked.text[one.end :]) for one in linked.mentions if one.kind == "person"]
    # A verb may stand between: "Ana est dans la séance".
    texts = [" ".join(text.split()[at:]) for text in behind for at in (0, 1)]
    return tuple(word for word in words if any(text.startswith(f"{word} ") for text in texts))


def _is_denied(beside: str, language: str) -> bool:
    return is_negated(beside, language) or denies_there_is(beside, language)


def _gives(person: str, session: Session) -> bool:
    """Whether somebody takes part in a session, and not only by moderating others."""
    alone = len(session.people) == 1
    own = [one for one in session.people if one.person == person]
    return any(alone or one.part is not Part.MODERATOR for one in own)


def _is_on(session: Session, said: frozenset[str], query: ParsedQuestion) -> bool:
    """Whether a session is on a subject: its texts or tracks have a word of it, or one for it."""
    tracks = (query.programme.track[one].name.all() for one in session.tracks)
    texts = (*texts_of(session), *(name for names in tracks for name in names))
    stems = {term.stem for text in texts for term in terms_of(text)}
    return bool(said & stems) or (session in query.found and not query.nearness)


def _speaks_of(person: str, said: frozenset[str], query: ParsedQuestion) -> bool:
    """Whether somebody takes part in the sessions meant, or a text of theirs has the subject."""
    own = query.programme.sessions_of(person)
    texts = (text for session in own for text in texts_of(session))
    is_meant = any(session in query.sessions for session in own)
    return is_meant or any(said & {term.stem for term in terms_of(text)} for text in texts)


def _facts(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply | None:
    """Return who takes part in sessions; None where that is not told."""
    bare = replace(
        query.without_sessions(), intent="speakers", sessions=sessions, people=(), is_titled=True
    )
    told = reply_to(bare)
    return told if told.status is AnswerStatus.ANSWERED else None
