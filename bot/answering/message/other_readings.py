"""Other words that may stand for those of a text: of the same sound, spelt right, or plainer."""

from __future__ import annotations

from collections.abc import Collection

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.classifier.masks import MASKS
from bot.answering.linking.cities import cities_in
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_in
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.nations import country_of_nation
from bot.answering.linking.person_names import is_given_name
from bot.answering.linking.session_languages import spoken_languages_in
from bot.answering.linking.spans import covered, touches
from bot.answering.linking.told_works import work_fields_asked
from bot.answering.romanised.lattice import homophones
from bot.answering.subjects.stated_subject import stated_subject
from bot.answering.text.markers import find_term
from bot.answering.text.normalise import fold
from bot.answering.text.spelling import is_surely_slip, repaired
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_terms, single_words, terms


def words_of_same_sound(text: str, language: str) -> str | None:
    """Return other words of the same sound, unless a text asks in words as they are: 的导演."""
    return None if work_fields_asked(text, language) else homophones(text, language)


def spelt_right(
    linked: Entities,
    knowledge: Knowledge,
    words: LanguageModel,
    language: str,
    *,
    is_sure: bool = False,
) -> str | None:
    """Return a piece with its slips spelt right, only the sure ones if asked so; None for none."""
    said = (*linked.stranger_spans, *stated_subject(linked, words, language))
    towns = {word for town in cities_in(fold(linked.text)) for word in town.split()}

    def is_kept(term: Term) -> bool:
        # What stands in the event's texts is no slip: "the Tor talk" is no tour.
        is_written = knowledge.names.has_part(term.surface) or knowledge.knows(term.stem)
        is_written = is_written or knowledge.is_no_slip(term)
        is_written = is_written or bool(concepts_in([term], language))  # "acid" is no "aid"
        is_written = is_written or bool(spoken_languages_in(term.surface, language))
        is_written = is_written or touches(term, said)
        is_written = is_written or term.surface in towns  # "Viena" is no "viene"
        # Of the words for the weather none is a slip of another.
        is_written = is_written or term.surface in single_words("weather_words", language)
        is_other = term.is_capital and is_given_name(term.surface)  # "Tim" is no time
        is_written = is_written or bool(country_of_nation(term.surface, language))
        is_long = len(term.surface) >= SURE_SLIP
        is_unsure = is_sure and not (is_long and is_surely_slip(term.surface, words))
        return is_written or is_other or is_unsure or touches(term, linked.spans)

    return repaired(linked.text, words, is_kept, language)


SURE_SLIP = 6
"""Letters at least of a word that is surely a slip where what is asked is sure without it."""


def keeps_times(second: Entities, linked: Entities) -> bool:
    """Whether another reading of the words has all times that were named: not 办开 of 9点半开始."""
    kept = {span.text for span in second.times.spans}
    return all(span.text in kept for span in linked.times.spans)


def knows_what_it_changes(second: Entities, linked: Entities, words: LanguageModel) -> bool:
    """Whether each character that another reading has is one of a known word: no 官行 of 观星."""
    if len(second.text) != len(linked.text):
        return True
    known = covered(second.terms, words.is_known)
    pairs = enumerate(zip(second.text, linked.text, strict=True))
    return known.issuperset(at for at, (one, other) in pairs if one != other)


def said_otherwise(
    intent: str,
    linked: Entities,
    venue_nouns: Collection[str],
    track_nouns: Collection[str],
    language: str,
) -> str:
    """Return how a text is better ranked that seems to ask an intent; "" where it is not.

    By a noun that the venue is called by ("¿cuál es la sede?"), which the classifier knows by
    itself; as of the event where it speaks of this edition: "what is this edition about?"; of a
    session or somebody by the word for a track where the event's own are called otherwise.
    """
    if track_nouns and (by_track := _asking_for_track(linked, track_nouns, language)):
        return by_track
    named = {(one.kind, fold(linked.text[one.start : one.end])) for one in linked.mentions}
    if intent == OUT_OF_SCOPE:
        is_named_so = named and all(kind == "venue" and one in venue_nouns for kind, one in named)
        return linked.text if is_named_so else ""
    folded = fold(linked.masked)
    if intent != "edition" or len(folded) != len(linked.masked):
        return ""
    said = (find_term(folded, term) for term in name_terms("this_edition_nouns", language))
    start, end = next(filter(None, said), (0, 0))
    return f"{linked.masked[:start]} {MASKS['event']} {linked.masked[end:]}" if end else ""


def _asking_for_track(linked: Entities, track_nouns: Collection[str], language: str) -> str:
    """Return a masked text with the word for a track in place of this event's own noun for one.

    "Which table is the talk on moss in", where tracks are called "Table 1" and "Table 2".
    """
    folded = fold(linked.masked)
    if not (linked.sessions or linked.names("person")) or len(folded) != len(linked.masked):
        return ""
    spans = (find_term(folded, noun) for noun in track_nouns)
    start, end = next(filter(None, spans), (0, 0))
    noun = terms("usual_track_noun", language)[0]
    return f"{linked.masked[:start]}{noun}{linked.masked[end:]}" if end else ""
