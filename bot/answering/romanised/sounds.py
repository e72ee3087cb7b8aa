"""Keys by which words are found: the same for the common Latin spellings of one sound."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import product

from anyascii import anyascii

from bot.answering.text.substitutions import substituted, substitutions

MOST_READINGS = 4
"""Readings of one Chinese word that get a key."""


_RUSSIAN_LETTERS = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "6", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "4", "ш": "w", "щ": "w",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
})  # fmt: skip
_RUSSIAN_ALIKE = substitutions((r"ts|tz", "c"), (r"ie|io", "e"), (r"(.)\1+", r"\1"))
_RUSSIAN = (
    *substitutions(
        (r"['’`\"]", ""),
        (r"(?<=i)[jy](?=e)", ""),
        (r"shch|sch|sh|щ", "w"),
        (r"ch", "4"),
        (r"zh", "6"),
        (r"kh|x", "h"),
        (r"(?<=[bcdfghklmnpqrstvw46])j(?=[aouei])|^j(?=n)|(?<=[aeiou])j(?=[ednk])", "6"),
        (r"[jy]", "i"),
        (r"q", "k"),
    ),
    *_RUSSIAN_ALIKE,
)

_ARABIC_LETTERS = {
    "ا": "A", "أ": "A", "إ": "A", "آ": "A", "ى": "A", "ة": "a", "ؤ": "", "ئ": "", "ء": "",
    "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "x", "د": "d", "ذ": "z", "ر": "r",
    "ز": "z", "س": "s", "ش": "c", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "3", "غ": "G",
    "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "W", "ي": "Y",
    "پ": "b", "چ": "c", "گ": "g", "ڤ": "f", "ی": "Y", "ک": "k",
}  # fmt: skip
_ARABIC = substitutions(
    (r"^[aeiou]+", "A"),
    (r"7'|5|kh", "x"),
    (r"3'|gh", "G"),
    (r"6|th", "t"),
    (r"9'|dh", "d"),
    (r"9", "k"),
    (r"4|sh|ch", "c"),
    (r"8|q", "k"),
    (r"7", "h"),
    (r"2|['’`]", ""),
    (r"ou|oo|w|o|u", "W"),
    (r"ee|y|i", "Y"),
    (r"a+", "A"),
    (r"e", "E"),
    (r"p", "b"),
    (r"v", "f"),
    (r"g", "j"),
    (r"(.)\1+", r"\1"),
)
_CONSONANTS = re.compile(r"[aAEWY3]")

_KOREAN = substitutions(
    (r"['’`-]", ""),
    (r"shi", "si"),
    (r"ng[rl]", "ngn"),
    (r"yeo|yuh", "yo"),
    (r"wae|woe|oe|we", "e"),
    (r"wo", "uo"),
    (r"eui|ui", "i"),
    (r"uh|eo|au", "o"),
    (r"eu|oo|u", "u"),
    (r"ae|e", "e"),
    (r"ee", "i"),
    (r"[kgq]h?(?=m|n(?!g))", "n"),
    (r"[kgq]+", "k"),
    (r"ch|j+", "c"),
    (r"[td]+h?(?=[nm])", "n"),
    (r"[td]+h?", "t"),
    (r"[bp]h?(?=[nm])", "m"),
    (r"[bpv]+h?|f", "p"),
    (r"[rl]+|l?n?l", "l"),
    (r"s+", "s"),
    (r"z", "c"),
    (r"(.)\1+", r"\1"),
)

_TONES = re.compile(r"(?<=[a-z])[1-5](?![0-9])")
_READINGS: Mapping[str, tuple[str, ...]] = {
    "了": ("le", "liao"), "地": ("di", "de"), "谁": ("shei", "shui"), "誰": ("shei", "shui"),
    "都": ("dou", "du"), "长": ("chang", "zhang"), "長": ("chang", "zhang"), "称": ("cheng",),
    "行": ("xing", "hang"), "会": ("hui",), "还": ("hai", "huan"), "還": ("hai", "huan"),
    "得": ("de", "dei"), "重": ("zhong", "chong"), "觉": ("jue", "jiao"), "调": ("diao", "tiao"),
    "乐": ("le", "yue"), "樂": ("le", "yue"), "着": ("zhe", "zhao"), "没": ("mei",),
    "落": ("luo", "la"), "女": ("nv", "nu"), "旅": ("lv", "lu"), "率": ("lv", "lu"),
    "绿": ("lv", "lu"), "律": ("lv", "lu"), "的": ("de", "di"), "儿": ("er", "r"),
    "兒": ("er", "r"), "厕": ("ce",), "那": ("na", "nei"), "哪": ("na", "nei"),
    "这": ("zhe", "zhei"), "色": ("se",), "角": ("jiao",), "参": ("can",), "曾": ("ceng",),
    "什": ("shen",), "仿": ("fang",), "为": ("wei",), "址": ("zhi",), "解": ("jie",),
    "降": ("jiang",), "血": ("xue",), "传": ("chuan", "zhuan"), "朝": ("chao",),
    "便": ("bian", "pian"), "弹": ("dan", "tan"), "几": ("ji",),
    "给": ("gei", "ji"), "系": ("xi",), "种": ("zhong",),
    "冇": ("mou",), "藏": ("cang", "zang"), "省": ("sheng",), "单": ("dan",), "薄": ("bo", "bao"),
}  # fmt: skip
"""Characters that are read otherwise, or in more than one way, in what one asks a conference."""


def plain(text: str) -> str:
    """Return a Latin word in small letters without accents; the tones of Pinyin are accents."""
    composed = unicodedata.normalize("NFD", text.casefold().replace("ü", "v"))
    return "".join(c for c in composed if unicodedata.category(c) != "Mn")


@lru_cache(maxsize=4096)
def spelt_out(word: str) -> str:
    """Return a word of another script letter by letter in Latin ones."""
    return anyascii(word).lower()


def _korean(word: str) -> str:
    return substituted(spelt_out(word), _KOREAN)


def typed(word: str, language: str) -> str:
    """Return the key of a word typed in Latin letters."""
    bare = plain(word)
    if language == "zh":
        return re.sub(r"['’-]", "", _TONES.sub("", bare))
    return substituted(bare, {"ru": _RUSSIAN, "ar": _ARABIC, "ko": _KOREAN}[language])


def consonants(key: str) -> str:
    """Return an Arabic key without its vowels: those are written as everybody pleases."""
    return _CONSONANTS.sub("", key)


def _pinyin(word: str) -> Iterator[str]:
    readings = [_READINGS.get(c, (anyascii(c).lower(),)) for c in word]
    for count, choice in enumerate(product(*readings)):
        if count == MOST_READINGS:
            return
        yield "".join(choice)


def _arabic(word: str) -> Iterator[str]:
    yield re.sub(r"(.)\1+", r"\1", "".join(_ARABIC_LETTERS.get(c, "") for c in word))


_KEYS: Mapping[str, Callable[[str], Iterable[str]]] = {
    "ru": lambda word: [substituted(word.lower().translate(_RUSSIAN_LETTERS), _RUSSIAN_ALIKE)],
    "ar": _arabic,
    "zh": _pinyin,
    "ko": lambda word: [_korean(word)],
}


def keys_of(word: str, language: str) -> list[str]:
    """Return the keys of a word in its own script."""
    return list(dict.fromkeys(key for key in _KEYS[language](word) if key))
