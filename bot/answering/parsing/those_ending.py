"""Whether it is asked which sessions end at an hour: "what ends at five", and not when it ends."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.linking.entities import Entities
from bot.answering.parsing.own_hours import asks_around_own_hour
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, one_of, terms
from bot.languages import UNSEGMENTED

MOST_BETWEEN = 3
"""Words between "which" and "ends" at most: "which of the talks end"."""


def asks_by_hour(linked: Entities, language: str) -> bool:
    """Whether what there is until one leaves is asked, or once one comes, or what ends then."""
    return asks_around_own_hour(linked, language) or asks_what_ends(linked, language)


def asks_what_ends(linked: Entities, language: str) -> bool:
    """Whether it is asked what ends at the hour named, and of nobody and nothing named."""
    if linked.times.at is None or linked.names("person") or linked.title_spans:
        return False
    folded = fold(linked.text)
    if "when" in question_words_in(linked.text, language):
        return False
    return _pattern(language).search(folded) is not None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return what finds a word that asks for which, and the verb of an end it belongs to."""
    asking = ("which_words", "listing_words", "what_pronouns")
    which = one_of(term for one in asking for term in terms(one, language))
    if language in UNSEGMENTED:
        ending_noun, ends = (
            _ending_words(one, language) for one in ("before_noun", "behind_asking")
        )
        if language == "ko":
            return re.compile(
                rf"(?P<between>)(?:(?:{ending_noun})(?!데)[^\n,.?!]*(?:{which})"
                rf"|(?:{which})[^\n,.?!]*(?:{ends})(?!는데))"
            )
        clause = r"(?P<between>[^\n，,。？?！!]{0,20}?)"
        return re.compile(
            rf"(?:{which}){clause}(?:{ends})(?!后|之后|以后|时|前)"
            rf"|(?:{ending_noun})的[^\n，,。？?]{{0,8}}(?:{which})"
        )
    until = terms("until_words", language)
    ends = one_of(word for word in terms("ending_words", language) if word not in until)
    between = rf"(?P<between>(?:\W?[\w'’]+\W){{0,{MOST_BETWEEN}}})"
    return re.compile(rf"(?<!\w)(?:{which})[\s]+{between}(?:{ends})(?!\w)")


def _ending_words(group: str, language: str) -> str:
    """Return a pattern of the words for ending that stand on one side of what is asked for."""
    pairs = grouped_terms("ending_beside_asked", language)
    return one_of(term for term, one in pairs if one == group)
