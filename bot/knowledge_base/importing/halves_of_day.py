"""Times whose half of the day people write in words: "오후 3시", "3 de la tarde", "午後3時半"."""

from __future__ import annotations

import re

from bot.core.bare_text import without_accents
from bot.knowledge_base.importing.word_lists import any_of, load_words

_WORDS = load_words("days")["halves"]
_BEFORE, _BEHIND = (
    {
        without_accents(word): half
        for half in ("am", "pm", "evening")
        for word in _WORDS[f"{half}_{at}"]
    }
    for at in ("before", "behind")
)
_CLOCK = (
    r"(?P<hour>\d{1,2})"
    r"(?P<rest>\s*[:.h\u6642\u65f6\u70b9\u9ede\uc2dc]\s*(?:[0-5]\d\s*[\u5206\ubd84]?)?)?"
)
_HALF_PAST = re.compile(r"(?<!\d)(\d{1,2})\s*[\u6642\u65f6\u70b9\u9ede\uc2dc]\s*[\u534a\ubc18]")
_WITH_WORD = re.compile(
    rf"(?<![\d:.])(?:(?P<before>{any_of(_BEFORE)})\s*)?{_CLOCK}"
    rf"(?:\s*(?P<behind>{any_of(sorted(_BEHIND, key=len, reverse=True))})(?!\w))?(?![\d])"
)
_JOINS = re.compile(
    r"\s*(?:[-\u2010-\u2015~\uff5e\u301c]|\u304b\u3089|\uc5d0\uc11c|\ubd80\ud130|\u81f3|\u5230)\s*"
)
_NOON = 12


def in_halves(text: str) -> str:
    """Return a text whose times have "am" or "pm" behind them where a word says which of them.

    Of a span the word before its start counts for its end, too, unless that would be earlier.
    """
    plain = without_accents(text)
    if text.isascii() and not any(word in plain for word in _BEHIND if word.isascii()):
        return text
    plain = _HALF_PAST.sub(r"\1:30", plain)
    told: list[str] = []
    at, half, began = 0, "", 0
    for found in _WITH_WORD.finditer(plain):
        hour = int(found["hour"])
        is_end = bool(half) and _JOINS.fullmatch(plain[at : found.start()]) is not None
        said = _BEFORE.get(found["before"] or "") or _BEHIND.get(found["behind"] or "")
        if not said:
            said = (
                ("pm" if hour % _NOON < began % _NOON else half) if is_end and hour <= _NOON else ""
            )
        half, began = (said if found["before"] or is_end else ""), hour
        shown = found["hour"] + (found["rest"] or "").rstrip()
        told += [plain[at : found.start()], f"{shown} {_sign(said, hour)} " if said else found[0]]
        at = found.end()
    is_told = any(map(_says_half, told[1::2])) or plain != without_accents(text)
    return "".join([*told, plain[at:]]) if is_told else text


def _says_half(shown: str) -> bool:
    return shown.endswith(("am ", "pm "))


def _sign(half: str, hour: int) -> str:
    """Return the sign for a half of the day; none for an hour that says it itself, as 15 does."""
    if not 1 <= hour <= _NOON:
        return ""
    if half == "evening":
        return "am" if hour == _NOON else "pm"
    return half
