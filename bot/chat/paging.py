"""A long text as pages: cut at a line or a sentence, never inside what belongs together."""

from __future__ import annotations

import re
import unicodedata

_ENDS = (
    re.compile(r"\n{2,}"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?؟…])[\s”»\")]+|(?<=[。！？])"),
    re.compile(r"(?<=[,;:،؛])\s|(?<=[，；：、])"),
    re.compile(r"\s+"),
)
"""Where a text may be cut, the best places first."""

_WHOLE = re.compile(r"https?://\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|<[^<>\s]{1,100}>|\\.")
"""What is never cut: addresses, mentions and timestamps, an escape with its character."""

_LEAST = 0.5
"""The share of a page that must be filled for a good place to be preferred over a later one."""

_JOINER = "\u200d"


def units(text: str) -> int:
    """Return a length as the strictest reader counts it: in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


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


def _cut(text: str, limit: int) -> int:
    """Return where to cut a text that is longer than a number of units."""
    furthest = _within(text, limit)
    whole = [match.span() for match in _WHOLE.finditer(text)]
    head = text[: furthest + 1]
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


def _within(text: str, limit: int) -> int:
    used = 0
    for place, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return max(place, 1)
    return len(text)


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start < place < end for start, end in spans)


def _joined(text: str, place: int) -> bool:
    """Whether the characters on both sides of a place are one to a reader (after UAX #29)."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if _JOINER in (before, after) or unicodedata.category(after).startswith("M"):
        return True
    if "\ufe00" <= after <= "\ufe0f" or "\U0001f3fb" <= after <= "\U0001f3ff":
        return True
    if "\ud800" <= before <= "\udbff" and "\udc00" <= after <= "\udfff":
        return True
    if _is_flag(before) and _is_flag(after):
        run = 0
        while place - 1 - run >= 0 and _is_flag(text[place - 1 - run]):
            run += 1
        return run % 2 == 1
    return "\u1100" <= before <= "\u11ff" and "\u1100" <= after <= "\u11ff"


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
