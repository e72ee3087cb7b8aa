"""A long text as pages: cut at a line or a sentence, never inside what belongs together."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left

_ENDS = (
    re.compile(r"\n{2,}"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?؟…])[\s”»\")]+|(?<=[。！？])"),
    re.compile(r"(?<=[,;:،؛])\s|(?<=[，；：、])"),
    re.compile(r"\s+"),
)
"""Where a text may be cut, the best places first."""

_SPACES = re.compile(r"[^\S\xa0\u202f]+")
"""White space but for that which holds two things together, such as a word and a French colon."""

_SHORT = r"<[^<>\s]{1,100}>|\\?@(?:everyone|here)|\\.|`+"
_MAIL = r"(?:(?<![\w.+-])|(?<=\\[.+_-]))[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_WHOLE = re.compile(rf"https?://\S+|{_MAIL}|{_SHORT}")
_IN_WHOLE = re.compile(_SHORT)
"""What is never cut: addresses, mentions and timestamps, an escape with its character, fences."""

_LONGEST_WHOLE = 2048
"""How far beyond a place it is looked for the end of what stands there."""

_LEAST = 0.5
"""The share of a page that must be filled for a good place to be preferred over a later one."""

_FENCE = "```"
_CLOSING = f"\n{_FENCE}"
_JOINER = "\u200d"
_VIRAMA = 9
"""The combining class of viramas."""

_EXTENDING = re.compile(
    "[\u200c\u200d\u0e33\u0eb3\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
_PREPENDED = re.compile(
    "[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\U000110bd\U000110cd\U000111c2\U000111c3"
    "\U000113d1\U0001193f\U00011941\U00011a84-\U00011a89\U00011d46\U00011f02]"
)
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_HANGUL = re.compile(
    "[\u1100-\u115f\ua960-\ua97c][\u1100-\u11ff\ua960-\ua97c\uac00-\ud7a3]"
    "|[\u1160-\u11ff\uac00-\ud7fb][\u1160-\u11ff\ud7b0-\ud7fb]"
)


def one_line(text: str) -> str:
    """Return a text in one line; spaces that do not break stay."""
    return _SPACES.sub(" ", text).strip()


def units(text: str) -> int:
    """Return a length as the strictest reader counts it: in UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def pages_of(text: str, limit: int) -> tuple[str, ...]:
    """Return a text as pages of at most so many units; nothing but space between pages is lost."""
    pages = []
    rest = text.strip()
    while units(rest) > limit:
        at = _cut(rest, limit)
        pages.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return (*pages, rest) if rest or not pages else tuple(pages)


def cut(text: str, limit: int) -> str:
    """Return a text of at most so many units, ending in "…" when something is left out."""
    text = text.strip()
    if units(text) <= limit:
        return text
    return text[: _cut(text, limit - 1)].rstrip(" \n,;:،，") + "…"


def cut_markdown(text: str, limit: int) -> str:
    """Return markdown of at most so many units, in which no code block is left open."""
    for room in (limit, limit - len(_CLOSING)):
        short = cut(text, room)
        if short.count(_FENCE) % 2 == 0:
            return short
    return short + _CLOSING


def _cut(text: str, limit: int) -> int:
    """Return where to cut a text that is longer than a number of units."""
    furthest = _within(text, limit)
    head = text[: furthest + 1]
    whole = _spans(text, furthest)
    for ends in _ENDS:
        places = [m.start() for m in ends.finditer(head) if m.start() <= furthest]
        fitting = [p for p in places if p >= furthest * _LEAST and not _inside(p, whole)]
        if fitting:
            return fitting[-1]
    for place in range(furthest, 0, -1):
        if not _inside(place, whole) and not _joined(text, place):
            return place
    for place in range(furthest, 0, -1):
        if not _joined(text, place):
            return place
    return furthest


def _spans(text: str, furthest: int) -> list[tuple[int, int]]:
    """Return where what is never cut begins and ends, up to a place."""
    spans = []
    for match in _WHOLE.finditer(text, 0, furthest + _LONGEST_WHOLE):
        if match.start() > furthest:
            break
        if match.start() > 0 or match.end() <= furthest:
            spans.append(match.span())
        else:
            # An address that is longer than a page must be cut; what stands in it need not be.
            spans += [inner.span() for inner in _IN_WHOLE.finditer(text, *match.span())]
    return spans


def _within(text: str, limit: int) -> int:
    used = 0
    for place, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return max(place, 1)
    return len(text)


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    at = bisect_left(spans, (place, 0)) - 1
    return at >= 0 and place < spans[at][1]


def _joined(text: str, place: int) -> bool:
    """Whether the characters on both sides of a place are one to a reader.

    After UAX #29, and where that is simpler a little more is held together.
    """
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if _extends(after) or _PREPENDED.match(before):
        return True
    if before == _JOINER and after > "\x7f" and unicodedata.category(after).startswith("S"):
        return True
    if before + after == "\r\n":
        return True
    if _SURROGATES.fullmatch(before + after) or _HANGUL.fullmatch(before + after):
        return True
    run = place - 1
    if _is_flag(before) and _is_flag(after):
        while run >= 0 and _is_flag(text[run]):
            run -= 1
        return (place - 1 - run) % 2 == 1
    # A consonant after a virama joins the one before it.
    while run >= 0 and _extends(text[run]):
        if unicodedata.combining(text[run]) == _VIRAMA:
            return unicodedata.category(after) == "Lo"
        run -= 1
    return False


def _extends(character: str) -> bool:
    """Whether a character only changes the one before it."""
    return bool(_EXTENDING.match(character)) or unicodedata.category(character).startswith("M")


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
