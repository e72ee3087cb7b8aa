"""A line in Latin letters as people type it, to teach what language that is. For `make model`."""

from __future__ import annotations

import re

import numpy as np
from anyascii import anyascii

from bot.answering.text.substitutions import substituted, substitutions

_SYLLABLE = re.compile(r"[A-Z]?[a-z]+|[^A-Za-z]+|[A-Z]")

_KOREAN = substitutions(
    (r"b(?=[nm])", "m"),
    (r"g(?=[nm])", "ng"),
    (r"[dt](?=[nm])", "n"),
    (r"(?<!n)g(?=[^aeiouyw]|$)", "k"),
    (r"b(?=[^aeiouyw]|$)", "p"),
    (r"d(?=[^aeiouyw]|$)", "t"),
    (r"lr|rl", "ll"),
)
_RUSSIAN = (("shch", "sch"), ("kh", "h"), ("ts", "c"), ("yu", "ju"), ("ya", "ja"), ("y", "i"))
_ARABIC = {
    "ا": "a", "أ": "a", "إ": "e", "آ": "a", "ى": "a", "ة": "a", "ؤ": "2", "ئ": "2", "ء": "2",
    "ب": "b", "ت": "t", "ث": "th", "ج": "g", "ح": "7", "خ": "5", "د": "d", "ذ": "z", "ر": "r",
    "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "3", "غ": "gh",
    "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "o", "ي": "i",
}  # fmt: skip
_OTHERWISE = {
    "ج": "j", "خ": "kh", "ح": "h", "ع": "a", "ق": "2", "و": "w", "ي": "y", "ش": "ch", "إ": "i",
}  # fmt: skip
_SHORT = ("a", "e", "e", "i", "o")
_VOWELS = frozenset("aeiou")


def romanised(text: str, language: str, generator: np.random.Generator) -> str:
    """Return a line of Russian, Arabic, Chinese or Korean in Latin letters, as people type it.

    The generator chooses between spellings that people mix: spaces in Pinyin, the vowels that
    Arabic does not write, one letter or two.
    """
    if language == "ar":
        return _arabic(text, generator)
    if language == "zh":
        return _pinyin(text, generator)
    typed = anyascii(text).lower()
    if language == "ko":
        return substituted(typed, _KOREAN)
    typed = typed.replace("'", "")
    for usual, other in _RUSSIAN:
        if generator.random() < 0.5:
            typed = typed.replace(usual, other)
    return typed


def _pinyin(text: str, generator: np.random.Generator) -> str:
    joins = generator.choice((0.0, 0.5, 1.0), p=(0.3, 0.5, 0.2))
    written = ""
    for syllable in _SYLLABLE.findall(anyascii(text)):
        is_apart = written[-1:].isalpha() and generator.random() >= joins
        written += (" " if is_apart else "") + syllable.lower()
    return written


def _arabic(text: str, generator: np.random.Generator) -> str:
    return " ".join(_arabic_word(word, generator) for word in text.split())


def _arabic_word(word: str, generator: np.random.Generator) -> str:
    if word.startswith("ال"):
        article = str(generator.choice(("el ", "al ", "el", "il ")))
        return article + _arabic_word(word.removeprefix("ال"), generator)
    written = ""
    for letter in word:
        choices = [_ARABIC.get(letter, ""), _OTHERWISE.get(letter, _ARABIC.get(letter, ""))]
        typed = choices[int(generator.random() < 0.3)] if letter in _ARABIC else letter
        if written and not {written[-1], typed[:1]} & _VOWELS and generator.random() < 0.7:
            written += str(generator.choice(_SHORT))
        written += typed
    return written
