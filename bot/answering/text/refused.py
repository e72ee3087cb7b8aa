"""A message without what its writer does not want: "no radio please, only AI"."""

from __future__ import annotations

import re
from functools import cache

from bot.answering.text.markers import has_any
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.wording import grouped_terms, terms

_CLAUSE = re.compile(r"(?<!\d)[,.]+(?:\s+|$)|[;!?،؛。，；！？]+\s*")
_POLITE = re.compile(r"^(?:please|and|but|y|et|mais|pero|и|а|но|و|لكن|但|但是)\b\W*")


def wanted_part(text: str, language: str) -> str:
    """Return a message without the clauses that refuse something, if another says what is wanted.

    So is a language that somebody does not know, beside what they could see instead. In Korean what
    is refused stands before the word for it, in the same clause.
    """
    if language == "ko":
        return _without_refused_before(text)
    clauses = [clause for clause in _CLAUSE.split(text) if clause.strip()]
    for refusal, wish in (("refusing", "wanting"), ("not_understood", "seeing_verbs")):
        wanted = [clause for clause in clauses if not _begins(clause, refusal, language)]
        is_said = any(has_any(fold(clause), wish, language) for clause in wanted)
        if is_said and len(wanted) < len(clauses):
            return ", ".join(_without_only(clause, language) for clause in wanted)
    return text


def _without_only(clause: str, language: str) -> str:
    """Return a clause without the "only" it begins with, which narrows nothing down any more."""
    folded = fold(clause)
    for term in terms("wanting", language) if len(folded) == len(clause) else ():
        rest = clause[len(term) :]
        is_whole = has_unsegmented(term) or not rest[:1].isalnum()
        if folded.startswith(term) and is_whole and rest.strip():
            return rest.strip()
    return clause


def _begins(clause: str, category: str, language: str) -> bool:
    """Whether a clause begins with a word of a category."""
    folded = _POLITE.sub("", fold(clause).strip())
    return any(
        folded.startswith(term)
        and (has_unsegmented(term) or not folded[len(term) : len(term) + 1].isalnum())
        for term in terms(category, language)
    )


def _without_refused_before(text: str) -> str:
    folded = fold(text)
    if len(folded) != len(text):
        return text
    for term in terms("refusing", "ko"):
        before, found, after = folded.partition(term)
        is_other = after.lstrip().startswith(_words_for_others())
        if found and before.strip() and after.strip() and not is_other:
            return text[len(before) + len(found) :].strip()
    return text


@cache
def _words_for_others() -> tuple[str, ...]:
    """Return the Korean words that ask for all but what is refused before them."""
    categories = ("asked_beside_refused", "other_ones", "all_words")
    others = tuple(term for one in categories for term in terms(one, "ko"))
    return others + tuple(t for t, group in grouped_terms("question_words", "ko") if group == "who")
