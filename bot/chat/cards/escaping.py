"""Plain text made safe for Discord: nothing the organisers or a participant wrote is markup."""

from __future__ import annotations

import re

from bot.chat.cards.truncation import cut, one_line
from bot.languages import LANGUAGE

_ADDRESS = re.compile(
    r"https?://[^\s<>\"'`|\\^“”「」《》]+[^\s<>\"'`|\\^“”「」《》.,;:!?)\]}。，、；：！？）】]"
)
_ESCAPED = {ord(special): f"\\{special}" for special in "\\`*_~|<[]"}
_LINE_START = re.compile(r"(?m)^([^\S\n]*)(#{1,3}(?=\s)|-#(?=\s)|>{1,3}(?=\s|$)|[-+](?=\s))")
_NUMBERED = re.compile(r"(?m)^([^\S\n]*\d+)([.)])(?=\s)")
_NOTIFYING = re.compile(r"@(?=everyone|here)")
_MENTION = re.compile(r"<(?:@[!&]?|#|a?:\w+:|/[^:<>]+:|id:)\w*>")
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_HALF = re.compile("[\ud800-\udfff]")
_LONG_QUOTE = re.compile(r"(?m)^[^\S\n]*>>> ")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CLOSED_BY = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_NO_WIDTH = "\u200b"
_RIGHT_TO_LEFT_MARK = "\u200f"
_MARKUP = re.compile(r"^(?:#{1,3} |-# |> |• )*")
_ARABIC = re.compile(r"[\u0590-\u08ff\u200f]")


def escaped(text: str) -> str:
    """Return plain text as Discord markdown that shows exactly it; web addresses stay links."""
    parts = []
    position = 0
    for address in _ADDRESS.finditer(text):
        parts.append(_escaped(text[position : address.start()]))
        parts.append(_NOTIFYING.sub("%40", address.group()))
        position = address.end()
    parts.append(_escaped(text[position:]))
    safe = "".join(parts)
    safe = _LINE_START.sub(r"\1\\\2", safe)
    return _NUMBERED.sub(r"\1\\\2", safe)


def _escaped(text: str) -> str:
    return _NOTIFYING.sub(f"@{_NO_WIDTH}", text.translate(_ESCAPED))


def unescaped(text: str) -> str:
    """Return the plain text that `escaped` was given."""
    return re.sub(r"\\([^\w\s]|_)", r"\1", text.replace(f"@{_NO_WIDTH}", "@"))


def without_mentions(text: str) -> str:
    """Return a message without mentions of people, roles and channels, and without emoji codes."""
    return " ".join(_MENTION.sub(" ", text).split(" ")).strip()


def legible(text: str) -> str:
    """Return a text without what no reader can see and servers refuse or trip over.

    Those are control characters, halves of characters, and lines whose marks of direction are not
    all closed: such marks would turn what comes after them (UAX #9), so they are taken out.
    """
    text = _BREAK.sub("\n", text)
    text = _HALF.sub("\ufffd", _CONTROL.sub("", text))
    if not _TURNING.search(text):
        return text
    return "\n".join(
        line if _ends_as_it_began(line) else _TURNING.sub("", line) for line in text.split("\n")
    )


def bounded(markdown: str) -> str:
    """Return markdown whose quotes end where it ends: ">>>" would take all that comes after it."""
    start = _LONG_QUOTE.search(markdown)
    if start is None:
        return markdown
    quoted = markdown[start.end() :].split("\n")
    return markdown[: start.start()] + "\n".join(f"> {line}" for line in quoted)


def _ends_as_it_began(line: str) -> bool:
    """Whether every mark of direction in a line is closed, in the order they were opened."""
    awaited: list[str] = []
    for mark in _TURNING.findall(line):
        if mark in _CLOSED_BY:
            awaited.append(_CLOSED_BY[mark])
        elif awaited and awaited[-1] == mark:
            awaited.pop()
        else:
            return False
    return not awaited


def directed(text: str, language: str) -> str:
    """Return markdown whose lines read from the right in Arabic, whatever they begin with.

    Discord takes a line's direction from its first letter, so a line that begins with a Latin
    name or a number gets a right-to-left mark (UAX #9) after its markup.
    """
    if not (language in LANGUAGE and LANGUAGE[language].is_right_to_left):
        return text
    lines = []
    for line in text.split("\n"):
        start = _MARKUP.match(line)
        at = start.end() if start else 0
        is_marked = not line[at:].strip() or _ARABIC.match(line[at : at + 1])
        lines.append(line if is_marked else f"{line[:at]}{_RIGHT_TO_LEFT_MARK}{line[at:]}")
    return "\n".join(lines)


def safe_line(text: str, limit: int) -> str:
    """Return plain text as one line of markdown, shortened once it is escaped."""
    return legible(cut(escaped(one_line(legible(text))), limit))
