"""Plain text made safe for Discord: nothing the organisers or a participant wrote is markup."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"https?://[^\s<>\"'“”「」《》]+[^\s<>\"'“”「」《》.,;:!?)\]}。，、；：！？）】]"
)
_SPECIAL = re.compile(r"[\\`*_~|<\[\]]")
_LINE_START = re.compile(r"(?m)^(\s*)(#{1,3}(?=\s)|-#(?=\s)|>{1,3}(?=\s|$)|[-+](?=\s))")
_NUMBERED = re.compile(r"(?m)^(\s*\d+)([.)])(?=\s)")
_NOTIFYING = re.compile(r"@(?=everyone|here)")
_MENTION = re.compile(r"<(?:@[!&]?|#|a?:\w+:|/[^:>]+:|id:)\w*>")
_NO_WIDTH = "\u200b"
_RIGHT_TO_LEFT_MARK = "\u200f"
_MARKUP = re.compile(r"^(?:#{1,3} |-# |> |• )*")
_ARABIC = re.compile(r"[\u0590-\u08ff\u200f]")


def escaped(text: str) -> str:
    """Return plain text as Discord markdown that shows exactly it; web addresses stay links."""
    parts = []
    position = 0
    for address in _ADDRESS.finditer(text):
        parts += [_escaped(text[position : address.start()]), address.group()]
        position = address.end()
    parts.append(_escaped(text[position:]))
    safe = "".join(parts)
    safe = _LINE_START.sub(r"\1\\\2", safe)
    return _NUMBERED.sub(r"\1\\\2", safe)


def _escaped(text: str) -> str:
    return _NOTIFYING.sub(f"@{_NO_WIDTH}", _SPECIAL.sub(r"\\\g<0>", text))


def unescaped(text: str) -> str:
    """Return the plain text that `escaped` was given."""
    return re.sub(r"\\([^\w\s]|_)", r"\1", text.replace(f"@{_NO_WIDTH}", "@"))


def without_mentions(text: str) -> str:
    """Return a message without mentions of people, roles and channels, and without emoji codes."""
    return " ".join(_MENTION.sub(" ", text).split(" ")).strip()


def directed(text: str, language: str) -> str:
    """Return markdown whose lines read from the right in Arabic, whatever they begin with.

    Discord takes a line's direction from its first letter, so a line that begins with a Latin
    name or a number gets a right-to-left mark (UAX #9) after its markup.
    """
    if language != "ar":
        return text
    lines = []
    for line in text.split("\n"):
        start = _MARKUP.match(line)
        at = start.end() if start else 0
        is_marked = not line[at:].strip() or _ARABIC.match(line[at : at + 1])
        lines.append(line if is_marked else f"{line[:at]}{_RIGHT_TO_LEFT_MARK}{line[at:]}")
    return "\n".join(lines)
