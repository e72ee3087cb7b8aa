"""Two questions in one message, told apart."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.normalise import fold
from bot.answering.wording import terms

_SENTENCE = re.compile(r"(?<=[?؟？!！。\n])\s*|(?<=[^\W\d_]{3}[.])\s+|[;；]\s*")
MOST_PARTS = 3


def split_questions(text: str, language: str, intent_of: Callable[[str], str | None]) -> list[str]:
    """Return the questions of a message in order, at most `MOST_PARTS`.

    Sentences are parts; a sentence is split at "and" only when both sides alone are surely
    questions (`intent_of` returns an intent) of different kinds.
    """
    sentences = [part.strip() for part in _SENTENCE.split(text) if part and part.strip(" .?!,")]
    parts: list[str] = []
    for sentence in sentences:
        parts.extend(_split_at_and(sentence, language, intent_of))
    if len(parts) <= 1:
        return parts or [text]
    asked = [part for part in parts if intent_of(part)]
    return (asked or [text])[:MOST_PARTS]


def _split_at_and(
    sentence: str, language: str, intent_of: Callable[[str], str | None]
) -> list[str]:
    for term in terms("conjunctions", language):
        boundary = "" if re.search(r"[\u3400-\u9fff\uac00-\ud7af,，]", term) else r"\s"
        pattern = re.compile(
            rf"{boundary}{re.escape(term)}{boundary}" if term != "و" else r"\s+و\s*"
        )
        for match in pattern.finditer(fold(sentence)):
            if len(fold(sentence)) != len(sentence):
                break
            left, right = sentence[: match.start()], sentence[match.end() :]
            if len(left.strip()) < 3 or len(right.strip()) < 3:
                continue
            first, second = intent_of(left), intent_of(right)
            if first and second and first != second and not _is_talk(first, second):
                return [left, right]
    return [sentence]


def _is_talk(*intents: str) -> bool:
    return any(intent.startswith("talk:") for intent in intents)
