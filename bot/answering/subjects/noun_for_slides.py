"""A noun for a talk that is for its slides, too: "la présentation sur les jeux" asks for a talk."""

from __future__ import annotations

from bot.answering.classifier.classifier import Ranking
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.intents import TOPIC
from bot.answering.interpretation import CLEAR
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import nouns_of_sessions
from bot.answering.linking.spans import touches
from bot.answering.subjects.session_intent import ASKED_OF
from bot.answering.text.markers import first_group
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.wording import grouped_terms

_SLIDES = f"{TOPIC}slides"


def without_slides_of_noun(
    ranking: Ranking, linked: Entities, reading: LanguageModel, language: str
) -> Ranking:
    """Read what asks for slides by nothing but the noun for the talk on a stated subject as of it.

    Its question word tells what is asked; without one the talk itself is.
    """
    if ranking.best != _SLIDES or not linked.stated or is_unsegmented(linked.text):
        return ranking
    said = [term for term in linked.terms if not touches(term, linked.stated)]
    asking = {term for term, _ in grouped_terms("question_words", language)}
    small = nouns_of_sessions(language) | asking
    if not all(t.surface in small or reading.is_function_word(t) for t in said):
        return ranking
    asked = first_group("question_words", fold(linked.text), language)
    return ranking.favouring(ASKED_OF.get(asked or "", "find_sessions"), CLEAR)
