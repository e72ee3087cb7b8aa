"""Whether people are asked for, openly or by a noun, and whether nothing else is asked."""

from __future__ import annotations

from bot.answering.classifier.language_model import language_model
from bot.answering.classifier.masks import without_masks
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.parsing.spoken_of import asks_for_any
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import is_put_forward
from bot.answering.text.wording import terms
from bot.core.models import SessionKind
from bot.languages import LANGUAGE


def asks_for_people(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether somebody is asked for openly; the French "qui" behind a noun asks for nobody."""
    asking, language = without_masks(linked.masked), query.spoken
    if names_people(query, asking):
        return not is_put_forward(linked.text, language)
    is_relative = language == "fr" and asks_for_any(query, asking)
    return not is_relative and "who" in question_words_in(asking, language)


def asks_only_for_people(text: str, language: str) -> bool:
    """Whether a text asks for people who take part, and for no part: not who gives a keynote."""
    is_of_people = "who" in question_words_in(text, language) or says(
        text, "people_words", language
    )
    reading = language_model(LANGUAGE[language].script)
    known = (word for one in _OF_TAKING_PART for word in terms(one, language))
    rest = without_terms(fold(text), sorted(known, key=len, reverse=True))
    kinds = {kind for kind, _ in kinds_in(fold(text), language, {})} - {SessionKind.TALK}
    return is_of_people and not kinds and all(map(reading.is_function_word, terms_of(rest)))


_OF_TAKING_PART = ("taking_part_words", "people_words", "besides_words", "other_words")
"""Categories of the words with which nothing is asked but who takes part."""


def names_people(query: ParsedQuestion, asking: str) -> bool:
    """Whether a noun stands for people, as speakers."""
    return query.countable == "people" or says(asking, "people_words", query.spoken)
