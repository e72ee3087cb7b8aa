"""Text that is safe and short enough for Discord: escaped, cut at a sentence, never mid-character.

Limits: https://discord.com/developers/docs/components/reference and .../resources/message.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime

LONGEST_CONTENT = 2000
LONGEST_CARD = 4000
LONGEST_LABEL = 80
LONGEST_ID = 100
LONGEST_CHOICE = 100

_LINK = re.compile(r"https?://[^\s<>]+")
_SPECIAL = re.compile(r"[\\*_~|`\[\]<#]|^(?:>|-(?=\s)|\d+(?=\.\s))", re.MULTILINE)
_JOINERS = {"\u200d", "\ufe0f"}
_CUTS = (("\n", 0.5), (". ", 0.4), ("。", 0.3), ("? ", 0.4), ("! ", 0.4), (" ", 0.2))
_TOKEN = re.compile(r"<[^<>\s]{0,80}$")


def plain(text: str) -> str:
    """Return plain text escaped for Discord, its web addresses left as they are."""
    shown, end = [], 0
    for link in _LINK.finditer(text):
        shown += [_SPECIAL.sub(r"\\\g<0>", text[end : link.start()]), link[0]]
        end = link.end()
    shown.append(_SPECIAL.sub(r"\\\g<0>", text[end:]))
    return "".join(shown)


def cut(text: str, limit: int) -> str:
    """Return a text of at most `limit` characters, cut at a line, a sentence or a word.

    What is cut ends in an ellipsis; neither a character nor a mention is ever cut in two.
    """
    return text if len(text) <= limit else text[: _place(text, limit - 1)].rstrip() + "…"


def pages(text: str, limit: int) -> list[str]:
    """Return a text as pages of at most `limit` characters, cut as `cut` does."""
    found = []
    rest = text
    while len(rest) > limit:
        place = _place(rest, limit)
        found.append(rest[:place].rstrip())
        rest = rest[place:].lstrip()
    return [*found, rest] if rest or not found else found


def stamp(moment: datetime, style: str = "F") -> str:
    """Return Discord's markup for a moment, shown to each reader in their own zone."""
    return f"<t:{int(moment.timestamp())}:{style}>"


def _place(text: str, limit: int) -> int:
    """Return where a text may be cut, at most at `limit`, and never at its very beginning."""
    head = text[:limit]
    for mark, least in _CUTS:
        position = head.rfind(mark)
        if position > limit * least:
            return _whole(text, position + len(mark.rstrip()))
    return _whole(text, limit)


def _whole(text: str, place: int) -> int:
    """Move a cut back to where no character, escape or mention is divided."""
    start = place
    while place > 1 and _divides(text, place):
        place -= 1
    token = _TOKEN.search(text[:place])
    if token and ">" in text[place : place + 80] and token.start() > 0:
        place = token.start()
    return place if place > 1 else start


def _divides(text: str, place: int) -> bool:
    if place >= len(text):
        return False
    after, before = text[place], text[place - 1]
    return (
        unicodedata.combining(after) != 0
        or after in _JOINERS
        or before == "\u200d"
        or before == "\\"
        or 0x1F3FB <= ord(after) <= 0x1F3FF  # the skin tone of an emoji
    )
