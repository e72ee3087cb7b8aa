"""Korean syllables: of their letters, and of Latin ones (Revised Romanisation, read generously)."""

from __future__ import annotations

import re

_ONSETS = (
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k",
    "t", "p", "h",
)  # fmt: skip
_NUCLEI = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
    "we", "wi", "yu", "eu", "ui", "i",
)  # fmt: skip
_CODAS = {
    "": 0, "k": 1, "g": 1, "n": 4, "t": 19, "d": 7, "l": 8, "r": 8, "m": 16, "p": 17, "b":
    17, "s": 19, "ng": 21,
}  # fmt: skip
"""The last letters of a syllable, by their place in Unicode's table; -t is mostly written ㅅ."""

_LIKE = (("shi", "si"), ("oo", "u"), ("ee", "i"), ("f", "p"), ("v", "b"), ("l", "r"), ("z", "j"))
_SYLLABLE = re.compile(
    r"(?P<onset>kk|tt|pp|ss|jj|ch|[gndrmbsjktph])?"
    r"(?P<nucleus>yae|yeo|wae|ae|ya|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|[aeoui])"
    r"(?P<coda>(?:ng|[kgntdlrmpbs])(?![aeiouyw])|ng)?"
)
FIRST, LAST = "가", "힣"
"""The first and the last syllable of Unicode's table."""

NUCLEI, CODAS = 21, 28
"""How many vowels, and ends of a syllable with none among them, the table has for each onset."""


def syllable(onset: int, nucleus: int, coda: int) -> str:
    """Return the syllable of these places in Unicode's rows of onsets, vowels and ends."""
    return chr(ord(FIRST) + (onset * NUCLEI + nucleus) * CODAS + coda)


def places_of(character: str) -> tuple[int, int, int] | None:
    """Return the places of a syllable's onset, vowel and end; None for any other character."""
    if not FIRST <= character <= LAST:
        return None
    rest, coda = divmod(ord(character) - ord(FIRST), CODAS)
    return *divmod(rest, NUCLEI), coda


def syllables(typed: str) -> str | None:
    """Return a word in Hangul, or None when its letters are no Korean syllables."""
    text = typed.lower()
    for other, usual in _LIKE:
        text = text.replace(other, usual)
    written, position = [], 0
    while position < len(text):
        found = _SYLLABLE.match(text, position)
        if found is None:
            return None
        onset = _ONSETS.index(found["onset"] or "")
        nucleus = _NUCLEI.index(found["nucleus"])
        coda = _CODAS[found["coda"] or ""]
        written.append(syllable(onset, nucleus, coda))
        position = found.end()
    return "".join(written) or None
