"""What there is before or after the event itself, of which nothing of its days tells."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import (
    has_any,
    has_interrogative,
    nouns_for_events,
    question_words_in,
    without_categories,
)
from bot.answering.text.normalise import fold
from bot.answering.text.sentences import asks_for_thing
from bot.answering.text.wording import one_of, terms
from bot.languages import UNSEGMENTED


def asks_around_event(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked what happens before or after the event: "anything after the summit?".

    Of something of its own that is then, more is said.
    """
    folded, language = fold(linked.text), query.spoken
    is_named = query.is_specific or query.bodies or query.found or linked.times.spans
    found = None if is_named else _around(language).search(folded)
    if found is None or question_words_in(folded, language) & {"when", "where", "who"}:
        return False
    if not (has_interrogative(folded, language) or asks_for_thing(linked.text, language)):
        return False
    rest = f"{folded[: found.start()]} {folded[found.end() :]}"
    if has_any(rest, "starting_words", language) or has_any(rest, "ending_words", language):
        return False
    left = without_categories(rest, _IDLE, language)
    return not any(map(str.isalnum, left))


_IDLE = (
    "function_words", "recalled_words", "there_is_words", "what_there_is", "taking_place_words",
    "filler_nouns", "half_words", "activity_words", "item_nouns",
)  # fmt: skip
"""Categories of words that ask for whatever there is."""


@cache
def _around(language: str) -> re.Pattern[str]:
    """Return what finds a word for before or after with the event, in the order of a language."""
    beside, nouns = one_of(terms("around_words", language)), one_of(nouns_for_events(language))
    if language in UNSEGMENTED:
        return re.compile(rf"(?:{nouns})\s?(?:{beside})")
    small = one_of((*terms("articles", language), *terms("particles_of_anchors", language)))
    return re.compile(
        rf"(?<!\w)(?:{beside})[\s']+(?:(?:{small or '(?!)'})[\s']+)*(?:{nouns})(?!\w)"
    )
