"""The words of a question that a subject may consist of, and the text that has most of them."""

from __future__ import annotations

from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.interpretation import TOLD
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import is_another_word
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.passages import Passage
from bot.answering.linking.session_languages import language_spans
from bot.answering.linking.spans import covered, is_inside, touches
from bot.answering.message.reading import MessageContext
from bot.answering.subjects.words import is_acronym, nouns_of_named, words_of_liking
from bot.answering.text.markers import first_group
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.core.models import SessionKind


def content_of(
    linked: Entities, knowledge: Knowledge, reading: LanguageModel, language: str
) -> list[str]:
    """Return the stems a subject may consist of: neither names, times nor words of asking."""
    spans = [(m.start, m.end) for m in linked.mentions if m.kind != "org"]
    spans += [linked.by_number.noun.span] if linked.by_number else []
    told: list[tuple[Term, str]] = []
    fillers = {*terms("filler_nouns", language), *terms("truth_words", language)}
    fillers |= nouns_of_named(linked) | words_of_liking(linked.text, language)
    if first_group("quantity", fold(linked.text), language):
        fillers |= set(terms("counting_words", language))
    known = covered(linked.terms, reading.is_known)
    languages = language_spans(linked.text, language)
    people = ids_of(linked.mentions, "person")
    for term in linked.terms:
        if is_inside(term, spans) or len(term.surface) < 2 or term.surface in fillers:
            continue
        if touches(term, languages) or (linked.stated and not touches(term, linked.stated)):
            continue
        if is_unsegmented(term.surface) and known.issuperset(range(term.start, term.end)):
            continue  # a pair of characters across two words of asking
        if any(knowledge.affiliations.is_of(term.surface, person) for person in people):
            continue
        if reading.is_intent_word(term) and not is_acronym(linked, term, language):
            continue
        stem = term.stem
        if not knowledge.knows(stem) and not reading.is_known(term):
            nearest = knowledge.sessions.mistyped.nearest(term)
            stem = nearest if nearest and not is_another_word(term, nearest) else stem
        if knowledge.knows(stem) or not reading.is_known(term):
            told.append((term, stem))
    content = [stem for _, stem in _with_neighbours(told, linked, knowledge, reading)]
    sorts = _stems_of_sorts(linked.text, knowledge, language)
    return [stem for stem in content if stem not in sorts] or content


def _stems_of_sorts(text: str, knowledge: Knowledge, language: str) -> frozenset[str]:
    """Return the stems of words for sorts that are no kind: of "posters on moss" it is moss."""
    kinds = kinds_in(fold(text), language, knowledge.kind_tracks)
    sorts = (word for kind, word in kinds if kind is SessionKind.OTHER)
    return frozenset(term.stem for word in sorts for term in terms_of(word))


def nearest_passage(
    linked: Entities, knowledge: Knowledge, asked: MessageContext
) -> Passage | None:
    """Return the sentence of the organisers' texts that comes nearest to what was asked."""
    if asked.is_foreign:
        return None
    content = content_of(linked, knowledge, asked.words, asked.spoken)
    if not content:
        return None
    passages, language = knowledge.passages, asked.voice.language
    among = [session.id for session in linked.sessions]
    wants_number = first_group("quantity", fold(linked.text), asked.spoken) is not None
    abstract = passages.nearest_abstract(content, language, among, wants_number=wants_number)
    if among and wants_number and (abstract is None or abstract.coverage < TOLD):
        abstract = passages.nearest_abstract(content, language, wants_number=wants_number)
    fact = passages.nearest_fact(content, language)
    found = [passage for passage in (fact, abstract) if passage]
    return max(found, key=lambda passage: passage.coverage, default=None)


def is_told_by_event(linked: Entities, knowledge: Knowledge, asked: MessageContext) -> bool:
    """Whether the event's own texts have all of what talks are to be on, and no session has.

    "Do they speak of outer space, and why" is then asked of the event.
    """
    language = asked.voice.language
    small = {*terms("function_words", asked.spoken), *terms("filler_nouns", asked.spoken)}
    told = (term for term in linked.terms if touches(term, linked.stated))
    stems = [term.stem for term in told if term.surface not in small]
    fact = knowledge.passages.nearest_fact(stems, language) if stems else None
    if fact is None or fact.coverage < 1.0:
        return False
    abstract = knowledge.passages.nearest_abstract(stems, language)
    is_in_abstract = abstract is not None and abstract.coverage >= fact.coverage
    return not (is_in_abstract or knowledge.sessions.by_heading(stems))


def _with_neighbours(
    told: list[tuple[Term, str]], linked: Entities, knowledge: Knowledge, reading: LanguageModel
) -> list[tuple[Term, str]]:
    """Add the words of asking that a title has right beside one told: "machine learning"."""
    stems = dict(told)
    for first, second in pairwise(linked.terms):
        one = stems.get(first, first.stem), stems.get(second, second.stem)
        if (first in stems) == (second in stems) or not knowledge.sessions.stand_together(*one):
            continue
        other = second if first in stems else first
        is_small = reading.is_function_word(other) and len(other.surface) < LONG
        if not (is_small or is_unsegmented(other.surface)) and len(other.surface) > SHORT:
            stems[other] = other.stem
    return sorted(stems.items(), key=lambda pair: pair[0].start)


SHORT, LONG = 3, 6
"""Letters of a word that tells nothing beside another, and of a small one that may ("machine")."""
