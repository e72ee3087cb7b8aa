"""What somebody says of himself before he asks: "security here.", "soy periodista,"."""

from __future__ import annotations

import re

from bot.answering.text.markers import says
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms

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


def without_quoting(text: str, language: str) -> str:
    """Return a claim without the words that ask if it may be written: "can I write that ..."."""
    folded = fold(text)
    for frame in terms("quoting_frames", language) if len(folded) == len(text) else ():
        start = folded.find(frame)
        if start < 0:
            continue
        rest = text[start + len(frame) :].lstrip(" ,:،：'’")
        if any(map(str.isalnum, rest)):
            return rest
    return text


def introduces(text: str, language: str) -> bool:
    """Whether a text says what somebody is who writes."""
    return says(text, "introducing_words", language) and says(text, "professions", language)
