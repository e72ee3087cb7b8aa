"""Facts of the event as a whole: theme, subject, name, edition, history, who comes."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.query import (
    ParsedQuestion,
    Reply,
    answered,
    contact_line,
    unknown,
    unpublished,
    with_contact,
)
from bot.answering.replies import lists, sessions, times
from bot.answering.replies.links import written_link
from bot.answering.replies.organisations import organisation
from bot.answering.replies.session_times import session_when
from bot.answering.replies.tracks import is_of_tracks, track_described
from bot.answering.text.plain import shorten_at_sentence
from bot.core.models import (
    AnswerStatus,
    Fact,
    Session,
    Text,
)
from bot.core.moderated import given_by


def theme(query: ParsedQuestion) -> Reply:
    """The theme or motto, of the event or of a track."""
    if is_of_tracks(query) and not query.names_event:
        return track_described(query)
    fact, line = query.programme.event.theme, theme_line(query)
    return answered(line, fact.origin) if fact and line else unpublished(query, "theme")


def theme_line(query: ParsedQuestion) -> str:
    """Return the event's theme in one line; "" when it has none."""
    text = query.voice.text(query.programme.event.theme)
    return query.voice.say("theme", name=query.voice.event_name(), text=text) if text else ""


MOST_ABSTRACTS = 3
"""Sessions that are described; more of them are listed."""


def about(query: ParsedQuestion) -> Reply:
    """What the event is about, or what a session or a track is about."""
    voice = query.voice
    if query.sessions and len(query.sessions) <= MOST_ABSTRACTS:
        return _abstracts(query, query.sessions)
    if query.sessions or (query.found and query.names_session):
        # "Talks about X" asks for all of them, not for what the first one says.
        return sessions.find_sessions(query)
    if query.bodies and not query.subject:
        return organisation(query)
    own = given_by(query.programme, *(person.id for person in query.people[:1]))
    if own:
        return _abstracts(query, own[:MOST_ABSTRACTS])
    if query.kinds or query.people or query.names_somebody:
        return unknown(query, "unknown-session")
    if query.told:
        told = query.told[0]
        return answered(told.text.get(voice.language), told.origin)
    if query.subject and not query.names_event:
        return unknown(query)
    return _about_event(query)


def _about_event(query: ParsedQuestion) -> Reply:
    if is_of_tracks(query) and not query.names_event:
        return track_described(query)
    event = query.programme.event
    facts = [fact for fact in (event.theme, event.about) if fact and fact.value]
    if not facts:
        return unpublished(query, "about")
    parts = (theme_line(query), query.voice.text(event.about))
    return answered("\n".join(filter(None, parts)), *(fact.origin for fact in facts))


def event_name(query: ParsedQuestion) -> Reply:
    """The full name of the event."""
    text = query.voice.say("event-name", text=query.voice.full_name())
    return answered(text, query.programme.event.name.origin)


def edition(query: ParsedQuestion) -> Reply:
    """Which edition this is."""
    fact = query.programme.event.edition
    if fact is None or fact.value is None:
        return unpublished(query, "edition")
    name = query.voice.full_name()
    if query.edition and query.edition != fact.value:
        text = query.voice.say("edition-not", other=query.edition, name=name, number=fact.value)
    else:
        text = query.voice.say("edition", name=name, number=fact.value)
    dates = query.programme.event.dates_origin
    return answered(f"{text}\n{times.dates(query)}", fact.origin, dates)


def history(query: ParsedQuestion) -> Reply:
    """Since when the event exists, and its background."""
    reply = told_fact(query, query.programme.event.history, "history")
    own = query.programme.event.edition
    if reply.status is not AnswerStatus.ANSWERED or own is None or own.value is None:
        return reply
    number = query.voice.say("edition", name=query.voice.event_name(), number=own.value)
    return answered(f"{reply.text}\n{number}", *reply.sources, own.origin)


def attendees(query: ParsedQuestion) -> Reply:
    """Who takes part."""
    if query.bodies:
        reply = organisation(query)
        told = told_fact(query, query.programme.event.attendance, "attendance")
        if told.status is not AnswerStatus.ANSWERED:
            return reply
        return replace(
            reply, text=f"{told.text}\n{reply.text}", sources=(*told.sources, *reply.sources)
        )
    if query.people:
        from_people = query.programme.sessions_of(query.people[0].id)
        if from_people:
            listed = lists.brief_list(query, from_people)
            said = query.voice.say("person-sessions", person=query.people[0].name)
            people = tuple(person.id for person in query.people)
            return replace(listed, text=f"{said}\n{listed.text}", people=people)
    if query.subject or query.names_somebody:
        return unknown(query)
    reply = told_fact(query, query.programme.event.attendance, "attendance")
    asked = contact_line(query)
    if reply.status is not AnswerStatus.ANSWERED or not asked:
        return reply
    return replace(reply, text=f"{reply.text}\n{asked}")  # who exactly comes is for them to say


def website(query: ParsedQuestion) -> Reply:
    """The event's links."""
    links = query.programme.event.links
    venue = query.programme.event.venue
    if not links:
        return unpublished(query, "website")
    lines = [written_link(query.voice, link) for link in links[:5]]
    return answered("\n".join(lines), (venue or query.programme.event).origin)


def told_fact(query: ParsedQuestion, fact: Fact[Text] | None, key: str) -> Reply:
    """Say a fact of the event in the words of a text, or that it is not published."""
    text = query.voice.text(fact)
    if fact is None or text is None:
        return unpublished(query, key)
    return answered(query.voice.say(key, text=text), fact.origin)


def _abstracts(query: ParsedQuestion, chosen: tuple[Session, ...]) -> Reply:
    voice = query.voice
    known = tuple(s for s in chosen if voice.text(s.abstract))
    if not known:
        title = voice.title(chosen[0])
        lines = [voice.say("session-abstract-unknown", title=title)]
        names = voice.people(chosen[0])
        if names:
            people = voice.listing(names)
            lines.append(voice.say("session-people", title=title, people=people))
        lines.append(session_when(query, chosen[0]))
        reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, "\n".join(lines))
        return Reply(
            status=reply.status,
            text=reply.text,
            sources=(chosen[0].origin, *reply.sources),
            sessions=(chosen[0].id,),
        )
    told: dict[str, None] = {}  # a session that is held again is told of once
    is_shortened = False
    distinct = len({voice.text(session.abstract) for session in known})
    for session in known:
        whole = voice.text(session.abstract) or ""
        text = whole
        if not query.wants_whole:
            text = shorten_at_sentence(whole, LONGEST_ABSTRACTS // distinct)
        is_shortened = is_shortened or text != whole
        told[voice.say("session-abstract", title=voice.title(session), text=text)] = None
    lines = list(told)
    if len(told) == 1:
        lines += [voice.session_line(s, with_day=True) for s in known if s.start]
    if is_shortened:
        lines.append(voice.say("abstract-more"))
    origins = [s.abstract.origin for s in known if s.abstract]
    reply = answered("\n".join(lines), *origins, sessions=known)
    return replace(reply, is_whole=query.wants_whole)


LONGEST_ABSTRACTS = 600
"""Characters of what sessions are about in one reply, however many they are."""
