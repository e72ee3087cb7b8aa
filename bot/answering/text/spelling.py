"""Spelling repaired against the words one asks a conference with, and the event's own."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import cache
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.classifier.language_model import LanguageModel, language_model
from bot.answering.text.cardinals import number_words
from bot.answering.text.normalise import is_shouted, is_unsegmented, script_of
from bot.answering.text.phonetics import sound_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import steering_words, thing_words, words_for_sexes

SHORTEST = 3
SHORTEST_SOUND = 2
SHORTEST_HEARD = 5
LONGEST_JOINED = 60
SURELY = 7
"""From how many letters a word one letter from an everyday one is hardly somebody's name."""
LONG = 9
"""From how many letters a word with two wrong ones is surely that word."""


def repaired(
    text: str, reading: LanguageModel, is_name: Callable[[Term], bool], language: str | None = None
) -> str | None:
    """Return the text with misspelt words replaced and joined words split; None when none was.

    One edit is allowed in words under seven letters, two in longer ones (Damerau-Levenshtein).
    Only alphabets are repaired: Chinese and Korean are matched by pairs of characters as they are.
    """
    if is_unsegmented(text):
        return None
    counts = reading.vocabulary[language] if language else reading.counts
    numbers = number_words(language) if language else frozenset()
    steering = steering_words(language) if language else frozenset()
    things = thing_words(language) | words_for_sexes(language) if language else frozenset()
    shortest = SHORTEST if language == "ar" else SHORTEST + 1  # Arabic words are short
    pieces: list[str] = []
    position, changed = 0, False
    for term in terms_of(text):
        pieces.append(text[position : term.start])
        position = term.end
        better = None
        written = text[term.start : term.end]
        is_camel = written[1:] != written[1:].lower() and not written.isupper()  # "spaCy"
        is_named = (is_camel or (term.is_capital and term.start > 0)) and not is_shouted(text)
        is_number = term.surface.isdigit() or term.surface in numbers
        is_steering = len(term.surface) >= shortest and term.surface in steering
        is_ours = reading.is_known(term) or is_steering or term.surface in things
        if not (is_ours or is_number or is_named or is_name(term)):
            better = _respelt(term.surface, reading, language) or _split(term.surface, counts)
            better = better or _by_sound(term.surface, reading, language)
        pieces.append(better or text[term.start : term.end])
        changed = changed or better is not None
    return "".join([*pieces, text[position:]]) if changed else None


def is_misspelt(word: str, reading: LanguageModel) -> bool:
    """Whether a folded word is an everyday word with a letter or two wrong, or several joined."""
    if is_unsegmented(word):
        return False
    is_near = _respelt(word, reading, long=LONG) or _split(word, reading.counts)
    return bool(is_near) or _is_heard(word, reading)


def _is_heard(word: str, reading: LanguageModel) -> bool:
    """Whether a word is an everyday one as it sounds, and nearly as it is written: "kuantos"."""
    if len(word) < SHORTEST_HEARD:
        return False
    meant = (_by_sound(word, reading, language) for language in reading.vocabulary)
    return any(one and OSA.distance(word, one) <= 2 for one in meant)


def is_slip(word: str, reading: LanguageModel) -> bool:
    """Whether a folded word is surely an everyday word with a slip, not somebody's name.

    A short word may lack or have exchanged letters; another letter in it makes another word.
    """
    if is_unsegmented(word):
        return False
    meant = _respelt(word, reading, long=LONG)
    if meant is None and _is_heard(word, reading):
        return True
    if meant is None or meant == word:
        return meant is not None or _split(word, reading.counts) is not None
    is_exchange = len(meant) == len(word) and sorted(meant) == sorted(word)
    return len(word) >= SURELY or is_exchange or _lacks_letters(word, meant)


def is_surely_slip(word: str, reading: LanguageModel) -> bool:
    """Whether a folded word is an everyday word with one slip, or as it sounds: no "disfraces"."""
    meant = _respelt(word, reading, long=LONGEST_JOINED)
    return meant is not None or _is_heard(word, reading)


def is_slip_of(word: str, meant: str) -> bool:
    """Whether a folded word is another with a slip: letters lacking, exchanged, or typed twice.

    Only a long word may have another letter: "cobol" is not "cool", and "clojure" no "closure".
    """
    if word[0] != meant[0]:
        return False
    edits = OSA.distance(word, meant, score_cutoff=2)
    is_exchange = edits == 1 and sorted(word) == sorted(meant)
    is_short_of = (
        edits == 1 and SHORTEST_HEARD <= len(word) < len(meant) and _lacks_letters(word, meant)
    )
    is_doubled = edits == 1 and _without_doubles(word) == _without_doubles(meant)
    if is_exchange or is_short_of or is_doubled:
        return True
    return edits <= (2 if len(word) >= LONG else 1 if len(word) > SURELY else 0)


def _without_doubles(word: str) -> str:
    return "".join(a for a, b in pairwise(f"{word} ") if a != b)


def _respelt(
    word: str, reading: LanguageModel, language: str | None = None, long: int = 7
) -> str | None:
    """Return the everyday word, of a language or of all of a script, that a word nearly is."""
    if len(word) < SHORTEST:
        return None
    # Arabic words are short, and one letter away from many others.
    allowed = 1 if len(word) < long or script_of(word) == "arabic" else 2
    # Few slips touch the first letter, and a changed one makes another word: bake, take.
    common = _common_words(reading.script, language).get(word[0], {})
    near = process.extract(
        word, common.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=None
    )
    best = min(
        near,
        key=lambda found: (
            found[1],
            not _lacks_letters(word, found[0]),
            -common[found[0]],
            found[0],
        ),
        default=None,
    )
    return None if best is None else str(best[0])


@cache
def _common_words(script: str, language: str | None) -> Mapping[str, Mapping[str, int]]:
    """Return how often each word is used that is not used only once, by its first letter."""
    model = language_model(script)
    found: dict[str, dict[str, int]] = {}
    for word, count in (model.vocabulary[language] if language else model.counts).items():
        if count > 1:
            found.setdefault(word[0], {})[word] = count
    return found


def _by_sound(word: str, reading: LanguageModel, language: str | None) -> str | None:
    """Return the commonest word of a language that sounds so: "ki" is "qui"."""
    if language is None or len(word) < SHORTEST_SOUND:
        return None
    sound = sound_of(word, language)
    return sounds_of(reading.script, language).get(sound) if sound else None


@cache
def sounds_of(script: str, language: str) -> Mapping[str, str]:
    """Return the commonest word of a language by its sound."""
    counts = language_model(script).vocabulary[language]
    found: dict[str, str] = {}
    for word in sorted(counts, key=lambda word: (counts[word], word)):
        sound = sound_of(word, language)
        if sound and counts[word] > 1:
            found[sound] = word
    return found


def _lacks_letters(word: str, meant: str) -> bool:
    """Whether a word is another with letters left out, the commonest slip ("tke", "whn")."""
    rest = iter(meant)
    return all(letter in rest for letter in word)


def _split(joined: str, counts: Mapping[str, int]) -> str | None:
    """Split words typed without spaces: the likeliest sequence of known words, if there is one."""
    if not 7 <= len(joined) <= LONGEST_JOINED:
        return None
    whole = math.log(sum(counts.values()) + 1)
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ()), *[(math.inf, ())] * len(joined)]
    for end in range(1, len(joined) + 1):
        for start in range(max(0, end - 18), end):
            word = joined[start:end]
            if (
                word in counts
                and best[start][0] < math.inf
                and (len(word) > 1 or word in "aiyàоисяв")
            ):
                cost = best[start][0] + whole - math.log(counts[word]) + 1.0
                if cost < best[end][0]:
                    best[end] = (cost, (*best[start][1], word))
    words = best[-1][1]
    is_plausible = len(words) > 1 and len(joined) >= 2.5 * len(words)
    return " ".join(words) if is_plausible else None
