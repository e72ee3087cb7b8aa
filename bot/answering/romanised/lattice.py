"""The cheapest way to read letters as words of a language that puts spaces anywhere."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache

from rapidfuzz.distance import Levenshtein

from bot.answering.romanised.foreign import is_foreign
from bot.answering.romanised.hangul import syllables
from bot.answering.romanised.pronounced import pronounced
from bot.answering.romanised.sounds import keys_of, plain, spelt_out, typed
from bot.answering.romanised.words import total_of, words_of

WORD_COST = 1.0
"""What one more word costs: of two ways to read letters, fewer words are the likelier."""

KEPT_COST, KEPT_LETTER_COST = 14.0, 1.0
"""What it costs to leave a word as it was typed, and more for each letter: a long one is a run."""

FOREIGN_COST, SHORTEST_FOREIGN = 8.0, 5
"""The same for an English word of so many letters: "agenda" is no three Chinese words."""

SPELLING_COST = 1.0
"""What each letter costs by which a Korean word is spelt otherwise than by its letters."""

_TORN = {"zh": 0.5, "ko": 3.0}
"""What it costs in each language that a word begins or ends inside a typed one."""


def likeliest_words(typed_words: Sequence[str], language: str) -> str:
    """Return the cheapest way to cover the letters with words of a language."""
    keys = [typed(word, language) for word in typed_words]
    letters = "".join(keys)
    borders = {0: 0}
    for index in range(1, len(keys) + 1):
        borders[sum(map(len, keys[:index]))] = index
    words, total = words_of(language), total_of(language)
    best: list[tuple[float, tuple[str, ...]]] = [(math.inf, ())] * (len(letters) + 1)
    best[0] = (0.0, ())
    for start in range(len(letters)):
        cost, said = best[start]
        if cost == math.inf:
            continue
        for end, found in words.beginning(letters, start):
            for word, count in found.items():
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


def _cost_of_keeping(word: str, letters: int) -> float:
    if letters >= SHORTEST_FOREIGN and is_foreign(word):
        return FOREIGN_COST
    return KEPT_COST + KEPT_LETTER_COST * letters


def _by_rule(word: str, language: str) -> str:
    if language != "ko" or is_foreign(word):
        return word
    return syllables(plain(word)) or word


def homophones(text: str, language: str) -> str | None:
    """Return a text with the likeliest characters of the same sound, None for the same.

    Who types Chinese by sound picks wrong characters of the right one, 开木词 for 开幕词; who
    writes Korean as it sounds types 언재 for 언제. None, too, for any other language.
    """
    if language not in _BY_SOUND:
        return None
    pattern, likelier = _BY_SOUND[language]
    said = pattern.sub(lambda run: likelier(run.group()), text)
    return said if said != text else None


def _likelier_han(run: str) -> str:
    said = likeliest_words([keys_of(run, "zh")[0]], "zh")
    return run if said.isascii() else said


def _likelier_hangul(word: str) -> str:
    if _DENYING.search(word):
        return word
    return _heard(word) or _heard_in_two(word) or word


def _heard(word: str) -> str:
    """Return the word that one is, or sounds like; "" for none."""
    spelt, said = words_of("ko").get(keys_of(word, "ko")[0], {}), _by_pronunciation()
    if word in spelt:
        return word
    for known in (said.get(pronounced(word), {}), spelt):
        best = max(known, key=lambda one: known[one], default="")
        if known.get(best, 0) >= LEAST_HEARD:
            return best
    return ""


def _heard_in_two(word: str) -> str:
    """Return two words typed as one, of which one is no word: 몇칠동안 is 며칠 동안.

    Or a word with its ending: 언재죠 is 언제죠.
    """
    if word[-1:] in _ENDINGS and len(word) > LEAST_OF_TWO:
        whole = _heard(word[:-1])
        if whole:
            return whole + word[-1]
    for at in range(len(word) - LEAST_OF_TWO, LEAST_OF_TWO - 1, -1):
        one, other = _heard(word[:at]), _heard(word[at:])
        if one and other and one + other != word:
            return f"{one} {other}"
    return ""


@cache
def _by_pronunciation() -> Mapping[str, Mapping[str, int]]:
    """Return the Korean words of the wordings, and how often each stands there, by their sound."""
    found: dict[str, dict[str, int]] = {}
    for key in words_of("ko"):
        for word, count in words_of("ko")[key].items():
            found.setdefault(pronounced(word), {})[word] = count
    return found


_DENYING = re.compile("[않없]")
"""What denies in Korean, and sounds like other words: 않은 like 아는."""

_ENDINGS = "죠지야요가는은이을를에도로임"
"""What may stand behind a word and be written to it."""

LEAST_OF_TWO = 2
"""Syllables of each of two words typed as one."""

LEAST_HEARD = 4
"""How often the wordings have the Korean word that another one sounds like."""

_BY_SOUND = {
    # What stands at a number counts or dates: the 号 of "4号" is no other word. At a letter it is
    # a noun: B厅 is a hall.
    "zh": (
        re.compile(r"(?<!\d)(?<!(?<![A-Za-z])[A-Za-z])[\u3400-\u4dbf\u4e00-\u9fff]{2,}"),
        _likelier_han,
    ),
    "ko": (re.compile(r"[가-힣]{2,}"), _likelier_hangul),
}
