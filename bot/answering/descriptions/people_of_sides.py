"""Who of a country has a part that several have: "who opens it for the Koreans?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import WHO_BY_KIND
from bot.answering.linking.demonyms import bodies_of_demonyms
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says
from bot.core.models import Session


def with_people_of_side(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Return who has a part, asked of those of a country, as one about them alone.

    A word made of the country's name tells it, and a body of the event is that country's own.
    """
    if query.people or query.body_asked or not _asks_who(query, linked):
        return query
    of_country = {body for _, body in bodies_of_demonyms(linked.terms, knowledge.countries)}
    having = {one.person for session in _sessions(query, knowledge) for one in session.people}
    known = [person for person in knowledge.event.people if person.id in having]
    people = tuple(person for person in known if person.organisation in of_country)
    if not people or len(people) == len(known):
        return query
    asked = replace(query.without_sessions(), intent="who_is", people=people, bodies=())
    return replace(asked, subject=(), found=(), kinds=(), place=None, is_titled=False)


def _asks_who(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked who it is, and not when or where."""
    asked = question_words_in(linked.text, query.spoken)
    is_which = not asked and says(linked.text, "which_words", query.spoken)
    return asked == {"who"} or is_which


def _sessions(query: ParsedQuestion, knowledge: Knowledge) -> tuple[Session, ...]:
    """Return the sessions that have the part asked for, or that are named with their kind."""
    kinds = {kind for kind, intent in WHO_BY_KIND.items() if intent == query.intent}
    kinds = kinds or set(query.kinds) & set(WHO_BY_KIND)
    return tuple(one for one in knowledge.event.sessions if one.kind in kinds)
