"""Whether a text asks if something is so, and openly for nothing: "is it on Friday, right?"."""

from __future__ import annotations

from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import (
    QUESTION_MARKS,
    confirming_spans,
    has_any,
    question_words_in,
)
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms


def asks_openly(text: str, language: str) -> bool:
    """Whether a text asks for what it does not put forward: when, who, what, which, how many."""
    folded = fold(text)
    if question_words_in(text, language) or offers_choice(folded):
        return True
    return any(has_any(folded, one, language) for one in ("open_words", "begun_with", "ended_with"))


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


def is_put_forward(text: str, language: str) -> bool:
    """Whether words say that something is to be confirmed: "right?", "is it", 吗, "합니까"."""
    if confirming_spans(text, language):
        return True
    bare = fold(text).strip(" ?？؟.!。¿¡\u2069")
    return any(
        bare.startswith(f"{word} ") or (language in _AT_THE_END and bare.endswith(word))
        for word in terms("whether_words", language)
    )


_AT_THE_END = frozenset({"zh", "ko"})
"""Languages in which the last syllables of a question tell that it asks whether."""
