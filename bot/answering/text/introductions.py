"""What somebody says of himself before he asks, and why: "security here.", "as I have a train"."""

from __future__ import annotations

import re

from bot.answering.text.markers import asks_by_word, find_term, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms

_HEAD = re.compile(
    r"^(?P<head>[^,.:;!?،，。؛：！—–]{2,60}(?:[,.:;!،，。؛：！—–]|\s-)\s*|\S*(?:인데요?|입니다|이에요)\s+)"
    r"(?P<rest>.+)$",
    re.DOTALL,
)

_DOING = re.compile(r"^([^,.!?]{2,30}는 ?중(?:인데요?|이라서?|입니다만|이에요),?\s+)(?P<rest>.+)$")


def without_introduction(text: str, language: str) -> str:
    """Return a sentence without the clause that says who asks; the same without such a clause."""
    found = _HEAD.match(text)
    if found is None or not introduces(found["head"], language):
        return text
    return found["rest"]


def without_doing(text: str, language: str) -> str:
    """Return a question without what somebody is doing who asks it: "보고서 쓰는 중인데 ...".

    Only Korean says so without a mark behind it.
    """
    doing = _DOING.match(text) if language == "ko" else None
    if doing is None or asks_by_word(doing[1], language):
        return text
    is_asked = asks_by_word(doing["rest"], language) or says(doing["rest"], "which_words", language)
    return doing["rest"] if is_asked else text


def introduces(text: str, language: str) -> bool:
    """Whether a text says what somebody is who writes."""
    return says(text, "introducing_words", language) and says(text, "professions", language)


def without_reason(text: str, language: str) -> str:
    """Return a question without why it is asked: "when does it end because I have a train"."""
    folded = fold(text)
    if len(folded) != len(text):
        return text
    for word in terms("reason_words", language):
        found = find_term(folded, word) if word in folded else None
        if found is None:
            continue
        asked, reason = text[: found[0]].rstrip(" ,;–—-，、،"), folded[found[1] :].lstrip()
        begins = (*terms("own_life_words", language), *terms("own_datives", language))
        is_own = any(find_term(reason, one) == (0, len(one)) for one in begins)
        is_own = is_own or says(reason, "asking_verbs", language)
        asks = asks_by_word(asked, language) or says(asked, "person_pronouns", language)
        if is_own and len(terms_of(asked)) >= LEAST_ASKED and asks:
            return asked
    return text


LEAST_ASKED = 3
"""Terms of a question that needs no reason to be understood."""
