"""What stands in a session's title beside the title: that it is off, or moved."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from enum import Enum, auto

from bot.knowledge_base.importing.imported import Words
from bot.knowledge_base.importing.spreadsheet_dates import read_clocks
from bot.knowledge_base.importing.word_lists import any_of, load_words

_WORDS = load_words("marks")
_OFF, _OFF_IN_BRACKETS, _LATER, _ELSEWHERE, _THEN, _NOTICE_WORD, _IS_NOW = (
    any_of(_WORDS[name])
    for name in (
        "cancelled",
        "cancelled_in_brackets",
        "moved",
        "changed",
        "behind",
        "notices",
        "is_now",
    )
)
_ABOUT = rf"(?:{any_of(_WORDS['before'])}\W+)*"
_OPENING, _INSIDE, _CLOSING = r"[(\[【（「{<]", r"[^()\[\]【】（）「」{}<>]+", r"[)\]）】」}>]"
"""What a mark stands in: brackets, and corners, which elsewhere only quote."""

_SIGN = r"(?:[❌❎✖✗✘🚫⛔⚠🛑❗‼❕🔴🟥📢🔔\ufe0f*~_]|/!\\)"
_SIGNS = rf"(?:\s*{_SIGN})*\s*"
"""What stands around a mark, and goes with it: "❌ [CANCELLED] ❌", "**CANCELLED**"."""


_DECORATED = re.compile(
    r"(?P<sign>[-\u2013\u2014=*~\u2022\u00b7\u2605\u2606])(?P=sign)*\s*(?P<title>\w.*?[\w)!?.])\s*(?P=sign)+"
)
"""A title between rows of one sign: "-- Break --", "*** Lunch ***"."""


class _Place(Enum):
    """How a mark stands at a title; a single word without brackets counts only in capitals."""

    IN_BRACKETS = auto()
    PARTED = auto()
    IN_CAPITALS = auto()


_PLACES = (
    (
        _Place.IN_BRACKETS,
        re.compile(
            rf"{_SIGNS}{_OPENING}{_SIGNS}(?P<mark>{_INSIDE}?){_SIGNS}{_CLOSING}[\s:：!|\u2013-]*{_SIGNS}(?P<title>.*)"
        ),
    ),
    (
        _Place.IN_BRACKETS,
        re.compile(
            rf"(?P<title>.*?\S){_SIGNS}{_OPENING}{_SIGNS}(?P<mark>{_INSIDE}?){_SIGNS}{_CLOSING}[\s!.]*{_SIGNS}"
        ),
    ),
    (
        _Place.PARTED,
        re.compile(
            rf"{_SIGNS}(?P<mark>.{{2,60}}?){_SIGNS}"
            rf"(?:[:!]+\s+|[：！]+\s*|[|\u2013\u2014-]+\s+){_SIGNS}(?P<title>\S.*)"
        ),
    ),
    (
        _Place.PARTED,  # by signs alone: "❌ Cancelled ❌ Tides"
        re.compile(rf"\s*{_SIGN}{_SIGNS}(?P<mark>[^:!]{{2,60}}?)\s*{_SIGN}{_SIGNS}(?P<title>\S.*)"),
    ),
    (
        _Place.IN_CAPITALS,
        re.compile(rf"{_SIGNS}(?P<mark>[^\W\d_]{{5,}}){_SIGNS}(?<![^\W_])\s*(?P<title>\S.*)"),
    ),
    (
        _Place.PARTED,
        re.compile(
            rf"(?P<title>.*?\S){_SIGNS}\s[|\u2013\u2014-]\s+"
            rf"{_SIGNS}(?P<mark>[^|\u2013\u2014,;]+?){_SIGNS}"
        ),
    ),
    (
        _Place.PARTED,
        re.compile(rf"(?P<title>.*?\S)\s*{_SIGN}{_SIGNS}(?P<mark>[^\u2013\u2014,;]+?){_SIGNS}"),
    ),
    (
        _Place.IN_CAPITALS,
        re.compile(r"(?P<title>.*\S)\s+[\u2013\u2014-]\s+(?P<mark>[^\W\d_]{5,})[,;]\s.*"),
    ),
)
"""Where marks are looked for, the first first."""


_CLAUSES = re.compile(r"[,，、;；。:：]|\s[\u2013\u2014-]\s")
"""What parts a mark from why it is one: "[the speaker is ill, cancelled]"."""


class _Mark:
    """How a mark reads: in brackets with whatever else it says there, and without them."""

    def __init__(self, words: str, *more_in_brackets: str) -> None:
        own = rf"{_ABOUT}{any_of((words, *more_in_brackets))}"
        self._in_brackets = re.compile(
            rf"\s*{own}(?:$|\s*[^\w\s]|\s*\d|\s+{_THEN}\b).*", re.IGNORECASE
        )
        self._bare = re.compile(
            rf"{words}(?:\s+(?:{_THEN}\s(?=.*\d)|due|because|wegen).*)?[\s!.]*", re.IGNORECASE
        )

    def is_in(self, text: str, place: _Place) -> bool:
        """Whether what stands at a place of a title is this mark."""
        form = self._in_brackets if place is _Place.IN_BRACKETS else self._bare
        if form.fullmatch(text):
            return True
        clauses = _CLAUSES.split(text) if place is _Place.IN_BRACKETS else []
        return len(clauses) > 1 and self._bare.fullmatch(clauses[-1].strip()) is not None


_CANCELLED, _MOVED = _Mark(_OFF, _OFF_IN_BRACKETS), _Mark(_LATER, _ELSEWHERE)
"""What sources write before or behind the title of a session that does not take place as it was."""


@dataclass(frozen=True, slots=True)
class PlainTitle:
    """A title without its marks; `note` is what they say in several words."""

    title: Words
    is_cancelled: bool = False
    is_moved: bool = False
    note: str = ""


_CLOCK = r"\d{1,2}[:.h]\d{2}"
_CLOCKS = rf"{_CLOCK}(?:\s*[-\u2013\u2014~]\s*{_CLOCK})?"
_TIME_BEFORE = re.compile(
    rf"(?:{_OPENING}\s*(?P<inside>{_CLOCKS})\s*{_CLOSING}"
    rf"|(?P<bare>{_CLOCK}\s*[-\u2013\u2014~]\s*{_CLOCK}))\s*[:：|\u2013\u2014-]?\s*(?P<title>\S.*)"
)


def without_time(title: Words, at: time) -> Words:
    """Return a title without its time before it, where a session starts then: "[10:00] Tides"."""
    if not isinstance(title, str):
        plain = {code: without_time(text, at) for code, text in title.items()}
        return {code: text for code, text in plain.items() if isinstance(text, str)}
    found = _TIME_BEFORE.fullmatch(title)
    clocks = read_clocks(found["inside"] or found["bare"]) if found else []
    return found["title"] if found and clocks[:1] == [at] else title


_NUMBERED = re.compile(
    rf"{_OPENING}\s*(?P<number>\d{{1,3}}(?:\.\d{{1,2}})?)\s*{_CLOSING}\s*(?P<title>\S.*)"
)


def without_numbers(titles: Iterable[Words]) -> dict[str, str]:
    """Map titles that are numbered in brackets, "( 1 ) Tides" and "(10.5) Knots", to those without.

    Empty where one alone has a number, or two differ by nothing else, for then it is part of them.
    """
    told = {title for title in titles if isinstance(title, str)}
    found = {title: parts for title in told if (parts := _NUMBERED.fullmatch(title))}
    numbers = {parts["number"] for parts in found.values()}
    plain = {title: parts["title"] for title, parts in found.items()}
    is_list = len(numbers) > 1 and len(set(plain.values()) | (told - set(plain))) == len(told)
    return plain if is_list else {}


_QUOTED = r"[\"“„«「『].{4,}[\"”“»」』]"
_IS = rf"{_IS_NOW}\s+(?:been\s+)?"
_NOTICE = re.compile(
    rf"\W*{_NOTICE_WORD}\s*[:：!！].*(?:(?<!\w)|(?<=[\u4e00-\ud7a3]))"
    rf"{any_of((_OFF, _LATER, _ELSEWHERE))}.*|\W*{_QUOTED}\s+{_IS}{any_of((_OFF, _LATER))}(?!\w).*",
    re.IGNORECASE,
)


def says_cancelled(state: str) -> bool:
    """Whether the state that a source gives a session says that it does not take place."""
    return _CANCELLED.is_in(state.strip(), _Place.IN_BRACKETS)


def unmarked(title: Words) -> PlainTitle:
    """Return a title without the marks of what is cancelled or moved, and what they say."""
    if not isinstance(title, str):
        found = {code: unmarked(text) for code, text in title.items()}
        return PlainTitle(
            {code: one.title for code, one in found.items() if isinstance(one.title, str)},
            any(one.is_cancelled for one in found.values()),
            any(one.is_moved for one in found.values()),
            next((one.note for one in found.values() if one.note), ""),
        )
    for place, pattern in _PLACES:
        parts = pattern.fullmatch(title)
        if parts is None or (place is _Place.IN_CAPITALS and not parts["mark"].isupper()):
            continue
        mark = parts["mark"].strip()
        is_cancelled, is_moved = _CANCELLED.is_in(mark, place), _MOVED.is_in(mark, place)
        if is_cancelled or is_moved:
            inner = unmarked(parts["title"].strip())
            return PlainTitle(
                inner.title or mark,
                is_cancelled or inner.is_cancelled,
                is_moved or inner.is_moved,
                (mark if re.search(r"\w\W+\w", mark) else "") or inner.note,
            )
    return PlainTitle(_undecorated(title.strip()))


def _undecorated(title: str) -> str:
    """Return a title without the signs on both sides that only set it off: "-- Break --"."""
    found = _DECORATED.fullmatch(title)
    return found["title"] if found else title


def is_notice(title: str) -> bool:
    """Whether what stands where a session does is a notice that another one is off or moved."""
    return _NOTICE.fullmatch(title) is not None
