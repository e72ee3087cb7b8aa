"""In which order the questions of a message are read: "when and who gives the keynote"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.linking.kind_words import kinds_in
from bot.answering.message.reading import MessageContext
from bot.answering.text.markers import asks_by_word, has_question_mark, without_terms
from bot.answering.text.normalise import fold
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import grouped_terms


def in_reading_order(pieces: Sequence[str], asked: MessageContext) -> list[str]:
    """Return the questions of a message, each behind the one that names what it asks of.

    One that only asks ("when", "at what time") and ends no sentence is about what is named next.
    """
    ordered: list[str] = []
    waiting: list[str] = []
    for piece in pieces:
        if not ordered and _only_asks(piece, asked):
            waiting.append(piece)
        else:
            ordered += [piece, *waiting]
            waiting = []
    return [*ordered, *waiting]


def _only_asks(piece: str, asked: MessageContext) -> bool:
    """Whether a piece in the middle of a sentence has only words of asking, and names nothing."""
    if has_question_mark(piece) or not asks_by_word(piece, asked.spoken):
        return False
    if kinds_in(fold(piece), asked.spoken, {}):
        return False  # the French tea is written as the English article
    words = (term for term, _ in grouped_terms("question_words", asked.spoken))
    rest = terms_of(without_terms(fold(piece), words))
    return all(map(asked.words.is_function_word, rest))
