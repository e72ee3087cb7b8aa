"""What the organisers wrote besides the programme: practicalities and contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from bot.answering.query import (
    ParsedQuestion,
    Reply,
    answered,
    lacks_means,
    means_unpublished,
    unknown,
    with_contact,
)
from bot.answering.replies import place, sessions
from bot.answering.replies.links import written_link
from bot.answering.replies.lists import brief_list, in_words, nothing, outside_days
from bot.core.bare_text import bare_words
from bot.core.filters import Criterion
from bot.core.models import USUAL_TOPICS, AnswerStatus, Contact, Session, SessionKind
from bot.languages import LANGUAGES
from bot.texts import messages

_KINDS_OF_TOPIC: Mapping[str, SessionKind] = MappingProxyType(
    {
        "food": SessionKind.MEAL,
        "registration": SessionKind.REGISTRATION,
        "social_events": SessionKind.SOCIAL,
    }
)
"""Usual topics that a programme may answer by items of a kind."""

_PRACTICAL = frozenset({SessionKind.REGISTRATION, SessionKind.SOCIAL, SessionKind.OTHER})
"""Kinds of items that may be what a topic is about; "during the workshops" only says when."""


def _is_practical(session: Session) -> bool:
    """Whether an item may be what a topic is about: no poster that somebody presents."""
    is_presented = session.kind is SessionKind.OTHER and bool(session.people)
    return session.kind in _PRACTICAL and not is_presented


_OF_PLACE = frozenset({"livestream", "transport", "parking"})


def topic(query: ParsedQuestion) -> Reply:
    """The organisers' answer on a topic, else the programme's, else that there is none yet."""
    reply = _on_topic(query)
    if query.intent == _EMERGENCY and reply.status is not AnswerStatus.ANSWERED:
        return replace(reply, text=f"{query.voice.say('emergency-first')}\n{reply.text}")
    return reply


_EMERGENCY = "topic:emergency"
"""Of which something is to be done at once, be nothing published."""


def _on_topic(query: ParsedQuestion) -> Reply:
    voice = query.voice
    name = query.intent.removeprefix("topic:")
    found = query.programme.topic_covering.get(name)
    if found is None or not found.answer.value:
        planned = _in_programme(query, name)
        if planned:
            return _planned_then(query, planned, name)
    if found is None:
        return _untold(query, name)
    text = voice.text(found.answer) or ""
    purposes = [found.contact] if found.contact else []
    if not text:
        text = voice.say("not-published", topic=found.title.get(voice.language))
        reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text, *purposes, found.id, name)
        reply = replace(reply, sources=(found.answer.origin, *reply.sources))
        return _with_place(query, name, reply)
    lines = [text]
    lines += [written_link(voice, link) for link in found.links[:3]]
    own = _own_contact(query, name, found.contact)
    if own:
        lines.append(voice.say("contact", details=voice.contact(own)))
    return answered("\n".join(lines), found.answer.origin, *([own.origin] if own else []))


def _untold(query: ParsedQuestion, name: str) -> Reply:
    """Tell of a topic without an answer what the rest of the organisers' information does."""
    if query.asks_contact and _own_contact(query, name):
        return contact(replace(query, purposes=(name,)))
    if "find_sessions" in query.rivals and query.found:
        return sessions.find_sessions(query)
    if name == "transport":
        return place.directions(query)
    return _with_place(query, name, not_told(query, name))


def _planned_then(query: ParsedQuestion, planned: tuple[Session, ...], name: str) -> Reply:
    """List what is planned for the time asked about, else say that nothing is, and the nearest.

    That a desk is not open before the event says nothing of whether one can register by then.
    """
    wanted = query.session_filter.without(*_NOT_ASKED_OF_TOPICS)
    fitting = wanted.matching(query.programme, planned)
    if fitting or not wanted.criteria:
        return brief_list(query, query.filtered(fitting) or fitting)
    if name == "registration" and outside_days(query) is not None:
        return _unsaid_of_days(query, planned)
    return nothing(query, wanted, planned)


def _unsaid_of_days(query: ParsedQuestion, planned: tuple[Session, ...]) -> Reply:
    """Tell when something is, and that of the days asked for nobody has said it."""
    told = brief_list(query, planned)
    days = in_words(list(map(query.voice.day, query.times.days)), query.voice)
    lines = (told.text, query.voice.say("claim-unknown", value=days))
    reply = with_contact(query, AnswerStatus.UNKNOWN, "\n".join(lines), "registration")
    return replace(reply, sessions=told.sessions, is_partial=True)


_NOT_ASKED_OF_TOPICS = frozenset({Criterion.SUBJECT, Criterion.KIND, Criterion.PERSON})
"""What the topic itself stands for: only when and where it is asked for narrow it down."""


def not_told(query: ParsedQuestion, name: str) -> Reply:
    """Say that the organisers have told nothing on a usual topic, and whom to ask."""
    if query.lacks_kind(_KINDS_OF_TOPIC.get(name)):
        text = query.voice.say("kind-unpublished")
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text, name)
    text = query.voice.say("not-told", topic=query.voice.say(f"topic-{name}"))
    return with_contact(query, AnswerStatus.UNKNOWN, text, name)


def event_unknown(query: ParsedQuestion) -> Reply:
    """What is about the event or its people, but nothing that anybody publishes."""
    return unknown(query, "event-unknown")


def contact(query: ParsedQuestion) -> Reply:
    """Whom to ask, for a purpose where one was named."""
    voice = query.voice
    purposes = query.purposes
    found = query.programme.contact_for(*purposes)
    if found is None:
        return Reply(status=AnswerStatus.NOT_PUBLISHED, text=voice.say("contact-unknown"))
    if lacks_means(query, found):
        return means_unpublished(query)
    details = voice.contact(found)
    special = next((p for p in purposes if p in found.purposes and p in USUAL_TOPICS), None)
    if special:
        text = voice.say("contact-for", purpose=voice.say(f"topic-{special}"), details=details)
    else:
        text = voice.say("contact", details=details)
    people = (query.programme.person[found.person],) if found.person else ()
    return answered(text, found.origin, people=people)


def _with_place(query: ParsedQuestion, name: str, reply: Reply) -> Reply:
    """Say where the event is to whom asks how to get to it, or whether one need come at all."""
    line = place.place_line(query) if name in _OF_PLACE else ""
    return replace(reply, text=f"{reply.text}\n{line}") if line else reply


def _in_programme(query: ParsedQuestion, name: str) -> tuple[Session, ...]:
    """Return the items of the programme that are what a topic is about: the gala dinner.

    Sign language for a talk is asked beside it, and the talk is no answer; nor are the workshops
    during which childcare is asked for.
    """
    kind = _KINDS_OF_TOPIC.get(name)
    if kind is None:
        is_beside = query.is_titled or query.is_topical
        own = () if is_beside else tuple(filter(_is_practical, query.sessions))
        return _called_alike(query, name) or own
    # "The gala" may be a meal; what is told by the kind asked for is meant.
    is_by_kind = kind in query.kinds
    own = tuple(session for session in query.sessions if is_by_kind or session.kind is kind)
    if own or query.subject or query.lacks_kind(kind):
        return own
    planned = tuple(s for s in query.programme.sessions if s.kind is kind)
    return planned or _called_alike(query, name)


def _called_alike(query: ParsedQuestion, name: str) -> tuple[Session, ...]:
    """Return the items, no talks, that are called as a usual topic is in any language."""
    if name not in USUAL_TOPICS:
        return ()
    practical = (s for s in query.programme.sessions if not (s.people or s.kind in _TALKS))
    return tuple(s for s in practical if any(_is_called(title, name) for title in s.title.all()))


def _is_called(title: str, name: str) -> bool:
    """Whether a title begins with a usual topic's name, with a word or two behind it at most."""
    words = bare_words(title).split()
    begins = (own for own in _names_of(name) if own == {*words[: len(own)]})
    return any(len(words) - len(own) <= MOST_BESIDE for own in begins)


@cache
def _names_of(name: str) -> tuple[frozenset[str], ...]:
    """Return the words of a usual topic's name in each language."""
    names = (bare_words(messages(one)(f"topic-{name}")) for one in LANGUAGES)
    return tuple(frozenset(one.split()) for one in names)


MOST_BESIDE = 2
"""Words of a title behind a topic's name that is still what the topic is: "Registration desk 2"."""

_TALKS = frozenset({SessionKind.KEYNOTE, SessionKind.WORKSHOP, SessionKind.PANEL})
"""Kinds that are on something, be it called as a topic; a talk without a speaker may be a desk."""


def _own_contact(
    query: ParsedQuestion, purpose: str, identity: str | None = None
) -> Contact | None:
    """Return the contact that a topic names, or that is there for it alone."""
    for candidate in query.programme.event.contacts:
        if candidate.id == identity or purpose in candidate.purposes:
            return candidate
    return None


def is_told_by_usual_topic(reply: Reply, query: ParsedQuestion) -> bool:
    """Whether what the organisers wrote on what participants usually need answers the question."""
    is_usual = query.intent in {f"topic:{name}" for name in USUAL_TOPICS}
    return is_usual and reply.status is AnswerStatus.ANSWERED
