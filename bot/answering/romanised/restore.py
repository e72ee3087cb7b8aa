"""The likeliest words of a message in Latin letters, in the script of its language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.answering.classifier.language_model import language_model
from bot.answering.romanised.arabic import (
    BEFORE,
    VOWEL_COST,
    arabic_words,
    everyday,
    nearest_arabic,
)
from bot.answering.romanised.lattice import likeliest_words
from bot.answering.romanised.russian import russian_word
from bot.answering.romanised.sounds import consonants, plain, typed
from bot.answering.romanised.words import LANGUAGES, words_of
from bot.answering.text.normalise import script_of
from bot.languages import UNSEGMENTED

EVERYDAY, SHORTEST_EVERYDAY = 4, 3
"""How often the wordings have a word, and its letters, that alone tells a language."""

_DIGIT = re.compile(r"^[2357][a-z]{2}|[a-z]{2}[2357](?:[a-z]|$)|[a-z][2357][a-z]")
"""A digit that stands for an Arabic letter: "mo2tamar", "3arabi"."""

_TOKEN = re.compile(r"(?<!\d)[2-9]?[^\W\d_](?:[^\W_]|['’`-](?=[^\W_]))*'?")


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int


def restored(text: str, language: str, is_name: Callable[[str], bool]) -> str:
    """Return a message in Latin letters in the script of its language, names left as typed.

    `is_name` tells a word that names something of the event. What is neither a word of the
    language nor reads by its rules stays as it is: English words do not turn into others.
    Raises ValueError for a language that is written in Latin letters anyway.
    """
    if language not in LANGUAGES:
        raise ValueError(f"nothing to restore in {language}")
    tokens = [_Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]

    def is_kept(word: str) -> bool:
        is_small = language == "ar" and plain(word) in BEFORE  # "el" is in Spanish titles, too
        return not is_small and is_name(word)

    pieces: list[str] = []
    position = 0
    for run in _runs(tokens, text, is_kept):
        pieces.append(text[position : run[0].start])
        pieces.append(_read(run, language))
        position = run[-1].end
    return "".join([*pieces, text[position:]])


def _runs(
    tokens: Sequence[_Token], text: str, is_name: Callable[[str], bool]
) -> Iterator[list[_Token]]:
    """Yield stretches of words with only spaces between them, without names."""
    run: list[_Token] = []
    for token in tokens:
        is_apart = bool(run) and text[run[-1].end : token.start].strip() != ""
        if is_apart or is_name(token.text):
            if run:
                yield run
            run = []
        if not is_name(token.text):
            run.append(token)
    if run:
        yield run


def _read(run: Sequence[_Token], language: str) -> str:
    if language in UNSEGMENTED:
        return likeliest_words([token.text for token in run], language)
    words = [token.text for token in run]
    return " ".join(arabic_words(words) if language == "ar" else map(russian_word, words))


def share_known(text: str, language: str) -> float:
    """Return which part of the words of a text in Latin letters are words of a language."""
    found = [token.group() for token in _TOKEN.finditer(text)]
    return sum(_is_known(word, language) for word in found) / len(found) if found else 0.0


def only_romanised_language_of(text: str) -> str | None:
    """Return the one language of whose everyday words a few in Latin letters are, or None.

    "privet" is Russian and "nihao" Chinese; what English, French or Spanish has, too, tells none.
    """
    found = [token.group() for token in _TOKEN.finditer(text)]
    if found and all(plain(word) in everyday() for word in found):
        return "ar"
    known = language_model("latin").counts
    if not found or any(known.get(plain(word)) for word in found):
        return None
    told = [one for one in LANGUAGES if all(_is_everyday(word, one) for word in found)]
    return told[0] if len(told) == 1 else None


def _is_everyday(word: str, language: str) -> bool:
    """Whether a word is one of a language as it stands, and often typed."""
    if language == "ar":
        nearest = nearest_arabic(plain(word), most=0.0)
        counts = words_of("ar").get(consonants(typed(word, "ar")), {})
        count = counts.get(nearest or "", 0)
    else:
        count = max(words_of(language).get(typed(word, language), {"": 0}).values())
    return len(word) >= SHORTEST_EVERYDAY and count >= EVERYDAY


def _is_known(word: str, language: str) -> bool:
    if language in UNSEGMENTED:
        written = likeliest_words([word], language)
        return script_of(written) != "latin" and " " not in written
    if language == "ar":
        if plain(word) in everyday() or _DIGIT.search(plain(word)):
            return True
        return plain(word) in BEFORE or nearest_arabic(plain(word), VOWEL_COST) is not None
    return typed(word, language) in words_of(language)
