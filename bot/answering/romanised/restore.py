"""The likeliest words of a message in Latin letters, in the script of its language."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from bot.answering.classifier.language_model import language_model
from bot.answering.romanised.hangul import syllables
from bot.answering.romanised.sounds import consonants, keys_of, plain, spelt_out, typed
from bot.answering.romanised.words import LANGUAGES, longest_key, total_of, words_of
from bot.answering.text.normalise import script_of

WORD_COST = 1.0
"""What one more word costs: of two ways to read letters, fewer words are the likelier."""

KEPT_COST, KEPT_LETTER_COST = 14.0, 1.0
"""What it costs to leave a word as it was typed, and more for each letter: a long one is a run."""

FOREIGN_COST, SHORTEST_FOREIGN = 8.0, 5
"""The same for an English word of so many letters: "agenda" is no three Chinese words."""

SPELLING_COST = 1.0
"""What each letter costs by which a Korean word is spelt otherwise than by its letters."""

JOINING = frozenset({"zh", "ko"})
"""Languages whose spaces are put anywhere, or nowhere."""

EVERYDAY, SHORTEST_EVERYDAY = 4, 3
"""How often the wordings have a word, and its letters, that alone tells a language."""

VOWEL_COST = 1.2
"""What a vowel costs that only one of two Arabic spellings has."""

MOST_VOWELS = 2.4
"""Up to which cost two words with the same consonants may be one."""

_TOKEN = re.compile(r"(?<!\d)[2-9]?[^\W\d_](?:[^\W_]|['’`-](?=[^\W_]))*'?")
_BEFORE = {
    "el": "ال", "al": "ال", "il": "ال", "l": "ال", "fel": "في ال", "fil": "في ال", "bel": "بال",
    "bil": "بال", "lel": "لل", "lil": "لل", "mel": "من ال", "wel": "وال", "w": "و", "b": "ب",
}  # fmt: skip
"""What is written onto the next word in Arabic, and apart in Latin letters."""

_FUSED = re.compile(r"^([wfblm]?[aei]?l)[-'’]?(?=[^\W_]{3})")


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
    pieces: list[str] = []
    position = 0
    for run in _runs(tokens, text, is_name):
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
    if language in JOINING:
        return _lattice([token.text for token in run], language)
    words = [token.text for token in run]
    return " ".join(_arabic(words) if language == "ar" else map(_russian, words))


def _lattice(typed_words: Sequence[str], language: str) -> str:
    """Return the cheapest way to cover the letters with words of a language."""
    keys = [typed(word, language) for word in typed_words]
    letters = "".join(keys)
    borders = {0: 0}
    for index in range(1, len(keys) + 1):
        borders[sum(map(len, keys[:index]))] = index
    words, total, longest = words_of(language), total_of(language), longest_key(language)
    best: list[tuple[float, tuple[str, ...]]] = [(math.inf, ())] * (len(letters) + 1)
    best[0] = (0.0, ())
    for start in range(len(letters)):
        cost, said = best[start]
        if cost == math.inf:
            continue
        for end in range(start + 1, min(len(letters), start + longest) + 1):
            for word, count in words.get(letters[start:end], {}).items():
                # A word of one typed word is likelier than one out of the middle of another.
                torn = (start not in borders) + (end not in borders)
                price = cost + WORD_COST + total - math.log(count) + _TORN[language] * torn
                if language == "ko" and not torn:
                    whole = "".join(typed_words[borders[start] : borders[end]])
                    price += SPELLING_COST * Levenshtein.distance(plain(whole), spelt_out(word))
                if price < best[end][0]:
                    best[end] = (price, (*said, word))
        if start in borders and borders[start] < len(keys):
            index = borders[start]
            end = start + len(keys[index])
            price = cost + _cost_of_keeping(typed_words[index], end - start)
            if end > start and price < best[end][0]:
                best[end] = (price, (*said, f" {_by_rule(typed_words[index], language)} "))
    joint = "" if language == "zh" else " "
    return " ".join(joint.join(best[-1][1]).split())


_TORN = {"zh": 0.5, "ko": 3.0}
"""What it costs in each language that a word begins or ends inside a typed one."""


def _cost_of_keeping(word: str, letters: int) -> float:
    if letters >= SHORTEST_FOREIGN and _is_foreign(word):
        return FOREIGN_COST
    return KEPT_COST + KEPT_LETTER_COST * letters


def _by_rule(word: str, language: str) -> str:
    if language != "ko" or _is_foreign(word):
        return word
    return syllables(plain(word)) or word


def _is_foreign(word: str) -> bool:
    """Whether a word is English, French or Spanish, or a short form in capitals."""
    known = language_model("latin").counts
    parts = plain(word).split("-")
    parts.append("".join(parts))
    return any(known.get(part, 0) > 1 and len(part) > 2 for part in parts) or (
        word.isupper() and len(word) > 1
    )


_LETTERS = (
    ("shch", "щ"), ("sch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"),
    ("yu", "ю"), ("ju", "ю"), ("iu", "ю"), ("ya", "я"), ("ja", "я"), ("ia", "я"), ("yo", "ё"),
    ("jo", "ё"), ("ye", "е"), ("x", "х"), ("w", "ш"), ("a", "а"), ("b", "б"), ("v", "в"),
    ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("j", "й"), ("y", "ы"),
    ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"),
    ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "ц"), ("q", "к"),
    ("'", "ь"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def _russian(word: str) -> str:
    known = words_of("ru").get(typed(word, "ru"))
    if known:
        return next(iter(known))
    if "-" in word and not _is_foreign(word):
        return "-".join(map(_russian, word.split("-")))
    if _is_foreign(word) or any(map(str.isdigit, word)):
        return word
    text = plain(word)
    for latin, letter in _LETTERS:
        text = text.replace(latin, letter)
    return text


def _arabic(words: Sequence[str]) -> Iterator[str]:
    before = ""
    for index, word in enumerate(words):
        prefix = _BEFORE.get(plain(word))
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
    is_foreign = _is_foreign(word)
    most = 0.0 if is_foreign else MOST_VOWELS
    if not before:
        found = _nearest_arabic(bare, most)
        fused = _FUSED.match(bare)
        if found is not None or not fused or is_foreign:
            return found or (word if is_foreign or len(bare) < 2 else _spelt(bare))
        before, bare = _BEFORE.get(fused.group(1), "ال"), bare[fused.end() :]
    if before.endswith(("ال", "لل")):
        definite = _nearest_arabic(f"el{bare}", most)
        if definite is not None and definite.startswith("ال"):
            return before.removesuffix("ال") + (
                definite.removeprefix("ال") if before.endswith("لل") else definite
            )
    found = _nearest_arabic(bare, most)
    if found is None and is_foreign:
        return word
    return before + (found or _spelt(bare))


def _nearest_arabic(word: str, most: float) -> str | None:
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


_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]{2,}")


def homophones(text: str) -> str | None:
    """Return a Chinese text with the likeliest characters of the same sound, None for the same.

    Who types by sound picks wrong characters of the right one: 开木词 for 开幕词.
    """

    def likelier(run: re.Match[str]) -> str:
        said = _lattice([keys_of(run.group(), "zh")[0]], "zh")
        return run.group() if said.isascii() else said

    said = _HAN.sub(likelier, text)
    return said if said != text else None


def share_known(text: str, language: str) -> float:
    """Return which part of the words of a text in Latin letters are words of a language."""
    found = [token.group() for token in _TOKEN.finditer(text)]
    return sum(_is_known(word, language) for word in found) / len(found) if found else 0.0


def only_romanised_language_of(text: str) -> str | None:
    """Return the one language of whose everyday words a few in Latin letters are, or None.

    "privet" is Russian and "nihao" Chinese; what English, French or Spanish has, too, tells none.
    """
    found = [token.group() for token in _TOKEN.finditer(text)]
    known = language_model("latin").counts
    if not found or any(known.get(plain(word)) for word in found):
        return None
    told = [one for one in LANGUAGES if all(_is_everyday(word, one) for word in found)]
    return told[0] if len(told) == 1 else None


def _is_everyday(word: str, language: str) -> bool:
    """Whether a word is one of a language as it stands, and often typed."""
    if language == "ar":
        nearest = _nearest_arabic(plain(word), most=0.0)
        counts = words_of("ar").get(consonants(typed(word, "ar")), {})
        count = counts.get(nearest or "", 0)
    else:
        count = max(words_of(language).get(typed(word, language), {"": 0}).values())
    return len(word) >= SHORTEST_EVERYDAY and count >= EVERYDAY


def _is_known(word: str, language: str) -> bool:
    if language in JOINING:
        written = _lattice([word], language)
        return script_of(written) != "latin" and " " not in written
    if language == "ar":
        return plain(word) in _BEFORE or _nearest_arabic(plain(word), VOWEL_COST) is not None
    return typed(word, language) in words_of(language)
