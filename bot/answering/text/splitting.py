"""Two questions in one message, told apart."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.text.markers import asks_by_word
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms

_SENTENCE = re.compile(r"(?<=[?؟？!！。\n])\s*|(?<=[^\W\d_]{3}[.])\s+|[;；]\s*")
MOST_PARTS = 3
MAIN_SHARE = 0.5
"""How much of a message without a sure question its longest sentence must be to stand for it."""
LEAST_TERMS = 3
"""How many terms a question without a question word has at least, next to an "and"."""


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
    if not asked:
        longest = max(parts, key=len)
        return [longest if len(longest) > MAIN_SHARE * len(text) else text]
    return asked[:MOST_PARTS]


def without_conjunction(text: str, language: str) -> str:
    """Return an Arabic question without the "and" written onto its question word."""
    if language == "ar" and fold(text).startswith("و"):
        rest = text.strip()[1:]
        if asks_by_word(rest.split(" ")[0], language):
            return rest
    return text


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
            if not all(_is_whole(side, language) for side in (left, right)):
                continue
            first, second = intent_of(left), intent_of(right)
            if first and second and first != second and not _is_talk(first, second):
                return [left, right]
    return [sentence]


def _is_whole(side: str, language: str) -> bool:
    """Whether one side of an "and" can be a question: by a question word or by its length."""
    return asks_by_word(side, language) or len(terms_of(side)) >= LEAST_TERMS


def _is_talk(*intents: str) -> bool:
    return any(intent.startswith("talk:") for intent in intents)
