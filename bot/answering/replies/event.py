"""Facts of the event as a whole: place, theme, subject, edition, history, organisers."""

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
from bot.answering.replies import criteria, lists, sessions, times
from bot.answering.text.plain import shorten_at_sentence
from bot.core.models import (
    AnswerStatus,
    Fact,
    Organisation,
    OrganisationRole,
    Origin,
    Session,
    Text,
)


def where(query: ParsedQuestion) -> Reply:
    """The venue, or the room of a session."""
    voice = query.voice
    if query.sessions:
        return _sessions_where(query)
    if query.rooms and not query.kinds:
        return _rooms_where(query)
    if query.is_about_unknown:
        return unknown(query, "unknown-session")
    place = voice.place()
    if place is None:
        return unpublished(query, "venue")
    if query.place:
        text = voice.say("not-in-place", name=voice.event_name(), venue=place)
    else:
        text = voice.say("venue", name=voice.event_name(), place=place)
    lines = [text, *_address_line(query)]
    return answered("\n".join(lines), *_venue_sources(query))


def place_line(query: ParsedQuestion) -> str:
    """Return where the event takes place in one line; "" when that is not published."""
    place = query.voice.place()
    return query.voice.say("venue", name=query.voice.event_name(), place=place) if place else ""


def theme_line(query: ParsedQuestion) -> str:
    """Return the event's theme in one line; "" when it has none."""
    text = query.voice.text(query.programme.event.theme)
    return query.voice.say("theme", name=query.voice.event_name(), text=text) if text else ""


def address(query: ParsedQuestion) -> Reply:
    """The street address of the venue."""
    venue = query.programme.event.venue
    if query.sessions or query.rooms:
        return where(query)
    lines = _address_line(query)
    if venue is None or not lines:
        place = query.voice.place()
        reply = unpublished(query, "address")
        if place is None:
            return reply
        text = query.voice.say("venue", name=query.voice.event_name(), place=place)
        return Reply(
            status=reply.status,
            text=query.voice.sentences(text, reply.text),
            sources=(*_venue_sources(query), *reply.sources),
        )
    return answered("\n".join(lines), *_venue_sources(query))


def directions(query: ParsedQuestion) -> Reply:
    """How to reach the venue, or to find a room."""
    voice, venue = query.voice, query.programme.event.venue
    if query.rooms or any(s.rooms for s in query.sessions):
        rooms = query.rooms or tuple(query.programme.room[r] for r in query.sessions[0].rooms)
        lines = []
        for room in rooms:
            text = voice.text(room.directions)
            name = room.name.get(voice.language)
            if text:
                lines.append(voice.say("room-directions", room=name, text=text))
            else:
                lines.append(
                    voice.say("room-is-in", room=name, venue=voice.place() or voice.event_name())
                )
            if room.capacity is not None:
                lines.append(voice.say("room-capacity", room=name, count=room.capacity))
        return answered("\n".join(lines), *(room.origin for room in rooms))
    text = voice.text(venue.directions) if venue else None
    if venue and text and venue.directions:
        said = voice.say("directions", venue=voice.text(venue.name) or "", text=text)
        return answered(
            "\n".join([said, *_address_line(query)]), venue.directions.origin, venue.origin
        )
    transport = query.programme.topic_covering.get("transport")
    if transport and transport.answer.value:
        return answered(voice.text(transport.answer) or "", transport.answer.origin)
    place = voice.place()
    reply = unpublished(query, "directions")
    if place is None:
        return reply
    said = voice.say("venue", name=voice.event_name(), place=place)
    lines = [said, *_address_line(query), reply.text]
    return Reply(
        status=reply.status,
        text="\n".join(lines),
        sources=(*_venue_sources(query), *reply.sources),
    )


def theme(query: ParsedQuestion) -> Reply:
    """The theme or motto."""
    fact = query.programme.event.theme
    text = query.voice.text(fact)
    if fact is None or text is None:
        return unpublished(query, "theme")
    said = query.voice.say("theme", name=query.voice.event_name(), text=text)
    return answered(said, fact.origin)


MOST_ABSTRACTS = 3
"""Sessions that are described; more of them are listed."""


def about(query: ParsedQuestion) -> Reply:
    """What the event is about, or what a session is about."""
    voice = query.voice
    if query.sessions and len(query.sessions) <= MOST_ABSTRACTS:
        return _abstracts(query, query.sessions)
    if query.sessions or (query.found and query.names_session):
        # "Talks about X" asks for all of them, not for what the first one says.
        return sessions.find_sessions(query)
    if query.bodies and not query.subject:
        return organisation(query, query.bodies[0])
    own = query.programme.sessions_of(*(person.id for person in query.people[:1]))
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
    voice, event = query.voice, query.programme.event
    facts = [fact for fact in (event.theme, event.about) if fact and fact.value]
    if not facts:
        return unpublished(query, "about")
    parts = []
    if event.theme and event.theme.value:
        text = voice.text(event.theme) or ""
        parts.append(voice.say("theme", name=voice.event_name(), text=text))
    if event.about and event.about.value:
        parts.append(voice.text(event.about) or "")
    return answered("\n".join(parts), *(fact.origin for fact in facts))


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
    reply = _told(query, query.programme.event.history, "history")
    own = query.programme.event.edition
    if reply.status is not AnswerStatus.ANSWERED or own is None or own.value is None:
        return reply
    number = query.voice.say("edition", name=query.voice.event_name(), number=own.value)
    return answered(f"{reply.text}\n{number}", *reply.sources, own.origin)


def attendees(query: ParsedQuestion) -> Reply:
    """Who takes part."""
    if query.bodies:
        reply = organisation(query, query.bodies[0])
        told = _told(query, query.programme.event.attendance, "attendance")
        if told.status is not AnswerStatus.ANSWERED:
            return reply
        return replace(
            reply, text=f"{told.text}\n{reply.text}", sources=(*told.sources, *reply.sources)
        )
    if query.people:
        from_people = query.programme.sessions_of(query.people[0].id)
        if from_people:
            line = query.voice.session_list(from_people, with_day=True)
            said = query.voice.say("person-sessions", person=query.people[0].name)
            return answered(f"{said}\n{line}", sessions=from_people, people=query.people)
    if query.subject or query.names_somebody:
        return unknown(query)
    reply = _told(query, query.programme.event.attendance, "attendance")
    asked = contact_line(query)
    if reply.status is not AnswerStatus.ANSWERED or not asked:
        return reply
    return replace(reply, text=f"{reply.text}\n{asked}")  # who exactly comes is for them to say


def organisers(query: ParsedQuestion) -> Reply:
    """Who organises the event, and with whom."""
    asked = query.bodies[0] if query.bodies else None
    if asked and asked.role is not OrganisationRole.ORGANISER:
        return _with_role(query, OrganisationRole.ORGANISER, "organisers", asked)
    reply = _with_role(query, OrganisationRole.ORGANISER, "organisers")
    if not any(
        body.role is OrganisationRole.PARTNER for body in query.programme.event.organisations
    ):
        return reply
    with_whom = _with_role(query, OrganisationRole.PARTNER, "partners")
    if reply.status is not AnswerStatus.ANSWERED:
        return reply
    return answered(f"{reply.text}\n{with_whom.text}", *reply.sources, *with_whom.sources)


def partners(query: ParsedQuestion) -> Reply:
    """Partners and sponsors."""
    kinds = (OrganisationRole.PARTNER, OrganisationRole.SPONSOR)
    replies = [
        _with_role(query, role, key)
        for role, key in zip(kinds, ("partners", "sponsors"), strict=True)
        if any(body.role is role for body in query.programme.event.organisations)
    ]
    if not replies:
        return unpublished(query, "partners")
    return answered(
        "\n".join(reply.text for reply in replies),
        *(origin for reply in replies for origin in reply.sources),
    )


def organisation(query: ParsedQuestion, body: Organisation) -> Reply:
    """What an organisation is to the event, and who comes from it."""
    voice = query.voice
    name = body.name.get(voice.language)
    lines = []
    text = voice.text(body.about)
    if text:
        lines.append(voice.say("organisation-about", organisation=name, text=text))
    if body.role:
        lines.append(voice.say("organisation-is", organisation=name, role=str(body.role)))
    people = tuple(p for p in query.programme.event.people if p.organisation == body.id)
    if people:
        names = voice.listing(voice.person(person) for person in people[:6])
        lines.append(voice.say("people-of-organisation", organisation=name, people=names))
    if not lines:
        return unknown(query)
    return answered("\n".join(lines), body.origin, people=people)


def about_organisation(query: ParsedQuestion) -> Reply:
    """What an organisation named is to the event."""
    if query.bodies:
        return organisation(query, query.bodies[0])
    if query.told:
        return answered(query.told[0].text.get(query.voice.language), query.told[0].origin)
    return unknown(query)


def website(query: ParsedQuestion) -> Reply:
    """The event's links."""
    links = query.programme.event.links
    venue = query.programme.event.venue
    if not links:
        return unpublished(query, "website")
    lines = [
        query.voice.say("website", label=link.label.get(query.voice.language), url=link.url)
        for link in links[:5]
    ]
    return answered("\n".join(lines), (venue or query.programme.event).origin)


def rooms(query: ParsedQuestion) -> Reply:
    """The rooms and tracks there are."""
    voice, event = query.voice, query.programme.event
    if query.tracks:
        return sessions.programme(query)
    if query.sessions or query.rooms:
        return where(query)
    if not event.rooms and not event.tracks:
        return unpublished(query, "rooms")
    lines = []
    if event.rooms:
        names = voice.listing(room.name.get(voice.language) for room in event.rooms[:20])
        lines.append(voice.say("rooms-list", rooms=names))
    if event.tracks:
        names = voice.listing(track.name.get(voice.language) for track in event.tracks[:20])
        lines.append(voice.say("tracks-list", tracks=names))
    origins = [room.origin for room in event.rooms] + [track.origin for track in event.tracks]
    return answered("\n".join(lines), *origins)


def count(query: ParsedQuestion) -> Reply:
    """How many sessions, people, rooms, tracks or days there are."""
    event, voice = query.programme.event, query.voice
    counted = query.countable or ("sessions" if query.kinds or query.names_session else "")
    if not counted:
        return edition(query) if event.edition else unknown(query)
    if counted == "days":
        return times.how_long(query)
    if counted == "participants":
        text = voice.say("count-participants-unknown")
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    if counted == "people":
        in_sessions = {p.person for s in event.sessions for p in s.people}
        number = len(in_sessions)
    elif counted == "sessions":
        fitting = query.filtered(_taking_place(query))
        if query.is_narrowed and not fitting:
            return lists.nothing(query, query.session_filter)
        if query.is_narrowed:
            what = criteria.described(query, query.session_filter)
            return answered(
                voice.say("list-count", what=what, count=len(fitting)),
                event.origin,
                sessions=fitting[:MOST_ABSTRACTS],
                more=fitting[MOST_ABSTRACTS:],
            )
        number = len(fitting)
    else:
        number = len(event.rooms if counted == "rooms" else event.tracks)
    if not number:
        return unpublished(query, "programme")
    return answered(voice.say(f"count-{counted}", count=number), event.origin)


def _taking_place(query: ParsedQuestion) -> tuple[Session, ...]:
    return tuple(s for s in query.programme.sessions if not s.is_cancelled)


def _sessions_where(query: ParsedQuestion) -> Reply:
    voice = query.voice
    shown = query.sessions[:4]
    lines = []
    for session in shown:
        title, rooms_named = voice.title(session), voice.rooms(session)
        wrong = [room for room in query.rooms if room.id not in session.rooms]
        if not rooms_named:
            lines.append(voice.say("session-room-unknown", title=title))
        elif wrong:
            other = wrong[0].name.get(voice.language)
            lines.append(
                voice.say("session-not-there", title=title, rooms=rooms_named, other=other)
            )
        else:
            lines.append(voice.say("session-room", title=title, rooms=rooms_named))
        if session.start:
            lines.append(times.session_when(query, session))
    place = voice.place()
    if place and query.place:
        lines.append(voice.say("not-in-place", name=voice.event_name(), venue=place))
    elif place:
        lines.append(voice.say("session-in-venue", venue=place))
    text = "\n".join(lines)
    if all(session.rooms for session in shown):
        return answered(text, *_venue_sources(query), sessions=shown)
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    sources = (*_venue_sources(query), *reply.sources)
    return replace(reply, sources=sources, sessions=tuple(s.id for s in shown), is_partial=True)


def _rooms_where(query: ParsedQuestion) -> Reply:
    return directions(query)


def _address_line(query: ParsedQuestion) -> list[str]:
    venue = query.programme.event.venue
    text = query.voice.text(venue.address) if venue else None
    if venue is None or text is None:
        return []
    return [query.voice.say("address", venue=query.voice.text(venue.name) or "", text=text)]


def _venue_sources(query: ParsedQuestion) -> list[Origin]:
    venue = query.programme.event.venue
    if venue is None:
        return []
    facts = (venue.name, venue.city, venue.country, venue.address)
    return [fact.origin for fact in facts if fact and fact.value]


def _told(query: ParsedQuestion, fact: Fact[Text] | None, key: str) -> Reply:
    text = query.voice.text(fact)
    if fact is None or text is None:
        return unpublished(query, key)
    return answered(query.voice.say(key, text=text), fact.origin)


def _with_role(
    query: ParsedQuestion, role: OrganisationRole, key: str, asked: Organisation | None = None
) -> Reply:
    bodies = [body for body in query.programme.event.organisations if body.role is role]
    if not bodies:
        return unpublished(query, key)
    names = query.voice.listing(body.name.get(query.voice.language) for body in bodies)
    lines = [query.voice.say(key, names=names, count=len(bodies))]
    if asked and asked.role:
        name = asked.name.get(query.voice.language)
        lines.append(query.voice.say("organisation-is", organisation=name, role=str(asked.role)))
    return answered("\n".join(lines), *(body.origin for body in bodies))


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
        lines.append(times.session_when(query, chosen[0]))
        reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, "\n".join(lines))
        return Reply(
            status=reply.status,
            text=reply.text,
            sources=(chosen[0].origin, *reply.sources),
            sessions=(chosen[0].id,),
        )
    lines, is_shortened = [], False
    for session in known:
        whole = voice.text(session.abstract) or ""
        text = whole
        if not query.wants_whole:
            text = shorten_at_sentence(whole, LONGEST_ABSTRACTS // len(known))
        is_shortened = is_shortened or text != whole
        lines.append(voice.say("session-abstract", title=voice.title(session), text=text))
        if len(known) == 1 and session.start:
            lines.append(f"{voice.session_line(session, with_day=True)}")
    if is_shortened:
        lines.append(voice.say("abstract-more"))
    origins = [s.abstract.origin for s in known if s.abstract]
    reply = answered("\n".join(lines), *origins, sessions=known)
    return replace(reply, is_whole=query.wants_whole)


LONGEST_ABSTRACTS = 600
"""Characters of what sessions are about in one reply, however many they are."""
