"""Who is behind the event, who takes part, and what an organisation does in it."""

from __future__ import annotations

from bot.answering.query import (
    ParsedQuestion,
    Reply,
    answered,
    unknown,
    unpublished,
)
from bot.core.models import (
    AnswerStatus,
    Organisation,
    OrganisationRole,
    Person,
)


def organisers(query: ParsedQuestion) -> Reply:
    """Who organises the event, and with whom."""
    others = [one for one in query.bodies if one.role is not OrganisationRole.ORGANISER]
    asked = others[0] if len(query.bodies) == 1 and others else None
    reply = _with_role(query, OrganisationRole.ORGANISER, "organisers", asked)
    if asked and asked.role is OrganisationRole.PARTNER:
        return reply  # it says so
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
    others = [body for body in query.bodies if body.role and body.role not in kinds]
    said = [
        query.voice.say(
            "organisation-is",
            organisation=body.name.get(query.voice.language),
            role=str(body.role),
        )
        for body in others[:1]  # "does UNIDIR contribute to it"
    ]
    return answered(
        "\n".join([*(reply.text for reply in replies), *said]),
        *(origin for reply in replies for origin in reply.sources),
    )


MOST_TOLD = 8
"""Bodies of one question of which each is told what it is: "anybody from the ministry" has many."""


def organisation(query: ParsedQuestion) -> Reply:
    """What each organisation named is to the event, and who comes from it."""
    told = [(body, lines) for body in query.bodies[:MOST_TOLD] if (lines := _lines(query, body))]
    if not told:
        return unknown(query)
    bodies = [body for body, _ in told]
    return answered(
        "\n".join(line for _, lines in told for line in lines),
        *(body.origin for body in bodies),
        people=tuple(person for body in bodies for person in _people_of(query, body)),
    )


def _lines(query: ParsedQuestion, body: Organisation) -> list[str]:
    voice = query.voice
    name = body.name.get(voice.language)
    lines = []
    text = voice.text(body.about)
    if text:
        lines.append(voice.say("organisation-about", organisation=name, text=text))
    if body.role:
        lines.append(voice.say("organisation-is", organisation=name, role=str(body.role)))
    people = _people_of(query, body)
    if people:
        names = voice.names_counted(tuple(map(voice.person, people)), MOST_OF_BODY)
        lines.append(voice.say("people-of-organisation", organisation=name, people=names))
    return lines


def _people_of(query: ParsedQuestion, body: Organisation) -> tuple[Person, ...]:
    """Return who is of a body; nobody beside a post of it that nobody is said to hold."""
    if query.is_unstated:
        return ()
    return tuple(p for p in query.programme.event.people if p.organisation == body.id)


MOST_OF_BODY = 8
"""People of a body who are named with it; more are counted."""


def about_organisation(query: ParsedQuestion) -> Reply:
    """What an organisation named is to the event."""
    if query.bodies:
        return organisation(query)
    if query.told and not query.place:
        return answered(query.told[0].text.get(query.voice.language), query.told[0].origin)
    return unknown(query)


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
