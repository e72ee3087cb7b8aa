"""What grammar needs that a catalogue cannot say: lists, dates, places, direction, particles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import reduce
from itertools import pairwise
from typing import Self

from babel.core import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_percent

from bot.languages import LANGUAGE

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"

_SEPARATORS = {"ar": "، ", "zh": "，"}
"""What parts beside each other are parted by: the comma of the language's script."""

_LARGE_FIRST = {"zh": "", "ko": " "}
"""Languages that say a country before its city, and what parts places in their own script."""

_FULL_STOPS_JOIN = frozenset({"zh"})
"""Languages whose sentences follow each other without a space."""

_NARROW = "\N{NARROW NO-BREAK SPACE}"

_PARTICLES = {
    "은/는": ("은", "는"),
    "이/가": ("이", "가"),
    "을/를": ("을", "를"),
    "과/와": ("과", "와"),
    "으로/로": ("으로", "로"),
    "이라/라": ("이라", "라"),
}
"""Korean particles by their two forms: after a final consonant, and after a vowel."""

_RIEUL = 8
"""The number of ㄹ among the final consonants of a syllable, after which 로 stands."""

_SPOKEN_DIGITS = "영일이삼사오육칠팔구"
_SPOKEN_LETTERS = {"l": "엘", "m": "엠", "n": "엔", "r": "알"}
"""Latin letters whose Korean name ends in a consonant."""

_ENDS_IN_CONSONANT = re.compile(r"(?:[lmn]|ng|ck|[aeiou][bkpt]|[aeiou]c)$")
"""Latin words that Korean writes with a final consonant: 브라질, 팀, 런던, 베이징, 블록, 맵."""

_TIME = re.compile(r"\d{1,2}:(\d\d)$")
_ONE_O_CLOCK = re.compile(r"0?1(?!\d)")
_ASIDE = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")


_WEEKDAY = re.compile(r"EEEE[,،]? ?| ?EEEE$")
_DAY = re.compile(r"(?<![a-z'])d(?![a-z'])")
"""What stands for the weekday and for the day of the month in a pattern of CLDR."""


class PlacedName(str):
    """A name, and how it stands in a sentence: with its article, where its language needs one."""

    __slots__ = ("in_sentence",)

    in_sentence: str

    def __new__(cls, name: str, in_sentence: str | None = None) -> Self:
        """Return a name; without `in_sentence` it stands in a sentence as it is."""
        made = super().__new__(cls, name)
        made.in_sentence = in_sentence or ""
        return made


def in_sentence(name: str) -> str:
    """Return a name as it stands in the middle of a sentence ("the Joint Conference")."""
    return getattr(name, "in_sentence", "") or name


def at_start(name: str) -> str:
    """Return a name as it stands where a sentence begins ("The Joint Conference")."""
    placed = in_sentence(name)
    return name if placed == name else placed[:1].upper() + placed[1:]


def locale_of(language: str) -> Locale:
    """Return the CLDR locale that formats dates, numbers and lists of a language."""
    return Locale.parse(LANGUAGE[language].locale if language in LANGUAGE else language)


def written_date(day: date, pattern: str, language: str) -> str:
    """Return a day as a pattern of CLDR has it; French counts the first alone: 1er mai, 2 mai."""
    if language == "fr" and day.day == 1:
        pattern = pattern.replace(" d ", " d'er' ")
    return format_date(day, pattern, locale=locale_of(language))


def written_numbers(year: int, month: int, day: int, pattern: str, language: str) -> str:
    """Return a date as a pattern of CLDR has it but for the weekday, be it in no calendar.

    Raises ValueError for a month that is none.
    """
    bare = _WEEKDAY.sub("", pattern)
    number = "1er" if language == "fr" and day == 1 else day
    return format_date(date(year, month, 1), _DAY.sub(f"'{number}'", bare), locale_of(language))


def listed(items: Iterable[str], language: str) -> str:
    """Return items as a list in a sentence ("a, b and c"), by CLDR.

    In Korean two are joined by the particle that is spoken, more by commas alone: CLDR's 및 is of
    the written office.
    """
    shown = [isolated(item, language) for item in items]
    if language != "ko":
        return format_list(shown, locale=locale_of(language))
    if len(shown) == 2 and (joined := particle(shown[0], "과/와")) in {"과", "와"}:
        return f"{shown[0]}{joined} {shown[1]}"
    return ", ".join(shown)


def placed(parts: Iterable[str], language: str) -> str:
    """Return the parts of a place, given from the smallest to the largest, as the language does.

    Chinese and Korean begin with the largest; names of another script are parted by commas there.
    """
    known = [part for part in parts if part]
    between = _LARGE_FIRST.get(language)
    if between is None:
        return in_row(known, language)
    known.reverse()
    said = known[0] if known else ""
    for before, after in pairwise(known):
        is_own = _is_east_asian(before[-1]) and _is_east_asian(after[0])
        said += (between if is_own else _SEPARATORS.get(language, ", ")) + after
    return said


def _is_east_asian(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in {"W", "F"}


def language_name(code: str, language: str) -> str:
    """Return what a language calls another in a sentence; a code that it has no name for."""
    return str(locale_of(language).languages.get(code, code))


def language_label(code: str, language: str) -> str:
    """Return what a language calls another where the name stands alone, as in a menu."""
    name = language_name(code, language)
    return name[:1].upper() + name[1:]


def language_names(codes: Iterable[str], language: str) -> str:
    """Return languages by their codes as a list in a sentence, each as the language calls it."""
    return listed((language_name(code, language) for code in codes), language)


def hour(time: str, language: str) -> str:
    """Return a time of day as it stands in a sentence: Spanish says *la 01:00*, *las 10:00*."""
    if language != "es":
        return time
    return f"{'la' if _ONE_O_CLOCK.match(time) else 'las'} {time}"


def percent(share: float, language: str) -> str:
    """Return a share of 1 in percent, as the language writes it."""
    written = format_percent(share, locale=locale_of(language))
    return written.replace("\N{NO-BREAK SPACE}", _NARROW) if language == "fr" else written


def listed_open(items: Iterable[str], language: str) -> str:
    """Return items as the beginning of a list that goes on ("a, b"), by CLDR."""
    between = locale_of(language).list_patterns["standard"]["middle"]
    return reduce(between.format, [isolated(item, language) for item in items])


def in_row(parts: Iterable[str], language: str) -> str:
    """Return the parts that are not empty beside each other, parted by the language's comma."""
    separator = _SEPARATORS.get(language, ", ")
    return separator.join(isolated(part, language) for part in parts if part)


def in_line(parts: Iterable[str], language: str) -> str:
    """Return the parts that are not empty in one line, parted by dots in the middle."""
    return " · ".join(isolated(part, language) for part in parts if part)


def sentences(parts: Iterable[str], language: str) -> str:
    """Return sentences one after another, as the language spaces them."""
    return ("" if language in _FULL_STOPS_JOIN else " ").join(part for part in parts if part)


def isolated(text: str, language: str) -> str:
    """Return a text that keeps its own direction among others (UAX #9).

    Only Arabic needs it, and only for what is not Arabic alone: a Latin name, a number.
    """
    if language != "ar" or all(map(_is_arabic, text)):
        return text
    if text.startswith(FIRST_STRONG_ISOLATE) and text.find(POP_ISOLATE) == len(text) - 1:
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def _is_arabic(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in {"AL", "NSM", "WS", "CS", "ON"}


def particle(word: str, forms: str) -> str:
    """Return the form of a Korean particle that a word takes, by how the word ends when spoken.

    Figures are spoken as Korean reads them, Latin letters as it spells them; what stands in
    brackets is not spoken. A word of another script takes both forms, as Korean writes them then.
    Raises KeyError for a particle there is not.
    """
    closed, open_ = _PARTICLES[forms]
    final = _final_consonant(word)
    if final is None:
        return f"{closed}({open_})"
    if forms == "으로/로" and final == _RIEUL:
        return open_
    return closed if final else open_


def _final_consonant(word: str) -> int | None:
    """Return the number of a word's last consonant, 0 after a vowel, None where nobody can say."""
    spoken = _ASIDE.sub("", word) or word
    spoken = _TIME.sub(lambda found: "시" if found[1] == "00" else "분", spoken)
    letters = [letter for letter in spoken if letter.isalnum()]
    if not letters:
        return None
    last = letters[-1]
    if "가" <= last <= "힣":
        return (ord(last) - ord("가")) % 28
    if last in "0123456789":
        return _final_of_number(re.findall(r"\d+", spoken)[-1])
    if not last.isascii():
        return None
    return _final_of_latin(re.findall(r"[A-Za-z]+", spoken)[-1])


def _final_of_number(digits: str) -> int:
    """Return the last consonant of a number as Korean reads it: 10 is 십, 100 백, 20000 이만."""
    zeros = len(digits) - len(digits.rstrip("0"))
    syllable = _SPOKEN_DIGITS[int(digits[-1])]
    if zeros and zeros < len(digits):
        syllable = {1: "십", 2: "백", 3: "천"}.get(zeros, "만")
    return (ord(syllable) - ord("가")) % 28


def _final_of_latin(word: str) -> int:
    if word.isupper() or len(word) == 1:
        name = _SPOKEN_LETTERS.get(word[-1].lower(), "가")
        return (ord(name[-1]) - ord("가")) % 28
    ending = _ENDS_IN_CONSONANT.search(word.lower())
    if ending is None:
        return 0
    return _RIEUL if ending.group() == "l" else 1
