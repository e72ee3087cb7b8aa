"""Whether it is asked of people if they speak in one session: "do A and B speak together"."""

from __future__ import annotations

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.entities import Entities
from bot.answering.linking.kind_words import kinds_in
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.spans import blanked
from bot.answering.text.markers import term_spans
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.whether import asks_openly
from bot.answering.text.wording import terms
from bot.languages import LANGUAGE

FEWEST = 2
"""People of whom it can be asked whether they speak together."""


def people_together(linked: Entities, language: str) -> tuple[str, ...]:
    """Return who (ids) are asked of, whether they speak in one session; () where that is not asked.

    "Do they work together", "in the same room" and "at the same time" ask something else.
    """
    named = [one for one in linked.mentions if one.kind == "person"]
    people = tuple(dict.fromkeys(id_ for one in named for id_ in one.ids))
    is_each = all(len(one.ids) == 1 for one in named)
    folded = fold(linked.text)
    if len(people) < FEWEST or not is_each or len(folded) != len(linked.text):
        return ()
    if linked.sessions or linked.times.spans or len(linked.mentions) > len(named):
        return ()
    if asks_openly(folded, language):
        return ()
    beside = blanked(folded, [one.span for one in named])
    together = term_spans(beside, terms("together_words", language))
    same = term_spans(beside, terms("same_words", language))
    kinds = [word for _, word in kinds_in(beside, language, {})]
    is_same = bool(same) and (mentions_session(beside, language) or bool(kinds))
    if not (together or is_same):
        return ()
    said = [*kinds, *(word for one in _OF_SPEAKING for word in terms(one, language))]
    said += terms("particles", language)
    spans = [*together, *same, *term_spans(beside, said)]
    reading = language_model(LANGUAGE[language].script)
    rest = terms_of(blanked(beside, spans))
    return people if all(map(reading.is_function_word, rest)) else ()


_OF_SPEAKING = ("taking_part_words", "session_words", "both_words")
"""Categories of the words with which no more is asked than whether they speak in it."""
