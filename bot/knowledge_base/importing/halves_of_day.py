"""Times whose half of the day people write in words: "오후 3시", "3 de la tarde", "午後3時半"."""

from __future__ import annotations

import re

from bot.core.bare_text import bare_words, without_accents
from bot.knowledge_base.importing.word_lists import any_of, load_words
from bot.knowledge_base.suggested_values import MINUTES

_WORDS = load_words("days")["halves"]
_BEFORE, _BEHIND = (
    {
        bare_words(word): half
        for half in ("am", "noon", "pm", "evening")
        for word in _WORDS[f"{half}_{at}"]
    }
    for at in ("before", "behind")
)
_NEXT_HALF = {"am": "pm", "noon": "pm", "pm": "am", "evening": "am"}

HOUR_SIGNS = "時时点點시"
"""What stands behind an hour in Chinese, Japanese and Korean."""

_CLOCK = rf"(?P<hour>\d{{1,2}})(?P<rest>\s*[:.h{HOUR_SIGNS}]\s*(?:[0-5]\d\s*[分분]?)?)?"
_HALF_PAST = re.compile(rf"(?<!\d)(\d{{1,2}})\s*[{HOUR_SIGNS}]\s*[半반]")
_BEHIND_IN_ASCII = tuple(filter(str.isascii, _BEHIND))
_WORDS_BEHIND = any_of(sorted(_BEHIND, key=len, reverse=True)).replace(" ", r"[\s'\u2019-]+")
_WITH_WORD = re.compile(
    rf"(?<![\d:.])(?:(?P<before>{any_of(_BEFORE)})\s*)?{_CLOCK}"
    rf"(?:\s*(?P<behind>{_WORDS_BEHIND})(?!\w))?"
    r"(?!\d)"
)
_HOURS_IN_WORDS = re.compile(
    rf"(?<![\w:.,])(?P<at>{any_of(map(bare_words, _WORDS['at']))}\s+)?(?P<hour>\d{{1,2}})"
    rf"\s*{any_of(_WORDS['hours'])}(?!\w)(?:\s*(?P<minute>[0-5]\d)(?:\s*{MINUTES}(?!\w))?(?!\d))?"
    rf"(?=\s*(?P<behind>{_WORDS_BEHIND})(?!\w))?"
)
_JOIN = rf"(?:[-\u2010-\u2015~\uff5e\u301c]|{any_of(_WORDS['joins'])})"
_JOINS = re.compile(rf"\s*{_JOIN}\s*")
_NOON_ALONE = re.compile(
    rf"(?P<before>^\s*|(?<![^\W\d_h]){_JOIN}\s*|(?<!\w){any_of(_WORDS['until'])}\s+)"
    rf"{any_of(map(without_accents, _WORDS['noon_alone']))}(?!\w)(?!\s*\d)"
)
_IN_HALF = re.compile(r"(?<![\d:.])(?!12)\d{1,2}(?:[:.h]\d{2})?\s*[ap]\.?\s?m\b", re.IGNORECASE)
_NOON = 12
_NIGHT_ENDS = 3
"""Until which hour a night lasts, the word of which may stand for the evening, too."""

_BEFORE_NOON = frozenset({10, 11})
"""Hours beside a word for noon that are before it; all others are behind it."""

_LONGEST_LENGTH = 8
"""Hours from which "10 heures" is a time of day by itself, for no session is as long."""


def _in_figures(plain: str) -> str:
    """Return a folded text with "3 часа дня" as "3:00 дня"; "3 часа" alone may be a length."""

    def shown(found: re.Match[str]) -> str:
        is_time = found["at"] or found["behind"] or int(found["hour"]) >= _LONGEST_LENGTH
        return f" {found['hour']}:{found['minute'] or '00'} " if is_time else found[0]

    return _HOURS_IN_WORDS.sub(shown, plain)


def in_halves(text: str) -> str:
    """Return a text whose times have "am" or "pm" behind them where a word says which of them.

    Of a span the word before its start counts for its end, too, unless that would be earlier.
    """
    bare = without_accents(text)
    plain = _NOON_ALONE.sub(r"\g<before>12:00", _in_figures(bare))
    text = text if plain == bare else plain
    if text.isascii():
        words = bare_words(text)
        if not any(word in words for word in _BEHIND_IN_ASCII):
            return text
    plain = _HALF_PAST.sub(r"\1:30", plain)
    is_told = plain != without_accents(text)
    told: list[str] = []
    at, half, began = 0, "", 0
    for found in _WITH_WORD.finditer(plain):
        hour = int(found["hour"])
        is_end = bool(half) and _JOINS.fullmatch(plain[at : found.start()]) is not None
        said = _BEFORE.get(found["before"] or "") or _BEHIND.get(
            bare_words(found["behind"] or ""), ""
        )
        if not said and is_end and hour <= _NOON:
            said = _NEXT_HALF[half] if hour % _NOON < began % _NOON else half
        half, began = (said if found["before"] or is_end else ""), hour
        sign = _sign(said, hour)
        is_told = is_told or bool(sign)
        shown = found["hour"] + (found["rest"] or "").rstrip()
        told += [plain[at : found.start()], f"{shown} {sign} " if said else found[0]]
        at = found.end()
    return "".join([*told, plain[at:]]) if is_told else text


def writes_half(text: str) -> bool:
    """Whether a text says of an hour, but of noon, which half of the day it is in."""
    return _IN_HALF.search(in_halves(text)) is not None


def _sign(half: str, hour: int) -> str:
    """Return the sign for a half of the day; none for an hour that says it itself, as 15 does."""
    if not 1 <= hour <= _NOON:
        return ""
    if half == "noon":
        return "am" if hour in _BEFORE_NOON else "pm"
    if half == "evening":
        return "am" if hour % _NOON <= _NIGHT_ENDS else "pm"
    return half
