"""Abbreviations that texts of the programme explain: "large language models (LLMs)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from bot.answering.linking.phrases import Phrases
from bot.answering.text.terms import Term, terms_of

_SPARE = 5
"""Schwartz and Hearst: a long form has at most so many words more than its short one letters."""

_BRACKETED = re.compile(r"\s\(([^\W\d_][\w&./-]{1,9}?)s?\)")
_WORD = re.compile(r"[\w'’]+")
_LONGEST = 120
"""Characters before a bracket in which a long form is looked for."""


class Abbreviations:
    """Which abbreviations stand for which words, as the texts of one event say themselves."""

    def __init__(self, texts: Iterable[str]) -> None:
        explained = explained_abbreviations(texts)
        pairs = [(short, long) for short, long in explained.items() if len(terms_of(short)) == 1]
        self._long_forms = Phrases((long, terms_of(short)[0].stem) for short, long in pairs)
        self._words = {
            terms_of(short)[0].stem: tuple(term.stem for term in terms_of(long))
            for short, long in pairs
        }

    def other_stems(self, terms: Sequence[Term]) -> tuple[str, ...]:
        """Return the stems of the other form of what a text has in one: llm of its long form."""
        short = [one for phrase in self._long_forms.find(terms) for one in phrase.ids]
        long = [stem for term in terms for stem in self._words.get(term.stem, ())]
        return tuple(dict.fromkeys([*short, *long]))


def explained_abbreviations(texts: Iterable[str]) -> Mapping[str, str]:
    """Return what abbreviations stand for, by their letters; the first explanation counts.

    Found as by Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in
    Biomedical Text" (2003): the letters of the short form stand in the words before its bracket, in
    order, the first of them at the beginning of a word.
    """
    found: dict[str, str] = {}
    for text in texts:
        for match in _BRACKETED.finditer(text):
            short = match[1]
            if any(map(str.isupper, short[1:])):
                long = _long_form(text[max(0, match.start() - _LONGEST) : match.start()], short)
                if long:
                    found.setdefault(short, long)
    return found


def _long_form(before: str, short: str) -> str:
    """Return the words at the end of a text that a short form is made of, or nothing."""
    folded = before.casefold()
    letters = [letter for letter in short.casefold() if letter.isalnum()]
    at = len(folded)
    for number in reversed(range(len(letters))):
        at = folded.rfind(letters[number], 0, at)
        while number == 0 and at > 0 and folded[at - 1].isalnum():
            at = folded.rfind(letters[number], 0, at)
        if at < 0:
            return ""
    long = before[at:]
    words = _WORD.findall(long)
    is_other = short.casefold() not in map(str.casefold, words)
    most = min(len(letters) + _SPARE, len(letters) * 2)
    return long if is_other and 1 < len(words) <= most else ""
