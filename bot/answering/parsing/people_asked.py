"""Whether people are asked for, openly or by a noun, and whether nothing else is asked."""

from __future__ import annotations

from bot.answering.classifier.language_model import language_model
from bot.answering.classifier.masks import without_masks
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.relation_words import part_terms
from bot.answering.parsing.spoken_of import asks_for_any
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says, without_categories, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import SessionKind
from bot.languages import LANGUAGE


def asks_for_people(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether somebody is asked for openly; the French "qui" behind a noun asks for nobody."""
    asking, language = without_masks(linked.masked), query.spoken
    if names_people(query, asking):
        return not is_put_forward(linked.text, language)
    who = tuple(word for word, group in grouped_terms("question_words", "fr") if group == "who")
    is_relative = language == "fr" and asks_for_any(query, asking)
    is_relative = is_relative and not fold(asking).lstrip().startswith(who)
    return not is_relative and "who" in question_words_in(asking, language)


def asks_only_for_people(text: str, language: str) -> bool:
    """Whether a text asks for people who take part, and for no part: not who gives a keynote."""
    kinds = {kind for kind, _ in kinds_in(fold(text), language, {})} - {SessionKind.TALK}
    return not kinds and asks_of_people(text, language) and _says_no_more(text, language)


def asks_for_part(text: str, language: str) -> bool:
    """Whether a text asks who has a part, and for nothing else: "who opens", "opening remarks"."""
    folded = fold(text)
    kinds = [pair for pair in kinds_in(folded, language, {}) if pair[0] is not SessionKind.TALK]
    edges = (word for one in ("starting_words", "ending_words") for word in terms(one, language))
    doing = [*part_terms(language), *edges]
    is_named = bool(kinds) and {kind for kind, _ in kinds} <= _PARTS
    is_done = bool(kinds) or any(one in folded for one in doing)
    if not (is_named or (is_done and asks_of_people(text, language))):
        return False
    return _says_no_more(without_terms(folded, [*(word for _, word in kinds), *doing]), language)


def asks_of_people(text: str, language: str) -> bool:
    """Whether a text asks who, or has a noun for people."""
    is_asked = "who" in question_words_in(text, language)
    return is_asked or says(text, "people_words", language)


def _says_no_more(text: str, language: str) -> bool:
    """Whether nothing stands in a text but small words, and those for taking part."""
    reading = language_model(LANGUAGE[language].script)
    rest = without_categories(fold(text), _OF_TAKING_PART, language)
    return all(map(reading.is_function_word, terms_of(rest)))


_PARTS = {SessionKind.OPENING, SessionKind.KEYNOTE, SessionKind.CLOSING}
"""Kinds of sessions that stand for a part that somebody has."""

_OF_TAKING_PART = ("taking_part_words", "people_words", "besides_words", "other_words")
"""Categories of the words with which nothing is asked but who takes part."""


def names_people(query: ParsedQuestion, asking: str) -> bool:
    """Whether a noun stands for people, as speakers."""
    return query.countable == "people" or says(asking, "people_words", query.spoken)
