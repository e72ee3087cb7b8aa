"""Markdown in a stranger's text becomes plain: what it marks stays, the marks go."""

from __future__ import annotations

import re
from collections.abc import Callable

_FENCE = re.compile(r"(?:`{3,}|~{3,})[^`]*")
_RULE = re.compile(r"(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|={3,}")
_HEADING = re.compile(r"^#{1,6} (.*?)(?: #+)?$")
_QUOTE = re.compile(r"^>(?: |$)")
_BULLET = re.compile(r"^[*+] ")
_CODE = re.compile(r"(?<!`)(`{1,2})(?!`)(.+?)(?<!`)\1(?!`)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_ADDRESS = r"<?([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?"
_IMAGE = re.compile(rf"!\[([^\[\]]*)\]\(\s*{_ADDRESS}\s*\)")
_LINK = re.compile(rf"\[([^\[\]]+)\]\(\s*{_ADDRESS}\s*\)")
_BARE_LINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>")
_LETTER = r"[0-9A-Za-z\u00c0-\u052f]"
"""What stands in no emphasis's way in Chinese and Korean: "2**3", "Teilnehmer*innen" have none."""

_STARS = re.compile(
    rf"(?<!{_LETTER})(?<!\*)(\*{{1,3}})(?=[^\s*])([^*]+)(?<=[^\s*])\1(?!\*)(?!{_LETTER})"
)
_LINES = re.compile(r"(?<![\w/])_(?=[^\s_])([^_]+)(?<=[^\s_])_(?![\w/])")
_DOUBLE_LINES = re.compile(r"(?<![\w/])__(?=[^\s_])([^_]+\s[^_]+)(?<=[^\s_])__(?![\w/])")
_KEPT = re.compile("\ue000(\\d+)\ue001")


def without_markdown(text: str) -> str:
    """Return lines of single spaces with links as "name (address)", and without other marks.

    What is written as code stays as it is, and so does what only looks like emphasis: "2**3",
    "__init__", "*nix and *BSD".
    """
    lines, is_code = [], False
    for line in text.splitlines():
        if _FENCE.fullmatch(line):
            is_code = not is_code
        else:
            lines.append(line if is_code else _plain_line(line))
    return "\n".join(lines)


def bare_addresses(text: str) -> str:
    """Return a text whose addresses in angle brackets stand without: they are no tags of HTML."""
    return _BARE_LINK.sub(lambda found: found[1].removeprefix("mailto:"), text)


def _plain_line(line: str) -> str:
    if _RULE.fullmatch(line):
        return ""
    line = _QUOTE.sub("", line)
    line = _HEADING.sub(r"\1", line)
    line = _BULLET.sub("- ", line)
    if not any(mark in line for mark in "`\\[*_"):
        return line
    kept: list[str] = []

    def keep(text: str) -> str:
        kept.append(text)
        return f"\ue000{len(kept) - 1}\ue001"

    line = _CODE.sub(lambda found: keep(found[2].strip() or found[0]), line)
    line = _ESCAPED.sub(lambda found: keep(found[1]), line)
    line = _IMAGE.sub(r"\1", line)
    line = _LINK.sub(lambda found: _linked(found[1], found[2], keep), line)
    for mark in (_STARS, _STARS, _DOUBLE_LINES, _LINES):  # one emphasis may stand in another
        line = mark.sub(lambda found: found[found.re.groups], line)
    while _KEPT.search(line):
        line = _KEPT.sub(lambda found: kept[int(found[1])], line)
    return line


def _linked(name: str, target: str, keep: Callable[[str], str]) -> str:
    """Return a link in words; one within the page leads nowhere."""
    address = target.removeprefix("mailto:")
    is_told = re.sub(r"^https?://|/$", "", address) in name
    if is_told or not re.match(r"https?://|mailto:", target):
        return name
    return f"{name} ({keep(address)})"
