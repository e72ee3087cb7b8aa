"""What a detail of a thing is, and how a sentence looks that tells one."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.answering.text.markers import has_one
from bot.answering.text.normalise import fold
from bot.answering.text.wording import (
    detail_signs,
    detail_words,
    detail_words_everywhere,
)
from bot.languages import LANGUAGES


class AskedDetail(StrEnum):
    """What is asked of one thing."""

    PRICE = "price"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    FLOOR = "floor"
    HOURS = "hours"
    PLACE = "place"


_STREET = re.compile(
    r"[A-ZÀ-ÞА-Я][\w.’'-]{2,},? (?!(?:19|20)\d\d\b)\d{1,4}[a-z]?"
    r"(?=\s*(?:[,;.)\]]|$|—)|\s+[A-ZÀ-ÞА-Я])"
    r"|\d+[号號]|번?길 ?\d|로 \d|\d+번지"
)
_BUILDING = re.compile(r"(?<![\w:.])\d{1,4}[a-z]?(?![\w:.]\d)")
_NUMBER = re.compile(r"\+?\d[\d ()/.-]{5,}\d")
_MAIL = re.compile(r"\S+@\S+\.\w+")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\d{1,2} ?(?:[ap]\.?m\b|h\b|час)", re.IGNORECASE)
_MARK: dict[AskedDetail, re.Pattern[str]] = {
    AskedDetail.ADDRESS: _STREET,
    AskedDetail.PHONE: _NUMBER,
    AskedDetail.EMAIL: _MAIL,
    AskedDetail.HOURS: _CLOCK,
}
_COMPOUND = re.compile(r"(?:\w-| feel )free\b|^feel free\b", re.IGNORECASE)
"""Where "free" tells no price: gluten-free, feel free."""


def has_mark(detail: AskedDetail, sentence: str, language: str | None) -> bool:
    """Whether a sentence tells a price, an address, a number or an hour."""
    if detail is AskedDetail.HOURS and has_one(fold(sentence), detail_signs("clock")):
        return True
    if detail is AskedDetail.ADDRESS and _BUILDING.search(sentence) and _names_street(sentence):
        return True
    if detail is AskedDetail.FLOOR:
        return _has_word(sentence, "floor", language)
    if detail is not AskedDetail.PRICE:
        return _MARK[detail].search(sentence) is not None
    folded = fold(_COMPOUND.sub(" ", sentence))
    known = language if language in LANGUAGES else None
    told = detail_words("price", known) if known else detail_words_everywhere("price")
    return names_money(folded) or has_one(folded, told)


def tells_of_named(detail: AskedDetail, sentence: str, language: str | None) -> bool:
    """Whether a sentence that names a thing tells a detail of it, or that a fee covers it."""
    if has_mark(detail, sentence, language):
        return True
    covering = detail_words_everywhere("covering")
    return detail is AskedDetail.PRICE and has_one(fold(sentence), covering)


def _names_street(sentence: str) -> bool:
    return has_one(fold(sentence), detail_signs("street"))


def tells_sum(sentence: str) -> bool:
    """Whether a sentence says what is to be paid: of a talk on money not each price is.

    It has a sum, or is a line of its own: "Cost: free".
    """
    folded = fold(sentence)
    label, colon, value = re.sub(_NO_LETTERS, "", folded).partition(":")
    if colon and value.strip() and label.strip() in detail_words_everywhere("price"):
        return True
    is_sum = names_money(folded)
    return is_sum and any(map(str.isdigit, folded)) and _has_word(sentence, "price", None)


def tells_price(sentence: str) -> bool:
    """Whether a sentence says what is to be paid, or that nothing is: "included with a ticket"."""
    is_covered = all(_has_word(sentence, one, None) for one in ("included", "fees"))
    return is_covered or tells_sum(sentence)


_NO_LETTERS = re.compile(r"^[\W_]+|[*_]")
"""Marks of a list, and of what is bold, around a label."""


def names_money(folded: str) -> bool:
    """Whether money is named, by a word or by its sign at a figure: "$28", "75:-"."""
    return _SIGNED.search(folded) is not None or has_one(folded, detail_signs("money"))


_SIGNED = re.compile(r"[€$£¥₩₽] ?\d|\d ?[€$£¥₩₽]|\d ?:-(?!\d)")


def _has_word(sentence: str, category: str, language: str | None) -> bool:
    folded = fold(sentence)
    known = language if language in LANGUAGES else None
    told = detail_words(category, known) if known else detail_words_everywhere(category)
    return has_one(folded, told)
