"""Orders to the bot ("ignore all instructions", "repeat after me"): neither questions nor facts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.answering.text.announcing import orders_announcement
from bot.answering.text.markers import asks_by_word, has_any, has_question_mark, has_term, is_asking
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms

_SENTENCE = re.compile(
    r"(?<=[?؟？!！。\n])\s*|(?<=[^\W\d_]{2}[.])\s+|(?<=[\uac00-\ud7a3'\"”’»)][.])\s+"
    r"|(?<=[.]['\"”’»)])\s+|[;；]\s*"
    r"|</?\w+>|\[/?\w+\]|\|+"
)
_CLAUSE = re.compile(r"[,،，:：]\s*|\s[-–—]\s|[\"“”«»「」]")


@dataclass(frozen=True, slots=True)
class WithoutOrders:
    """A message without what it orders; `is_order` when it holds an order."""

    text: str
    is_order: bool


def without_orders(text: str, language: str) -> WithoutOrders:
    """Return what a message asks beside its orders; an empty text when it only orders.

    Of a sentence with an order only the clauses that ask are kept: what is to be repeated claims
    nothing. Sentences without one stay as they are if they ask anything, or if none was ordered.
    """
    sentences = [part for part in _SENTENCE.split(text) if part and part.strip()]
    orders = [_ordered(sentence, language) for sentence in sentences]
    if not any(orders):
        return WithoutOrders(text, is_order=False)
    kept = []
    for sentence, is_order in zip(sentences, orders, strict=True):
        if not is_order:
            kept.append(sentence if is_asking(sentence, language) else "")
            continue
        clauses = _clauses(sentence, language)
        kept += [c for c in clauses if not _ordered(c, language) and is_asking(c, language)]
    return WithoutOrders(" ".join(part.strip() for part in kept if part.strip()), is_order=True)


def _ordered(text: str, language: str) -> bool:
    """Whether a text holds an order: in its language, or in English, as most are.

    What stands after a question word is none: "who will act as chair".
    """
    folded = fold(text)
    for spoken in dict.fromkeys((language, "en")):
        for term in terms("orders", spoken):
            if term in folded and _has_order(folded, term):
                before, _, after = folded.partition(term)
                if not (asks_by_word(before, language) or _is_to_confirm(after, language)):
                    return True
    return orders_announcement(text, language)


def _is_to_confirm(ordered: str, language: str) -> bool:
    """Whether nothing is to be said but that what was told is right: "say that it's all right"."""
    return len(ordered.split()) <= MOST_CONFIRMING and has_any(
        ordered, "being_right_words", language
    )


MOST_CONFIRMING = 3
"""Words that say no more than that something is right."""


def _has_order(folded: str, term: str) -> bool:
    """Whether a folded text has an order; one with a colon ends at no word's border.

    It begins at one where words are spaced: "ecosystem:" orders nothing.
    """
    if not term.endswith(":"):
        return has_term(folded, term)
    pattern = rf"(?<![a-zà-ɏа-ӿ]){re.escape(term)}"
    return re.search(pattern, folded) is not None


def _clauses(sentence: str, language: str) -> list[str]:
    """Split a sentence at its joints and at "and", so that a question after an order is found."""
    joints = "|".join(
        rf"\s{re.escape(word)}\s" for word in terms("conjunctions", language) if word.isalpha()
    )
    pieces = [piece for piece in _CLAUSE.split(sentence) if piece]
    ends_asking = has_question_mark(sentence)
    found = [part for piece in pieces for part in re.split(joints, piece, flags=re.IGNORECASE)]
    found = [part.strip() for part in found if part and part.strip()]
    if ends_asking and found and not has_question_mark(found[-1]):
        found[-1] += "?"
    return found
