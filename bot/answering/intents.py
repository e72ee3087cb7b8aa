"""What can be asked: a row for each intent, with what answers it and how it behaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies import (
    assistant,
    counts,
    event,
    lengths,
    moderators,
    organisations,
    overlaps,
    people,
    place,
    session_facts,
    sessions,
    small_talk,
    taking_part,
    times,
    topics,
)
from bot.core.models import SessionKind, Topic

Handler = Callable[[ParsedQuestion], Reply]

TOPIC, TALK, ASSISTANT = "topic:", "talk:", "bot:"
"""What stands before an organisers' topic, small talk, and what Usher itself does."""

OF_SESSION_ALONE = "session_"
"""What stands before what is asked of a session besides when and where it is, and who speaks."""

WHO_BY_KIND: Mapping[SessionKind, str] = MappingProxyType(
    {
        SessionKind.OPENING: "opens",
        SessionKind.KEYNOTE: "keynote",
        SessionKind.CLOSING: "closes",
    }
)
"""Who is asked for of an event by a kind of session: who opens it, who gives its keynote."""


class Trait(StrEnum):
    """How an intent behaves, whatever answers it."""

    OF_SESSION = "of_session"  # asks of a session; of a person it asks of their sessions
    OF_ANYTHING = "of_anything"  # asks something of whatever is named, be it a hotel
    OF_PERSON = "of_person"  # asks of a person
    OF_EVENT = "of_event"  # the bare event has an answer, whatever else was named
    LISTS = "lists"  # lists sessions of the kinds named
    OF_PART = "of_part"  # asks for the person who has a part
    OF_TEXTS = "of_texts"  # the organisers' texts may answer it where no fact does
    NAMES_PLACES = "names_places"  # a place in it claims nothing about where the event is
    NAMES_PEOPLE = "names_people"  # its answer names people who take part
    OTHER_EDITIONS = "other_editions"  # a year in it does not mean another edition


OF_PEOPLE = (Trait.OF_PERSON, Trait.NAMES_PEOPLE, Trait.OF_PART)
"""Traits of what is asked about people, or is answered by naming them."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One row: `subject` is what statistics count it under, `suggests` its ready question."""

    name: str
    handler: Handler
    subject: str
    suggests: str | None = None
    traits: frozenset[Trait] = frozenset()


def _row(
    name: str, handler: Handler, subject: str, *traits: Trait, suggests: str | None = None
) -> Intent:
    return Intent(name, handler, subject, suggests, frozenset(traits))


_OF_SESSION, _OF_ANYTHING, _OF_PERSON = Trait.OF_SESSION, Trait.OF_ANYTHING, Trait.OF_PERSON
_OF_EVENT, _LISTS, _OF_PART = Trait.OF_EVENT, Trait.LISTS, Trait.OF_PART
_PLACES, _EDITIONS = Trait.NAMES_PLACES, Trait.OTHER_EDITIONS
_NAMES, _TEXTS = Trait.NAMES_PEOPLE, Trait.OF_TEXTS

_ROWS = (
    _row("when", times.when, "dates", _OF_SESSION, _OF_ANYTHING, _OF_EVENT, suggests="dates"),
    _row("ends", times.ends, "dates", _OF_SESSION, _OF_EVENT, suggests="dates"),
    _row("how_long", lengths.how_long, "dates", _OF_SESSION, _OF_ANYTHING, _OF_EVENT),
    _row("is_today", times.is_today, "dates", _OF_SESSION, _OF_EVENT),
    _row("has_started", times.has_started, "dates", _OF_SESSION, _OF_EVENT),
    _row("is_over", times.is_over, "dates", _OF_SESSION, _OF_EVENT),
    _row("days_left", times.days_left, "dates", _OF_EVENT, suggests="dates"),
    _row("where", place.where, "place", _OF_SESSION, _OF_ANYTHING, _OF_EVENT, suggests="venue"),
    _row("city", place.where, "place", _OF_ANYTHING, _OF_EVENT, suggests="venue"),
    _row("address", place.address, "place", _OF_ANYTHING, _OF_EVENT, suggests="venue"),
    _row("directions", place.directions, "place", _OF_SESSION, _OF_ANYTHING, _PLACES),
    _row("rooms", place.rooms, "place", _OF_SESSION),
    _row("theme", event.theme, "event", _TEXTS, _OF_EVENT, suggests="theme"),
    _row("about", event.about, "event", _TEXTS, _OF_SESSION, _OF_EVENT, _PLACES, suggests="theme"),
    _row("event_name", event.event_name, "event", _OF_EVENT, _NAMES),
    _row("edition", event.edition, "event", _OF_EVENT, _EDITIONS),
    _row("history", event.history, "event", _TEXTS, _OF_EVENT, _EDITIONS),
    _row("attendees", event.attendees, "event", _TEXTS, _OF_EVENT, _PLACES, _NAMES),
    _row("organisers", taking_part.organisers, "event", _OF_EVENT, _PLACES),
    _row("organisation", organisations.about_organisation, "event", _TEXTS, _PLACES),
    _row("partners", organisations.partners, "event", _TEXTS, _OF_EVENT, _PLACES),
    _row("count", counts.count, "programme", _TEXTS, _LISTS),
    _row("website", event.website, "contact", _OF_EVENT),
    _row(
        "speakers", taking_part.speakers, "people", _TEXTS, _OF_EVENT, _NAMES, suggests="speakers"
    ),
    _row("opens", taking_part.opens, "people", _OF_PART, _OF_EVENT, suggests="speakers"),
    _row("keynote", taking_part.keynote, "people", _OF_PART, _OF_EVENT, suggests="speakers"),
    _row("moderates", moderators.moderates, "people", _OF_PART, _OF_SESSION),
    _row("closes", taking_part.closes, "people", _OF_PART, _OF_EVENT),
    _row("who_is", people.who_is, "people", _TEXTS, _OF_PERSON, _PLACES),
    _row("role", people.role, "people", _OF_PERSON, _PLACES),
    _row("affiliation", people.affiliation, "people", _OF_PERSON, _PLACES),
    _row("person_sessions", people.person_sessions, "people", _OF_PERSON),
    _row("person_contact", people.person_contact, "people", _OF_PERSON),
    _row(
        "programme",
        sessions.programme,
        "programme",
        _TEXTS,
        _LISTS,
        _OF_EVENT,
        suggests="programme",
    ),
    _row("on_now", sessions.on_now, "programme", _LISTS, _OF_EVENT),
    _row("on_next", sessions.on_next, "programme", _LISTS, _OF_EVENT),
    _row("find_sessions", sessions.find_sessions, "programme", _TEXTS, _LISTS, _PLACES),
    _row("session_language", session_facts.session_language, "programme", _OF_SESSION),
    _row("breaks", sessions.breaks, "programme", _LISTS),
    _row("cancelled", session_facts.cancelled, "programme", _OF_SESSION),
    _row("event_status", session_facts.event_status, "event", _OF_EVENT),
    _row("time_zone", times.time_zone, "dates", _OF_EVENT, _PLACES),
    _row("session_track", session_facts.session_track, "programme", _OF_SESSION),
    _row("session_capacity", session_facts.session_capacity, "place", _OF_SESSION),
    _row("session_space", session_facts.session_space, "programme", _OF_SESSION),
    _row("session_prerequisites", session_facts.session_prerequisites, "programme", _OF_SESSION),
    _row("session_links", session_facts.session_links, "programme", _OF_SESSION),
    _row("parallel", session_facts.parallel, "programme", _OF_SESSION),
    _row("overlap", overlaps.overlap, "programme", _OF_SESSION),
    _row("in_parallel", overlaps.in_parallel, "programme", _OF_EVENT),
    _row("contact", topics.contact, "contact", _OF_EVENT, _PLACES, suggests="contact"),
    _row("event_unknown", topics.event_unknown, "event", _TEXTS, _PLACES),
)

INTENTS: Mapping[str, Intent] = MappingProxyType({row.name: row for row in _ROWS})
"""Every intent by its name; a new one is a row here, a reply, and texts."""

SUBJECTS: Mapping[str, str] = MappingProxyType({row.name: row.subject for row in _ROWS})
"""What statistics count each intent under."""

_FAMILIES: Mapping[str, tuple[Handler, str, frozenset[Trait]]] = MappingProxyType(
    {
        TOPIC: (topics.topic, "topic", frozenset({_PLACES, _TEXTS})),
        TALK: (small_talk.small_talk, "talk", frozenset({_PLACES})),
        ASSISTANT: (assistant.assistant, "assistant", frozenset({_PLACES})),
    }
)
"""Intents with an open end: what answers them, and their subject and traits."""


def intent(name: str) -> Intent:
    """Return the row of an intent; topics, small talk and the bot's own have one a family.

    Raises KeyError for a label that is no intent (`OUT_OF_SCOPE` is none).
    """
    if name in INTENTS:
        return INTENTS[name]
    family, mark, _ = name.partition(":")
    handler, subject, traits = _FAMILIES[family + mark]
    return Intent(name, handler, subject, None, traits)


def topic_label(topic: Topic) -> str:
    """Return the label of a topic: the one usual topic it covers, else its own id."""
    return f"{TOPIC}{topic.covers[0] if len(topic.covers) == 1 else topic.id}"


def is_intent(label: str) -> bool:
    """Whether a label is one that something answers."""
    return label in INTENTS or label.startswith(tuple(_FAMILIES))


def has_trait(name: str, *traits: Trait) -> bool:
    """Whether an intent has any of the traits; a label that is no intent has none."""
    return name != OUT_OF_SCOPE and bool(intent(name).traits & set(traits))


def with_same_answer(name: str) -> tuple[str, ...]:
    """Return the intents whose answer is that of one, itself among them: where, and which city."""
    own = INTENTS.get(name)
    same = [row.name for row in INTENTS.values() if own and row.handler is own.handler]
    return tuple(same) or (name,)


def reply_to(query: ParsedQuestion) -> Reply:
    """Return the reply to a question that was understood."""
    return intent(query.intent).handler(query)
