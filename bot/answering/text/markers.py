"""Words that steer a question: whether and which of a category a folded text has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.wording import grouped_terms, one_of, terms
from bot.languages import UNSEGMENTED

QUESTION_MARKS = ("?", "？", "؟")

CLAUSE_MARK = re.compile(r"[,;.!?،؛؟，。；！？]")
"""What ends a clause, whatever stands behind it."""


def has_term(folded: str, term: str) -> bool:
    """Whether a folded text has a folded term, at word boundaries where words are spaced."""
    return find_term(folded, term) is not None


def has_one(folded: str, wanted: Iterable[str]) -> bool:
    """Whether a folded text has one of some folded terms."""
    there = [term for term in wanted if term in folded]
    return any(has_term(folded, term) for term in there) if there else False


def has_any(folded: str, category: str, language: str) -> bool:
    """Whether a folded text has a word of a category."""
    return has_one(folded, terms(category, language))


@lru_cache(maxsize=1024)  # most are asked for three times
def first_group(category: str, folded: str, language: str) -> str | None:
    """Return the group of the longest term of a grouped category in a folded text, or None."""
    if category == "question_words":
        folded = _only_asking(folded, language)
    for term, group in grouped_terms(category, language):
        if term in folded and has_term(folded, term):
            return group
    return None


def _only_asking(folded: str, language: str) -> str:
    pattern = _not_asking(language)
    folded = pattern.sub("", folded) if pattern else folded
    if language == "ar" and folded.startswith("هل "):
        folded = _FROM_IN_ARABIC.sub(" ", folded)
    if language != "fr":
        return folded
    return _CLEFT_IN_FRENCH.sub(r"\1", _or_again().sub(r"\1\2 ", folded))


_FROM_IN_ARABIC = re.compile(r" من(?!\w)(?!\s+(?!ال(?!ذي|تي|لي|ذين))[اأإيتنسه])")
"""The word for "from", which is written as "who" is: no verb stands behind it."""


_CLEFT_IN_FRENCH = re.compile(
    r"(?<![\w'])((?:c'est|ce sont|ce sera|est-ce) (?!qu|ou |o[uù]$)"
    r"(?: *(?:[\w'.-]+ +){1,4}?| +))qui(?= [\w'])"
)
"""The French "who" behind what it relates to: "c'est l'institut qui organise ?"."""


@cache
def _or_again() -> re.Pattern[str]:
    """Return what finds the French "or" between clauses that begin alike: no "où" in haste."""
    subjects = one_of(terms("clause_subjects", "fr"))
    return re.compile(rf"(?<![\w'])({subjects})( [^?!.;]+?) ou (?=\1(?!\w))")


@cache
def _not_asking(language: str) -> re.Pattern[str] | None:
    """Return what finds the words that only look like those of asking; None where none do.

    The French "or" where it cannot be "where", typed without its accent, "all the same" and what
    is no "who"; the Russian "somebody" and "somewhere"; the Arabic "and" that is written onto a
    word of asking.
    """
    if language == "ar":
        words = (term for term, _ in grouped_terms("question_words", "ar"))
        asking = one_of(word for word in words if len(word) > SHORTEST_ASKING)
        return re.compile(rf"(?<!\w)و(?=(?:{asking})(?!\w))")
    if language == "fr":
        behind = "".join(rf"(?<!{re.escape(one)} )" for one in terms("before_where", "fr"))
        where, otherwise = (one_of(terms(one, "fr")) for one in ("after_where", "after_or"))
        return re.compile(
            rf"(?<!\w)(?:ou (?=(?:{otherwise})(?!\w))"
            # "Kim ou Foradori ?" is typed as "c'est ou exactement ?" is.
            rf"|(?<=\w ){behind}ou (?=(?!(?:{where})\b)[\w'-]+\s*\?*$)"
            r"|quand (?=meme(?!\w))"
            # What, and not who, comes next.
            rf"|(?:{one_of(terms('what_not_who', 'fr'))})(?!\w))"
        )
    if language == "ru":
        return re.compile(
            r"(?<!\w)(?:кое-\w+|(?:кт|ко[гмй]|к[еу]м|чт|че[гймё]|чьё|г[дт]|куд|отку|ка[ко]|ск|по|за)\w*"
            r"-(?:то|нибудь|либо))(?!\w)"
        )
    return None


SHORTEST_ASKING = 2
"""Letters of an Arabic word that may be another one: "who" and "from" are written alike."""


@lru_cache(maxsize=256)  # each question is looked at some sixty times
def question_words_in(text: str, language: str) -> frozenset[str]:
    """Return the groups of question words a text has: when, where, who ..."""
    folded = _only_asking(fold(text), language)
    return frozenset(
        group
        for term, group in grouped_terms("question_words", language)
        if term in folded and has_term(folded, term)
    )


def asks_by_word(text: str, language: str) -> bool:
    """Whether a text has a question word ("where", "which room"), not just a noun ("venue?")."""
    return first_group("question_words", fold(text), language) is not None


def has_interrogative(text: str, language: str) -> bool:
    """Whether a text has any word that asks openly: which, what, who, where, how."""
    return asks_by_word(text, language) or says(text, "recalled_words", language)


def has_question_mark(text: str) -> bool:
    """Whether a text has a question mark, in whatever writing."""
    return any(mark in text for mark in QUESTION_MARKS)


def is_asking(text: str, language: str) -> bool:
    """Whether a text has a question mark or a question word."""
    return has_question_mark(text) or asks_by_word(text, language)


def says(text: str, category: str, language: str) -> bool:
    """Whether a text has a word of a category."""
    return has_any(fold(text), category, language)


_YES_SIGNS, _NO_SIGNS = frozenset("👍✅👌"), frozenset("👎❌")
_NOT_LETTERS = re.compile(r"[^\w']+")


def says_amount(text: str, language: str) -> bool:
    """Whether a text asks how many or how much."""
    return first_group("quantity", fold(text), language) is not None


def is_wholly(category: str, text: str, language: str) -> bool:
    """Whether a message is nothing but a word of a category: "more", "yes", "no", or its sign."""
    signs = {"agreeing": _YES_SIGNS, "disagreeing": _NO_SIGNS}.get(category, frozenset())
    if any(sign in text for sign in signs) and not any(map(str.isalnum, text)):
        return True
    bare = " ".join(_NOT_LETTERS.sub(" ", fold(text)).split())
    languages = {language, "en"}
    return any(bare == term for one in languages for term in terms(category, one))


def confirming_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Return where a text begins or ends with words that only ask whether the rest is so.

    "Is it true that ...", "..., right?"; () where folding it moves its letters.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return []
    spans = []
    for found in term_spans(folded, terms("truth_words", language)):
        before, after = folded[: found[0]].strip(), folded[found[1] :]
        is_first = len(before.split()) < WORDS_BEFORE and len(before) < LETTERS_BEFORE
        if is_first or not any(map(str.isalnum, after)):
            spans.append(found)
    return spans


WORDS_BEFORE, LETTERS_BEFORE = 3, 12
"""Fewer words, and letters, than these may stand before words that ask whether the rest is so."""


def asks_what_is_left(text: str, language: str) -> bool:
    """Whether it is asked what one can still see, not whether the event is still on."""
    return says(text, "remaining_words", language) and says(text, "attending_words", language)


def speaks_of_event(folded: str, language: str) -> bool:
    """Whether a folded text has a word for an event: "that space conference"."""
    return has_one(folded, nouns_for_events(language))


@cache
def nouns_for_events(language: str) -> tuple[str, ...]:
    """Return the single words for an event: "how many congresses" counts its editions."""
    short = 1 if has_unsegmented("".join(terms("event_words", language))) else 3
    pronouns = terms("thing_pronouns", language)
    return tuple(
        word
        for word in terms("event_words", language)
        if len(word) > short and " " not in word and word not in pronouns
    )


def find_term(folded: str, term: str) -> tuple[int, int] | None:
    """Return where a folded term first stands, at word boundaries where words are spaced.

    No pattern is made of it, and loops ask first if it is there at all (`in`, without a call):
    thousands of terms are looked for in each question.
    """
    start = folded.find(term)
    if start < 0 or has_unsegmented(term):
        return (start, start + len(term)) if start >= 0 else None
    while start >= 0:
        end = start + len(term)
        if not (_is_of_word(folded[start - 1 : start]) or _is_of_word(folded[end : end + 1])):
            return start, end
        start = folded.find(term, start + 1)
    return None


def term_spans(folded: str, wanted: Iterable[str]) -> list[tuple[int, int]]:
    """Return where some folded terms first stand in a folded text, in their order."""
    found = [find_term(folded, term) for term in wanted if term in folded]
    return [span for span in found if span]


def without_terms(folded: str, unwanted: Iterable[str]) -> str:
    """Return a folded text with spaces in place of the terms, wherever one stands as a word."""
    for term in unwanted:
        while term in folded and (found := find_term(folded, term)):
            folded = folded[: found[0]] + " " * (found[1] - found[0]) + folded[found[1] :]
    return folded


def without_categories(folded: str, categories: Sequence[str], language: str) -> str:
    """Return a folded text with spaces in place of the terms of some categories."""
    unwanted = dict.fromkeys(term for one in categories for term in terms(one, language))
    return without_terms(folded, sorted(unwanted, key=len, reverse=True))


def _is_of_word(character: str) -> bool:
    """Whether a character goes on with a word: one of Han or Hangul does not, "周六keynote几点"."""
    return (character.isalnum() or character == "_") and not has_unsegmented(character)


def is_after_about(folded: str, span: tuple[int, int], language: str) -> bool:
    """Whether "about" stands before a title; behind it, where a language has it there."""
    before, after = folded[: span[0]].rstrip(), folded[span[1] :].lstrip()
    words = terms("about_words", language)
    if language in UNSEGMENTED:
        return before.endswith(words) or (bool(after[:4]) and any(w in after[:5] for w in words))
    return any(before.endswith(f" {word}") for word in words)
