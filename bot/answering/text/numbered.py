"""Nouns told by a number in a text: "session 2", "Panel III", "the second workshop", 第二场."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.answering.text.markers import has_any
from bot.answering.text.normalise import fold
from bot.answering.text.ordinals import ordinal_row
from bot.answering.text.ordinals import ordinal_words as all_ordinals
from bot.answering.text.wording import one_of, terms
from bot.answering.times.lexicon import load_words
from bot.languages import UNSEGMENTED


@dataclass(frozen=True, slots=True)
class NumberedNoun:
    """A noun with its number, where both stand, and whether that is an ordinal.

    `letter` is the small one written behind the number ("2B"), or "".
    """

    number: int
    letter: str
    noun: str
    start: int
    end: int
    is_ordinal: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end


def numbered_nouns(text: str, nouns: Sequence[str], language: str) -> Iterator[NumberedNoun]:
    """Yield those of some folded nouns, the longest first, that a text gives a number.

    A number before a noun counts ("two sessions"), but for an ordinal. "A second talk" is any.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return
    for match in _behind(language).finditer(folded):
        noun = _noun_before(folded, match.start(), nouns, language)
        found = _with_number_behind(text, match, noun, language) if noun else None
        if found is not None:
            yield found
    for match in _ordinals(language).finditer(folded):
        found = _with_ordinal_before(folded, match, nouns, language)
        if found is not None and not _is_any(folded, found, language):
            yield found


def _with_number_behind(
    text: str, match: re.Match[str], noun: str, language: str
) -> NumberedNoun | None:
    """Return a noun with the number that was found behind it, if it is one."""
    start, end = match.start() - len(noun), match.end()
    digits, word, ordinal = match["digits"], match["word"], match["ordinal"]
    if digits:
        return NumberedNoun(int(digits), match["letter"] or "", noun, start, end)
    if ordinal:
        return NumberedNoun(
            _ordinal_words(language)[ordinal], "", noun, start, end, is_ordinal=True
        )
    # "The panel I like", "which session one should see"
    is_written = len(word) > 1 or text[match.start("word") : end].isupper()
    value = _cardinals(language).get(word) or _ROMAN[word]
    is_number = is_written and (value > 1 or _END.match(text, end) is not None)
    return NumberedNoun(value, "", noun, start, end) if is_number else None


def _with_ordinal_before(
    folded: str, match: re.Match[str], nouns: Sequence[str], language: str
) -> NumberedNoun | None:
    """Return the noun, or the counter that stands for it, behind an ordinal that was found."""
    number = match["digits"] or match["word"]
    if not number.isdigit() and match[0].rstrip().endswith(terms("digit_counters", language)):
        return None  # "두 번 발표" is twice
    noun = _noun_behind(folded, match.end(), nouns, language)
    counter = match["alone"] if language in UNSEGMENTED else ""
    is_alone = counter and not folded[match.end() :].startswith(_no_sessions(language))
    if not (noun or is_alone):
        return None
    value = int(number) if number.isdigit() else _ordinal_words(language)[number]
    end = match.end() + len(noun) if noun else match.end("alone")
    return NumberedNoun(value, "", noun or counter, match.start(), end, is_ordinal=True)


_ROMAN: Mapping[str, int] = {
    one: number
    for number, one in enumerate(
        ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), start=1
    )
}
_END = re.compile(r"\s*(?:$|[^\w\s'’])")
"""What stands behind a number that ends what is said; "the talk I'm Nobody" tells no number."""


def _is_any(folded: str, found: NumberedNoun, language: str) -> bool:
    """Whether one more is spoken of and none of the programme: "can I give a second talk"."""
    before = folded[: found.start].split()[-1:]
    is_any = bool(before) and before[0] in terms("indefinite_articles", language)
    return is_any and not has_any(folded, "there_is_words", language)


def _noun_before(folded: str, end: int, nouns: Sequence[str], language: str) -> str:
    """Return the noun that ends somewhere in a folded text, or ""."""
    noun = next((one for one in nouns if folded.endswith(one, 0, end)), "")
    before = folded[: end - len(noun)]
    if not noun or language in UNSEGMENTED:
        return noun
    return noun if _WORD_STARTS[language == "ar"].search(before) else ""


_WORD_STARTS = re.compile(r"(?<!\w)$"), re.compile(r"(?<!\w)[وفبلك]?(?:ال|لل)?$")
"""What stands before a word, and before one of Arabic, onto which small ones are written."""


def _noun_behind(folded: str, start: int, nouns: Sequence[str], language: str) -> str:
    """Return the noun that begins somewhere in a folded text, or ""."""
    noun = next((one for one in nouns if folded.startswith(one, start)), "")
    after = folded[start + len(noun) :]
    if language in UNSEGMENTED:
        return "" if after.startswith(_no_sessions(language)) else noun
    return "" if after[:1].isalnum() else noun


@cache
def _no_sessions(language: str) -> tuple[str, ...]:
    """Return what makes a room of a word for a session: 第二会议室."""
    return terms("ends_of_rooms", language)


HIGHEST_SPELT_OUT = 20
"""The highest ordinal in words that is looked for: nobody asks for the forty-third so."""


@cache
def _ordinal_words(language: str) -> Mapping[str, int]:
    """Return the ordinals in words, or their beginnings, that sessions are told by."""
    words = all_ordinals(language).items()
    return {word: number for word, number in words if number <= HIGHEST_SPELT_OUT}


@cache
def _cardinals(language: str) -> Mapping[str, int]:
    """Return the number words that are no articles; in Chinese and Korean digits are written."""
    articles = terms("indefinite_articles", language)
    counted = {} if language in UNSEGMENTED else load_words(language)["num"]
    return {word: int(n) for word, n in counted.items() if word and word not in articles}


@cache
def _behind(language: str) -> re.Pattern[str]:
    """Return what finds a number behind a noun, with the space or sign before it."""
    row = ordinal_row(language)
    signs = one_of(terms("number_signs", language)) or "#"
    word = one_of({*_cardinals(language), *_ROMAN})
    ordinal = one_of(_ordinal_words(language)) if row.get("is_behind") else "(?!)"
    before, ending = fold(row.get("before", "")), fold(row.get("ending", ""))
    # No hour, share or part of a word or of another number, nor the first of several.
    joints = one_of(terms("overlap_joints", language))
    last = r"[\da-z]" if language in UNSEGMENTED else r"\w"
    counted = one_of(terms("counters", language)) or "(?!)"
    return re.compile(
        rf"(?:[\s-]{'?' if language in UNSEGMENTED else ''}|(?=#))(?:(?:{signs})\s?)?"
        rf"(?:(?P<digits>\d{{1,2}})(?P<letter>[a-d])?|(?P<word>{word})"
        rf"|{before}(?P<ordinal>{ordinal}){ending})"
        rf"(?!{last}|:\d|%|[.,]\d| ?(?:{counted})|\s?(?:[,&/–-]|{joints})\s?\d)"
    )


@cache
def _ordinals(language: str) -> re.Pattern[str]:
    """Return what finds an ordinal with the space behind it; its counter, where there are such."""
    row, word = ordinal_row(language), rf"(?P<word>{one_of(_ordinal_words(language))})"
    digits = r"(?P<digits>\d{1,2})"
    if language not in UNSEGMENTED:
        before, ending = fold(row.get("before", "")), fold(row.get("ending", ""))
        written = rf"{digits}(?:{row['digits']})" if "digits" in row else "(?!)(?P<digits>)"
        return re.compile(rf"(?<!\w)(?:{written}|{before}{word}{ending})\s")
    counters, alone, of_ordinals = (
        one_of(terms(one, language)) or "(?!)"
        for one in ("session_counters", "counters_of_sessions", "ordinal_counters")
    )
    signs = one_of(terms("ordinal_signs", language))
    return re.compile(
        rf"(?<!\d)(?P<sign>(?:{signs}) ?)?(?:{digits}|{word}) ?"
        rf"(?(sign)(?:(?P<alone>{alone})|(?:{counters})|(?:{of_ordinals}))?|(?:{of_ordinals})) ?"
    )
