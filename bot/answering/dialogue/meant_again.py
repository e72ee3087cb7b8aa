"""What was asked about last and is meant again: "is there a sauna?", "how much is it?".

A pronoun stands for it, be it unknown: the event, or what was told of before, is something else.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import Ranking
from bot.answering.descriptions.named_things import (
    begins_by_itself,
    name_asked,
    spans_of_words,
    stands_somewhere,
    thing_asked,
)
from bot.answering.dialogue.another_body import with_another_body
from bot.answering.dialogue.asked_again import with_asked_again
from bot.answering.dialogue.asked_for_whom import asks_for_whom
from bot.answering.dialogue.asked_means import with_means_asked
from bot.answering.dialogue.asked_of_givers import with_givers_asked
from bot.answering.dialogue.asked_of_its_text import with_its_text_asked
from bot.answering.dialogue.asked_of_work import with_work_told
from bot.answering.dialogue.asked_part import with_part_asked
from bot.answering.dialogue.asked_place import with_room_number
from bot.answering.dialogue.asked_who import BARE, asks_who
from bot.answering.dialogue.context import in_context
from bot.answering.dialogue.meant_body import with_body_meant
from bot.answering.dialogue.meant_people import GENDERED
from bot.answering.dialogue.narrowing import narrowing_of
from bot.answering.dialogue.other_one import with_other_one
from bot.answering.dialogue.pointed_at import with_kind_pointed_at
from bot.answering.dialogue.put_forward import with_how_often
from bot.answering.dialogue.repeated import on_day_named, with_repeated
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.dialogue.which_of_list import with_which_of_list
from bot.answering.intents import ASSISTANT, TALK, TOPIC, WHO_BY_KIND, Trait, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.spans import is_inside
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.stated_subject import OF_TALKS
from bot.answering.text.markers import asks_by_word, question_words_in, says
from bot.core.answers import Lookup
from bot.core.models import USUAL_TOPICS

BARE_OF_SOMEBODY = 2
"""The same of somebody: "e-mail?", and not "when does it start?"."""


def in_conversation(
    query: ParsedQuestion,
    ranking: Ranking,
    linked: Entities,
    state: DialogueState,
    *,
    leans: bool,
) -> ParsedQuestion:
    """Return the question with what the conversation fills in, be it what is not known."""
    another = with_other_one(query, linked, state)
    if another is not None:
        return another
    again = with_repeated(query, linked, state) or with_how_often(query, linked, state)
    again = again or with_kind_pointed_at(query, linked, state)
    again = again or with_part_asked(query, ranking, linked, state)
    again = again or with_which_of_list(query, linked, state)
    again = again or with_givers_asked(query, linked, state)
    again = again or with_its_text_asked(query, ranking, linked, state)
    again = again or with_means_asked(query, linked, state)
    again = again or with_room_number(query, linked, state)
    again = again or with_asked_again(query, linked, state)
    again = (
        again or with_body_meant(query, ranking, linked, state) or _on_topic(query, linked, state)
    )
    again = again or _with_lookup(query, linked, state)
    again = again or on_day_named(query, linked, state) or with_another_body(query, linked, state)
    again = again or with_work_told(query, linked, state)
    if again is not None:
        return again
    if _asks_its_price(query, linked, state) or _asks_if_recorded(query, linked, state):
        told = still_known(state.sessions, query.programme.session)
        return replace(query.on_sessions(told), found=(), is_topical=True, continues=True)
    if asks_for_whom(query, ranking, linked, state):
        told = still_known(state.sessions, query.programme.session)
        asked = replace(query.on_sessions(told), intent="session_prerequisites", found=())
        return replace(asked, is_topical=True, kinds=(), continues=True)
    return in_context(query, ranking, linked, state, leans=leans)


def _with_lookup(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the question as one about what was asked about last; None where it names more."""
    lookup = state.lookup
    if lookup is None or query.intent.startswith((TALK, ASSISTANT)) or _names_more(query, linked):
        return None
    if name_asked(linked.text, query.spoken) or _is_of_event(query, linked, lookup):
        return None
    near = _of_near(query, linked, state)
    if near is not None:
        return near
    of_person = says(linked.text, "person_pronouns", query.spoken)
    of_thing = says(linked.text, "thing_pronouns", query.spoken)
    if lookup.is_person:
        is_bare = _is_bare_of_somebody(query, linked, state)
    else:
        is_bare = len(linked.terms) <= BARE and _asks_something(query, linked)
        is_he = of_person and not state.people and query.spoken in GENDERED
        of_thing = of_thing or is_he
    if not (of_person if lookup.is_person else of_thing) and not is_bare:
        return None
    told = replace(query, lookup=lookup, continues=True)
    return told if lookup.is_known else replace(told, sessions=(), found=())


def _is_of_event(query: ParsedQuestion, linked: Entities, lookup: Lookup) -> bool:
    """Whether "when does it start" after a thing that is not held asks of the event.

    After a car park, too, which only opens; "until when?" asks of the car park.
    """
    if lookup.is_person or not lookup.is_known or query.intent not in _OF_BEGINNING:
        return False
    thing = thing_asked(lookup.name, query.spoken)
    if thing is None or begins_by_itself(thing):
        return False
    return not stands_somewhere(thing) or says(linked.text, "start_verbs", query.spoken)


_OF_BEGINNING = frozenset({"when", "has_started", "is_today", "how_long", "days_left"})
"""What is asked of the event behind a visa; "until when" may be that of what one asks for."""


def _on_topic(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "who speaks about it" of what organisers wrote of no session: nobody is said to."""
    topic = (state.topic or "").removeprefix(TOPIC)
    is_own = bool(topic) and topic not in USUAL_TOPICS
    # "Y quién lo hace" is near to who organises the event, which is not asked.
    is_held = query.intent == "organisers" and says(linked.text, "organising_words", query.spoken)
    is_who = query.intent in {"speakers", "organisers"} and not is_held
    if not is_own or not is_who or _names_more(query, linked) or query.found:
        return None
    asked = replace(query, intent="speakers")
    if not (asks_who(asked, linked) or says(linked.text, "thing_pronouns", query.spoken)):
        return None
    return replace(asked, is_unstated=True, continues=True)


def _of_near(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "when and where", or "who gives it", as asked of what was shown for want of the thing.

    What else is asked of the thing itself ("is it free?") nothing shown answers.
    """
    asked = question_words_in(linked.text, query.spoken)
    near = still_known(state.near, query.programme.session)
    if not near or len(linked.terms) > MOST_OF_NEAR or not asked <= {"when", "where", "who"}:
        return None
    is_where = "where" in asked or query.intent == "where"
    intent = "where" if is_where else "speakers" if asked == {"who"} else query.intent
    if intent not in {"where", "when", "speakers"}:
        return None
    return replace(query, intent=intent, sessions=near, found=(), subject=(), continues=True)


MOST_OF_NEAR = 6
"""Words of a message that asks no more than when, where or by whom."""


def _is_bare_of_somebody(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether a few words go on about somebody: "e-mail?"; in one breath also "at what time"."""
    if state.is_within and has_trait(query.intent, Trait.OF_ANYTHING):
        return len(linked.terms) <= BARE
    return len(linked.terms) <= BARE_OF_SOMEBODY and has_trait(query.intent, Trait.OF_PERSON)


def after_part(state: DialogueState, part: Interpretation) -> DialogueState:
    """Return what a message is about after one of its questions, for the next one."""
    query, linked = part.query, part.linked
    then = state.then(query)
    named = ids_of(linked.mentions, "org") or tuple(body.id for body in query.bodies)
    then = replace(then, bodies=named or state.bodies)
    if query.of_kind and query.times.days:  # "when is lunch on Monday, and when on Tuesday"
        then = replace(then, narrowing=narrowing_of(query))
    if query.sessions or query.people or (query.found and query.is_topical):
        return replace(then, lookup=None)
    if linked.strangers:
        lookup = Lookup(linked.strangers[0], is_person=True)
        return replace(then, lookup=lookup, is_within=True)
    name = name_asked(linked.text, query.spoken)
    if name:
        return replace(then, lookup=Lookup(name, is_known=True))
    is_asked = query.names_session or (query.subject and asks_by_word(linked.text, query.spoken))
    is_unheard = is_asked and query.subject_text and not (query.found or query.kinds)
    return replace(then, lookup=Lookup(query.subject_text)) if is_unheard else then


def _asks_its_price(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether "is it free?" asks of the sessions just told of, and not of taking part at all."""
    is_told = 0 < len(state.sessions) <= MOST_TOLD and state.intent not in _OF_EVENT
    if not is_told or _names_more(query, linked) or name_asked(linked.text, query.spoken):
        return False
    spans = spans_of_words(linked.text, "price", query.spoken)
    is_bare = all(is_inside(term, spans) for term in linked.terms)
    return bool(spans) and (is_bare or says(linked.text, "thing_pronouns", query.spoken))


def _asks_if_recorded(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether a few words ask of the session just told of if it is recorded, or its slides."""
    is_told = 0 < len(state.sessions) <= MOST_TOLD and state.intent not in _OF_EVENT
    is_short = linked.has_at_most(MOST_OF_TALK, MOST_OF_TALK * 2)
    return is_told and is_short and query.intent in OF_TALKS and not _names_more(query, linked)


MOST_OF_TALK = 6
"""Words of a message that asks no more than whether what was told is recorded."""

MOST_TOLD = 2
"""Sessions that "it" may mean: the one told of, or a meal on both days."""

_OF_EVENT = frozenset({None, "programme", "is_today", "days_left", "ends", "event_status", "city"})
"""After these "it" is the event."""


def _names_more(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a question names anything itself: a thing, a day, the event, somebody."""
    is_of_event = query.names_event or query.place or query.edition or query.times.days
    is_named = query.is_specific or query.bodies or query.subject or query.unknown_room
    return bool(is_of_event or is_named or linked.strangers)


def _asks_something(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a few words ask of a thing: when, where, its price; "who opens" is of the event."""
    if query.intent in WHO_BY_KIND.values():
        return False
    is_of_thing = has_trait(query.intent, Trait.OF_SESSION, Trait.OF_ANYTHING)
    return is_of_thing or query.intent == f"{TOPIC}fees" or asks_by_word(linked.text, query.spoken)
