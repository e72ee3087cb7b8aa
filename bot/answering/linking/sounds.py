"""The sounds of words in the scripts they are written in, and how far apart two words sound.

A script that has no sign for a sound writes the one next to it (`NEIGHBOURS`), Arabic writes few
vowels, and Chinese one after each consonant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, islice, product
from string import ascii_letters, ascii_lowercase
from typing import NamedTuple

from anyascii import anyascii

from bot.answering.text.normalise import script_of
from bot.answering.text.wording import terms as words_of

MOST_READINGS = 8
"""Ways to read the letters of one word that are tried."""

VOWELS = "aeiou"
NEIGHBOURS: Mapping[str, frozenset[str]] = {
    script: frozenset(pairs.split())
    for script, pairs in {
        "hangul": "pf bv pv lr zJ JS CS sT tT dT sS zs wu bp gk dt CJ zC",
        "cyrillic": "vw hg hx gx zs tT sT zT JS CJ xk CS uw",
        "arabic": "bp fv wv gJ gx kg sT tT zT zs xk CS sS JS wu yi wo ye",
        "han": (
            "lr bp pf fv vw bv wu dt tT dT hT gk gx kx hk hx kJ gJ dJ kC sz sS sT zs CJ CS JS zJ"
            " zC sC TS rJ yi yJ nm"
        ),
    }.items()
}
"""Pairs of sounds for which a script has one sign, or two that people mix."""

_NEAR, _OTHER = 0.15, 1.2
"""What a neighbouring sound costs, and any other difference but of a vowel."""


class _Vowels(NamedTuple):
    """What a vowel costs that is another one, one too many, or not written."""

    other: float = 0.3
    added: float = 0.4
    unwritten: float = 0.4


_ALPHABETIC = _Vowels()
_VOWELS = {"arabic": _Vowels(unwritten=0.1), "han": _Vowels(0.1, 0.1, 0.2)}

_WEAK, _SWALLOWED = frozenset("rlhwyntTd"), 0.6
"""Consonants for which Chinese often has no sign, as at the end of a syllable, and their cost."""

_SILENT = re.compile(r"(?<=[bdfklmnprstvz])e$|gh(?=t)|^k(?=n)|^w(?=r)|^p(?=s)|(?<=[aeiou])h$")
_SPELT: tuple[tuple[str, str], ...] = (
    ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("ch", "C k x"), ("sh", "S"), ("ph", "f"),
    ("th", "T"), ("ck", "k"), ("qu", "kw"), ("dge", "J"), ("dz", "dz z"), ("tz", "ts"), ("x", "ks"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("mc", "mak"),
    ("gh", "g -"), ("hn", "n hn"), ("ng", "n ng"),
    ("au", "au o"), ("ay", "ei ai"), ("oe", "oe e"), ("ie", "i ie"), ("ya", "ya ia"),
    ("ye", "ye ie"), ("yo", "yo io"), ("c", "k"), ("ge", "ge Je"), ("gi", "gi Ji"),
    ("gy", "gi Ji"), ("j", "J y -"), ("q", "k"), ("ee", "i"), ("ea", "i"), ("oo", "u"),
    ("ou", "u"), ("w", "w v"), ("y", "i ai"), ("z", "z ts"), ("ei", "ai"), ("eu", "oi eu"),
)  # fmt: skip
"""Letters of Latin script that are read otherwise than one by one, be it as nothing (-)."""

_LATIN = tuple((letters, tuple(sounds.replace("-", "").split(" "))) for letters, sounds in _SPELT)

_MUTE_R = re.compile(r"(?<=[aeiou])r(?=[^aeiou]|$)")
"""An r after a vowel and before no other, which Korean does not write."""

_ROUGH = {
    **dict.fromkeys("pbfv", "P"), **dict.fromkeys("tdT", "D"), **dict.fromkeys("kgx", "K"),
    **dict.fromkeys("szSCJ", "S"), **dict.fromkeys("lr", "L"), "m": "M", "n": "N",
}  # fmt: skip
_ALSO = {"T": "S", "w": "P", "J": "K", "h": "K", "x": ""}
"""Sounds that may be taken for another, or for none."""

_HANGUL = (("eu", ""), ("eo", "o"), ("ae", "e"), ("ch", "C"), ("j", "J"), ("ng", "n"), ("c", "k"))
_CYRILLIC = (
    ("shch", "S"), ("dzh", "J"), ("zh", "J"), ("kh", "x"), ("ch", "C"), ("sh", "S"),
    ("yu", "u"), ("ya", "a"), ("yo", "o"), ("y", "i"), ("j", "y"),
)  # fmt: skip
_ARABIC = {
    **dict.fromkeys("اأإآى", "a"), "ب": "b", "ت": "t", "ث": "T", "ج": "J", "ح": "h", "خ": "x",
    "د": "d", "ذ": "z", "ر": "r", "ز": "z", "س": "s", "ش": "S", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "و": "w", "ي": "y", "ڤ": "v", "پ": "p", "چ": "C", "گ": "g",
}  # fmt: skip
_PINYIN = (
    (r"^er$", "r"), ("^zh", "J"), ("^ch", "C"), ("^sh", "S"), ("^x", "S"), ("^q", "C"), ("^j", "J"),
    ("^c", "ts"), ("ng", "n"), ("^yi", "i"), ("^yu", "u"), ("^wu", "u"), ("uo$", "o"),
)  # fmt: skip
_SYLLABLE = re.compile("[A-Z][a-z]*")
_ARABIC_PREFIX = re.compile(r"^[وف]?(?:ال|بال|لل|كال|[وفبلك])(?=\w{3})")
_RUSSIAN_ENDING = re.compile(r"(?:ами|ями|ого|его|ому|ему|ах|ях|ой|ей|ом|ем|ым|им|ов|[аяуюеыи])$")


def forms_of(run: str, script: str) -> Iterator[tuple[str, int]]:
    """Yield a run of letters and what is left of it without what grammar writes onto it."""
    yield run, len(run)
    if script == "hangul":
        for particle in words_of("particles", "ko"):
            if run.endswith(particle) and len(run) > len(particle) + 1:
                yield run.removesuffix(particle), len(run) - len(particle)
    elif script == "cyrillic":
        yield _RUSSIAN_ENDING.sub("", run), len(run)
    elif script == "arabic":
        yield _ARABIC_PREFIX.sub("", run), len(run)


def sounds_of(form: str, script: str) -> str:
    """Return the sounds of a word in another script."""
    if script == "arabic":
        letters = form.replace("تش", "چ").replace("دج", "ج")
        return _squeezed("".join(_ARABIC.get(letter, "") for letter in letters))
    if script == "han":
        return _squeezed("".join(map(_sound_of_syllable, _SYLLABLE.findall(anyascii(form)))))
    typed = anyascii(form).lower()
    for written, sound in _HANGUL if script == "hangul" else _CYRILLIC:
        typed = typed.replace(written, sound)
    return _squeezed(re.sub("[^A-Za-z]", "", typed))


def _sound_of_syllable(syllable: str) -> str:
    sounds = syllable.lower()
    for written, sound in _PINYIN:
        sounds = re.sub(written, sound, sounds)
    return sounds


def readings_of(folded: str) -> tuple[str, ...]:
    """Return the sounds of a folded word, a Latin one in each way it may be read."""
    script = script_of(folded)
    if script in {"cyrillic", "arabic"}:
        return (sounds_of(folded, script),)
    letters = re.sub(r"[^a-z]", "", anyascii(_SILENT.sub("", folded)).lower())
    choices: list[tuple[str, ...]] = []
    position = 0
    while position < len(letters):
        written, sounds = next(
            (pair for pair in _latin()[letters[position]] if letters.startswith(pair[0], position)),
            (letters[position], (letters[position],)),
        )
        choices.append(sounds)
        position += len(written)
    read = ["".join(one) for one in islice(product(*choices), MOST_READINGS)]
    spoken = (form for one in read for form in (one, _MUTE_R.sub("", one)))
    return tuple(dict.fromkeys(map(_squeezed, spoken)))


@cache
def _latin() -> Mapping[str, Sequence[tuple[str, tuple[str, ...]]]]:
    """Return what several Latin letters are read as, by the first of them."""
    return {one: [pair for pair in _LATIN if pair[0][0] == one] for one in ascii_lowercase}


def _squeezed(sounds: str) -> str:
    return re.sub(r"(.)\1+", r"\1", sounds)


def rough_consonants(sounds: str) -> tuple[str, ...]:
    """Return the rough consonants of a word, in each way they may be taken."""
    choices = [
        (_ROUGH.get(sound, ""), _ALSO[sound]) if sound in _ALSO else (_ROUGH.get(sound, ""),)
        for sound in sounds
    ]
    keys = (_squeezed("".join(one)) for one in islice(product(*choices), MOST_READINGS))
    return tuple(dict.fromkeys(keys))


def apart_allowed(by_consonants: Sequence[tuple[int, float]], consonants: str) -> float:
    """Return how far apart a word of so many rough consonants may be; less than 0 if any is."""
    size = len(consonants)
    return next((apart for least, apart in by_consonants[::-1] if size >= least), -1.0)


class _Costs(NamedTuple):
    """What it costs in a script that one sound is another, one too many, or not written."""

    differ: Mapping[str, Mapping[str, float]]
    added: Mapping[str, float]
    unwritten: Mapping[str, float]


@cache
def _costs(script: str) -> _Costs:
    near, vowels = NEIGHBOURS[script], _VOWELS.get(script, _ALPHABETIC)

    def unwritten(sound: str) -> float:
        if sound in VOWELS:
            return vowels.unwritten
        return _SWALLOWED if script == "han" and sound in _WEAK else _OTHER

    def differ(one: str, other: str) -> float:
        if one == other:
            return 0.0
        if one + other in near or other + one in near:
            return _NEAR
        return vowels.other if one in VOWELS and other in VOWELS else _OTHER

    return _Costs(
        {one: {other: differ(one, other) for other in ascii_letters} for one in ascii_letters},
        {one: vowels.added if one in VOWELS else _OTHER for one in ascii_letters},
        {one: unwritten(one) for one in ascii_letters},
    )


def sounds_apart(heard: str, read: str, script: str) -> float:
    """Return how far the sounds heard are from those read: the least cost to turn one into other.

    It is for each sound of the longer one.
    """
    costs = _costs(script)
    left_out = [costs.unwritten[sound] for sound in read]
    row = [0.0, *accumulate(left_out)]
    for one in heard:
        added, differ = costs.added[one], costs.differ[one]
        before, last = row, row[0] + added
        row = [last]
        for index, other in enumerate(read):
            last = min(
                before[index] + differ[other],
                before[index + 1] + added,
                last + left_out[index],
            )
            row.append(last)
    return row[-1] / max(len(heard), len(read))
