"""Those who are said to be from a body or a place: "which speakers are from France"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answering.descriptions.longer_bodies import with_people_of_longer_body
from bot.answering.descriptions.people_of_bodies import (
    of_nobody,
    of_people,
    with_people_of_body,
)
from bot.answering.descriptions.people_of_nations import nation_asked
from bot.answering.descriptions.people_of_sides import with_people_of_side
from bot.answering.linking.affiliations import Affiliated
from bot.answering.linking.demonyms import bodies_of_demonyms
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.places import is_place, names_of_place, place_forms
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_term, question_words_in, says
from bot.answering.text.normalise import fold, script_of
from bot.core.models import Person


def with_people_from(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, *, after: str | None = None
) -> ParsedQuestion:
    """Return a question which people are from a body or a place as one about those it is said of.

    Nobody else stands for them: where no post, body or biography names the place, it is one of a
    body that nobody is from. It may go on `after` a question of that, by its intent.
    """
    query = with_people_of_longer_body(query, linked, knowledge)
    if query.body_asked:
        return query
    if linked.people_of and not linked.names("person"):
        return _from_named(query, linked.people_of, linked, knowledge)
    is_going_on = after == "affiliation"
    query = with_people_of_body(query, linked, knowledge, is_going_on=is_going_on)
    if query.body_asked:
        return query
    if nation := nation_asked(query, linked, knowledge):
        names = (nation, *names_of_place(nation.casefold()))
        return _from_place(query, nation, names, linked, knowledge)
    return with_people_of_side(_of_origin(query, linked, knowledge), linked, knowledge)


def _of_origin(query: ParsedQuestion, linked: Entities, knowledge: Knowledge) -> ParsedQuestion:
    """Return a question that names a place behind a word of origin as one about those of it."""
    is_of_people = query.countable == "people" and not query.names_session
    is_of_whom = query.intent in _OF_WHOM or (is_of_people and query.intent in _OF_HOW_MANY)
    is_named = query.countable == "people" or _names_people(linked.text, query.spoken)
    origin = linked.origin or ""
    is_alone = linked.has_at_most(MOST_ALONE, 2 * MOST_ALONE) and is_place(origin)
    is_of_session = query.names_session and not is_named  # "talks from Japan"
    if not origin or is_of_session or not (is_of_whom or (is_named and is_alone)):
        return query
    if query.is_titled or query.people or query.bodies or query.rooms or query.tracks:
        return query
    if bodies_of_demonyms(linked.terms, knowledge.countries):
        return query  # "кто из корейцев": of a country that has a body of the event
    return _from_named(query, origin, linked, knowledge)


MOST_ALONE = 4
"""Words of a message that asks for nothing but people of a place: "personne du Japon ?"."""


def _from_named(
    query: ParsedQuestion, written: str, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Return a question as one about those of a place, by what is written of it."""
    known = next(filter(names_of_place, place_forms(written)), "")
    # A Korean place stands with what is written onto it, a Russian one in some case.
    place = written[: len(known)] if known and written.casefold().startswith(known) else written
    if known and script_of(place) == "cyrillic":
        first = next(one for one in names_of_place(known) if script_of(one) == "cyrillic")
        place = first[:1].upper() + first[1:]
    return _from_place(query, place, (place, *names_of_place(known)), linked, knowledge)


def _from_place(
    query: ParsedQuestion,
    place: str,
    names: Sequence[str],
    linked: Entities,
    knowledge: Knowledge,
) -> ParsedQuestion:
    """Return a question as one about those of whom a text names a place; or of nobody."""
    folded = {fold(name) for name in names}
    told = tuple(
        person.id
        for person in knowledge.event.people
        if any(has_term(text, name) for text in _told_of(person, knowledge) for name in folded)
    )
    if not told:
        return of_nobody(query, place, knowledge)
    return of_people(query, place, [Affiliated((), told)], linked, knowledge)


_OF_WHOM = frozenset({"speakers", "affiliation"})
"""What is asked where those are meant who are from a place."""

_OF_HOW_MANY = frozenset({"count", "find_sessions"})
"""The same where the only noun is one for people: "来自法国的讲者有哪些"."""


def _names_people(text: str, language: str) -> bool:
    """Whether a text has a word for people, or asks who."""
    is_said = says(text, "somebody_words", language) or says(text, "people_words", language)
    return is_said or "who" in question_words_in(text, language)


def _told_of(person: Person, knowledge: Knowledge) -> Iterator[str]:
    """Yield the folded texts that tell of somebody: post, body and biography."""
    for fact in (person.role, person.bio):
        if fact and fact.value:
            yield from map(fold, fact.value.all())
    if person.organisation:
        yield from map(fold, knowledge.programme.organisation[person.organisation].name.all())
