"""Facts of the event as a whole: theme, subject, name, edition, history, who comes, how many."""

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
from bot.answering.replies.organisations import organisation
from bot.answering.replies.people import speakers
from bot.answering.text.plain import shorten_at_sentence
from bot.core.filters import Criterion
from bot.core.models import (
    AnswerStatus,
    Fact,
    Session,
    Text,
)


def theme(query: ParsedQuestion) -> Reply:
    """The theme or motto."""
    fact, line = query.programme.event.theme, theme_line(query)
    return answered(line, fact.origin) if fact and line else unpublished(query, "theme")


def theme_line(query: ParsedQuestion) -> str:
    """Return the event's theme in one line; "" when it has none."""
    text = query.voice.text(query.programme.event.theme)
    return query.voice.say("theme", name=query.voice.event_name(), text=text) if text else ""


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
        return organisation(query)
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
    reply = _told(query, query.programme.event.history, "history")
    own = query.programme.event.edition
    if reply.status is not AnswerStatus.ANSWERED or own is None or own.value is None:
        return reply
    number = query.voice.say("edition", name=query.voice.event_name(), number=own.value)
    return answered(f"{reply.text}\n{number}", *reply.sources, own.origin)


def attendees(query: ParsedQuestion) -> Reply:
    """Who takes part."""
    if query.bodies:
        reply = organisation(query)
        told = _told(query, query.programme.event.attendance, "attendance")
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
    reply = _told(query, query.programme.event.attendance, "attendance")
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
    lines = [
        query.voice.say("website", label=link.label.get(query.voice.language), url=link.url)
        for link in links[:5]
    ]
    return answered("\n".join(lines), (venue or query.programme.event).origin)


def count(query: ParsedQuestion) -> Reply:
    """How many sessions, people, rooms, tracks or days there are."""
    event, voice = query.programme.event, query.voice
    # "How many tweets are in the flood study" counts no sessions, though one speaks of it.
    is_placed = bool(query.session_filter.without(Criterion.SUBJECT).criteria)
    is_of_sessions = query.kinds or query.names_session or is_placed
    counted = query.countable or ("sessions" if is_of_sessions else "")
    if counted == "editions" and query.is_narrowed:
        counted = "sessions"  # "how many events are there on Friday", or "how often does she speak"
    if not counted:
        return unknown(query, "event-unknown")
    if query.people and counted == "sessions":
        return _count_of_people(query)
    if counted in _COUNTED_APART:
        return _COUNTED_APART[counted](query)
    if counted == "sessions":
        return _count_sessions(query)
    number = len(event.rooms if counted == "rooms" else event.tracks)
    if not number:
        return unpublished(query, "programme")
    return answered(voice.say(f"count-{counted}", count=number), event.origin)


def _count_sessions(query: ParsedQuestion) -> Reply:
    """Say how many sessions fit all that was asked, after what had to be left out."""
    voice, origin = query.voice, query.programme.event.origin
    wanted, lead = lists.answerable(query)
    among = _taking_place(query)
    fitting = wanted.matching(query.programme, among)
    if query.kinds and not query.of_kind:
        return with_contact(query, AnswerStatus.NOT_PUBLISHED, voice.say("kind-unpublished"))
    if wanted.criteria and not fitting:
        return lists.nothing(query, wanted, among, lead)
    if not fitting:
        return unpublished(query, "programme")
    if not wanted.criteria and query.subject and query.subject_text:
        return unknown(query, "no-sessions-about")
    if not wanted.criteria:
        said = voice.say("count-sessions", count=len(fitting))
        return answered("\n".join((*lead, said)), origin)
    what = criteria.described(query, wanted)
    said = voice.say("list-count", what=what, count=len(fitting))
    return answered(
        "\n".join((*lead, said)),
        origin,
        sessions=fitting[:MOST_ABSTRACTS],
        more=fitting[MOST_ABSTRACTS:],
    )


def _count_of_people(query: ParsedQuestion) -> Reply:
    """Say in how many of the sessions asked for somebody takes part, and in which."""
    wanted, among = query.session_filter, _taking_place(query)
    own = wanted.matching(query.programme, among)
    if not own and not query.is_topical:  # a word of a title may only ask: "in how many is she"
        wanted = wanted.without(Criterion.SUBJECT)
        own = wanted.matching(query.programme, among)
    if not own:
        return lists.nothing(query, wanted)
    what = criteria.described(query, wanted)
    listed = lists.brief_list(query, own)
    said = query.voice.say("list-count", what=what, count=len(own))
    people = tuple(person.id for person in query.people)
    return replace(listed, text=f"{said}\n{listed.text}", people=people)


def _count_people(query: ParsedQuestion) -> Reply:
    """Say how many people speak; in the sessions named, also who."""
    event, voice = query.programme.event, query.voice
    is_named = query.is_titled or (query.kinds and not query.is_of_talks)
    named = query.sessions if is_named and len(query.sessions) <= MOST_ABSTRACTS else ()
    among = named or query.filtered(event.sessions)
    number = len({p.person for session in among for p in session.people})
    said = voice.say("count-people", count=number)
    if named:
        who = speakers(replace(query, sessions=among))
        return replace(who, text=f"{said}\n{who.text}") if number else who
    if not number and query.is_narrowed:
        return lists.nothing(query, query.session_filter)
    if not number:
        return unpublished(query, "programme")
    if query.is_narrowed:
        said = f"{criteria.described(query, query.session_filter)}\n{said}"
    return answered(said, event.origin)


def _count_participants(query: ParsedQuestion) -> Reply:
    """Say who comes, which as a rule tells how many, or that their number is not published."""
    told = _told(query, query.programme.event.attendance, "attendance")
    if told.status is AnswerStatus.ANSWERED:
        return told
    text = query.voice.say("count-participants-unknown")
    return with_contact(query, AnswerStatus.NOT_PUBLISHED, text)


_COUNTED_APART = {
    "days": times.how_long,
    "editions": edition,
    "people": _count_people,
    "participants": _count_participants,
}
"""What has a reply of its own when it is counted."""


def _taking_place(query: ParsedQuestion) -> tuple[Session, ...]:
    """Return the sessions that take place: all but those that are cancelled."""
    return tuple(s for s in query.programme.sessions if not s.is_cancelled)


def _told(query: ParsedQuestion, fact: Fact[Text] | None, key: str) -> Reply:
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
        lines.append(times.session_when(query, chosen[0]))
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
