"""Whether a text asks if something is so, and openly for nothing: "is it on Friday, right?"."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    QUESTION_MARKS,
    confirming_spans,
    has_any,
    question_words_in,
)
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.languages import UNSEGMENTED

A_NOT_A = re.compile(r"(\w)[不没]\1|[是能可会]否")
"""The Chinese question that leaves it open: 是不是, 在不在, 是否."""


@lru_cache(maxsize=512)  # each question is looked at some ten times
def asks_openly(text: str, language: str) -> bool:
    """Whether a text asks for what it does not put forward: when, who, what, which, how many."""
    folded = fold(text)
    if question_words_in(text, language) or offers_choice(folded):
        return True
    return any(has_any(folded, one, language) for one in _OPEN)


_OPEN = ("open_words", "begun_with", "ended_with", "what_there_is")
"""Words that ask for what they do not put forward."""


def asks_whether(text: str, beside_names: str, language: str) -> bool:
    """Whether a text asks if something is so: by a tag, by its first or last word, or a sign.

    A name may have a word that asks: "What satellites cannot see".
    """
    if asks_openly(beside_names, language) or offers_choice(fold(text)):
        return False  # "Thursday or Friday" is to choose from
    return is_put_forward(text, language) or text.rstrip(" \u2069»”\"'").endswith(QUESTION_MARKS)


def only_tells(text: str, beside_names: str, language: str) -> bool:
    """Whether a text neither asks openly nor has a question mark, nor offers a choice."""
    is_asking = asks_openly(beside_names, language) or text.rstrip().endswith(QUESTION_MARKS)
    return not (is_asking or offers_choice(fold(text)))


def asks_if(text: str, language: str) -> bool:
    """Whether a piece asks if something is so, or if one may: "do I need a ticket".

    A piece that begins in the past rather tells of whoever leaves himself out: "was sick all week".
    """
    begin, _, _ = text.partition(" ")
    is_told = has_any(fold(begin), "past_words", language)
    return asks_openly_if(text, language) or (not is_told and is_put_forward(text, language))


def asks_openly_if(text: str, language: str) -> bool:
    """Whether a piece asks if one may, or in Chinese by a verb said both ways: 要不要报名."""
    if language == "zh" and A_NOT_A.search(text):
        return True
    begin = "" if language in UNSEGMENTED else " ".join(text.split()[:BEGINNING])
    return has_any(fold(begin), "able_words", language)


BEGINNING = 3
"""Words among which a piece says that it asks if one may: "can I bring my dog"."""


@lru_cache(maxsize=256)
def is_put_forward(text: str, language: str) -> bool:
    """Whether words say that something is to be confirmed: "right?", "is it", 吗, "합니까"."""
    if confirming_spans(text, language):
        return True
    bare = fold(text).strip(" ?？؟.!。¿¡\u2069")
    return any(
        bare.startswith(f"{word} ") or (language in UNSEGMENTED and bare.endswith(word))
        for word in terms("whether_words", language)
    )
