"""Texts of an event as plain text: no HTML, no Markdown, shortened where a reader would."""

from __future__ import annotations

import html
import re
from functools import lru_cache

from bot.answering.text.markdown import without_markdown

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
    lines = (_BLANKS.sub(" ", line).strip() for line in text.splitlines())
    return _GAPS.sub("\n\n", without_markdown("\n".join(lines))).strip()


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
