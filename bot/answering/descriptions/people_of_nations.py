"""Whether people of a nation are asked for: "any Japanese speakers?", "who is Chilean"."""

from __future__ import annotations

from bot.answering.linking.demonyms import bodies_of_demonyms, country_of_demonym
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.nations import country_of_nation
from bot.answering.linking.places import is_place, names_of_place
from bot.answering.linking.session_languages import held_in_spans
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.wording import grouped_terms, name_terms, terms
from bot.languages import UNSEGMENTED


def nation_asked(query: ParsedQuestion, linked: Entities, knowledge: Knowledge) -> str:
    """Return the country, by a name of it, of which people are asked for; "" where none is.

    None that has a body of the event, nor a language: "who speaks German", "talks in Japanese".
    """
    if query.people or query.rooms or query.tracks or linked.mentions:
        return ""
    if query.spoken in UNSEGMENTED:
        return _before_people(linked, query.spoken)
    ours = [term for term, _ in bodies_of_demonyms(linked.terms, knowledge.countries)]
    taken = [*held_in_spans(linked.text, query.spoken), *linked.title_spans]
    for index, term in enumerate(linked.terms):
        if term in ours or touches(term, taken):
            continue
        country = country_of_nation(term.surface, query.spoken)
        country = country or _name_of(country_of_demonym(term.surface))
        if country and _is_of_people(linked, index, query.spoken):
            return country
    return ""


def _name_of(country: str) -> str:
    """Return the name of a country as it is written, by its folded name."""
    name = next((one for one in names_of_place(country) if fold(one) == country), country)
    return name[:1].upper() + name[1:]


def _is_of_people(linked: Entities, index: int, language: str) -> bool:
    """Whether a word for a nation stands beside people, or behind "is" where it is asked who."""
    found = linked.terms
    people = {*terms("people_words", language), *terms("somebody_words", language)}
    people |= set(name_terms("nouns_of_somebody", language))
    among = name_terms("among_people", language)  # "des Américains parmi les orateurs"
    beside = [term for term in found[index + 1 :] if term.surface not in among]
    before: Term | None = found[index - 1] if index else None
    after = beside[0] if beside else None
    next_to = [one.surface for one in (before, after) if one is not None]
    asks_who = "who" in question_words_in(linked.text, language)
    asking = {term for term, group in grouped_terms("question_words", language) if group == "who"}
    if not (people - asking).isdisjoint(next_to):
        return True
    if before is not None and len(found) == ALONE:  # "la portuguesa" is no language
        return before.surface in name_terms("articles_of_women", language)
    is_led = before is not None and before.surface in name_terms("leads_of_nations", language)
    says_people = says(linked.text, "people_words", language)
    says_people = says_people or says(linked.text, "somebody_words", language) or asks_who
    is_noun = language == "en" and found[index].surface.endswith("s")  # "any Germans"
    return is_led and (says_people or is_noun)


ALONE = 2
"""Terms of a message that has nothing but a nation's word behind an article."""


def _before_people(linked: Entities, language: str) -> str:
    """Return the country that stands right before people, where words are not spaced."""
    place = linked.place
    if not place or not is_place(place):
        return ""
    after = linked.text.partition(place)[2]
    after = fold(after).lstrip().removeprefix("的")
    people = (*terms("people_words", language), *name_terms("nouns_of_somebody", language))
    return place if after.startswith(people) else ""
