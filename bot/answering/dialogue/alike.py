"""The session that is to somebody what the last one was to somebody else: "and McKillip's?"."""

from __future__ import annotations

from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.title_parts import stems_of_title
from bot.answering.query import ParsedQuestion
from bot.answering.text.terms import terms_of
from bot.core.models import Session
from bot.core.programme import Programme


def sessions_alike(query: ParsedQuestion, state: DialogueState) -> tuple[Session, ...]:
    """Return those of the people just named that are called as the one session told of last is.

    "Ana Lima interviewed by Bo Berg" after "Cleo Roux interviewed by Dov Stern": but for the names
    in them both titles are the same.
    """
    intent = state.intent or ""
    is_of_session = has_trait(intent, Trait.OF_SESSION) or intent == "speakers"
    is_named = query.people and not (query.sessions or query.rooms or query.tracks)
    if not (is_of_session and is_named and len(state.sessions) == 1):
        return ()
    programme = query.programme
    last = programme.session.get(state.sessions[0])
    called = _besides_names(last, programme) if last else frozenset()
    if not called:
        return ()
    own = programme.sessions_of(*(person.id for person in query.people))
    return tuple(one for one in own if one != last and _besides_names(one, programme) == called)


def _besides_names(session: Session, programme: Programme) -> frozenset[str]:
    """Return the stems of a title without the names of its people; none where it names nobody."""
    people = (programme.person[one.person] for one in session.people)
    names = {term.stem for person in people for term in terms_of(person.name)}
    stems = stems_of_title(session)
    return stems - names if stems & names else frozenset()
