"""Single letters that are no part of a room's or track's name: "c'est", "y a quoi", "who'd".

An event with an Amphi C is not asked about it by each French "c'".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.linking.lettered_rooms import is_word_beside
from bot.answering.linking.mentions import WordSense
from bot.answering.linking.variants import Name, nouns
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms_everywhere

_SIGN = r"(?:['’ʼ′]| ?\u0301)"
"""An apostrophe; a spacing acute accent becomes a combining one in a cleaned text."""

_ELIDED = re.compile(rf"{_SIGN}(?!s\b)\w", re.IGNORECASE)
"""What is right behind a letter that stands for a word; "Amphi K's" is of that room."""

_APOSTROPHE = re.compile(_SIGN)
_CONTRACTED = re.compile(rf"\w{_SIGN}$")
_CONTRACTIONS = frozenset("sdtm")
"""What English writes behind an apostrophe: "what's", "who'd"."""


def is_no_letter_of(
    name: Name, index: int, terms: Sequence[Term], text: str, sense: WordSense
) -> bool:
    """Whether a term is a letter as a name has one, but stands for a word, or is a small one."""
    term = terms[index]
    if name.kind not in {"room", "track"} or len(term.surface) > 1 or not _is_cased(term.surface):
        return False
    after = terms[index + 1].surface if index + 1 < len(terms) else ""
    tail = text[term.end : term.end + 4]
    if _ELIDED.match(tail):
        return not _has_pair(name, term.surface, after)  # "L'Étoile" is a room's whole name
    before = terms[index - 1].surface if index else ""
    is_contraction = term.surface in _CONTRACTIONS and not term.is_capital
    if is_contraction and _CONTRACTED.search(text[: term.start]):
        return not _has_pair(name, before, term.surface)
    is_quoted = _APOSTROPHE.search(text[max(term.start - 1, 0) : term.start])
    is_small = sense.is_function(term) or (
        index == 0 and term.surface in terms_everywhere("function_words")
    )
    if not is_small and (is_quoted or not _APOSTROPHE.match(tail)):
        return False
    behind = terms[index + 2].surface if index + 2 < len(terms) else ""
    if after in nouns(name.kind) and (len(behind) == 1 or behind.isdigit()):
        return True  # "à Room C" is in that room, and not in room A
    beside = {before, after} - {""}
    is_small = name.kind == "room" and not term.is_capital
    if is_small and is_word_beside(name.parts, term.surface, beside):
        return True  # "dans quel amphi a lieu ..."
    return beside.isdisjoint((*name.parts, *nouns(name.kind)))


def _is_cased(letter: str) -> bool:
    """Whether a sign is a letter of a script with capitals, as those of rooms are."""
    return letter.upper() != letter.lower()


def _has_pair(name: Name, first: str, second: str) -> bool:
    """Whether a name has two words one right behind the other."""
    return (first, second) in zip(name.parts, name.parts[1:], strict=False)
