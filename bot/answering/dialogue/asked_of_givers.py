"""What is asked of those just told of, or of whoever gives what was: who they are, what else.

Somebody told of before another session was told of is not meant any more.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.dialogue.asked_of_told import MOST_MEANT
from bot.answering.dialogue.meant_people import givers_meant, is_named_in, meant_by_pronoun
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import TALK, Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says, without_categories
from bot.answering.text.normalise import fold
from bot.answering.text.small_words import has_only
from bot.core.models import Person, SessionKind


def with_givers_asked(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return what is asked of those told of, or of the one who gives what was; None for others."""
    names_more = query.people or query.bodies or query.is_titled or linked.strangers
    if names_more or query.subject or state.intent is None:
        return None
    return _of_other_sessions(query, linked, state) or _of_who_they_are(query, linked, state)


def _of_other_sessions(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "does she give another talk?" as all that she takes part in."""
    is_other = says(linked.text, "other_words", query.spoken)
    if not is_other or not (query.names_session or query.kinds):
        return None
    # "Il y a d'autres séances" says "il" of nobody.
    beside = without_categories(fold(linked.text), ("there_is_words",), query.spoken)
    if not says(beside, "person_pronouns", query.spoken):
        return None
    asked = replace(query, intent="person_sessions")
    if not (people := _meant(asked, linked, state)):
        return None
    kinds = () if set(query.kinds) <= {SessionKind.TALK} else query.kinds
    bare = replace(asked.without_sessions(), people=people, subject_text="", continues=True)
    return replace(bare, kinds=kinds, of_kind=query.of_kind if kinds else None)


def _of_who_they_are(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "who are they?", right after they were named, as what is published on them."""
    if not (query.intent in _NEAR_WHO and state.intent and has_trait(state.intent, *_OF_THEM)):
        return None
    is_who = question_words_in(linked.text, query.spoken) == {"who"}
    if not (is_who and has_only(linked.text, _BESIDE_WHO, query.spoken)) or len(linked.terms) < 2:
        return None
    asked = replace(query, intent="who_is")
    people = _meant(asked, linked, state)
    is_named = all(one.id in state.people or is_named_in(one, state.question) for one in people)
    is_he = len(people) == 1 and says(linked.text, "person_pronouns", query.spoken)
    if not people or not (is_named or is_he):
        return None
    bare = replace(asked.without_sessions(), people=people, continues=True, is_unclear_whom=False)
    return replace(bare, subject_text="", rivals=())


def _meant(query: ParsedQuestion, linked: Entities, state: DialogueState) -> tuple[Person, ...]:
    """Return whom a message means: those told of last, else who gives the one session told of."""
    programme = query.programme
    told = still_known(state.sessions, programme.session)
    people = still_known(state.people, programme.person)
    given = {one.person for session in told for one in session.people}
    if given and given.isdisjoint(state.people):
        people = ()  # told of before
    people = meant_by_pronoun(people, linked.text, query.spoken)
    people = people or givers_meant(query, told, linked.text, state.question)
    return people if len(people) <= MOST_MEANT else ()


_NEAR_WHO = frozenset(
    {"speakers", "who_is", "attendees", "partners", "organisers", "event_unknown", "affiliation"}
    | {f"{TALK}who_are_you", OUT_OF_SCOPE}
)
"""What "who are they?" resembles."""

_OF_THEM = (Trait.OF_SESSION, Trait.OF_PERSON, Trait.NAMES_PEOPLE)
"""Traits of what was asked before, after which they are people."""

_BESIDE_WHO = (
    "plural_pronouns", "person_pronouns", "being_somebody_words", "follow_up", "interjections",
    "trailing_fillers", "people_words",
)  # fmt: skip
"""Categories of the words beside "who"."""
