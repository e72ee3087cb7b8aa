"""Arabic words out of Latin letters and digits: by their consonants, the vowels as they may be."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from bot.answering.romanised.foreign import is_foreign
from bot.answering.romanised.sounds import consonants, keys_of, plain, typed
from bot.answering.romanised.words import total_of, words_of
from bot.answering.text.lexicon_files import read_lexicon

VOWEL_COST = 1.2
"""What a vowel costs that only one of two Arabic spellings has."""

MOST_VOWELS = 2.4
"""Up to which cost two words with the same consonants may be one."""

BEFORE = {
    "el": "ال", "al": "ال", "il": "ال", "l": "ال", "fel": "في ال", "fil": "في ال", "bel": "بال",
    "bil": "بال", "lel": "لل", "lil": "لل", "mel": "من ال", "wel": "وال", "w": "و", "b": "ب",
}  # fmt: skip
"""What is written onto the next word in Arabic, and apart in Latin letters."""


@cache
def everyday() -> Mapping[str, str]:
    """Return the Arabic of everyday words as they are typed in Latin letters."""
    rows: Mapping[str, list[str]] = read_lexicon("arabizi.yaml")
    return {word: meant for meant, typed_so in rows.items() for word in typed_so}


_FUSED = re.compile(r"^([wfblm]?[aei]?l)[-'’]?(?=[^\W_]{3})")


def arabic_words(words: Sequence[str]) -> Iterator[str]:
    """Yield the words of a run; what Arabic writes onto the next word is."""
    before = ""
    for index, word in enumerate(words):
        prefix = BEFORE.get(plain(word))
        if prefix and index + 1 < len(words):
            before += prefix
            continue
        yield _arabic_word(word, before)
        before = ""


@lru_cache(maxsize=4096)
def _arabic_word(word: str, before: str = "") -> str:
    """Return the nearest Arabic word; a foreign one stays; an unknown one is spelt by its letters.

    `before` is what stood apart in front of it: an article, "and".
    """
    bare = plain(word)
    if bare in everyday():
        return before + everyday()[bare]
    is_kept = is_foreign(word)
    most = 0.0 if is_kept else MOST_VOWELS
    if not before:
        found = nearest_arabic(bare, most)
        fused = _FUSED.match(bare)
        if found is not None or not fused or is_kept:
            return found or (word if is_kept or len(bare) < 2 else _spelt(bare))
        before, bare = BEFORE.get(fused.group(1), "ال"), bare[fused.end() :]
    if before.endswith(("ال", "لل")):
        definite = nearest_arabic(f"el{bare}", most)
        if definite is not None and definite.startswith("ال"):
            return before.removesuffix("ال") + (
                definite.removeprefix("ال") if before.endswith("لل") else definite
            )
    found = nearest_arabic(bare, most)
    if found is None and is_kept:
        return word
    return before + (found or _spelt(bare))


def nearest_arabic(word: str, most: float) -> str | None:
    """Return the word with the same consonants whose vowels come nearest, at most so far off."""
    total = total_of("ar")
    priced = []
    for key in dict.fromkeys((typed(word, "ar"), typed(word.replace("2", "q"), "ar"))):
        for other, count in words_of("ar").get(consonants(key), {}).items():
            cost = _vowel_cost(key, keys_of(other, "ar")[0], is_strict=most == 0)
            if len(other) > 1 and cost <= most:
                priced.append((cost + 0.15 * (total - math.log(count)), other))
    return min(priced)[1] if priced else None


def _vowel_cost(typed_key: str, key: str, *, is_strict: bool) -> float:
    """Say how far two spellings are apart: short vowels are typed, and not written."""
    short, long = typed_key.replace("E", ""), key.replace("a", "")
    if is_strict:
        return float(short != long)
    whole = Levenshtein.distance(typed_key.replace("E", "A"), long)
    return VOWEL_COST * min(whole, Levenshtein.distance(short, long), _written(typed_key, long))


def _written(typed_key: str, key: str) -> float:
    """Weigh long vowels and ayns of a written word that nobody typed, and what is typed more."""
    pending = list(typed_key.replace("E", "A"))
    missing, extra = 0, 0.0
    for letter in key:
        if letter in pending:
            place = pending.index(letter)
            extra += _extra(pending[:place])
            del pending[: place + 1]
        else:
            missing += 1
    return missing + extra + _extra(pending)


def _extra(letters: Sequence[str]) -> float:
    """Weigh letters that only were typed: a short a or e is never written, i and u seldom."""
    return sum(0.0 if letter == "A" else 0.25 if letter in "WY" else 1.0 for letter in letters)


_ARABIC_SPELT = (
    ("7'", "خ"), ("3'", "غ"), ("9'", "ض"), ("6'", "ظ"), ("kh", "خ"), ("gh", "غ"), ("sh", "ش"),
    ("ch", "ش"), ("th", "ث"), ("dh", "ذ"), ("5", "خ"), ("7", "ح"), ("3", "ع"), ("2", "ء"),
    ("6", "ط"), ("8", "ق"), ("9", "ق"), ("4", "ش"), ("aa", "ا"), ("ee", "ي"), ("oo", "و"),
    ("ou", "و"), ("b", "ب"), ("p", "ب"), ("t", "ت"), ("j", "ج"), ("g", "ج"), ("d", "د"),
    ("r", "ر"), ("z", "ز"), ("s", "س"), ("f", "ف"), ("v", "ف"), ("q", "ق"), ("k", "ك"),
    ("c", "ك"), ("l", "ل"), ("m", "م"), ("n", "ن"), ("h", "ه"), ("w", "و"), ("y", "ي"),
    ("i", "ي"), ("o", "و"), ("u", "و"), ("x", "كس"),
)  # fmt: skip


def _spelt(word: str) -> str:
    """Spell a word by its letters: long vowels at its ends, what is between them is short."""
    text = re.sub(r"(?<=[^aeiou])[aei](?=[^aeiou])", "", word)
    text = re.sub(r"^[aei]", "ا", text)
    text = re.sub(r"[ae]h?$", "ة", text)
    for latin, letter in _ARABIC_SPELT:
        text = text.replace(latin, letter)
    return re.sub(r"[ae]", "ا", text)
