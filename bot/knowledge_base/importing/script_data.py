"""Data as scripts write it, which JSON does not allow, written as JSON."""

from __future__ import annotations

import json
import re

_LONGEST = 4_000_000
"""Characters of a script that holds a programme; what is longer was written by no person."""

_STRING = r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"
_TOKEN = re.compile(
    rf"(?P<joined>(?:{_STRING})(?:\s*\+\s*(?:{_STRING}))+)|(?P<string>{_STRING})"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)"
    rf"|(?:new Date|require)\(\s*(?P<wrapped>{_STRING})\s*\)"
    r"|(?P<key>[^\W\d][\w$]*|(?<=[{,\s])\d+)(?=\s*:)"
    r"|\bundefined\b(?P<nothing>)"
    r"|(?P<comma>,)(?=(?>\s+|//[^\n]*|/\*.*?\*/)*+[\]}])",
    re.DOTALL,
)


_ONE_STRING = re.compile(_STRING)
_ESCAPED = re.compile(
    r"\\(?:x(?P<code>[0-9a-fA-F]{2})|u(?P<wide>\{[0-9a-fA-F]{1,6}\})|(?P<one>.))|\"", re.DOTALL
)


def written_as_json(text: str) -> str:
    """Return a script's data with quoted keys and texts, and without comments and last commas.

    An empty text is returned for what is too long to be one.
    """
    return _TOKEN.sub(_as_json, text) if len(text) <= _LONGEST else ""


def _as_json(found: re.Match[str]) -> str:
    if joined := found["joined"]:
        return _quoted("".join(text[1:-1] for text in _ONE_STRING.findall(joined)))
    if told := found["string"] or found["wrapped"]:
        return _quoted(told[1:-1])
    if key := found["key"]:
        return json.dumps(key, ensure_ascii=False)
    return "null" if found["nothing"] is not None else ""


def _quoted(inner: str) -> str:
    """Return a text that stood between any quotation marks between those of JSON."""
    plain = _ESCAPED.sub(_unescaped, inner)
    return '"' + plain.replace("\n", "\\n").replace("\r", "").replace("\t", "\\t") + '"'


def _unescaped(found: re.Match[str]) -> str:
    if code := found["code"] or found["wide"]:
        return json.dumps(chr(min(int(code.strip("{}"), 16), 0x10FFFF)))[1:-1]
    if found[0] == '"' or found["one"] in {'"', *"\\/bfnrtu"}:
        return found[0] if found["one"] else '\\"'
    return (found["one"] or "").strip("\n")
