"""The words of a question that a subject may consist of."""

from __future__ import annotations

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.names import ids_of
from bot.answering.linking.session_languages import language_spans
from bot.answering.linking.spans import covered, is_inside, touches
from bot.answering.subjects.words import nouns_of_named
from bot.answering.text.markers import first_group
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.wording import terms


def content_of(
    linked: Entities, knowledge: Knowledge, reading: LanguageModel, language: str
) -> list[str]:
    """Return the stems a subject may consist of: neither names, times nor words of asking."""
    spans = [(m.start, m.end) for m in linked.mentions if m.kind != "org"]
    stems = []
    fillers = {*terms("filler_nouns", language), *terms("truth_words", language)}
    fillers |= nouns_of_named(linked)
    if first_group("quantity", fold(linked.text), language):
        fillers |= set(terms("counting_words", language))
    known = covered(linked.terms, reading.is_known)
    languages = language_spans(linked.text, language)
    people = ids_of(linked.mentions, "person")
    for term in linked.terms:
        if is_inside(term, spans) or len(term.surface) < 2 or term.surface in fillers:
            continue
        if touches(term, languages):
            continue
        if is_unsegmented(term.surface) and known.issuperset(range(term.start, term.end)):
            continue  # a pair of characters across two words of asking
        if any(knowledge.affiliations.is_of(term.surface, person) for person in people):
            continue
        is_acronym = linked.text[term.start : term.end].isupper() and not linked.text.isupper()
        if reading.is_intent_word(term) and not is_acronym:
            continue
        stem = term.stem
        if not knowledge.knows(stem) and not reading.is_known(term):
            stem = knowledge.sessions.nearest(term) or stem
        if knowledge.knows(stem) or not reading.is_known(term):
            stems.append(stem)
    return stems
