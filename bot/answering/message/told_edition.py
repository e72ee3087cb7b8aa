"""Another edition told beside a question: "I missed last year's. Where was it?" is of that one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answering.message.clauses import CLAUSE_MARKS, KOREAN_LINKS
from bot.answering.text.markers import (
    asks_by_word,
    has_any,
    has_question_mark,
    has_term,
    says,
)
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms

_CLAUSE_END = re.compile(rf"(?:{CLAUSE_MARKS}|\n)+\s*|{KOREAN_LINKS}|(?<=[가-힣][요네])\s")


def parted_by_edition(text: str, language: str) -> tuple[str, str]:
    """Return what is asked of another edition, with what tells of it, and the rest of a message.

    What asks in the past is asked of the edition told before; of this one, what says so. Where
    neither is told apart, all of the message is the rest.
    """
    if not says(text, "other_editions", language):
        return "", text
    clauses = _clauses_of(text)
    told = [one for one in clauses if _tells_of_other(one, language)]
    asking = [one for one in clauses if _asks(one, language) and one not in told]
    if not (told and asking) or clauses.index(told[0]) > clauses.index(asking[0]):
        return "", text
    of_this = [one for one in asking if says(one, "this_edition_words", language)]
    of_other = [one for one in asking if one not in of_this and _is_past(one, language)]
    if len(of_this) + len(of_other) < len(asking):
        return "", text
    first = "".join((*told, *of_other)).strip() if of_other else ""
    return first, "".join(one for one in clauses if one not in (*told, *of_other)).strip()


def with_edition_before(text: str, questions: Sequence[str], language: str) -> str:
    """Return a question in the past with the other edition that the messages before it were of.

    `questions` are these messages, oldest first: "I couldn't come last year", "where was it?".
    """
    own = ("other_editions", "this_edition_words")
    is_open = asks_by_word(text, language) and not any(says(text, one, language) for one in own)
    if not (is_open and _is_past(text, language)):
        return text
    for question in reversed(questions):
        if says(question, "this_edition_words", language):
            break
        folded = fold(question)
        named = [one for one in terms("other_editions", language) if has_term(folded, one)]
        if named:
            return f"{named[0]}, {text}"
        if not _is_past(question, language):
            break
    return text


def _clauses_of(text: str) -> list[str]:
    """Return the clauses of a text with the marks behind them."""
    borders = [0, *(mark.end() for mark in _CLAUSE_END.finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(borders) if text[start:end].strip()]


def _asks(clause: str, language: str) -> bool:
    return has_question_mark(clause) or asks_by_word(clause, language)


def _tells_of_other(clause: str, language: str) -> bool:
    """Whether a clause names another edition, and asks nothing of it."""
    return not _asks(clause, language) and says(clause, "other_editions", language)


def _is_past(clause: str, language: str) -> bool:
    """Whether a verb is in the past: by a word, in Korean by the ending of a syllable."""
    if language == "ko":
        return any(map(_ends_in_past, clause))
    return has_any(fold(clause), "past_words", language)


def _ends_in_past(syllable: str) -> bool:
    """Whether a syllable ends in the double s of the Korean past: "했", and not "있" or "겠"."""
    at = ord(syllable) - ord("가")
    return 0 <= at <= ord("힣") - ord("가") and at % 28 == _DOUBLE_S and syllable not in "있겠"


_DOUBLE_S = 20
"""Which of the 28 ends of a syllable of Hangul it is."""
