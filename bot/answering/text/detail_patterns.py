"""How sentences look that ask for, or tell, what only a session's text or a biography has.

The words of `lexicon/session_details.yaml`, `lexicon/work_details.yaml`,
`lexicon/person_details.yaml` and `lexicon/topic_details.yaml` as patterns over folded text:
"limited to <n> <people>".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby
from typing import Any, TypeVar

from bot.answering.text.lexicon_files import read_lexicon
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.wording import one_of
from bot.answering.times.lexicon import load_words
from bot.languages import LANGUAGES

MOST_BETWEEN = 2
"""Words between a number and who is counted: "20 lucky young people"."""

Field = TypeVar("Field", bound=StrEnum)

_SIGN = re.compile(r"<n-n>|<n>|<people>|\*| ")


def asks_for_detail(folded: str, field: str, language: str) -> bool:
    """Whether a folded question asks for a field in so many words of its language."""
    return _pattern(field, "asked", (language,)).search(folded) is not None


def fields_asked_for(fields: type[Field], text: str, language: str) -> frozenset[Field]:
    """Return which of the fields a question asks for in so many words of its language."""
    folded = fold(text)
    return frozenset(one for one in fields if asks_for_detail(folded, one, language))


def asked_spans(folded: str, field: str, language: str) -> list[tuple[int, int]]:
    """Return where in a folded question a field is asked for."""
    return [match.span() for match in _pattern(field, "asked", (language,)).finditer(folded)]


@lru_cache(maxsize=4096)  # the sentences of an event are looked at for many questions
def tells_detail(folded: str, field: str, group: str = "told") -> bool:
    """Whether a folded sentence, in whatever language, has one of the words of a group."""
    return detail_pattern(field, group).search(folded) is not None


def names_address(sentence: str) -> bool:
    """Whether a sentence has the address of a page."""
    return _ADDRESS.search(sentence) is not None


_ADDRESS = re.compile(r"https?://\S|www\.\w")


def has_number(folded: str) -> bool:
    """Whether a folded text has a number, in figures or as a word of any language; "a" is none."""
    return _any_number().search(folded) is not None


@cache
def _any_number() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)\d|(?<!\w)(?:{_number_words()})(?!\w)")


def detail_pattern(field: str, group: str = "told") -> re.Pattern[str]:
    """Return what finds the words of a group of a field in a folded text of any language."""
    return _pattern(field, group, tuple(LANGUAGES))


def load_detail_patterns() -> None:
    """Read now what the first question of a session's text would wait for: 0.2 s of CPU."""
    for field, groups in _read().items():
        for group in groups.keys() - _NO_SENTENCES:
            detail_pattern(field, group)


_NO_SENTENCES = frozenset({"asked", "people", "numbers"})
"""Groups whose words are looked for in questions, or are parts of others."""


@cache
def any_word_of(field: str, group: str) -> str:
    """Return an expression, to stand in brackets, of the words of a group of any language."""
    own: dict[str, list[str]] = _read()[field][group]
    return one_of({fold(word) for words in own.values() for word in words})


@cache
def _pattern(field: str, group: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    written: dict[str, list[str]] = _read()[field][group]
    found = {fold(term) for language in languages for term in written.get(language, ())}
    ordered = sorted(found, key=lambda term: (-len(term), term))
    return re.compile("|".join(_from_borders(ordered)) or _NOTHING)


_NOTHING = r"(?!)"


@cache
def _read() -> dict[str, Any]:
    content: dict[str, Any] = {}
    for name in _FILES:
        content |= read_lexicon(name)
    return content


_FILES = ("session_details.yaml", "work_details.yaml", "person_details.yaml", "topic_details.yaml")


def _from_borders(ordered: Sequence[str]) -> Iterator[str]:
    """Yield the patterns of terms in their order, where words are spaced at their beginnings.

    The border is looked for once for all terms of a run: most letters of a text are at none.
    """
    for is_spaced, run in groupby(ordered, lambda term: _is_spaced(term[0])):
        spelt = "|".join(map(_spelt, run))
        yield rf"(?<!\w)(?:{spelt})" if is_spaced else spelt


def _spelt(term: str) -> str:
    """Return the pattern of a term; where words are spaced, it ends with one."""
    pieces = []
    start = 0
    for sign in _SIGN.finditer(term):
        pieces.append(re.escape(term[start : sign.start()]))
        pieces.append(_meant(sign[0]))
        start = sign.end()
    pieces.append(re.escape(term[start:]))
    end = r"(?!\w)" if _is_spaced(term[-1]) else ""
    return f"{''.join(pieces)}{end}"


def _is_spaced(character: str) -> bool:
    return character.isalnum() and not has_unsegmented(character)


def _meant(sign: str) -> str:
    match sign:
        case "<n>":
            return _NUMBER.format(words=_number_words())
        case "<n-n>":
            return _RANGE.format(words=any_word_of("ranges", "numbers"))
        case "<people>":
            return _people()
        case "*":
            return r"\w*"
        case _:
            return r"[\s-]+"


_NUMBER = r"(?:(?<![\d.,:$€£¥])\d{{1,4}}(?![\d%]|[.,:]\d)|(?<!\w)(?:{words})(?!\w))"
_RANGE = r"(?<![\d.,:])\d{{1,2}} ?(?:-|–|~|{words}) ?\d{{1,2}}(?!\d)"


@cache
def _number_words() -> str:
    """Return the numbers that languages have words of their own for, but articles."""
    found: set[str] = set()
    for language in LANGUAGES:
        numbers = load_words(language)["num"]
        found |= {word for word, number in numbers.items() if int(number) > 1 and word.isalpha()}
    return one_of(word for word in found if not has_unsegmented(word))


@cache
def _people() -> str:
    """Return who may be counted behind a number, or that nothing else is: "(limit 10)"."""
    counted = any_word_of("places", "people").replace(r"\*", r"\w*")
    return rf"(?:(?:\s+\w+){{0,{MOST_BETWEEN}}}?\s*(?:{counted})|(?=\s*(?:[).,;!]|$)))"
