"""Texts of an event without the marks of Markdown: what they mark stays."""

from __future__ import annotations

import re

_FENCE = re.compile(r"(?:`{3,}|~{3,})[^`]*")
_RULE = re.compile(r"(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|={3,}")
_HEADING = re.compile(r"^#{1,6} (.*?)(?: #+)?$")
_QUOTE = re.compile(r"^>(?: |$)")
_BULLET = re.compile(r"^[*+-] ")

_BREAK = r"\n(?!\n)"
"""The end of a line within a paragraph: names of links and emphasis go on behind it."""

_CODE = re.compile(rf"(?<!`)(`{{1,2}})(?!`)((?:[^`\n]|{_BREAK})+)\1(?!`)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_ADDRESS = r"\( ?<?([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?: (?:\"[^\"\n]*\"|'[^'\n]*'))? ?\)"
_IMAGE = re.compile(rf"!\[([^\[\]\n]*)\]{_ADDRESS}")
_LINK = re.compile(rf"\[((?:[^\[\]\n]|{_BREAK})+)\]{_ADDRESS}")
_BARE_LINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>")

_LETTER = r"[0-9A-Za-z\u00c0-\u052f]"
"""What no emphasis stands between: "2**3", "Teilnehmer*innen" have none, Chinese words may."""

_STARS = re.compile(
    rf"(?<!{_LETTER})(?<!\*)(\*{{1,3}})(?=[^\s*])((?:[^*\n]|{_BREAK})+)(?<=[^\s*])\1(?!\*)(?!{_LETTER})"
)
_LINES = re.compile(rf"(?<![\w/])(_{{1,2}})(?=[^\s_])((?:[^_\n]|{_BREAK})+)(?<=[^\s_])\1(?![\w/])")
_KEPT = re.compile("\ue000(\\d+)\ue001")


class _Kept:
    """What is to stay as it is, put away while marks are taken out."""

    def __init__(self) -> None:
        self._texts: list[str] = []

    def put_away(self, text: str) -> str:
        self._texts.append(text)
        return f"\ue000{len(self._texts) - 1}\ue001"

    def put_back(self, text: str) -> str:
        while _KEPT.search(text):
            text = _KEPT.sub(lambda found: self._texts[int(found[1])], text)
        return text


def without_markdown(text: str) -> str:
    """Return lines of single spaces with links as "name (address)", and without other marks.

    What is written as code stays as it is, and so does what only looks like emphasis: "2**3",
    "*nix and *BSD".
    """
    kept = _Kept()
    lines, is_code = [], False
    for line in text.splitlines():
        if _FENCE.fullmatch(line):
            is_code = not is_code
        else:
            lines.append(kept.put_away(line) if is_code and line else _without_beginning(line))
    return kept.put_back(_without_marks("\n".join(lines), kept))


def _without_beginning(line: str) -> str:
    if _RULE.fullmatch(line):
        return ""
    return _BULLET.sub("• ", _HEADING.sub(r"\1", _QUOTE.sub("", line)))


def _without_marks(text: str, kept: _Kept) -> str:
    text = _CODE.sub(lambda found: kept.put_away(found[2].strip() or found[0]), text)
    text = _BARE_LINK.sub(lambda found: kept.put_away(found[1].removeprefix("mailto:")), text)
    text = _ESCAPED.sub(lambda found: kept.put_away(found[1]), text)
    text = _IMAGE.sub(r"\1", text)
    text = _LINK.sub(lambda found: _linked(found[1], found[2], kept), text)
    for mark in (_STARS, _STARS, _LINES):  # one emphasis may stand in another
        text = mark.sub(r"\2", text)
    return text


def _linked(name: str, target: str, kept: _Kept) -> str:
    """Return a link in words; one within the page leads nowhere."""
    address = target.removeprefix("mailto:")
    is_told = re.sub(r"^https?://|/$", "", address) in name
    if is_told or not re.match(r"https?://|mailto:", target):
        return name
    return f"{name} ({kept.put_away(address)})"
