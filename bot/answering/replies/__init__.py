"""The facts that answer each kind of question, and the message they are said with."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.answering.query import ParsedQuestion, Reply
from bot.answering.replies import event, people, sessions, times, topics

Handler = Callable[[ParsedQuestion], Reply]

HANDLERS: Mapping[str, Handler] = {
    "when": times.when,
    "ends": times.ends,
    "how_long": times.how_long,
    "is_today": times.is_today,
    "has_started": times.has_started,
    "is_over": times.is_over,
    "days_left": times.days_left,
    "where": event.where,
    "city": event.where,
    "address": event.address,
    "directions": event.directions,
    "theme": event.theme,
    "about": event.about,
    "event_name": event.event_name,
    "edition": event.edition,
    "history": event.history,
    "attendees": event.attendees,
    "organisers": event.organisers,
    "organisation": event.about_organisation,
    "partners": event.partners,
    "website": event.website,
    "rooms": event.rooms,
    "count": event.count,
    "speakers": people.speakers,
    "opens": people.opens,
    "keynote": people.keynote,
    "moderates": people.moderates,
    "closes": people.closes,
    "who_is": people.who_is,
    "role": people.role,
    "affiliation": people.affiliation,
    "person_sessions": people.person_sessions,
    "person_contact": people.person_contact,
    "programme": sessions.programme,
    "on_now": sessions.on_now,
    "on_next": sessions.on_next,
    "find_sessions": sessions.find_sessions,
    "session_language": sessions.session_language,
    "breaks": sessions.breaks,
    "cancelled": sessions.cancelled,
    "contact": topics.contact,
}
"""What answers each intent; topics and small talk are answered by `topics`."""


def reply_to(query: ParsedQuestion) -> Reply:
    """Return the reply to a question that was understood."""
    if query.intent.startswith("topic:"):
        return topics.topic(query)
    if query.intent.startswith("talk:"):
        return topics.small_talk(query)
    return HANDLERS[query.intent](query)
