"""What earlier turns already said, so that "and where?" and "the second one" are understood."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.dialogue.asked_of_told import MOST_MEANT, SHORT, asked_of_told
from bot.answering.dialogue.asked_place import asks_for_room, asks_where_of_list, where_of_list
from bot.answering.dialogue.asked_title import asks_its_time, asks_title
from bot.answering.dialogue.asked_who import (
    BARE,
    asks_what_is_on,
    asks_who,
    asks_who_is_on,
    asks_who_of_list,
    has_pronoun,
)
from bot.answering.dialogue.fitting_intent import fitting_intent
from bot.answering.dialogue.meant_people import givers_meant, means_several, meant_by_pronoun
from bot.answering.dialogue.narrowing import LastList, adds_only, names_only, narrowed_anew, narrows
from bot.answering.dialogue.put_forward import with_value_put_forward
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.dialogue.titles_alone import asked_before, names_titles_only
from bot.answering.intents import ASSISTANT, INTENTS, TALK, WHO_BY_KIND, Trait, has_trait
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import asks_by_word, asks_what_is_left, question_words_in, says
from bot.answering.text.normalise import is_unsegmented
from bot.core.models import Part, Person, Session
from bot.core.moderated import given_by

LOST, UNSURE = 0.3, 0.5
"""Below which a few words that name nothing ask what was asked before; of what Usher does, too.

Below the latter they lean on the earlier turn in any case.
"""

MOST_BESIDE = 16
"""Characters beside names and times of a message that asks nothing by itself: "what about ...?"."""

_WHO = frozenset({"organisers", "opens", "closes", "keynote", "moderates", "attendees"})
"""Intents that ask who; of a session just spoken of they ask who speaks in it."""


def in_context(
    query: ParsedQuestion,
    ranking: Ranking,
    linked: Entities,
    state: DialogueState,
    *,
    leans: bool,
) -> ParsedQuestion:
    """Return the question with what the conversation fills in; `leans` when it says so itself."""
    put_forward = with_value_put_forward(query, linked, state, leans=leans)
    if put_forward is not None:
        return put_forward
    is_tied = leans or bool(state.sessions and ranking.confidence < CLEAR)
    again = asked_before(state) if is_tied and names_titles_only(query, linked) else None
    if again is not None:
        return replace(query, intent=again, rivals=(), continues=True)
    if asks_where_of_list(query, linked, state):
        return where_of_list(query, state)
    if asks_for_room(query, linked, state):
        told = still_known(state.sessions, query.programme.session)
        return replace(query, intent="where", sessions=told, subject=(), found=())
    if _is_follow_up(query, ranking, linked, state, leans=leans):
        return _resolved(_not_small_talk(query, state), ranking, linked, state)
    return query


def _not_small_talk(query: ParsedQuestion, state: DialogueState) -> ParsedQuestion:
    """Return "y su charla", though near to "chao", as asked of somebody told of."""
    is_of_talk = query.intent.startswith(TALK) and query.names_session and bool(state.people)
    return replace(query, intent="person_sessions") if is_of_talk else query


def _is_follow_up(
    query: ParsedQuestion,
    ranking: Ranking,
    linked: Entities,
    state: DialogueState,
    *,
    leans: bool,
) -> bool:
    """Whether a question needs an earlier turn to be understood; `leans` when it says so itself."""
    is_of_told = asked_of_told(query, linked, state) is not None
    # "누구야?" is "who is it?" as well as "who are you?"; "y su charla" is near to "chao".
    asks_who_it_is = query.intent == f"{TALK}who_are_you" and linked.has_at_most(1, 4)
    asks_more = leans and bool(query.names_session or query.times.days)
    is_of_bot = query.intent.startswith(TALK) and not (
        (asks_who_it_is and state.sessions) or asks_more
    )
    if is_of_told or state.intent is None or is_of_bot:
        return is_of_told
    is_elsewhere = query.intent == OUT_OF_SCOPE and len(linked.terms) > BARE
    # What is left to see is asked of the day, whatever was asked before.
    is_of_day = asks_what_is_left(linked.text, query.spoken) and not leans
    is_new = is_elsewhere or is_of_day or asks_what_is_on(query, linked, state)
    if is_new or (not leans and asks_who_is_on(linked, query.spoken)):
        return False
    is_beside = _asks_what_is_beside(query, linked, state)
    if leans or is_beside or has_pronoun(linked, query.spoken):
        return True
    is_of_list = state.narrowing or state.intent == "count" or has_trait(state.intent, Trait.LISTS)
    if is_of_list and narrows(query) and adds_only(query, linked):
        return True  # "after 3 pm?", right after a list
    is_short = len(linked.terms) <= SHORT
    has_thing = query.is_specific or query.bodies or query.names_event or query.subject
    has_state = state.people or 0 < len(state.sessions) <= MOST_MEANT
    # "Which room?" right after a session is about the session; "venue?" is about the event.
    is_bare = not has_thing and len(linked.terms) <= BARE and has_state
    is_open = has_state and is_short and not (has_thing or linked.names("venue"))
    is_who = not has_thing and asks_who_of_list(query, linked, state)
    if is_who or (is_open and _asks_of_session(query, linked, state)):
        return True
    if has_state and state.sessions and not (query.is_specific or query.bodies):
        asked = _asked_of_session(query, linked, state)
        # Ends of words in Han and Hangul letters look like a subject.
        if asked and (is_bare or is_unsegmented(linked.text)):
            return True
    if not is_short or has_thing:
        return False
    return has_trait(query.intent, Trait.OF_PERSON) or ranking.confidence < UNSURE


def _asks_of_session(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether a few words ask of the session spoken of: its length, its language, its speaker.

    When and where the event is, and how many days, is asked without a question word, too.
    """
    is_of_session = has_trait(query.intent, Trait.OF_SESSION)
    if state.sessions and query.intent not in _OF_BOTH and query.countable != "days":
        return is_of_session or query.intent == "speakers"
    return is_of_session and asks_by_word(linked.text, query.spoken)


def _resolved(
    query: ParsedQuestion, ranking: Ranking, linked: Entities, state: DialogueState
) -> ParsedQuestion:
    """Fill in what the question leaves out: the person, the session, or what is asked."""
    programme = query.programme
    told = still_known(state.people, programme.person)
    meant = meant_by_pronoun(told, linked.text, query.spoken, state.question)
    asked = asked_of_told(query, linked, state)
    if asked:
        people = meant if asked not in {"partners", "contact"} else ()
        bare = query.without_sessions() if asked == "role" else query
        return replace(bare, intent=asked, people=people, subject=(), means=None, continues=True)
    filled = query
    names_something = bool(query.people or query.sessions or query.rooms or query.tracks)
    is_of_them = bool(query.people or meant) and query.intent in _OF_THEMSELVES
    if state.narrowing and state.intent and not (is_of_them and ranking.confidence >= CLEAR):
        asks_nothing = _asks_nothing(query, ranking, linked)
        about = LastList(state.narrowing, state.intent, state.people)
        narrowed = narrowed_anew(query, linked, about, asks_nothing=asks_nothing)
        if narrowed:
            return narrowed
    if state.intent in INTENTS and _asks_nothing(query, ranking, linked):
        filled = replace(filled, intent=fitting_intent(state, query))
        if names_something or query.times.days or query.kinds:
            return filled
    if names_something or query.kinds:
        return filled
    # Of two or three people just told of a pronoun may mean either, unless one is "he".
    most = MOST_OF_THEM if means_several(linked.text, query.spoken) else MOST_MEANT
    people = meant if len(meant) <= most else ()
    sessions = still_known(state.sessions, programme.session)
    says_person = says(linked.text, "person_pronouns", query.spoken)
    if says_person and len(meant) > most:
        return replace(filled, is_unclear_whom=True)
    if not told:
        people = givers_meant(query, sessions, linked.text, state.question)
    asks_when = question_words_in(linked.text, query.spoken) == {"when"}
    asked = _asked_of_session(query, linked, state) if sessions else None
    if asked == "parallel":
        return replace(filled, intent=asked, sessions=sessions, subject=())
    if asked == "when" or (asked and not says_person):
        filled = replace(filled, intent=asked, continues=filled.continues or asked == "when")
    elif sessions and query.intent == "speakers" and asks_when:
        filled = replace(filled, intent="when")  # the Arabic "when does he speak"
    elif (
        sessions
        and filled.intent in _WHO
        and not _asks_for_moderator(filled, sessions)
        # "Who opens it", after the keynote, asks of the event.
        and not (
            filled.intent in WHO_BY_KIND.values()
            and any(one.kind in WHO_BY_KIND for one in sessions)
        )
        and has_pronoun(linked, query.spoken)
        and not (people and says_person and not asks_by_word(linked.text, query.spoken))
    ):  # "he opens it, right?" puts forward who does
        filled = replace(filled, intent="speakers")  # "who presents it", "who is behind it"
    return _about_told(filled, linked, people, sessions, says_person=says_person)


def _asks_for_moderator(query: ParsedQuestion, sessions: tuple[Session, ...]) -> bool:
    """Whether it is asked who moderates what has somebody who does."""
    parts = {taking.part for session in sessions for taking in session.people}
    return query.intent == "moderates" and Part.MODERATOR in parts


def _about_told(
    query: ParsedQuestion,
    linked: Entities,
    people: tuple[Person, ...],
    sessions: tuple[Session, ...],
    *,
    says_person: bool,
) -> ParsedQuestion:
    """Fill in the people or the sessions told of last, whichever of them is asked about."""
    of_session = has_trait(query.intent, Trait.OF_SESSION) or query.intent == "speakers"
    own = given_by(query.programme, *(person.id for person in people))
    if people and (has_trait(query.intent, Trait.OF_PERSON) or says_person):
        # To reach somebody is, in Arabic, the way to a place, too.
        is_reached = query.intent == "directions" and not query.names_session
        is_contact = query.intent == "contact" or is_reached
        intent = "person_contact" if is_contact else query.intent
        filled = replace(query, people=people, intent=intent, subject=())
        return replace(filled, sessions=own, names_event=False) if own and of_session else filled
    # "So when does the conference start", after who somebody is, asks of the conference.
    if people and not sessions and of_session and not query.names_event:
        return replace(query, sessions=own, people=people, subject=(), names_event=False)
    if query.intent == "contact" and people and len(linked.terms) <= 3:
        return replace(query, people=people, intent="person_contact")
    is_where = query.intent == "where" and len(linked.terms) <= BARE
    is_any = is_where or asks_who(query, linked)  # be the list told a long one
    is_of_event = query.names_event and not query.names_session
    is_of_them = of_session and not (is_of_event or query.times.days)
    if sessions and is_of_them and (is_any or len(sessions) <= MOST_MEANT):
        return replace(query, sessions=sessions, subject=())
    return query


def _asked_of_session(query: ParsedQuestion, linked: Entities, state: DialogueState) -> str | None:
    """Return what a few words ask of the session just spoken of: "by whom?", "its title?"."""
    if _asks_what_is_beside(query, linked, state):
        return "parallel"
    if state.intent in _OF_VENUE:
        return None
    if asks_title(query, linked, state) or asks_its_time(query, linked):
        return "when"  # said with its title
    is_bare = len(linked.terms) <= BARE
    asks_who = is_bare and question_words_in(linked.text, query.spoken) == {"who"}
    told = still_known(state.sessions, query.programme.session)
    names_all = query.countable == "people" or query.intent in WHO_BY_KIND.values()
    names_all = names_all or _asks_for_moderator(query, told)
    return "speakers" if asks_who and not names_all else None


def _asks_what_is_beside(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether it is asked what else is on at the time of the session just told of."""
    is_told = 0 < len(state.sessions) <= MOST_MEANT
    names_more = query.is_specific or query.times.at or query.times.days
    return is_told and not names_more and says(linked.text, "same_time_words", query.spoken)


MOST_OF_THEM = 8
"""People told of that "they" means; of more none is told."""

_OF_VENUE = frozenset({"city", "address", "directions"})
"""After these, the Arabic word for a title is that for an address."""

_OF_BOTH = frozenset({"when", "where", "rooms", "directions", "is_today"})
"""After a session these ask of the event as well: "venue?", "dates?"."""

_OF_THEMSELVES = frozenset({"role", "affiliation", "person_contact"})
"""What is asked of somebody, and never of a list that is narrowed by who takes part."""


def _asks_nothing(query: ParsedQuestion, ranking: Ranking, linked: Entities) -> bool:
    """Whether a question only names a thing or a time ("what about Friday?", "and Foradori?")."""
    names = (
        query.people
        or query.sessions
        or query.rooms
        or query.tracks
        or query.times.days
        or query.kinds
    )
    if not names:
        is_lost = ranking.best == OUT_OF_SCOPE or ranking.confidence < LOST
        # "And from the Korean side?" asks for no other language of Usher's.
        is_lost = is_lost or (ranking.best.startswith(ASSISTANT) and ranking.confidence < UNSURE)
        return is_lost and len(linked.terms) <= BARE
    rest = len(linked.text) - sum(end - start for start, end in linked.spans)
    # Of a few words the classifier is sure of something, whatever they are: "and Foradori?".
    is_lost = ranking.confidence < CLEAR or names_only(linked, query.spoken)
    return rest <= MOST_BESIDE and is_lost
