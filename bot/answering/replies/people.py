"""Who: speakers, openers, roles, organisations, and how to reach somebody.

Long because a row of short replies, one an intent, over the same wording of people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.linking.kind_words import kind_tracks
from bot.answering.query import (
    ParsedQuestion,
    Reply,
    answered,
    lacks_means,
    means_unpublished,
    unknown,
    unpublished,
    with_contact,
)
from bot.answering.replies import lists, times
from bot.answering.replies.organisations import organisation
from bot.answering.text.plain import shorten_at_sentence
from bot.core.models import AnswerStatus, Contact, Part, Person, Session, SessionKind
from bot.core.moderated import given_by


def speakers(query: ParsedQuestion) -> Reply:
    """Who speaks at the event, in a session or about a subject."""
    voice = query.voice
    chosen = query.sessions or query.found
    if chosen:
        return _taking_part(query, chosen[:5])
    if query.is_narrowed and not query.people:
        asked = lists.with_default_day(query)
        fitting = tuple(s for s in asked.filtered(query.programme.sessions) if s.people)
        return (
            _taking_part(query, fitting) if fitting else lists.nothing(query, asked.session_filter)
        )
    if query.people:
        return person_sessions(query)
    if query.bodies:
        return organisation(query)
    if query.subject:
        return unknown(query, "no-sessions-about")
    seen: dict[str, str] = {}
    for session in query.programme.sessions:
        for taking_part, shown in zip(session.people, voice.people(session), strict=True):
            seen.setdefault(taking_part.person, shown)
    if not seen:
        return unpublished(query, "speakers")
    people = tuple(query.programme.person[person] for person in seen)
    listed = named(query, people, tuple(seen.values()))
    text = voice.say("speakers", name=voice.event_name(), people=listed.text)
    roles = role_lines(query, people) if len(people) <= 4 else []
    return replace(listed, text="\n".join([text, *roles]))


MOST_AT_ONCE = 12
"""People a list names at once; the others come with "more"."""


def named(query: ParsedQuestion, people: tuple[Person, ...], names: tuple[str, ...] = ()) -> Reply:
    """List people by name, in those given or their own; what is left out comes with "more"."""
    names = names or tuple(map(query.voice.person, people))
    first = people if len(people) <= MOST_AT_ONCE + 1 else people[:MOST_AT_ONCE]
    reply = answered(query.voice.names_counted(names, MOST_AT_ONCE), people=first)
    return replace(reply, more_people=tuple(person.id for person in people[len(first) :]))


def opens(query: ParsedQuestion) -> Reply:
    """Who opens the event."""
    return _with_part(query, Part.OPENING, SessionKind.OPENING, "opens")


def keynote(query: ParsedQuestion) -> Reply:
    """Who gives the keynote."""
    return _with_part(query, Part.KEYNOTE, SessionKind.KEYNOTE, "keynote")


def closes(query: ParsedQuestion) -> Reply:
    """Who closes the event."""
    return _with_part(query, Part.CLOSING, SessionKind.CLOSING, "closes")


def moderates(query: ParsedQuestion) -> Reply:
    """Who moderates or hosts a session."""
    sessions = query.sessions or query.found
    if not sessions and query.bodies:
        return organisation(query)
    if not sessions and query.subject:
        return unknown(query, "unknown-session")
    leading = _led(sessions)
    if not leading and (query.people or not sessions):
        leading = _led(_all(query)) or _led(query.programme.sessions)
    if not leading:
        return _unled(query, sessions) if sessions else unpublished(query, "moderates")
    lines, people = [], []
    for session in leading[:5]:
        leaders = [p.person for p in session.people if p.part in _LEADING]
        names = query.voice.listing(query.programme.person[leader].name for leader in leaders)
        title = query.voice.title(session)
        said = query.voice.say("moderates", people=names, count=len(leaders))
        lines.append(query.voice.say("session-abstract", title=title, text=said))
        people += [query.programme.person[leader] for leader in leaders]
    right = {person.id for person in people}
    wrong = [person for person in query.people if person.id not in right]
    if wrong:
        lines.insert(0, query.voice.say("not-this-person", person=wrong[0].name))
    return answered("\n".join(lines), sessions=leading[:5], people=tuple(people))


def _unled(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply:
    """Say who takes part in sessions of which it is not known who moderates."""
    told = _taking_part(query, sessions)
    if told.status is not AnswerStatus.ANSWERED:
        return told
    unknown_who = query.voice.say("fact-unpublished", fact="moderates")
    return replace(told, text=f"{unknown_who}\n{told.text}")


_LEADING = (Part.MODERATOR, Part.HOST)


def _led(sessions: tuple[Session, ...]) -> tuple[Session, ...]:
    return tuple(s for s in sessions if any(p.part in _LEADING for p in s.people))


def _all(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return the sessions of the kinds named, or all."""
    return tuple(s for s in query.programme.sessions if not query.kinds or s.kind in query.kinds)


def who_is(query: ParsedQuestion) -> Reply:
    """Who somebody is: role, organisation, biography."""
    if not query.people:
        if query.bodies:
            return organisation(query)
        return nobody(query)
    if len(query.people) > MOST_TOLD:
        return named(query, query.people)
    lines: list[str] = []
    own: tuple[Session, ...] = ()
    for person in query.people:
        bio = query.voice.text(person.bio)
        if bio and not (person.role or person.organisation):
            lines.append(query.voice.person(person))  # the biography says what somebody is
        else:
            lines += role_lines(query, [person])
        if bio:  # what somebody does at the event must be seen below it
            lines.append(bio if query.wants_whole else shorten_at_sentence(bio, LONGEST_BIO))
    if len(query.people) == 1:
        person = query.people[0]
        given, moderated = _given_and_moderated(query, person)
        own = given + moderated
        if own:
            lines.append(query.voice.session_list(own[:MOST_OF_CARD], with_day=True))
        contact = contact_of(query, person)
        if contact:
            lines.append(query.voice.say("contact", details=query.voice.contact(contact)))
    lines = lines or [role_line(query, query.people[0])]
    return answered(
        "\n".join(lines),
        people=query.people,
        sessions=own[:MOST_OF_CARD],
        more=own[MOST_OF_CARD:],
    )


MOST_TOLD = 3
"""People of whom it is told who they are; more are only named."""

LONGEST_BIO = 600
"""Characters of a biography beside what else is told of somebody; all of it on request."""

MOST_OF_CARD = 3
"""Sessions of somebody that are shown beside who they are; the others come with "more"."""


def role(query: ParsedQuestion) -> Reply:
    """What role or position somebody has; of their role at the event, their sessions, too."""
    if not query.people:
        return nobody(query)
    if query.names_event or not any(person.role or person.organisation for person in query.people):
        return who_is(query)
    if len(query.people) > MOST_TOLD:
        return named(query, query.people)
    lines = [role_line(query, person) for person in query.people]
    contact = contact_of(query, query.people[0]) if len(query.people) == 1 else None
    lines += [query.voice.say("contact", details=query.voice.contact(contact))] if contact else []
    return answered("\n".join(lines), people=query.people)


def affiliation(query: ParsedQuestion) -> Reply:
    """Which organisation somebody comes from, or who comes from an organisation."""
    if query.people:
        return role(query)
    if query.bodies:
        return organisation(query)
    return nobody(query)


def person_sessions(query: ParsedQuestion) -> Reply:
    """When, where and in what somebody takes part."""
    if not query.people:
        if query.sessions:
            return times.when(query)
        return nobody(query)
    if len(query.people) > MOST_TOLD:
        return _sessions_of_many(query)
    voice = query.voice
    lines: list[str] = []
    known: tuple[Session, ...] = ()
    more: tuple[Session, ...] = ()
    for person in query.people:
        own = query.programme.sessions_of(person.id)
        fitting = query.filtered(own)
        if not own:
            lines.append(voice.say("person-no-sessions", person=person.name))
            continue
        shown = fitting or own
        if query.lacks_sort:
            lines.append(voice.say("person-no-such-session", person=person.name))
        elif not fitting and any(s.start for s in own):
            lines.append(voice.say("not-then"))
        given, moderated = _given_and_moderated(query, person, shown)
        shown = given or shown
        lines.append(voice.say("person-sessions", person=voice.person(person)))
        listed = lists.brief_list(query, shown)
        lines.append(listed.text)
        if moderated:
            lines.append(voice.say("person-moderates", count=len(moderated)))
        if not any(s.start or s.day for s in shown):
            lines.append(voice.say("times-unpublished"))
        elif len(shown) == 1 and query.times.zone:
            lines.append(times.session_when(query, shown[0]))
        first = len(listed.sessions)
        known, more = known + shown[:first], more + shown[first:] + moderated
    if not known:
        return with_contact(query, AnswerStatus.UNKNOWN, "\n".join(lines))
    return answered("\n".join(lines), sessions=known, people=query.people, more=more)


def _given_and_moderated(
    query: ParsedQuestion, person: Person, sessions: tuple[Session, ...] | None = None
) -> tuple[tuple[Session, ...], tuple[Session, ...]]:
    """Return those of somebody's sessions that are theirs, and those they do but moderate.

    Where they moderate all of them, those are theirs.
    """
    given = {session.id for session in given_by(query.programme, person.id)}
    own = query.programme.sessions_of(person.id) if sessions is None else sessions
    kept = tuple(s for s in own if s.id in given)
    return (kept, tuple(s for s in own if s.id not in given)) if kept else (own, ())


def _sessions_of_many(query: ParsedQuestion) -> Reply:
    """Name many people who may be meant, and what any of them takes part in."""
    names = named(query, query.people)
    own = query.programme.sessions_of(*(person.id for person in query.people))
    fitting = query.filtered(own) or own
    if not fitting:
        return names
    listed = lists.brief_list(query, fitting)
    text = f"{names.text}\n{listed.text}"
    return replace(listed, text=text, people=names.people, more_people=names.more_people)


def person_contact(query: ParsedQuestion) -> Reply:
    """A person's e-mail address, when the organisers published it."""
    if not query.people:
        return nobody(query)
    voice = query.voice
    reached = [p for p in query.people if contact_of(query, p) or (p.email and p.email.value)]
    person = reached[0] if len(reached) == 1 else query.people[0]
    contact = contact_of(query, person)
    if contact and lacks_means(query, contact):
        return replace(means_unpublished(query), people=(person.id,))
    if contact:
        text = voice.say("contact", details=voice.contact(contact))
        return answered(text, contact.origin, people=(person,))
    if query.means:
        return replace(means_unpublished(query), people=(person.id,))
    if person.email and person.email.value:
        text = voice.say("person-email", person=person.name, email=person.email.value)
        return answered(text, person.email.origin, people=(person,))
    names = voice.listing(one.name for one in query.people)
    text = voice.say("person-email-unknown", person=names)
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    return replace(reply, people=tuple(one.id for one in query.people))


def contact_of(query: ParsedQuestion, person: Person) -> Contact | None:
    """Return the event's contact that is this person, if one is."""
    for contact in query.programme.event.contacts:
        if contact.person == person.id or person.name in contact.name.all():
            return contact
    return None


def nobody(query: ParsedQuestion) -> Reply:
    """Say that nobody of that name takes part."""
    return unknown(query, "nobody-named" if query.subject or query.names_somebody else "unknown")


def role_lines(query: ParsedQuestion, people: Sequence[Person]) -> list[str]:
    """Return who each is in one line, but those of whom only the name is known."""
    known = (one for one in people if query.voice.text(one.role) or one.organisation)
    return [role_line(query, one) for one in known]


def role_line(query: ParsedQuestion, person: Person) -> str:
    """Return who somebody is in one line."""
    voice = query.voice
    name = voice.person(person)
    held = voice.text(person.role)
    body = query.programme.organisation.get(person.organisation or "")
    of = body.name.get(voice.language) if body else None
    if held and of and of.casefold() not in held.casefold():
        return voice.say("person-role-at", person=name, role=held, organisation=of)
    if held:
        return voice.say("person-role", person=name, role=held)
    if of:
        return voice.say("person-at", person=name, organisation=of)
    return voice.say("person-role-unknown", person=name)


def _with_part(query: ParsedQuestion, part: Part, kind: SessionKind, key: str) -> Reply:
    voice = query.voice
    sessions = query.programme.with_part(part) or tuple(
        s for s in query.programme.sessions if s.kind is kind and s.people
    )
    if not sessions:  # a track of keynotes is what is called so
        tracks = kind_tracks(query.programme.event).get(kind, frozenset())
        sessions = tuple(s for s in query.programme.sessions if s.track in tracks and s.people)
    ids = {s.id for s in sessions}
    chosen = [s for s in query.sessions if s.people and (s.kind is kind or s.id in ids)]
    if chosen:
        sessions = tuple(chosen)
    sessions = query.filtered(sessions) or sessions
    spoken = [
        p.person
        for s in sessions
        for p in s.people
        if p.part is part or not any(q.part is part for q in s.people)
    ]
    people = tuple(query.programme.person[person] for person in dict.fromkeys(spoken))
    held = query.sessions or tuple(s for s in query.programme.sessions if s.kind is kind)
    if held and (not people or query.times.zone):
        return _held(query, held, is_known=bool(people))
    if not people:
        return unpublished(query, key)
    names = voice.listing(voice.person(person) for person in people)
    text = voice.say(key, people=names, count=len(people), name=voice.event_name())
    right = {person.id for person in people}
    wrong = [person for person in query.people if person.id not in right]
    if wrong:
        text = voice.sentences(voice.say("not-this-person", person=wrong[0].name), text)
    lines = [text, *role_lines(query, people[:3])]
    if len(people) == 1 and len(sessions) == 1 and sessions[0].start:
        lines.append(voice.session_line(sessions[0], with_day=True))
    elif len(sessions) > 1:
        listed = lists.brief_list(query, sessions)
        first = len(listed.sessions)
        text = "\n".join([*lines, listed.text])
        return answered(text, sessions=sessions[:first], people=people, more=sessions[first:])
    return answered("\n".join(lines), sessions=sessions, people=people)


def _held(query: ParsedQuestion, sessions: tuple[Session, ...], *, is_known: bool) -> Reply:
    """Say when and where the opening, keynote or closing is; and that nobody is named for it."""
    reply = times.when(replace(query, sessions=sessions))
    if is_known:
        return reply
    who = _taking_part(query, sessions[:1])
    return replace(
        reply,
        text=f"{reply.text}\n{who.text}",
        sources=(*reply.sources, *who.sources),
        people=who.people,
    )


def _taking_part(query: ParsedQuestion, sessions: tuple[Session, ...]) -> Reply:
    lines = []
    known = [s for s in sessions if s.people]
    if not known:
        title = query.voice.title(sessions[0])
        text = query.voice.say("session-people-unknown", title=title)
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    for session in known[:5]:
        most = MOST_NAMED if len(known) > 1 else MOST_OF_ONE
        people = query.voice.names_counted(query.voice.people(session), most)
        title = query.voice.title(session)
        lines.append(query.voice.say("session-people", title=title, people=people))
    if len(known) > 5:
        lines.append(query.voice.say("and-more", count=len(known) - 5))
    ids = dict.fromkeys(p.person for s in known[:5] for p in s.people)
    people_shown = tuple(query.programme.person[person] for person in ids)
    if len(people_shown) == 1:
        lines += role_lines(query, people_shown)
    more = tuple(known[5:])
    return answered("\n".join(lines), sessions=tuple(known[:5]), people=people_shown, more=more)


MOST_NAMED, MOST_OF_ONE = 6, 30
"""People named of each of several sessions, and of a single one; the others are counted."""
