"""What somebody says of himself before he asks: "security here.", "soy periodista,"."""

from __future__ import annotations

import re

from bot.answering.text.markers import says

_HEAD = re.compile(
    r"^(?P<head>[^,.:;!?،，。؛：！—–]{2,60}(?:[,.:;!،，。؛：！—–]|\s-)\s*|\S*(?:인데요?|입니다|이에요)\s+)"
    r"(?P<rest>.+)$",
    re.DOTALL,
)


def without_introduction(text: str, language: str) -> str:
    """Return a sentence without the clause that says who asks; the same without such a clause."""
    found = _HEAD.match(text)
    if found is None or not introduces(found["head"], language):
        return text
    return found["rest"]


def introduces(text: str, language: str) -> bool:
    """Whether a text says what somebody is who writes."""
    return says(text, "introducing_words", language) and says(text, "professions", language)
