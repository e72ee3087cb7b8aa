"""Texts of an event as plain text: no HTML, no Markdown, shortened where a reader would."""

from __future__ import annotations

import html
import re
from functools import lru_cache

_COMMENT = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BLOCKS = "p|div|br|hr|ul|ol|li|tr|table|h[1-6]|blockquote|pre|section|article"
_ITEM = re.compile(r"<li\b[^<>]*>", re.IGNORECASE)
_BLOCK = re.compile(rf"</?(?:{_BLOCKS})\b[^<>]*/?>", re.IGNORECASE)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub"
    r"|sup|td|th|thead|tbody|time|tt|u|var)\b(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ANCHOR = re.compile(
    r"<a\b[^<>]*?\bhref\s*=\s*[\"']?(https?://[^\"'\s<>]+)[^<>]*>(.*?)</a\s*>",
    re.DOTALL | re.IGNORECASE,
)
_IMAGE = re.compile(r"!\[([^\[\]\n]*)\]\([^()\s]*\)")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\((https?://[^()\s]+)(?:\s+\"[^\"\n]*\")?\)")
_HEADING = re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE)
_BULLET = re.compile(r"^[ \t]*[*+-][ \t]+(?=\S)", re.MULTILINE)
_QUOTED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_RULE = re.compile(
    r"^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$", re.MULTILINE
)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)\w*[ \t]*$", re.MULTILINE)
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_STRONG = re.compile(
    r"(?<![\w*])\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*(?![\w*])|(?<!\w)__(?=\S)([^\n]+?)(?<=\S)__(?!\w)"
)
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=[^\s_])([^_\n]+?)(?<=[^\s_])_(?!\w)"
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>-])")
_BLANKS = re.compile(r"[ \t\u00a0]+")
_GAPS = re.compile(r"\n{3,}")
_SENTENCE_END = re.compile(r"[.!?…](?=[\"'”’»)\]]*\s)|[。！？؟۔](?=[”’」』）]*)")
_ELLIPSIS = "…"


@lru_cache(maxsize=4096)
def plain_text(written: str) -> str:
    """Return a text without the HTML tags, entities and Markdown marks it was written with.

    Only what surely is markup goes: "a < b", "C#", "2 * 3 * 4" and snake_case stay as they are. An
    address behind a link is kept in brackets.
    """
    text = written
    if "<" in text:
        text = _COMMENT.sub(" ", text)
        text = _ANCHOR.sub(lambda match: _linked(match[2], match[1]), text)
        text = _ITEM.sub("\n• ", text)
        text = _INLINE.sub("", _BLOCK.sub("\n", text))
    if "&" in text:
        text = html.unescape(text)
    text = _IMAGE.sub(r"\1", text)
    text = _LINK.sub(lambda match: _linked(match[1], match[2]), text)
    text = _HEADING.sub(r"\1", _RULE.sub("", _FENCE.sub("", text)))
    text = _QUOTED.sub("", _BULLET.sub("• ", text))
    for mark in (_STRONG, _EMPHASIS):
        text = mark.sub(lambda match: next(group for group in match.groups() if group), text)
    text = _ESCAPED.sub(r"\1", _CODE.sub(r"\1", text))
    lines = (_BLANKS.sub(" ", line).strip() for line in text.splitlines())
    return _GAPS.sub("\n\n", "\n".join(lines)).strip()


def _linked(label: str, address: str) -> str:
    bare = _INLINE.sub("", label).strip()
    return (
        bare
        if not bare or address.rstrip("/").endswith(bare.rstrip("/"))
        else f"{bare} ({address})"
    )


def shorten_at_sentence(text: str, limit: int) -> str:
    """Return a text of at most `limit` characters: whole sentences, else words, then "…"."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    ends = [
        match.end() for match in _SENTENCE_END.finditer(text[:limit]) if match.end() < limit - 1
    ]
    if ends and ends[-1] >= limit // 4:
        return f"{head[: ends[-1]].rstrip()} {_ELLIPSIS}"
    return shorten_at_word(text, limit)


def shorten_at_word(text: str, limit: int) -> str:
    """Return a text of at most `limit` characters: whole words, then "…"."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    space = head.rfind(" ")
    return (head[:space] if space > limit // 2 else head).rstrip(" ,;:") + _ELLIPSIS
