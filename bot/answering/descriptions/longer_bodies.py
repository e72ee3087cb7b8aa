"""Those from a body that has another's name in its own: of a mission, or nobody of the event."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answering.descriptions.people_of_bodies import of_nobody, of_people
from bot.answering.linking.affiliations import Affiliated
from bot.answering.linking.bodies_asked import speaks_of_people
from bot.answering.linking.cities import is_country
from bot.answering.linking.demonyms import bodies_of_demonyms, is_of_some_country
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.longer_bodies import ACCREDITED_TO, accreditation
from bot.answering.linking.mentions import LongerBody, ids_of
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any, says
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import name_terms, one_of
from bot.core.models import Organisation, Person
from bot.languages import LANGUAGES, UNSEGMENTED


def with_people_of_longer_body(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Return a question who is from a body whose name has another's in it as one about those.

    Of a mission they are whose post is one at that body, and of the country named; of any other
    body, and where no post is, nobody is said to be from it.
    """
    if (mission := _of_mission(query, linked, knowledge)) is not None:
        return mission
    if not linked.longer_bodies or linked.names("person"):
        return query
    is_medium = bool(linked.longer_bodies[0].medium)  # what is on television does not come there
    is_coming = says(linked.text, "coming_words", query.spoken) and not is_medium
    if not (speaks_of_people(linked.text) or is_coming):
        return query
    body = linked.longer_bodies[0]
    written = _written(body, linked)
    people = tuple(_accredited(body, linked, knowledge)) if body.is_mission else ()
    if not people:
        return of_nobody(query, written, knowledge)
    query = of_people(query, written, [Affiliated((), people)], linked, knowledge)
    return replace(query, body_asked=written, bodies=())


def _of_mission(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion | None:
    """Return the question about those of a country whose mission is told by a word for it.

    As in "somebody from the Korean mission"; None where no country of the event is told so.
    """
    if query.people or linked.longer_bodies or not speaks_of_people(linked.text):
        return None
    nouns = name_terms("missions_to_bodies", query.spoken)
    after = r"\w{0,3}" if query.spoken == "ru" else ""
    mission = re.compile(rf"(?:{one_of(nouns)}){after}" if nouns else "(?!)")
    missions = [
        index
        for index, term in enumerate(linked.terms)
        if mission.fullmatch(_ARTICLE.sub("", term.surface))
    ]
    for term, body in bodies_of_demonyms(linked.terms, knowledge.countries):
        index = linked.terms.index(term)
        people = tuple(p.id for p in knowledge.event.people if p.organisation == body)
        if people and any(abs(index - one) <= BESIDE for one in missions):
            theirs = Affiliated((body,), people, is_sure=True)
            written = linked.text[term.start : term.end]
            return of_people(query, written, [theirs], linked, knowledge)
    return None


_ARTICLE = re.compile(r"^[وفبل]?ال(?=\w{3})")
"""The Arabic article with what is written onto it."""

BESIDE = 2
"""Words from a mission to the word for its country: "the Korean permanent mission"."""


def _is_of_country(word: str) -> bool:
    """Whether a folded word is a country's name, or for somebody of one."""
    return is_country(word) or is_of_some_country(word)


def _written(body: LongerBody, linked: Entities) -> str:
    """Return the name of a body with the country right before it: "Japanese mission to the UN"."""
    before = [
        term.start
        for term in linked.terms
        if term.end <= body.start
        and linked.text[term.end : body.start] in ("", " ")
        and _is_of_country(term.surface)
    ]
    return linked.text[min(before, default=body.start) : body.end]


def _accredited(body: LongerBody, linked: Entities, knowledge: Knowledge) -> list[str]:
    """Return who (ids) has a post at the body that a mission is to, and is of a country named."""
    bodies = [knowledge.programme.organisation[one] for one in body.at]
    ours = {one for _, one in knowledge.countries}
    spoken = bodies_of_demonyms(linked.terms, knowledge.countries)
    named = {*ids_of(linked.mentions, "org"), *body.of} - set(body.at)
    countries = {one for _, one in spoken} | (ours & named)
    theirs = {term.surface for term in linked.terms if _is_of_country(term.surface)}
    if theirs - {term.surface for term, _ in spoken} and not countries:
        return []
    return [
        person.id
        for person in knowledge.event.people
        if (not countries or person.organisation in countries)
        and any(is_accredited(person, one) for one in bodies)
    ]


def is_accredited(person: Person, body: Organisation) -> bool:
    """Whether somebody's post is one at a body: "Permanent Representative of Peru to the UN"."""
    names = [fold(name) for name in (*body.name.all(), *body.aliases)]
    roles = person.role.value.all() if person.role and person.role.value else ()
    return any(
        has_any(folded, "envoys", language) and _is_at(folded, name, language)
        for folded in map(fold, roles)
        for language in LANGUAGES
        for name in names
        if has_unsegmented(name) == (language in UNSEGMENTED)
    )


def _is_at(folded: str, name: str, language: str) -> bool:
    """Whether right before a name it is said that a post is one at what is called so."""
    if language in UNSEGMENTED:
        return f"{ACCREDITED_TO[language]}{name}" in folded
    words, own = terms_of(folded), [term.stem for term in terms_of(name)]
    return any(
        [term.stem for term in words[index : index + len(own)]] == own
        and _leads(language).search(folded[: words[index].start])
        for index in range(len(words) - len(own) + 1)
    )


@cache
def _leads(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){accreditation(language)}$")
