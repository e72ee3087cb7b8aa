"""Who: speakers, openers, roles, organisations, and how to reach somebody."""

from __future__ import annotations

from bot.answering.query import Ask, Reply, answered, unknown, unpublished, with_contact
from bot.answering.replies import times
from bot.answering.replies.event import organisation
from bot.core.models import AnswerStatus, Contact, Part, Person, Session, SessionKind


def speakers(ask: Ask) -> Reply:
    """Who speaks at the event, in a session or about a subject."""
    voice = ask.voice
    chosen = ask.sessions or ask.found
    if chosen:
        return _taking_part(ask, chosen[:5])
    if ask.kinds or ask.rooms or ask.tracks or ask.times.days:
        fitting = tuple(
            s
            for s in ask.filtered(ask.programme.sessions)
            if s.people and (not ask.kinds or s.kind in ask.kinds)
        )
        return _taking_part(ask, fitting) if fitting else unknown(ask, "unknown-session")
    if ask.people:
        return person_sessions(ask)
    if ask.bodies:
        return organisation(ask, ask.bodies[0])
    if ask.subject:
        return unknown(ask, "no-sessions-about")
    seen: dict[str, str] = {}
    for session in ask.programme.sessions:
        for taking_part, shown in zip(session.people, voice.people(session), strict=True):
            seen.setdefault(taking_part.person, shown)
    if not seen:
        return unpublished(ask, "speakers")
    names = list(seen.values())
    people = tuple(ask.programme.person[person] for person in seen)
    text = voice.say("speakers", name=voice.event_name(), people=voice.listing(names[:12]))
    if len(names) > 12:
        text = f"{text} {voice.say('and-more', count=len(names) - 12)}"
    roles = [_role_line(ask, person) for person in people] if len(people) <= 4 else []
    return answered("\n".join([text, *roles]), people=people[:12])


def opens(ask: Ask) -> Reply:
    """Who opens the event."""
    return _with_part(ask, Part.OPENING, SessionKind.OPENING, "opens")


def keynote(ask: Ask) -> Reply:
    """Who gives the keynote."""
    return _with_part(ask, Part.KEYNOTE, SessionKind.KEYNOTE, "keynote")


def closes(ask: Ask) -> Reply:
    """Who closes the event."""
    return _with_part(ask, Part.CLOSING, SessionKind.CLOSING, "closes")


def moderates(ask: Ask) -> Reply:
    """Who moderates or hosts a session."""
    sessions = ask.sessions or ask.found
    if not sessions and ask.bodies:
        return organisation(ask, ask.bodies[0])
    if not sessions and ask.subject:
        return unknown(ask, "unknown-session")
    leading = _led(sessions)
    if not leading and (ask.people or not ask.sessions):
        leading = _led(_all(ask)) or _led(ask.programme.sessions)
    if not leading:
        return _taking_part(ask, sessions) if sessions else unpublished(ask, "moderates")
    lines, people = [], []
    for session in leading[:5]:
        leaders = [p.person for p in session.people if p.part in _LEADING]
        names = ask.voice.listing(ask.programme.person[leader].name for leader in leaders)
        title = ask.voice.title(session)
        said = ask.voice.say("moderates", people=names)
        lines.append(ask.voice.say("session-abstract", title=title, text=said))
        people += [ask.programme.person[leader] for leader in leaders]
    right = {person.id for person in people}
    wrong = [person for person in ask.people if person.id not in right]
    if wrong:
        lines.insert(0, ask.voice.say("not-this-person", person=wrong[0].name))
    return answered("\n".join(lines), sessions=leading[:5], people=tuple(people))


_LEADING = (Part.MODERATOR, Part.HOST)


def _led(sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    return tuple(s for s in sessions if any(p.part in _LEADING for p in s.people))


def _all(ask: Ask) -> tuple[Session, ...]:
    """Return the sessions of the kinds named, or all."""
    return tuple(s for s in ask.programme.sessions if not ask.kinds or s.kind in ask.kinds)


def who_is(ask: Ask) -> Reply:
    """Who somebody is: role, organisation, biography."""
    if not ask.people:
        if ask.bodies:
            return organisation(ask, ask.bodies[0])
        return nobody(ask)
    lines = []
    for person in ask.people[:3]:
        lines.append(_role_line(ask, person))
        bio = ask.voice.text(person.bio)
        if bio:
            lines.append(bio)
    if len(ask.people) == 1:
        person = ask.people[0]
        own = ask.programme.sessions_of(person.id)
        if own:
            lines.append(ask.voice.session_list(own[:3], with_day=True))
        contact = contact_of(ask, person)
        if contact:
            lines.append(ask.voice.say("contact", details=ask.voice.contact(contact)))
    return answered("\n".join(lines), people=ask.people[:3])


def role(ask: Ask) -> Reply:
    """What role or position somebody has."""
    if not ask.people:
        return nobody(ask)
    return answered("\n".join(_role_line(ask, p) for p in ask.people[:3]), people=ask.people[:3])


def affiliation(ask: Ask) -> Reply:
    """Which organisation somebody comes from, or who comes from an organisation."""
    if ask.people:
        return role(ask)
    if ask.bodies:
        return organisation(ask, ask.bodies[0])
    return nobody(ask)


def person_sessions(ask: Ask) -> Reply:
    """When, where and in what somebody takes part."""
    if not ask.people:
        if ask.sessions:
            return times.when(ask)
        return nobody(ask)
    voice = ask.voice
    lines: list[str] = []
    known: tuple[Session, ...] = ()
    for person in ask.people[:2]:
        own = ask.programme.sessions_of(person.id)
        fitting = ask.filtered(own) if (ask.times.days or ask.rooms) else own
        if not own:
            lines.append(voice.say("person-no-sessions", person=person.name))
            continue
        shown = fitting or own
        lines.append(voice.say("person-sessions", person=voice.person(person)))
        lines.append(voice.session_list(shown, with_day=True))
        if not any(s.start or s.day for s in shown):
            lines.append(voice.say("times-unpublished"))
        elif len(shown) == 1 and ask.times.zone:
            lines.append(times.session_when(ask, shown[0]))
        known += shown
    if not known:
        return with_contact(ask, AnswerStatus.UNKNOWN, "\n".join(lines))
    return answered("\n".join(lines), sessions=known, people=ask.people[:2])


def person_contact(ask: Ask) -> Reply:
    """A person's e-mail address, when the organisers published it."""
    if not ask.people:
        return nobody(ask)
    voice = ask.voice
    person = ask.people[0]
    contact = contact_of(ask, person)
    if contact:
        text = voice.say("contact", details=voice.contact(contact))
        return answered(text, contact.origin, people=(person,))
    if person.email and person.email.value:
        text = voice.say("person-email", person=person.name, email=person.email.value)
        return answered(text, person.email.origin, people=(person,))
    text = voice.say("person-email-unknown", person=person.name)
    return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text)


def contact_of(ask: Ask, person: Person) -> Contact | None:
    """Return the event's contact that is this person, if one is."""
    for contact in ask.programme.event.contacts:
        if contact.person == person.id or person.name in contact.name.all():
            return contact
    return None


def nobody(ask: Ask) -> Reply:
    """Say that nobody of that name takes part."""
    return unknown(ask, "nobody-named" if ask.subject or ask.names_somebody else "unknown")


def _role_line(ask: Ask, person: Person) -> str:
    voice = ask.voice
    name = voice.person(person)
    held = voice.text(person.role)
    body = ask.programme.organisation.get(person.organisation or "")
    of = body.name.get(voice.language) if body else None
    if held and of and of.casefold() not in held.casefold():
        return voice.say("person-role-at", person=name, role=held, organisation=of)
    if held:
        return voice.say("person-role", person=name, role=held)
    if of:
        return voice.say("person-at", person=name, organisation=of)
    return voice.say("person-role-unknown", person=name)


def _with_part(ask: Ask, part: Part, kind: SessionKind, key: str) -> Reply:
    voice = ask.voice
    sessions = ask.programme.with_part(part) or tuple(
        s for s in ask.programme.sessions if s.kind is kind and s.people
    )
    ids = {s.id for s in sessions}
    chosen = [s for s in ask.sessions if s.people and (s.kind is kind or s.id in ids)]
    if chosen:
        sessions = tuple(chosen)
    sessions = ask.filtered(sessions) or sessions
    spoken = [
        p.person
        for s in sessions
        for p in s.people
        if p.part is part or not any(q.part is part for q in s.people)
    ]
    people = tuple(ask.programme.person[person] for person in dict.fromkeys(spoken))
    if not people:
        return unpublished(ask, key)
    names = voice.listing(voice.person(person) for person in people)
    text = voice.say(key, people=names, count=len(people), name=voice.event_name())
    right = {person.id for person in people}
    wrong = [person for person in ask.people if person.id not in right]
    if wrong:
        text = f"{voice.say('not-this-person', person=wrong[0].name)} {text}"
    lines = [text, *(_role_line(ask, person) for person in people[:3])]
    if len(people) == 1 and len(sessions) == 1 and sessions[0].start:
        lines.append(voice.session_line(sessions[0], with_day=True))
    elif len(sessions) > 1:
        lines.append(voice.session_list(sessions, with_day=True))
    return answered("\n".join(lines), sessions=sessions, people=people)


def _taking_part(ask: Ask, sessions: tuple[Session, ...]) -> Reply:
    lines = []
    known = [s for s in sessions if s.people]
    if not known:
        title = ask.voice.title(sessions[0])
        text = ask.voice.say("session-people-unknown", title=title)
        return with_contact(ask, AnswerStatus.NOT_PUBLISHED, text)
    for session in known[:5]:
        people = ask.voice.listing(ask.voice.people(session))
        title = ask.voice.title(session)
        lines.append(ask.voice.say("session-people", title=title, people=people))
    if len(known) > 5:
        lines.append(ask.voice.say("and-more", count=len(known) - 5))
    ids = dict.fromkeys(p.person for s in known[:5] for p in s.people)
    people_shown = tuple(ask.programme.person[person] for person in ids)
    if len(people_shown) == 1:
        lines.append(_role_line(ask, people_shown[0]))
    return answered("\n".join(lines), sessions=tuple(known[:5]), people=people_shown)
