"""Korean syllables out of Latin letters (Revised Romanisation, read generously)."""

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
FIRST, NUCLEI, CODAS = 0xAC00, len(_NUCLEI), 28


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
        written.append(chr(FIRST + (onset * NUCLEI + nucleus) * CODAS + coda))
        position = found.end()
    return "".join(written) or None
