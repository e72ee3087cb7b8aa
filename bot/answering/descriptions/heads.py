"""Posts that nobody on the list is said to hold: the head of the event, a country's ambassador."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.demonyms import bodies_of_demonyms
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.relation_words import relations_in
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import has_any, question_words_in, term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms

MOST_COMPATRIOTS = 3
"""People of a country at most who are told beside that its ambassador is not known."""


def asks_for_head_of_event(query: ParsedQuestion, linked: Entities, reading: LanguageModel) -> bool:
    """Whether whoever presides over the event is asked for, and nothing else of them.

    That somebody presides over another body, as a role may say, tells nothing of the event.
    """
    language, folded = query.spoken, fold(linked.text)
    committees = term_spans(folded, terms("organising_committees", language))
    is_named = query.bodies or query.sessions or linked.names("person")
    if is_named or not (query.names_event or committees):
        return False
    content = [term for term in linked.terms if not reading.is_function_word(term)]
    relations = relations_in(content)
    if not any(one.is_post for one in relations):
        return False  # "who runs it", "who sponsors it"
    said = [one.span for one in relations]
    rest = [term for term in content if not touches(term, [*said, *committees])]
    return all(question_words_in(term.surface, language) for term in rest)


def with_compatriots(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge
) -> ParsedQuestion:
    """Tell whoever is of a country beside that its ambassador is not known."""
    if not has_any(fold(linked.text), "envoys", query.spoken):
        return query
    countries = {body for _, body in knowledge.countries}
    named = {body for _, body in bodies_of_demonyms(linked.terms, knowledge.countries)}
    bodies = (named or countries.intersection(ids_of(linked.mentions, "org"))) & countries
    people = tuple(one for one in knowledge.event.people if one.organisation in bodies)
    if not people or len(people) > MOST_COMPATRIOTS:
        return query
    return replace(
        query, intent="event_unknown", people=people, bodies=(), subject=(), found=(), told=(),
        rivals=(), place=None, is_unstated=True,
    )  # fmt: skip
