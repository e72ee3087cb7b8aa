"""Whether a few words ask where what was told is: "salle ?" of a session, "where?" of a list."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answering.dialogue.asked_of_told import MOST_MEANT
from bot.answering.dialogue.asked_who import BARE
from bot.answering.dialogue.narrowing import narrowed_on
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_one, has_term, question_words_in, without_terms
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.small_words import OF_SESSIONS, small_words, without_joined, without_small
from bot.answering.text.wording import grouped_terms, room_nouns, terms

MOST_OF_ROOM = 6
"""Characters of Chinese or Korean that ask for a room: "哪个会议室？"; more ask which there are."""

_OF_ROOMS = frozenset({"where", "rooms"})
"""What a noun for a room alone may be read as."""


def asks_for_room(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether a few words ask for a room by a noun for one: "salle ?", and for no venue.

    Right after a session they ask for its room.
    """
    is_told = 0 < len(state.sessions) <= MOST_MEANT and not linked.mentions
    is_short = linked.has_at_most(BARE, MOST_OF_ROOM)
    is_said = _says_room(linked, query.spoken)
    return is_told and is_said and is_short and query.intent in _OF_ROOMS


def with_room_number(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "the room number?", where no session was told of, as asked of the event's rooms.

    None for any other: where it is has been told, and that is no answer.
    """
    is_named = query.is_specific or query.bodies or query.times.days or state.sessions
    if state.intent is None or query.intent not in _NEAR_NUMBER or is_named:
        return None
    bare, language = without_joined(fold(linked.text), query.spoken), query.spoken
    numbers = [term for term in terms("number_signs", language) if has_term(bare, term)]
    nouns = [term for term in terms("hall_nouns", language) if has_term(bare, term)]
    if not (numbers and nouns):
        return None
    rest = _WORD.findall(without_terms(bare, [*nouns, *numbers]))
    if without_small(rest, small_words(OF_SESSIONS, language)):
        return None
    return replace(query, intent="rooms", means=None, rivals=(), subject=(), continues=True)


_NEAR_NUMBER = frozenset({*_OF_ROOMS, "edition", "address", "contact"})
"""What asking for the number of one room resembles; that of rooms is a count."""

_WORD = re.compile(r"[^\W_]+")


def asks_where_of_list(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether a few words ask where those are that were listed: "where?", and name no place."""
    is_list = state.intent is not None and has_trait(state.intent, Trait.LISTS)
    if not is_list or len(state.sessions) <= MOST_MEANT or query.intent not in _OF_ROOMS:
        return False
    is_of_else = query.is_specific or query.bodies or query.times.days or query.place
    if is_of_else or linked.mentions or not linked.has_at_most(BARE, MOST_OF_ROOM):
        return False
    if _says_room(linked, query.spoken):
        return True
    if is_unsegmented(linked.text):
        return question_words_in(linked.text, query.spoken) == {"where"} and not query.names_event
    words = [term.surface for term in linked.terms]
    asking = {
        term for term, group in grouped_terms("question_words", query.spoken) if group == "where"
    }
    small = small_words(OF_SESSIONS, query.spoken) | small_words(("person_pronouns",), query.spoken)
    return bool(asking & {*words}) and not without_small(words, small | asking)


def where_of_list(query: ParsedQuestion, state: DialogueState) -> ParsedQuestion:
    """Return such a question as one about those listed last, by what the list was narrowed by."""
    bare = replace(query, intent="where", subject=(), found=(), names_session=False)
    if state.narrowing is not None:
        return narrowed_on(bare, state.narrowing, "where")
    return replace(bare, sessions=still_known(state.sessions, query.programme.session))


def _says_room(linked: Entities, language: str) -> bool:
    return has_one(fold(linked.text), room_nouns(language))
