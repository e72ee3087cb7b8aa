"""What stands in a message and asks nothing: mentions, markup, emoji codes, laughter, quotes."""

from __future__ import annotations

import re

_MARKUP = re.compile(
    r"@(?:everyone|here)\b"
    r"|<(?:[@#][!&]?|/[\w -]+:)\d+>|<id:\w+>|<t:-?\d+(?::\w)?>"  # mentions and timestamps
    r"|<a?:\w+:\d+>|:[a-z]\w+:"  # emoji
    r"|```\w*|[`*~|]{2,}|`|(?<!\w)[*_]+(?=\w)|(?<=\w)[*_]+(?!\w)"  # emphasis, code, spoilers
    r"|[\u3131-\u318e]{2,}|\b(?:p?tdr+|mdr+|lo+l|xd+|(?:ja|ha|he){2,}j?)\b"  # laughter, tears
    r"|\b(?:а?ха(?:ха)+х?)\b|ه{3,}|哈{2,}"
    r"|^\s*(?:>{1,3}|\#{1,3}|-)\s+"  # quotes, headings, list items
    r"|\x1b\[[0-9;]*[A-Za-z]",  # colours of a terminal (ECMA-48)
    re.MULTILINE,
)
"""Discord's markup (https://discord.com/developers/docs/reference#message-formatting)."""


_LETTERS, _FACES = r"\u3131-\u318e", r"\U0001f600-\U0001f64f\U0001f970-\U0001f97a"
_FELT = re.compile(
    rf"(?<=[^\W_]{{2}})\s*[{_LETTERS}{_FACES}~^;]*"
    rf"(?:[{_LETTERS}]{{2}}|[{_FACES}])[{_LETTERS}{_FACES}\ufe0f]*\s+(?=[^\W_])"
)
"""Laughter, tears or a face between words: what comes after is another sentence."""


def without_noise(text: str) -> str:
    """Return a message without what only decorates it; the message itself when nothing is left."""
    apart = _PARAGRAPH.sub(". ", text)
    bare = _MARKUP.sub(" ", _SAD.sub(". ", _FELT.sub(". ", _WANTED.sub("", apart))))
    return bare if any(character.isalnum() for character in bare) else text


_PARAGRAPH = re.compile(r"(?<=[^\W_])[ \t]*\n\s*\n\s*(?=\S)")
"""An empty line after a sentence that nothing ends: what follows is another one."""

_WANTED = re.compile(r"\s*(?:=+>?|-+>|[→⇒])\s*(?=[?？؟])")
"""What stands for "is" before a question mark: "keynote = ?"."""

_SAD = re.compile(r"(?<=[^\W_]{2})\(+\s+(?=[^\W_])")
"""A mouth as Russian types it: no bracket opens right behind a word and before a space."""


_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)


def without_addresses(text: str) -> str:
    """Return a text without the addresses of pages: they are of no language."""
    return _ADDRESS.sub(" ", text)
