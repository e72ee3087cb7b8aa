"""Who somebody is: role, organisation, sessions, and how they are reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.query import (
    ParsedQuestion,
    Reply,
    answered,
    lacks_means,
    means_unpublished,
    unknown,
    with_contact,
)
from bot.answering.replies import lists, times
from bot.answering.replies.nobody import nobody
from bot.answering.replies.organisations import organisation
from bot.answering.replies.session_times import session_when
from bot.answering.text.plain import shorten_at_sentence
from bot.answering.text.terms import terms_of
from bot.core.filters import Criterion
from bot.core.models import AnswerStatus, Contact, Person, Session
from bot.core.moderated import given_and_moderated

MOST_AT_ONCE = 12
"""People a list names at once; the others come with "more"."""


def named(query: ParsedQuestion, people: tuple[Person, ...], names: tuple[str, ...] = ()) -> Reply:
    """List people by name, in those given or their own; what is left out comes with "more"."""
    names = names or tuple(map(query.voice.person, people))
    first = people if len(people) <= MOST_AT_ONCE + 1 else people[:MOST_AT_ONCE]
    reply = answered(query.voice.names_counted(names, MOST_AT_ONCE), people=first)
    return replace(reply, more_people=tuple(person.id for person in people[len(first) :]))


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
        own = query.programme.sessions_of(person.id)
        given, moderated = given_and_moderated(query.programme, person.id, own)
        own = given + moderated
        if own:
            if not lines:  # of many only their sessions are known
                lines.append(query.voice.say("person-sessions", person=query.voice.person(person)))
            lines.append(query.voice.session_list(own[:MOST_OF_CARD], with_day=True))
        contact = contact_of(query, person)
        if contact:
            lines.append(query.voice.say("contact", details=query.voice.contact(contact)))
    if not lines and any(query.programme.sessions_of(one.id) for one in query.people):
        return _sessions_of_few(query)
    lines = lines or [role_line(query, person) for person in query.people]
    return answered(
        "\n".join(lines),
        people=query.people,
        sessions=own[:MOST_OF_CARD],
        more=own[MOST_OF_CARD:],
    )


MOST_TOLD = 3
"""People of whom it is told who they are; more are only named."""

MOST_OF_POSTS = 8
"""People whose posts are told, a line each: more fill the screen of a phone."""

LONGEST_BIO = 600
"""Characters of a biography beside what else is told of somebody; all of it on request."""

MOST_OF_CARD = 3
"""Sessions of somebody that are shown beside who they are; the others come with "more"."""


def role(query: ParsedQuestion) -> Reply:
    """What role or position somebody has; of their role at the event, their sessions, too."""
    if not query.people:
        return nobody(query)
    if query.names_event or not any(person.role or person.organisation for person in query.people):
        is_of_many = not query.names_event and len(query.people) > MOST_TOLD
        return _posts_unpublished(query) if is_of_many else who_is(query)
    if len(query.people) > MOST_OF_POSTS:
        return named(query, query.people)
    lines = [role_line(query, person) for person in query.people]
    contact = contact_of(query, query.people[0]) if len(query.people) == 1 else None
    lines += [query.voice.say("contact", details=query.voice.contact(contact))] if contact else []
    return answered("\n".join(lines), people=query.people)


def _posts_unpublished(query: ParsedQuestion) -> Reply:
    names = query.voice.listing(list(map(query.voice.person, query.people)))
    text = query.voice.say("person-role-unknown", person=names)
    reply = with_contact(query, AnswerStatus.NOT_PUBLISHED, text)
    return replace(reply, people=tuple(person.id for person in query.people))


def affiliation(query: ParsedQuestion) -> Reply:
    """Which organisation somebody comes from, or who comes from an organisation."""
    if query.people:
        told = role(query)
        is_told = told.status is not AnswerStatus.ANSWERED or all(map(_tells_body, query.people))
        unsaid = unknown(query, "event-unknown")
        beside = f"{told.text}\n{unsaid.text}"
        return told if is_told else replace(told, status=unsaid.status, text=beside)
    return organisation(query) if query.bodies else nobody(query)


def _tells_body(person: Person) -> bool:
    """Whether a body is told of somebody, or a role or, without one, a life that may name one."""
    texts = person.role.value.all() if person.role and person.role.value else ()
    if not texts:
        return bool(person.organisation or (person.bio and person.bio.value))
    cased = [text for text in texts if text.upper() != text.lower()]
    named = any(word[:1].isupper() for text in cased for word in text.split()[1:])
    return bool(person.organisation) or named or not cased


def person_sessions(query: ParsedQuestion) -> Reply:
    """When, where and in what somebody takes part."""
    if not query.people:
        if query.sessions:
            return times.when(query)
        return nobody(query)
    if query.body_asked:
        query = _of_those_then(query)
    if len(query.people) > MOST_TOLD:
        return _sessions_of_many(query)
    return _sessions_of_few(query)


def _sessions_of_few(query: ParsedQuestion) -> Reply:
    """Tell what each of some people takes part in; of a body asked for whenever, that they are."""
    voice = query.voice
    lines: list[str] = []
    if query.body_asked and not query.session_filter.without(Criterion.PERSON).criteria:
        others = [voice.person(one) for one in query.people if one.name != query.body_asked]
        body, names = query.body_asked, voice.listing(others)
        if others:
            lines.append(voice.say("people-of-organisation", organisation=body, people=names))
    known: tuple[Session, ...] = ()
    more: tuple[Session, ...] = ()
    for person in query.people:
        own = query.programme.sessions_of(person.id)
        fitting = query.filtered(own)
        if not own:
            lines.append(voice.say("person-no-sessions", person=person.name))
            continue
        lacks_kind = query.lacks_sort or _lacks_kind(query, own)
        asked = replace(query, kinds=(), of_kind=None) if lacks_kind else query
        at_times = replace(asked, rooms=(), tracks=(), languages=()).filtered(own)
        shown = fitting or at_times or own
        if lacks_kind:
            lines.append(voice.say("person-no-such-session", person=person.name))
        elif not at_times and _asks_of_time(query) and any(s.start for s in own):
            lines.append(voice.say("not-then"))
        shown, moderated = given_and_moderated(query.programme, person.id, shown)
        lines.append(voice.say("person-sessions", person=voice.person(person)))
        is_undated = not any(s.start or s.day for s in shown)
        if is_undated and query.programme.timed:
            lines.append(voice.say("programme-undated"))
        listed = lists.brief_list(query, shown)
        lines.append(listed.text)
        as_chair = moderated if len(moderated) <= MOST_MODERATED else ()
        if as_chair:
            lines.append(voice.say("person-moderates-these"))
            lines.append(lists.brief_list(query, as_chair).text)
        elif moderated:
            lines.append(voice.say("person-moderates", count=len(moderated)))
        if is_undated and not query.programme.timed:
            lines.append(voice.say("times-unpublished"))
        elif len(shown) == 1 and query.times.zone:
            lines.append(session_when(query, shown[0]))
        first = len(listed.sessions)
        known = known + shown[:first]  # what is asked next is asked of theirs
        more = more + shown[first:] + moderated[len(as_chair) :]
    if not known:
        return with_contact(query, AnswerStatus.UNKNOWN, "\n".join(lines))
    return answered("\n".join(lines), sessions=known, people=query.people, more=more)


def _of_those_then(query: ParsedQuestion) -> ParsedQuestion:
    """Return the question about those of a body who have a session that fits; all if nobody has."""
    fitting = query.filtered(query.programme.sessions_of(*(one.id for one in query.people)))
    speaking = {one.person for session in fitting for one in session.people}
    return replace(query, people=tuple(p for p in query.people if p.id in speaking) or query.people)


def _asks_of_time(query: ParsedQuestion) -> bool:
    return query.times.has_day_or_hour or query.is_remaining


def _lacks_kind(query: ParsedQuestion, own: tuple[Session, ...]) -> bool:
    """Whether none of somebody's sessions is of the kind named; a talk may be any of them."""
    return not query.is_of_talks and not any(s in (query.of_kind or ()) for s in own)


MOST_MODERATED = 3
"""Sessions somebody but moderates that are told beside theirs; more come with "more"."""


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
    """A person's e-mail address, when the organisers published it.

    Beside it stands of whom none is: "write to Ada at ben@harbour.example" is told Ben's.
    """
    if not query.people:
        return nobody(query)
    reached = [p for p in query.people if contact_of(query, p) or (p.email and p.email.value)]
    told = _contact_of_one(query, reached[0] if len(reached) == 1 else query.people[0])
    others = [one.name for one in query.people if one not in reached]
    if told.status is not AnswerStatus.ANSWERED or not others:
        return told
    voice = query.voice
    lacking = voice.say("person-email-unknown", person=voice.listing(others))
    return replace(told, text=f"{lacking}\n{told.text}")


def _contact_of_one(query: ParsedQuestion, person: Person) -> Reply:
    voice = query.voice
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
    if held and of and not _tells_all(held, of):
        return voice.say("person-role-at", person=name, role=held, organisation=of)
    if held:
        return voice.say("person-role", person=name, role=held)
    if of:
        return voice.say("person-at", person=name, organisation=of)
    return voice.say("person-role-unknown", person=name)


def _tells_all(text: str, name: str) -> bool:
    """Whether a text has every word of a name, in whatever case: "chairman of the Group"."""
    said = {term.stem for term in terms_of(text)}
    return name.casefold() in text.casefold() or said >= {term.stem for term in terms_of(name)}
