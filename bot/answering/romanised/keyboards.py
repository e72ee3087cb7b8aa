"""What was typed with the keyboard set to another language ("ghbdtn" is "привет")."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from bot.answering.classifier.language_model import language_model
from bot.answering.romanised.hangul import places_of, syllable
from bot.answering.romanised.words import words_of
from bot.answering.text.normalise import fold, script_of, words
from bot.languages import SCRIPTS

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю"
_ARABIC = (
    "ض", "ص", "ث", "ق", "ف", "غ", "ع", "ه", "خ", "ح", "ج", "د", "ش", "س", "ي", "ب", "ل",
    "ا", "ت", "ن", "م", "ك", "ط", "ئ", "ء", "ؤ", "ر", "لا", "ى", "ة", "و", "ز",
)  # fmt: skip
_KOREAN = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ[]ㅁㄴㅇㄹㅎㅗㅓㅏㅣ;'ㅋㅌㅊㅍㅠㅜㅡ,."
_SHIFTED = {"Q": "ㅃ", "W": "ㅉ", "E": "ㄸ", "R": "ㄲ", "T": "ㅆ", "O": "ㅒ", "P": "ㅖ"}

_ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_NUCLEI = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_CODAS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_DOUBLE_NUCLEI = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ",
    "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
}  # fmt: skip
_DOUBLE_CODAS = {
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ",
    "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip

LEAST_KNOWN = 0.6
"""Which part of the letters must be in everyday words on the other keyboard, and none on this."""

SHORTEST = 5
"""Letters of the shortest message that is tried: any two or three are a word somewhere."""

_TO_RUSSIAN: Mapping[str, str] = dict(zip(_LATIN, _RUSSIAN, strict=True))
_TO_LATIN: Mapping[str, str] = {typed: key for key, typed in _TO_RUSSIAN.items()}
_TO_ARABIC: Mapping[str, str] = dict(zip(_LATIN, _ARABIC, strict=True))
_FROM_ARABIC: Mapping[str, str] = {typed: key for key, typed in _TO_ARABIC.items()}
_TO_KOREAN: Mapping[str, str] = dict(zip(_LATIN, _KOREAN, strict=True))


def retyped(text: str, is_name: Callable[[str], bool] = lambda _: False) -> str | None:
    """Return the message that the same keys give on the keyboard that was meant, or None.

    Only when nearly nothing is a word, or a name by `is_name`, as it stands, and most is on another
    keyboard.
    """
    if sum(map(str.isalpha, text)) < SHORTEST:
        return None
    if _known(text, None, is_name) > 1 - LEAST_KNOWN:
        return None
    found = [(_known(other, language), other) for other, language in _others(text)]
    share, best = max(found, default=(0.0, ""))
    return best if share >= LEAST_KNOWN else None


def _others(text: str) -> Iterator[tuple[str, str]]:
    script = script_of(text)
    if script == "latin":
        yield _translated(text, _TO_RUSSIAN), "ru"
        yield _translated(text, _TO_ARABIC), "ar"
        yield _korean(text), "ko"
    elif script in {"cyrillic", "arabic"}:
        table = _TO_LATIN if script == "cyrillic" else _FROM_ARABIC
        joined = text.replace("لا", "b") if script == "arabic" else text
        for language in SCRIPTS["latin"]:
            yield _translated(joined, table), language
    elif script == "hangul":
        for language in SCRIPTS["latin"]:
            yield _untyped(text), language


def _translated(text: str, table: Mapping[str, str]) -> str:
    return "".join(
        table.get(c, table.get(c.lower(), c).upper() if c.isupper() else c) for c in text
    )


def _known(
    text: str, language: str | None, is_name: Callable[[str], bool] = lambda _: False
) -> float:
    """Return which part of the letters is in words of a language, or of any of its script."""
    tokens = [word for word in words(fold(text)) if not word.isdigit()]
    letters = sum(map(len, tokens))
    known = (len(one) for one in tokens if _is_word(one, language) or is_name(one))
    return sum(known) / letters if letters else 1.0


def _is_word(word: str, language: str | None) -> bool:
    script = script_of(word) or "latin"
    if language is None or language in SCRIPTS["latin"]:
        model = language_model(script)
        counts = model.vocabulary.get(language, model.counts) if language else model.counts
        return bool(counts.get(word))
    if language not in SCRIPTS[script]:
        return False
    known = _own_words(language)
    # Korean endings are written onto words.
    return word in known or (script == "hangul" and any(word[:n] in known for n in (3, 2)))


@cache
def _own_words(language: str) -> frozenset[str]:
    """Return the folded words of a language; folding them one by one is dear, and few need it."""
    own = words_of(language).words()
    if language == "ar":
        return frozenset(map(fold, own))
    return frozenset(word.replace("ё", "е") for word in own)


def _korean(text: str) -> str:
    """Compose what a Korean keyboard (dubeolsik) makes of Latin keys."""
    letters = [_SHIFTED.get(c, _TO_KOREAN.get(c.lower(), c)) for c in text]
    written: list[str] = []
    position = 0
    while position < len(letters):
        one, position = _syllable(letters, position)
        written.append(one)
    return "".join(written)


def _syllable(letters: list[str], start: int) -> tuple[str, int]:
    """Return the syllable that begins at a letter, and where it ends."""

    def at(index: int) -> str:
        return letters[index] if index < len(letters) else ""

    onset, nucleus = at(start), at(start + 1)
    if onset not in _ONSETS or not nucleus or nucleus not in _NUCLEI:
        return onset, start + 1
    end = start + 2
    if at(end) and nucleus + at(end) in _DOUBLE_NUCLEI:
        nucleus, end = _DOUBLE_NUCLEI[nucleus + at(end)], end + 1
    coda = " "
    if at(end).strip() and at(end) in _CODAS and not _is_vowel(at(end + 1)):
        coda, end = at(end), end + 1
        if coda + at(end) in _DOUBLE_CODAS and not _is_vowel(at(end + 1)):
            coda, end = _DOUBLE_CODAS[coda + at(end)], end + 1
    return syllable(_ONSETS.index(onset), _NUCLEI.index(nucleus), _CODAS.index(coda)), end


def _is_vowel(letter: str) -> bool:
    return bool(letter) and letter in _NUCLEI


def _untyped(text: str) -> str:
    """Return the Latin keys of what stands in Hangul."""
    keys = {typed: key for key, typed in _TO_KOREAN.items()}
    keys |= {typed: key.lower() for key, typed in _SHIFTED.items()}
    for double, single in {**_DOUBLE_NUCLEI, **_DOUBLE_CODAS}.items():
        keys[single] = "".join(keys[letter] for letter in double)
    written = []
    for character in unicodedata.normalize("NFC", text):
        places = places_of(character)
        if places is None:
            written.append(keys.get(character, character))
            continue
        onset, nucleus, coda = places
        parts = _ONSETS[onset], _NUCLEI[nucleus], _CODAS[coda]
        written.append("".join(keys[part] for part in parts if part != " "))
    return "".join(written)
