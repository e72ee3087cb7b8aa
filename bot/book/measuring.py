"""How wide text is about, where its lines break, and on which side they begin."""

from __future__ import annotations

import re
import unicodedata

_WIDE = re.compile(r"[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠⌚-➿🌀-🫿]")
_NO_WIDTH = frozenset("\u200b\u200e\u200f\u2066\u2067\u2068\u2069")
_NARROW = frozenset("fijlrtI.,:;!|'’()[]/\\ \u202f·")
_BROAD = frozenset("mwMW@—…")


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is: what it is drawn with, a reader's own font decides."""
    return size * sum(map(_letter_width, text))


def _letter_width(letter: str) -> float:
    """Return the share of the size of a font that a letter takes in most sans-serif fonts."""
    if letter in _NO_WIDTH or unicodedata.category(letter) == "Mn":
        return 0
    if _WIDE.match(letter):
        return 1
    if letter in _NARROW:
        return 0.32
    if letter in _BROAD:
        return 0.88
    return 0.66 if letter.isupper() else 0.57


def fitting(text: str, width: float, size: float) -> str:
    """Return as much of a line as there is room for, ending in "…" when something is left out."""
    if width_of(text, size) <= width:
        return text
    while text and width_of(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def is_right_to_left(text: str) -> bool:
    """Whether a line's first letter with a direction is from the right; isolates do not count."""
    depth = 0
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"LRI", "RLI", "FSI"}:
            depth += 1
        elif direction == "PDI":
            depth -= 1
        elif not depth and direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def rows_of(text: str, width: float, size: float) -> list[str]:
    """Break a line so that each row fits: between words, and between characters where words join.

    Chinese is written without spaces, and a word may be wider than a row.
    """
    rows, strong = [""], False
    for word in _breakable(text, width, size):
        row = rows[-1]
        if row.strip() and width_of(f"{row}{word}".replace("**", "").rstrip(), size) > width:
            # What is strong goes on being so in the next row.
            strong = row.count("**") % 2 == 1
            rows[-1] = row.rstrip() + ("**" if strong else "")
            rows.append(f"**{word}" if strong else word)
        else:
            rows[-1] = row + word
    return [row.strip() for row in rows]


def _breakable(text: str, width: float, size: float) -> list[str]:
    """Return the parts of a line that stay whole, each with the space after it."""
    parts: list[str] = []
    for word in re.findall(r"[^ ]* ?", text):
        joined = re.findall(
            r"\*\*|[⺀-㆏㐀-鿿豈-﫿][，。、；：！？）”》…]*|[^⺀-㆏㐀-鿿豈-﫿*]+|\*| ", word
        )
        for part in joined if len(joined) > 1 else [word]:
            if width_of(part, size) > width:
                parts += list(part)
            elif part:
                parts.append(part)
    return parts
