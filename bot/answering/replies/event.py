"""Facts of the event as a whole: place, theme, subject, edition, history, organisers."""

from __future__ import annotations

from bot.answering.query import Ask, Reply, answered, unknown, unpublished, with_contact
from bot.answering.replies import sessions, times
from bot.core.models import (
    AnswerStatus,
    Fact,
    Organisation,
    OrganisationRole,
    Origin,
    Session,
    Text,
)


def where(ask: Ask) -> Reply:
    """The venue, or the room of a session."""
    voice = ask.voice
    if ask.sessions:
        return _sessions_where(ask)
    if ask.rooms and not ask.kinds:
        return _rooms_where(ask)
    if ask.is_about_unknown:
        return unknown(ask, "unknown-session")
    place = voice.place()
    if place is None:
        return unpublished(ask, "venue")
    if ask.place:
        text = voice.say("not-in-place", place=ask.place, name=voice.event_name(), venue=place)
    else:
        text = voice.say("venue", name=voice.event_name(), place=place)
    lines = [text, *_address_line(ask)]
    return answered("\n".join(lines), *_venue_sources(ask))


def address(ask: Ask) -> Reply:
    """The street address of the venue."""
    venue = ask.programme.event.venue
    if ask.sessions or ask.rooms:
        return where(ask)
    lines = _address_line(ask)
    if venue is None or not lines:
        place = ask.voice.place()
        reply = unpublished(ask, "address")
        if place is None:
            return reply
        text = ask.voice.say("venue", name=ask.voice.event_name(), place=place)
        return Reply(
            status=reply.status,
            text=f"{text} {reply.text}",
            sources=(*_venue_sources(ask), *reply.sources),
        )
    return answered("\n".join(lines), *_venue_sources(ask))


def directions(ask: Ask) -> Reply:
    """How to reach the venue, or to find a room."""
    voice, venue = ask.voice, ask.programme.event.venue
    if ask.rooms or any(s.rooms for s in ask.sessions):
        rooms = ask.rooms or tuple(ask.programme.room[r] for r in ask.sessions[0].rooms)
        lines = []
        for room in rooms:
            text = voice.text(room.directions)
            name = room.name.get(voice.language)
            if text:
                lines.append(voice.say("room-directions", room=name, text=text))
            else:
                lines.append(voice.say("room-is-in", room=name, venue=voice.place() or ""))
        return answered("\n".join(lines), *(room.origin for room in rooms))
    text = voice.text(venue.directions) if venue else None
    if venue and text and venue.directions:
        said = voice.say("directions", venue=voice.text(venue.name) or "", text=text)
        return answered(
            "\n".join([said, *_address_line(ask)]), venue.directions.origin, venue.origin
        )
    transport = ask.programme.topic_covering.get("transport")
    if transport and transport.answer.value:
        return answered(voice.text(transport.answer) or "", transport.answer.origin)
    place = voice.place()
    reply = unpublished(ask, "directions")
    if place is None:
        return reply
    said = voice.say("venue", name=voice.event_name(), place=place)
    lines = [said, *_address_line(ask), reply.text]
    return Reply(
        status=reply.status,
        text="\n".join(lines),
        sources=(*_venue_sources(ask), *reply.sources),
    )


def theme(ask: Ask) -> Reply:
    """The theme or motto."""
    fact = ask.programme.event.theme
    text = ask.voice.text(fact)
    if fact is None or text is None:
        return unpublished(ask, "theme")
    said = ask.voice.say("theme", name=ask.voice.event_name(), text=text)
    return answered(said, fact.origin)


def about(ask: Ask) -> Reply:
    """What the event is about, or what a session is about."""
    voice, event = ask.voice, ask.programme.event
    if ask.sessions:
        return _abstracts(ask, ask.sessions[:3])
    if ask.bodies and not ask.subject:
        return organisation(ask, ask.bodies[0])
    if ask.people and ask.programme.sessions_of(ask.people[0].id):
        return _abstracts(ask, ask.programme.sessions_of(ask.people[0].id)[:3])
    if ask.kinds or ask.people or ask.names_somebody:
        return unknown(ask, "unknown-session")
    if ask.told:
        told = ask.told[0]
        return answered(told.text.get(voice.language), told.origin)
    if ask.subject and not ask.names_event:
        return unknown(ask)
    facts = [fact for fact in (event.theme, event.about) if fact and fact.value]
    if not facts:
        return unpublished(ask, "about")
    parts = []
    if event.theme and event.theme.value:
        text = voice.text(event.theme) or ""
        parts.append(voice.say("theme", name=voice.event_name(), text=text))
    if event.about and event.about.value:
        parts.append(voice.text(event.about) or "")
    return answered("\n".join(parts), *(fact.origin for fact in facts))


def event_name(ask: Ask) -> Reply:
    """The full name of the event."""
    text = ask.voice.say("event-name", text=ask.voice.full_name())
    return answered(text, ask.programme.event.name.origin)


def edition(ask: Ask) -> Reply:
    """Which edition this is."""
    fact = ask.programme.event.edition
    if fact is None or fact.value is None:
        return unpublished(ask, "edition")
    name = ask.voice.full_name()
    if ask.edition and ask.edition != fact.value:
        text = ask.voice.say("edition-not", other=ask.edition, name=name, number=fact.value)
    else:
        text = ask.voice.say("edition", name=name, number=fact.value)
    return answered(text, fact.origin)


def history(ask: Ask) -> Reply:
    """Since when the event exists, and its background."""
    return _told(ask, ask.programme.event.history, "history")


def attendees(ask: Ask) -> Reply:
    """Who takes part."""
    if ask.bodies:
        return organisation(ask, ask.bodies[0])
    if ask.people:
        from_people = ask.programme.sessions_of(ask.people[0].id)
        if from_people:
            line = ask.voice.session_list(from_people, with_day=True)
            said = ask.voice.say("person-sessions", person=ask.people[0].name)
            return answered(f"{said}\n{line}", sessions=from_people, people=ask.people)
    if ask.subject or ask.names_somebody:
        return unknown(ask)
    return _told(ask, ask.programme.event.attendance, "attendance")


def organisers(ask: Ask) -> Reply:
    """Who organises the event, and with whom."""
    asked = ask.bodies[0] if ask.bodies else None
    if asked and asked.role is not OrganisationRole.ORGANISER:
        return _with_role(ask, OrganisationRole.ORGANISER, "organisers", asked)
    reply = _with_role(ask, OrganisationRole.ORGANISER, "organisers")
    if not any(body.role is OrganisationRole.PARTNER for body in ask.programme.event.organisations):
        return reply
    with_whom = _with_role(ask, OrganisationRole.PARTNER, "partners")
    if reply.status is not AnswerStatus.ANSWERED:
        return reply
    return answered(f"{reply.text}\n{with_whom.text}", *reply.sources, *with_whom.sources)


def partners(ask: Ask) -> Reply:
    """Partners and sponsors."""
    kinds = (OrganisationRole.PARTNER, OrganisationRole.SPONSOR)
    replies = [
        _with_role(ask, role, key)
        for role, key in zip(kinds, ("partners", "sponsors"), strict=True)
        if any(body.role is role for body in ask.programme.event.organisations)
    ]
    if not replies:
        return unpublished(ask, "partners")
    return answered(
        "\n".join(reply.text for reply in replies),
        *(origin for reply in replies for origin in reply.sources),
    )


def organisation(ask: Ask, body: Organisation) -> Reply:
    """What an organisation is to the event, and who comes from it."""
    voice = ask.voice
    name = body.name.get(voice.language)
    lines = []
    text = voice.text(body.about)
    if text:
        lines.append(voice.say("organisation-about", organisation=name, text=text))
    if body.role:
        lines.append(voice.say("organisation-is", organisation=name, role=str(body.role)))
    people = tuple(p for p in ask.programme.event.people if p.organisation == body.id)
    if people:
        names = voice.listing(voice.person(person) for person in people[:6])
        lines.append(voice.say("people-of-organisation", organisation=name, people=names))
    if not lines:
        return unknown(ask)
    return answered("\n".join(lines), body.origin, people=people)


def about_organisation(ask: Ask) -> Reply:
    """What an organisation named is to the event."""
    if ask.bodies:
        return organisation(ask, ask.bodies[0])
    if ask.told:
        return answered(ask.told[0].text.get(ask.voice.language), ask.told[0].origin)
    return unknown(ask)


def website(ask: Ask) -> Reply:
    """The event's links."""
    links = ask.programme.event.links
    venue = ask.programme.event.venue
    if not links:
        return unpublished(ask, "website")
    lines = [
        ask.voice.say("website", label=link.label.get(ask.voice.language), url=link.url)
        for link in links[:5]
    ]
    return answered("\n".join(lines), (venue or ask.programme.event).origin)


def rooms(ask: Ask) -> Reply:
    """The rooms and tracks there are."""
    voice, event = ask.voice, ask.programme.event
    if ask.tracks:
        return sessions.programme(ask)
    if ask.sessions or ask.rooms:
        return where(ask)
    if not event.rooms and not event.tracks:
        return unpublished(ask, "rooms")
    lines = []
    if event.rooms:
        names = voice.listing(room.name.get(voice.language) for room in event.rooms[:20])
        lines.append(voice.say("rooms-list", rooms=names))
    if event.tracks:
        names = voice.listing(track.name.get(voice.language) for track in event.tracks[:20])
        lines.append(voice.say("tracks-list", tracks=names))
    origins = [room.origin for room in event.rooms] + [track.origin for track in event.tracks]
    return answered("\n".join(lines), *origins)


def count(ask: Ask) -> Reply:
    """How many sessions, people, rooms, tracks or days there are."""
    event, voice = ask.programme.event, ask.voice
    counted = ask.countable or ("sessions" if ask.kinds or ask.names_session else "")
    if not counted:
        return edition(ask) if event.edition else unknown(ask)
    if counted == "days":
        return times.how_long(ask)
    if counted == "participants":
        text = voice.say("count-participants-unknown")
        return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text)
    if counted == "people":
        in_sessions = {p.person for s in event.sessions for p in s.people}
        number = len(in_sessions)
    elif counted == "sessions":
        number = len(ask.filtered(_of_kinds(ask)))
    else:
        number = len(event.rooms if counted == "rooms" else event.tracks)
    if not number:
        return unpublished(ask, "programme")
    return answered(voice.say(f"count-{counted}", count=number), event.origin)


def _of_kinds(ask: Ask) -> tuple[Session, ...]:
    taking_place = tuple(s for s in ask.programme.sessions if not s.is_cancelled)
    return tuple(s for s in taking_place if s.kind in ask.kinds) if ask.kinds else taking_place


def _sessions_where(ask: Ask) -> Reply:
    voice = ask.voice
    shown = ask.sessions[:4]
    lines = []
    for session in shown:
        title, rooms_named = voice.title(session), voice.rooms(session)
        wrong = [room for room in ask.rooms if room.id not in session.rooms]
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
            lines.append(times.session_when(ask, session))
    place = voice.place()
    if place and ask.place:
        lines.append(
            voice.say("not-in-place", place=ask.place, name=voice.event_name(), venue=place)
        )
    elif place:
        lines.append(voice.say("session-in-venue", venue=place))
    text = "\n".join(lines)
    if place or any(session.rooms for session in shown):
        return answered(text, *_venue_sources(ask), sessions=shown)
    return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text)


def _rooms_where(ask: Ask) -> Reply:
    return directions(ask)


def _address_line(ask: Ask) -> list[str]:
    venue = ask.programme.event.venue
    text = ask.voice.text(venue.address) if venue else None
    if venue is None or text is None:
        return []
    return [ask.voice.say("address", venue=ask.voice.text(venue.name) or "", text=text)]


def _venue_sources(ask: Ask) -> list[Origin]:
    venue = ask.programme.event.venue
    if venue is None:
        return []
    facts = (venue.name, venue.city, venue.country, venue.address)
    return [fact.origin for fact in facts if fact and fact.value]


def _told(ask: Ask, fact: Fact[Text] | None, key: str) -> Reply:
    text = ask.voice.text(fact)
    if fact is None or text is None:
        return unpublished(ask, key)
    return answered(ask.voice.say(key, text=text), fact.origin)


def _with_role(
    ask: Ask, role: OrganisationRole, key: str, asked: Organisation | None = None
) -> Reply:
    bodies = [body for body in ask.programme.event.organisations if body.role is role]
    if not bodies:
        return unpublished(ask, key)
    names = ask.voice.listing(body.name.get(ask.voice.language) for body in bodies)
    lines = [ask.voice.say(key, names=names)]
    if asked and asked.role:
        name = asked.name.get(ask.voice.language)
        lines.append(ask.voice.say("organisation-is", organisation=name, role=str(asked.role)))
    return answered("\n".join(lines), *(body.origin for body in bodies))


def _abstracts(ask: Ask, chosen: tuple[Session, ...]) -> Reply:
    voice = ask.voice
    known = tuple(s for s in chosen if voice.text(s.abstract))
    if not known:
        title = voice.title(chosen[0])
        lines = [voice.say("session-abstract-unknown", title=title)]
        names = voice.people(chosen[0])
        if names:
            people = voice.listing(names)
            lines.append(voice.say("session-people", title=title, people=people))
        lines.append(times.session_when(ask, chosen[0]))
        reply = with_contact(ask, AnswerStatus.NOT_PUBLISHED, "\n".join(lines))
        return Reply(
            status=reply.status,
            text=reply.text,
            sources=(chosen[0].origin, *reply.sources),
            sessions=(chosen[0].id,),
        )
    lines = []
    for session in known:
        text = voice.text(session.abstract) or ""
        lines.append(voice.say("session-abstract", title=voice.title(session), text=text))
        if len(known) == 1 and session.start:
            lines.append(f"{voice.session_line(session, with_day=True)}")
    origins = [s.abstract.origin for s in known if s.abstract]
    return answered("\n".join(lines), *origins, sessions=known)
