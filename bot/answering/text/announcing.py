"""Orders to tell something to everybody: only organisers announce, so none is followed."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.markers import asks_by_word, find_term, has_any, is_asking
from bot.answering.text.normalise import fold
from bot.answering.text.wording import one_of, terms, terms_everywhere


def orders_announcement(text: str, language: str) -> bool:
    """Whether a text orders to tell something to everybody, in its language or in English.

    What stands after a question word orders nothing: "how do you let everyone know".
    """
    folded = fold(text)
    if _orders_in_words(folded, language):
        return True
    if is_for_everybody(text, language):
        return True
    if is_asking(folded, language):
        return False
    is_to_all = any(has_any(folded, "to_everybody", one) for one in {language, "en"})
    is_told = any(has_any(folded, "announcing_verbs", one) for one in {language, "en"})
    return (is_to_all and is_told) or _beginning().match(folded) is not None


def is_for_everybody(text: str, language: str) -> bool:
    """Whether a message, as it was typed, mentions everybody, and asks nothing."""
    folded = fold(text)
    return _mass_mention().search(folded) is not None and not is_asking(folded, language)


@cache
def _mass_mention() -> re.Pattern[str]:
    return re.compile(rf"@\s?(?:{one_of(terms_everywhere('mass_mentions'))})(?!\w)")


@cache
def _beginning() -> re.Pattern[str]:
    """Return what a message begins with that orders to tell everybody, if it asks nothing."""
    before, verbs = (one_of(terms(one, "en")) for one in ("before_orders", "announcing_beginnings"))
    return re.compile(rf"\W*(?:(?:{before}) )*(?:{verbs})\b(?!-)")


def _orders_in_words(folded: str, language: str) -> bool:
    for spoken in dict.fromkeys((language, "en")):
        for term in terms("announcing_orders", spoken):
            found = find_term(folded, term) if term in folded else None
            if found and not asks_by_word(folded[: found[0]], language):
                return True
    return False
