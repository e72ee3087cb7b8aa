"""Orders to tell something to everybody: only organisers announce, so none is followed."""

from __future__ import annotations

import re

from bot.answering.text.markers import asks_by_word, find_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms

_MASS_MENTION = re.compile(
    r"@\s?(?:everyone|here|channel|all|tous|todos|все|всем|الجميع|所有人|全体成员|全體成員|모두|전체)(?!\w)"
)
_BEGINS = re.compile(
    r"\W*(?:(?:please|pls|plz|now|and|also|just|can you|could you) )*"
    r"(?:say|announce|ping|broadcast|post|publish)\b"
)
"""What orders to tell everybody when a message begins so, and asks nothing."""

_ASKS = re.compile(r"[?؟？]")


def orders_announcement(text: str, language: str) -> bool:
    """Whether a text orders to tell something to everybody, in its language or in English.

    What stands after a question word orders nothing: "how do you let everyone know".
    """
    folded = fold(text)
    if _orders_in_words(folded, language):
        return True
    if is_for_everybody(text, language):
        return True
    if _ASKS.search(folded) or asks_by_word(folded, language):
        return False
    is_to_all = any(_has("to_everybody", folded, one) for one in {language, "en"})
    is_told = any(_has("announcing_verbs", folded, one) for one in {language, "en"})
    return (is_to_all and is_told) or _BEGINS.match(folded) is not None


def is_for_everybody(text: str, language: str) -> bool:
    """Whether a message, as it was typed, mentions everybody, and asks nothing."""
    folded = fold(text)
    is_asked = _ASKS.search(folded) or asks_by_word(folded, language)
    return _MASS_MENTION.search(folded) is not None and not is_asked


def _orders_in_words(folded: str, language: str) -> bool:
    for spoken in dict.fromkeys((language, "en")):
        for term in terms("announcing_orders", spoken):
            found = find_term(folded, term) if term in folded else None
            if found and not asks_by_word(folded[: found[0]], language):
                return True
    return False


def _has(category: str, folded: str, language: str) -> bool:
    return any(term in folded and find_term(folded, term) for term in terms(category, language))
