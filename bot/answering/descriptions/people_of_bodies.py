"""Those who are from a body: "the woman from Zorvik", "who is from the WHO"; or that nobody is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.descriptions.sessions_of_bodies import asks_for_sessions
from bot.answering.intents import TOPIC, Trait, has_trait
from bot.answering.linking.affiliations import Affiliated
from bot.answering.linking.bodies_asked import BodyAsked, bodies_asked
from bot.answering.linking.demonyms import bodies_of_demonyms
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention
from bot.answering.linking.sessions import texts_of
from bot.answering.linking.spans import is_inside
from bot.answering.query import ParsedQuestion
from bot.answering.text.attending_groups import is_attending_group
from bot.answering.text.markers import asks_by_word, has_term, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.times.moments import Moments
from bot.core.filters import Criterion
from bot.core.models import USUAL_TOPICS, Organisation

MOST_TOLD = 3
"""People of a body of whom each is told who they are; more are named."""


def with_people_of_body(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, *, is_going_on: bool = False
) -> ParsedQuestion:
    """Return the question about those who are from a body: "the woman from Zorvik".

    Where nobody is said to be from it, it is a body of nobody: nobody else stands for them. A
    question that `is_going_on` follows one of that: "and from Roche?".
    """
    if query.intent == "contact" and query.means is not None:
        return query  # "the contact's phone number" asks how they are reached, and not whose it is
    asked = _asked(query, linked, knowledge, is_going_on=is_going_on)
    if not asked:
        return _of_body_named(query, linked, knowledge)
    written = linked.text[asked[0].start : asked[0].end]
    told = [one.affiliated for one in asked if one.affiliated]
    if told:
        return of_people(query, written, told, linked, knowledge)
    is_of_else = question_words_in(linked.text, query.spoken) & _OF_SESSIONS
    is_of_contact = query.intent == "contact" and says(linked.text, "contact_words", query.spoken)
    if is_of_else or is_of_contact or (not is_going_on and _is_of_topic(query, written)):
        return query  # "where is the one of the people from AFL++"
    if bodies_of_demonyms(linked.terms, knowledge.countries):
        return query  # "из Южной Кореи": of a country that has a body of the event
    if is_attending_group(written):
        return query  # "people of NGOs"
    return of_nobody(query, written, knowledge)


def _is_of_topic(query: ParsedQuestion, written: str) -> bool:
    """Whether what may be a body is the usual topic asked about: "somebody from Registration"."""
    topic = query.intent.removeprefix(TOPIC)
    if not query.intent.startswith(TOPIC) or topic not in USUAL_TOPICS:
        return False
    return has_term(fold(query.voice.say(f"topic-{topic}")), fold(written))


def people_of_body(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> frozenset[str] | None:
    """Return who (ids) is from the body that people are asked for of; None where none is."""
    asked = _asked(query, linked, knowledge)
    told = (one.affiliated.people for one in asked if one.affiliated)
    return frozenset(person for people in told for person in people) if asked else None


def _asked(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, *, is_going_on: bool = False
) -> list[BodyAsked]:
    groups = knowledge.affiliations.groups
    of_others = [m for m in linked.mentions if m.kind != "org" and not groups.issuperset(m.ids)]
    named = [m.span for m in of_others if not _is_slip(m, linked, knowledge)]
    if linked.names("person") and named:
        return []
    taken = [*named, *linked.title_spans, *linked.times.offsets, *linked.stated]
    of_event = [mention.span for mention in linked.mentions if mention.kind == "org"]
    asked: list[BodyAsked] = []
    for one in bodies_asked(
        linked.text, taken, of_event, linked.unmatched, knowledge.affiliations, query.spoken,
        is_going_on=is_going_on,
    ):  # fmt: skip
        organisations = _of_event(one, linked)
        affiliated = one.affiliated
        if affiliated is None or not set(organisations) <= set(affiliated.organisations):
            affiliated = _listed(organisations, knowledge) or affiliated
        if affiliated or not organisations:  # a body of the event without people is told by others
            asked.append(replace(one, affiliated=affiliated))
    return asked


_OF_SESSIONS = frozenset({"when", "where", "how_long"})
"""What is asked of sessions, be somebody in them told by a body that is not known."""


def _of_body_named(query: ParsedQuestion, linked: Entities, knowledge: Knowledge) -> ParsedQuestion:
    """Return a question who speaks at a time, beside a body of the event, as one of its people.

    The body may be one that takes part itself, as a speaker would.
    """
    asks_who = "who" in question_words_in(linked.text, query.spoken)
    is_of_whom = query.intent in _OF_WHOM or (query.intent == "on_now" and asks_who)
    is_of_whom = is_of_whom or (
        query.intent in _NEAR_SESSIONS and says(linked.text, "people_words", query.spoken)
    )
    if not (is_of_whom and (_limits(query) or asks_for_sessions(query, linked))):
        return query
    affiliations = knowledge.affiliations
    if len(query.people) == 1 and query.people[0].id in affiliations.groups:
        name = query.people[0].name
        whom = affiliations.of(terms_of(name), name, query.spoken)
        return _speaking_then(query, name, [whom], knowledge) if whom else query
    if not query.bodies:
        return query
    if query.people or query.names_event or _names_session_beside_body(query, linked):
        return query
    told = [whom for body in query.bodies if (whom := _of_organisation(body, query, knowledge))]
    if not told:
        return replace(query, intent="organisation")  # nobody is said to be from it
    written = query.voice.listing(body.name.get(query.voice.language) for body in query.bodies)
    return _speaking_then(query, written, told, knowledge)


_TOLD_WITH_SESSIONS = frozenset({"when", "where", "rooms", "is_today"})
"""What is told of each session beside who takes part in it."""

_OF_WHOM = frozenset({"speakers", "affiliation"})
"""What is asked where those are meant who are from a body."""

_NEAR_SESSIONS = frozenset({"attendees", "person_sessions", "find_sessions", "programme"})
"""What "which sessions are people of Zorvik in" resembles beside that."""


def _names_session_beside_body(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a session is named by more than words of a body's name: "Health"."""
    spans = [mention.span for mention in linked.mentions if mention.kind == "org"]
    of_body = {term.stem for term in linked.terms if is_inside(term, spans)}
    named = {session.id for session in query.sessions}
    return any(hit.id in named and not set(hit.terms) <= of_body for hit in linked.hits)


def _limits(query: ParsedQuestion) -> bool:
    """Whether a time or a place is said at which those who are asked for speak."""
    is_limited = bool(query.session_filter.criteria & _TIMES_AND_PLACES)
    return is_limited or query.times.is_now or query.times.is_next


_TIMES_AND_PLACES = frozenset(
    {Criterion.DAY, Criterion.HOURS, Criterion.REMAINING, Criterion.ROOM, Criterion.TRACK}
)
"""What narrows somebody's sessions down to those then or there."""


def _speaking_then(
    query: ParsedQuestion, written: str, told: Sequence[Affiliated], knowledge: Knowledge
) -> ParsedQuestion:
    """Return the question about those of a body who speak when and where is said."""
    ids = dict.fromkeys(person for whom in told for person in whom.people)
    query = replace(
        query.on_sessions(()), body_asked=written, bodies=(), intent="person_sessions", place=None,
        people=tuple(knowledge.programme.person[one] for one in ids), is_titled=False,
    )  # fmt: skip
    is_sure = all(whom.is_sure for whom in told)
    if (query.times.is_now or query.times.is_next) and not query.times.has_day_or_hour:
        is_told = is_sure or query.times.is_next or query.filtered(query.programme.at(query.now))
        if is_told:
            return replace(query, intent="on_now" if query.times.is_now else "on_next")
        return replace(query, times=Moments())
    return of_body_then(query, is_sure=is_sure)


def of_body_then(query: ParsedQuestion, *, is_sure: bool) -> ParsedQuestion:
    """Return a question about all people of a body as one of when they speak.

    Where nobody does when and where is said, it is one of the sessions of all of them, none of
    which is then; or, unless it `is_sure` that they are all of the body, one of when they do.
    """
    own = query.programme.sessions_of(*(person.id for person in query.people))
    if not any(session.start or session.day for session in own):
        return query  # of no session it is known when it is
    if query.filtered(own):
        return query
    if is_sure:
        return replace(query, intent="programme")
    return replace(query, times=Moments(), rooms=(), tracks=(), is_remaining=False)


def of_people(
    query: ParsedQuestion,
    written: str,
    told: Sequence[Affiliated],
    linked: Entities,
    knowledge: Knowledge,
) -> ParsedQuestion:
    """Return the question as one of those who are from what is `written`."""
    asks_of_them = asks_by_word(linked.text, query.spoken) or query.names_session
    of_session = has_trait(query.intent, Trait.OF_SESSION) and query.intent != "about"
    of_session = of_session and asks_of_them
    of_person = has_trait(query.intent, Trait.OF_PERSON) and query.intent != "affiliation"
    programme = knowledge.programme
    ids = dict.fromkeys(person for whom in told for person in whom.people)
    bodies = dict.fromkeys(body for whom in told for body in whom.organisations)
    is_of_when = query.intent in _TOLD_WITH_SESSIONS
    if _limits(query) and (is_of_when or not has_trait(query.intent, Trait.OF_SESSION)):
        return _speaking_then(query, written, told, knowledge)
    people = tuple(programme.person[one] for one in ids)
    intent = query.intent if of_session or of_person else "who_is"
    if len(people) > MOST_TOLD:
        intent = "role" if any(person.role for person in people) else "person_sessions"
    query = replace(
        query, people=people, sessions=programme.sessions_of(*ids) if of_session else (),
        intent=intent, subject=(), found=(), is_topical=False, place=None, is_titled=False,
        bodies=(), nearness=0.0,
    )  # fmt: skip
    if of_session or not bodies or query.intent in {"person_sessions", "person_contact"}:
        return query
    if asks_for_sessions(query, linked):
        return replace(query, intent="person_sessions", body_asked=written)
    of_event = tuple(programme.organisation[body] for body in bodies)
    return replace(query, intent="affiliation", people=(), bodies=of_event, body_asked=written)


def _is_slip(mention: Mention, linked: Entities, knowledge: Knowledge) -> bool:
    """Whether no word of somebody's name is written as it is: "Bayer" is no Baker."""
    words = [term for term in linked.terms if is_inside(term, [mention.span])]
    of_person = knowledge.names.is_of_person
    return mention.kind == "person" and not any(of_person(term.surface) for term in words)


def _of_event(asked: BodyAsked, linked: Entities) -> tuple[str, ...]:
    """Return the organisations (ids) that a body is by its name, be it with a slip."""
    return tuple(
        one
        for mention in linked.mentions
        if mention.kind == "org" and mention.start <= asked.start and asked.end <= mention.end
        for one in mention.ids
    )


def _listed(organisations: tuple[str, ...], knowledge: Knowledge) -> Affiliated | None:
    """Return whom organisations of the event have; None of nobody: they still take part in it."""
    people = tuple(p.id for p in knowledge.event.people if p.organisation in organisations)
    return Affiliated(organisations, people, is_sure=True) if people else None


def _of_organisation(
    body: Organisation, query: ParsedQuestion, knowledge: Knowledge
) -> Affiliated | None:
    """Return whom an organisation of the event has, be it under a longer name; None of nobody."""
    for name in body.name.all():
        whom = knowledge.affiliations.of(terms_of(name), name, query.spoken)
        if whom and body.id in whom.organisations:
            return whom
    return _listed((body.id,), knowledge)


def of_nobody(query: ParsedQuestion, written: str, knowledge: Knowledge) -> ParsedQuestion:
    """Return the question as one of a body that nobody is from, with the sessions that name it."""
    name = fold(written)
    hits = knowledge.sessions.by_subject([term.stem for term in terms_of(name)])
    sessions = (knowledge.programme.session[hit.id] for hit in hits)
    found = tuple(s for s in sessions if any(has_term(fold(text), name) for text in texts_of(s)))
    return replace(
        query.without_sessions(), intent="affiliation", body_asked=written, people=(),
        bodies=(), found=found, told=(), place=None, is_titled=False,
    )  # fmt: skip
