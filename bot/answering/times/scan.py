"""A question folded for matching, with the way back to the offsets of what was typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

_ARABIC = str.maketrans("أإآٱىةؤئ", "اااايهوي")
_INVISIBLE = frozenset("\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_PUNCTUATION = str.maketrans("‘’ʼ`´‐‑‒–—―−、。〜～،؛؟", "'''''-------,.--,;?")
_TOKEN = re.compile(r"[^\W\d_]{4,}")
_LONG = 8  # two edits are forgiven from here on


_ISH = re.compile(r"(?:(?<=\d)|(?<=\d[ap]m)|(?<=\d [ap]m)|(?<=noon))-?ish\b")
"""What makes an English time of day rough: "12:20ish", "noonish"."""


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text and, for each of its characters, the index of the typed one it came from."""

    text: str
    offsets: tuple[int, ...]
    typed: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Translate folded offsets into typed ones, with marks on the last letter and "-ish"."""
        first, last = self.offsets[start], self.offsets[end - 1] + 1
        while last < len(self.typed) and unicodedata.combining(self.typed[last]):
            last += 1
        rough = _ISH.match(self.typed, last)
        return first, rough.end() if rough else last


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if "\uac00" <= character <= "\ud7a3":  # decomposing Hangul would tear syllables apart
        return character
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    if character.isspace():
        return " "
    if character in _INVISIBLE or unicodedata.category(character)[0] == "C":
        return ""
    plain = character.translate(_PUNCTUATION).casefold().translate(_ARABIC)
    apart = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in apart if unicodedata.category(c) != "Mn").translate(_PUNCTUATION)


def fold_pattern(text: str) -> str:
    """Fold a word or a pattern of the lexicon the way questions are folded."""
    return "".join(_fold_character(character) for character in text)


def fold_typed(typed: str) -> Folded:
    """Fold a question, runs of spaces into one."""
    letters: list[str] = []
    offsets: list[int] = []
    for index, character in enumerate(typed):
        for letter in _fold_character(character):
            if letter == " " and letters and letters[-1] == " ":
                continue
            letters.append(letter)
            offsets.append(index)
    text = _ISH.sub(lambda ish: " " * len(ish.group()), "".join(letters))
    return Folded(text, tuple(offsets), typed)


def repair(
    folded: Folded, targets: Sequence[str], kept: Collection[str], shortest: int = 4
) -> Folded:
    """Put the nearest target in the place of a word one edit away from it, two if it is long.

    A word of `kept` is left alone ("match" is not "march"), and the first letter must agree, but
    for a transposition of the first two: people rarely mistype it, and other words begin there.
    """
    pieces: list[str] = []
    offsets: list[int] = []
    position = 0
    for match in _TOKEN.finditer(folded.text):
        token = match.group()
        if token in kept or len(token) < shortest:
            continue
        target = _nearest(token, targets)
        if target is None:
            continue
        start, end = match.span()
        pieces += [folded.text[position:start], target]
        offsets += folded.offsets[position:start]
        first, last = folded.offsets[start], folded.offsets[end - 1]
        offsets += [first] * (len(target) - 1) + [last]
        position = end
    if not pieces:
        return folded
    pieces.append(folded.text[position:])
    offsets += folded.offsets[position:]
    return Folded("".join(pieces), tuple(offsets), folded.typed)


def _nearest(token: str, targets: Sequence[str]) -> str | None:
    found = process.extractOne(
        token, targets, scorer=DamerauLevenshtein.distance, processor=None, score_cutoff=2
    )
    if found is None or found[1] == 0:
        return None
    target, distance, _ = found
    if distance > 1 and min(len(target), len(token) + 1) < _LONG:
        return None
    is_begun = target[0] == token[0] or target[:2] == token[1::-1]
    return target if is_begun and _is_slip(token, target) else None


def _is_slip(token: str, target: str) -> bool:
    """Whether no vowel stands for a consonant: "dominios" are no "domingos"."""
    pairs = [(a, b) for a, b in zip(token, target, strict=False) if a != b]
    is_one = len(token) == len(target) and len(pairs) == 1
    return not is_one or (pairs[0][0] in _VOWELS) is (pairs[0][1] in _VOWELS)


_VOWELS = frozenset("aeiouyаеёиоуыэюя")
